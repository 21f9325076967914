// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/folder/key_files.h"

#include "core/storage/log/change_seal.h"
#include "core/sync/parcel_codec.h"

#include <algorithm>

namespace core::sync {

KeyFile keyFileFor(qint64 first, qint64 last, const std::vector<SealedKey>& keys)
{
    std::vector<QByteArray> names;
    names.reserve(keys.size());
    for (const SealedKey& key : keys)
        names.push_back(key.tag + char(static_cast<int>(key.lane)) + key.stream.toByteArray() +
                        QByteArray::number(key.seq) + (key.isErased ? 'e' : 'k'));
    std::sort(names.begin(), names.end());
    QByteArray all;
    for (const QByteArray& name : names)
        all += storage::shortHash(name);
    return {first, last, storage::shortHash(all).left(8)};
}

QByteArray sealKeys(const RoadSeal& seal, const std::vector<SealedKey>& keys)
{
    return seal.seal(Piece::Key, encodeParcel(Parcel{{}, keys, {}}));
}

Result<std::vector<SealedKey>> openKeys(const RoadSeal& seal, const QByteArray& bytes)
{
    CORE_TRY_ASSIGN(const QByteArray plain, seal.open(Piece::Key, bytes));
    CORE_TRY_ASSIGN(Parcel parcel, decodeParcel(plain));
    return std::move(parcel.keys);
}

QString certificateName(const QByteArray& tag)
{
    return QString::fromLatin1(tag.toHex()) + QStringLiteral(".cert");
}

void uniteKeys(std::vector<SealedKey>& into, const SealedKey& key)
{
    const auto known = std::find_if(into.begin(), into.end(), [&](const SealedKey& one) {
        return one.tag == key.tag && one.lane == key.lane;
    });
    if (known == into.end())
        into.push_back(key);
    else if (key.isErased && !known->isErased)
        *known = key;
}

} // namespace core::sync
