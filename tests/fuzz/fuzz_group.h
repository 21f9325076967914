// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/road_seal.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>

namespace fuzz {

/// The group whose things are read. A fuzzer cannot guess a seal, so that inputs are what lies
/// inside it, and are sealed here: as if a member of the group had made them up.
inline core::sync::RoadSeal group()
{
    return core::sync::RoadSeal(QByteArray(32, 'g'));
}

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

} // namespace fuzz
