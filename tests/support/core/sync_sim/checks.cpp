// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sync_sim/checks.h"

#include "core/forms/catalogue.h"
#include "core/storage/check/verify.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/projector.h"
#include "core/storage/sync_store.h"

#include <algorithm>

namespace test::sim {

using namespace Qt::StringLiterals;
using core::RecordId;
using core::Result;
using core::forms::FieldValue;
using core::storage::kErasedField;
using core::storage::kLifeField;
using core::storage::LogNames;
using core::storage::RecordState;

namespace {

Fault brokenBy(const core::Error& error)
{
    return u"a check could not read: %1"_s.arg(error.detail);
}

QString fieldName(std::uint16_t field)
{
    const core::forms::FieldSpec* spec = core::forms::findSpec(field);
    return spec == nullptr
               ? u"field %1"_s.arg(field)
               : QString::fromLatin1(spec->key.data(), static_cast<qsizetype>(spec->key.size()));
}

QString textOf(const std::vector<Expected>& values)
{
    QStringList parts;
    for (const Expected& one : values)
        parts.append(u"%1@%2:%3"_s
                         .arg(one.value.isGiven() ? one.value.toText() : u"(none)"_s,
                              one.stream.toString().left(4))
                         .arg(one.seq));
    return u"[%1]"_s.arg(parts.join(u", "));
}

std::vector<Expected> actualOf(const RecordState& state, std::uint16_t field, const LogNames& names)
{
    std::vector<Expected> values;
    for (const auto& sibling : state.siblings(field))
        values.push_back({names.streams.idOf(sibling.dot.stream), sibling.dot.seq, sibling.value});
    std::sort(values.begin(), values.end());
    return values;
}

/// The rank among the values that prevail; lower prevails.
qsizetype rankIn(const QStringList& prevails, const FieldValue& value)
{
    if (!value.isGiven())
        return prevails.size();
    const qsizetype at = prevails.indexOf(value.toText());
    return at < 0 ? prevails.size() + 1 : at;
}

/// What may be shown of several values: those that prevail, else those with the latest reading.
bool maybeShown(const RecordState& state, std::uint16_t field)
{
    const auto& live = state.siblings(field);
    const FieldValue shown = state.shown(field);
    const core::forms::FieldSpec* spec = core::forms::findSpec(field);
    const QStringList prevails =
        spec == nullptr ? QStringList()
                        : QString::fromLatin1(spec->prevails.data(),
                                              static_cast<qsizetype>(spec->prevails.size()))
                              .split(u' ', Qt::SkipEmptyParts);
    return std::any_of(live.begin(), live.end(), [&](const auto& one) {
        return one.value == shown && std::all_of(live.begin(), live.end(), [&](const auto& other) {
                   return prevails.isEmpty()
                              ? !(one.hlc < other.hlc)
                              : rankIn(prevails, shown) <= rankIn(prevails, other.value);
               });
    });
}

class RecordCheck {
public:
    RecordCheck(Device& device, const Oracle& oracle, const LogNames& names, const Seen& seen)
        : m_device(device), m_oracle(oracle), m_names(names), m_seen(seen)
    {
    }

    Result<Fault> check(const RecordId& record)
    {
        if (!m_oracle.isKnown(record, m_seen))
            return Fault();
        CORE_TRY_ASSIGN(const auto entry, core::storage::findRecord(m_device.db(), record));
        if (!entry)
            return said(record, u"P2 a record is not there"_s);
        CORE_TRY_ASSIGN(const RecordState state,
                        core::storage::Projector(m_device.db(), m_names).load(entry->row));
        CORE_TRY_ASSIGN(const Fault erased, checkErased(record, *entry, state));
        if (erased || entry->isErased)
            return erased;
        if (const Fault values = checkValues(record, state))
            return values;
        return checkLists(record, entry->row);
    }

private:
    Fault said(const RecordId& record, const QString& what) const
    {
        return u"%1, laptop %2, record %3"_s.arg(what, m_device.name(), record.toString().right(4));
    }

    /// P3: of an erased record nothing is left, and nobody who knows of it shows anything.
    Result<Fault> checkErased(const RecordId& record, const core::storage::RecordEntry& entry,
                              const RecordState& state)
    {
        if (!entry.isErased) {
            return m_oracle.isErased(record, m_seen)
                       ? said(record, u"P3 an erased record is still there"_s)
                       : Fault();
        }
        if (!m_oracle.isErased(record, m_oracle.heads()))
            return said(record, u"P3 a record was erased by nobody"_s);
        for (const auto& [field, live] : state.fields()) {
            if (field != kErasedField)
                return said(record, u"P3 something of an erased record is left"_s);
        }
        CORE_TRY_ASSIGN(
            const auto left,
            m_device.db().integer("SELECT (SELECT count(*) FROM person WHERE row = ?1) + (SELECT "
                                  "count(*) FROM person_word WHERE row = ?1) + (SELECT count(*) "
                                  "FROM conflict WHERE row = ?1) + (SELECT count(*) FROM "
                                  "protected_key WHERE record = ?1 AND key IS NOT NULL) + (SELECT "
                                  "count(*) FROM record WHERE row = ?1 AND key IS NOT NULL)",
                                  entry.row));
        return left.value_or(1) != 0
                   ? said(record, u"P3 rows or keys of an erased record are left"_s)
                   : Fault();
    }

    Fault checkValues(const RecordId& record, const RecordState& state)
    {
        std::set<std::uint16_t> fields = m_oracle.fieldsOf(record);
        for (const auto& [field, live] : state.fields()) {
            if (field != kLifeField && field != core::storage::kSeenField)
                fields.insert(field);
        }
        for (const std::uint16_t field : fields) {
            const std::vector<Expected> expected = m_oracle.live(record, field, m_seen);
            const std::vector<Expected> actual = actualOf(state, field, m_names);
            if (expected != actual)
                return said(record, u"P2 %1 holds %2 and should hold %3"_s.arg(
                                        fieldName(field), textOf(actual), textOf(expected)));
            if (!actual.empty() && !core::storage::holdsSeveral(field) && !maybeShown(state, field))
                return said(record,
                            u"P2 of %1 the wrong value is in force"_s.arg(fieldName(field)));
        }
        if (state.isDeleted() != m_oracle.isPutAside(record, m_seen))
            return said(record, state.isDeleted() ? u"P2 a record went out of sight"_s
                                                  : u"P3 a record came back by itself"_s);
        return {};
    }

    /// P13, and the lists people read.
    Result<Fault> checkLists(const RecordId& record, qint64 row)
    {
        std::set<std::uint16_t> expected;
        for (const std::uint16_t field : m_oracle.fieldsOf(record)) {
            if (m_oracle.isConflict(record, field, m_seen))
                expected.insert(field);
        }
        if (m_oracle.isLifeConflict(record, m_seen))
            expected.insert(kLifeField);
        std::set<std::uint16_t> actual;
        CORE_TRY_ASSIGN(auto rows,
                        m_device.db().prepare("SELECT field FROM conflict WHERE row = ?"));
        CORE_TRY_ASSIGN(bool more, rows.with(row).step());
        while (more) {
            actual.insert(static_cast<std::uint16_t>(rows.integer(0)));
            CORE_TRY_ASSIGN(more, rows.step());
        }
        if (expected != actual)
            return said(record, u"P13 %1 conflicts are shown and there are %2"_s.arg(actual.size())
                                    .arg(expected.size()));
        if (m_oracle.typeOf(record) != core::forms::RecordType::Person)
            return Fault();
        CORE_TRY_ASSIGN(const auto listed,
                        m_device.db().integer("SELECT count(*) FROM person WHERE row = ?", row));
        const bool isListed = !m_oracle.isPutAside(record, m_seen);
        if ((listed.value_or(0) == 1) != isListed)
            return said(record, isListed ? u"P2 a person is in no list"_s
                                         : u"P3 a person who was put aside is in a list"_s);
        return Fault();
    }

    Device& m_device;
    const Oracle& m_oracle;
    const LogNames& m_names;
    const Seen& m_seen;
};

/// The rows of a table by id, without what is local to a laptop.
Result<QStringList> rowsOf(core::storage::Database& db, const std::string& sql)
{
    QStringList list;
    CORE_TRY_ASSIGN(auto rows, db.prepare(sql));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column) {
            const QString name = rows.columnName(column);
            if (name != u"row" && name != u"tie")
                cells.append(name + u'=' +
                             (rows.isNull(column)
                                  ? u"-"_s
                                  : QString::fromLatin1(rows.blob(column).toHex())));
        }
        list.append(cells.join(u' '));
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return list;
}

const char* const kCompared[] = {
    "SELECT * FROM person ORDER BY id",
    "SELECT p.id, w.word FROM person_word w JOIN person p ON p.row = w.row ORDER BY p.id, w.word",
    "SELECT r.id, c.field, c.siblings FROM conflict c JOIN record r ON r.row = c.row "
    "ORDER BY r.id, c.field",
    "SELECT * FROM manifest ORDER BY id",
    "SELECT * FROM passenger ORDER BY id",
    "SELECT * FROM family ORDER BY id",
    "SELECT * FROM laptop ORDER BY id",
    "SELECT * FROM key_grant ORDER BY id",
    "SELECT id, tag, key, erased IS NOT NULL AS gone FROM record ORDER BY id",
    "SELECT s.id, c.seq, c.hash, c.unread FROM change c JOIN stream s ON s.number = c.stream "
    "ORDER BY s.id, c.seq"};

Result<Fault> findDifference(Device& a, Device& b)
{
    CORE_TRY_ASSIGN(const QByteArray digestA, core::storage::storedDigest(a.db()));
    CORE_TRY_ASSIGN(const QByteArray digestB, core::storage::storedDigest(b.db()));
    const QString pair = u"laptops %1 and %2"_s.arg(a.name(), b.name());
    for (const char* sql : kCompared) {
        CORE_TRY_ASSIGN(const QStringList rowsA, rowsOf(a.db(), sql));
        CORE_TRY_ASSIGN(const QStringList rowsB, rowsOf(b.db(), sql));
        if (rowsA != rowsB) {
            qsizetype at = 0;
            while (at < rowsA.size() && at < rowsB.size() && rowsA[at] == rowsB[at])
                ++at;
            return Fault(u"P1 %1 differ in: %2\n    %3\n    %4"_s.arg(
                pair, QString::fromLatin1(sql), rowsA.value(at), rowsB.value(at)));
        }
    }
    if (digestA != digestB)
        return Fault(u"P1 %1 have the same changes and other digests"_s.arg(pair));
    return Fault();
}

Result<Fault> findBrokenStream(Device& device)
{
    CORE_TRY_ASSIGN(const auto gaps,
                    device.db().integer(
                        "SELECT count(*) FROM stream s WHERE s.head <> s.base + (SELECT "
                        "count(*) FROM change c WHERE c.stream = s.number AND c.seq > s.base)"));
    CORE_TRY_ASSIGN(
        const auto breaks,
        device.db().integer("SELECT count(*) FROM change c JOIN change b ON b.stream = c.stream "
                            "AND b.seq = c.seq - 1 WHERE c.prev <> b.hash"));
    CORE_TRY_ASSIGN(const auto heads,
                    device.db().integer("SELECT count(*) FROM stream s JOIN change c ON c.stream "
                                        "= s.number AND c.seq = s.head WHERE c.hash <> s.hash"));
    if (gaps.value_or(0) + breaks.value_or(0) + heads.value_or(0) != 0)
        return Fault(u"P8 laptop %1: %2 streams with gaps, %3 broken links, %4 wrong heads"_s
                         .arg(device.name())
                         .arg(gaps.value_or(0))
                         .arg(breaks.value_or(0))
                         .arg(heads.value_or(0)));
    return Fault();
}

Result<Fault> findShown(Device& device, const Oracle& oracle)
{
    CORE_TRY_ASSIGN(const auto versions, device.versions());
    CORE_TRY_ASSIGN(const LogNames names, core::storage::readLogNames(device.db()));
    const Seen seen = seenIn(versions);
    RecordCheck check(device, oracle, names, seen);
    for (const RecordId& record : oracle.records()) {
        CORE_TRY_ASSIGN(const Fault fault, check.check(record));
        if (fault)
            return fault;
    }
    return Fault();
}

Fault faultOf(Result<Fault> found)
{
    return found ? *found : brokenBy(found.error());
}

} // namespace

Fault checkShown(Device& device, const Oracle& oracle)
{
    return faultOf(findShown(device, oracle));
}

Fault checkStreams(Device& device)
{
    return faultOf(findBrokenStream(device));
}

Fault checkAuthors(Device& device, const Oracle& oracle)
{
    const auto versions = device.versions();
    if (!versions)
        return brokenBy(versions.error());
    for (const auto& [stream, head] : versions->heads()) {
        const auto known = oracle.heads().find(stream);
        if (known == oracle.heads().end() || known->second < head.seq)
            return u"P9 laptop %1 holds change %2 of %3 that nobody confirmed"_s.arg(device.name())
                .arg(head.seq)
                .arg(stream.toString().left(4));
    }
    return {};
}

Fault checkGrown(const core::storage::VersionVector& before,
                 const core::storage::VersionVector& after, const QString& who)
{
    return after.covers(before) ? Fault()
                                : Fault(u"P6 laptop %1 holds less than before"_s.arg(who));
}

Fault checkSame(Device& a, Device& b)
{
    return faultOf(findDifference(a, b));
}

Fault checkRebuilt(Device& device)
{
    const auto report = core::storage::compareRebuilt(device.db(), core::JobControl());
    if (!report)
        return brokenBy(report.error());
    if (report->isClean())
        return {};
    const auto& finding = report->findings.front();
    return u"P14 laptop %1 rebuilt: %2 %3"_s.arg(
        device.name(), core::storage::findingName(finding.kind), finding.where);
}

Fault checkBounds(Device& device, std::size_t laptops)
{
    constexpr qint64 kLargestChange = 4096;
    const auto waiting = device.db().integer("SELECT count(*) FROM waiting");
    const auto largest = device.db().integer("SELECT max(length(sealed)) FROM change");
    const auto streams = device.db().integer("SELECT count(*) FROM stream");
    if (!waiting || !largest || !streams)
        return u"a check could not read"_s;
    if (waiting->value_or(0) != 0)
        return u"P11 laptop %1: %2 segments wait although all is here"_s.arg(device.name())
            .arg(waiting->value_or(0));
    // An edit is a few hundred bytes; what its author had seen adds one entry a stream.
    if (largest->value_or(0) > kLargestChange + static_cast<qint64>(laptops) * 64)
        return u"P11 laptop %1: a change takes %2 bytes"_s.arg(device.name())
            .arg(largest->value_or(0));
    return {};
}

} // namespace test::sim
