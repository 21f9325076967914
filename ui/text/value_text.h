// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/field_spec.h"
#include "core/forms/field_value.h"

#include <QDate>
#include <QString>

namespace ui::text {

/// Why a question has no answer: "Not known", "Declined", "Not asked". Empty when it has one.
QString missingText(core::forms::Answer answer);

/// The answer of a field as a person reads it: names instead of codes, dates in the language of the
/// window, the reason where there is no answer. References are not resolved: they give an empty
/// text.
QString valueText(core::forms::FieldId field, const core::forms::FieldValue& value,
                  const QDate& today);

/// The name of a country or language in the language of the window; the code when it has none.
QString countryText(const QString& code);
QString languageText(const QString& code);
/// The label of a code of a short list; the code when the list does not have it.
QString codeText(std::string_view list, const QString& code);

} // namespace ui::text
