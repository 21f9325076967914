// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace ui::widgets {

enum class ButtonKind { Normal, Primary, Flat, Danger, Need, Segment };
enum class ButtonSize { Small, Normal, Large }; ///< 28, 34, 42 px high

/// A push button with a picture at the left and a key cap at the right. The style sheet draws its
/// ground and border, it paints the content. Its width is that of the bold text, so that nothing
/// moves when it is chosen.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    explicit KeyButton(const QString& text = {}, QWidget* parent = nullptr);

    KeyButton* setKind(ButtonKind kind);
    KeyButton* setSize(ButtonSize size);
    KeyButton* setPicture(theme::Icon icon);
    /// A picture only while the button is on, as a chosen need has.
    KeyButton* setPictureWhenOn(theme::Icon icon);
    /// Picture after the text instead of before it, as "Referrals ->" has.
    KeyButton* setPictureAtEnd(bool atEnd);
    /// What is drawn in the cap and told to screen readers. It does not make the key work.
    KeyButton* setKeyCap(const QString& cap);

    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    [[nodiscard]] const QString& keyCap() const { return m_cap; }
    [[nodiscard]] theme::Icon picture() const { return m_icon; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Enter presses a button as Space does; one of a choice leaves Enter to the form.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] int textPx() const;
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] int iconPx() const;
    [[nodiscard]] theme::Icon shownIcon() const;
    [[nodiscard]] QColor contentColour() const;
    [[nodiscard]] bool isBold() const;
    void setVariant(const char* property, const QString& value);

    ButtonKind m_kind = ButtonKind::Normal;
    ButtonSize m_size = ButtonSize::Normal;
    theme::Icon m_icon = theme::Icon::None;
    bool m_iconWhenOn = false;
    bool m_iconAtEnd = false;
    QString m_cap;
};

} // namespace ui::widgets
