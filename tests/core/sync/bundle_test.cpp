// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_reader.h"
#include "core/sync/bundle/bundle_writer.h"
#include "tests/support/core/failing_files.h"
#include "tests/support/core/road_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <catch2/catch.hpp>

using namespace core::sync;
using core::ErrorCode;
using core::storage::Lane;
using test::addAll;
using test::FailingFiles;
using test::FakeWriter;
using test::Got;
using test::gotFrom;
using test::pullAll;

namespace {

struct BundleRoom {
    QTemporaryDir dir;
    RoadSeal seal{QByteArray(32, 'g')};
    FakeWriter author{1, seal};

    QString path(const QString& name = QStringLiteral("a.hwbundle")) const
    {
        return dir.filePath(name);
    }
    /// Writes @p parcels as one bundle; a failure fails the test.
    void write(const std::vector<Parcel>& parcels, const BundleOptions& options = {},
               const QString& name = QStringLiteral("a.hwbundle")) const
    {
        auto writer = BundleWriter::create(path(name), seal, author.keys(), options);
        REQUIRE(writer);
        for (const Parcel& parcel : parcels)
            REQUIRE((*writer)->push(parcel));
        REQUIRE((*writer)->finish());
    }
    QByteArray bytes(const QString& name = QStringLiteral("a.hwbundle")) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void put(const QByteArray& bytes, const QString& name = QStringLiteral("b.hwbundle")) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    core::Result<std::unique_ptr<BundleReader>>
    open(const QString& name = QStringLiteral("a.hwbundle")) const
    {
        return BundleReader::open(path(name), seal, author.keys());
    }
};

/// Where each sealed piece of a bundle begins and ends, sizes left out.
struct BundlePiece {
    qsizetype from = 0;
    qsizetype size = 0;
};
std::vector<BundlePiece> piecesOf(const QByteArray& bundle)
{
    std::vector<BundlePiece> pieces;
    qsizetype at = 34 + (bundle[33] != 0 ? 80 : 0);
    while (at < bundle.size()) {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(bundle.constData() + at));
        pieces.push_back({at + 4, size});
        at += 4 + size;
    }
    REQUIRE(at == bundle.size());
    return pieces;
}

/// A parcel that fills a frame of its own.
Parcel fullFrame(FakeWriter& writer)
{
    Parcel parcel = writer.parcel(40);
    parcel.beacons.push_back({QByteArray(16, 'z'), QByteArray(kFramePlain - 60'000, 'z')});
    return parcel;
}

void checkEnd(const core::Status& ending, const QString& how)
{
    REQUIRE_FALSE(ending);
    CHECK(ending.error().code == ErrorCode::InputDamaged);
    CHECK(ending.error().args == std::vector<QString>{QStringLiteral("bundle"), how});
}

} // namespace

TEST_CASE("bundle: what goes in comes out, page by page", "[core][sync][bundle]")
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const BundleRoom room;
        FakeWriter one(seed * 3, room.seal);
        FakeWriter two(seed * 3 + 1, room.seal);
        FakeWriter hidden(seed * 3 + 2, room.seal, Lane::Protected);
        std::vector<Parcel> parcels;
        Parcel open;
        Parcel everything;
        for (int i = one.random(0, 6); i >= 0; --i) {
            Parcel parcel = one.parcel(one.random(1, 200));
            addAll(parcel, two.parcel(one.random(1, 200)));
            parcel.beacons = {two.beacon()};
            addAll(open, parcel);
            addAll(everything, parcel);
            const Parcel kept = hidden.parcel(one.random(1, 30));
            addAll(everything, kept);
            parcels.push_back(parcel);
            parcels.push_back(kept);
        }
        room.write(parcels);
        auto reader = room.open();
        REQUIRE(reader);
        CHECK((*reader)->state() == BundleState::Whole);
        PullRequest request;
        request.maxBytes = 9000;
        const Got got = pullAll(**reader, request);
        CHECK(got.isInOrder);
        CHECK(got == gotFrom(open));
        CHECK((*reader)->index()->creator() == room.author.device());
        CHECK((*reader)->index()->to == gotFrom(everything).heads);
        auto again = room.open();
        REQUIRE(again);
        request.withProtected = true;
        CHECK(pullAll(**again, request) == gotFrom(everything));
        CHECK((*again)->state() == BundleState::Whole);
        CHECK(QDir(room.dir.path()).entryList(QDir::Files).size() == 1);
    }
}

TEST_CASE("bundle: a reader goes on where another stopped and opens no frame in vain",
          "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(5, room.seal);
    std::vector<Parcel> parcels;
    Parcel all;
    for (int i = 0; i < 6; ++i) {
        parcels.push_back(fullFrame(writer));
        addAll(all, parcels.back());
    }
    room.write(parcels);
    auto reader = room.open();
    REQUIRE(reader);
    CHECK((*reader)->frameCount() == 6);
    CHECK((*reader)->framesOpened() == 0);

    // After any page the next reader takes up.
    PullRequest request;
    request.maxBytes = 1;
    Got got;
    for (bool more = true; more;) {
        auto next = room.open();
        REQUIRE(next);
        const auto page = (*next)->pull(request);
        REQUIRE(page);
        CHECK((*next)->framesOpened() == 1);
        got.take(page->parcel);
        request.have = got.heads;
        more = page->hasMore;
    }
    CHECK(got == gotFrom(all));
    CHECK(got.isInOrder);
    auto done = room.open();
    REQUIRE(done);
    const auto page = (*done)->pull(request);
    REQUIRE(page);
    CHECK(page->parcel.isEmpty());
    CHECK(page->heads == got.heads);
    CHECK((*done)->framesOpened() == 0);
    CHECK((*done)->traffic().bytesIn < 4000);
}

TEST_CASE("bundle: the writer answers what its readers have and was pushed", "[core][sync][bundle]")
{
    BundleRoom room;
    FakeWriter writer(6, room.seal);
    writer.parcel(50);
    BundleOptions options;
    options.from.set(writer.stream(), {50, QByteArray(8, 'h')});
    options.purpose = BundlePurpose::Receipt;
    auto made = BundleWriter::create(room.path(), room.seal, room.author.keys(), options);
    REQUIRE(made);
    BundleWriter& bundle = **made;
    CHECK(bundle.takes());
    PullRequest request;
    request.beacon = room.author.beacon();
    const auto before = bundle.pull(request);
    REQUIRE(before);
    CHECK(before->heads == options.from);
    CHECK(before->parcel.isEmpty());
    const Parcel parcel = writer.parcel(10);
    REQUIRE(bundle.push(parcel));
    const auto after = bundle.pull({});
    REQUIRE(after);
    CHECK(after->heads.seqOf(writer.stream()) == 60);
    CHECK_FALSE(QFile::exists(room.path()));
    REQUIRE(bundle.finish());
    CHECK(bundle.finish().error().code == ErrorCode::BadInput);
    CHECK(bundle.push(parcel).error().code == ErrorCode::BadInput);
    CHECK(bundle.traffic().bytesOut == room.bytes().size());

    auto reader = room.open();
    REQUIRE(reader);
    CHECK_FALSE((*reader)->takes());
    CHECK((*reader)->push(parcel).error().code == ErrorCode::BadInput);
    CHECK((*reader)->index()->from == options.from);
    CHECK((*reader)->index()->purpose == BundlePurpose::Receipt);
    CHECK((*reader)->place() == bundle.place());
    const Got got = pullAll(**reader);
    CHECK(got.beacons.size() == 1);
    CHECK(got.segments == gotFrom(parcel).segments);
}

TEST_CASE("bundle: with nothing in it is whole", "[core][sync][bundle]")
{
    const BundleRoom room;
    room.write({});
    auto reader = room.open();
    REQUIRE(reader);
    const auto page = (*reader)->pull({});
    REQUIRE(page);
    CHECK(page->parcel.isEmpty());
    CHECK_FALSE(page->hasMore);
    CHECK((*reader)->state() == BundleState::Whole);
}

TEST_CASE("bundle: for one laptop opens on that one", "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter reader(8, room.seal);
    FakeWriter other(9, room.seal);
    const Parcel parcel = other.parcel(80);
    BundleOptions options;
    options.onlyFor = reader.keys().publicKey;
    room.write({parcel}, options);
    auto mine = BundleReader::open(room.path(), room.seal, reader.keys());
    REQUIRE(mine);
    CHECK(pullAll(**mine) == gotFrom(parcel));
    for (const core::storage::DeviceKeys& keys :
         {other.keys(), room.author.keys(), core::storage::DeviceKeys{}}) {
        const auto theirs = BundleReader::open(room.path(), room.seal, keys);
        REQUIRE_FALSE(theirs);
        CHECK(theirs.error().code == ErrorCode::NotTrusted);
        CHECK(theirs.error().args == std::vector<QString>{QStringLiteral("recipient")});
    }
    options.onlyFor = QByteArray(32, '\0');
    const auto none = BundleWriter::create(room.path(), room.seal, room.author.keys(), options);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::BadInput);
}

TEST_CASE("bundle: of another group, of a later program, and what is no bundle",
          "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(10, room.seal);
    room.write({writer.parcel(3)});
    const RoadSeal stranger(QByteArray(32, 's'));
    const auto theirs = BundleReader::open(room.path(), stranger, room.author.keys());
    REQUIRE_FALSE(theirs);
    CHECK(theirs.error().code == ErrorCode::NotTrusted);
    CHECK(theirs.error().args == std::vector<QString>{QStringLiteral("group")});

    QByteArray later = room.bytes();
    later[8] = 2;
    room.put(later);
    const auto newer = room.open(QStringLiteral("b.hwbundle"));
    REQUIRE_FALSE(newer);
    CHECK(newer.error().args.back() == QStringLiteral("newer"));
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("HWBUND"), QByteArray(500, 'x'), room.bytes().left(33)}) {
        room.put(bytes);
        const auto none = room.open(QStringLiteral("b.hwbundle"));
        REQUIRE_FALSE(none);
        CHECK(none.error().code == ErrorCode::InputDamaged);
    }
    CHECK(room.open(QStringLiteral("c.hwbundle")).error().code == ErrorCode::NotFound);
}

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
        REQUIRE(pullAll(**reader, {}, &ending) == gotFrom(complete));
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
        const Got got = pullAll(**reader, {}, &ending);
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
    CHECK(pullAll(**reader, {}, &ending) == gotFrom(parcels[0]));
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
        const Got got = pullAll(**reader, {}, &ending);
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
    CHECK(pullAll(**reader, {}, &ending) == gotFrom(expected));
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
    CHECK(pullAll(**reader, {}, &ending) == Got());
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
        const Got got = pullAll(**reader);
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

TEST_CASE("bundle: one that is not finished leaves nothing", "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(17, room.seal);
    {
        auto bundle = BundleWriter::create(room.path(), room.seal, room.author.keys(), {});
        REQUIRE(bundle);
        REQUIRE((*bundle)->push(fullFrame(writer)));
        CHECK(QDir(room.dir.path()).entryList(QDir::Files).size() == 1);
    }
    CHECK(QDir(room.dir.path()).isEmpty());
}

TEST_CASE("bundle: nothing in it tells a carrier more than sizes", "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(18, room.seal);
    const Parcel parcel = writer.parcel(50);
    room.write({parcel});
    const QByteArray bytes = room.bytes();
    CHECK_FALSE(bytes.contains(writer.stream().toByteArray()));
    CHECK_FALSE(bytes.contains(room.author.keys().publicKey));
    for (const SealedKey& key : parcel.keys)
        REQUIRE_FALSE(bytes.contains(key.tag));
}
