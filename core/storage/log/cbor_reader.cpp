// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/cbor_reader.h"

namespace core::storage {

qint64 CborReader::integer()
{
    if (!m_good || !m_reader.isInteger()) {
        m_good = false;
        return 0;
    }
    const qint64 value = m_reader.toInteger();
    m_good = m_reader.next();
    return value;
}

QString CborReader::text()
{
    if (!m_good || !m_reader.isString()) {
        m_good = false;
        return {};
    }
    QString all;
    auto part = m_reader.readString();
    while (part.status == QCborStreamReader::Ok) {
        all += part.data;
        part = m_reader.readString();
    }
    m_good = part.status == QCborStreamReader::EndOfString;
    return all;
}

QByteArray CborReader::bytes()
{
    if (!isBytes()) {
        m_good = false;
        return {};
    }
    QByteArray all;
    auto part = m_reader.readByteArray();
    while (part.status == QCborStreamReader::Ok) {
        all += part.data;
        part = m_reader.readByteArray();
    }
    m_good = part.status == QCborStreamReader::EndOfString;
    return all;
}

qint64 CborReader::enter(bool right)
{
    if (!m_good || !right || !m_reader.isLengthKnown()) {
        m_good = false;
        return 0;
    }
    const auto length = static_cast<qint64>(m_reader.length());
    m_good = m_reader.enterContainer();
    return m_good ? length : 0;
}

qint64 CborReader::enterArray()
{
    return enter(m_good && m_reader.isArray());
}

qint64 CborReader::enterMap()
{
    return enter(m_good && m_reader.isMap());
}

void CborReader::leave()
{
    m_good = m_good && m_reader.leaveContainer();
}

void CborReader::skip()
{
    m_good = m_good && m_reader.next();
}

} // namespace core::storage
