// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/job_control.h"
#include "core/storage/change_bus.h"
#include "core/storage/sqlite/database.h"
#include "core/sync/transport.h"

#include <functional>

namespace core::sync {

/// What an exchange is doing now, in the order it is done.
enum class Step { Contact, Read, Write, Check, Done };

/// What an exchange did. Counts are of changes unless they say otherwise.
struct ExchangeReport {
    Road road = Road::Bundle;
    qint64 sent = 0;
    qint64 sentRecords = 0;
    qint64 received = 0;
    qint64 newPeople = 0;
    qint64 changedRecords = 0;
    qint64 newConflicts = 0;
    qint64 waiting = 0;         ///< segments that rest on something which is not here yet
    qint64 refused = 0;         ///< segments of laptops that are not, or no longer, believed
    bool wasRestored = false;   ///< our own stream went on elsewhere: we began new ones
    qint64 forks = 0;           ///< streams two copies of a laptop went on with, found now
    qint64 clockOffMs = 0;      ///< ours against the median of the others, when far off; else 0
    bool digestDiffers = false; ///< a laptop with the same changes shows something else
    Traffic traffic;
};

struct ExchangeOptions {
    bool withProtected = false;
    qint64 pageBytes = 256 * 1024;
    /// Called as things go on. Thread: that of the job.
    std::function<void(Step, qint64 done, qint64 total)> watch = {};
};

/// What an exchange works on: a connection of its own and the world around it.
struct Desk {
    storage::Database& db;
    storage::ChangeBus& bus;
    const Clock& clock;
};

/// Brings this store and what the other side holds together: reads what is new there, page by page,
/// each page one transaction; then leaves what the other side lacks. Stopping at any point keeps
/// what was read and is safe to go on from. An exchange with nothing to say is one round trip.
/// Cost: memory for a page, not for the data.
/// Errors: those of the transport, Cancelled, those of the disk. Everything in foreign data is in
/// the report.
Result<ExchangeReport> exchange(const Desk& desk, Transport& transport,
                                const ExchangeOptions& options, const JobControl& control);

} // namespace core::sync
