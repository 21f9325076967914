// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/try_limiter.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>
#include <array>
#include <utility>

namespace core::storage::seal {
namespace {

constexpr qint64 kMinuteMs = 60 * 1000;
constexpr std::array<qint64, 3> kWaits{kMinuteMs, 5 * kMinuteMs, 15 * kMinuteMs};
constexpr qint64 kTriesFileLimit = 256;
constexpr int kMostFailures = 1000000;

} // namespace

TryLimiter::TryLimiter(QString path, const Clock& clock, std::shared_ptr<const Disk> disk)
    : m_path(std::move(path)), m_clock(clock), m_disk(std::move(disk))
{
    load();
}

/// A file that cannot be read counts as none: whoever can damage it can remove it as well, and an
/// honest person is not locked out by a bad block.
void TryLimiter::load()
{
    const Result<QByteArray> file = m_disk->read(m_path, kTriesFileLimit);
    if (!file)
        return;
    const QCborArray values = QCborValue::fromCbor(*file).toArray();
    m_failures = static_cast<int>(std::clamp<qint64>(values.at(0).toInteger(), 0, kMostFailures));
    m_lastMs = values.at(1).toInteger();
}

qint64 TryLimiter::penaltyMs() const
{
    if (m_failures <= kFreeTries)
        return 0;
    const auto step = static_cast<std::size_t>(m_failures - kFreeTries - 1);
    return kWaits[std::min(step, kWaits.size() - 1)];
}

qint64 TryLimiter::waitMs()
{
    const qint64 now = m_clock.nowMs();
    if (now < m_lastMs)
        m_lastMs = now; // set back: waiting starts again from here, and is never longer than that
    return std::max<qint64>(0, penaltyMs() - (now - m_lastMs));
}

Status TryLimiter::proceed()
{
    const qint64 wait = waitMs();
    if (wait > 0)
        return fail(ErrorCode::NotAllowed, QStringLiteral("too many tries"),
                    {QString::number((wait + 999) / 1000)});
    return {};
}

Status TryLimiter::recordFailure()
{
    m_failures = std::min(m_failures + 1, kMostFailures);
    m_lastMs = m_clock.nowMs();
    return replaceFile(*m_disk, m_path, QCborValue(QCborArray{m_failures, m_lastMs}).toCbor());
}

Status TryLimiter::recordSuccess()
{
    m_failures = 0;
    m_lastMs = 0;
    return m_disk->remove(m_path);
}

} // namespace core::storage::seal
