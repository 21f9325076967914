// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/road_seal.h"

#include "core/base/check.h"
#include "core/storage/log/change_seal.h"

#include <sodium.h>

namespace core::sync {
namespace {

constexpr char kRoadMagic[] = "HWR1";
constexpr qsizetype kRoadHead = 4 + 1 + 8;
constexpr qsizetype kRoadNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

QByteArray derived(const QByteArray& secret, const QByteArray& use, int size)
{
    return storage::keyedHash(secret, use, size);
}

const unsigned char* octets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* octets(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

RoadSeal::RoadSeal(const QByteArray& groupSecret)
    : m_key(derived(groupSecret, QByteArrayLiteral("road"), 32)), m_secret(groupSecret),
      m_tag(storage::groupTag(groupSecret))
{
}

RoadSeal::~RoadSeal()
{
    sodium_memzero(m_key.data(), static_cast<std::size_t>(m_key.size()));
}

QByteArray RoadSeal::seal(Piece piece, const QByteArray& plain) const
{
    const QByteArray head = QByteArray(kRoadMagic, 4) + static_cast<char>(piece) + m_tag;
    QByteArray sealed = head + storage::randomBytes(kRoadNonce);
    const qsizetype start = sealed.size();
    sealed.resize(start + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(octets(sealed) + start, nullptr, octets(plain),
                                               static_cast<unsigned long long>(plain.size()),
                                               octets(head),
                                               static_cast<unsigned long long>(head.size()),
                                               nullptr, octets(sealed) + kRoadHead, octets(m_key));
    return sealed;
}

Result<QByteArray> RoadSeal::open(Piece piece, const QByteArray& sealed) const
{
    const QByteArray head = QByteArray(kRoadMagic, 4) + static_cast<char>(piece) + m_tag;
    const qsizetype start = kRoadHead + kRoadNonce;
    if (sealed.size() < kOverhead || !sealed.startsWith(head.left(5)))
        return fail(ErrorCode::InputDamaged, QStringLiteral("not a sealed piece of this kind"));
    if (!sealed.startsWith(head))
        return fail(ErrorCode::NotTrusted, QStringLiteral("a piece of another group"),
                    {QStringLiteral("group")});
    QByteArray plain(sealed.size() - kOverhead, Qt::Uninitialized);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        octets(plain), nullptr, nullptr, octets(sealed) + start,
        static_cast<unsigned long long>(sealed.size() - start), octets(sealed),
        static_cast<unsigned long long>(kRoadHead), octets(sealed) + kRoadHead, octets(m_key));
    if (code != 0)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a sealed piece was changed"));
    return plain;
}

QByteArray RoadSeal::deviceTag(const domain::DeviceId& device) const
{
    return derived(m_secret, QByteArrayLiteral("device") + device.toByteArray(), 16);
}

} // namespace core::sync
