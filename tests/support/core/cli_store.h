// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace test {

/// What one run of homeward-cli answered.
struct CliResult {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(out.trimmed()).object();
    }
};

/// A store of few fictional people and the program over it.
struct CliStore {
    QTemporaryDir folder;
    QString store = folder.filePath(QStringLiteral("a.homeward"));
    QString passphrase = QStringLiteral("lantern river crossing home");

    CliResult run(const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOMEWARD_PASSPHRASE"), passphrase);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(HOMEWARD_CLI),
                      QStringList{QStringLiteral("--store"), store, QStringLiteral("--json")} +
                          arguments);
        REQUIRE(process.waitForFinished(60'000));
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    CliResult asSupervisor(const QStringList& arguments)
    {
        return run(QStringList{QStringLiteral("--user"), QStringLiteral("Daw Mya Sein")} +
                   arguments);
    }
    void makeDemo()
    {
        REQUIRE(run({QStringLiteral("demo"), QStringLiteral("--arrivals"), QStringLiteral("12")})
                    .exit == 0);
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    qint64 people()
    {
        return asSupervisor({QStringLiteral("info")})
            .json()
            .value(QStringLiteral("people"))
            .toInteger();
    }
};

} // namespace test
