// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_fields.h"
#include "core/documents/mrz/mrz_json.h"
#include "core/documents/mrz/mrz_match.h"
#include "core/documents/mrz/mrz_repair.h"
#include "core/documents/mrz/mrz_text.h"

#include <cstdlib>

using namespace core::documents;

/// What somebody pasted, or a reader typed: zones are found, read and mended, and a zone that was
/// not right before is never right after without a repair that is told.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QDate today(2026, 1, 1);
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const MrzBlock& block : findMrzBlocks(text)) {
        const auto read = parseMrz(block.lines, today);
        if (block.hasSize != mrzFormatOf(block.lines).has_value() && block.lines[0].size() != 36)
            std::abort();
        if (read) {
            static_cast<void>(mrzJson(*read));
            static_cast<void>(mrzPersonEdits(mrzFactsOf(*read)));
            static_cast<void>(mrzNotes(*read, today));
            static_cast<void>(mrzNameMatches(*read, QStringView(text).left(60)));
        }
        const auto mended = mendMrz(block.lines, today);
        const auto after = mended ? parseMrz(mended->lines, today) : std::nullopt;
        const bool wasValid = read && read->isValid();
        if (after && after->isValid() && !wasValid && mended->repairs.empty())
            std::abort();
    }
    return 0;
}
