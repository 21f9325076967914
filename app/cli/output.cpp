// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/cli_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <cstdio>

namespace app::cli {
namespace {

void printLine(std::FILE* to, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

QString plain(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array)
            items.append(plain(item));
        return items.join(QStringLiteral(", "));
    }
    if (value.isObject()) {
        QStringList items;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            items.append(it.key() + u'=' + plain(it.value()));
        return items.join(QStringLiteral(", "));
    }
    return value.toString();
}

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void Output::record(const QJsonObject& object, const QStringList& order) const
{
    if (m_json) {
        printLine(stdout, json(object));
        return;
    }
    QStringList cells;
    for (const QString& key : order)
        cells.append(plain(object.value(key)));
    printLine(stdout, cells.join(u'\t').toUtf8());
}

void Output::facts(const QJsonObject& object) const
{
    if (m_json) {
        printLine(stdout, json(object));
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        printLine(stdout, (it.key() + QStringLiteral(": ") + plain(it.value())).toUtf8());
}

void Output::message(const QString& text) const
{
    printLine(stderr, text.toUtf8());
}

void Output::progress(qint64 done, qint64 total) const
{
    message(Text::progress(done, total));
}

} // namespace app::cli
