// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/frames/chip.h"

#include <QPushButton>

namespace ui::pages {

/// One way to share, as a large button of which one is chosen: picture, name and key in the first
/// line, words below, and one word of state.
class WayCard final : public QPushButton {
    Q_OBJECT
public:
    WayCard(theme::Icon icon, QString keyCap, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& words);
    /// A chip without words is not drawn.
    void setState(const widgets::ChipLook& chip);
    [[nodiscard]] const widgets::ChipLook& state() const { return m_state; }
    [[nodiscard]] const QString& words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Enter chooses, as Space does.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    void paintWords(QPainter& painter, const QRect& area) const;

    theme::Icon m_icon;
    QString m_cap;
    QString m_words;
    widgets::ChipLook m_state;
};

} // namespace ui::pages
