// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/verify.h"
#include "core/storage/compartment/protected_values.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/record_state.h"

namespace core::storage {
namespace {

constexpr qint64 kSalvageStep = 256;

/// The id of the record in @p row: from the list of records, else from the table of people.
std::optional<RecordId> salvageId(Database& db, qint64 row)
{
    for (const std::string_view sql :
         {"SELECT id FROM record WHERE row = ?", "SELECT id FROM person WHERE row = ?"}) {
        auto found = db.prepare(sql);
        if (!found)
            continue;
        const auto any = found->with(row).step();
        if (any && *any)
            return found->id<RecordId>(0);
    }
    return std::nullopt;
}

struct Salvaged {
    bool isPerson = false;
    std::optional<RecordState> state;
};

Salvaged fromRegister(Database& db, qint64 row)
{
    auto found = db.prepare("SELECT type, revision, state FROM register WHERE row = ?");
    if (!found)
        return {};
    const auto any = found->with(row).step();
    if (!any || !*any)
        return {};
    const bool isPerson = found->integer(0) == static_cast<qint64>(forms::RecordType::Person);
    auto state = RecordState::decode(found->integer(1), found->blob(2));
    return {isPerson, state ? std::optional(*std::move(state)) : std::nullopt};
}

Result<Salvaged> replayRecord(Database& db, qint64 row, const LogNames& names)
{
    CORE_TRY_ASSIGN(Statement rows, db.prepare(loggedChanges("WHERE c.record = ? AND c.unread = 0" +
                                                             std::string(kCausalOrder))));
    rows.with(row);
    Salvaged salvaged;
    RecordState state;
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        CORE_TRY_ASSIGN(const LoggedChange logged, readLogged(rows));
        const auto change = openLogged(logged, names);
        if (!change && change.error().code != ErrorCode::NotAllowed)
            return tl::unexpected(change.error());
        salvaged.isPerson = logged.type == static_cast<qint64>(forms::RecordType::Person);
        if (change)
            state.apply(*change);
        CORE_TRY_ASSIGN(more, rows.step());
    }
    if (state.revision() > 0)
        salvaged.state = std::move(state);
    return salvaged;
}

void salvageRow(Database& db, qint64 row, const LogNames& names, Salvage& salvage)
{
    const auto id = salvageId(db, row);
    if (!id) {
        // Nothing says whether there ever was a record here; a hole in the list of records counts.
        ++salvage.lost;
        return;
    }
    Salvaged found = fromRegister(db, row);
    const bool isFromLog = !found.state;
    if (isFromLog)
        found = replayRecord(db, row, names).value_or(Salvaged());
    if (!found.state) {
        ++salvage.lost;
        return;
    }
    if (!found.isPerson || found.state->isDeleted())
        return;
    salvage.fromLog += isFromLog ? 1 : 0;
    salvage.records.push_back({*id, forms::RecordType::Person, found.state->revision(),
                               readableValues(db, *found.state)});
}

} // namespace

Result<Salvage> salvagePeople(Database& db, const JobControl& control)
{
    CORE_TRY_ASSIGN(const LogNames names, readLogNames(db));
    // The last row sits at the right edge of the tree: one path, even when other pages are gone.
    qint64 last = 0;
    for (const std::string_view sql :
         {"SELECT max(row) FROM record", "SELECT max(row) FROM register",
          "SELECT sum(head) FROM stream"}) {
        const auto found = db.integer(sql);
        if (found) {
            last = found->value_or(0);
            break;
        }
    }
    Salvage salvage;
    for (qint64 row = 1; row <= last; ++row) {
        salvageRow(db, row, names, salvage);
        if (row % kSalvageStep == 0) {
            CORE_TRY(control.proceed());
            control.progress(row, last);
        }
    }
    return salvage;
}

} // namespace core::storage
