// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace core::documents {

/// Whether the field catalogue lets a value of this field leave the hall on a manifest.
bool mayStandOnManifest(forms::FieldId field);

/// A value of a record on a manifest. The only way in which the papers of this room take a value of
/// a field. Invariant: mayStandOnManifest(field); a field that may not is a bug and ends the
/// program before anything is printed.
Run printedField(forms::FieldId field, const PaperText& text, RunStyle style = RunStyle::Plain);

} // namespace core::documents
