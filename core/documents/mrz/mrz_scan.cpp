// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_scan.h"

#include "core/documents/mrz/mrz_layout.h"
#include "core/documents/mrz/mrz_text.h"

#include <algorithm>

namespace core::documents {
namespace {

using forms::FieldId;

bool mayTakeOver(const MrzMended& mended, bool hadSize)
{
    return std::all_of(mended.repairs.begin(), mended.repairs.end(), [hadSize](const MrzRepair& r) {
        const bool isFiller = r.read == '\0' || r.put == '\0';
        return r.isProved || (isFiller && !hadSize);
    });
}

std::optional<MrzScan> scanOf(const MrzBlock& block, const QDate& today)
{
    const std::optional<Mrz> read = parseMrz(block.lines, today);
    if (read && read->isValid())
        return MrzScan{block.lines, *read, {}};
    if (const auto mended = mendMrz(block.lines, today)) {
        const std::optional<Mrz> better = parseMrz(mended->lines, today);
        const bool isBetter = better && (better->isValid() || !read);
        if (isBetter && mayTakeOver(*mended, read.has_value()))
            return MrzScan{mended->lines, *better, mended->repairs};
    }
    if (read)
        return MrzScan{block.lines, *read, {}};
    return std::nullopt;
}

/// Where @p field of a person stands, with its check digit.
std::vector<MrzSpan> spansOf(const MrzLayout& layout, FieldId field)
{
    struct Place {
        FieldId field;
        std::vector<MrzSpan> spans;
    };
    const Place places[] = {
        {FieldId::PersonFullName, {layout.name}},
        {FieldId::PersonSex, {layout.sex}},
        {FieldId::PersonBirth, {layout.birth, layout.birthDigit}},
        {FieldId::PersonNationality, {layout.nationality}},
        {FieldId::PersonDocumentKind, {layout.code}},
        {FieldId::PersonDocumentNumber, {layout.number, layout.numberDigit}},
        {FieldId::PersonDocumentExpiry, {layout.expiry, layout.expiryDigit}},
    };
    for (const Place& place : places) {
        if (place.field == field)
            return place.spans;
    }
    return {};
}

} // namespace

bool MrzScan::isMended(FieldId field) const
{
    const std::vector<MrzSpan> spans = spansOf(mrzLayout(mrz.format), field);
    return std::any_of(repairs.begin(), repairs.end(), [&spans](const MrzRepair& repair) {
        return std::any_of(spans.begin(), spans.end(), [&repair](const MrzSpan& span) {
            return repair.line == span.line && repair.position >= span.first &&
                   repair.position < span.first + span.count;
        });
    });
}

std::optional<MrzScan> readMrzScan(QStringView text, const QDate& today)
{
    for (const MrzBlock& block : findMrzBlocks(text)) {
        if (auto scan = scanOf(block, today))
            return scan;
    }
    return std::nullopt;
}

} // namespace core::documents
