// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/forms/field_spec.h"
#include "core/forms/field_value.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui::forms {
class FieldEditor;
}
namespace ui::widgets {
class KeyButton;
}

namespace ui::pages {

/// A value nobody had written yet, typed below the grid: the editor of the field, Enter takes it,
/// Esc leaves it.
class AnotherValue final : public QWidget {
    Q_OBJECT
public:
    explicit AnotherValue(const core::Clock& clock, QWidget* parent = nullptr);

    /// Shows the editor of @p spec with @p start in it and puts the focus there.
    void begin(const core::forms::FieldSpec& spec, const core::forms::FieldValue& start);
    /// Takes what stands in the editor, unless nothing or nothing usable stands there.
    void take();
    void leave();
    void retranslate();

Q_SIGNALS:
    void taken(const core::forms::FieldValue& value);
    /// The editor is gone, with or without a value.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showProblem(const QString& problem);

    const core::Clock& m_clock;
    forms::FieldEditor* m_editor = nullptr;
    QHBoxLayout* m_line;
    QLabel* m_label;
    QLabel* m_problem;
    widgets::KeyButton* m_take;
    widgets::KeyButton* m_leave;
};

} // namespace ui::pages
