// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/registration_saver.h"

#include "core/session/consent/consent_answer.h"

#include <algorithm>

namespace ui::forms {

using core::domain::CaseCode;
using core::domain::FamilyId;
using core::domain::PersonId;
using core::forms::Answer;
using core::forms::FieldEdit;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::PersonRow;
using core::storage::RecordWrite;

namespace {

/// Sets @p field unless the edits or the stored record have it already.
void setOnce(std::vector<FieldEdit>& edits, const RegistrationFlow& flow, FieldId field,
             const FieldValue& value)
{
    if (flow.get(field) == FieldValue())
        edits.push_back({field, value});
}

/// A typed text that is not a date stays in the draft; the record has no place for it.
bool isUnreadableDate(const FieldEdit& edit)
{
    return edit.field == FieldId::PersonBirth && edit.value.isGiven() && !edit.value.toDate();
}

std::optional<FamilyId> familyIn(const core::forms::Values& values)
{
    return values.get(FieldId::PersonFamily).toReference<core::domain::FamilyTag>();
}

} // namespace

core::Result<RegistrationSurroundings> RegistrationSaver::surroundings() const
{
    core::session::Connection& store = m_session.here();
    RegistrationSurroundings around{.today = m_session.world().clock.today(),
                                    .group = std::nullopt,
                                    .last = std::nullopt,
                                    .lastFamily = {}};
    CORE_TRY_ASSIGN(around.group, store.receptions().open());
    CORE_TRY_ASSIGN(around.last, store.people().lastRegistered());
    if (around.last && around.last->family) {
        CORE_TRY_ASSIGN(around.lastFamily, store.people().family(*around.last->family));
    } else if (around.last) {
        around.lastFamily.push_back(*around.last);
    }
    return around;
}

core::Result<std::vector<PersonRow>>
RegistrationSaver::familyOf(const core::forms::Values& values) const
{
    const std::optional<FamilyId> family = familyIn(values);
    if (!family)
        return std::vector<PersonRow>{};
    CORE_TRY_ASSIGN(auto members, m_session.here().people().family(*family));
    if (!members.empty())
        return members;
    // A family that no save has made yet bears the id of the person it would be made with.
    auto founder = m_session.here().people().row(PersonId(family->bytes()));
    if (founder)
        members.push_back(*founder);
    else if (founder.error().code != core::ErrorCode::NotFound)
        return core::fail(founder.error());
    return members;
}

core::Status RegistrationSaver::journal(const RegistrationFlow& flow,
                                        std::optional<FieldId> caret) const
{
    return m_session.here().drafts().keep({.id = flow.person(),
                                           .type = RecordType::Person,
                                           .values = flow.draft().values(),
                                           .caret = caret,
                                           .updatedAtMs = m_session.world().clock.nowMs(),
                                           .user = m_session.user().id});
}

core::Result<CaseCode> RegistrationSaver::codeFor(const RegistrationFlow& flow)
{
    if (const auto own = CaseCode::fromText(flow.get(FieldId::PersonCode).toText()))
        return *own;
    if (!m_unusedCode) {
        CORE_TRY_ASSIGN(m_unusedCode, m_session.takeCaseCode());
    }
    return *m_unusedCode;
}

std::vector<FieldEdit> RegistrationSaver::editsOf(const RegistrationFlow& flow,
                                                  const CaseCode& code, End end) const
{
    std::vector<FieldEdit> edits = flow.draft().edits();
    std::erase_if(edits, isUnreadableDate);
    const qint64 now = m_session.world().clock.nowMs();
    const auto& group = flow.around().group;
    setOnce(edits, flow, FieldId::PersonCode, FieldValue::text(code.toString()));
    if (group)
        setOnce(edits, flow, FieldId::PersonReception, FieldValue::reference(group->id));
    setOnce(edits, flow, FieldId::PersonArrivedAt,
            FieldValue::instant(group ? group->startedAtMs : now));
    setOnce(edits, flow, FieldId::PersonWhereabouts, FieldValue::text(QStringLiteral("here")));
    if (end == End::Draft) {
        setOnce(edits, flow, FieldId::PersonState, FieldValue::text(QStringLiteral("draft")));
        return edits;
    }
    std::erase_if(edits, [](const FieldEdit& edit) { return edit.field == FieldId::PersonState; });
    edits.push_back({FieldId::PersonState, FieldValue::text(QStringLiteral("registered"))});
    setOnce(edits, flow, FieldId::PersonRegisteredAt, FieldValue::instant(now));
    setOnce(edits, flow, FieldId::PersonStage, FieldValue::text(QStringLiteral("registered")));
    setOnce(edits, flow, FieldId::PersonCaseState, FieldValue::text(QStringLiteral("registered")));
    setOnce(edits, flow, FieldId::PersonCaseSince, FieldValue::instant(now));
    return edits;
}

core::Status RegistrationSaver::addConsents(const RegistrationFlow& flow,
                                            std::vector<RecordWrite>& writes) const
{
    const PersonId person(flow.person().bytes());
    const std::vector<FieldEdit> edits = flow.draft().edits();
    std::vector<RecordWrite> entries;
    if (flow.draft().isNew()) { // nobody has asked before: no ledger to read
        entries = core::session::ledgerWrites(person, edits, {}, m_session.world());
    } else {
        CORE_TRY_ASSIGN(entries, core::session::ledgerWrites(m_session.here(), m_session.world(),
                                                             person, edits));
    }
    writes.insert(writes.end(), entries.begin(), entries.end());
    return {};
}

core::Result<RegistrationSaver::Saved> RegistrationSaver::save(RegistrationFlow& flow, End end)
{
    CORE_TRY_ASSIGN(const CaseCode code, codeFor(flow));
    std::vector<RecordWrite> writes;
    const std::optional<FamilyId> family = familyIn(flow.draft().values());
    if (const std::optional<PersonRow> founder = flow.founder(); founder && family) {
        writes.push_back({RecordType::Family,
                          core::toRecordId(*family),
                          {{FieldId::FamilyName, FieldValue::text(founder->code)}}});
        writes.push_back({RecordType::Person,
                          core::toRecordId(founder->id),
                          {{FieldId::PersonFamily, FieldValue::reference(*family)}}});
    }
    writes.push_back(
        {RecordType::Person, flow.person(), editsOf(flow, code, end), flow.draft().baseRevision()});
    CORE_TRY(addConsents(flow, writes));
    CORE_TRY(m_session.here().writer().commit(writes));
    m_unusedCode.reset();
    const auto edits = flow.draft().edits();
    const bool onlyInDraft = std::any_of(edits.begin(), edits.end(), isUnreadableDate);
    if (!onlyInDraft)
        CORE_TRY(m_session.here().drafts().drop(flow.person()));
    return Saved{PersonId(flow.person().bytes()), code};
}

} // namespace ui::forms
