// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>

namespace core::sync {

/// What a sealed piece is, bound into its seal: one kind never passes for another.
enum class Piece : char {
    Segment = 's',
    Key = 'k',
    Beacon = 'b',
    Frame = 'f', ///< a part of a bundle
    Index = 'i', ///< the end of a bundle
    Snapshot = 'n',
};

/// The outer seal of everything that leaves the laptop. It hides from carriers all but size and
/// time; what is inside is sealed again under keys only laptops that are trusted now hold.
/// XChaCha20-Poly1305 under a key derived from the group's secret.
/// "HWR1" | piece 1 | group tag 8 | nonce 24 | ciphertext | tag 16. Source: docs/sync_protocol.md
/// 2.6.
class RoadSeal {
public:
    /// Units: @p groupSecret 32 bytes.
    explicit RoadSeal(const QByteArray& groupSecret);
    ~RoadSeal();
    RoadSeal(const RoadSeal&) = delete;
    RoadSeal& operator=(const RoadSeal&) = delete;

    [[nodiscard]] QByteArray seal(Piece piece, const QByteArray& plain) const;
    /// Errors: NotTrusted for a piece of another group, InputDamaged for one that was changed.
    [[nodiscard]] Result<QByteArray> open(Piece piece, const QByteArray& sealed) const;
    /// The 8 bytes that name the group on a road.
    [[nodiscard]] QByteArray groupTag() const { return m_tag; }
    /// The 16 bytes that stand for a laptop on a road.
    [[nodiscard]] QByteArray deviceTag(const domain::DeviceId& device) const;

    static constexpr qsizetype kOverhead = 4 + 1 + 8 + 24 + 16;

private:
    QByteArray m_key;
    QByteArray m_secret;
    QByteArray m_tag;
};

} // namespace core::sync
