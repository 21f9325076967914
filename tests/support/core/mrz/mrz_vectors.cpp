// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/mrz/mrz_vectors.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace test {
namespace {

using namespace Qt::StringLiterals;

std::vector<MrzVector> readMrzVectors()
{
    QFile file(QStringLiteral(HOMEWARD_TEST_DATA "/mrz/vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors");
    std::vector<MrzVector> vectors;
    for (const QJsonValue row : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = row.toObject();
        MrzVector vector{object.value(u"id"_s).toString(), {}, object};
        for (const QJsonValue line : object.value(u"lines"_s).toArray())
            vector.lines.push_back(line.toString().toStdString());
        vectors.push_back(std::move(vector));
    }
    return vectors;
}

/// Written from the key caps, apart from the table under test.
QHash<QChar, QChar> thaiKeyCaps()
{
    const QString us = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<abcdefghijklmnopqrstuvwxyz"_s;
    const QString thai = u"จๅ/-ภถ\u0E38\u0E36คต"
                         u"ฤ\u0E3Aฉฏฎโฌ\u0E47ณ\u0E4Bษศ?\u0E4Cฯญ๐ฑฆธ\u0E4Aฮ\")\u0E4D(ฒ"
                         u"ฟ\u0E34แกำดเ\u0E49ร\u0E48าสท\u0E37นยๆพหะ\u0E35อไป\u0E31ผ"_s;
    QHash<QChar, QChar> caps;
    for (qsizetype i = 0; i < us.size(); ++i)
        caps.insert(us[i], thai[i]);
    return caps;
}

} // namespace

const std::vector<MrzVector>& mrzVectors()
{
    static const std::vector<MrzVector> vectors = readMrzVectors();
    return vectors;
}

std::vector<std::string> mrzVectorLines(const QString& id)
{
    for (const MrzVector& vector : mrzVectors()) {
        if (vector.id == id)
            return vector.lines;
    }
    qFatal("no such vector");
}

QString throughThaiKeys(const QString& text)
{
    static const QHash<QChar, QChar> caps = thaiKeyCaps();
    QString typed;
    for (const QChar c : text)
        typed += caps.value(c, c);
    return typed;
}

} // namespace test
