// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/catalogue.h"

#include "core/base/check.h"
#include "core/forms/field_tables.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core::forms {
namespace {

constexpr std::size_t kFieldNumbers = 3000;

constexpr RecordType kRecordTypes[] = {
    RecordType::Person,
    RecordType::Family,
    RecordType::Reception,
    RecordType::Expected,
    RecordType::Manifest,
    RecordType::Passenger,
    RecordType::ManifestRevision,
    RecordType::CheckAcceptance,
    RecordType::PrintCopy,
    RecordType::User,
    RecordType::Site,
    RecordType::Laptop,
    RecordType::KeyGrant,
    RecordType::Case,
    RecordType::TravelDocument,
    RecordType::Link,
    RecordType::Guarded,
    RecordType::ConsentEntry,
    RecordType::JourneyEvent,
    RecordType::Harm,
    RecordType::SpecificNeed,
    RecordType::Indicator,
    RecordType::Decision,
    RecordType::Referral,
    RecordType::Property,
    RecordType::Note,
    RecordType::Attachment,
    RecordType::Disclosure,
    RecordType::ClockRule,
};

/// The tables laid end to end, with the look-up by number beside them. Read-only once made.
struct Index {
    std::vector<FieldSpec> rows;
    std::array<const FieldSpec*, kFieldNumbers> byNumber{};

    Index()
    {
        for (const auto table :
             {personFields(), identityFields(), receptionFields(), manifestFields(), paperFields(),
              siteFields(), laptopFields(), caseFields(), caseStoryFields(), caseWishFields(),
              partFields(), consentFields(), storyFields(), screeningFields(), careFields(),
              outsideFields()}) {
            rows.insert(rows.end(), table.begin(), table.end());
        }
        for (const FieldSpec& row : rows) {
            const auto number = static_cast<std::size_t>(row.id);
            CORE_ASSERT(number < kFieldNumbers && !byNumber[number]);
            byNumber[number] = &row;
        }
    }
};

const Index& index()
{
    static const Index made;
    return made;
}

} // namespace

std::span<const FieldSpec> allFields()
{
    return index().rows;
}

std::span<const FieldSpec> fieldsOf(RecordType type)
{
    const auto& rows = index().rows;
    const auto isType = [type](const FieldSpec& row) { return row.record == type; };
    const auto first = std::find_if(rows.begin(), rows.end(), isType);
    const auto last = std::find_if_not(first, rows.end(), isType);
    return {first, last};
}

const FieldSpec& spec(FieldId id)
{
    const FieldSpec* row = findSpec(static_cast<std::uint16_t>(id));
    CORE_ASSERT(row);
    return *row;
}

const FieldSpec* findSpec(std::uint16_t id)
{
    return id < kFieldNumbers ? index().byNumber[id] : nullptr;
}

const FieldSpec* findSpec(RecordType type, QStringView key)
{
    for (const FieldSpec& row : fieldsOf(type)) {
        if (key == QLatin1String(row.key.data(), static_cast<qsizetype>(row.key.size())))
            return &row;
    }
    return nullptr;
}

std::string_view recordName(RecordType type)
{
    switch (type) {
    case RecordType::Person: return "person";
    case RecordType::Family: return "family";
    case RecordType::Reception: return "reception";
    case RecordType::Expected: return "expected";
    case RecordType::Manifest: return "manifest";
    case RecordType::Passenger: return "passenger";
    case RecordType::ManifestRevision: return "manifest_revision";
    case RecordType::CheckAcceptance: return "check_acceptance";
    case RecordType::PrintCopy: return "print_copy";
    case RecordType::User: return "user";
    case RecordType::Site: return "site";
    case RecordType::Laptop: return "laptop";
    case RecordType::KeyGrant: return "key_grant";
    case RecordType::Case: return "case_file";
    case RecordType::TravelDocument: return "travel_document";
    case RecordType::Link: return "link";
    case RecordType::Guarded: return "guarded";
    case RecordType::ConsentEntry: return "consent";
    case RecordType::JourneyEvent: return "journey_event";
    case RecordType::Harm: return "harm";
    case RecordType::SpecificNeed: return "specific_need";
    case RecordType::Indicator: return "indicator";
    case RecordType::Decision: return "decision";
    case RecordType::Referral: return "referral";
    case RecordType::Property: return "property";
    case RecordType::Note: return "note";
    case RecordType::Attachment: return "attachment";
    case RecordType::Disclosure: return "disclosure";
    case RecordType::ClockRule: return "clock_rule";
    }
    return {};
}

std::span<const RecordType> allRecordTypes()
{
    return kRecordTypes;
}

} // namespace core::forms
