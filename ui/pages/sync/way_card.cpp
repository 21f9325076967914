// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/way_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_cap.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui::pages {
namespace {

constexpr int kCardHeight = 92;
constexpr int kCardNarrowest = 220;
constexpr int kCardSide = 13;
constexpr int kCardTop = 10;
constexpr int kCardIcon = 18;

} // namespace

WayCard::WayCard(theme::Icon icon, QString keyCap, QWidget* parent)
    : QPushButton(parent), m_icon(icon), m_cap(std::move(keyCap))
{
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WayCard::setWords(const QString& title, const QString& words)
{
    setText(title);
    m_words = words;
    describe();
}

void WayCard::setState(const widgets::ChipLook& chip)
{
    m_state = chip;
    describe();
}

void WayCard::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(
        QStringList{m_words, m_state.text, tr("Key: %1").arg(m_cap)}.join(QStringLiteral(" ")));
    setToolTip(m_words);
    update();
}

QSize WayCard::sizeHint() const
{
    return {theme::scaled(this, 300), theme::scaled(this, kCardHeight)};
}

QSize WayCard::minimumSizeHint() const
{
    return {theme::scaled(this, kCardNarrowest), theme::scaled(this, kCardHeight)};
}

void WayCard::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void WayCard::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int ring = theme::ringWidth(this);
    const int width = hasFocus() || isChecked() ? ring : 1;
    const QColor border = hasFocus() ? t.focus : isChecked() ? t.primary : t.line;
    const qreal inset = width / 2.0;
    painter.setPen(QPen(border, width));
    painter.setBrush(underMouse() && isEnabled() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    if (hasFocus() && isChecked()) { // chosen shows beside the focus
        painter.setPen(QPen(t.primary, 1));
        painter.setBrush(Qt::NoBrush);
        const qreal within = width + 1.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(within, within, -within, -within), 4, 4);
    }

    const int side = theme::scaled(this, kCardSide);
    const QRect area =
        rect().adjusted(side, theme::scaled(this, kCardTop), -side, -theme::scaled(this, kCardTop));
    const int line = theme::scaled(this, 22);
    const int icon = theme::scaled(this, kCardIcon);
    const QColor ink = isEnabled() ? t.text : t.disabled;
    theme::paintIcon(painter, QRectF(area.left(), area.top() + (line - icon) / 2.0, icon, icon),
                     m_icon, ink);
    const int cap = widgets::keyCapWidth(this, m_cap);
    const QRect capBox(area.right() + 1 - cap, area.top(), cap, line);
    widgets::paintKeyCap(painter, this, capBox, m_cap, t.text2, t.control);
    painter.setFont(theme::font(this, 15, true));
    painter.setPen(ink);
    const int left = area.left() + icon + theme::scaled(this, 10);
    painter.drawText(QRect(left, area.top(), capBox.left() - left - 6, line),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    paintWords(painter, area.adjusted(0, line + theme::scaled(this, 3), 0, 0));
}

void WayCard::paintWords(QPainter& painter, const QRect& area) const
{
    const theme::Tokens& t = theme::tokensOf(this);
    const QFont font = theme::font(this, 13);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(t.text2);
    const int line = metrics.lineSpacing();
    if (m_state.text.isEmpty()) {
        painter.drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_words);
        return;
    }
    painter.drawText(QRect(area.left(), area.top(), area.width(), line),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_words, Qt::ElideRight, area.width()));
    const int top = area.top() + line + theme::scaled(this, 4);
    widgets::paintChip(painter, this,
                       QRect(area.left(), top, area.width(), theme::scaled(this, 20)), m_state);
}

} // namespace ui::pages
