// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/consent/consent_desk.h"

#include "core/base/check.h"
#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"
#include "core/session/consent/consent_gate.h"

#include <algorithm>

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

using domain::ConsentDecision;
using domain::PersonId;
using domain::Purpose;
using domain::Voice;
using forms::FieldEdit;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using storage::RecordWrite;

QString textIn(const forms::StoredRecord& record, FieldId field)
{
    return record.values.get(field).toText();
}

/// The newest of the entries in force; by id where two laptops wrote in the same moment.
std::optional<forms::StoredRecord> latestInForce(Purpose purpose,
                                                 const std::vector<domain::ConsentEntry>& ledger,
                                                 const std::vector<forms::StoredRecord>& stored)
{
    std::vector<RecordId> left = domain::inForce(purpose, ledger, Voice::Own);
    const std::vector<RecordId> forThem = domain::inForce(purpose, ledger, Voice::ForThem);
    left.insert(left.end(), forThem.begin(), forThem.end());
    const forms::StoredRecord* latest = nullptr;
    const auto key = [](const forms::StoredRecord& record) {
        return std::pair(record.values.get(FieldId::ConsentAt).toNumber().value_or(0), record.id);
    };
    for (const forms::StoredRecord& record : stored) {
        if (std::find(left.begin(), left.end(), record.id) != left.end() &&
            (latest == nullptr || key(*latest) < key(record)))
            latest = &record;
    }
    return latest == nullptr ? std::nullopt : std::optional(*latest);
}

bool allBoxesTicked(const QStringList& explained)
{
    const domain::CodeList* boxes = domain::findCodeList("consent_checklist");
    if (boxes == nullptr)
        return false;
    return std::all_of(boxes->entries.begin(), boxes->entries.end(), [&](const auto& box) {
        return explained.contains(
            QLatin1String(box.code.data(), static_cast<qsizetype>(box.code.size())));
    });
}

/// Fields that say who somebody is, and what they said; not what runs the camp.
bool isHiddenOnWithdrawal(const forms::FieldSpec& spec)
{
    constexpr FieldId kStay[] = {FieldId::PersonConsentRegister, FieldId::PersonConsentPhoto,
                                 FieldId::PersonConsentTravel,   FieldId::PersonConsentGuardian,
                                 FieldId::PersonGuardian,        FieldId::PersonFamily};
    return spec.sensitivity != forms::Sensitivity::Operational &&
           std::find(std::begin(kStay), std::end(kStay), spec.id) == std::end(kStay);
}

void addAnswerForChild(const ConsentTable& table, const ConsentAnswer& answer,
                       std::vector<QString>& missing)
{
    const bool isYes = answer.decision == ConsentDecision::Given;
    if (!table.circumstances.mayBeMinor || !isYes)
        return;
    const auto guardian = table.circumstances.guardian;
    if (domain::voiceOf(answer.capacity) == Voice::ForThem) {
        if (answer.capacity != u"child_officer"_s && guardian != domain::GuardianState::Verified)
            missing.push_back(u"guardian"_s);
        return;
    }
    const auto forThem = table.row(answer.purpose).forThem.answer;
    const bool isAlone = guardian != domain::GuardianState::Verified &&
                         forThem == domain::ConsentStanding::Answer::NotAsked;
    if (!isAlone)
        return;
    if (!domain::canBeGivenAlone(answer.purpose))
        missing.push_back(u"alone"_s);
    else if (answer.givenBy.trimmed().isEmpty())
        missing.push_back(u"caseworker"_s);
}

} // namespace

const ConsentRow& ConsentTable::row(Purpose purpose) const
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [purpose](const auto& row) { return row.purpose == purpose; });
    CORE_ASSERT(found != rows.end());
    return *found;
}

bool isOpenReferral(const QString& status)
{
    return status != u"revoked"_s && status != u"rejected"_s;
}

ConsentDesk::ConsentDesk(Session& session, Connection& connection)
    : m_session(session), m_connection(connection)
{
}

Result<std::vector<domain::ConsentEntry>> ConsentDesk::ledger(const PersonId& person) const
{
    std::vector<domain::ConsentEntry> entries;
    CORE_TRY_ASSIGN(const auto stored,
                    m_connection.parts().parts(RecordType::ConsentEntry, person));
    for (const forms::StoredRecord& record : stored) {
        if (const auto entry = consentEntryOf(record))
            entries.push_back(*entry);
    }
    return entries;
}

Result<std::vector<GoneOut>> ConsentDesk::goneOut(const PersonId& person) const
{
    std::vector<GoneOut> all;
    CORE_TRY_ASSIGN(const auto stored, m_connection.parts().parts(RecordType::Disclosure, person));
    for (const forms::StoredRecord& record : stored) {
        const auto purpose = domain::purposeFromCode(textIn(record, FieldId::DisclosurePurpose));
        if (!purpose)
            continue;
        all.push_back({record.id, *purpose, textIn(record, FieldId::DisclosureRecipient),
                       textIn(record, FieldId::DisclosureHow),
                       record.values.get(FieldId::DisclosureAt).toNumber().value_or(0),
                       record.values.get(FieldId::DisclosureParts).toCodes(),
                       record.values.get(FieldId::DisclosureRecalled).toNumber().value_or(0)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.atMs > b.atMs; });
    return all;
}

Result<ConsentTable> ConsentDesk::table(const PersonId& person) const
{
    CORE_TRY_ASSIGN(const forms::StoredRecord record,
                    m_connection.records().load(RecordType::Person, toRecordId(person)));
    CORE_TRY_ASSIGN(const auto stored,
                    m_connection.parts().parts(RecordType::ConsentEntry, person));
    const ConsentGate gate(m_connection, m_session.world().clock);
    CORE_TRY_ASSIGN(const domain::ConsentFacts facts, gate.facts(person, record.values, stored));
    ConsentTable table{person,
                       textIn(record, FieldId::PersonCode),
                       facts.circumstances,
                       textIn(record, FieldId::PersonTriage),
                       {},
                       {}};
    for (const Purpose purpose : domain::allPurposes()) {
        ConsentRow row{purpose, domain::standingFor(purpose, facts.ledger, facts.circumstances),
                       domain::mayRelease(purpose, facts),
                       domain::standingOf(purpose, facts.ledger, Voice::Own),
                       domain::standingOf(purpose, facts.ledger, Voice::ForThem)};
        row.latest = latestInForce(purpose, facts.ledger, stored);
        if (row.latest) {
            CORE_TRY_ASSIGN(const auto history, m_connection.records().history(
                                                    RecordType::ConsentEntry, row.latest->id));
            row.by = history.empty() ? QString() : history.back().authorName;
        }
        table.rows.push_back(std::move(row));
    }
    CORE_TRY_ASSIGN(table.goneOut, goneOut(person));
    return table;
}

std::vector<QString> ConsentDesk::answerProblems(const ConsentTable& table,
                                                 const ConsentAnswer& answer)
{
    std::vector<QString> missing;
    if (answer.decision == ConsentDecision::Withdrawn)
        missing.push_back(u"withdraw"_s);
    if (answer.purpose == Purpose::Interview && answer.decision == ConsentDecision::Given &&
        !allBoxesTicked(answer.explained))
        missing.push_back(u"notice"_s);
    addAnswerForChild(table, answer, missing);
    const bool isEmergency =
        !answer.emergency.trimmed().isEmpty() ||
        (answer.purpose == Purpose::Health && answer.decision == ConsentDecision::NotRequired);
    if (isEmergency) {
        if (answer.purpose != Purpose::Health || table.triage != u"red"_s)
            missing.push_back(u"emergency_red"_s);
        if (answer.emergency.trimmed().isEmpty())
            missing.push_back(u"emergency_reason"_s);
    }
    return missing;
}

Result<std::vector<RecordWrite>>
ConsentDesk::answerWrites(const PersonId& person, const ConsentAnswer& answer,
                          const std::vector<domain::ConsentEntry>& ledger) const
{
    const Voice voice = domain::voiceOf(answer.capacity);
    std::vector<RecordWrite> writes;
    writes.push_back(consentWrite(RecordId(m_session.world().ids.next()), person, answer,
                                  domain::inForce(answer.purpose, ledger, voice),
                                  m_session.world().clock.nowMs()));
    if (auto edits = briefEdits(answer); !edits.empty())
        writes.push_back({RecordType::Person, toRecordId(person), std::move(edits)});
    return writes;
}

Status ConsentDesk::record(const PersonId& person, const ConsentAnswer& answer)
{
    CORE_TRY_ASSIGN(const ConsentTable now, table(person));
    const std::vector<QString> missing = answerProblems(now, answer);
    if (!missing.empty())
        return fail(ErrorCode::RuleBlocks, u"consent: something is missing"_s, missing);
    CORE_TRY_ASSIGN(const auto entries, ledger(person));
    CORE_TRY_ASSIGN(const auto writes, answerWrites(person, answer, entries));
    return m_connection.writer().commit(writes);
}

Result<std::vector<FieldEdit>> ConsentDesk::hidingEdits(const PersonId& person,
                                                        const ConsentAnswer& answer, Values values,
                                                        Withdrawal& reached) const
{
    std::vector<FieldEdit> edits;
    CORE_TRY_ASSIGN(const forms::StoredRecord record,
                    m_connection.records().load(RecordType::Person, toRecordId(person)));
    const FieldValue hidden = FieldValue::missing(forms::Answer::Redacted);
    const bool hidesAll = answer.purpose == Purpose::Register && values == Values::Hide;
    if ((answer.purpose == Purpose::Photo || hidesAll) &&
        record.values.get(FieldId::PersonPhoto).isGiven()) {
        edits.push_back({FieldId::PersonPhoto, hidden});
        reached.photoHidden = true;
    }
    if (!hidesAll)
        return edits;
    for (const forms::FieldSpec& spec : forms::fieldsOf(RecordType::Person)) {
        if (spec.id == FieldId::PersonPhoto || !isHiddenOnWithdrawal(spec) ||
            !record.values.get(spec.id).isGiven())
            continue;
        edits.push_back({spec.id, hidden});
        ++reached.fieldsHidden;
    }
    return edits;
}

Status ConsentDesk::revokeReferrals(const PersonId& person, Purpose purpose,
                                    std::vector<RecordWrite>& writes, Withdrawal& reached) const
{
    // Who may not see referrals takes the consent back all the same: a referral whose consent was
    // withdrawn reads as revoked wherever it is read.
    const bool mayWrite = domain::may(m_session.user().role, domain::Action::SeeCase);
    CORE_TRY_ASSIGN(const auto referrals, m_connection.parts().parts(RecordType::Referral, person));
    for (const forms::StoredRecord& referral : referrals) {
        if (textIn(referral, FieldId::ReferralPurpose) != domain::purposeCode(purpose) ||
            !isOpenReferral(textIn(referral, FieldId::ReferralStatus)))
            continue;
        reached.revoked.push_back(referral.id);
        if (mayWrite)
            writes.push_back({RecordType::Referral,
                              referral.id,
                              {{FieldId::ReferralStatus, FieldValue::text(u"revoked"_s)}},
                              {},
                              RecordWrite::Life::Keep,
                              u"consent withdrawn"_s});
    }
    return {};
}

Result<Withdrawal> ConsentDesk::withdraw(const PersonId& person, const ConsentAnswer& answer,
                                         Values values)
{
    ConsentAnswer taken = answer;
    taken.decision = ConsentDecision::Withdrawn;
    Withdrawal reached;
    CORE_TRY_ASSIGN(auto entries, ledger(person));
    CORE_TRY_ASSIGN(auto writes, answerWrites(person, taken, entries));
    CORE_TRY_ASSIGN(auto hiding, hidingEdits(person, taken, values, reached));
    if (!hiding.empty()) {
        if (writes.back().type == RecordType::Person)
            hiding.insert(hiding.begin(), writes.back().edits.begin(), writes.back().edits.end());
        std::erase_if(writes, [](const auto& one) { return one.type == RecordType::Person; });
        writes.push_back({RecordType::Person, toRecordId(person), std::move(hiding)});
    }
    CORE_TRY(revokeReferrals(person, taken.purpose, writes, reached));
    CORE_TRY(m_connection.writer().commit(writes));
    CORE_TRY_ASSIGN(reached.goneOut, goneOut(person));
    std::erase_if(reached.goneOut, [&taken](const GoneOut& one) {
        // Who takes back being on record takes back everything.
        return (taken.purpose != Purpose::Register && one.purpose != taken.purpose) ||
               one.recalledMs != 0;
    });
    return reached;
}

Status ConsentDesk::confirm(const PersonId& person)
{
    CORE_TRY_ASSIGN(const ConsentTable now, table(person));
    const ConsentRow& row = now.row(Purpose::Health);
    if (!row.latest || !row.latest->values.get(FieldId::ConsentEmergency).isGiven() ||
        row.latest->values.get(FieldId::ConsentConfirmedBy).isGiven())
        return fail(ErrorCode::NotFound, u"no emergency waits for a second person"_s);
    CORE_TRY_ASSIGN(const auto history,
                    m_connection.records().history(RecordType::ConsentEntry, row.latest->id));
    if (!history.empty() && history.back().author == m_session.user().id)
        return fail(ErrorCode::RuleBlocks, u"the second person is the first"_s, {u"same_person"_s});
    return m_connection.writer().commit(
        {{RecordType::ConsentEntry,
          row.latest->id,
          {{FieldId::ConsentConfirmedBy, FieldValue::reference(m_session.user().id)},
           {FieldId::ConsentConfirmedAt, FieldValue::instant(m_session.world().clock.nowMs())}}}});
}

Status ConsentDesk::recalled(const std::vector<RecordId>& goneOut)
{
    std::vector<RecordWrite> writes;
    const FieldValue now = FieldValue::instant(m_session.world().clock.nowMs());
    writes.reserve(goneOut.size());
    for (const RecordId& id : goneOut)
        writes.push_back({RecordType::Disclosure, id, {{FieldId::DisclosureRecalled, now}}});
    return writes.empty() ? Status() : m_connection.writer().commit(writes);
}

} // namespace core::session
