// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/intake_desk.h"

#include "core/domain/case_ids.h"
#include "core/forms/catalogue.h"
#include "core/session/intake_sheet.h"

#include <algorithm>
#include <map>

namespace core::session {

using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using forms::Section;

namespace {

QString nameOfSection(Section section)
{
    const std::string_view name = forms::sectionName(section);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

struct Surroundings {
    const forms::Values& person;
    const forms::Values& caseFile;
    domain::Role role;
    QDate today;
};

void countFields(const forms::SectionSpec& spec, const Surroundings& around,
                 SectionProgress& progress)
{
    for (const FieldId field : spec.fields) {
        const forms::FieldSpec& row = forms::spec(field);
        if (!forms::isShownTo(around.role, row) ||
            !forms::isAsked(field, around.person, around.caseFile, around.today))
            continue;
        ++progress.asked;
        const FieldValue& value =
            row.record == RecordType::Case ? around.caseFile.get(field) : around.person.get(field);
        if (value.isGiven())
            ++progress.given;
        else if (value.answer() != forms::Answer::NotAsked)
            ++progress.withheld;
    }
}

SectionProgress::State stateOf(const SectionProgress& progress)
{
    using State = SectionProgress::State;
    const int answered = progress.given + progress.withheld;
    if (progress.markedDone)
        return State::Done;
    if (answered == 0 && progress.parts == 0)
        return State::Empty;
    return answered == progress.asked ? State::Done : State::Started;
}

} // namespace

Result<forms::StoredRecord> IntakeDesk::caseFile(const domain::PersonId& person) const
{
    const RecordId id = domain::caseFileId(person);
    auto stored = m_session.here().records().load(RecordType::Case, id);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return forms::StoredRecord{id, RecordType::Case, 0, {}};
    return stored;
}

Result<IntakeOverview> IntakeDesk::overview(const domain::PersonId& person) const
{
    Connection& store = m_session.here();
    IntakeOverview all;
    CORE_TRY_ASSIGN(const forms::StoredRecord stored,
                    store.records().load(RecordType::Person, toRecordId(person)));
    all.person = stored.values;
    CORE_TRY_ASSIGN(const forms::StoredRecord interview, caseFile(person));
    all.caseFile = interview.values;
    const QStringList done =
        all.caseFile.get(FieldId::CaseSectionsDone).toText().split(u' ', Qt::SkipEmptyParts);
    const Surroundings around{all.person, all.caseFile, m_session.user().role,
                              m_session.world().clock.today()};
    for (const forms::SectionSpec& spec : forms::allSections()) {
        if (!domain::may(around.role, spec.needs))
            continue;
        SectionProgress progress{.section = spec.id};
        progress.markedDone = done.contains(nameOfSection(spec.id));
        countFields(spec, around, progress);
        for (const RecordType part : spec.parts) {
            if (part == RecordType::Guarded)
                continue; // their number says something, too
            CORE_TRY_ASSIGN(const int count, store.parts().count(part, person));
            progress.parts += count;
        }
        progress.state = stateOf(progress);
        all.sections.push_back(progress);
    }
    if (const auto family =
            all.person.get(FieldId::PersonFamily).toReference<domain::FamilyTag>()) {
        CORE_TRY_ASSIGN(const auto members, store.people().family(*family));
        all.family = static_cast<int>(members.size());
    }
    return all;
}

Status IntakeDesk::change(const domain::PersonId& person, const forms::StoredRecord& stored,
                          std::vector<forms::FieldEdit> edits, const QString& note)
{
    edits.push_back({FieldId::CasePerson, FieldValue::reference(person)});
    return m_session.here().writer().commit({{.type = RecordType::Case,
                                              .id = stored.id,
                                              .edits = std::move(edits),
                                              .expected = stored.revision,
                                              .note = note}});
}

Status IntakeDesk::beginInterview(const domain::PersonId& person)
{
    CORE_TRY_ASSIGN(const forms::StoredRecord stored, caseFile(person));
    if (stored.values.get(FieldId::CaseInterviewStarted).isGiven() ||
        !domain::may(m_session.user().role, domain::Action::SeeCase))
        return {};
    return change(
        person, stored,
        {{FieldId::CaseInterviewer, FieldValue::text(m_session.user().name)},
         {FieldId::CaseInterviewStarted, FieldValue::instant(m_session.world().clock.nowMs())}});
}

Status IntakeDesk::pause(const domain::PersonId& person)
{
    CORE_TRY_ASSIGN(const forms::StoredRecord stored, caseFile(person));
    return change(person, stored,
                  {{FieldId::CasePausedAt, FieldValue::instant(m_session.world().clock.nowMs())}});
}

Status IntakeDesk::markDone(const domain::PersonId& person, Section section, bool done)
{
    CORE_TRY_ASSIGN(const forms::StoredRecord stored, caseFile(person));
    QStringList names =
        stored.values.get(FieldId::CaseSectionsDone).toText().split(u' ', Qt::SkipEmptyParts);
    names.removeAll(nameOfSection(section));
    if (done)
        names.append(nameOfSection(section));
    names.sort();
    return change(person, stored,
                  {{FieldId::CaseSectionsDone, FieldValue::text(names.join(u' '))}});
}

Result<std::optional<storage::FormDraft>>
IntakeDesk::keptDraft(const domain::PersonId& person) const
{
    CORE_TRY_ASSIGN(const std::vector<storage::FormDraft> drafts, m_session.here().drafts().all());
    const auto found = std::find_if(drafts.begin(), drafts.end(), [&](const auto& draft) {
        return draft.user == m_session.user().id && personOfDraft(draft) == person &&
               sectionOfDraft(draft).has_value();
    });
    return found == drafts.end() ? std::nullopt : std::optional(*found);
}

} // namespace core::session
