// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/storage/sqlite/database.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace core::storage {

/// How far a laptop is believed here. Source: docs/sync_protocol.md 2.5.
struct Standing {
    bool isRevoked = false;
    /// Of a revoked laptop: the last change of each stream that counts. None of the others do.
    std::map<domain::StreamId, qint64> cut;

    /// Whether change @p seq of @p stream counts.
    [[nodiscard]] bool believes(const domain::StreamId& stream, qint64 seq) const;
};

/// The standing of @p device: its Laptop record when there is one, else what the grant said by
/// which this laptop joined, else this laptop itself. Nothing for a stranger. Of several cuts set
/// without knowing of each other, and of what vouchFor() told, the furthest counts.
Result<std::optional<Standing>> standingOf(Database& db, const domain::DeviceId& device);

/// A laptop that is believed rests on change @p seq of a revoked one: it had taken the change in
/// before it heard of the revocation. So it counts here too, or the two would never agree again.
Status vouchFor(Database& db, const domain::StreamId& stream, qint64 seq);

/// A laptop of the group as its record tells of it.
struct LaptopRecord {
    domain::DeviceId id{IdBytes{}};
    QString letters;
    QString name;
    QByteArray publicKey; ///< Ed25519, 32 bytes
    bool isRevoked = false;
    bool holdsProtected = false;
};
/// All of them, by letters. Errors: StoreDamaged.
Result<std::vector<LaptopRecord>> readLaptops(Database& db);
Result<std::optional<LaptopRecord>> findLaptop(Database& db, const domain::DeviceId& device);
/// Where the streams of @p device end here: what a cut is made of.
Result<std::map<domain::StreamId, qint64>> headsOf(Database& db, const domain::DeviceId& device);
/// A cut as the record of the laptop holds it: "stream:seq" a line, and back. Lines that are
/// neither are left out.
QString cutText(const std::map<domain::StreamId, qint64>& cut);
std::map<domain::StreamId, qint64> cutFromText(const QString& text);

} // namespace core::storage
