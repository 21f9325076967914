// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/folder/stream_files.h"
#include "core/sync/road_seal.h"

namespace core::sync {

/// The name of a file that holds @p keys for the numbers first to last: the same for the same keys,
/// whoever sealed them.
KeyFile keyFileFor(qint64 first, qint64 last, const std::vector<SealedKey>& keys);
/// What stands in a file of keys or in a certificate: sealed once more, so that carriers do not see
/// which record a key is for.
QByteArray sealKeys(const RoadSeal& seal, const std::vector<SealedKey>& keys);
/// Errors: NotTrusted, InputDamaged.
Result<std::vector<SealedKey>> openKeys(const RoadSeal& seal, const QByteArray& bytes);

/// Erased records by the names of their certificates, TAG.cert.
QString certificateName(const QByteArray& tag);
/// Two things with one name are one, and a certificate prevails over a key.
void uniteKeys(std::vector<SealedKey>& into, const SealedKey& key);

} // namespace core::sync
