// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/seal/disk.h"

#include <QString>

#include <memory>

namespace core::storage::seal {

/// Makes guessing at the keyboard slow: after the fifth failure in a row one minute of waiting,
/// then five, then fifteen each. Kept in the file `tries` beside the keys, so that starting again
/// does not help. Who copies the disk is not held up by it, but by the cost of Argon2id.
class TryLimiter {
public:
    static constexpr int kFreeTries = 4;

    TryLimiter(QString path, const Clock& clock,
               std::shared_ptr<const Disk> disk = std::make_shared<RealDisk>());

    /// How long until the next try is taken; 0: now. A clock that was set back costs at most one
    /// full waiting time from now.
    [[nodiscard]] qint64 waitMs();
    /// Errors: NotAllowed while waitMs() is not 0.
    [[nodiscard]] Status proceed();
    /// Errors: DiskFull, Io; the failure counts all the same until the program ends.
    Status recordFailure();
    Status recordSuccess();
    [[nodiscard]] int failures() const { return m_failures; }

private:
    void load();
    [[nodiscard]] qint64 penaltyMs() const;

    QString m_path;
    const Clock& m_clock;
    std::shared_ptr<const Disk> m_disk;
    int m_failures = 0;
    qint64 m_lastMs = 0;
};

} // namespace core::storage::seal
