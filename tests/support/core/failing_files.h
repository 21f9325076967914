// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/files.h"

namespace test {

/// The files of this computer, of which the N-th call that writes goes wrong: once, or, when the
/// stick is pulled, that one and all after it. Half of the bytes of an append arrive.
class FailingFiles final : public core::sync::Files {
public:
    enum class Fault {
        Once,   ///< no space for one call
        Pulled, ///< from then on nothing is there
    };
    void failAt(int call, Fault fault)
    {
        m_calls = 0;
        m_failAt = call;
        m_fault = fault;
        m_hasFailed = false;
    }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// What was put on the medium last comes back with one bit changed.
    void spoilReads() { m_spoils = true; }

    [[nodiscard]] core::Result<std::vector<Entry>> list(const QString& folder) const override;
    [[nodiscard]] core::Result<qint64> sizeOf(const QString& path) const override;
    [[nodiscard]] core::Result<QByteArray> readAt(const QString& path, qint64 offset,
                                                  qint64 size) const override;
    core::Status makeFolder(const QString& folder) const override;
    core::Status append(const QString& path, const QByteArray& bytes) const override;
    core::Status sync(const QString& path) const override;
    void forget(const QString& path) const override { m_real.forget(path); }
    core::Status rename(const QString& from, const QString& to) const override;
    core::Status remove(const QString& path) const override;
    core::Status syncFolder(const QString& folder) const override;
    [[nodiscard]] core::Result<qint64> freeBytes(const QString& folder) const override;

private:
    /// Counts a call; false when it is to fail.
    bool step() const;
    [[nodiscard]] bool isGone() const { return m_hasFailed && m_fault == Fault::Pulled; }

    core::sync::RealFiles m_real;
    int m_failAt = 0;
    Fault m_fault = Fault::Once;
    bool m_spoils = false;
    mutable int m_calls = 0;
    mutable bool m_hasFailed = false;
};

} // namespace test
