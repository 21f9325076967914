// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/page_cipher.h"
#include "tests/support/core/seal_fixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <set>
#include <string>

using namespace core::storage::seal;

namespace {

std::string hexOf(Bytes bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                      static_cast<qsizetype>(bytes.size()))
        .toHex()
        .toStdString();
}

} // namespace

TEST_CASE("secret: the keys of a store stay what they were when it was made",
          "[core][storage][seal]")
{
    // A change here is a change of format: no older store would open.
    const DataKey key = test::fixedDataKey();
    CHECK(hexOf(key.subkey(Subkey::DatabasePages).view()) ==
          "443769b0ae9db87e6e6a2f1bb2b8706175216c791159f273ce3b5fb5a52677de");
    CHECK(hexOf(key.subkey(Subkey::WalFrames).view()) ==
          "93d2321be53b7a7ed35686e4512904717d86313b4636a81fd7551718554de812");
    std::set<std::string> all;
    for (std::uint64_t use = 1; use <= 9; ++use)
        all.insert(hexOf(key.subkey(static_cast<Subkey>(use)).view()));
    CHECK(all.size() == 9);
    CHECK_FALSE(DataKey::fromBytes(std::array<std::uint8_t, 31>{}).has_value());
    CHECK(hexOf(key.clone().bytes()) == hexOf(key.bytes()));
    CHECK(hexOf(DataKey::random().bytes()) != hexOf(DataKey::random().bytes()));
}

TEST_CASE("sealed vfs: a store of the first format opens", "[core][storage][seal]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("store.db"));
    const QString old = QStringLiteral(HOMEWARD_TEST_DATA "/sealed/format_1.db");
    test::writeFile(path, test::readFile(old));
    test::writeFile(path + QStringLiteral("-wal"), test::readFile(old + QStringLiteral("-wal")));
    const SealedVfs vfs(test::fixedDataKey());
    test::RawDb db(path, vfs.name());
    CHECK(db.column("SELECT v FROM kv ORDER BY k") ==
          QStringList{QStringLiteral("in the database"), QStringLiteral("in the WAL")});
}

TEST_CASE("secret: a typed passphrase is wiped where it was typed", "[core][storage][seal]")
{
    QString moved = QStringLiteral("river stone lamp");
    moved.detach();
    const Passphrase taken = Passphrase::take(std::move(moved));
    CHECK(std::string(reinterpret_cast<const char*>(taken.bytes().data()), taken.bytes().size()) ==
          "river stone lamp");
    CHECK(moved.isEmpty()); // NOLINT(bugprone-use-after-move): that it was emptied is the point
    CHECK(Passphrase::take(QString()).isEmpty());
}

TEST_CASE("secret: moved bytes have one owner", "[core][storage][seal]")
{
    SecretBytes a = SecretBytes::copyOf(std::array<std::uint8_t, 3>{1, 2, 3});
    SecretBytes b = std::move(a);
    CHECK(b.size() == 3);
    SecretBytes c(1);
    c = std::move(b);
    CHECK(hexOf(c.view()) == "010203");
    CHECK(hexOf(SecretBytes(2).view()) == "0000");
}

TEST_CASE("secret: a forked process goes on with other nonces", "[core][storage][seal]")
{
    NonceSource nonces;
    std::array<std::uint8_t, kNonceSize> mine{};
    std::array<std::uint8_t, kNonceSize> theirs{};
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) {
        nonces.next(theirs.data());
        _exit(write(ends[1], theirs.data(), theirs.size()) == ssize_t{kNonceSize} ? 0 : 1);
    }
    nonces.next(mine.data());
    REQUIRE(read(ends[0], theirs.data(), theirs.size()) == ssize_t{kNonceSize});
    int status = 0;
    waitpid(child, &status, 0);
    close(ends[0]);
    close(ends[1]);
    CHECK(std::memcmp(mine.data(), theirs.data(), 16) != 0);
}

TEST_CASE("secret: a hardened process leaves no core and cannot be read", "[core][storage][seal]")
{
    const pid_t child = fork(); // not this process: a debugger must still be able to help
    if (child == 0) {
        rlimit limit{1, 1};
        const bool good = hardenProcess() && prctl(PR_GET_DUMPABLE) == 0 &&
                          getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 &&
                          limit.rlim_max == 0;
        _exit(good ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 0);
}
