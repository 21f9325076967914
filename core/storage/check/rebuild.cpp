// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/verify.h"
#include "core/storage/compartment/protected_values.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/projector.h"
#include "core/storage/sqlite/migrations.h"

namespace core::storage {
namespace {

constexpr qint64 kReplayStep = 512;

/// What is not derived and therefore taken over: who wrote, and which row a record has.
constexpr const char* kCopied[] = {"device", "stream", "record", "epoch_key", "baseline"};
/// Everything the log can make again, with the columns that order it.
constexpr std::pair<const char*, const char*> kRebuilt[] = {{"register", "row"},
                                                            {"conflict", "row, field"},
                                                            {"person", "row"},
                                                            {"person_word", "word, row"},
                                                            {"shared_code", "code, row"},
                                                            {"family", "row"},
                                                            {"reception", "row"},
                                                            {"expected", "row"},
                                                            {"manifest", "row"},
                                                            {"passenger", "row"},
                                                            {"manifest_revision", "row"},
                                                            {"check_acceptance", "row"},
                                                            {"print_copy", "row"},
                                                            {"user", "row"},
                                                            {"site", "row"},
                                                            {"laptop", "row"},
                                                            {"key_grant", "row"},
                                                            {"case_file", "row"},
                                                            {"travel_document", "row"},
                                                            {"link", "row"},
                                                            {"guarded", "row"},
                                                            {"consent", "row"},
                                                            {"journey_event", "row"},
                                                            {"harm", "row"},
                                                            {"specific_need", "row"},
                                                            {"indicator", "row"},
                                                            {"decision", "row"},
                                                            {"referral", "row"},
                                                            {"property", "row"},
                                                            {"note", "row"},
                                                            {"attachment", "row"},
                                                            {"disclosure", "row"},
                                                            {"clock_rule", "row"}};

using CellRow = std::vector<Cell>;

CellRow cellsOf(const Statement& row)
{
    CellRow cells;
    for (int column = 0; column < row.columnCount(); ++column)
        cells.push_back(row.cell(column));
    return cells;
}

Status copyTable(Database& from, Database& to, const char* table)
{
    CORE_TRY_ASSIGN(Statement rows, from.prepare("SELECT * FROM " + std::string(table)));
    std::string marks = "?";
    for (int column = 1; column < rows.columnCount(); ++column)
        marks += ",?";
    CORE_TRY_ASSIGN(Statement insert,
                    to.prepare("INSERT INTO " + std::string(table) + " VALUES (" + marks + ")"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        for (int column = 0; column < rows.columnCount(); ++column)
            insert.bind(column + 1, rows.cell(column));
        CORE_TRY(insert.run());
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return {};
}

/// A certificate erases before the change that says so has come.
Status buryErased(Database& from, Database& to, Projector& projector)
{
    CORE_TRY_ASSIGN(Statement rows,
                    from.prepare("SELECT r.row, r.id, g.type FROM record r "
                                 "JOIN register g ON g.row = r.row WHERE r.erased IS NOT NULL"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        const qint64 row = rows.integer(0);
        CORE_TRY_ASSIGN(const auto there, to.integer("SELECT 1 FROM register WHERE row = ?", row));
        const auto record = rows.id<RecordId>(1);
        if (!there && record) {
            RecordState state;
            const Change erasing{.record = *record,
                                 .type = static_cast<std::uint8_t>(rows.integer(2)),
                                 .ops = {{OpKind::Erase, kErasedField, {}, {}}}};
            CORE_TRY(projector.apply(row, erasing, state));
        }
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return {};
}

/// What a snapshot said comes before the log that goes on from it.
Status replayBaseline(Database& to, Projector& projector)
{
    CORE_TRY_ASSIGN(Statement rows,
                    to.prepare("SELECT b.row, r.id, b.type, b.revision, b.state FROM baseline b "
                               "JOIN record r ON r.row = b.row ORDER BY b.row"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        CORE_TRY_ASSIGN(const RecordState state,
                        RecordState::decode(rows.integer(3), rows.blob(4)));
        const auto id = rows.id<RecordId>(1);
        if (id)
            CORE_TRY(projector.adopt(rows.integer(0), *id,
                                     static_cast<std::uint8_t>(rows.integer(2)), state));
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return {};
}

Status replay(Database& from, Database& to, VerifyReport& report, const JobControl& control)
{
    CORE_TRY_ASSIGN(const LogNames names, readLogNames(from));
    CORE_TRY_ASSIGN(const auto total, from.integer("SELECT count(*) FROM change"));
    CORE_TRY_ASSIGN(Statement rows, from.prepare(loggedChanges(kCausalOrder)));
    Projector projector(to, names);
    CORE_TRY(replayBaseline(to, projector));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        CORE_TRY_ASSIGN(const LoggedChange logged, readLogged(rows));
        const auto change = openLogged(logged, names);
        if (change) {
            CORE_TRY_ASSIGN(RecordState state, projector.load(logged.row));
            CORE_TRY(projector.apply(logged.row, *change, state));
        } else if (change.error().code != ErrorCode::NotFound) {
            report.findings.push_back(
                {Finding::Kind::UnreadableChange,
                 QStringLiteral("stream %1 change %2").arg(logged.stream).arg(logged.seq)});
        }
        if (++report.changes % kReplayStep == 0) {
            CORE_TRY(control.proceed());
            control.progress(report.changes, total.value_or(0));
        }
        CORE_TRY_ASSIGN(more, rows.step());
    }
    CORE_TRY(buryErased(from, to, projector));
    CORE_TRY(projector.finish());
    CORE_TRY_ASSIGN(const QByteArray kept, storedDigest(from));
    CORE_TRY_ASSIGN(const QByteArray found, storedDigest(to));
    if (kept != found)
        report.findings.push_back({Finding::Kind::RowDiffers, QStringLiteral("digest")});
    return {};
}

QString placeName(const char* table, const CellRow& row)
{
    // The first column is a row number; that of person_word is a word of a name and stays inside.
    const qint64* number = row.empty() ? nullptr : std::get_if<qint64>(&row.front());
    return number == nullptr ? QString::fromLatin1(table)
                             : QStringLiteral("%1 row %2").arg(QLatin1String(table)).arg(*number);
}

/// Both sides in the same order; the row with the smaller key is the one the other side lacks.
Status compareTable(Database& stored, Database& fresh, const char* table, const char* order,
                    VerifyReport& report)
{
    const bool isKeyedByTwo = std::string_view(order).find(',') != std::string_view::npos;
    const std::string sql =
        "SELECT * FROM " + std::string(table) + " ORDER BY " + std::string(order);
    CORE_TRY_ASSIGN(Statement a, stored.prepare(sql));
    CORE_TRY_ASSIGN(Statement b, fresh.prepare(sql));
    CORE_TRY_ASSIGN(bool moreA, a.step());
    CORE_TRY_ASSIGN(bool moreB, b.step());
    const auto keyOfRow = [isKeyedByTwo](const CellRow& row) {
        return std::make_pair(row[0], isKeyedByTwo ? row[1] : Cell());
    };
    while (moreA || moreB) {
        const CellRow rowA = moreA ? cellsOf(a) : CellRow();
        const CellRow rowB = moreB ? cellsOf(b) : CellRow();
        const bool onlyA = moreA && (!moreB || keyOfRow(rowA) < keyOfRow(rowB));
        const bool onlyB = moreB && (!moreA || keyOfRow(rowB) < keyOfRow(rowA));
        ++report.records;
        if (onlyA)
            report.findings.push_back({Finding::Kind::RowExtra, placeName(table, rowA)});
        else if (onlyB)
            report.findings.push_back({Finding::Kind::RowMissing, placeName(table, rowB)});
        else if (rowA != rowB)
            report.findings.push_back({Finding::Kind::RowDiffers, placeName(table, rowA)});
        if (!onlyB) {
            CORE_TRY_ASSIGN(moreA, a.step());
        }
        if (!onlyA) {
            CORE_TRY_ASSIGN(moreB, b.step());
        }
    }
    return {};
}

} // namespace

Result<VerifyReport> compareRebuilt(Database& db, const JobControl& control)
{
    if (db.compartmentState() == CompartmentState::Closed)
        return fail(ErrorCode::NotAllowed, QStringLiteral("protected changes cannot be replayed"));
    VerifyReport report;
    CORE_TRY_ASSIGN(const std::unique_ptr<Database> fresh, Database::openMemory());
    fresh->setCompartment(db.compartmentState(), db.compartment());
    CORE_TRY(migrate(*fresh, shippedSteps(), [] { return Status(); }));
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(*fresh));
    for (const char* table : kCopied)
        CORE_TRY(copyTable(db, *fresh, table));
    CORE_TRY(replay(db, *fresh, report, control));
    for (const auto& [table, order] : kRebuilt) {
        CORE_TRY(control.proceed());
        CORE_TRY(compareTable(db, *fresh, table, order, report));
    }
    CORE_TRY(transaction.commit());
    return report;
}

} // namespace core::storage
