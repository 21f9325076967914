// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <string>
#include <vector>

namespace core::documents {

/// Lines of a text that look like one machine readable zone.
struct MrzBlock {
    std::vector<std::string> lines; ///< capitals; '?' stands for what cannot stand in a zone
    bool hasSize = false;           ///< the lines have the number and the length of a format
    bool fromThaiKeys = false;      ///< a reader typed them while a Thai layout was active
    friend bool operator==(const MrzBlock&, const MrzBlock&) = default;
};

/// Finds the zones in what was pasted or typed by a reader: any line ends, tabs and control
/// characters between and around lines, small letters, spaces, all lines in one run of 88, 72 or 90
/// characters, other text before and after. Lines a few characters too short or too long are
/// reported too, without a size; whether they can be mended is for mrz_repair.h.
/// @p text is as it came: normalising Thai marks puts them in another order.
std::vector<MrzBlock> findMrzBlocks(QStringView text);

/// What a US keyboard would have typed where a Thai (Kedmanee) layout gave @p text; nothing when a
/// character is not on a key that stands in a zone. Source: xkb-data symbols/th.
std::optional<QString> undoThaiKeys(QStringView text);

} // namespace core::documents
