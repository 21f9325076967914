// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mrz/mrz.h"

namespace core::documents {

/// One character that was read and is put otherwise. A filler that was put in has read '\0', one
/// that was taken out has put '\0'.
struct MrzRepair {
    int line = 0;     ///< counts from 0
    int position = 0; ///< counts from 0, in the mended line
    char read = '\0';
    char put = '\0';
    /// A check digit over this character disagreed before and all of them agree now. What is not
    /// proved (every name, nationality, filler) is only likely and is compared with the page.
    bool isProved = false;
    friend bool operator==(const MrzRepair&, const MrzRepair&) = default;
};

/// A reading with its likely misreadings mended.
struct MrzMended {
    std::vector<std::string> lines;
    std::vector<MrzRepair> repairs; ///< every change; empty when the lines are as read
    /// Numbers that would fit the check digit, when there are several: a person chooses.
    std::vector<std::string> numberChoices;
};

/// Mends what readers commonly misread: fillers lost or added, letters among fillers, digits where
/// only letters can stand and letters where only digits can, and up to two characters of a number
/// when exactly one way fits its check digit. Lines that are right come back as they are. A mended
/// reading is never better than a question to the person who holds the document: whoever shows it
/// shows the repairs.
/// Nothing when the lines cannot be given the size of a format.
/// Source: misreadings of OCR-B; the check digit cannot see 6/G, 8/S, 1/L, K/<, F/P, H/R, M/W, 5/F.
std::optional<MrzMended> mendMrz(std::span<const std::string> lines, const QDate& today);

} // namespace core::documents
