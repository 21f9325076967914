// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/hub_fixture.h"

#include <catch2/catch.hpp>
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using test::streamNamed;
using test::TestHub;

/// Makes the hub answer these rows instead of its own.
void answerWith(const TestHub& hub, const QString& rows)
{
    hub.sql(u"DROP FUNCTION hub.pull; CREATE FUNCTION hub.pull(bytea[], bigint[], boolean, bigint,"
            " bigint, bytea, bytea) RETURNS TABLE (kind \"char\", tag bytea, stream bytea,"
            " lane smallint, first bigint, last bigint, blob bytea) LANGUAGE sql AS $$ %1 $$"_s.arg(
                rows));
}

/// One row; what is not said is as it may be.
struct Row {
    QString kind = u"'s'"_s;
    QString tag = u"'\\x0102030405060708'"_s;
    QString stream = u"'\\x000102030405060708090a0b0c0d0e0f'"_s;
    QString lane = u"0"_s;
    QString first = u"1"_s;
    QString last = u"1"_s;
    QString blob = u"'\\x01'"_s;
    [[nodiscard]] QString text() const
    {
        return u"SELECT %1::\"char\", %2::bytea, %3::bytea, %4::smallint, %5::bigint, %6::bigint,"
               " %7::bytea"_s.arg(kind, tag, stream, lane, first, last, blob);
    }
};

const QString kEnd = u" UNION ALL SELECT 'h', NULL, NULL, NULL, 0, 0, ''"_s;

struct Answers {
    TestHub hub;
    QString url = hub.url(u"a"_s, hub.pieces().groupTag());
    QString tag16 = u"'\\x000102030405060708090a0b0c0d0e0f'"_s;

    /// What pull() makes of these rows.
    std::optional<ErrorCode> codeFor(const QString& rows)
    {
        answerWith(hub, rows);
        const auto page = hub.open(url)->pull({});
        return page ? std::optional<ErrorCode>() : std::optional(page.error().code);
    }
    void rows();
    void ends();
    void replays();
    void withoutEnd();
    void otherShapes();
    void swapped();
    void holes();
};

void Answers::rows()
{
    REQUIRE(codeFor(Row().text() + kEnd) == std::nullopt);
    const Row key{u"'k'"_s, tag16};
    REQUIRE(codeFor(key.text() + kEnd) == std::nullopt);
    const Row beacon{u"'b'"_s, tag16};
    REQUIRE(codeFor(beacon.text() + kEnd) == std::nullopt);
    std::vector<Row> bad(24);
    bad[0].kind = u"NULL"_s;
    bad[1].kind = u"'z'"_s;
    bad[2].tag = u"NULL"_s;
    bad[3].tag = u"'\\x01'"_s;
    bad[4].tag = tag16;
    bad[5].stream = u"NULL"_s;
    bad[6].stream = u"'\\x01'"_s;
    bad[7].lane = u"1"_s; // it was not asked for
    bad[8].lane = u"2"_s;
    bad[9].lane = u"-1"_s;
    bad[10].lane = u"NULL"_s;
    bad[11].first = u"0"_s;
    bad[12].first = u"-9223372036854775808"_s;
    bad[13].first = u"2"_s;
    bad[14].last = u"NULL"_s;
    bad[15].last = u"9223372036854775807"_s;
    bad[16].blob = u"NULL"_s;
    bad[17].blob = u"''"_s;
    bad[18].blob = u"convert_to(repeat('x', 1048577), 'UTF8')"_s;
    bad[19] = {u"'k'"_s, u"'\\x01'"_s};
    bad[20] = {u"'k'"_s, tag16, u"NULL"_s};
    bad[21] = {u"'c'"_s, tag16, tag16, u"0"_s, u"NULL"_s};
    bad[22] = {u"'b'"_s, u"'\\x01'"_s};
    bad[23] = {u"'b'"_s, tag16, tag16, u"0"_s, u"1"_s, u"1"_s, u"''"_s};
    for (std::size_t at = 0; at < bad.size(); ++at) {
        INFO("row " << at);
        CHECK(codeFor(bad[at].text() + kEnd) == ErrorCode::InputDamaged);
    }
}

void Answers::ends()
{
    const QString head = u"'\\x000102030405060708090a0b0c0d0e0f0000000000000001"
                         "0102030405060708'"_s;
    const auto end = [&](const QString& first, const QString& last, const QString& blob) {
        Row row{u"'h'"_s, u"NULL"_s, u"NULL"_s, u"NULL"_s, first, last, blob};
        return row.text();
    };
    REQUIRE(codeFor(end(u"0"_s, u"0"_s, head)) == std::nullopt);
    const QStringList bad{
        Row().text(),                                        // none
        end(u"0"_s, u"0"_s, head) + kEnd,                    // two
        end(u"0"_s, u"1"_s, head),                           // more, and nothing of it
        end(u"NULL"_s, u"0"_s, head),                        // no mark
        end(u"0"_s, u"NULL"_s, head),                        // no word of more
        end(u"0"_s, u"0"_s, u"'\\x01'"_s),                   // half a head
        end(u"0"_s, u"0"_s, head + u"::bytea || "_s + head), // one stream twice
        end(u"0"_s, u"0"_s, QString(head).replace(u"01010203"_s, u"00010203"_s)), // seq 0
        end(u"0"_s, u"0"_s, u"NULL"_s)};
    for (const QString& rows : bad) {
        INFO(qPrintable(rows));
        CHECK(codeFor(rows) == ErrorCode::InputDamaged);
    }
    CHECK(codeFor(u"SELECT * FROM (%1) x WHERE false"_s.arg(Row().text())) ==
          ErrorCode::InputDamaged);
}

void Answers::replays()
{
    answerWith(hub, Row().text() + u" UNION ALL SELECT 'h', NULL, NULL, NULL, 0, 1, ''"_s);
    core::sync::PullRequest request;
    request.have.set(*core::domain::StreamId::parse(u"000102030405060708090a0b0c0d0e0f"_s),
                     {5, {}});
    const auto page = hub.open(url)->pull(request);
    REQUIRE_FALSE(page.has_value());
    CHECK(page.error().code == ErrorCode::InputDamaged);
}

void Answers::withoutEnd()
{
    CHECK(codeFor(u"SELECT 's'::\"char\", NULL::bytea, NULL::bytea, 0::smallint, 1::bigint,"
                  " 1::bigint, decode(repeat('ab', 500000), 'hex')"
                  " FROM generate_series(1, 200)"_s) == ErrorCode::InputDamaged);
}

void Answers::otherShapes()
{
    hub.sql(u"DROP FUNCTION hub.pull"_s);
    CHECK(hub.open(url)->pull({}).error().code == ErrorCode::NotFound);
    hub.sql(u"CREATE FUNCTION hub.pull(bytea[], bigint[], boolean, bigint, bigint, bytea, bytea)"
            " RETURNS TABLE (kind text, tag bytea, stream bytea, lane smallint, first bigint,"
            " last bigint, blob bytea) LANGUAGE sql AS"
            " $$ SELECT 's', ''::bytea, ''::bytea, 0::smallint, 1, 1, ''::bytea $$"_s);
    CHECK(hub.open(url)->pull({}).error().code == ErrorCode::InputDamaged);
    hub.sql(u"DROP FUNCTION hub.pull; CREATE FUNCTION hub.pull(bytea[], bigint[], boolean,"
            " bigint, bigint, bytea, bytea) RETURNS TABLE (kind \"char\", tag bytea,"
            " stream bytea, lane smallint, first bigint, last bigint, blob bytea)"
            " LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = 'HW003',"
            " DETAIL = 'anything'; END $$"_s);
    const auto page = hub.open(url)->pull({});
    CHECK(page.error().code == ErrorCode::Conflict);
    CHECK(page.error().args.empty());
}

void Answers::swapped()
{
    const auto a = hub.open(url);
    REQUIRE(a->push({hub.pieces().run(streamNamed('a'), 1, 16), {}, {}}).has_value());
    hub.sql(u"UPDATE hub.segment SET blob = (SELECT blob FROM hub.segment WHERE last = 16)"_s);
    const auto page = test::pullAll(*a);
    REQUIRE(page.parcel.segments.size() == 2);
    CHECK(page.parcel.segments.at(0).blob == page.parcel.segments.at(1).blob);
}

void Answers::holes()
{
    const auto a = hub.open(url);
    REQUIRE(a->push({hub.pieces().run(streamNamed('a'), 1, 32), {}, {}}).has_value());
    hub.sql(u"DELETE FROM hub.segment WHERE last = 16"_s);
    const auto page = test::pullAll(*a, {}, 1);
    CHECK(page.parcel.segments.size() == 3);
    CHECK(page.heads.seqOf(streamNamed('a')) == 32);
    hub.sql(u"DELETE FROM hub.segment"_s);
    CHECK(test::pullAll(*a).parcel.segments.empty());
}

TEST_CASE_METHOD(Answers, "hub: answers that cannot be are refused, and nothing else happens",
                 "[core][sync][hub]")
{
    SECTION("rows")
    {
        rows();
    }
    SECTION("ends")
    {
        ends();
    }
    SECTION("replays do not keep it busy for ever")
    {
        replays();
    }
    SECTION("an answer without end")
    {
        withoutEnd();
    }
    SECTION("other columns, no function, an error with a detail of its own")
    {
        otherShapes();
    }
    SECTION("swapped blobs and hashes come as they are: the seals and signatures tell")
    {
        swapped();
    }
    SECTION("a hole in the table is no reason to stop, and no end either")
    {
        holes();
    }
}

} // namespace
