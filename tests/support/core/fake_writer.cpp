// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/fake_writer.h"

#include "core/storage/log/change_seal.h"

#include <sodium.h>

#include <algorithm>

namespace test {

using namespace core::sync;
using core::storage::Lane;

FakeWriter::FakeWriter(std::uint64_t seed, const RoadSeal& seal, Lane lane)
    : m_seal(seal), m_random(seed)
{
    const QByteArray start = noise(crypto_sign_SEEDBYTES);
    m_keys.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    m_keys.secretKey.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(m_keys.publicKey.data()),
                             reinterpret_cast<unsigned char*>(m_keys.secretKey.data()),
                             reinterpret_cast<const unsigned char*>(start.constData()));
    m_origin = {m_keys.publicKey, noise(8), noise(16), lane};
    m_prev = QByteArray(core::storage::kHashSize, '\0');
}

QByteArray FakeWriter::noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(m_random());
    return bytes;
}

int FakeWriter::random(int from, int to)
{
    return from + static_cast<int>(m_random() % static_cast<std::uint64_t>(to - from + 1));
}

SealedSegment FakeWriter::segment(int changes)
{
    core::storage::Segment segment{m_origin, m_seq + 1, m_prev, {}, noise(crypto_sign_BYTES)};
    for (int i = 0; i < changes; ++i)
        segment.sealed.push_back(noise(random(20, 120)));
    m_seq = segment.last();
    m_prev = core::storage::changeHash(segment.sealed.back());
    return {stream(),       m_origin.lane,
            segment.first,  segment.last(),
            m_prev.left(8), m_seal.seal(Piece::Segment, core::storage::encodeSegment(segment))};
}

SealedKey FakeWriter::key(qint64 seq)
{
    return {noise(16), m_origin.lane, stream(), seq, false, m_seal.seal(Piece::Key, noise(60))};
}

SealedKey FakeWriter::certificate(const SealedKey& key)
{
    SealedKey erased = key;
    erased.isErased = true;
    erased.blob = m_seal.seal(Piece::Key, noise(112));
    return erased;
}

SealedBeacon FakeWriter::beacon()
{
    return {m_seal.deviceTag(device()), m_seal.seal(Piece::Beacon, noise(80))};
}

Parcel FakeWriter::parcel(int changes)
{
    Parcel parcel;
    while (changes > 0) {
        const int some = std::min(changes, random(1, 64));
        parcel.segments.push_back(segment(some));
        for (qint64 seq = parcel.segments.back().first; seq <= m_seq; ++seq)
            parcel.keys.push_back(key(seq));
        changes -= some;
    }
    return parcel;
}

void FakeWriter::restore(qint64 seq)
{
    m_seq = seq;
    m_prev = noise(core::storage::kHashSize);
}

} // namespace test
