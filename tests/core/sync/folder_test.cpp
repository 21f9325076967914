// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/folder_room.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core::sync;
using core::ErrorCode;
using core::storage::Lane;
using test::addAll;
using test::beyond;
using test::drain;
using test::failureOf;
using test::FakeWriter;
using test::folderBytes;
using test::FolderRoom;
using test::Got;
using test::gotFrom;
using test::writeFolderFile;

namespace {

/// True when a file of keys still holds the key of a record.
bool holdsKeyOf(const FolderRoom& room, const QByteArray& tag)
{
    for (const QString& path : room.files(QStringLiteral(".keys"))) {
        const auto keys = openKeys(room.seal, folderBytes(path));
        REQUIRE(keys);
        for (const SealedKey& one : *keys) {
            if (one.tag == tag && !one.isErased)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("folder: what is left there is handed out, page by page", "[core][sync][folder]")
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const FolderRoom room;
        FakeWriter one(seed, room.seal);
        FakeWriter two(seed + 100, room.seal);
        FakeWriter hidden(seed + 200, room.seal, Lane::Protected);
        Parcel open;
        Parcel everything;
        for (int round = 0; round < 4; ++round) {
            FolderTransport transport = room.open();
            Parcel parcel = one.parcel(one.random(1, 150));
            addAll(parcel, two.parcel(two.random(1, 150)));
            parcel.beacons = {one.beacon()};
            REQUIRE(transport.push(parcel));
            addAll(open, parcel);
            addAll(everything, parcel);
            const Parcel kept = hidden.parcel(hidden.random(1, 20));
            REQUIRE(transport.push(kept));
            addAll(everything, kept);
        }
        const Got got = room.all();
        CHECK(got == gotFrom(open));
        CHECK(got.isInOrder);
        CHECK(got.pages > 1);
        CHECK(room.all(true) == gotFrom(everything));
        FolderTransport transport = room.open();
        const auto page = transport.pull(beyond(got.heads));
        REQUIRE(page);
        CHECK(page->heads == got.heads);
        CHECK(page->parcel.segments.empty());
        CHECK(page->parcel.keys.empty());
        CHECK_FALSE(page->hasMore);
        CHECK(transport.passedOver() == 0);
    }
}

TEST_CASE("folder: a page holds about what was asked for", "[core][sync][folder]")
{
    const FolderRoom room;
    FakeWriter writer(7, room.seal);
    FolderTransport transport = room.open();
    REQUIRE(transport.push(writer.parcel(2000)));
    for (const qint64 bytes : {qint64(1), qint64(5'000), qint64(40'000)}) {
        PullRequest request;
        request.maxBytes = bytes;
        FolderTransport reader = room.open();
        for (bool more = true; more;) {
            const auto page = reader.pull(request);
            REQUIRE(page);
            qint64 size = 0;
            for (const SealedSegment& segment : page->parcel.segments) {
                size += segment.blob.size();
                request.have.set(segment.stream, {segment.last, segment.hash});
            }
            CHECK((size <= bytes || page->parcel.segments.size() == 1));
            CHECK_FALSE(page->parcel.segments.empty());
            more = page->hasMore;
        }
        CHECK(request.have.seqOf(writer.stream()) == 2000);
    }
}

TEST_CASE("folder: several laptops use it at once", "[core][sync][folder]")
{
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const FolderRoom room;
        std::vector<std::unique_ptr<FakeWriter>> writers;
        std::vector<std::unique_ptr<FolderTransport>> lines;
        std::vector<Got> got(5);
        for (std::uint64_t i = 0; i < 5; ++i) {
            writers.push_back(std::make_unique<FakeWriter>(seed * 10 + i, room.seal));
            lines.push_back(std::make_unique<FolderTransport>(room.path(), room.seal));
        }
        Parcel everything;
        for (int step = 0; step < 60; ++step) {
            const auto who = static_cast<std::size_t>(writers[0]->random(0, 4));
            if (writers[0]->random(0, 1) == 0) {
                const Parcel parcel = writers[who]->parcel(writers[who]->random(1, 80));
                REQUIRE(lines[who]->push(parcel));
                addAll(everything, parcel);
                continue;
            }
            PullRequest request{got[who].heads, false, 3000, std::nullopt};
            const auto page = lines[who]->pull(request);
            REQUIRE(page);
            got[who].take(page->parcel);
        }
        for (std::size_t i = 0; i < 5; ++i) {
            PullRequest request;
            request.have = got[i].heads;
            const Got rest = drain(*lines[i], request);
            got[i].segments.insert(rest.segments.begin(), rest.segments.end());
            got[i].keys.insert(rest.keys.begin(), rest.keys.end());
            CHECK(rest.isInOrder);
            CHECK(got[i].isInOrder);
            CHECK(got[i].segments == gotFrom(everything).segments);
            CHECK(got[i].keys == gotFrom(everything).keys);
        }
    }
}

TEST_CASE("folder: the same parcel left twice, and by another laptop, is there once",
          "[core][sync][folder]")
{
    const FolderRoom room;
    FakeWriter writer(3, room.seal);
    const Parcel parcel = writer.parcel(200);
    FolderTransport transport = room.open();
    REQUIRE(transport.push(parcel));
    const QStringList before = room.files({});
    REQUIRE(transport.push(parcel));
    FolderTransport other = room.open();
    Parcel forwarded = parcel;
    for (SealedKey& key : forwarded.keys)
        key.blob =
            room.seal.seal(Piece::Key, QByteArray(60, 'x')); // sealed anew by whoever carries
    REQUIRE(other.push(forwarded));
    CHECK(room.files({}) == before);
    CHECK(room.all() == gotFrom(parcel));
    CHECK(room.files(QStringLiteral(".tmp")).isEmpty());
}

TEST_CASE("folder: nothing in a name or beside it tells a carrier what a key is for",
          "[core][sync][folder]")
{
    const FolderRoom room;
    FakeWriter writer(5, room.seal);
    const Parcel parcel = writer.parcel(30);
    FolderTransport transport = room.open();
    REQUIRE(transport.push(parcel));
    for (const QString& path : room.files({})) {
        const QByteArray bytes = path.toUtf8() + folderBytes(path);
        for (const SealedKey& key : parcel.keys) {
            REQUIRE_FALSE(bytes.contains(key.tag));
            REQUIRE_FALSE(bytes.contains(key.tag.toHex()));
        }
    }
}

TEST_CASE("folder: a stream that went two ways is told to who writes and who reads",
          "[core][sync][folder]")
{
    const FolderRoom room;
    FakeWriter writer(21, room.seal);
    Parcel trunk = writer.parcel(64);
    FolderTransport one = room.open();
    FolderTransport two = room.open();
    REQUIRE(one.push(trunk));
    REQUIRE(two.pull({}));
    const Parcel left{{writer.segment(20)}, {}, {}};
    writer.restore(64);
    const Parcel right{{writer.segment(10)}, {}, {}};
    REQUIRE(one.push(left));
    SECTION("who looks first is stopped, and the rest of what it brings is not")
    {
        FolderTransport late = room.open();
        const core::Status pushed = late.push(right);
        CHECK(failureOf(pushed) == ErrorCode::Conflict);
        CHECK(pushed.error().args == std::vector<QString>{writer.stream().toString()});
        FakeWriter other(22, room.seal);
        CHECK(late.push(other.parcel(10)));
    }
    SECTION("who did not look leaves both, and both are handed out")
    {
        REQUIRE(two.push(right));
        const Got got = room.all();
        addAll(trunk, left);
        addAll(trunk, right);
        CHECK(got == gotFrom(trunk));
        CHECK(got.heads.seqOf(writer.stream()) == 84);
        // Also to a laptop that follows one of them already; once in an exchange.
        FolderTransport reader = room.open();
        const auto page = reader.pull(beyond(got.heads));
        REQUIRE(page);
        REQUIRE(page->parcel.segments.size() == 2);
        CHECK(page->heads.heads().at(writer.stream()).hash == left.segments.front().hash);
        CHECK_FALSE(page->hasMore);
        const auto again = reader.pull(beyond(got.heads));
        REQUIRE(again);
        CHECK(again->parcel.segments.empty());
    }
}

TEST_CASE("folder: a certificate takes the place of a key for good", "[core][sync][folder]")
{
    const FolderRoom room;
    FakeWriter writer(31, room.seal);
    FakeWriter other(32, room.seal);
    Parcel parcel = writer.parcel(40);
    const SealedKey key = parcel.keys[5];
    const SealedKey certificate = writer.certificate(key);
    FolderTransport transport = room.open();
    const auto holdsKey = [&] { return holdsKeyOf(room, key.tag); };
    Parcel expected = parcel;
    expected.keys.push_back(certificate);

    SECTION("the key was there")
    {
        REQUIRE(transport.push(parcel));
        REQUIRE(holdsKey());
        REQUIRE(transport.push(Parcel{{}, {certificate}, {}}));
    }
    SECTION("the key comes later, also from a laptop that has not heard of it")
    {
        FolderTransport late = room.open();
        REQUIRE(late.pull({}));
        REQUIRE(transport.push(Parcel{{}, {certificate}, {}}));
        REQUIRE(late.push(parcel));
    }
    SECTION("both come at once")
    {
        Parcel both = parcel;
        both.keys.push_back(certificate);
        REQUIRE(transport.push(both));
    }
    SECTION("the change that erases comes much later in another stream")
    {
        REQUIRE(transport.push(parcel));
        const Parcel erasing{{other.segment(3)}, {certificate}, {}};
        REQUIRE(transport.push(erasing));
        addAll(expected, erasing);
        // Who has the record already is told together with that change.
        FolderTransport reader = room.open();
        const auto page = reader.pull(beyond(gotFrom(parcel).heads));
        REQUIRE(page);
        REQUIRE(page->parcel.keys.size() == 1);
        CHECK(page->parcel.keys.front().isErased);
        CHECK(page->parcel.keys.front().blob == certificate.blob);
    }
    CHECK(room.all() == gotFrom(expected));
    CHECK_FALSE(holdsKey());
    REQUIRE(transport.push(parcel));
    FolderTransport again = room.open();
    REQUIRE(again.push(parcel));
    CHECK(room.all() == gotFrom(expected));
    CHECK_FALSE(holdsKey());
}

TEST_CASE("folder: of another group, nothing is read and nothing written", "[core][sync][folder]")
{
    const FolderRoom room;
    const RoadSeal stranger(QByteArray(32, 's'));
    FakeWriter writer(41, room.seal);
    FakeWriter foreign(42, stranger);
    FolderTransport transport = room.open();
    PullRequest request;
    request.beacon = writer.beacon();
    REQUIRE(transport.pull(request));
    REQUIRE(transport.push(writer.parcel(5)));
    const auto check = [&] {
        const QStringList before = room.files({});
        FolderTransport theirs(room.path(), stranger);
        PullRequest asked;
        asked.beacon = foreign.beacon();
        const auto page = theirs.pull(asked);
        REQUIRE_FALSE(page);
        CHECK(page.error().code == ErrorCode::NotTrusted);
        CHECK(failureOf(theirs.push(foreign.parcel(5))) == ErrorCode::NotTrusted);
        CHECK(room.files({}) == before);
        CHECK(theirs.traffic().bytesIn == 0);
    };
    SECTION("as it was left")
    {
        check();
    }
    SECTION("also when the marker was damaged")
    {
        writeFolderFile(room.path() + QStringLiteral("/homeward-folder"), {});
        check();
        FolderTransport ours = room.open();
        CHECK(ours.push(writer.parcel(5)));
        CHECK(room.all().heads.seqOf(writer.stream()) == 10);
    }
    SECTION("a file of theirs among ours is passed over")
    {
        QTemporaryDir elsewhere;
        FolderTransport theirs(elsewhere.path(), stranger);
        REQUIRE(theirs.push(foreign.parcel(5)));
        const QString shelf = QStringLiteral("/streams/") + foreign.stream().toString();
        REQUIRE(QDir().rename(elsewhere.path() + shelf, room.path() + shelf));
        CHECK(room.all().heads.heads().size() == 1);
    }
}

TEST_CASE("folder: of a later program, or not there", "[core][sync][folder]")
{
    const FolderRoom room;
    FakeWriter writer(51, room.seal);
    SECTION("later")
    {
        writeFolderFile(room.path() + QStringLiteral("/homeward-folder"), "homeward-folder 2\nx\n");
        FolderTransport transport = room.open();
        CHECK(failureOf(transport.push(writer.parcel(1))) == ErrorCode::InputDamaged);
        CHECK_FALSE(transport.pull({}));
    }
    SECTION("not there")
    {
        FolderTransport transport(room.path() + QStringLiteral("/stick"), room.seal);
        CHECK(failureOf(transport.push(writer.parcel(1))) == ErrorCode::Unreachable);
        const auto page = transport.pull({});
        REQUIRE_FALSE(page);
        CHECK(page.error().code == ErrorCode::Unreachable);
        CHECK_FALSE(QDir(room.path() + QStringLiteral("/stick")).exists());
    }
    SECTION("empty")
    {
        FolderTransport transport = room.open();
        const auto page = transport.pull({});
        REQUIRE(page);
        CHECK(page->heads.heads().empty());
        CHECK(QDir(room.path()).isEmpty());
    }
}

TEST_CASE("folder: it is the same place wherever it is mounted", "[core][sync][folder]")
{
    const FolderRoom room;
    FakeWriter writer(61, room.seal);
    FolderTransport transport = room.open();
    REQUIRE(transport.push(writer.parcel(1)));
    QTemporaryDir other;
    REQUIRE(QDir().rename(room.path(), other.path() + QStringLiteral("/moved")));
    FolderTransport moved(other.path() + QStringLiteral("/moved"), room.seal);
    REQUIRE(moved.pull({}));
    CHECK(moved.place() == transport.place());
    CHECK(moved.place().size() == 16);
}

TEST_CASE("folder: parcels that cannot be are refused", "[core][sync][folder]")
{
    const FolderRoom room;
    FakeWriter writer(91, room.seal);
    FolderTransport transport = room.open();
    Parcel parcel = writer.parcel(5);
    SECTION("numbers")
    {
        parcel.segments.front().last = parcel.segments.front().first + 64;
    }
    SECTION("a hash")
    {
        parcel.segments.front().hash = "short";
    }
    SECTION("a name that would leave the folder")
    {
        parcel.beacons = {{"../../../x", "beacon"}};
    }
    CHECK(failureOf(transport.push(parcel)) == ErrorCode::BadInput);
    CHECK(QDir(room.path()).isEmpty());
}
