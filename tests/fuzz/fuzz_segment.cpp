// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change_seal.h"
#include "core/storage/log/segment.h"
#include "tests/fuzz/fuzz_group.h"

#include <cstdlib>

/// What other laptops wrote: read, and when it reads, written and read again to the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto segment = core::storage::decodeSegment(fuzz::bytesOf(data, size));
    if (!segment)
        return 0;
    const QByteArray again = core::storage::encodeSegment(*segment);
    const auto second = core::storage::decodeSegment(again);
    if (!second || core::storage::encodeSegment(*second) != again)
        std::abort();
    for (const QByteArray& sealed : segment->sealed) {
        const auto label = core::storage::readLabel(sealed);
        Q_UNUSED(label) // that it comes back is all that is asked
    }
    const auto checked = core::storage::checkSegment(*segment, fuzz::group().groupTag());
    Q_UNUSED(checked)
    return 0;
}
