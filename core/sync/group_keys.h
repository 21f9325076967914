// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/device.h"
#include "core/storage/membership.h"
#include "core/storage/record_writer.h"

#include <vector>

namespace core::sync {

/// Numbers of the keys under which a laptop that may not read the protected fields of others seals
/// its own. They are given to those who may, and being below zero never replace the group's key.
inline constexpr qint64 kOwnProtectedKeys = -1'000'000;

/// A key under a name that none of @p held has.
storage::EpochKey newKey(const storage::GroupSecrets& held, qint64 number);
/// The record of @p key, sealed for @p laptop. Errors: InputDamaged when its public key is none.
Result<storage::RecordWrite> grantWrite(const storage::LaptopRecord& laptop, storage::Lane lane,
                                        const storage::EpochKey& key);
/// Laptops that are trusted now, by their records; this one among them in any case.
Result<std::vector<storage::LaptopRecord>> trustedLaptops(storage::Database& db);
/// A new key for each of @p lanes, sealed for those of @p laptops that may have it.
Result<std::vector<storage::RecordWrite>>
newKeyWrites(storage::Database& db, const std::vector<storage::Lane>& lanes,
             const std::vector<storage::LaptopRecord>& laptops);

} // namespace core::sync
