// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/witness.h"

#include "core/base/check.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace core::storage::seal {
namespace {

const QByteArray kWitnessMagic("HWWITN01"); // also what is authenticated beside the contents
constexpr qsizetype kWitnessNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kWitnessTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kCounterBytes = 8;
constexpr qsizetype kHeadBytes = 16 + 8 + 32;
constexpr qsizetype kMaxWitnessFile =
    8 + kWitnessNonce + kCounterBytes + qsizetype{Witness::kMaxHeads} * kHeadBytes + kWitnessTag;

QByteArray encodeWitness(const Witness& witness)
{
    QByteArray plain(kCounterBytes + qsizetype(witness.heads.size()) * kHeadBytes, '\0');
    char* at = plain.data();
    qToBigEndian(quint64{witness.counter}, at);
    at += kCounterBytes;
    for (const StreamHead& head : witness.heads) {
        at = std::copy(head.stream.begin(), head.stream.end(), at);
        qToBigEndian(quint64{head.seq}, at);
        at = std::copy(head.hash.begin(), head.hash.end(), at + 8);
    }
    return plain;
}

Witness decodeWitness(const QByteArray& plain)
{
    Witness witness;
    const auto* at = reinterpret_cast<const std::uint8_t*>(plain.constData());
    witness.counter = qFromBigEndian<quint64>(at);
    witness.heads.resize(static_cast<std::size_t>((plain.size() - kCounterBytes) / kHeadBytes));
    at += kCounterBytes;
    for (StreamHead& head : witness.heads) {
        std::copy_n(at, head.stream.size(), head.stream.begin());
        head.seq = qFromBigEndian<quint64>(at + 16);
        std::copy_n(at + 24, head.hash.size(), head.hash.begin());
        at += kHeadBytes;
    }
    return witness;
}

} // namespace

Status writeWitness(const QString& path, const DataKey& key, const Witness& witness,
                    const Disk& disk)
{
    CORE_ASSERT(witness.heads.size() <= Witness::kMaxHeads);
    const QByteArray plain = encodeWitness(witness);
    const SecretBytes sealKey = key.subkey(Subkey::Witness);
    QByteArray file = kWitnessMagic;
    file.resize(kWitnessMagic.size() + kWitnessNonce + plain.size() + kWitnessTag);
    auto* nonce = reinterpret_cast<std::uint8_t*>(file.data()) + kWitnessMagic.size();
    randombytes_buf(nonce, static_cast<std::size_t>(kWitnessNonce));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + kWitnessNonce, nullptr, reinterpret_cast<const std::uint8_t*>(plain.constData()),
        static_cast<std::size_t>(plain.size()),
        reinterpret_cast<const std::uint8_t*>(kWitnessMagic.constData()),
        static_cast<std::size_t>(kWitnessMagic.size()), nullptr, nonce, sealKey.data());
    return replaceFile(disk, path, file);
}

Result<std::optional<Witness>> readWitness(const QString& path, const DataKey& key,
                                           const Disk& disk)
{
    const Result<QByteArray> file = disk.read(path, kMaxWitnessFile);
    if (!file && file.error().code == ErrorCode::NotFound)
        return std::optional<Witness>();
    if (!file && file.error().code != ErrorCode::InputDamaged)
        return fail(file.error());
    const qsizetype around = kWitnessMagic.size() + kWitnessNonce + kWitnessTag;
    const qsizetype length = file ? file->size() - around : 0;
    if (length < kCounterBytes || (length - kCounterBytes) % kHeadBytes != 0 ||
        !file->startsWith(kWitnessMagic))
        return fail(ErrorCode::StoreDamaged, QStringLiteral("witness has another form"));
    const SecretBytes sealKey = key.subkey(Subkey::Witness);
    const auto* nonce =
        reinterpret_cast<const std::uint8_t*>(file->constData()) + kWitnessMagic.size();
    QByteArray plain(length, '\0');
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<std::uint8_t*>(plain.data()), nullptr, nullptr, nonce + kWitnessNonce,
        static_cast<std::size_t>(length + kWitnessTag),
        reinterpret_cast<const std::uint8_t*>(kWitnessMagic.constData()),
        static_cast<std::size_t>(kWitnessMagic.size()), nonce, sealKey.data());
    if (rc != 0)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("witness does not authenticate"));
    return std::optional<Witness>(decodeWitness(plain));
}

} // namespace core::storage::seal
