// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/device.h"

#include <QByteArray>

namespace core::sync {

/// Seals for one laptop: a sealed box (X25519, XSalsa20-Poly1305) for the X25519 form of the key it
/// signs with. Errors: InputDamaged for a key that is none.
Result<QByteArray> sealForLaptop(const QByteArray& publicKey, const QByteArray& plain);
/// Errors: InputDamaged for a box that was changed or is not for this laptop.
Result<QByteArray> openForLaptop(const storage::DeviceKeys& keys, const QByteArray& sealed);

/// Ed25519 over @p bytes. Units: 64 bytes.
QByteArray signAsLaptop(const storage::DeviceKeys& keys, const QByteArray& bytes);
bool isSignedBy(const QByteArray& publicKey, const QByteArray& bytes, const QByteArray& signature);

} // namespace core::sync
