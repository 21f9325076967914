// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle/bundle_reader.h"
#include "core/sync/bundle/bundle_writer.h"
#include "tests/support/core/road_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <catch2/catch.hpp>

namespace test {

/// A folder for bundles, the group and a laptop that writes them.
struct BundleRoom {
    QTemporaryDir dir;
    core::sync::RoadSeal seal{QByteArray(32, 'g')};
    FakeWriter author{1, seal};

    QString path(const QString& name = QStringLiteral("a.hwbundle")) const
    {
        return dir.filePath(name);
    }
    /// Writes @p parcels as one bundle; a failure fails the test.
    void write(const std::vector<core::sync::Parcel>& parcels,
               const core::sync::BundleOptions& options = {},
               const QString& name = QStringLiteral("a.hwbundle")) const
    {
        auto writer = core::sync::BundleWriter::create(path(name), seal, author.keys(), options);
        REQUIRE(writer);
        for (const core::sync::Parcel& parcel : parcels)
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
    core::Result<std::unique_ptr<core::sync::BundleReader>>
    open(const QString& name = QStringLiteral("a.hwbundle")) const
    {
        return core::sync::BundleReader::open(path(name), seal, author.keys());
    }
};

/// Where each sealed piece of a bundle begins and ends, sizes left out.
struct BundlePiece {
    qsizetype from = 0;
    qsizetype size = 0;
};
inline std::vector<BundlePiece> piecesOf(const QByteArray& bundle)
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
inline core::sync::Parcel fullFrame(FakeWriter& writer)
{
    core::sync::Parcel parcel = writer.parcel(40);
    parcel.beacons.push_back(
        {QByteArray(16, 'z'), QByteArray(core::sync::kFramePlain - 60'000, 'z')});
    return parcel;
}

/// Reading ended because the bundle is not whole.
inline void checkEnd(const core::Status& ending, const QString& how)
{
    REQUIRE_FALSE(ending);
    CHECK(ending.error().code == core::ErrorCode::InputDamaged);
    CHECK(ending.error().args == std::vector<QString>{QStringLiteral("bundle"), how});
}

} // namespace test
