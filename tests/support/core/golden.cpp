// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/golden.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace test {

QByteArray golden(const QString& name, const QByteArray& now)
{
    QFile file(QStringLiteral(HOMEWARD_TEST_DATA "/golden/") + name);
    if (qEnvironmentVariableIntValue("HOMEWARD_UPDATE_GOLDEN") == 1) {
        QDir().mkpath(QFileInfo(file).path());
        if (file.open(QIODevice::WriteOnly))
            file.write(now);
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace test
