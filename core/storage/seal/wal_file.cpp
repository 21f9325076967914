// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/wal_file.h"

#include "core/storage/seal/wal_scan.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace core::storage::seal {
namespace {

constexpr int kWalSaltAt = 16;

struct FramePlace {
    std::uint32_t frame; ///< from 1
    int within;
};

/// Where an offset behind the WAL header lies.
FramePlace placeOf(sqlite3_int64 offset)
{
    const sqlite3_int64 behind = offset - kWalHeaderSize;
    return {static_cast<std::uint32_t>(behind / kFrameSize) + 1,
            static_cast<int>(behind % kFrameSize)};
}

} // namespace

WalFile::WalFile(std::unique_ptr<BaseFile> base, std::shared_ptr<SharedStore> store)
    : m_base(std::move(base)), m_store(std::move(store))
{
}

int WalFile::openFrame(std::uint32_t frame, std::uint8_t* plain)
{
    FrameBuffer sealed;
    const int rc = m_base->read(sealed.data(), kFrameSize, walFrameOffset(frame));
    if (rc != SQLITE_OK)
        return rc == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_DATA : rc;
    if (m_store->mutation() == Mutation::FrameInClear) {
        std::memcpy(plain, sealed.data(), kFrameSize);
        return SQLITE_OK;
    }
    return m_store->cipher().openFrame(frame, sealed.data(), plain) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

/// A frame the WAL index points at: it was good when recovery or this process put it there.
int WalFile::openLiveFrame(std::uint32_t frame, std::uint8_t* plain)
{
    const int rc = openFrame(frame, plain);
    if (rc == SQLITE_IOERR_DATA && m_store->mutation() == Mutation::AcceptFailedFrame) {
        std::memset(plain, 0, kFrameSize);
        return SQLITE_OK;
    }
    return rc;
}

int WalFile::sealFrame(std::uint32_t frame, const std::uint8_t* plain)
{
    FrameBuffer sealed;
    if (m_store->mutation() == Mutation::FrameInClear)
        std::memcpy(sealed.data(), plain, kFrameSize);
    else
        m_store->cipher().sealFrame(frame, plain, sealed.data());
    const int rc = m_base->write(sealed.data(), kFrameSize, walFrameOffset(frame));
    if (rc == SQLITE_OK)
        m_store->noteSealed(frame);
    return rc;
}

int WalFile::flushHeld()
{
    if (!m_held)
        return SQLITE_OK;
    const HeldHeader held = *m_held;
    m_held.reset();
    if (m_store->mutation() == Mutation::DropHeaderRewrite)
        return SQLITE_OK;
    FrameBuffer plain;
    const int rc = openFrame(held.frame, plain.data());
    if (rc != SQLITE_OK)
        return rc;
    std::copy(held.bytes.begin(), held.bytes.end(), plain.begin());
    return sealFrame(held.frame, plain.data());
}

int WalFile::writeHeader(const std::uint8_t* header)
{
    const int rc = m_base->write(header, kWalHeaderSize, 0);
    if (rc != SQLITE_OK)
        return rc;
    SharedStore::WalSalt salt;
    std::memcpy(salt.data(), header + kWalSaltAt, salt.size());
    m_store->beginWal(salt);
    return SQLITE_OK;
}

int WalFile::writePage(std::uint32_t frame, const std::uint8_t* page)
{
    const bool tailIsZero =
        std::all_of(page + kUsable, page + kPageSize, [](std::uint8_t byte) { return byte == 0; });
    if (!tailIsZero && m_store->mutation() != Mutation::SkipReservedCheck) {
        m_held.reset();
        return SQLITE_IOERR_WRITE;
    }
    FrameBuffer plain;
    if (m_held && m_held->frame == frame) {
        std::copy(m_held->bytes.begin(), m_held->bytes.end(), plain.begin());
        m_held.reset();
    } else {
        int rc = flushHeld();
        if (rc == SQLITE_OK)
            rc = openFrame(frame, plain.data());
        if (rc != SQLITE_OK)
            return rc;
        if (m_store->mutation() == Mutation::DropPageRewrite)
            return SQLITE_OK;
    }
    std::memcpy(plain.data() + kFrameHeaderSize, page, kPageSize);
    return sealFrame(frame, plain.data());
}

int WalFile::write(const void* from, int amount, sqlite3_int64 offset) noexcept
{
    const auto* bytes = static_cast<const std::uint8_t*>(from);
    if (offset < kWalHeaderSize) {
        m_held.reset();
        return offset == 0 && amount == kWalHeaderSize ? writeHeader(bytes) : SQLITE_IOERR_WRITE;
    }
    const FramePlace place = placeOf(offset);
    if (place.within == kFrameHeaderSize && amount == kPageSize)
        return writePage(place.frame, bytes);
    if (place.within != 0 || amount != kFrameHeaderSize)
        return SQLITE_IOERR_WRITE;
    const int rc = flushHeld();
    m_held = HeldHeader{place.frame, {}};
    std::memcpy(m_held->bytes.data(), bytes, kFrameHeaderSize);
    return rc;
}

int WalFile::readHeader(std::uint8_t* to, int amount, sqlite3_int64 offset)
{
    const int rc = m_base->read(to, amount, offset);
    if (rc != SQLITE_OK || offset != 0 || amount != kWalHeaderSize)
        return rc;
    if (!isValidWalHeader(to)) {
        // SQLite would ignore the whole WAL. That is right after a restart that was cut short, when
        // all of it is in the database already, and loses every save in it otherwise.
        const bool look = m_store->mutation() != Mutation::IgnoreLostHeader;
        return look && WalScan(*m_base, *m_store).holdsUnsavedWork() ? SQLITE_IOERR_DATA
                                                                     : SQLITE_OK;
    }
    SharedStore::WalSalt salt;
    std::memcpy(salt.data(), to + kWalSaltAt, salt.size());
    m_store->beginWal(salt);
    return SQLITE_OK;
}

int WalFile::readWholeFrame(std::uint32_t frame, std::uint8_t* to)
{
    const int rc = openFrame(frame, to);
    if (rc != SQLITE_IOERR_DATA)
        return rc;
    const Mutation mutation = m_store->mutation();
    if (m_store->wasSealedHere(frame) || mutation == Mutation::RecoveryFailureIsError)
        return SQLITE_IOERR_DATA;
    if (mutation != Mutation::NoLookAhead &&
        WalScan(*m_base, *m_store).provesDamageBefore(frame + 1, m_store->walSalt()))
        return SQLITE_IOERR_DATA;
    // The torn end of a transaction that was never confirmed: zeros are no frame, SQLite stops
    // here.
    std::memset(to, 0, kFrameSize);
    return SQLITE_OK;
}

int WalFile::read(void* to, int amount, sqlite3_int64 offset) noexcept
{
    auto* out = static_cast<std::uint8_t*>(to);
    int rc = flushHeld();
    if (rc != SQLITE_OK)
        return rc;
    if (offset < kWalHeaderSize)
        return offset + amount <= kWalHeaderSize ? readHeader(out, amount, offset)
                                                 : SQLITE_IOERR_READ;
    const FramePlace place = placeOf(offset);
    if (place.within == 0 && amount == kFrameSize)
        return readWholeFrame(place.frame, out);
    if (place.within + amount > kFrameSize)
        return SQLITE_IOERR_READ;
    FrameBuffer plain;
    rc = openLiveFrame(place.frame, plain.data());
    if (rc == SQLITE_OK)
        std::memcpy(out, plain.data() + place.within, static_cast<std::size_t>(amount));
    return rc;
}

int WalFile::truncate(sqlite3_int64 size) noexcept
{
    const int rc = flushHeld();
    return rc == SQLITE_OK ? m_base->truncate(size) : rc;
}

int WalFile::sync(int flags) noexcept
{
    const int rc = flushHeld();
    if (rc != SQLITE_OK || m_store->mutation() == Mutation::SkipSync)
        return rc;
    return m_base->sync(flags);
}

int WalFile::close() noexcept
{
    const int rc = flushHeld();
    const int closeRc = m_base->close();
    return rc != SQLITE_OK ? rc : closeRc;
}

int WalFile::characteristics() noexcept
{
    return m_base->characteristics() &
           (SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN);
}

} // namespace core::storage::seal
