// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/files.h"

namespace fuzz {

/// One file in memory, whatever its name.
class MemoryFile final : public core::sync::Files {
public:
    explicit MemoryFile(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] core::Result<std::vector<Entry>> list(const QString&) const override
    {
        return std::vector<Entry>();
    }
    [[nodiscard]] core::Result<qint64> sizeOf(const QString&) const override
    {
        return m_bytes.size();
    }
    [[nodiscard]] core::Result<QByteArray> readAt(const QString&, qint64 offset,
                                                  qint64 size) const override
    {
        return m_bytes.mid(offset, size);
    }
    core::Status makeFolder(const QString&) const override { return {}; }
    core::Status append(const QString&, const QByteArray& bytes) const override
    {
        m_bytes += bytes;
        return {};
    }
    core::Status sync(const QString&) const override { return {}; }
    void forget(const QString&) const override {}
    core::Status rename(const QString&, const QString&) const override { return {}; }
    core::Status remove(const QString&) const override { return {}; }
    core::Status syncFolder(const QString&) const override { return {}; }
    [[nodiscard]] core::Result<qint64> freeBytes(const QString&) const override { return 0; }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    mutable QByteArray m_bytes;
};

} // namespace fuzz
