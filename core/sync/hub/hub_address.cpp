// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub/hub_address.h"

#include <QCryptographicHash>
#include <QUrl>

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <memory>

namespace core::sync {
namespace {

using namespace Qt::StringLiterals;

constexpr char kSystemCertificates[] = "/etc/ssl/certs/ca-certificates.crt";

/// What an address may say. Everything else libpq knows could take it elsewhere, or round the
/// checks.
constexpr std::array kAllowed = {"user",     "password",    "passfile", "host",
                                 "port",     "dbname",      "sslmode",  "channel_binding",
                                 "hostaddr", "sslrootcert", "sslcrl"};

/// What is asked for whether or not the address says so. Values in the address must be the same.
/// They also outweigh what the environment says.
struct Demand {
    const char* keyword;
    const char* value;
};
constexpr Demand kDemands[] = {
    {"sslmode", "verify-full"},
    {"channel_binding", "require"}, // SCRAM alone can bind: no other way in is taken
};
constexpr Demand kSettings[] = {
    {"gssencmode", "disable"},
    {"ssl_min_protocol_version", "TLSv1.2"},
    {"application_name", "homeward"},
    {"client_encoding", "UTF8"},
    {"keepalives", "1"},
    {"keepalives_idle", "15"},
    {"keepalives_interval", "5"},
    {"keepalives_count", "4"},
    {"tcp_user_timeout", "30000"}, // ms
};

auto refusedPart(const char* part)
{
    return fail(ErrorCode::BadInput, u"the address of the hub: %1"_s.arg(QLatin1String(part)),
                {QString::fromLatin1(part)});
}

/// Hosts are names or addresses: TLS is not spoken over a socket in the file system.
bool areNetworkHosts(const QByteArray& hosts)
{
    const QList<QByteArray> all = hosts.split(',');
    return std::all_of(all.begin(), all.end(), [](const QByteArray& host) {
        return !host.isEmpty() && !host.startsWith('/') && !host.startsWith('@');
    });
}

struct FreeOptions {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};

} // namespace

Result<HubAddress> HubAddress::parse(const QString& url)
{
    if (!url.startsWith(u"postgresql://"_s) && !url.startsWith(u"postgres://"_s))
        return refusedPart("url");
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(
        PQconninfoParse(url.toUtf8().constData(), &message));
    PQfreemem(message); // it repeats the address, password and all
    if (!options)
        return refusedPart("url");
    HubAddress address;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr)
            continue;
        const auto allowed =
            std::find_if(kAllowed.begin(), kAllowed.end(), [option](const char* keyword) {
                return qstrcmp(keyword, option->keyword) == 0;
            });
        if (allowed == kAllowed.end())
            return refusedPart(option->keyword);
        address.m_keywords[option->keyword] = option->val;
    }
    for (const Demand& demand : kDemands) {
        QByteArray& value = address.m_keywords[demand.keyword];
        if (!value.isEmpty() && value != demand.value)
            return refusedPart(demand.keyword);
        value = demand.value;
    }
    for (const Demand& setting : kSettings)
        address.m_keywords[setting.keyword] = setting.value;
    for (const char* needed : {"host", "user", "dbname"}) {
        if (address.value(needed).isEmpty())
            return refusedPart(needed);
    }
    if (!areNetworkHosts(address.value("host")))
        return refusedPart("host");
    if (address.value("port").isEmpty())
        address.m_keywords["port"] = "5432";
    if (address.value("sslrootcert").isEmpty())
        address.m_keywords["sslrootcert"] = kSystemCertificates;
    return address;
}

QByteArray HubAddress::value(const char* keyword) const
{
    const auto found = m_keywords.find(keyword);
    return found == m_keywords.end() ? QByteArray() : found->second;
}

QByteArray HubAddress::place() const
{
    const QByteArray name = value("host").toLower() + '\0' + value("port") + '\0' + value("dbname");
    return QCryptographicHash::hash(name, QCryptographicHash::Blake2b_256).left(16);
}

QString HubAddress::urlFor(const QString& login, const QString& password) const
{
    const auto quoted = [](const QByteArray& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(text)));
    };
    QString url = u"postgresql://%1:%2@"_s.arg(quoted(login.toUtf8()), quoted(password.toUtf8()));
    const QByteArray host = value("host");
    const bool isPlain = !host.contains(',') && !host.contains(':');
    if (isPlain)
        url += u"%1:%2"_s.arg(quoted(host), quoted(value("port")));
    url += u'/' + quoted(value("dbname")) + u"?sslrootcert="_s + quoted(value("sslrootcert"));
    if (!isPlain)
        url += u"&host=%1&port=%2"_s.arg(quoted(host), quoted(value("port")));
    for (const char* keyword : {"hostaddr", "sslcrl"}) {
        if (!value(keyword).isEmpty())
            url += u"&%1=%2"_s.arg(QLatin1String(keyword), quoted(value(keyword)));
    }
    return url;
}

} // namespace core::sync
