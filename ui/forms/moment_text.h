// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/field_value.h"
#include "ui/widgets/fields/date_parts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace ui::forms {

/// A moment of the last days, as a person types it: "14:30", "1430", "9.11 20:00". A time that is
/// still to come today was yesterday.
class MomentText {
    Q_DECLARE_TR_FUNCTIONS(ui::forms::MomentText)
public:
    /// The instant; what cannot be read is kept as typed, and nothing typed is not asked.
    static core::forms::FieldValue read(const QString& typed, const QDateTime& now);
    /// What read() takes back.
    static QString shown(const core::forms::FieldValue& value, const QDateTime& now);
    static QString example();
    static QString advice();
};

/// The boxes of a date that makes none, as one text of a draft, and back.
QString boxesText(const widgets::DateParts& parts);
widgets::DateParts boxesOfText(const QString& text);

} // namespace ui::forms
