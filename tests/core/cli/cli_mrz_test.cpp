// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/cli_store.h"
#include "tests/support/core/mrz/mrz_vectors.h"

#include <QJsonArray>

namespace {

using namespace Qt::StringLiterals;

/// Runs `homeward-cli mrz` without a store, @p input on its standard input.
test::CliResult runMrz(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral(HOMEWARD_CLI), QStringList{u"mrz"_s} + arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

std::vector<QJsonObject> objectsOf(const QByteArray& out)
{
    std::vector<QJsonObject> objects;
    for (const QByteArray& line : out.trimmed().split('\n'))
        objects.push_back(QJsonDocument::fromJson(line).object());
    return objects;
}

QByteArray blockOf(const std::vector<std::string>& lines, const char* end = "\n")
{
    QByteArray block;
    for (const std::string& line : lines)
        block += QByteArray::fromStdString(line) + end;
    return block;
}

QStringList namesOf(const QJsonValue& list)
{
    QStringList names;
    for (const QJsonValue name : list.toArray())
        names.append(name.toString());
    names.sort();
    return names;
}

const QStringList kOnTheDay{u"--date"_s, u"2026-01-01"_s};
const QByteArray kMrzGood = "P<INDRAMANATHAN<<PRIYA<<<<<<<<<<<<<<<<<<<<<<\n"
                            "Z4817263<6IND0109143F3206076<<<<<<<<<<<<<<<4\n";
const QByteArray kMrzBad = "P<INDRAMANATHAN<<PRIYA<<<<<<<<<<<<<<<<<<<<<<\n"
                           "Z4817263<6IND0I09148F3206076<<<<<<<<<<<<<<<4\n";

} // namespace

TEST_CASE("cli mrz: every vector is printed as the reference has it", "[core][cli][mrz]")
{
    QByteArray input;
    for (const test::MrzVector& vector : test::mrzVectors())
        input += blockOf(vector.lines) + '\n';
    const test::CliResult result = runMrz(kOnTheDay, input);
    CHECK(result.exit == 1); // some are wrong on purpose
    CHECK(result.err.isEmpty());
    const std::vector<QJsonObject> objects = objectsOf(result.out);
    REQUIRE(objects.size() == test::mrzVectors().size());
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const test::MrzVector& vector = test::mrzVectors()[i];
        CAPTURE(vector.id.toStdString());
        for (const QString& key : {u"format"_s, u"valid"_s, u"fields"_s, u"checks"_s}) {
            CAPTURE(key.toStdString());
            CHECK((objects[i].value(key) == vector.expected.value(key)));
        }
        for (const QString& key : {u"problems"_s, u"flags"_s})
            CHECK(namesOf(objects[i].value(key)) == namesOf(vector.expected.value(key)));
        CHECK(objects[i].size() == 6);
    }
}

TEST_CASE("cli mrz: reads a file or standard input, and says by its exit what it found",
          "[core][cli][mrz]")
{
    test::CliStore cli;
    CHECK(runMrz({u"-"_s}, kMrzGood).exit == 0);
    CHECK(runMrz({cli.write(u"a.txt"_s, kMrzGood)}, {}).exit == 0);
    CHECK(runMrz({}, kMrzBad).exit == 1);
    CHECK(runMrz({}, "\n \n").exit == 3);
    CHECK(runMrz({cli.folder.filePath(u"none.txt"_s)}, {}).exit == 2);
    CHECK(runMrz({u"--date"_s, u"yesterday"_s}, kMrzGood).exit == 2);
    CHECK(runMrz({u"a"_s, u"b"_s}, {}).exit == 2);
}

TEST_CASE("cli mrz: lines that are no zone are one object too", "[core][cli][mrz]")
{
    const test::CliResult result =
        runMrz({}, "a page of text\nthat somebody pasted\n\n" + kMrzGood);
    CHECK(result.exit == 1);
    const std::vector<QJsonObject> objects = objectsOf(result.out);
    REQUIRE(objects.size() == 2);
    CHECK(objects[0].value(u"format"_s).isNull());
    CHECK(namesOf(objects[0].value(u"problems"_s)) == QStringList{u"notAnMrz"_s});
    CHECK(objects[1].value(u"valid"_s).toBool());
}

TEST_CASE("cli mrz: a repair stands beside what was read and is named", "[core][cli][mrz]")
{
    const QByteArray misread = QByteArray(kMrzGood).replace("0109143F", "O1O9143F");
    const test::CliResult plain = runMrz(kOnTheDay, misread);
    CHECK_FALSE(plain.json().value(u"valid"_s).toBool());
    CHECK_FALSE(plain.json().contains(u"mended"_s));
    const QJsonObject both = runMrz(kOnTheDay + QStringList{u"--repair"_s}, misread).json();
    CHECK_FALSE(both.value(u"valid"_s).toBool());
    const QJsonObject mended = both.value(u"mended"_s).toObject();
    CHECK(mended.value(u"valid"_s).toBool());
    CHECK(mended.value(u"fields"_s).toObject().value(u"birthDateISO"_s) == u"2001-09-14"_s);
    const QJsonArray repairs = mended.value(u"repairs"_s).toArray();
    REQUIRE(repairs.size() == 2);
    CHECK(repairs[0].toObject() == QJsonObject{{u"line"_s, 2},
                                               {u"position"_s, 14},
                                               {u"read"_s, u"O"_s},
                                               {u"put"_s, u"0"_s},
                                               {u"proved"_s, true}});
}

TEST_CASE("cli mrz: a wrong digit is explained by what was read and computed", "[core][cli][mrz]")
{
    const QByteArray wrong = QByteArray(kMrzGood).replace("0109143F", "0109148F");
    const QJsonArray digits = runMrz({u"--explain"_s}, wrong).json().value(u"digits"_s).toArray();
    REQUIRE(digits.size() == 5);
    CHECK(digits[1].toObject() == QJsonObject{{u"digit"_s, u"birthDate"_s},
                                              {u"line"_s, 2},
                                              {u"position"_s, 20},
                                              {u"read"_s, u"8"_s},
                                              {u"computed"_s, u"3"_s},
                                              {u"agrees"_s, false}});
}
