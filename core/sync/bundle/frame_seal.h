// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/device.h"
#include "core/sync/bundle/bundle_format.h"
#include "core/sync/road_seal.h"

namespace core::sync {

/// Seals and opens the frames of one bundle: each is bound to the header and to its number, so
/// that frames of other bundles, or in another order, do not open. They are compressed where that
/// gains. Sealed under the group: hash of the header 32 | number 8 | content, where content =
/// packed 1 | size 4 | bytes, sealed under the key in the box when there is one.
class FrameSeal {
public:
    /// @p ownKey is the key in the box, empty without one. @p road outlives it.
    FrameSeal(const RoadSeal& road, const BundleHeader& header, QByteArray ownKey);
    ~FrameSeal();
    Q_DISABLE_COPY_MOVE(FrameSeal)

    [[nodiscard]] QByteArray seal(qint64 number, const QByteArray& plain) const;
    /// Errors: InputDamaged, NotTrusted.
    [[nodiscard]] Result<QByteArray> open(qint64 number, const QByteArray& sealed) const;

    /// What a frame begins with under the seal: header and number.
    [[nodiscard]] QByteArray label(qint64 number) const;

private:
    const RoadSeal* m_road;
    QByteArray m_header; ///< its hash
    QByteArray m_ownKey;
};

/// A key for one bundle, sealed for the laptop with this Ed25519 key.
struct BundleBox {
    QByteArray key;
    QByteArray box;
};
/// Errors: BadInput when the key is none.
Result<BundleBox> makeBox(const QByteArray& recipientPublicKey);
/// Errors: NotTrusted (args: recipient) when it was sealed for another laptop.
Result<QByteArray> openBox(const QByteArray& box, const storage::DeviceKeys& keys);

} // namespace core::sync
