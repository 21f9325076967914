// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/try_limiter.h"
#include "core/storage/seal/witness.h"
#include "tests/support/core/seal_fixture.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::storage::seal;

TEST_CASE("witness: what was written is read, nothing is told from nothing there",
          "[core][storage][witness]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("witness"));
    const DataKey key = DataKey::random();
    Result<std::optional<Witness>> read = readWitness(path, key);
    REQUIRE(read);
    CHECK_FALSE(read->has_value());

    Witness witness{7, {{{1, 2}, 41, {3}}, {{4}, std::numeric_limits<std::uint64_t>::max(), {5}}}};
    REQUIRE(writeWitness(path, key, witness));
    read = readWitness(path, key);
    REQUIRE(read);
    CHECK(**read == witness);
    witness = {8, {}};
    REQUIRE(writeWitness(path, key, witness));
    CHECK(**readWitness(path, key) == witness);
}

TEST_CASE("witness: every flipped bit, every cut and another key are noticed",
          "[core][storage][witness]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("witness"));
    const DataKey key = DataKey::random();
    REQUIRE(writeWitness(path, key, {1, {{{1}, 2, {3}}}}));
    const QByteArray good = test::readFile(path);
    CHECK(readWitness(path, DataKey::random()).error().code == ErrorCode::StoreDamaged);
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ (1 << (at % 8)));
        test::writeFile(path, bad);
        CHECK(readWitness(path, key).error().code == ErrorCode::StoreDamaged);
        test::writeFile(path, good.left(at));
        CHECK(readWitness(path, key).error().code == ErrorCode::StoreDamaged);
    }
    test::writeFile(path, QByteArray(1 << 20, 'x'));
    CHECK(readWitness(path, key).error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("try limiter: waits grow after the fifth failure and outlive a restart",
          "[core][storage][keys]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("tries"));
    FixedClock clock(QDateTime(QDate(2025, 11, 10), QTime(8, 0), Qt::UTC));
    constexpr qint64 kMinute = 60000;
    {
        TryLimiter tries(path, clock);
        for (int i = 0; i < 4; ++i) {
            REQUIRE(tries.recordFailure());
            CHECK(tries.waitMs() == 0);
        }
        REQUIRE(tries.recordFailure());
        CHECK(tries.waitMs() == kMinute);
        CHECK(tries.proceed().error().code == ErrorCode::NotAllowed);
        CHECK(tries.proceed().error().args.at(0) == QStringLiteral("60"));
    }
    TryLimiter again(path, clock);
    clock.advance(kMinute - 1);
    CHECK(again.waitMs() == 1);
    clock.advance(1);
    CHECK(again.proceed());
    REQUIRE(again.recordFailure());
    CHECK(again.waitMs() == 5 * kMinute);
    REQUIRE(again.recordFailure());
    REQUIRE(again.recordFailure());
    CHECK(again.waitMs() == 15 * kMinute);
    CHECK(TryLimiter(path, clock).failures() == 8);
    REQUIRE(again.recordSuccess());
    CHECK(again.proceed());
    CHECK(TryLimiter(path, clock).failures() == 0);
}

TEST_CASE("try limiter: a clock set back neither frees nor locks out", "[core][storage][keys]")
{
    const QTemporaryDir dir;
    FixedClock clock(QDateTime(QDate(2025, 11, 10), QTime(8, 0), Qt::UTC));
    TryLimiter tries(dir.filePath(QStringLiteral("tries")), clock);
    for (int i = 0; i < 5; ++i)
        REQUIRE(tries.recordFailure());
    clock.advance(-365LL * 24 * 3600 * 1000);
    CHECK(tries.waitMs() == 60000);
    clock.advance(60000);
    CHECK(tries.waitMs() == 0);
}

TEST_CASE("try limiter: a damaged file locks nobody out", "[core][storage][keys]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("tries"));
    const FixedClock clock(QDateTime(QDate(2025, 11, 10), QTime(8, 0), Qt::UTC));
    for (const QByteArray& bytes : {QByteArray("\xff\xff"), QByteArray(), QByteArray(4096, 'x')}) {
        test::writeFile(path, bytes);
        CHECK(TryLimiter(path, clock).waitMs() == 0);
    }
}
