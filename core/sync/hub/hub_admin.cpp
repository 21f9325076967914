// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub/hub_admin.h"

#include "core/base/check.h"
#include "core/storage/log/change_seal.h"
#include "core/sync/hub/hub_link.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <array>

namespace core::sync {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPasswordBytes = 24;
constexpr int kGroupTagBytes = 8;
constexpr char kConnectionsOfLaptop[] = "4";

/// One after the other among administrators, and all of it or nothing.
constexpr char kBegin[] = "BEGIN; SELECT pg_advisory_xact_lock(hashtext('homeward hub'))";

Result<qint64> numberOf(HubLink& link, const char* sql, const HubParameters& parameters = {})
{
    CORE_TRY_ASSIGN(const HubRows rows, link.call(sql, parameters));
    constexpr std::array kBig = {HubType::Big};
    CORE_TRY(rows.check(kBig));
    const auto number = rows.count() == 1 ? rows.number(0, 0) : std::nullopt;
    if (!number)
        return fail(ErrorCode::InputDamaged, u"the hub answers no number"_s, {u"hub"_s});
    return *number;
}

/// 0 for a database that is not yet a hub.
Result<qint64> presentStep(HubLink& link)
{
    CORE_TRY_ASSIGN(const qint64 tables, numberOf(link, "SELECT count(*) FROM pg_catalog.pg_class c"
                                                        " WHERE c.oid = to_regclass('hub.step')"));
    if (tables == 0)
        return 0;
    return numberOf(link, "SELECT coalesce(max(number), 0)::bigint FROM hub.step");
}

QByteArray hubStep(const QString& name)
{
    QFile file(u":/hub/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    CORE_ASSERT(isOpen);
    return file.readAll();
}

/// A name that needs no quotes, so that it can stand in a statement which takes no parameters.
Status checkLogin(const QString& login)
{
    static const QRegularExpression plain(u"^[a-z][a-z0-9_]{0,62}$"_s);
    if (!plain.match(login).hasMatch() || login.startsWith(u"pg_"_s) || login.startsWith(u"hub_"_s))
        return fail(ErrorCode::BadInput, u"the name of a login"_s, {u"login"_s});
    return {};
}

HubParameters textOf(const QString& text)
{
    HubParameters parameters;
    parameters.add(text);
    return parameters;
}

/// The role, with the verifier of its password. The limits are a help against mistakes: a session
/// may lift them. The walls are rights and quotas.
Status makeRole(HubLink& link, const QString& login, const QString& password)
{
    CORE_TRY_ASSIGN(const QByteArray verifier, link.verifierFor(login, password));
    const QByteArray name = '"' + login.toLatin1() + '"';
    CORE_TRY(link.run("CREATE ROLE " + name + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE INHERIT" +
                      " CONNECTION LIMIT " + kConnectionsOfLaptop +
                      " IN ROLE hub_member PASSWORD '" + verifier + "'"));
    for (const char* setting :
         {"statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"})
        CORE_TRY(link.run("ALTER ROLE " + name + " SET " + setting + " = '30s'"));
    return {};
}

} // namespace

Result<int> hubInit(const QString& url, const JobControl& control)
{
    CORE_TRY_ASSIGN(const HubAddress address, HubAddress::parse(url));
    HubLink link(address, control);
    const QStringList steps = QDir(u":/hub"_s).entryList(QDir::Files, QDir::Name);
    CORE_TRY(link.run(kBegin));
    CORE_TRY_ASSIGN(const qint64 present, presentStep(link));
    if (present > steps.size())
        return fail(ErrorCode::StoreTooNew,
                    u"the hub has step %1, this build has %2"_s.arg(present).arg(steps.size()),
                    {QString::number(present)});
    for (qsizetype number = present + 1; number <= steps.size(); ++number) {
        CORE_TRY(link.run(hubStep(steps.at(number - 1))));
        CORE_TRY(
            link.run("INSERT INTO hub.step (number) VALUES (" + QByteArray::number(number) + ')'));
    }
    CORE_TRY(link.run("COMMIT"));
    return static_cast<int>(steps.size() - present);
}

Result<QString> hubAddLaptop(const QString& url, const QString& login, const QByteArray& groupTag,
                             const JobControl& control)
{
    CORE_TRY(checkLogin(login));
    if (groupTag.size() != kGroupTagBytes)
        return fail(ErrorCode::BadInput, u"the tag of a group"_s, {u"group"_s});
    CORE_TRY_ASSIGN(const HubAddress address, HubAddress::parse(url));
    HubLink link(address, control);
    const QString password = QString::fromLatin1(
        storage::randomBytes(kPasswordBytes)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    CORE_TRY(link.run(kBegin));
    CORE_TRY(makeRole(link, login, password));
    HubParameters group;
    group.add(std::optional<QByteArray>(groupTag));
    CORE_TRY(
        link.call("INSERT INTO hub.grp (tag) VALUES ($1) ON CONFLICT (tag) DO NOTHING", group));
    HubParameters row = textOf(login);
    row.add(std::optional<QByteArray>(groupTag));
    CORE_TRY(link.call(
        "INSERT INTO hub.login (name, grp) SELECT $1, id FROM hub.grp WHERE tag = $2", row));
    CORE_TRY(link.run("COMMIT"));
    return address.urlFor(login, password);
}

Status hubRemoveLaptop(const QString& url, const QString& login, const JobControl& control)
{
    CORE_TRY(checkLogin(login));
    CORE_TRY_ASSIGN(const HubAddress address, HubAddress::parse(url));
    HubLink link(address, control);
    CORE_TRY(link.run(kBegin));
    CORE_TRY_ASSIGN(const qint64 known,
                    numberOf(link,
                             "WITH gone AS (DELETE FROM hub.login WHERE name = $1 RETURNING 1)"
                             " SELECT count(*) FROM gone",
                             textOf(login)));
    if (known == 0)
        return fail(ErrorCode::NotFound, u"there is no such login"_s, {u"login"_s});
    CORE_TRY(link.run("DROP ROLE \"" + login.toLatin1() + '"'));
    return link.run("COMMIT");
}

} // namespace core::sync
