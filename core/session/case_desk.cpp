// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/case_desk.h"

#include "core/session/consent/consent_gate.h"

#include <algorithm>
#include <map>

namespace core::session {
namespace {

using namespace Qt::StringLiterals;
using domain::ClockRule;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHoursMs = 3'600'000;
/// So many of one clock are read; more than fit on a page of Today.
constexpr int kDueOfOneClock = 200;

/// What the site says of one clock, over what the program says.
void applyRule(const forms::Values& values, std::vector<ClockRule>& rules)
{
    const QString code = values.get(FieldId::ClockCode).toText();
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [&code](const ClockRule& one) { return one.code == code; });
    if (rule == rules.end())
        return; // a clock of a newer program
    const auto hours = values.get(FieldId::ClockHours).toNumber();
    if (hours && *hours > 0)
        rule->hours = static_cast<int>(*hours);
    if (const auto warn = values.get(FieldId::ClockWarnHours).toNumber())
        rule->warnHours = static_cast<int>(*warn);
    if (values.get(FieldId::ClockState).isGiven())
        rule->inUse = values.get(FieldId::ClockState).toText() != "not_in_use"_L1;
}

} // namespace

Result<std::vector<ClockRule>> CaseDesk::rules() const
{
    std::vector<ClockRule> rules = domain::defaultClockRules();
    CORE_TRY_ASSIGN(const std::vector<forms::StoredRecord> changed,
                    m_connection.parts().all(RecordType::ClockRule));
    for (const forms::StoredRecord& record : changed)
        applyRule(record.values, rules);
    return rules;
}

Status CaseDesk::changeRule(const RecordId& newId, const ClockRule& rule)
{
    const std::vector<ClockRule> known = domain::defaultClockRules();
    const bool exists = std::any_of(known.begin(), known.end(), [&rule](const ClockRule& one) {
        return one.code == rule.code;
    });
    if (!exists || rule.hours < 1 || rule.warnHours < 0)
        return fail(ErrorCode::BadInput, u"a clock needs hours, from 1"_s, {u"hours"_s});
    CORE_TRY_ASSIGN(const std::vector<forms::StoredRecord> changed,
                    m_connection.parts().all(RecordType::ClockRule));
    RecordId id = newId;
    for (const forms::StoredRecord& record : changed) {
        if (record.values.get(FieldId::ClockCode).toText() == rule.code)
            id = record.id;
    }
    return m_connection.writer().commit(
        {{RecordType::ClockRule,
          id,
          {{FieldId::ClockCode, FieldValue::text(rule.code)},
           {FieldId::ClockHours, FieldValue::number(rule.hours)},
           {FieldId::ClockWarnHours, FieldValue::number(rule.warnHours)},
           {FieldId::ClockState, FieldValue::text(rule.inUse ? u"in_use"_s : u"not_in_use"_s)}}}});
}

Status CaseDesk::step(const domain::PersonId& person, domain::CaseState to, const QString& reason)
{
    CORE_TRY_ASSIGN(const storage::CaseRow row,
                    storage::CaseStore(m_connection.database()).of(person));
    const auto step = domain::stepTo(domain::caseStateOfCode(row.state), to);
    if (!step)
        return fail(ErrorCode::BadInput, u"no such step"_s, {u"state"_s});
    if (step->needsReason && reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, u"the step needs a reason"_s, {u"reason"_s});
    storage::RecordWrite write{
        RecordType::Person,
        toRecordId(person),
        {{FieldId::PersonCaseState, FieldValue::text(domain::caseStateCode(to))},
         {FieldId::PersonCaseSince, FieldValue::instant(m_clock.nowMs())},
         {FieldId::PersonCaseHeldSince, {}},
         {FieldId::PersonCaseHeld, {}},
         {FieldId::PersonCaseExtended, {}}}};
    write.note = reason;
    return m_connection.writer().commit({write});
}

Status CaseDesk::hold(const domain::PersonId& person, bool held)
{
    CORE_TRY_ASSIGN(const storage::CaseRow row,
                    storage::CaseStore(m_connection.database()).of(person));
    if (held == row.heldSinceMs.has_value())
        return {};
    const qint64 now = m_clock.nowMs();
    std::vector<forms::FieldEdit> edits{
        {FieldId::PersonCaseHeldSince, held ? FieldValue::instant(now) : FieldValue()}};
    if (!held) {
        const qint64 minutes =
            row.heldMinutes + std::max<qint64>(0, now - *row.heldSinceMs) / kMinuteMs;
        edits.push_back({FieldId::PersonCaseHeld, FieldValue::number(minutes)});
    }
    return m_connection.writer().commit(
        {{RecordType::Person, toRecordId(person), std::move(edits)}});
}

Status CaseDesk::extend(const domain::PersonId& person, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, u"more time needs a reason"_s, {u"reason"_s});
    storage::RecordWrite write{
        RecordType::Person,
        toRecordId(person),
        {{FieldId::PersonCaseExtended, FieldValue::instant(m_clock.nowMs())}}};
    write.note = reason;
    return m_connection.writer().commit({write});
}

Result<domain::CaseRun> CaseDesk::runOf(const storage::CaseRow& row) const
{
    domain::CaseRun run;
    run.state = domain::caseStateOfCode(row.state);
    run.sinceMs = row.sinceMs;
    run.heldMs = row.heldMinutes * kMinuteMs;
    run.heldSinceMs = row.heldSinceMs;
    run.extended = row.extendedMs > 0;
    run.followedUp = row.followedUp;
    run.nameless = row.nameStatus == "refused"_L1 || row.nameStatus == "unknown"_L1;
    run.registeredMs = row.registeredMs;
    const bool isOut =
        run.state == domain::CaseState::HandedOver || run.state == domain::CaseState::Reintegration;
    if (!isOut)
        return run;
    CORE_TRY_ASSIGN(const int referrals,
                    m_connection.parts().count(RecordType::Referral, row.person));
    run.referred = referrals > 0;
    CORE_TRY_ASSIGN(
        const domain::Release contact,
        ConsentGate(m_connection, m_clock).mayRelease(row.person, domain::Purpose::Recontact));
    run.mayContact = contact.isAllowed();
    return run;
}

Result<storage::CaseRow> CaseDesk::standing(const domain::PersonId& person) const
{
    return storage::CaseStore(m_connection.database()).of(person);
}

Result<std::vector<domain::ClockStanding>> CaseDesk::clocksOf(const domain::PersonId& person) const
{
    CORE_TRY_ASSIGN(const storage::CaseRow row,
                    storage::CaseStore(m_connection.database()).of(person));
    CORE_TRY_ASSIGN(const domain::CaseRun run, runOf(row));
    CORE_TRY_ASSIGN(const std::vector<ClockRule> known, rules());
    return domain::clocksOf(run, known, m_clock.nowMs());
}

Result<std::vector<DueClock>> CaseDesk::due(int limit) const
{
    CORE_TRY_ASSIGN(const std::vector<ClockRule> known, rules());
    const storage::CaseStore store(m_connection.database());
    const QDate today = m_clock.today();
    const qint64 endOfDay = today.addDays(1).startOfDay().toMSecsSinceEpoch();
    // A clock can only be due for who began it at least its length before the end of the day.
    std::map<QString, qint64> shortest;
    for (const ClockRule& rule : known) {
        for (const QString& from : rule.from) {
            const qint64 lengthMs = rule.hours * kHoursMs;
            const auto [at, isNew] = shortest.try_emplace(from, lengthMs);
            if (rule.inUse && !isNew)
                at->second = std::min(at->second, lengthMs);
        }
    }
    std::vector<DueClock> due;
    for (const auto& [from, lengthMs] : shortest) {
        const bool byState = domain::caseStateOfCode(from).has_value();
        if (!byState && from != "registration"_L1)
            continue;
        CORE_TRY_ASSIGN(const std::vector<storage::CaseRow> rows,
                        byState ? store.inState(from, endOfDay - lengthMs, kDueOfOneClock)
                                : store.nameless(endOfDay - lengthMs, kDueOfOneClock));
        for (const storage::CaseRow& row : rows) {
            CORE_TRY_ASSIGN(const domain::CaseRun run, runOf(row));
            for (const domain::ClockStanding& clock :
                 domain::clocksOf(run, known, m_clock.nowMs())) {
                const bool isOfThis = byState != (clock.code == "retention_anonymous"_L1);
                if (isOfThis && domain::isDueOn(clock, today))
                    due.push_back({row.person, row.code, row.name, clock});
            }
        }
    }
    std::stable_sort(due.begin(), due.end(), [](const DueClock& a, const DueClock& b) {
        return a.clock.dueMs < b.clock.dueMs;
    });
    if (static_cast<int>(due.size()) > limit)
        due.erase(due.begin() + limit, due.end());
    return due;
}

} // namespace core::session
