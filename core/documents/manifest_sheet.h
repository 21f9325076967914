// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/manifest_input.h"

namespace core::documents {

/// People by what the list may say of them. Those who print as code only are counted apart: else
/// the difference between total and list would give away the sex and age they chose not to share.
struct SheetTotals {
    int people = 0;
    int men = 0;
    int women = 0;
    int others = 0; ///< adults of another or no given sex
    int minors = 0; ///< under 18 on the day of departure, or possibly so
    int codeOnly = 0;
    int families = 0;
    friend bool operator==(const SheetTotals&, const SheetTotals&) = default;
};

SheetTotals totalsOf(const ManifestSheetInput& input);

/// The passenger manifest for one recipient: 17 people a page, signatures on the last.
/// Invariant: the number fits a QR (fitsManifestQr), a finalised sheet has people and a check code.
Document manifestSheet(const ManifestSheetInput& input);

} // namespace core::documents
