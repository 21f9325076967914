// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/seal/disk.h"
#include "core/storage/seal/secret.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace core::storage::seal {

/// How far one stream of changes had come.
struct StreamHead {
    IdBytes stream{};
    std::uint64_t seq = 0;
    std::array<std::uint8_t, 32> hash{};
    friend bool operator==(const StreamHead&, const StreamHead&) = default;
};

/// What the database held when it was last closed in order, kept outside it on purpose: a database
/// whose heads are behind its witness is an old copy that was put back, and this laptop must not go
/// on writing in its streams.
struct Witness {
    static constexpr std::size_t kMaxHeads = 4096;

    std::uint64_t counter = 0; ///< grows by one with each writing
    std::vector<StreamHead> heads;
    friend bool operator==(const Witness&, const Witness&) = default;
};

/// Seals @p witness under a key derived from @p key and replaces the file. Errors: DiskFull, Io.
/// Invariant: at most Witness::kMaxHeads heads.
Status writeWitness(const QString& path, const DataKey& key, const Witness& witness,
                    const Disk& disk = RealDisk());

/// Nothing when there is no witness: a new store, or somebody removed it; the caller decides.
/// Errors: StoreDamaged when it does not open with @p key, Io.
Result<std::optional<Witness>> readWitness(const QString& path, const DataKey& key,
                                           const Disk& disk = RealDisk());

} // namespace core::storage::seal
