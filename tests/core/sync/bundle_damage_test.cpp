// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/bundle_room.h"
#include "tests/support/core/failing_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <catch2/catch.hpp>

using namespace core::sync;
using core::ErrorCode;
using test::addAll;
using test::BundlePiece;
using test::BundleRoom;
using test::checkEnd;
using test::drain;
using test::FailingFiles;
using test::FakeWriter;
using test::fullFrame;
using test::Got;
using test::gotFrom;
using test::piecesOf;

TEST_CASE("bundle: cut at any byte, every complete frame is handed out and the cut is told",
          "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(11, room.seal);
    const std::vector<Parcel> parcels{fullFrame(writer), fullFrame(writer), fullFrame(writer)};
    room.write(parcels);
    const QByteArray whole = room.bytes();
    const std::vector<BundlePiece> pieces = piecesOf(whole);
    REQUIRE(pieces.size() == 4);
    // Every byte near a border, and some of those between.
    for (qsizetype size = 0; size < whole.size(); ++size) {
        bool isNear = size < 120;
        for (const BundlePiece& piece : pieces)
            isNear = isNear || qAbs(size - piece.from) < 9 || size > pieces[3].from;
        if (!isNear && size % 997 != 0)
            continue;
        room.put(whole.left(size));
        auto reader = room.open(QStringLiteral("b.hwbundle"));
        if (size < 34) {
            REQUIRE_FALSE(reader);
            REQUIRE(reader.error().code == ErrorCode::InputDamaged);
            continue;
        }
        REQUIRE(reader);
        REQUIRE((*reader)->state() == BundleState::Cut);
        Parcel complete;
        for (std::size_t i = 0; i < 3; ++i) {
            if (pieces[i].from + pieces[i].size <= size)
                addAll(complete, parcels[i]);
        }
        core::Status ending;
        REQUIRE(drain(**reader, {}, &ending) == gotFrom(complete));
        checkEnd(ending, QStringLiteral("cut"));
    }
}

TEST_CASE("bundle: a small one cut at every byte gives all or nothing", "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(19, room.seal);
    const Parcel parcel = writer.parcel(6);
    room.write({parcel});
    const QByteArray whole = room.bytes();
    const BundlePiece frame = piecesOf(whole).front();
    for (qsizetype size = 34; size < whole.size(); ++size) {
        room.put(whole.left(size));
        auto reader = room.open(QStringLiteral("b.hwbundle"));
        REQUIRE(reader);
        core::Status ending;
        const Got got = drain(**reader, {}, &ending);
        REQUIRE(got == (size >= frame.from + frame.size ? gotFrom(parcel) : Got()));
        REQUIRE_FALSE(ending);
        REQUIRE(ending.error().args.back() == QStringLiteral("cut"));
    }
}

TEST_CASE("bundle: a torn copy that ends in zeros is cut", "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(12, room.seal);
    const std::vector<Parcel> parcels{fullFrame(writer), fullFrame(writer)};
    room.write(parcels);
    QByteArray torn = room.bytes();
    const std::vector<BundlePiece> pieces = piecesOf(torn);
    std::fill(torn.begin() + pieces[1].from - 4, torn.end(), '\0');
    room.put(torn);
    auto reader = room.open(QStringLiteral("b.hwbundle"));
    REQUIRE(reader);
    core::Status ending;
    CHECK(drain(**reader, {}, &ending) == gotFrom(parcels[0]));
    checkEnd(ending, QStringLiteral("cut"));
}

TEST_CASE("bundle: any flipped byte is noticed and costs at most its frame", "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(13, room.seal);
    const Parcel parcel = writer.parcel(6);
    room.write({parcel});
    const QByteArray whole = room.bytes();
    REQUIRE(whole.size() < 6000);
    const BundlePiece frame = piecesOf(whole).front();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
        room.put(changed);
        auto reader = room.open(QStringLiteral("b.hwbundle"));
        INFO("byte " << at);
        if (!reader) {
            REQUIRE(at < 34);
            continue;
        }
        core::Status ending;
        const Got got = drain(**reader, {}, &ending);
        REQUIRE_FALSE(ending);
        REQUIRE(ending.error().code == ErrorCode::InputDamaged);
        REQUIRE((*reader)->state() != BundleState::Whole);
        const bool isBehind = at >= frame.from + frame.size;
        REQUIRE(got == (isBehind ? gotFrom(parcel) : Got()));
    }
}

TEST_CASE("bundle: frames that were swapped, repeated, left out or put in from another bundle",
          "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(14, room.seal);
    const std::vector<Parcel> parcels{fullFrame(writer), fullFrame(writer), fullFrame(writer)};
    room.write(parcels);
    room.write(parcels, {}, QStringLiteral("c.hwbundle"));
    const QByteArray ours = room.bytes();
    const QByteArray theirs = room.bytes(QStringLiteral("c.hwbundle"));
    const std::vector<BundlePiece> pieces = piecesOf(ours);
    const auto cut = [&](const QByteArray& from, std::size_t piece) {
        return from.mid(pieces[piece].from - 4, pieces[piece].size + 4);
    };
    const QByteArray head = ours.left(34);
    Parcel expected;
    QByteArray made;
    SECTION("swapped")
    {
        made = head + cut(ours, 1) + cut(ours, 0) + cut(ours, 2) + cut(ours, 3);
        expected = parcels[2];
    }
    SECTION("repeated")
    {
        made = head + cut(ours, 0) + cut(ours, 0) + cut(ours, 2) + cut(ours, 3);
        expected = parcels[0];
        addAll(expected, parcels[2]);
    }
    SECTION("left out")
    {
        made = head + cut(ours, 0) + cut(ours, 2) + cut(ours, 3);
        expected = parcels[0];
    }
    SECTION("one more")
    {
        made = head + cut(ours, 0) + cut(ours, 1) + cut(ours, 2) + cut(ours, 2) + cut(ours, 3);
        for (const Parcel& parcel : parcels)
            addAll(expected, parcel);
    }
    SECTION("of another bundle")
    {
        REQUIRE(theirs.size() == ours.size());
        made = head + cut(ours, 0) + cut(theirs, 1) + cut(ours, 2) + cut(ours, 3);
        expected = parcels[0];
        addAll(expected, parcels[2]);
    }
    room.put(made);
    auto reader = room.open(QStringLiteral("b.hwbundle"));
    REQUIRE(reader);
    core::Status ending;
    CHECK(drain(**reader, {}, &ending) == gotFrom(expected));
    checkEnd(ending, QStringLiteral("changed"));
}

TEST_CASE("bundle: a header or an index of another bundle, and more than there was",
          "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(14, room.seal);
    const std::vector<Parcel> parcels{fullFrame(writer), fullFrame(writer), fullFrame(writer)};
    room.write(parcels);
    room.write(parcels, {}, QStringLiteral("c.hwbundle"));
    const QByteArray ours = room.bytes();
    const QByteArray theirs = room.bytes(QStringLiteral("c.hwbundle"));
    const std::vector<BundlePiece> pieces = piecesOf(ours);
    const auto cut = [&](const QByteArray& from, std::size_t piece) {
        return from.mid(pieces[piece].from - 4, pieces[piece].size + 4);
    };
    const QByteArray head = ours.left(34);
    Parcel expected;
    QByteArray made;
    SECTION("the index of another bundle")
    {
        made = ours.left(pieces[3].from - 4) + cut(theirs, 3);
        for (const Parcel& parcel : parcels)
            addAll(expected, parcel);
    }
    SECTION("the header of another bundle")
    {
        made = theirs.left(34) + ours.mid(34);
    }
    SECTION("something behind the index")
    {
        made = ours + "more";
        for (const Parcel& parcel : parcels)
            addAll(expected, parcel);
    }
    room.put(made);
    auto reader = room.open(QStringLiteral("b.hwbundle"));
    REQUIRE(reader);
    core::Status ending;
    CHECK(drain(**reader, {}, &ending) == gotFrom(expected));
    checkEnd(ending, QStringLiteral("changed"));
}

TEST_CASE("bundle: what a member of the group makes up costs no more than its size",
          "[core][sync][bundle]")
{
    const BundleRoom room;
    const BundleHeader header{room.seal.groupTag(), QByteArray(16, 'i'), {}};
    const FrameSeal frames(room.seal, header, {});
    const auto withSize = [](const QByteArray& sealed) {
        QByteArray size(4, '\0');
        qToBigEndian(static_cast<quint32>(sealed.size()), size.data());
        return size + sealed;
    };
    QByteArray content;
    SECTION("a frame that unpacks to more than it may")
    {
        content = withSize(frames.seal(0, QByteArray(kLargestFrame + 1, '\0')));
        REQUIRE(content.size() < 100'000);
    }
    SECTION("a frame that is no parcel")
    {
        content = withSize(frames.seal(0, QByteArray(5000, '\x9f')));
    }
    SECTION("arrays in arrays without end")
    {
        content = withSize(frames.seal(0, QByteArray("\x83") + QByteArray(500'000, '\x81')));
    }
    SECTION("a length nobody has room for")
    {
        content = QByteArray("\x7f\xff\xff\xff", 4) + QByteArray(100, 'x');
    }
    SECTION("an index with lengths nobody has room for")
    {
        const QByteArray huge = QByteArray("\x82\x5a\xff\xff\xff\xff", 6) + "short";
        content = withSize(room.seal.seal(Piece::Index, huge));
    }
    room.put(header.encode() + content);
    auto reader = room.open(QStringLiteral("b.hwbundle"));
    REQUIRE(reader);
    core::Status ending;
    CHECK(drain(**reader, {}, &ending) == Got());
    checkEnd(ending, QStringLiteral("changed"));
}

TEST_CASE("bundle: any call may fail while it is written, and the old one stays",
          "[core][sync][bundle]")
{
    const auto fault = GENERATE(FailingFiles::Fault::Once, FailingFiles::Fault::Pulled);
    int failures = 0;
    for (int call = 1;; ++call) {
        const BundleRoom room;
        FakeWriter writer(15, room.seal);
        const Parcel old = writer.parcel(5);
        room.write({old});
        FailingFiles files;
        files.failAt(call, fault);
        const Parcel fresh = fullFrame(writer);
        const Parcel more = fullFrame(writer);
        const auto attempt = [&]() -> core::Status {
            CORE_TRY_ASSIGN(const auto bundle, BundleWriter::create(room.path(), room.seal,
                                                                    room.author.keys(), {}, files));
            CORE_TRY(bundle->push(fresh));
            CORE_TRY(bundle->push(more));
            return bundle->finish();
        };
        const core::Status done = attempt();
        CHECK(done.has_value() == !files.hasFailed());
        if (!files.hasFailed())
            break;
        ++failures;
        auto reader = room.open();
        REQUIRE(reader);
        CHECK((*reader)->state() == BundleState::Whole);
        // Only the last call, that makes the new name last, comes after it is there.
        const Got got = drain(**reader);
        Parcel both = fresh;
        addAll(both, more);
        CHECK((got == gotFrom(old) || got == gotFrom(both)));
        if (fault == FailingFiles::Fault::Once)
            CHECK(QDir(room.dir.path()).entryList(QDir::Files).size() == 1);
    }
    CHECK(failures >= 6);
}

TEST_CASE("bundle: a medium that gives back something else is noticed", "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(16, room.seal);
    FailingFiles files;
    auto bundle = BundleWriter::create(room.path(), room.seal, room.author.keys(), {}, files);
    REQUIRE(bundle);
    REQUIRE((*bundle)->push(writer.parcel(60)));
    files.spoilReads();
    const core::Status done = (*bundle)->finish();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::InputDamaged);
    CHECK(QDir(room.dir.path()).isEmpty());
}
