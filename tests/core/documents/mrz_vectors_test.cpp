// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_json.h"
#include "core/documents/mrz/mrz_repair.h"
#include "core/documents/mrz/mrz_text.h"
#include "tests/support/core/mrz/mrz_vectors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using namespace core::documents;

QStringList sortedNames(const QJsonValue& names)
{
    QStringList sorted;
    for (const QJsonValue name : names.toArray())
        sorted.append(name.toString());
    sorted.sort();
    return sorted;
}

QByteArray shown(const QJsonValue& object)
{
    return QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact);
}

void checkVector(const test::MrzVector& vector, const std::vector<std::string>& lines)
{
    CAPTURE(vector.id.toStdString());
    const auto mrz = parseMrz(lines, test::kMrzToday);
    REQUIRE(mrz);
    const QJsonObject read = mrzJson(*mrz);
    for (const QString& key : {u"format"_s, u"valid"_s}) {
        CAPTURE(key.toStdString());
        CHECK(read.value(key) == vector.expected.value(key));
    }
    for (const QString& key : {u"fields"_s, u"checks"_s})
        CHECK(shown(read.value(key)) == shown(vector.expected.value(key)));
    for (const QString& key : {u"problems"_s, u"flags"_s}) {
        CAPTURE(key.toStdString());
        CHECK(sortedNames(read.value(key)) == sortedNames(vector.expected.value(key)));
    }
}

/// What findMrzBlocks makes of @p typed is the vector itself.
void checkFound(const test::MrzVector& vector, const QString& typed, bool throughThai)
{
    CAPTURE(vector.id.toStdString(), typed.toStdString());
    const std::vector<MrzBlock> found = findMrzBlocks(typed);
    REQUIRE(found.size() == 1);
    CHECK(found.front().lines == vector.lines);
    CHECK(found.front().hasSize);
    CHECK(found.front().fromThaiKeys == throughThai);
}

QString joinedLines(const test::MrzVector& vector, const QString& between)
{
    QStringList lines;
    for (const std::string& line : vector.lines)
        lines.append(QString::fromStdString(line));
    return lines.join(between);
}

TEST_CASE("mrz vectors: there are 186 of them, of every format, right and wrong",
          "[core][documents][mrz]")
{
    const auto& vectors = test::mrzVectors();
    REQUIRE(vectors.size() == 186);
    QMap<QString, int> formats;
    int valid = 0;
    for (const test::MrzVector& vector : vectors) {
        ++formats[vector.expected.value(u"format"_s).toString()];
        valid += vector.expected.value(u"valid"_s).toBool() ? 1 : 0;
    }
    CHECK(formats ==
          QMap<QString, int>{
              {u"TD1"_s, 49}, {u"TD2"_s, 23}, {u"TD3"_s, 94}, {u"MRVA"_s, 10}, {u"MRVB"_s, 10}});
    CHECK(valid > 100);
    CHECK(valid < 186);
}

TEST_CASE("mrz vectors: each is read as the reference reads it", "[core][documents][mrz]")
{
    for (const test::MrzVector& vector : test::mrzVectors())
        checkVector(vector, vector.lines);
}

TEST_CASE("mrz vectors: each is found whatever a reader puts between and around its lines",
          "[core][documents][mrz]")
{
    for (const test::MrzVector& vector : test::mrzVectors()) {
        for (const QString& between :
             {u"\n"_s, u"\r\n"_s, u"\r"_s, u"\t"_s, QString(), u" "_s, u"\x1d"_s, u"\n\n"_s})
            checkFound(vector, joinedLines(vector, between), false);
        checkFound(vector, u"\x02"_s + joinedLines(vector, u"\n"_s) + u"\x03\r\n"_s, false);
        checkFound(vector, joinedLines(vector, u"\n"_s).toLower(), false);
        checkFound(vector, u"Seen today:\n"_s + joinedLines(vector, u"\n"_s) + u"\nthank you"_s,
                   false);
    }
}

TEST_CASE("mrz vectors: each comes back from a Thai layout, in capitals, small letters and one run",
          "[core][documents][mrz]")
{
    for (const test::MrzVector& vector : test::mrzVectors()) {
        for (const QString& between : {u"\n"_s, u"\r"_s, u"\t"_s, QString()}) {
            const QString typed = joinedLines(vector, between);
            checkFound(vector, test::throughThaiKeys(typed), true);
            checkFound(vector, test::throughThaiKeys(typed.toLower()), true);
        }
    }
}

TEST_CASE("mrz vectors: no mending goes unsaid", "[core][documents][mrz]")
{
    for (const test::MrzVector& vector : test::mrzVectors()) {
        CAPTURE(vector.id.toStdString());
        const auto mended = mendMrz(vector.lines, test::kMrzToday);
        REQUIRE(mended);
        CHECK((mended->lines == vector.lines) == mended->repairs.empty());
        // What was right stays as it was.
        if (vector.expected.value(u"valid"_s).toBool())
            CHECK(mended->lines == vector.lines);
        std::vector<std::string> undone = mended->lines;
        for (const MrzRepair& repair : mended->repairs)
            undone[static_cast<std::size_t>(repair.line)]
                  [static_cast<std::size_t>(repair.position)] = repair.read;
        CHECK(undone == vector.lines);
    }
}

} // namespace
