// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace core::sync {

/// Where a hub stands and who asks: the URL of a PostgreSQL, found safe to use. It is reached by
/// TLS with a certificate that is checked, and by a password that is never told to the other side
/// (SCRAM bound to the TLS channel); an address that asks for less is refused.
/// "postgresql://LOGIN:PASSWORD@HOST:PORT/DATABASE?sslrootcert=FILE"; without sslrootcert the
/// certificates of the system decide. Source: docs/hub.md.
class HubAddress {
public:
    /// Errors: BadInput (args: the part that cannot be used).
    static Result<HubAddress> parse(const QString& url);

    /// What libpq is told, by its own keywords.
    [[nodiscard]] const std::map<QByteArray, QByteArray>& keywords() const { return m_keywords; }
    /// 16 bytes that name the database, whoever asks.
    [[nodiscard]] QByteArray place() const;
    /// The same database for another login. It holds the password.
    [[nodiscard]] QString urlFor(const QString& login, const QString& password) const;

private:
    [[nodiscard]] QByteArray value(const char* keyword) const;

    std::map<QByteArray, QByteArray> m_keywords;
};

} // namespace core::sync
