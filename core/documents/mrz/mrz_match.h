// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mrz/mrz.h"

#include <QString>

namespace core::documents {

/// How a name somebody typed stands to the name of a zone.
enum class MrzNameMatch {
    Same,      ///< every component is a word of the typed name, in any order
    MayBeSame, ///< the zone may be cut off, and what is left begins the words of the typed name
    Different,
};

/// Compares component by component, in every spelling the tables allow: MUELLER, MULLER and
/// MUXXLLER are Müller; D'ARTAGNAN is DARTAGNAN; a hyphen parts. Scripts without a table (Thai,
/// Burmese, Chinese) are always different.
MrzNameMatch mrzNameMatches(const Mrz& mrz, QStringView typed);

/// The name as a zone writes it, components parted by one filler, each letter in its first
/// spelling. Nothing when a letter has none.
std::optional<std::string> mrzSpelling(QStringView name);

} // namespace core::documents
