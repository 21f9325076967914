// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/forms/field_spec.h"
#include "core/forms/field_value.h"

#include <QWidget>

#include <functional>

namespace ui::forms {

/// The editor that fits one field of the catalogue: a line, a date, a list, toggles. It is named
/// after the field and knows nothing of the record around it. Long lists are read when the editor
/// is first entered, so that a form of many is there at once.
class FieldEditor final : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const core::forms::FieldSpec& spec, const core::Clock& clock,
                QWidget* parent = nullptr);

    /// Whether a person can type such a field at all: references are chosen and moments are
    /// stamped where they arise.
    static bool canEdit(const core::forms::FieldSpec& spec);

    [[nodiscard]] core::forms::FieldId field() const { return m_spec.id; }
    /// What stands in the editor; not asked while it is empty.
    [[nodiscard]] core::forms::FieldValue value() const { return m_read(); }
    void setValue(const core::forms::FieldValue& value) { m_write(value); }
    /// What stands in the way of taking the value, in words; empty when nothing does.
    [[nodiscard]] QString problem() const;
    /// Whether the editor is better given the width of the form.
    [[nodiscard]] bool isWide() const { return m_isWide; }
    /// The control inside: what has the border, the name and the focus.
    [[nodiscard]] QWidget* control() const { return m_control; }
    /// The words of lists in the language now in force; the value stays.
    void retranslate();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLine();
    void buildNumber();
    void buildMoment();
    void buildText();
    void buildDate();
    void buildChoice();
    void buildSegments();
    void buildPicker();
    void buildMany();
    void buildToggles();
    void buildFlag();
    void adopt(QWidget* control);
    [[nodiscard]] QString labelOf(const QString& code) const;

    const core::forms::FieldSpec& m_spec;
    const core::Clock& m_clock;
    QWidget* m_control = nullptr;
    bool m_isWide = false;
    std::function<core::forms::FieldValue()> m_read;
    std::function<void(const core::forms::FieldValue&)> m_write;
    std::function<void()> m_retranslate;
    std::function<void()> m_entered; ///< once, when the control first has the focus
    std::function<QString()> m_problem;
};

} // namespace ui::forms
