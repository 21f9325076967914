// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/wal_scan.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

namespace core::storage::seal {
namespace {

constexpr std::uint32_t kWalMagic = 0x377f0682;
constexpr std::uint32_t kWalVersion = 3007000;

// Places inside a frame header and inside the WAL header. Source: SQLite file format, 4.1.
constexpr int kCommitSizeAt = 4;
constexpr int kFrameSaltAt = 8;
constexpr int kFrameSumAt = 16;
constexpr int kWalSaltSize = 8;

struct WalSum {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    friend bool operator==(const WalSum&, const WalSum&) = default;
};

std::uint32_t bigEndianWord(const std::uint8_t* at)
{
    return qFromBigEndian<std::uint32_t>(at);
}

/// SQLite's running checksum; its words are read in the byte order that the magic number names.
WalSum addToSum(WalSum sum, const std::uint8_t* bytes, int count, bool bigEndian)
{
    for (int i = 0; i < count; i += 8) {
        const auto word = [&](int at) {
            return bigEndian ? qFromBigEndian<std::uint32_t>(bytes + at)
                             : qFromLittleEndian<std::uint32_t>(bytes + at);
        };
        sum.a += word(i) + sum.b;
        sum.b += word(i + 4) + sum.a;
    }
    return sum;
}

WalSum storedSum(const std::uint8_t* frame)
{
    return {bigEndianWord(frame + kFrameSumAt), bigEndianWord(frame + kFrameSumAt + 4)};
}

bool isCommit(const FrameBuffer& frame)
{
    return bigEndianWord(frame.data() + kCommitSizeAt) != 0;
}

/// True when @p next is the frame that was written right behind @p previous.
bool continues(const FrameBuffer& previous, const FrameBuffer& next)
{
    if (std::memcmp(previous.data() + kFrameSaltAt, next.data() + kFrameSaltAt, kWalSaltSize) != 0)
        return false;
    for (const bool bigEndian : {false, true}) {
        WalSum sum = addToSum(storedSum(previous.data()), next.data(), kFrameSaltAt, bigEndian);
        sum = addToSum(sum, next.data() + kFrameHeaderSize, kPageSize, bigEndian);
        if (sum == storedSum(next.data()))
            return true;
    }
    return false;
}

} // namespace

bool WalScan::open(std::uint32_t frame, FrameBuffer& plain)
{
    FrameBuffer sealed;
    return m_wal.read(sealed.data(), kFrameSize, walFrameOffset(frame)) == SQLITE_OK &&
           m_store.cipher().openFrame(frame, sealed.data(), plain.data());
}

std::uint32_t WalScan::frameCount()
{
    sqlite3_int64 size = 0;
    if (m_wal.fileSize(&size) != SQLITE_OK || size < kWalHeaderSize)
        return 0;
    return static_cast<std::uint32_t>((size - kWalHeaderSize) / kFrameSize);
}

bool WalScan::provesDamageBefore(std::uint32_t from, const SharedStore::WalSalt& salt)
{
    const std::uint32_t count = frameCount();
    FrameBuffer previous;
    FrameBuffer frame;
    bool havePrevious = false;
    for (std::uint32_t i = from; i <= count; ++i) {
        const bool valid = open(i, frame) &&
                           std::memcmp(frame.data() + kFrameSaltAt, salt.data(), kWalSaltSize) == 0;
        if (valid && havePrevious && isCommit(previous) && continues(previous, frame))
            return true;
        havePrevious = valid;
        std::swap(previous, frame);
    }
    return false;
}

bool WalScan::holdsUnsavedWork()
{
    const std::uint32_t count = frameCount();
    std::map<std::uint32_t, std::uint32_t> frameOfPage; // as of the last commit
    std::map<std::uint32_t, std::uint32_t> pending;
    FrameBuffer previous;
    FrameBuffer frame;
    for (std::uint32_t i = 1; i <= count && open(i, frame); ++i) {
        if (i > 1 && !continues(previous, frame))
            break;
        pending[bigEndianWord(frame.data())] = i;
        if (isCommit(frame)) {
            for (const auto& [page, at] : pending)
                frameOfPage[page] = at;
            pending.clear();
            const std::uint32_t pages = bigEndianWord(frame.data() + kCommitSizeAt);
            frameOfPage.erase(frameOfPage.upper_bound(pages), frameOfPage.end());
        }
        std::swap(previous, frame);
    }
    return std::any_of(frameOfPage.begin(), frameOfPage.end(), [&](const auto& entry) {
        PageBuffer stored;
        return !open(entry.second, frame) || !m_store.readPage(entry.first, stored) ||
               std::memcmp(stored.data(), frame.data() + kFrameHeaderSize, kPageSize) != 0;
    });
}

bool isValidWalHeader(const std::uint8_t* header)
{
    constexpr int kSummed = kWalHeaderSize - 8;
    const std::uint32_t magic = bigEndianWord(header);
    if ((magic & 0xfffffffeU) != kWalMagic || bigEndianWord(header + 4) != kWalVersion ||
        bigEndianWord(header + 8) != std::uint32_t{kPageSize})
        return false;
    const WalSum sum = addToSum({}, header, kSummed, (magic & 1U) != 0);
    return sum == WalSum{bigEndianWord(header + kSummed), bigEndianWord(header + kSummed + 4)};
}

} // namespace core::storage::seal
