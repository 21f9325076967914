// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/failing_files.h"

namespace test {
namespace {

tl::unexpected<core::Error> gone()
{
    return core::fail(core::ErrorCode::Unreachable, QStringLiteral("the stick was pulled"));
}

} // namespace

bool FailingFiles::step() const
{
    if (isGone())
        return false;
    if (++m_calls != m_failAt)
        return true;
    m_hasFailed = true;
    return false;
}

core::Result<std::vector<core::sync::Files::Entry>> FailingFiles::list(const QString& folder) const
{
    return isGone() ? gone() : m_real.list(folder);
}

core::Result<qint64> FailingFiles::sizeOf(const QString& path) const
{
    return isGone() ? gone() : m_real.sizeOf(path);
}

core::Result<QByteArray> FailingFiles::readAt(const QString& path, qint64 offset, qint64 size) const
{
    if (isGone())
        return gone();
    auto bytes = m_real.readAt(path, offset, size);
    if (bytes && m_spoils && bytes->size() > 100)
        (*bytes)[bytes->size() / 2] = static_cast<char>((*bytes)[bytes->size() / 2] ^ 1);
    return bytes;
}

core::Status FailingFiles::makeFolder(const QString& folder) const
{
    return step() ? m_real.makeFolder(folder) : core::Status(gone());
}

core::Status FailingFiles::append(const QString& path, const QByteArray& bytes) const
{
    if (isGone())
        return gone();
    if (step())
        return m_real.append(path, bytes);
    const core::Status half = m_real.append(path, bytes.left(bytes.size() / 2));
    Q_UNUSED(half) // what arrives does not matter
    return m_fault == Fault::Pulled
               ? core::Status(gone())
               : core::fail(core::ErrorCode::DiskFull, QStringLiteral("no space left"));
}

core::Status FailingFiles::sync(const QString& path) const
{
    return step() ? m_real.sync(path) : core::Status(gone());
}

core::Status FailingFiles::rename(const QString& from, const QString& to) const
{
    return step() ? m_real.rename(from, to) : core::Status(gone());
}

core::Status FailingFiles::remove(const QString& path) const
{
    return step() ? m_real.remove(path) : core::Status(gone());
}

core::Status FailingFiles::syncFolder(const QString& folder) const
{
    return step() ? m_real.syncFolder(folder) : core::Status(gone());
}

core::Result<qint64> FailingFiles::freeBytes(const QString& folder) const
{
    return isGone() ? gone() : m_real.freeBytes(folder);
}

} // namespace test
