// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/consent/referral_desk.h"

#include "core/session/consent/consent_desk.h"
#include "core/session/consent/consent_gate.h"
#include "core/session/consent/disclosure_log.h"

#include <algorithm>

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

using domain::PersonId;
using domain::Purpose;
using forms::FieldEdit;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using forms::StoredRecord;
using storage::RecordWrite;

QString referralText(const StoredRecord& referral, FieldId field)
{
    return referral.values.get(field).toText();
}

bool wasSent(const StoredRecord& referral)
{
    return referral.values.get(FieldId::ReferralSentAt).isGiven();
}

/// States and moments are taken down by the desk, not typed.
bool isTyped(FieldId field)
{
    return field != FieldId::ReferralStatus && field != FieldId::ReferralSentAt &&
           field != FieldId::ReferralPerson;
}

ReferralRow rowOf(const StoredRecord& referral, const domain::ConsentFacts& facts)
{
    ReferralRow row{referral, referralText(referral, FieldId::ReferralStatus)};
    row.purpose = domain::purposeFromCode(referralText(referral, FieldId::ReferralPurpose));
    if (!row.purpose)
        return row;
    row.denied = domain::mayRelease(*row.purpose, facts).denied;
    const auto standing = domain::standingFor(*row.purpose, facts.ledger, facts.circumstances);
    const auto registered =
        domain::standingFor(Purpose::Register, facts.ledger, facts.circumstances);
    using Standing = domain::ConsentStanding::Answer;
    if (standing.answer == Standing::Withdrawn)
        row.withdrawnMs = standing.sinceMs;
    else if (registered.answer == Standing::Withdrawn && *row.purpose != Purpose::Health)
        row.withdrawnMs = registered.sinceMs;
    if (row.withdrawnMs != 0 && isOpenReferral(row.status))
        row.status = u"revoked"_s;
    return row;
}

} // namespace

ReferralDesk::ReferralDesk(Session& session, Connection& connection)
    : m_session(session), m_connection(connection)
{
}

Result<std::vector<ReferralRow>> ReferralDesk::list(const PersonId& person) const
{
    const ConsentGate gate(m_connection, m_session.world().clock);
    CORE_TRY_ASSIGN(const domain::ConsentFacts facts, gate.facts(person));
    CORE_TRY_ASSIGN(const auto records, m_connection.parts().parts(RecordType::Referral, person));
    std::vector<ReferralRow> rows;
    for (const StoredRecord& record : records)
        rows.push_back(rowOf(record, facts));
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<std::vector<QString>> ReferralDesk::missing(const PersonId& person,
                                                   const StoredRecord& referral) const
{
    std::vector<QString> words;
    const auto purpose = domain::purposeFromCode(referralText(referral, FieldId::ReferralPurpose));
    const QStringList shared = referral.values.get(FieldId::ReferralShared).toCodes();
    const bool isHealth = purpose == Purpose::Health;
    const auto lacks = [&referral](FieldId field) { return !referral.values.get(field).isGiven(); };
    if (lacks(FieldId::ReferralOrganisation))
        words.push_back(u"partner"_s);
    if (!purpose)
        words.push_back(u"purpose"_s);
    if (shared.isEmpty())
        words.push_back(u"shared"_s);
    if (lacks(FieldId::ReferralUndertaking) && !isHealth)
        words.push_back(u"undertaking"_s);
    if (referralText(referral, FieldId::ReferralOrganisationType) == u"Embassy"_s &&
        purpose != Purpose::Embassy)
        words.push_back(u"embassy"_s);
    const QString status = referralText(referral, FieldId::ReferralStatus);
    if (wasSent(referral) || !isOpenReferral(status))
        words.push_back(u"closed"_s);
    const ConsentGate gate(m_connection, m_session.world().clock);
    CORE_TRY_ASSIGN(const domain::ConsentFacts facts, gate.facts(person));
    if (purpose && !domain::mayRelease(*purpose, facts).isAllowed())
        words.push_back(u"consent"_s);
    if (!isHealth && shared.contains(u"health"_s) &&
        !domain::mayRelease(Purpose::Health, facts).isAllowed())
        words.push_back(u"health_consent"_s);
    return words;
}

Result<std::optional<StoredRecord>> ReferralDesk::stored(const PersonId& person,
                                                         const RecordId& referral) const
{
    auto found = m_connection.records().load(RecordType::Referral, referral);
    if (!found && found.error().code == ErrorCode::NotFound)
        return std::optional<StoredRecord>();
    if (!found)
        return fail(found.error());
    if (found->values.get(FieldId::ReferralPerson) != FieldValue::reference(person))
        return fail(ErrorCode::NotFound, u"referral of another person"_s);
    return std::optional(std::move(*found));
}

Status ReferralDesk::write(const PersonId& person, const RecordId& referral,
                           const std::vector<FieldEdit>& edits)
{
    CORE_TRY_ASSIGN(const auto before, stored(person, referral));
    if (before && wasSent(*before))
        return fail(ErrorCode::RuleBlocks, u"the referral went out"_s, {u"sent"_s});
    RecordWrite write{RecordType::Referral, referral, {}};
    if (!before)
        write.edits.push_back({FieldId::ReferralPerson, FieldValue::reference(person)});
    for (const FieldEdit& edit : edits) {
        if (isTyped(edit.field))
            write.edits.push_back(edit);
    }
    return m_connection.writer().commit({write});
}

Status ReferralDesk::send(const PersonId& person, const RecordId& referral)
{
    CORE_TRY_ASSIGN(const auto record, stored(person, referral));
    if (!record)
        return fail(ErrorCode::NotFound, u"referral"_s);
    CORE_TRY_ASSIGN(const std::vector<QString> words, missing(person, *record));
    if (!words.empty())
        return fail(ErrorCode::RuleBlocks, u"the referral may not go out"_s, words);
    const World world = m_session.world();
    const auto purpose = domain::purposeFromCode(referralText(*record, FieldId::ReferralPurpose));
    std::vector<RecordWrite> writes = disclosureWrites(
        {person},
        {*purpose, referralText(*record, FieldId::ReferralOrganisation), u"referral"_s,
         record->values.get(FieldId::ReferralShared).toCodes(), referral},
        world);
    writes.push_back({RecordType::Referral,
                      referral,
                      {{FieldId::ReferralStatus, FieldValue::text(u"in_progress"_s)},
                       {FieldId::ReferralSentAt, FieldValue::instant(world.clock.nowMs())}},
                      record->revision});
    return m_connection.writer().commit(writes);
}

Status ReferralDesk::answer(const PersonId& person, const RecordId& referral, const QString& status,
                            const QString& outcome)
{
    CORE_TRY_ASSIGN(const auto record, stored(person, referral));
    if (!record || !wasSent(*record))
        return fail(ErrorCode::RuleBlocks, u"the referral has not gone out"_s, {u"not_sent"_s});
    std::vector<FieldEdit> edits = {{FieldId::ReferralStatus, FieldValue::text(status)}};
    if (!outcome.trimmed().isEmpty())
        edits.push_back({FieldId::ReferralOutcome, FieldValue::text(outcome.trimmed())});
    return m_connection.writer().commit({{RecordType::Referral, referral, edits}});
}

} // namespace core::session
