// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/parcel_codec.h"
#include "tests/support/core/failing_files.h"
#include "tests/support/core/folder_room.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core::sync;
using core::ErrorCode;
using test::addAll;
using test::drain;
using test::FailingFiles;
using test::failureOf;
using test::FakeWriter;
using test::folderBytes;
using test::FolderRoom;
using test::Got;
using test::gotFrom;
using test::writeFolderFile;

namespace {

/// Six segments of ten changes and one key each.
struct LeftFolder : FolderRoom {
    FakeWriter writer{11, seal};
    Parcel parcel;
    QString shelf;
    QString last; ///< path of the last segment

    LeftFolder()
    {
        FolderTransport transport = open();
        for (int i = 0; i < 6; ++i) {
            parcel.segments.push_back(writer.segment(10));
            parcel.keys.push_back(writer.key(writer.written()));
        }
        REQUIRE(transport.push(parcel));
        shelf = path() + QStringLiteral("/streams/") + writer.stream().toString();
        last = shelf + u'/' + named(QStringLiteral("51-60-*.seg"));
    }
    QString named(const QString& pattern) const
    {
        return QDir(shelf).entryList({pattern}).value(0);
    }
    /// All but the last segment.
    Parcel rest() const
    {
        Parcel most = parcel;
        most.segments.pop_back();
        most.keys.pop_back();
        return most;
    }
};

} // namespace

TEST_CASE("folder: strange files are passed over", "[core][sync][folder]")
{
    LeftFolder room;
    const QByteArray bytes = folderBytes(room.last);
    writeFolderFile(room.shelf + QStringLiteral("/notes.txt"), "hello");
    writeFolderFile(room.shelf + QStringLiteral("/61-70-0011223344556677-0.seg"), {});
    writeFolderFile(room.shelf + QStringLiteral("/061-70-0011223344556677-9.seg"), bytes);
    writeFolderFile(room.last.chopped(4) + QStringLiteral(" (conflicted copy).seg"), bytes);
    writeFolderFile(room.last.chopped(4) + QStringLiteral(".sync-conflict-1.seg"), bytes);
    writeFolderFile(room.last + QStringLiteral(".part"), bytes.left(50));
    writeFolderFile(room.last + QStringLiteral(".ab12.tmp"), bytes.left(50));
    writeFolderFile(room.path() + QStringLiteral("/streams/Thumbs.db"), bytes);
    REQUIRE(QDir(room.path()).mkdir(QStringLiteral("streams/photos")));
    REQUIRE(QFile::link(room.last, room.shelf + QStringLiteral("/61-70-0011223344556677-640.seg")));
    CHECK(room.all() == gotFrom(room.parcel));
    FolderTransport reader = room.open();
    drain(reader);
    CHECK(reader.passedOver() == 8);
}

TEST_CASE("folder: a segment cut anywhere ends the stream before it", "[core][sync][folder]")
{
    LeftFolder room;
    const QByteArray bytes = folderBytes(room.last);
    for (qsizetype size = 0; size < bytes.size(); size += 19) {
        writeFolderFile(room.last, bytes.left(size));
        REQUIRE(room.all() == gotFrom(room.rest()));
    }
}

TEST_CASE("folder: a changed segment is passed over, and mended by a laptop that has it",
          "[core][sync][folder]")
{
    LeftFolder room;
    const QByteArray bytes = folderBytes(room.last);
    for (qsizetype at = 0; at < bytes.size(); at += 53) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        writeFolderFile(room.last, changed);
        REQUIRE(room.all() == gotFrom(room.rest()));
        FolderTransport mender = room.open();
        const auto page = mender.pull({});
        REQUIRE(page);
        REQUIRE(page->heads.seqOf(room.writer.stream()) == 50);
        REQUIRE(mender.push(room.parcel));
        REQUIRE(room.all() == gotFrom(room.parcel));
        REQUIRE(room.files(QStringLiteral(".bad")).isEmpty());
    }
}

TEST_CASE("folder: a segment renamed to other numbers is passed over", "[core][sync][folder]")
{
    LeftFolder room;
    const QString first = room.shelf + u'/' + room.named(QStringLiteral("1-10-*.seg"));
    const QByteArray wrong = folderBytes(first);
    REQUIRE(QFile::remove(room.last));
    const QString lie = QStringLiteral("/51-60-0011223344556677-%1.seg").arg(wrong.size());
    writeFolderFile(room.shelf + lie, wrong);
    CHECK(room.all() == gotFrom(room.rest()));
}

TEST_CASE("folder: a gap ends the stream until it is filled", "[core][sync][folder]")
{
    LeftFolder room;
    REQUIRE(QFile::remove(room.shelf + u'/' +
                          QDir(room.shelf).entryList({QStringLiteral("21-30-*.seg")}).front()));
    const Got got = room.all();
    CHECK(got.heads.seqOf(room.writer.stream()) == 20);
    CHECK(got.isInOrder);
    FolderTransport mender = room.open();
    REQUIRE(mender.pull({}));
    REQUIRE(mender.push(room.parcel));
    CHECK(room.all() == gotFrom(room.parcel));
}

TEST_CASE("folder: a doubt that was wrong goes away", "[core][sync][folder]")
{
    LeftFolder room;
    writeFolderFile(room.last + QStringLiteral(".bad"), {});
    CHECK(room.all() == gotFrom(room.parcel));
    CHECK(room.files(QStringLiteral(".bad")).isEmpty());
}

TEST_CASE("folder: a file of keys and a beacon that were cut are passed over",
          "[core][sync][folder]")
{
    LeftFolder room;
    const QStringList keys = room.files(QStringLiteral(".keys"));
    writeFolderFile(keys.front(), folderBytes(keys.front()).left(40));
    writeFolderFile(room.path() + QStringLiteral("/laptops/") +
                        QString::fromLatin1(QByteArray(16, 'b').toHex()) +
                        QStringLiteral(".beacon"),
                    "half");
    const Got got = room.all();
    CHECK(got.segments == gotFrom(room.parcel).segments);
    CHECK(got.keys.size() == room.parcel.keys.size() - 1);
    CHECK(got.beacons.empty());
}

TEST_CASE("folder: any call may fail, nothing is half visible, and again is safe",
          "[core][sync][folder]")
{
    const auto fault = GENERATE(FailingFiles::Fault::Once, FailingFiles::Fault::Pulled);
    int failures = 0;
    for (int call = 1;; ++call) {
        const FolderRoom room;
        FakeWriter writer(71, room.seal);
        FakeWriter other(72, room.seal);
        const Parcel before = writer.parcel(70);
        Parcel parcel = writer.parcel(70);
        addAll(parcel, other.parcel(30));
        parcel.keys.push_back(writer.certificate(before.keys[3]));
        parcel.beacons = {writer.beacon()};
        FolderTransport first = room.open();
        if (call % 2 == 0)
            REQUIRE(first.push(before));

        FailingFiles files;
        FolderTransport transport(room.path(), room.seal, files);
        files.failAt(call, fault);
        const core::Status pushed = transport.push(parcel);
        CHECK((pushed.has_value() || files.hasFailed()));
        if (!files.hasFailed())
            break;
        ++failures;
        // Whoever looks now sees whole segments in order, each with its keys.
        const Got seen = room.all();
        CHECK(seen.isInOrder);
        for (const Parcel* some : {&before, static_cast<const Parcel*>(&parcel)}) {
            for (const SealedSegment& segment : some->segments) {
                if (seen.segments.count(segment.blob) == 0)
                    continue;
                for (const SealedKey& key : some->keys)
                    CHECK((!isHome(segment, key) ||
                           seen.keys.count(key.tag + char(static_cast<int>(key.lane))) == 1));
            }
        }
        FolderTransport again = room.open();
        REQUIRE(again.pull({}));
        REQUIRE(again.push(before));
        REQUIRE(again.push(parcel));
        Parcel all = before;
        addAll(all, parcel);
        CHECK(room.all() == gotFrom(all));
    }
    CHECK(failures > 20);
}

TEST_CASE("folder: a full disk is said to be full", "[core][sync][folder]")
{
    const FolderRoom room;
    FakeWriter writer(81, room.seal);
    FailingFiles files;
    FolderTransport transport(room.path(), room.seal, files);
    REQUIRE(transport.push(writer.parcel(64)));
    const QStringList before = room.files({});
    files.failAt(2, FailingFiles::Fault::Once); // 1 makes the folder
    const core::Status pushed = transport.push(Parcel{{writer.segment(5)}, {}, {}});
    CHECK(failureOf(pushed) == ErrorCode::DiskFull);
    CHECK(room.files({}) == before);
}
