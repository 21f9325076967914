// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_state.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace ui::widgets {

class IconLabel;

/// Label above, control, message below. The label is the buddy and the accessible name of the
/// control; hint and message are its accessible description. One line for the message is kept free,
/// so that a form does not jump.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    /// Takes @p control over. @p label may hold a mnemonic.
    FieldRow(const QString& label, QWidget* control, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    [[nodiscard]] QString label() const;
    [[nodiscard]] QWidget* control() const { return m_control; }

    /// Grey words under the field; a message takes their place.
    void setHint(const QString& hint);
    /// Quiet words at the right above the field: the script seen, "F5 same".
    void setNote(const QString& note);
    /// The mark of a value that came from a scan and was not edited.
    void setScanned(bool scanned);
    [[nodiscard]] bool isScanned() const { return m_isScanned; }
    /// What is wrong, with the border and picture of @p state. Normal clears it.
    void setMessage(FieldState state, const QString& message = {});
    [[nodiscard]] FieldState fieldState() const { return m_state; }
    [[nodiscard]] QString message() const { return m_message; }
    /// Without a reserved line the row grows when a message comes.
    void setMessageReserved(bool reserved);
    /// Puts @p widget beside the control, at its right: the age, a link "Year only".
    void addBeside(QWidget* widget);

private:
    void describe();
    void showMessage();

    QWidget* m_control;
    QLabel* m_label;
    QLabel* m_note;
    IconLabel* m_scanMark;
    QHBoxLayout* m_line;
    int m_besides = 0;
    IconLabel* m_messageIcon;
    QLabel* m_messageText;
    QWidget* m_messageLine;
    QString m_hint;
    QString m_message;
    FieldState m_state = FieldState::Normal;
    bool m_isScanned = false;
    bool m_reserved = true;
};

} // namespace ui::widgets
