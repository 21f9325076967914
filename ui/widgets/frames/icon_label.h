// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace ui::widgets {

/// A picture in a colour of the scheme; it follows when the scheme changes.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    IconLabel(theme::Icon icon, int px, QColor theme::Tokens::*colour = &theme::Tokens::text,
              QWidget* parent = nullptr);
    void setIcon(theme::Icon icon);
    void setColour(QColor theme::Tokens::*colour);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::Icon m_icon;
    int m_px;
    QColor theme::Tokens::*m_colour;
};

} // namespace ui::widgets
