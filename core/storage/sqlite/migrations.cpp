// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/migrations.h"

#include "core/base/check.h"

#include <QDir>
#include <QFile>

namespace core::storage {
namespace {

Status runStep(Database& db, const MigrationStep& step)
{
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    CORE_TRY(db.execute(step.sql.constData()));
    const QByteArray version = "PRAGMA user_version=" + QByteArray::number(step.version);
    CORE_TRY(db.execute(version.constData()));
    return transaction.commit();
}

/// A store says itself which programs may write it; an older one refuses and touches nothing.
Status checkReader(Database& db, int newest)
{
    CORE_TRY_ASSIGN(const auto needed,
                    db.integer("SELECT value FROM meta WHERE name = 'min_reader'"));
    if (needed && *needed > newest)
        return fail(
            ErrorCode::StoreTooNew,
            QStringLiteral("schema %1 is needed, this build has %2").arg(*needed).arg(newest),
            {QString::number(*needed)});
    return {};
}

} // namespace

std::vector<MigrationStep> shippedSteps()
{
    std::vector<MigrationStep> steps;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        CORE_ASSERT(opened);
        steps.push_back({name.left(4).toInt(), name, file.readAll()});
        CORE_ASSERT(steps.back().version == static_cast<int>(steps.size()));
    }
    return steps;
}

int schemaVersion()
{
    return static_cast<int>(QDir(QStringLiteral(":/sql")).entryList(QDir::Files).size());
}

Status migrate(Database& db, const std::vector<MigrationStep>& steps,
               const std::function<Status()>& backup)
{
    CORE_TRY_ASSIGN(const auto found, db.integer("PRAGMA user_version"));
    const qint64 present = found.value_or(0);
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (present > 0)
        CORE_TRY(checkReader(db, newest));
    bool isSaved = present == 0;
    for (const MigrationStep& step : steps) {
        if (step.version <= present)
            continue;
        if (!isSaved)
            CORE_TRY(backup());
        isSaved = true;
        CORE_TRY(runStep(db, step));
    }
    return {};
}

} // namespace core::storage
