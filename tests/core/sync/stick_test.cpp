// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_reader.h"
#include "core/sync/bundle/bundle_writer.h"
#include "core/sync/bundle/stick.h"
#include "tests/support/core/road_fixture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core::sync;
using core::ErrorCode;
using test::FakeWriter;

namespace {

void leaveBundle(const QString& root, const RoadSeal& seal, FakeWriter& writer,
                 const QString& letters, qint64 changedMs)
{
    const auto path = stickBundlePath(root, seal, writer.device(), letters);
    REQUIRE(path);
    auto bundle = BundleWriter::create(*path, seal, writer.keys(), {});
    REQUIRE(bundle);
    REQUIRE((*bundle)->push(writer.parcel(5)));
    REQUIRE((*bundle)->finish());
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::fromMSecsSinceEpoch(changedMs),
                             QFileDevice::FileModificationTime));
}

} // namespace

TEST_CASE("stick: an empty one, and one that is not there", "[core][sync][stick]")
{
    QTemporaryDir dir;
    const RoadSeal seal(QByteArray(32, 'g'));
    FakeWriter self(1, seal);
    const auto stick = lookAtStick(dir.path(), seal, self.device());
    REQUIRE(stick);
    CHECK(stick->kind == StickKind::None);
    CHECK(stick->others.empty());
    CHECK(stick->freeBytes > 0);
    CHECK(QDir(dir.path()).isEmpty()); // to look changes nothing
    const QString gone = dir.filePath(QStringLiteral("gone"));
    CHECK(lookAtStick(gone, seal, self.device()).error().code == ErrorCode::Unreachable);
    CHECK(stickBundlePath(gone, seal, self.device(), QStringLiteral("ABC")).error().code ==
          ErrorCode::Unreachable);
}

TEST_CASE("stick: one bundle of each laptop, newest first", "[core][sync][stick]")
{
    QTemporaryDir dir;
    const RoadSeal seal(QByteArray(32, 'g'));
    const RoadSeal stranger(QByteArray(32, 's'));
    FakeWriter self(1, seal);
    FakeWriter second(2, seal);
    FakeWriter third(3, seal);
    FakeWriter foreign(4, stranger);
    leaveBundle(dir.path(), stranger, foreign, QStringLiteral("XYZ"), 5'000'000);
    const auto before = lookAtStick(dir.path(), seal, self.device());
    REQUIRE(before);
    CHECK(before->kind == StickKind::AnotherGroup);
    CHECK(before->foreign == 1);

    leaveBundle(dir.path(), seal, second, QStringLiteral("BCD"), 1'000'000);
    leaveBundle(dir.path(), seal, third, QStringLiteral("CDE"), 2'000'000);
    leaveBundle(dir.path(), seal, self, QStringLiteral("ABC"), 3'000'000);
    const QString folder = dir.filePath(QStringLiteral("HOMEWARD/"));
    QFile strange(folder + QStringLiteral("photos.hwbundle"));
    REQUIRE(strange.open(QIODevice::WriteOnly));
    strange.write("not a bundle");
    strange.close();

    const auto stick = lookAtStick(dir.path(), seal, self.device());
    REQUIRE(stick);
    CHECK(stick->kind == StickKind::OurGroup);
    CHECK(stick->foreign == 1);
    REQUIRE(stick->others.size() == 2);
    CHECK(stick->others[0].letters == QStringLiteral("CDE"));
    CHECK(stick->others[1].letters == QStringLiteral("BCD"));
    REQUIRE(stick->own);
    CHECK(stick->own->letters == QStringLiteral("ABC"));
    CHECK(stick->own->size == QFileInfo(stick->own->path).size());
    auto reader = BundleReader::open(stick->others[0].path, seal, self.keys());
    REQUIRE(reader);
    CHECK((*reader)->index()->creator() == third.device());

    // Our own is replaced, in one go and under the same name.
    leaveBundle(dir.path(), seal, self, QStringLiteral("ABC"), 4'000'000);
    CHECK(QDir(folder).entryList(QDir::Files).size() == 5);
    // One that somebody named otherwise is still found.
    REQUIRE(QFile::rename(stick->others[0].path, folder + QStringLiteral("copy.hwbundle")));
    const auto again = lookAtStick(dir.path(), seal, self.device());
    REQUIRE(again);
    REQUIRE(again->others.size() == 2);
    CHECK(again->others[0].letters.isEmpty());
}

TEST_CASE("stick: file names hold letters and a pseudonym only", "[core][sync][stick]")
{
    QTemporaryDir dir;
    const RoadSeal seal(QByteArray(32, 'g'));
    FakeWriter self(1, seal);
    const auto path = stickBundlePath(dir.path(), seal, self.device(), QStringLiteral("ABC"));
    REQUIRE(path);
    CHECK_FALSE(path->contains(self.device().toString().left(8)));
    CHECK(path->endsWith(
        QStringLiteral("/HOMEWARD/ABC-%1.hwbundle")
            .arg(QString::fromLatin1(seal.deviceTag(self.device()).toHex().left(8)))));
    for (const QString& letters : {QString(), QStringLiteral("../A"), QStringLiteral("Daw Mya"),
                                   QStringLiteral("ABCDEFGHI"), QStringLiteral("abc")})
        CHECK(stickBundlePath(dir.path(), seal, self.device(), letters).error().code ==
              ErrorCode::BadInput);
}
