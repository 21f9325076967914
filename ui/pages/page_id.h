// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::pages {

/// The places of the window. What a role cannot use has no entry in the rail.
enum class PageId {
    Register,
    Today,
    People,
    Reception,
    Manifests,
    Duplicates,
    Conflicts,
    Sync,
    Reports,
    Admin,
    Settings,
    Help,
    PrintPreview, ///< reached from a manifest, not from the rail
    Record,       ///< one person; reached from lists and the search
};

} // namespace ui::pages
