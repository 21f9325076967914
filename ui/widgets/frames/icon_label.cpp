// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frames/icon_label.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ui::widgets {

IconLabel::IconLabel(theme::Icon icon, int px, QColor theme::Tokens::*colour, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_px(px), m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(theme::Icon icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setColour(QColor theme::Tokens::*colour)
{
    m_colour = colour;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = theme::scaled(this, m_px);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    theme::paintIcon(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side),
                     m_icon, theme::tokensOf(this).*m_colour);
}

} // namespace ui::widgets
