// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change_log.h"
#include "core/storage/sync_store.h"
#include "core/sync/road_seal.h"
#include "core/sync/transport.h"

namespace core::sync {

/// Seals what the store hands out for the road, and opens what comes.
class RoadCodec {
public:
    RoadCodec(const RoadSeal& seal, const storage::LogNames& names) : m_seal(seal), m_names(names)
    {
    }

    [[nodiscard]] SealedSegment sealSegment(const storage::SegmentRef& ref,
                                            const storage::Segment& segment) const;
    /// Reads and checks seal, form, label and signature. Errors: InputDamaged, NotTrusted.
    [[nodiscard]] Result<storage::CheckedSegment> openSegment(const SealedSegment& sealed) const;

    /// The key of a record under the key of the group its first change has, or the certificate of
    /// its erasure.
    [[nodiscard]] SealedKey sealKey(const storage::TravellingKey& key) const;
    /// A key as it came. The record's id comes with it; key and certificate are never both there.
    /// Errors: InputDamaged, NotTrusted; NotFound while the key of the group is not here.
    [[nodiscard]] Result<storage::TravellingKey> openKey(const SealedKey& sealed) const;

private:
    const RoadSeal& m_seal;
    const storage::LogNames& m_names;
};

} // namespace core::sync
