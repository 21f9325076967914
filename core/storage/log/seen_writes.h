// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change.h"

namespace core::storage {

/// The oldest writer that names what it had seen when it takes a record out of sight.
inline constexpr qint64 kSeenReader = 2;

/// What the writer of @p op had seen of its record, by stream, as the register keeps it: "1:17
/// 4:3", or "-" for nothing. "1" is everything: one of an earlier program, on the only laptop.
forms::FieldValue seenValue(const Change& change, const Op& op);
/// Whether the writer of @p witness, who had seen @p seen, knew of @p write.
bool hasSeen(const Dot& witness, const forms::FieldValue& seen, const Dot& write);
/// The state of a person who is in no list.
bool takesOutOfSight(const forms::FieldValue& state);

} // namespace core::storage
