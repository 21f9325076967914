// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_state.h"
#include "ui/widgets/fields/picker_items.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

namespace ui::widgets {
class KeyButton;
class PickerEdit;
} // namespace ui::widgets

namespace ui::forms {

/// Several entries of a long list: a line that finds them, and below it what was chosen, each with
/// a cross. Enter takes the marked entry and stays; Enter in the empty line goes on. Backspace in
/// the empty line, or Delete on an entry, takes one away.
class MultiPicker final : public QWidget, public widgets::StatefulControl {
    Q_OBJECT
public:
    using Items = std::function<std::vector<widgets::PickerItem>()>;
    using LabelOf = std::function<QString(const QString& code)>;

    /// @p items is asked when the line is first entered; @p labelOf names what is chosen.
    MultiPicker(Items items, LabelOf labelOf, QWidget* parent = nullptr);

    [[nodiscard]] const QStringList& value() const { return m_codes; }
    /// Does not emit changed().
    void setValue(const QStringList& codes);
    /// Asks for the entries and names anew, in another language.
    void retranslate();
    void setFieldState(widgets::FieldState state) override;
    [[nodiscard]] const std::vector<widgets::KeyButton*>& chips() const { return m_chips; }
    [[nodiscard]] widgets::PickerEdit* line() const { return m_line; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(const QString& code);
    void remove(const QString& code);
    void showChips();

    Items m_items;
    LabelOf m_labelOf;
    widgets::PickerEdit* m_line;
    QWidget* m_chosen;
    std::vector<widgets::KeyButton*> m_chips;
    QStringList m_codes;
    bool m_isFilled = false;
    bool m_justTook = false;
};

} // namespace ui::forms
