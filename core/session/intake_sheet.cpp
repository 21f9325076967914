// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/intake_sheet.h"

#include "core/domain/case_ids.h"
#include "core/forms/catalogue.h"

#include <algorithm>

namespace core::session {

using forms::FieldEdit;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using forms::Values;

namespace {

constexpr std::size_t kMostSteps = 20;
/// Nobody types this answer; in a draft it says that one was taken away.
constexpr forms::Answer kCleared = forms::Answer::Redacted;

/// Each section of one person has a draft of its own.
RecordId sectionDraftId(const domain::PersonId& person, forms::Section section)
{
    auto bytes = domain::caseFileId(person).bytes();
    bytes.back() = static_cast<std::uint8_t>(bytes.back() ^ (static_cast<int>(section) + 1));
    return RecordId(bytes);
}

/// A text that makes no date or number has no place in a record.
bool canBeStored(FieldId field, const FieldValue& value)
{
    if (!value.isGiven())
        return true;
    switch (forms::spec(field).kind) {
    case forms::FieldKind::Number:
    case forms::FieldKind::Instant: return value.toNumber().has_value();
    case forms::FieldKind::Date:
    case forms::FieldKind::PartialDate: return value.toDate().has_value();
    case forms::FieldKind::Text:
    case forms::FieldKind::LongText:
    case forms::FieldKind::Flag:
    case forms::FieldKind::Choice:
    case forms::FieldKind::MultiChoice:
    case forms::FieldKind::Reference: return true;
    }
    return true;
}

/// The record as stored, or an empty one of revision 0 where there is none yet.
Result<forms::StoredRecord> loadOrEmpty(Connection& store, RecordType type, const RecordId& id)
{
    auto stored = store.records().load(type, id);
    if (!stored && stored.error().code == ErrorCode::NotFound && type != RecordType::Person)
        return forms::StoredRecord{id, type, 0, {}};
    return stored;
}

} // namespace

IntakeSheet::IntakeSheet(const domain::PersonId& person, forms::Section section)
    : m_person(person), m_draftId(sectionDraftId(person, section))
{
    m_sides.push_back({RecordType::Person, toRecordId(person)});
    m_sides.push_back({RecordType::Case, domain::caseFileId(person)});
}

IntakeSheet::IntakeSheet(const domain::PersonId& person, RecordType part, const RecordId& id)
    : m_person(person), m_draftId(id)
{
    m_sides.push_back({part, id});
}

const IntakeSheet::Side& IntakeSheet::side(FieldId field) const
{
    return forms::spec(field).record == m_sides.front().type ? m_sides.front() : m_sides.back();
}

IntakeSheet::Side& IntakeSheet::side(FieldId field)
{
    return forms::spec(field).record == m_sides.front().type ? m_sides.front() : m_sides.back();
}

RecordId IntakeSheet::recordOf(FieldId field) const
{
    return side(field).id;
}

const FieldValue& IntakeSheet::get(FieldId field) const
{
    return side(field).now.get(field);
}

const Values& IntakeSheet::answersBeside(FieldId field) const
{
    return side(field).now;
}

bool IntakeSheet::isAsked(FieldId field, const QDate& today) const
{
    return isPart() || forms::isAsked(field, m_sides.front().now, m_sides.back().now, today);
}

std::vector<forms::Issue> IntakeSheet::issues(FieldId field, const QDate& today) const
{
    return forms::validateField(field, side(field).now, today);
}

Status IntakeSheet::read(Connection& store)
{
    for (Side& one : m_sides) {
        CORE_TRY_ASSIGN(const forms::StoredRecord stored, loadOrEmpty(store, one.type, one.id));
        adopt(one, stored);
    }
    return {};
}

/// What was changed here stays; where somebody else changed it, too, it is a clash. All other
/// answers follow what is stored.
void IntakeSheet::adopt(Side& one, const forms::StoredRecord& stored)
{
    Values now = stored.values;
    for (const FieldEdit& mine : unsaved()) {
        if (&side(mine.field) != &one)
            continue;
        const FieldValue& theirs = stored.values.get(mine.field);
        if (theirs == mine.value)
            dropClash(mine.field);
        else if (theirs != one.base.get(mine.field))
            noteClash(mine.field, theirs);
        now.set(mine.field, mine.value);
    }
    one.revision = stored.revision;
    one.base = stored.values;
    one.now = std::move(now);
}

void IntakeSheet::noteClash(FieldId field, const FieldValue& theirs)
{
    dropClash(field);
    m_clashes.push_back({field, get(field), theirs});
}

void IntakeSheet::dropClash(FieldId field)
{
    std::erase_if(m_clashes, [field](const AnswerClash& one) { return one.field == field; });
}

const AnswerClash* IntakeSheet::clashOf(FieldId field) const
{
    const auto found = std::find_if(m_clashes.begin(), m_clashes.end(),
                                    [field](const AnswerClash& one) { return one.field == field; });
    return found == m_clashes.end() ? nullptr : &*found;
}

void IntakeSheet::keepMine(FieldId field)
{
    dropClash(field);
}

void IntakeSheet::takeTheirs(FieldId field)
{
    if (const AnswerClash* clash = clashOf(field)) {
        endStep();
        set(field, FieldValue(clash->theirs));
        endStep();
    }
    dropClash(field);
}

void IntakeSheet::put(FieldId field, const FieldValue& value)
{
    side(field).now.set(field, value);
}

void IntakeSheet::set(FieldId field, const FieldValue& value)
{
    const FieldValue before = get(field);
    if (before == value)
        return;
    put(field, value);
    m_undone.clear();
    if (m_stepOpen && !m_done.empty() && m_done.back().forth.field == field) {
        m_done.back().forth.value = value;
        return;
    }
    m_done.push_back({{field, before}, {field, value}});
    if (m_done.size() > kMostSteps)
        m_done.erase(m_done.begin());
    m_stepOpen = true;
}

std::optional<FieldId> IntakeSheet::undo()
{
    if (m_done.empty())
        return std::nullopt;
    const Step step = m_done.back();
    m_done.pop_back();
    put(step.back.field, step.back.value);
    m_undone.push_back(step);
    m_stepOpen = false;
    return step.back.field;
}

std::optional<FieldId> IntakeSheet::redo()
{
    if (m_undone.empty())
        return std::nullopt;
    const Step step = m_undone.back();
    m_undone.pop_back();
    put(step.forth.field, step.forth.value);
    m_done.push_back(step);
    m_stepOpen = false;
    return step.forth.field;
}

std::vector<FieldEdit> IntakeSheet::unsaved() const
{
    std::vector<FieldEdit> edits;
    for (const Side& one : m_sides) {
        for (const auto& [field, value] : one.now) {
            if (one.base.get(field) != value)
                edits.push_back({field, value});
        }
        for (const auto& [field, value] : one.base) {
            if (value != FieldValue() && one.now.get(field) == FieldValue())
                edits.push_back({field, {}});
        }
    }
    // A value that was taken back may stand in both lists.
    std::sort(edits.begin(), edits.end(),
              [](const FieldEdit& a, const FieldEdit& b) { return a.field < b.field; });
    edits.erase(std::unique(edits.begin(), edits.end()), edits.end());
    return edits;
}

std::vector<FieldEdit> IntakeSheet::storable(const Side& one) const
{
    std::vector<FieldEdit> edits;
    for (const FieldEdit& edit : unsaved()) {
        if (&side(edit.field) == &one && !clashOf(edit.field) &&
            canBeStored(edit.field, edit.value))
            edits.push_back(edit);
    }
    return edits;
}

Status IntakeSheet::commit(Connection& store)
{
    if (!isChanged())
        return {};
    CORE_TRY(read(store)); // what others wrote meanwhile
    std::vector<storage::RecordWrite> writes;
    for (const Side& one : m_sides) {
        std::vector<FieldEdit> edits = storable(one);
        if (edits.empty())
            continue;
        if (one.revision == 0)
            edits.push_back({forms::ownerField(one.type), FieldValue::reference(m_person)});
        writes.push_back({one.type, one.id, std::move(edits), one.revision});
    }
    if (!writes.empty()) {
        CORE_TRY(store.writer().commit(writes));
        CORE_TRY(read(store));
        // The writer may have cleaned a text; then what is stored is what is shown.
        for (const storage::RecordWrite& write : writes) {
            for (const FieldEdit& edit : write.edits)
                put(edit.field, FieldValue(side(edit.field).base.get(edit.field)));
        }
    }
    // What has no place in the record stays in the draft that was kept of it.
    return isChanged() ? Status() : store.drafts().drop(m_draftId);
}

storage::FormDraft IntakeSheet::draft(const domain::UserId& user, qint64 nowMs,
                                      std::optional<FieldId> caret) const
{
    storage::FormDraft draft{.id = m_draftId,
                             .type = m_sides.back().type,
                             .values = {},
                             .caret = caret,
                             .updatedAtMs = nowMs,
                             .user = user};
    for (const FieldEdit& edit : unsaved())
        draft.values.set(edit.field,
                         edit.value == FieldValue() ? FieldValue::missing(kCleared) : edit.value);
    draft.values.set(forms::ownerField(m_sides.back().type), FieldValue::reference(m_person));
    return draft;
}

Status IntakeSheet::restore(Connection& store, const storage::FormDraft& draft)
{
    for (Side& one : m_sides) {
        std::vector<storage::HistoryEntry> history;
        if (one.revision > 0) {
            CORE_TRY_ASSIGN(history, store.records().history(one.type, one.id));
        }
        for (const auto& [field, value] : draft.values) {
            if (forms::spec(field).record != one.type ||
                field == forms::ownerField(m_sides.back().type))
                continue;
            const FieldValue mine = value.answer() == kCleared ? FieldValue() : value;
            one.now.set(field, mine);
            const bool isNewer = std::any_of(history.begin(), history.end(), [&](const auto& step) {
                return step.field == field && step.atMs > draft.updatedAtMs;
            });
            if (isNewer && one.base.get(field) != mine)
                noteClash(field, one.base.get(field));
        }
    }
    return {};
}

std::optional<domain::PersonId> personOfDraft(const storage::FormDraft& draft)
{
    if (draft.type == RecordType::Person || draft.type < RecordType::Case)
        return std::nullopt;
    const forms::FieldSpec* owner =
        forms::findSpec(draft.type, draft.type == RecordType::Link ? u"from_person" : u"person");
    if (owner == nullptr)
        return std::nullopt;
    return draft.values.get(owner->id).toReference<domain::PersonTag>();
}

std::optional<forms::Section> sectionOfDraft(const storage::FormDraft& draft)
{
    if (draft.type != RecordType::Case)
        return forms::sectionOf(draft.type);
    if (draft.caret)
        return forms::sectionOf(*draft.caret);
    for (const auto& [field, value] : draft.values) {
        if (field != FieldId::CasePerson)
            return forms::sectionOf(field);
    }
    return std::nullopt;
}

} // namespace core::session
