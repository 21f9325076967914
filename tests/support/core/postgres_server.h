// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <sys/types.h>

#include <memory>
#include <vector>

namespace test {

/// Debian's PostgreSQL 15 with a cluster of its own in a temporary folder, on a free port of the
/// loopback: TLS with certificates of its own making, SCRAM for everybody who comes by the port.
/// It ends with the process that started it, however that ends, and the folder goes with it.
class PostgresServer {
public:
    /// Errors: NotFound with the package that is missing; Io with what the server said.
    static core::Result<std::unique_ptr<PostgresServer>> start();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// An empty database that belongs to an administrator who is no superuser, as a provider gives
    /// it out; answers the administrator's URL.
    core::Result<QString> makeDatabase(const QString& name);
    /// Runs statements as the superuser; rows as text, columns parted by "|".
    core::Result<QStringList> sql(const QString& database, const QString& statements);
    /// The URL of a database for somebody.
    [[nodiscard]] QString url(const QString& user, const QString& password,
                              const QString& database) const;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString certificates() const { return file("ca.crt"); }
    /// Of an authority that signed nothing here.
    [[nodiscard]] QString otherCertificates() const { return file("other.crt"); }
    /// How libpq reaches the server as the superuser.
    [[nodiscard]] QByteArray superuser(const QString& database) const;

    /// Processor time of the server and all it started. Units: ms.
    [[nodiscard]] double cpuMs() const;

    /// The power goes, now or a moment later. Thread: any.
    void strike();
    /// The power goes and is gone.
    void crash();
    /// It comes back, on the same port.
    core::Status restart();

private:
    PostgresServer() = default;
    [[nodiscard]] QString file(const char* name) const;
    core::Status makeCertificates();
    core::Status makeCluster();
    core::Status run(const QString& program, const QStringList& arguments);
    core::Status asServerUser(const QString& program, const QStringList& arguments);
    core::Status launch();

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    pid_t m_pid = 0;
    std::unique_ptr<QProcess> m_server;
};

} // namespace test
