// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/verify.h"
#include "core/sync/snapshot.h"
#include "tests/support/core/laptop.h"
#include "tests/support/core/memory_transport.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::forms::FieldId;
using core::forms::RecordType;
using test::Laptop;
using test::MemoryPlace;
using test::MemoryTransport;

void bringTogether(MemoryPlace& place, std::initializer_list<Laptop*> laptops)
{
    for (int round = 0; round < 2; ++round) {
        for (Laptop* laptop : laptops) {
            MemoryTransport line(place);
            laptop->sync(line);
        }
    }
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("snapshot: a new laptop starts from it and goes on with what comes after", "[core][sync]")
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"start.hwsnapshot"_s);
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    std::vector<core::RecordId> people;
    for (int i = 0; i < 40; ++i)
        people.push_back(a.addPerson(u"Person %1"_s.arg(i)));
    a.set(people[3], FieldId::PersonPhone, u"+66 8 7777 0000"_s);
    bringTogether(place, {&a, &b});
    a.set(people[0], FieldId::PersonFullName, u"Aye"_s);
    b.set(people[0], FieldId::PersonFullName, u"Aye Aye"_s);
    core::storage::RecordWrite aside{RecordType::Person, people[1], {}};
    aside.life = core::storage::RecordWrite::Life::Delete;
    a.write(aside);
    bringTogether(place, {&a, &b});
    REQUIRE(core::sync::writeSnapshot(a.desk(), file, core::JobControl()));

    Laptop c(3, a);
    c.meet(b);
    CHECK_FALSE(bytesOf(file).contains("Person"));
    const auto report = core::sync::readSnapshot(c.desk(), file, core::JobControl());
    REQUIRE(report.has_value());
    CHECK(report->records == 40);
    CHECK(c.siblings(people[0], FieldId::PersonFullName) == 2);
    CHECK(c.shown(people[3], FieldId::PersonPhone).isEmpty());
    CHECK(c.db().integer("SELECT count(*) FROM person")->value_or(0) == 39);
    // Nothing of the years before is sent again.
    MemoryTransport first(place);
    CHECK(c.sync(first).received == 0);

    b.set(people[5], FieldId::PersonFullName, u"Later"_s);
    c.set(people[0], FieldId::PersonFullName, u"Aye Aye Mon"_s);
    bringTogether(place, {&a, &b, &c});
    bringTogether(place, {&a, &b, &c});
    CHECK(c.shown(people[5], FieldId::PersonFullName) == u"Later"_s);
    CHECK(a.shown(people[0], FieldId::PersonFullName) == u"Aye Aye Mon"_s);
    CHECK(b.digest() == c.digest());
    const auto rebuilt = core::storage::compareRebuilt(c.db(), core::JobControl());
    REQUIRE(rebuilt.has_value());
    CHECK(rebuilt->isClean());
}

TEST_CASE("snapshot: one that is cut, changed, of another group or not believed changes nothing",
          "[core][sync]")
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"start.hwsnapshot"_s);
    Laptop a(1);
    for (int i = 0; i < 5; ++i)
        a.addPerson(u"Person %1"_s.arg(i));
    REQUIRE(core::sync::writeSnapshot(a.desk(), file, core::JobControl()));
    const QByteArray whole = bytesOf(file);
    Laptop c(3, a);
    const auto codeOf = [&](const QByteArray& bytes) {
        writeBytes(file, bytes);
        const auto report = core::sync::readSnapshot(c.desk(), file, core::JobControl());
        REQUIRE_FALSE(report.has_value());
        CHECK(c.db().integer("SELECT count(*) FROM record")->value_or(-1) == 0);
        return report.error().code;
    };
    for (qsizetype cut = 0; cut < whole.size(); cut += 7)
        CHECK(codeOf(whole.left(cut)) == ErrorCode::InputDamaged);
    for (qsizetype at = 0; at < whole.size(); at += 5) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        const ErrorCode code = codeOf(flipped);
        CHECK((code == ErrorCode::InputDamaged || code == ErrorCode::NotTrusted));
    }
    CHECK(codeOf(whole + QByteArray(8, 'x')) == ErrorCode::InputDamaged);
    Laptop stranger(9);
    writeBytes(file, whole);
    const auto other = core::sync::readSnapshot(stranger.desk(), file, core::JobControl());
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == ErrorCode::NotTrusted);
    REQUIRE(core::sync::readSnapshot(c.desk(), file, core::JobControl()).has_value());
    const auto again = core::sync::readSnapshot(c.desk(), file, core::JobControl());
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::Conflict);
}
