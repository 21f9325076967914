// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/frame_seal.h"

#include "core/storage/log/change_seal.h"
#include "core/sync/laptop_box.h"

#include <QtEndian>

#include <sodium.h>
#include <zstd.h>

namespace core::sync {
namespace {

constexpr qsizetype kLabelBytes = storage::kHashSize + 8;
constexpr qsizetype kContentHead = 1 + 4;
constexpr int kPackLevel = 1;

const unsigned char* frameOctets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* frameOctets(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

tl::unexpected<Error> badFrame()
{
    return fail(ErrorCode::InputDamaged, QStringLiteral("a frame of a bundle was changed"));
}

/// Sealed pieces do not shrink, what stands between them does: often it is not worth it.
QByteArray pack(const QByteArray& plain)
{
    QByteArray content(kContentHead, '\0');
    qToBigEndian(static_cast<quint32>(plain.size()), content.data() + 1);
    QByteArray packed(
        static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(plain.size()))),
        Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()), plain.constData(),
                      static_cast<std::size_t>(plain.size()), kPackLevel);
    if (ZSTD_isError(size) != 0 || static_cast<qsizetype>(size) > plain.size() / 16 * 15)
        return content + plain;
    content[0] = 1;
    return content + packed.left(static_cast<qsizetype>(size));
}

Result<QByteArray> unpack(const QByteArray& content)
{
    if (content.size() < kContentHead)
        return badFrame();
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(content.constData() + 1));
    const QByteArray body = content.mid(kContentHead);
    if (content[0] == 0)
        return size == body.size() ? Result<QByteArray>(body) : badFrame();
    const auto said =
        ZSTD_getFrameContentSize(body.constData(), static_cast<std::size_t>(body.size()));
    if (content[0] != 1 || size > kLargestFrame || said != static_cast<unsigned long long>(size))
        return badFrame();
    QByteArray plain(size, Qt::Uninitialized);
    const std::size_t got =
        ZSTD_decompress(plain.data(), static_cast<std::size_t>(plain.size()), body.constData(),
                        static_cast<std::size_t>(body.size()));
    return ZSTD_isError(got) == 0 && static_cast<qsizetype>(got) == size ? Result<QByteArray>(plain)
                                                                         : badFrame();
}

/// The key is used for one bundle and a number for one frame, so the number is the nonce.
QByteArray ownNonce(const QByteArray& label)
{
    return QByteArray(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES - 8, '\0') + label.right(8);
}

QByteArray sealOwn(const QByteArray& key, const QByteArray& label, const QByteArray& content)
{
    QByteArray sealed(content.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES,
                      Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        frameOctets(sealed), nullptr, frameOctets(content),
        static_cast<unsigned long long>(content.size()), frameOctets(label),
        static_cast<unsigned long long>(label.size()), nullptr, frameOctets(ownNonce(label)),
        frameOctets(key));
    return sealed;
}

Result<QByteArray> openOwn(const QByteArray& key, const QByteArray& label, const QByteArray& sealed)
{
    if (sealed.size() < crypto_aead_xchacha20poly1305_ietf_ABYTES)
        return badFrame();
    QByteArray content(sealed.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES,
                       Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            frameOctets(content), nullptr, nullptr, frameOctets(sealed),
            static_cast<unsigned long long>(sealed.size()), frameOctets(label),
            static_cast<unsigned long long>(label.size()), frameOctets(ownNonce(label)),
            frameOctets(key)) != 0)
        return badFrame();
    return content;
}

} // namespace

FrameSeal::FrameSeal(const RoadSeal& road, const BundleHeader& header, QByteArray ownKey)
    : m_road(&road), m_header(storage::changeHash(header.encode())), m_ownKey(std::move(ownKey))
{
}

FrameSeal::~FrameSeal()
{
    sodium_memzero(m_ownKey.data(), static_cast<std::size_t>(m_ownKey.size()));
}

QByteArray FrameSeal::label(qint64 number) const
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(static_cast<quint64>(number), bytes.data());
    return m_header + bytes;
}

QByteArray FrameSeal::seal(qint64 number, const QByteArray& plain) const
{
    const QByteArray place = label(number);
    QByteArray content = pack(plain);
    if (!m_ownKey.isEmpty())
        content = sealOwn(m_ownKey, place, content);
    return m_road->seal(Piece::Frame, place + content);
}

Result<QByteArray> FrameSeal::open(qint64 number, const QByteArray& sealed) const
{
    const QByteArray place = label(number);
    CORE_TRY_ASSIGN(const QByteArray bound, m_road->open(Piece::Frame, sealed));
    if (bound.size() < kLabelBytes || !bound.startsWith(place))
        return fail(ErrorCode::InputDamaged,
                    QStringLiteral("a frame of another bundle, or out of its place"));
    QByteArray content = bound.mid(kLabelBytes);
    if (!m_ownKey.isEmpty()) {
        CORE_TRY_ASSIGN(content, openOwn(m_ownKey, place, content));
    }
    return unpack(content);
}

Result<BundleBox> makeBox(const QByteArray& recipientPublicKey)
{
    QByteArray key = storage::randomBytes(32);
    auto box = sealForLaptop(recipientPublicKey, key);
    if (!box)
        return fail(ErrorCode::BadInput, QStringLiteral("not the key of a laptop"));
    return BundleBox{std::move(key), std::move(*box)};
}

Result<QByteArray> openBox(const QByteArray& box, const storage::DeviceKeys& keys)
{
    const bool hasKeys = keys.publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
                         keys.secretKey.size() == crypto_sign_SECRETKEYBYTES;
    auto key = hasKeys ? openForLaptop(keys, box)
                       : fail(ErrorCode::NotTrusted, QStringLiteral("no keys to open it with"));
    if (!key || key->size() != 32)
        return fail(ErrorCode::NotTrusted, QStringLiteral("a bundle for another laptop"),
                    {QStringLiteral("recipient")});
    return key;
}

} // namespace core::sync
