// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/road_codec.h"

#include <sodium.h>

#include <algorithm>

namespace core::sync {
namespace {

constexpr qsizetype kWrapNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kWrapTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kWrapped =
    storage::kEpochSize + kWrapNonce + 16 + storage::kRecordKeySize + kWrapTag;

const unsigned char* wrapOctets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* wrapOctets(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray wrappingKey(const storage::EpochKey& epoch)
{
    return storage::keyedHash(epoch.key, QByteArrayLiteral("wrap"), 32);
}

} // namespace

SealedSegment RoadCodec::sealSegment(const storage::SegmentRef& ref,
                                     const storage::Segment& segment) const
{
    // The numbers of a branch begin with its fork, so that they have no gap there either.
    return {ref.stream,
            ref.lane,
            std::max<qint64>(1, ref.first - ref.shift),
            ref.last - ref.shift,
            ref.hash,
            m_seal.seal(Piece::Segment, storage::encodeSegment(segment))};
}

Result<storage::CheckedSegment> RoadCodec::openSegment(const SealedSegment& sealed) const
{
    CORE_TRY_ASSIGN(const QByteArray plain, m_seal.open(Piece::Segment, sealed.blob));
    CORE_TRY_ASSIGN(storage::Segment segment, storage::decodeSegment(plain));
    CORE_TRY_ASSIGN(storage::CheckedSegment checked,
                    storage::checkSegment(std::move(segment), m_seal.groupTag()));
    // A carrier may have put another label on it. Branches have names and numbers of their own.
    const bool isBranch = checked.segment.origin.stream() != sealed.stream;
    const bool isNumbered =
        isBranch ? checked.segment.last() >= sealed.last
                 : checked.segment.first == sealed.first && checked.segment.last() == sealed.last;
    const bool agrees = isNumbered && checked.segment.origin.lane == sealed.lane &&
                        checked.hashes.back().startsWith(sealed.hash);
    if (!agrees)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a segment has another's label"));
    return checked;
}

SealedKey RoadCodec::sealKey(const storage::TravellingKey& key) const
{
    SealedKey sealed{key.tag, key.lane, key.stream, key.seq, key.key.isEmpty(), {}};
    if (sealed.isErased) {
        sealed.blob = m_seal.seal(Piece::Key, key.certificate);
        return sealed;
    }
    // The key that opens the change it travels with: who has just been given a new key reads the
    // record of that from under the old one.
    auto epoch = m_names.epochOf(key.epoch);
    if (!epoch || epoch->key.isEmpty())
        epoch = m_names.currentEpoch(key.lane);
    const QByteArray plain = key.record.toByteArray() + key.key;
    QByteArray wrapped = epoch->epoch + storage::randomBytes(kWrapNonce);
    wrapped.resize(kWrapped);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        wrapOctets(wrapped) + storage::kEpochSize + kWrapNonce, nullptr, wrapOctets(plain),
        static_cast<unsigned long long>(plain.size()), wrapOctets(key.tag),
        static_cast<unsigned long long>(key.tag.size()), nullptr,
        wrapOctets(wrapped) + storage::kEpochSize, wrapOctets(wrappingKey(*epoch)));
    sealed.blob = m_seal.seal(Piece::Key, wrapped);
    return sealed;
}

Result<storage::TravellingKey> RoadCodec::openKey(const SealedKey& sealed) const
{
    CORE_TRY_ASSIGN(const QByteArray plain, m_seal.open(Piece::Key, sealed.blob));
    storage::TravellingKey key{RecordId(IdBytes{}), sealed.tag, sealed.lane, sealed.stream,
                               sealed.seq,          {},         {}};
    if (sealed.isErased) {
        key.certificate = plain;
        key.record = RecordId::fromBytes(plain.left(16)).value_or(key.record);
    } else {
        const auto epoch = m_names.epochOf(plain.left(storage::kEpochSize));
        if (plain.size() != kWrapped)
            return fail(ErrorCode::InputDamaged, QStringLiteral("a key of a record is cut"));
        if (!epoch || epoch->key.isEmpty())
            return fail(ErrorCode::NotFound, QStringLiteral("a key of the group is not here"));
        QByteArray inside(16 + storage::kRecordKeySize, Qt::Uninitialized);
        const qsizetype start = storage::kEpochSize + kWrapNonce;
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(
                wrapOctets(inside), nullptr, nullptr, wrapOctets(plain) + start,
                static_cast<unsigned long long>(plain.size() - start), wrapOctets(sealed.tag),
                static_cast<unsigned long long>(sealed.tag.size()),
                wrapOctets(plain) + storage::kEpochSize, wrapOctets(wrappingKey(*epoch))) != 0)
            return fail(ErrorCode::InputDamaged, QStringLiteral("a key of a record was changed"));
        key.record = RecordId::fromBytes(inside.left(16)).value_or(key.record);
        key.key = inside.mid(16);
    }
    if (storage::recordTag(m_names.groupSecret, key.record) != sealed.tag)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a key belongs to another record"));
    return key;
}

} // namespace core::sync
