// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/group/key_grants.h"

namespace core::storage {

Result<std::vector<KeyGrant>> readKeyGrants(Database& db)
{
    std::vector<KeyGrant> grants;
    CORE_TRY_ASSIGN(Statement rows,
                    db.prepare("SELECT laptop, coalesce(lane, ''), coalesce(epoch, ''), "
                               "coalesce(number, 0), coalesce(sealed_key, '') "
                               "FROM key_grant ORDER BY row"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        const auto laptop = rows.id<domain::DeviceId>(0);
        const QByteArray epoch = QByteArray::fromHex(rows.text(2).toLatin1());
        if (laptop && epoch.size() == kEpochSize) {
            grants.push_back(
                {*laptop, rows.text(1) == QLatin1String("protected") ? Lane::Protected : Lane::Open,
                 epoch, rows.integer(3), QByteArray::fromBase64(rows.text(4).toLatin1())});
        }
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return grants;
}

} // namespace core::storage
