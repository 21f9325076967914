// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reception_desk.h"

#include "core/base/text_fold.h"

#include <QHash>
#include <QSet>

namespace core::session {
namespace {

using forms::FieldEdit;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;

constexpr int kPageOfPeople = 200;
constexpr int kGroupsOfADay = 200;

QString foldedDocument(const QString& number)
{
    QString folded = toAsciiDigits(number).toUpper();
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded;
}

} // namespace

ReceptionDesk::ReceptionDesk(Session& session, Connection& connection)
    : m_session(session), m_connection(connection)
{
}

Status ReceptionDesk::allowed() const
{
    if (!domain::may(m_session.user().role, domain::Action::ManageReception))
        return fail(ErrorCode::NotAllowed, QStringLiteral("role may not manage reception"));
    return {};
}

Result<domain::ReceptionId> ReceptionDesk::open(const forms::Values& values)
{
    CORE_TRY(allowed());
    const World world = m_session.world();
    CORE_TRY_ASSIGN(const auto groups, m_connection.receptions().list(kGroupsOfADay));
    int number = 0;
    for (const storage::ReceptionRow& group : groups) {
        if (QDateTime::fromMSecsSinceEpoch(group.startedAtMs).date() == world.clock.today())
            number = std::max(number, group.number);
    }
    const domain::ReceptionId id(world.ids.next());
    forms::Draft draft(RecordType::Reception, toRecordId(id));
    for (const auto& [field, value] : values)
        draft.set(field, value);
    draft.set(FieldId::ReceptionNumber, FieldValue::number(number + 1));
    draft.set(FieldId::ReceptionState, FieldValue::text(QStringLiteral("open")));
    if (!draft.get(FieldId::ReceptionStartedAt).isGiven())
        draft.set(FieldId::ReceptionStartedAt, FieldValue::instant(world.clock.nowMs()));
    CORE_TRY(m_connection.writer().save(draft));
    return id;
}

Status ReceptionDesk::change(const domain::ReceptionId& group, const std::vector<FieldEdit>& edits)
{
    CORE_TRY(allowed());
    return m_connection.writer().commit({{RecordType::Reception, toRecordId(group), edits, {}}});
}

Status ReceptionDesk::close(const domain::ReceptionId& group)
{
    return setState(group, QStringLiteral("closed"));
}

Status ReceptionDesk::reopen(const domain::ReceptionId& group)
{
    return setState(group, QStringLiteral("open"));
}

Status ReceptionDesk::setState(const domain::ReceptionId& group, const QString& state)
{
    return change(group, {{FieldId::ReceptionState, FieldValue::text(state)}});
}

Result<int> ReceptionDesk::addExpected(const domain::ReceptionId& group,
                                       const std::vector<ExpectedLine>& lines)
{
    CORE_TRY(allowed());
    CORE_TRY_ASSIGN(const auto known, m_connection.receptions().expected(group));
    int line = known.empty() ? 0 : known.back().line;
    std::vector<storage::RecordWrite> writes;
    for (const ExpectedLine& expected : lines) {
        const QString name = cleanText(expected.name);
        if (name.isEmpty())
            continue;
        const domain::ExpectedId id(m_session.world().ids.next());
        writes.push_back({RecordType::Expected,
                          toRecordId(id),
                          {{FieldId::ExpectedReception, FieldValue::reference(group)},
                           {FieldId::ExpectedLine, FieldValue::number(++line)},
                           {FieldId::ExpectedName, FieldValue::text(name)},
                           {FieldId::ExpectedSex, FieldValue::text(expected.sex)},
                           {FieldId::ExpectedNationality, FieldValue::text(expected.nationality)},
                           {FieldId::ExpectedDocumentNumber,
                            FieldValue::text(cleanText(expected.documentNumber))},
                           {FieldId::ExpectedOutcome, FieldValue::text(QStringLiteral("waiting"))}},
                          0});
    }
    CORE_TRY(m_connection.writer().commit(writes, storage::Origin::Import));
    return static_cast<int>(writes.size());
}

Status ReceptionDesk::match(const domain::ExpectedId& line, const domain::PersonId& person)
{
    CORE_TRY(allowed());
    CORE_TRY_ASSIGN(const auto stored,
                    m_connection.records().load(RecordType::Expected, toRecordId(line)));
    const auto group =
        stored.values.get(FieldId::ExpectedReception).toReference<struct domain::ReceptionTag>();
    if (group) {
        CORE_TRY_ASSIGN(const auto others, m_connection.receptions().expected(*group));
        for (const storage::ExpectedRow& other : others) {
            if (other.person == person && other.id != line)
                return fail(ErrorCode::RuleBlocks, QStringLiteral("person is another line"),
                            {QString::number(other.line)});
        }
    }
    return setOutcome(line, QStringLiteral("arrived"), person);
}

Status ReceptionDesk::unmatch(const domain::ExpectedId& line)
{
    CORE_TRY(allowed());
    return setOutcome(line, QStringLiteral("waiting"), std::nullopt);
}

Status ReceptionDesk::didNotCome(const domain::ExpectedId& line)
{
    CORE_TRY(allowed());
    return setOutcome(line, QStringLiteral("did_not_come"), std::nullopt);
}

Status ReceptionDesk::setOutcome(const domain::ExpectedId& line, const QString& outcome,
                                 const std::optional<domain::PersonId>& person)
{
    return m_connection.writer().commit(
        {{RecordType::Expected,
          toRecordId(line),
          {{FieldId::ExpectedOutcome, FieldValue::text(outcome)},
           {FieldId::ExpectedPerson, person ? FieldValue::reference(*person) : FieldValue()}},
          {}}});
}

Result<std::vector<storage::PersonRow>>
ReceptionDesk::peopleOf(const domain::ReceptionId& group) const
{
    storage::PersonQuery query;
    query.reception = group;
    std::vector<storage::PersonRow> people;
    std::optional<storage::PageKey> after;
    do {
        CORE_TRY_ASSIGN(auto page, m_connection.people().page(query, after, kPageOfPeople));
        people.insert(people.end(), page.rows.begin(), page.rows.end());
        after = page.next;
    } while (after);
    return people;
}

Result<std::vector<ExpectedMatch>>
ReceptionDesk::suggestMatches(const domain::ReceptionId& group) const
{
    CORE_TRY_ASSIGN(const auto people, peopleOf(group));
    CORE_TRY_ASSIGN(const auto lines, m_connection.receptions().expected(group));
    QSet<QString> taken;
    for (const storage::ExpectedRow& line : lines) {
        if (line.person)
            taken.insert(line.person->toString());
    }
    QMultiHash<QString, const storage::PersonRow*> byDocument;
    QMultiHash<QString, const storage::PersonRow*> byName;
    for (const storage::PersonRow& person : people) {
        if (taken.contains(person.id.toString()))
            continue;
        if (!person.documentNumber.isEmpty())
            byDocument.insert(foldedDocument(person.documentNumber), &person);
        if (!person.fullName.isEmpty())
            byName.insert(foldNameKey(person.fullName), &person);
    }
    std::vector<ExpectedMatch> matches;
    for (const storage::ExpectedRow& line : lines) {
        if (line.outcome != QLatin1String("waiting"))
            continue;
        const auto documents = line.documentNumber.isEmpty()
                                   ? QList<const storage::PersonRow*>()
                                   : byDocument.values(foldedDocument(line.documentNumber));
        const auto names = byName.values(foldNameKey(line.name));
        // Two people of one name are for a person to tell apart.
        const storage::PersonRow* found = documents.size() == 1 ? documents.constFirst()
                                          : names.size() == 1   ? names.constFirst()
                                                                : nullptr;
        if (found == nullptr || taken.contains(found->id.toString()))
            continue;
        taken.insert(found->id.toString());
        matches.push_back({line.id, found->id, found->code, found->fullName,
                           documents.contains(found), names.contains(found)});
    }
    return matches;
}

} // namespace core::session
