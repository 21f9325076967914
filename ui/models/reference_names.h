// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/field_value.h"
#include "core/session/session.h"

#include <QDate>
#include <QString>

namespace ui::models {

/// Names the record another one refers to, as lists name it: "Ratna, KTB-4831-K", "Bus 2". Empty
/// when it is not here. Cost: one row by index.
QString referenceName(core::session::Connection& store, core::forms::FieldId field,
                      const QString& reference);

/// text::valueText() with references named.
QString namedValue(core::session::Connection& store, core::forms::FieldId field,
                   const core::forms::FieldValue& value, const QDate& today);

} // namespace ui::models
