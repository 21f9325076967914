// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/manifest_input.h"

namespace test {

/// Bus 2 of 13 March: 38 people in many scripts, families, two who print as code only.
core::documents::ManifestSheetInput bus2();
/// A finalised list of @p people with names of every script, one after the other.
core::documents::ManifestSheetInput mixedScripts(int people);

} // namespace test
