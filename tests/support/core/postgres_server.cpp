// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <arpa/inet.h>
#include <libpq-fe.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace test {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Status;

const QString kPrograms = u"/usr/lib/postgresql/15/bin/"_s;
constexpr int kStartMs = 60'000;
constexpr int kAttempts = 5; ///< another process may take the port that was found free

quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    const bool found = ::bind(socket, plain, size) == 0 && ::getsockname(socket, plain, &size) == 0;
    ::close(socket);
    return found ? ntohs(address.sin_port) : quint16(0);
}

bool isRoot()
{
    return ::geteuid() == 0;
}

/// PostgreSQL refuses to run as root: then it is Debian's user for it.
Status giveToServer(const QString& path, unsigned mode)
{
    const QByteArray name = QFile::encodeName(path);
    const passwd* const user = isRoot() ? ::getpwnam("postgres") : nullptr;
    if ((user != nullptr && ::chown(name.constData(), user->pw_uid, user->pw_gid) != 0) ||
        ::chmod(name.constData(), mode) != 0)
        return core::fail(ErrorCode::Io, u"cannot give %1 to the server"_s.arg(path));
    return {};
}

Status writeText(const QString& path, const QByteArray& text)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        return core::fail(ErrorCode::Io, u"cannot write %1"_s.arg(path));
    return {};
}

QString withoutRoot(QStringList& arguments, const QString& program)
{
    QStringList all{u"--pdeathsig"_s, u"QUIT"_s};
    if (isRoot())
        all += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s};
    arguments = all + QStringList{program} + arguments;
    return u"setpriv"_s;
}

} // namespace

core::Result<std::unique_ptr<PostgresServer>> PostgresServer::start()
{
    if (!QFileInfo::exists(kPrograms + u"postgres"_s))
        return core::fail(ErrorCode::NotFound,
                          u"no PostgreSQL 15 in %1: install postgresql-15"_s.arg(kPrograms));
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    CORE_TRY(giveToServer(server->m_folder.path(), 0755));
    CORE_TRY(server->makeCertificates());
    CORE_TRY(server->makeCluster());
    Status launched;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        server->m_port = freePort();
        launched = server->launch();
        if (launched)
            return server;
    }
    return core::fail(std::move(launched).error());
}

PostgresServer::~PostgresServer()
{
    crash();
}

QString PostgresServer::file(const char* name) const
{
    return m_folder.filePath(QLatin1String(name));
}

QString PostgresServer::url(const QString& user, const QString& password,
                            const QString& database) const
{
    return u"postgresql://%1:%2@localhost:%3/%4?sslrootcert=%5"_s.arg(
        user, password, QString::number(m_port), database, certificates());
}

QByteArray PostgresServer::superuser(const QString& database) const
{
    return u"host=%1 port=%2 user=postgres dbname=%3"_s
        .arg(m_folder.path(), QString::number(m_port), database)
        .toUtf8();
}

Status PostgresServer::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    if (!process.waitForFinished(kStartMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return core::fail(ErrorCode::Io, u"%1 %2: %3"_s.arg(program, arguments.join(u' '),
                                                            QString::fromUtf8(process.readAll())));
    return {};
}

Status PostgresServer::asServerUser(const QString& program, const QStringList& arguments)
{
    QStringList all = arguments;
    const QString runner = withoutRoot(all, program);
    return run(runner, all);
}

/// Two authorities; the first signs for localhost.
Status PostgresServer::makeCertificates()
{
    const QStringList key{u"-newkey"_s, u"ec"_s,    u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                          u"-nodes"_s,  u"-days"_s, u"30"_s};
    for (const QString& name : {u"ca"_s, u"other"_s})
        CORE_TRY(run(u"openssl"_s,
                     QStringList{u"req"_s, u"-x509"_s} + key +
                         QStringList{u"-subj"_s, u"/CN=Hub tests %1"_s.arg(name), u"-keyout"_s,
                                     name + u".key"_s, u"-out"_s, name + u".crt"_s}));
    CORE_TRY(run(u"openssl"_s, QStringList{u"req"_s, u"-new"_s} + key.mid(0, 5) +
                                   QStringList{u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s,
                                               u"server.key"_s, u"-out"_s, u"server.csr"_s}));
    CORE_TRY(writeText(file("names"), "subjectAltName=DNS:localhost,IP:127.0.0.1\n"));
    CORE_TRY(
        run(u"openssl"_s, {u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.crt"_s,
                           u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, u"30"_s,
                           u"-extfile"_s, u"names"_s, u"-out"_s, u"server.crt"_s}));
    CORE_TRY(giveToServer(file("server.crt"), 0644));
    CORE_TRY(giveToServer(file("server.key"), 0600));
    return giveToServer(file("ca.crt"), 0644);
}

Status PostgresServer::makeCluster()
{
    CORE_TRY(asServerUser(kPrograms + u"initdb"_s,
                          {u"--pgdata"_s, file("data"), u"--no-sync"_s, u"--auth=trust"_s,
                           u"--username=postgres"_s, u"--encoding=UTF8"_s, u"--locale=C"_s}));
    CORE_TRY(writeText(file("data/pg_hba.conf"), "local   all postgres           trust\n"
                                                 "hostssl all all 127.0.0.1/32   scram-sha-256\n"
                                                 "hostssl all all ::1/128        scram-sha-256\n"));
    QFile settings(file("data/postgresql.conf"));
    if (!settings.open(QIODevice::Append))
        return core::fail(ErrorCode::Io, u"no postgresql.conf"_s);
    settings.write("listen_addresses = '127.0.0.1'\n"
                   "ssl = on\n"
                   "fsync = off\n"
                   "full_page_writes = off\n"
                   "max_connections = 40\n"
                   "shared_buffers = '64MB'\n"
                   "log_min_messages = log\n"
                   "unix_socket_directories = '");
    settings.write(QFile::encodeName(m_folder.path()) + "'\n");
    settings.write("ssl_cert_file = '" + QFile::encodeName(file("server.crt")) + "'\n");
    settings.write("ssl_key_file = '" + QFile::encodeName(file("server.key")) + "'\n");
    return {};
}

Status PostgresServer::launch()
{
    QStringList arguments{u"-D"_s, file("data"), u"-p"_s, QString::number(m_port)};
    const QString runner = withoutRoot(arguments, kPrograms + u"postgres"_s);
    m_server = std::make_unique<QProcess>();
    m_server->setStandardErrorFile(file("log"));
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->start(runner, arguments);
    if (!m_server->waitForStarted(kStartMs))
        return core::fail(ErrorCode::NotFound, u"setpriv does not run: install util-linux"_s);
    m_pid = static_cast<pid_t>(m_server->processId());
    const QByteArray where = superuser(u"postgres"_s);
    while (PQping(where.constData()) != PQPING_OK) {
        // Ends as soon as the server does.
        if (m_server->waitForFinished(10) || m_server->state() == QProcess::NotRunning) {
            QFile log(file("log"));
            const bool isOpen = log.open(QIODevice::ReadOnly);
            return core::fail(ErrorCode::Io, u"the server did not start: %1"_s.arg(
                                                 QString::fromUtf8(isOpen ? log.readAll() : "")));
        }
    }
    return {};
}

double PostgresServer::cpuMs() const
{
    qint64 ticks = 0;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString& process : processes) {
        QFile stat(u"/proc/%1/stat"_s.arg(process));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        // Behind the name in brackets: state, parent; from the 12th on the times, and those of
        // children that ended.
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 14 && (fields.at(1).toInt() == m_pid || process.toInt() == m_pid))
            for (const int field : {11, 12, 13, 14})
                ticks += fields.at(field).toLongLong();
    }
    return static_cast<double>(ticks) * 1000.0 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

void PostgresServer::strike()
{
    ::kill(m_pid, SIGQUIT);
}

void PostgresServer::crash()
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    strike();
    m_server->waitForFinished(kStartMs);
}

Status PostgresServer::restart()
{
    crash();
    return launch();
}

core::Result<QString> PostgresServer::makeDatabase(const QString& name)
{
    const QString admin = name + u"_admin"_s;
    const QString password = u"paper boat on the river"_s;
    CORE_TRY(sql(u"postgres"_s,
                 u"CREATE ROLE %1 LOGIN CREATEROLE PASSWORD '%2'"_s.arg(admin, password)));
    CORE_TRY(sql(u"postgres"_s, u"CREATE DATABASE %1 OWNER %2"_s.arg(name, admin)));
    return url(admin, u"paper%20boat%20on%20the%20river"_s, name);
}

core::Result<QStringList> PostgresServer::sql(const QString& database, const QString& statements)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb(superuser(database).constData()), PQfinish);
    PQsetNoticeReceiver(
        connection.get(), [](void*, const PGresult*) {}, nullptr);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), statements.toUtf8().constData()), PQclear);
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return core::fail(ErrorCode::Io, QString::fromUtf8(PQerrorMessage(connection.get())));
    QStringList rows;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList cells;
        for (int column = 0; column < PQnfields(result.get()); ++column)
            cells.append(QString::fromUtf8(PQgetvalue(result.get(), row, column)));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace test
