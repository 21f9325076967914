// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/files.h"
#include "core/sync/road_seal.h"

#include <optional>
#include <vector>

namespace core::sync {

/// A site stick goes from laptop to laptop and holds one bundle of each, in the folder HOMEWARD.
/// File names say the letters of a laptop and its pseudonym, and no more.
inline constexpr QLatin1String kStickFolder("HOMEWARD");

enum class StickKind {
    None,         ///< nothing of Homeward on it
    OurGroup,     ///< bundles of laptops of this group
    AnotherGroup, ///< bundles, none of them of this group
};

struct StickBundle {
    QString path;
    QString letters;      ///< of the laptop that wrote it
    QString tag;          ///< 8 hexadecimal digits of its pseudonym
    qint64 size = 0;      ///< Units: bytes
    qint64 changedMs = 0; ///< by whichever clock wrote it: for the order only
};

struct Stick {
    StickKind kind = StickKind::None;
    std::vector<StickBundle> others; ///< of other laptops of this group, newest first
    std::optional<StickBundle> own;
    qint64 foreign = 0;   ///< bundles of other groups
    qint64 freeBytes = 0; ///< 0 when it cannot be told
};

/// What is on the stick mounted at @p root, by the headers of its files; bundles are not opened.
/// Errors: Unreachable when there is no such folder, Io.
Result<Stick> lookAtStick(const QString& root, const RoadSeal& seal, const domain::DeviceId& self,
                          const Files& files = realFiles());
/// Where the bundle of a laptop belongs on a stick. The folder HOMEWARD is made when it is missing.
/// Units: @p letters are those of its case codes, A to Z. Errors: BadInput, DiskFull, Unreachable,
/// Io.
Result<QString> stickBundlePath(const QString& root, const RoadSeal& seal,
                                const domain::DeviceId& self, const QString& letters,
                                const Files& files = realFiles());

} // namespace core::sync
