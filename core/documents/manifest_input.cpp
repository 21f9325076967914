// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_input.h"

#include "core/base/check.h"

#include <array>

namespace core::documents {

namespace {

struct RecipientRow {
    Recipient recipient;
    const char* key;
    TrText label;
};

constexpr std::array kRecipientRows = {
    RecipientRow{Recipient::EscortLead, "escort_lead", CORE_TR("paper", "escort lead")},
    RecipientRow{Recipient::Driver, "driver", CORE_TR("paper", "driver")},
    RecipientRow{Recipient::ReceivingOffice, "receiving_office",
                 CORE_TR("paper", "receiving office")},
    RecipientRow{Recipient::File, "file", CORE_TR("paper", "file")},
    RecipientRow{Recipient::PoliceDesk, "police_desk", CORE_TR("paper", "police desk")},
};

struct AudienceRow {
    Audience audience;
    const char* key;
};

constexpr std::array kAudienceRows = {
    AudienceRow{Audience::NamesAndDocuments, "names_and_documents"},
    AudienceRow{Audience::NamesAndSeats, "names_and_seats"},
    AudienceRow{Audience::CodesOnly, "codes_only"},
};

const RecipientRow& recipientRow(Recipient recipient)
{
    for (const RecipientRow& row : kRecipientRows) {
        if (row.recipient == recipient)
            return row;
    }
    CORE_ASSERT(false);
    return kRecipientRows.front();
}

} // namespace

QString recipientKey(Recipient recipient)
{
    return QString::fromLatin1(recipientRow(recipient).key);
}

TrText recipientLabel(Recipient recipient)
{
    return recipientRow(recipient).label;
}

std::optional<Recipient> recipientFromKey(const QString& key)
{
    for (const RecipientRow& row : kRecipientRows) {
        if (key == QLatin1String(row.key))
            return row.recipient;
    }
    return std::nullopt;
}

QString audienceKey(Audience audience)
{
    for (const AudienceRow& row : kAudienceRows) {
        if (row.audience == audience)
            return QString::fromLatin1(row.key);
    }
    CORE_ASSERT(false);
    return {};
}

std::optional<Audience> audienceFromKey(const QString& key)
{
    for (const AudienceRow& row : kAudienceRows) {
        if (key == QLatin1String(row.key))
            return row.audience;
    }
    return std::nullopt;
}

} // namespace core::documents
