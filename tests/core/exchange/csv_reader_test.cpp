// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <QBuffer>

#include <catch2/catch.hpp>

namespace {

using core::ErrorCode;
using core::exchange::CsvReader;
using core::exchange::CsvRow;
using core::exchange::RowFault;
using namespace Qt::StringLiterals;

struct CsvText {
    explicit CsvText(const QByteArray& bytes) : buffer()
    {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
    }
    QBuffer buffer;
    CsvReader reader{buffer};
};

QStringList nextFields(CsvReader& reader)
{
    const auto row = reader.next();
    REQUIRE(row);
    REQUIRE(row->has_value());
    return (*row)->fields;
}

QByteArray utf16(const QString& text)
{
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

} // namespace

TEST_CASE("csv: quotes, doubled quotes and line ends inside quotes are read", "[core][exchange]")
{
    CsvText csv("name,note\r\n\"Wang, Min\",\"said \"\"yes\"\"\r\ntwice\"\r\nplain,x\r\n");
    REQUIRE(*csv.reader.header() == QStringList({u"name"_s, u"note"_s}));
    REQUIRE(nextFields(csv.reader) == QStringList({u"Wang, Min"_s, u"said \"yes\"\r\ntwice"_s}));
    const auto row = csv.reader.next();
    REQUIRE((*row)->fields == QStringList({u"plain"_s, u"x"_s}));
    REQUIRE((*row)->line == 4);
    REQUIRE_FALSE(csv.reader.next()->has_value());
}

TEST_CASE("csv: the separator is the one of the header", "[core][exchange]")
{
    CsvText semicolons("a;b;c\n1;2,5;3\n");
    REQUIRE(semicolons.reader.header()->size() == 3);
    REQUIRE(nextFields(semicolons.reader) == QStringList({u"1"_s, u"2,5"_s, u"3"_s}));
    CsvText tabs("a\tb\n1\t2,5;6\n");
    REQUIRE(tabs.reader.header()->size() == 2);
    REQUIRE(nextFields(tabs.reader) == QStringList({u"1"_s, u"2,5;6"_s}));
}

TEST_CASE("csv: a mark at the start is not part of the first column", "[core][exchange]")
{
    CsvText csv("\xEF\xBB\xBF"
                "name\n\xD8\xB9\xD9\x84\xDB\x8C\n");
    REQUIRE(csv.reader.header()->first() == u"name"_s);
    REQUIRE(nextFields(csv.reader).first() == u"علی"_s);
}

TEST_CASE("csv: UTF-16 with a mark is read in both byte orders", "[core][exchange]")
{
    const QString text = u"name,own\nWang,王小明\n"_s;
    const QByteArray little = QByteArray("\xFF\xFE") + utf16(text);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    for (const QByteArray& bytes : {little, big}) {
        CsvText csv(bytes);
        REQUIRE(csv.reader.header()->size() == 2);
        REQUIRE(nextFields(csv.reader).last() == u"王小明"_s);
    }
}

TEST_CASE("csv: another encoding is refused with the line", "[core][exchange]")
{
    CsvText latin("name\nPlain\nPe\xF1"
                  "a\n");
    REQUIRE(latin.reader.header());
    REQUIRE(nextFields(latin.reader).first() == u"Plain"_s);
    const auto row = latin.reader.next();
    REQUIRE_FALSE(row);
    REQUIRE(row.error().code == ErrorCode::InputDamaged);
    REQUIRE(row.error().args == std::vector<QString>{u"encoding"_s, u"3"_s});
    CsvText wide(utf16(u"name,own\nWang,x\n"_s));
    REQUIRE(wide.reader.header().error().args.front() == u"encoding"_s);
}

TEST_CASE("csv: a spreadsheet under the wrong name and an empty file are told apart",
          "[core][exchange]")
{
    CsvText zip("PK\x03\x04rest");
    REQUIRE(zip.reader.header().error().args.front() == u"spreadsheet"_s);
    CsvText empty("\n \n");
    REQUIRE(empty.reader.header().error().args.front() == u"empty"_s);
}

TEST_CASE("csv: a row with another number of fields is marked and the next one read",
          "[core][exchange]")
{
    CsvText csv("a,b\n1\n1,2,3\n\"x\"y,2\n5,6");
    REQUIRE(csv.reader.header());
    REQUIRE((*csv.reader.next())->fault == RowFault::FieldCount);
    REQUIRE((*csv.reader.next())->fault == RowFault::FieldCount);
    REQUIRE((*csv.reader.next())->fault == RowFault::Quote);
    const auto last = csv.reader.next();
    REQUIRE_FALSE((*last)->fault.has_value());
    REQUIRE((*last)->line == 5);
    REQUIRE((*last)->fields == QStringList({u"5"_s, u"6"_s}));
}

TEST_CASE("csv: NUL bytes stay for the cleaner and do not end a field", "[core][exchange]")
{
    CsvText csv(QByteArray("name,b\nSu") + '\0' + "nita,2\n");
    REQUIRE(csv.reader.header());
    const QStringList fields = nextFields(csv.reader);
    REQUIRE(fields.first() == u"Su"_s + QChar(0) + u"nita"_s);
    REQUIRE(fields.last() == u"2"_s);
}

TEST_CASE("csv: a quote that is never closed stops the reading in bounded memory",
          "[core][exchange]")
{
    CsvText open("a,b\n1,\"two\nthree\n");
    REQUIRE(open.reader.header());
    REQUIRE(open.reader.next().error().args == std::vector<QString>{u"quote"_s, u"2"_s});
    CsvText endless("a\n\"" + QByteArray(CsvReader::kMaxRow + 10, 'x'));
    REQUIRE(endless.reader.header());
    REQUIRE(endless.reader.next().error().args.front() == u"quote"_s);
}
