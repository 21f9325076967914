// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/printable.h"

#include "core/base/check.h"
#include "core/forms/catalogue.h"

namespace core::documents {

bool mayStandOnManifest(forms::FieldId field)
{
    return forms::spec(field).paper == forms::Paper::Manifest;
}

Run printedField(forms::FieldId field, const PaperText& text, RunStyle style)
{
    CORE_ASSERT(mayStandOnManifest(field));
    return {text, style, field};
}

} // namespace core::documents
