// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change_seal.h"
#include "core/storage/log/version_vector.h"
#include "core/storage/sqlite/database.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core::storage {

/// A key of the group as its record has it: sealed for one laptop, so that everybody knows who
/// holds it and nobody else can open it.
struct KeyGrant {
    domain::DeviceId laptop{IdBytes{}};
    Lane lane = Lane::Open;
    QByteArray epoch; ///< 4 bytes, the name of the key
    qint64 number = 0;
    QByteArray sealedKey;
};
/// All that are known here. Lines nobody can make sense of are left out.
Result<std::vector<KeyGrant>> readKeyGrants(Database& db);

} // namespace core::storage
