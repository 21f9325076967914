// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/page_cipher.h"

#include "core/base/check.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace core::storage::seal {
namespace {

static_assert(kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(DataKey::kSize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

constexpr int kClearSize = kClearTo - kClearFrom;

/// Page 1 has its clear bytes in the middle of what is encrypted; these two close and open the gap.
void takeOutClear(const std::uint8_t* page, std::uint8_t* joined)
{
    std::memcpy(joined, page, kClearFrom);
    std::memcpy(joined + kClearFrom, page + kClearTo, kUsable - kClearTo);
}

void putBackClear(const std::uint8_t* joined, const std::uint8_t* clear, std::uint8_t* page)
{
    std::memcpy(page, joined, kClearFrom);
    std::memcpy(page + kClearFrom, clear, kClearSize);
    std::memcpy(page + kClearTo, joined + kClearFrom, kUsable - kClearTo);
}

} // namespace

NonceSource::NonceSource()
{
    CORE_ASSERT(sodium_init() >= 0);
    reseed();
}

void NonceSource::reseed()
{
    randombytes_buf(m_prefix.data(), m_prefix.size());
    m_pid.store(getpid(), std::memory_order_release);
}

void NonceSource::next(std::uint8_t* nonce)
{
    // A forked child has one thread, so nobody reads the prefix while it changes.
    if (m_pid.load(std::memory_order_acquire) != getpid())
        reseed();
    const std::uint64_t count = m_frozen ? 0 : m_count.fetch_add(1, std::memory_order_relaxed);
    std::memcpy(nonce, m_prefix.data(), m_prefix.size());
    qToLittleEndian(count, nonce + m_prefix.size());
}

PageCipher::PageCipher(const DataKey& key, const FileId& file, Mutation mutation)
    : m_pageKey(key.subkey(Subkey::DatabasePages)), m_frameKey(key.subkey(Subkey::WalFrames)),
      m_file(file), m_mutation(mutation)
{
    if (mutation == Mutation::ConstantNonce)
        m_nonces.freeze();
}

PageCipher::PageLabel PageCipher::pageLabel(std::uint32_t page, const std::uint8_t* clear) const
{
    PageLabel label{};
    label[0] = 'D';
    qToBigEndian(m_mutation == Mutation::PageNumberNotBound ? 0U : page, label.data() + 1);
    std::copy(m_file.begin(), m_file.end(), label.begin() + 5);
    if (page == 1)
        std::memcpy(label.data() + 5 + sizeof(FileId), clear, kClearSize);
    return label;
}

PageCipher::FrameLabel PageCipher::frameLabel(std::uint32_t frame) const
{
    FrameLabel label{};
    label[0] = 'W';
    qToBigEndian(m_mutation == Mutation::FrameNumberNotBound ? 0U : frame, label.data() + 1);
    std::copy(m_file.begin(), m_file.end(), label.begin() + 5);
    return label;
}

void PageCipher::sealPage(std::uint32_t page, const std::uint8_t* plain, std::uint8_t* sealed)
{
    std::uint8_t* nonce = sealed + kUsable;
    std::uint8_t* tag = nonce + kNonceSize;
    m_nonces.next(nonce);
    const PageLabel label = pageLabel(page, plain + kClearFrom);
    if (page != 1) {
        crypto_aead_xchacha20poly1305_ietf_encrypt_detached(sealed, tag, nullptr, plain, kUsable,
                                                            label.data(), label.size(), nullptr,
                                                            nonce, m_pageKey.data());
        return;
    }
    PageBuffer joined;
    takeOutClear(plain, joined.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
        joined.data(), tag, nullptr, joined.data(), kUsable - kClearSize, label.data(),
        label.size(), nullptr, nonce, m_pageKey.data());
    putBackClear(joined.data(), plain + kClearFrom, sealed);
}

bool PageCipher::openPage(std::uint32_t page, const std::uint8_t* sealed, std::uint8_t* plain) const
{
    const std::uint8_t* nonce = sealed + kUsable;
    const std::uint8_t* tag = nonce + kNonceSize;
    const PageLabel label = pageLabel(page, sealed + kClearFrom);
    if (page != 1) {
        const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
            plain, nullptr, sealed, kUsable, tag, label.data(), label.size(), nonce,
            m_pageKey.data());
        std::memset(plain + kUsable, 0, kReserve);
        return rc == 0;
    }
    PageBuffer joined;
    takeOutClear(sealed, joined.data());
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
        joined.data(), nullptr, joined.data(), kUsable - kClearSize, tag, label.data(),
        label.size(), nonce, m_pageKey.data());
    std::array<std::uint8_t, kClearSize> clear;
    std::memcpy(clear.data(), sealed + kClearFrom, kClearSize);
    putBackClear(joined.data(), clear.data(), plain);
    std::memset(plain + kUsable, 0, kReserve);
    return rc == 0;
}

void PageCipher::sealFrame(std::uint32_t frame, const std::uint8_t* plain, std::uint8_t* sealed)
{
    constexpr std::size_t kLength = kFrameHeaderSize + kUsable;
    std::uint8_t* body = sealed + kNonceSize;
    m_nonces.next(sealed);
    const FrameLabel label = frameLabel(frame);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(body, body + kLength, nullptr, plain,
                                                        kLength, label.data(), label.size(),
                                                        nullptr, sealed, m_frameKey.data());
}

bool PageCipher::openFrame(std::uint32_t frame, const std::uint8_t* sealed,
                           std::uint8_t* plain) const
{
    constexpr std::size_t kLength = kFrameHeaderSize + kUsable;
    const std::uint8_t* body = sealed + kNonceSize;
    const FrameLabel label = frameLabel(frame);
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
        plain, nullptr, body, kLength, body + kLength, label.data(), label.size(), sealed,
        m_frameKey.data());
    std::memset(plain + kLength, 0, kReserve);
    return rc == 0;
}

} // namespace core::storage::seal
