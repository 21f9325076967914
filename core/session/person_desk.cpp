// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/person_desk.h"

#include "core/session/consent/consent_answer.h"
#include "core/session/consent/consent_gate.h"

namespace core::session {

using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;

namespace {

QString stageCode(PersonDesk::Stage stage)
{
    switch (stage) {
    case PersonDesk::Stage::Registered: return QStringLiteral("registered");
    case PersonDesk::Stage::Interviewed: return QStringLiteral("interviewed");
    case PersonDesk::Stage::Ready: return QStringLiteral("ready");
    }
    return {};
}

QString whereaboutsCode(PersonDesk::Whereabouts whereabouts)
{
    switch (whereabouts) {
    case PersonDesk::Whereabouts::Here: return QStringLiteral("here");
    case PersonDesk::Whereabouts::Clinic: return QStringLiteral("clinic");
    case PersonDesk::Whereabouts::Left: return QStringLiteral("left");
    }
    return {};
}

/// The answer that says again what stood before: nothing is taken out of the ledger.
domain::ConsentDecision decisionBefore(const domain::ConsentStanding& standing)
{
    using Standing = domain::ConsentStanding::Answer;
    switch (standing.answer) {
    case Standing::Given: return domain::ConsentDecision::Given;
    case Standing::Refused: return domain::ConsentDecision::Refused;
    case Standing::Withdrawn: return domain::ConsentDecision::Withdrawn;
    case Standing::NotRequired: return domain::ConsentDecision::NotRequired;
    case Standing::Unable: return domain::ConsentDecision::Unable;
    case Standing::NotAsked:
    case Standing::Deferred: return domain::ConsentDecision::Deferred;
    }
    return domain::ConsentDecision::Deferred;
}

} // namespace

Result<PersonDesk::Undo> PersonDesk::setField(const People& people, FieldId field,
                                              const FieldValue& value)
{
    std::vector<storage::RecordWrite> writes;
    Undo undo;
    for (const domain::PersonId& person : people) {
        CORE_TRY_ASSIGN(const forms::StoredRecord stored,
                        m_connection.records().load(RecordType::Person, toRecordId(person)));
        if (stored.values.get(field) == value)
            continue;
        writes.push_back({RecordType::Person, stored.id, {{field, value}}, stored.revision});
        undo.push_back({RecordType::Person, stored.id, {{field, stored.values.get(field)}}});
    }
    if (!writes.empty())
        CORE_TRY(m_connection.writer().commit(writes));
    return undo;
}

Result<PersonDesk::Undo> PersonDesk::setStage(const People& people, Stage stage)
{
    return setField(people, FieldId::PersonStage, FieldValue::text(stageCode(stage)));
}

Result<PersonDesk::Undo> PersonDesk::setWhereabouts(const People& people, Whereabouts whereabouts)
{
    return setField(people, FieldId::PersonWhereabouts,
                    FieldValue::text(whereaboutsCode(whereabouts)));
}

Result<PersonDesk::Undo> PersonDesk::setSharing(const People& people, Sharing sharing)
{
    const FieldValue value = FieldValue::text(
        sharing == Sharing::Agreed ? QStringLiteral("agreed") : QStringLiteral("declined"));
    const ConsentGate gate(m_connection, m_session.world().clock);
    std::vector<storage::RecordWrite> writes;
    Undo undo;
    for (const domain::PersonId& person : people) {
        CORE_TRY_ASSIGN(const forms::StoredRecord stored,
                        m_connection.records().load(RecordType::Person, toRecordId(person)));
        const forms::FieldEdit edit{FieldId::PersonConsentTravel, value};
        CORE_TRY_ASSIGN(const domain::ConsentFacts facts, gate.facts(person, stored.values));
        const auto entries = ledgerWrites(person, {edit}, facts.ledger, m_session.world());
        const FieldValue before = stored.values.get(edit.field);
        if (before == value && entries.empty())
            continue;
        writes.push_back({RecordType::Person, stored.id, {edit}, stored.revision});
        undo.push_back({RecordType::Person, stored.id, {{edit.field, before}}});
        for (const storage::RecordWrite& entry : entries) {
            const ConsentAnswer again{
                domain::Purpose::Travel,
                decisionBefore(
                    domain::standingOf(domain::Purpose::Travel, facts.ledger, domain::Voice::Own))};
            undo.push_back(consentWrite(RecordId(m_session.world().ids.next()), person, again,
                                        {entry.id}, m_session.world().clock.nowMs()));
            writes.push_back(entry);
        }
    }
    if (!writes.empty())
        CORE_TRY(m_connection.writer().commit(writes));
    return undo;
}

Result<PersonDesk::Undo> PersonDesk::nameGuardian(const domain::PersonId& child,
                                                  const domain::PersonId& guardian)
{
    if (child == guardian)
        return fail(ErrorCode::BadInput, QStringLiteral("a person cannot be their own guardian"));
    return setField({child}, FieldId::PersonGuardian, FieldValue::reference(guardian));
}

Status PersonDesk::change(const forms::Draft& draft)
{
    const domain::PersonId person(draft.id().bytes());
    const std::vector<forms::FieldEdit> edits = draft.edits();
    CORE_TRY_ASSIGN(auto writes, ledgerWrites(m_connection, m_session.world(), person, edits));
    writes.push_back({draft.type(), draft.id(), edits, draft.baseRevision()});
    return m_connection.writer().commit(writes);
}

Status PersonDesk::takeBack(const Undo& undo)
{
    return undo.empty() ? Status() : m_connection.writer().commit(undo);
}

} // namespace core::session
