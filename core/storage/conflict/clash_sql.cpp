// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict/clash_sql.h"

#include <set>

namespace core::storage {

Result<std::vector<RecordId>> readRecordIds(Statement& found)
{
    std::vector<RecordId> ids;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        if (const auto id = found.id<RecordId>(0))
            ids.push_back(*id);
        CORE_TRY_ASSIGN(more, found.step());
    }
    return ids;
}

Result<bool> isInLists(Database& db, const RecordId& person)
{
    CORE_TRY_ASSIGN(const auto row, db.integer("SELECT p.row FROM record r JOIN person p "
                                               "ON p.row = r.row WHERE r.id = ?",
                                               person));
    return row.has_value();
}

Result<bool> areOfSeveralLaptops(Database& db, const std::vector<qint64>& rows)
{
    std::set<QByteArray> devices;
    for (const qint64 row : rows) {
        CORE_TRY_ASSIGN(Statement found,
                        db.prepare("SELECT DISTINCT s.device FROM change c "
                                   "JOIN stream s ON s.number = c.stream WHERE c.record = ?"));
        CORE_TRY_ASSIGN(bool more, found.with(row).step());
        while (more) {
            devices.insert(found.blob(0));
            CORE_TRY_ASSIGN(more, found.step());
        }
    }
    return devices.size() > 1;
}

Result<QString> shownName(Database& db, const RecordId& person)
{
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT coalesce(p.full_name, p.native_name, p.code, '') "
                               "FROM record r JOIN person p ON p.row = r.row WHERE r.id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(person).step());
    return any ? found.text(0) : QString();
}

} // namespace core::storage
