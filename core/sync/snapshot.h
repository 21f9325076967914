// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/sync/exchange.h"
#include "core/sync/road_seal.h"

#include <QString>

namespace core::sync {

/// Writes what this store holds now into @p file: pieces of at most about 1 MiB, compressed, sealed
/// for the group, numbered and chained, the last one signed. Written beside it and renamed when it
/// is whole. Protected fields are left out. Errors: DiskFull, Io, Conflict (a forked stream is
/// here), Cancelled.
Status writeSnapshot(const Desk& desk, const QString& file, const JobControl& control);

struct SnapshotReport {
    qint64 records = 0;
    qint64 streams = 0;
    /// The laptop that made it.
    domain::DeviceId device{IdBytes{}};
};
/// True when the file begins as a snapshot does.
bool isSnapshot(const QString& file);
/// Fills a store that joined the group and holds nothing yet, in one transaction: all of it or
/// nothing. What the others write goes on from there. Errors: Conflict when the store holds
/// records, NotTrusted (another group, or a laptop that is not believed), InputDamaged, Cancelled,
/// DiskFull, Io.
Result<SnapshotReport> readSnapshot(const Desk& desk, const QString& file,
                                    const JobControl& control);

} // namespace core::sync
