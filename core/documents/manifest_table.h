// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/manifest_input.h"

namespace core::documents {

/// The list of passengers with the columns this audience may see, in the order given.
Table passengerTable(const ManifestSheetInput& input);

} // namespace core::documents
