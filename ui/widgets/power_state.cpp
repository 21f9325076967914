// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/power_state.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::widgets {
namespace {

QString smallFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.read(64)).trimmed();
}

} // namespace

std::optional<PowerState> readPowerState(const QString& root)
{
    const QDir folder(root);
    const QStringList supplies = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& supply : supplies) {
        const QString base = folder.filePath(supply) + u'/';
        if (smallFile(base + u"type"_s) != u"Battery" || smallFile(base + u"scope"_s) == u"Device")
            continue;
        bool ok = false;
        const int percent = smallFile(base + u"capacity"_s).toInt(&ok);
        if (!ok || percent < 0 || percent > 100)
            continue;
        const QString status = smallFile(base + u"status"_s);
        return PowerState{percent, status == u"Charging" || status == u"Full"};
    }
    return std::nullopt;
}

QString keyboardLayoutName()
{
    const QLocale locale = QGuiApplication::inputMethod()->locale();
    if (locale.language() == QLocale::C)
        return {};
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

} // namespace ui::widgets
