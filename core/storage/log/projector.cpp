// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/projector.h"

#include "core/forms/catalogue.h"
#include "core/storage/compartment/protected_values.h"
#include "core/storage/log/person_facets.h"

#include <QtEndian>

#include <algorithm>

namespace core::storage {
namespace {

using namespace Qt::StringLiterals;

QByteArray tableOf(forms::RecordType type)
{
    const std::string_view name = forms::recordName(type);
    return QByteArray(name.data(), static_cast<qsizetype>(name.size()));
}

Cell textOrNull(const QString& text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

Cell numberOrNull(const std::optional<qint64>& number)
{
    return number ? Cell(*number) : Cell();
}

/// What may hurt most has no column: it stands in the registers only.
bool isProjected(const forms::FieldSpec& field)
{
    return field.sensitivity != forms::Sensitivity::Dangerous;
}

std::vector<std::pair<QByteArray, Cell>> fieldColumns(forms::RecordType type, const RecordId& id,
                                                      const forms::Values& values)
{
    std::vector<std::pair<QByteArray, Cell>> columns;
    columns.emplace_back("id", id.toByteArray());
    for (const forms::FieldSpec& field : forms::fieldsOf(type)) {
        if (isProjected(field))
            columns.emplace_back(
                QByteArray(field.key.data(), static_cast<qsizetype>(field.key.size())),
                columnValue(field, values.get(field.id)));
    }
    return columns;
}

qint64 earliestWrite(const RecordState& state)
{
    Hlc first{~std::uint64_t{0} >> 1};
    for (const auto& [field, live] : state.fields()) {
        for (const Sibling& sibling : live)
            first = std::min(first, sibling.hlc);
    }
    return first.toMs();
}

/// Not every laptop is sent these: they tell nothing of whether two hold the same.
bool isSentApart(std::uint16_t field)
{
    const forms::FieldSpec* spec = forms::findSpec(field);
    return spec != nullptr && !isProjected(*spec);
}

} // namespace

Cell columnValue(const forms::FieldSpec& field, const forms::FieldValue& value)
{
    if (!value.isGiven())
        return {};
    switch (field.kind) {
    case forms::FieldKind::Number:
    case forms::FieldKind::Flag:
    case forms::FieldKind::Instant: return numberOrNull(value.toNumber());
    case forms::FieldKind::Reference: {
        const auto id = value.toReference<struct RecordTag>();
        return id ? Cell(id->toByteArray()) : Cell();
    }
    case forms::FieldKind::Text:
    case forms::FieldKind::LongText:
    case forms::FieldKind::Date:
    case forms::FieldKind::PartialDate:
    case forms::FieldKind::Choice:
    case forms::FieldKind::MultiChoice: return value.toText();
    }
    return {};
}

bool isHiddenPerson(const forms::Values& values)
{
    const QString state = values.get(forms::FieldId::PersonState).toText();
    return state == "merged"_L1 || state == "left_out"_L1;
}

Result<RecordState> Projector::load(qint64 row)
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT revision, state FROM register WHERE row = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(row).step());
    if (!any)
        return RecordState();
    return RecordState::decode(found.integer(0), found.blob(1));
}

Projector::Digest Projector::digestOf(const RecordId& id, const std::set<std::uint16_t>& fields,
                                      const RecordState& state) const
{
    Digest sum{};
    for (const std::uint16_t field : fields) {
        if (field == kSeenField)
            continue; // follows from the state it stands beside
        if (isSentApart(field))
            continue;
        for (const Sibling& sibling : state.siblings(field)) {
            QByteArray said = id.toByteArray() + QByteArray::number(field) + ':';
            // Two laptops may erase one record: which of them was first here does not matter.
            if (field != kErasedField) {
                said += m_names.streams.namesOf(sibling.dot.stream, sibling.dot.seq)
                            .front()
                            .id.toByteArray() +
                        QByteArray::number(sibling.dot.seq) + ':' +
                        QByteArray::number(sibling.dot.op) + ':';
            }
            if (field != kErasedField && field != kLifeField) {
                said += QByteArray::number(static_cast<int>(sibling.value.answer())) +
                        sibling.value.toText().toUtf8();
            }
            const QByteArray hash = keyedHash(m_names.groupSecret, said, 32);
            for (std::size_t word = 0; word < sum.size(); ++word)
                sum[word] += qFromLittleEndian<quint64>(hash.constData() + word * 8);
        }
    }
    return sum;
}

void Projector::merge(const Change& change, RecordState& state)
{
    std::set<std::uint16_t> fields;
    for (const Op& op : change.ops) {
        if (op.kind == OpKind::Erase) {
            fields.insert(kErasedField);
            for (const auto& [field, live] : state.fields())
                fields.insert(field);
        }
        const bool isLife = op.kind == OpKind::Delete || op.kind == OpKind::Undelete;
        fields.insert(isLife ? kLifeField : op.field);
    }
    const Digest before = digestOf(change.record, fields, state);
    state.apply(change);
    const Digest after = digestOf(change.record, fields, state);
    for (std::size_t word = 0; word < m_digest.size(); ++word)
        m_digest[word] += after[word] - before[word];
}

void Projector::count(const RecordId& id, const RecordState& state, Counts counts)
{
    std::set<std::uint16_t> fields;
    for (const auto& [field, live] : state.fields())
        fields.insert(field);
    const Digest all = digestOf(id, fields, state);
    for (std::size_t word = 0; word < m_digest.size(); ++word)
        m_digest[word] += counts == Counts::Again ? all[word] : quint64{0} - all[word];
}

Status Projector::store(qint64 row, const RecordId& id, std::uint8_t number,
                        const RecordState& toStore, const Moved& moved)
{
    const RecordState state = atRest(m_db, toStore);
    const auto type = static_cast<forms::RecordType>(number);
    const auto known = forms::allRecordTypes();
    CORE_TRY(storeRegister(row, number, state));
    if (moved.hadConflicts || state.conflictCount() > 0)
        CORE_TRY(storeConflicts(row, state));
    if (std::find(known.begin(), known.end(), type) == known.end())
        return {};
    if (type == forms::RecordType::Person) {
        CORE_TRY_ASSIGN(const bool done, storePlain(row, state, moved));
        if (done)
            return {};
    }
    CORE_TRY_ASSIGN(const std::vector<QByteArray> before, peopleOn(type, row, id));
    if (state.isDeleted() || state.isErased())
        CORE_TRY(dropRow(type, row));
    else if (type == forms::RecordType::Person)
        CORE_TRY(storePerson(row, id, state));
    else
        CORE_TRY(storeRow(type, row, fieldColumns(type, id, state.values())));
    CORE_TRY_ASSIGN(const std::vector<QByteArray> after, peopleOn(type, row, id));
    m_people.insert(before.begin(), before.end());
    m_people.insert(after.begin(), after.end());
    return {};
}

Result<bool> Projector::storePlain(qint64 row, const RecordState& state, const Moved& moved)
{
    const bool isPlain =
        !moved.isNew && !moved.hadConflicts && !moved.fields.empty() &&
        std::none_of(moved.fields.begin(), moved.fields.end(), isPersonSource) &&
        !state.siblings(static_cast<std::uint16_t>(forms::FieldId::PersonArrivedAt)).empty();
    if (!isPlain)
        return false;
    QByteArray sets;
    std::vector<Cell> cells;
    for (const std::uint16_t number : moved.fields) {
        const forms::FieldSpec* field = forms::findSpec(number);
        if (field == nullptr || field->record != forms::RecordType::Person || !isProjected(*field))
            continue; // nor has a field of a newer program a column here
        sets += (sets.isEmpty() ? "" : ",") +
                QByteArray(field->key.data(), static_cast<qsizetype>(field->key.size())) + "=?";
        cells.push_back(columnValue(*field, state.shown(number)));
    }
    if (cells.empty())
        return true;
    const QByteArray sql = "UPDATE person SET " + sets + " WHERE row = ?";
    CORE_TRY_ASSIGN(Statement write,
                    m_db.prepare({sql.constData(), static_cast<std::size_t>(sql.size())}));
    int index = 0;
    for (const Cell& cell : cells)
        write.bind(++index, cell);
    CORE_TRY(write.bind(++index, row).run());
    return m_db.changes() == 1;
}

Status Projector::adopt(qint64 row, const RecordId& id, std::uint8_t type, const RecordState& state)
{
    std::set<std::uint16_t> fields;
    for (const auto& [field, live] : state.fields())
        fields.insert(field);
    const Digest sum = digestOf(id, fields, state);
    for (std::size_t word = 0; word < m_digest.size(); ++word)
        m_digest[word] += sum[word];
    return store(row, id, type, state, {});
}

Status Projector::apply(qint64 row, const Change& change, RecordState& state)
{
    merge(change, state);
    return store(row, change.record, change.type, state, {});
}

Result<std::vector<RecordId>> Projector::finish()
{
    std::vector<RecordId> touched;
    for (const QByteArray& person : std::exchange(m_people, {}))
        CORE_TRY(refreshPerson(person, touched));
    CORE_TRY(storeDigest());
    return touched;
}

Status Projector::storeDigest()
{
    if (m_digest == Digest{})
        return {};
    CORE_TRY_ASSIGN(QByteArray digest, storedDigest(m_db));
    for (std::size_t word = 0; word < m_digest.size(); ++word) {
        char* place = digest.data() + word * 8;
        qToLittleEndian(qFromLittleEndian<quint64>(place) + m_digest[word], place);
    }
    m_digest = {};
    return m_db.run("INSERT INTO meta (name, value) VALUES ('digest', ?) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    digest);
}

Status Projector::storeRegister(qint64 row, std::uint8_t type, const RecordState& state)
{
    return m_db.run(
        "INSERT INTO register (row, type, revision, state) VALUES (?,?,?,?) "
        "ON CONFLICT (row) DO UPDATE SET revision = excluded.revision, state = excluded.state",
        row, qint64{type}, state.revision(), state.encode());
}

Status Projector::storeConflicts(qint64 row, const RecordState& state)
{
    CORE_TRY(m_db.run("DELETE FROM conflict WHERE row = ?", row));
    for (const auto& [field, live] : state.fields()) {
        if (state.isConflict(field))
            CORE_TRY(m_db.run("INSERT INTO conflict (row, field, siblings) VALUES (?,?,?)", row,
                              qint64{field}, static_cast<qint64>(live.size())));
    }
    return {};
}

Status Projector::storeRow(forms::RecordType type, qint64 row, const Columns& columns)
{
    CORE_TRY_ASSIGN(const std::optional<std::vector<Cell>> before, rowBefore(type, row, columns));
    // Only what differs: an index over columns that stay as they are is then left alone.
    std::vector<const Columns::value_type*> changed;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!before || before->at(i) != columns[i].second)
            changed.push_back(&columns[i]);
    }
    if (changed.empty())
        return {};
    QByteArray sql = before ? "UPDATE " + tableOf(type) + " SET " : QByteArray();
    QByteArray names;
    QByteArray marks;
    for (const auto* column : changed) {
        sql += before ? (marks.isEmpty() ? "" : ",") + column->first + "=?" : QByteArray();
        names += ',' + column->first;
        marks += ",?";
    }
    if (before)
        sql += " WHERE row = ?";
    else
        sql = "INSERT INTO " + tableOf(type) + " (row" + names + ") VALUES (?" + marks + ")";
    CORE_TRY_ASSIGN(Statement write,
                    m_db.prepare({sql.constData(), static_cast<std::size_t>(sql.size())}));
    int index = 0;
    if (!before)
        write.bind(++index, row);
    for (const auto* column : changed)
        write.bind(++index, column->second);
    if (before)
        write.bind(++index, row);
    return write.run();
}

Result<std::optional<std::vector<Cell>>> Projector::rowBefore(forms::RecordType type, qint64 row,
                                                              const Columns& columns)
{
    QByteArray names;
    for (const auto& [name, value] : columns)
        names += (names.isEmpty() ? "" : ",") + name;
    const QByteArray sql = "SELECT " + names + " FROM " + tableOf(type) + " WHERE row = ?";
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare({sql.constData(), static_cast<std::size_t>(sql.size())}));
    CORE_TRY_ASSIGN(const bool any, found.with(row).step());
    if (!any)
        return std::optional<std::vector<Cell>>();
    std::vector<Cell> cells;
    cells.reserve(columns.size());
    for (int column = 0; column < found.columnCount(); ++column)
        cells.push_back(found.cell(column));
    return std::optional(std::move(cells));
}

Status Projector::dropRow(forms::RecordType type, qint64 row)
{
    const QByteArray sql = "DELETE FROM " + tableOf(type) + " WHERE row = ?";
    QString code;
    if (type == forms::RecordType::Person) {
        CORE_TRY(storeWords(row, {}));
        CORE_TRY_ASSIGN(code, codeOf(row));
    }
    CORE_TRY(m_db.run({sql.constData(), static_cast<std::size_t>(sql.size())}, row));
    return markSharedCode(code);
}

Status Projector::storePerson(qint64 row, const RecordId& id, const RecordState& state)
{
    const forms::Values values = state.values();
    if (isHiddenPerson(values))
        return dropRow(forms::RecordType::Person, row);
    CORE_TRY_ASSIGN(const OnManifest on, manifestOf(id));
    const PersonDerived derived = derivePerson(values, on.state, earliestWrite(state));
    CORE_TRY(storeWords(row, derived.words));

    Columns columns = fieldColumns(forms::RecordType::Person, id, values);
    columns.emplace_back("tie", row);
    columns.emplace_back("sort_key", derived.sortKey);
    columns.emplace_back("name_key", textOrNull(derived.nameKey));
    columns.emplace_back("code_plain", derived.codePlain);
    columns.emplace_back("document_key", textOrNull(derived.documentKey));
    columns.emplace_back("born", numberOrNull(derived.born));
    columns.emplace_back("birth_year", numberOrNull(derived.birthYear));
    columns.emplace_back("arrived", derived.arrived);
    columns.emplace_back("arrived_day", dayOf(derived.arrived));
    columns.emplace_back("shown_stage", derived.stage);
    columns.emplace_back("shown_consent", derived.consent);
    columns.emplace_back("facets", derived.facets);
    columns.emplace_back("words",
                         derived.words.isEmpty() ? QString() : u' ' + derived.words.join(u' '));
    columns.emplace_back("manifest", on.manifest);
    columns.emplace_back("manifest_title", on.title);
    columns.emplace_back("manifest_state", textOrNull(on.state));
    CORE_TRY_ASSIGN(const QString codeBefore, codeOf(row));
    CORE_TRY(storeRow(forms::RecordType::Person, row, columns));
    if (codeBefore == derived.codePlain)
        return {};
    CORE_TRY(markSharedCode(codeBefore));
    return markSharedCode(derived.codePlain);
}

Result<QString> Projector::codeOf(qint64 row)
{
    CORE_TRY_ASSIGN(Statement found, m_db.prepare("SELECT code_plain FROM person WHERE row = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(row).step());
    return any ? found.text(0) : QString();
}

Status Projector::markSharedCode(const QString& code)
{
    if (code.isEmpty())
        return {};
    CORE_TRY(m_db.run("DELETE FROM shared_code WHERE code = ?", code));
    return m_db.run("INSERT INTO shared_code (code, row) "
                    "SELECT code_plain, row FROM person INDEXED BY person_by_code "
                    "WHERE code_plain = ?1 AND 1 < "
                    "(SELECT count(*) FROM person INDEXED BY person_by_code "
                    "WHERE code_plain = ?1)",
                    code);
}

Status Projector::storeWords(qint64 row, const QStringList& words)
{
    QStringList before;
    {
        CORE_TRY_ASSIGN(Statement found, m_db.prepare("SELECT words FROM person WHERE row = ?"));
        CORE_TRY_ASSIGN(const bool any, found.with(row).step());
        if (any)
            before = found.text(0).split(u' ', Qt::SkipEmptyParts);
    }
    for (const QString& word : before) {
        if (!words.contains(word))
            CORE_TRY(m_db.run("DELETE FROM person_word WHERE word = ? AND row = ?", word, row));
    }
    for (const QString& word : words) {
        if (!before.contains(word))
            CORE_TRY(
                m_db.run("INSERT OR IGNORE INTO person_word (word, row) VALUES (?,?)", word, row));
    }
    return {};
}

Result<std::vector<QByteArray>> Projector::peopleOn(forms::RecordType type, qint64 row,
                                                    const RecordId& id)
{
    std::vector<QByteArray> people;
    if (type != forms::RecordType::Passenger && type != forms::RecordType::Manifest)
        return people;
    const bool one = type == forms::RecordType::Passenger;
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare(one ? "SELECT person FROM passenger WHERE row = ? AND person IS NOT NULL"
                         : "SELECT person FROM passenger "
                           "WHERE manifest = ? AND person IS NOT NULL"));
    if (one)
        found.bind(1, row);
    else
        found.bind(1, id);
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        people.push_back(found.blob(0));
        CORE_TRY_ASSIGN(more, found.step());
    }
    return people;
}

Result<Projector::OnManifest> Projector::manifestOf(const RecordId& person)
{
    // Of several the open one that leaves last: the list shows where the person is going next.
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare("SELECT m.id, m.title, coalesce(m.state, 'draft') FROM passenger p "
                     "JOIN record r ON r.id = p.manifest JOIN manifest m ON m.row = r.row "
                     "WHERE p.person = ? AND coalesce(p.state, 'listed') IN ('listed', 'boarded') "
                     "AND coalesce(m.state, 'draft') <> 'cancelled' "
                     "ORDER BY coalesce(m.state, 'draft') IN ('departed','arrived','handed_over'), "
                     "m.departs_at DESC, m.id DESC LIMIT 1"));
    CORE_TRY_ASSIGN(const bool any, found.with(person).step());
    if (!any)
        return OnManifest();
    return OnManifest{found.cell(0), found.cell(1), found.text(2)};
}

Status Projector::refreshPerson(const QByteArray& id, std::vector<RecordId>& touched)
{
    CORE_TRY_ASSIGN(const auto row, m_db.integer("SELECT row FROM record WHERE id = ?", id));
    const auto person = RecordId::fromBytes(id);
    if (!row || !person)
        return {};
    CORE_TRY_ASSIGN(const RecordState state, load(*row));
    if (state.revision() == 0 || state.isDeleted() || state.isErased())
        return {};
    touched.push_back(*person);
    return storePerson(*row, *person, state);
}

Result<QByteArray> storedDigest(Database& db)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT value FROM meta WHERE name = 'digest'"));
    CORE_TRY_ASSIGN(const bool any, found.step());
    return any && found.blob(0).size() == 32 ? found.blob(0) : QByteArray(32, '\0');
}

} // namespace core::storage
