// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCborStreamReader>
#include <QString>

namespace core::storage {

/// Reads CBOR of a known shape. The first surprise makes it fail, and every later answer is empty:
/// ask isGood() once at the end. Sizes are those of the bytes given, so nothing large is allocated.
class CborReader {
public:
    explicit CborReader(const QByteArray& bytes) : m_reader(bytes) {}

    qint64 integer();
    QString text();
    QByteArray bytes();
    /// True when the next item is a byte string.
    [[nodiscard]] bool isBytes() const { return m_good && m_reader.isByteArray(); }
    /// Enters an array or a map of definite length and answers its number of items (of pairs).
    qint64 enterArray();
    qint64 enterMap();
    void leave();
    void skip();

    void fail() { m_good = false; }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    qint64 enter(bool right);

    QCborStreamReader m_reader;
    bool m_good = true;
};

} // namespace core::storage
