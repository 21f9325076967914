// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons/rail_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_cap.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace ui::widgets {
namespace {

constexpr int kRailIcon = 17;
constexpr int kRailIconLeft = 9;
constexpr int kRailGap = 10;
constexpr int kRailRight = 9;

} // namespace

RailButton::RailButton(theme::Icon icon, const QString& text, QWidget* parent)
    : QToolButton(parent), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setFilled(bool filled)
{
    m_filled = filled;
    setProperty("kind", filled ? QStringLiteral("register") : QString());
    theme::repolish(*this);
}

void RailButton::setKeyCap(const QString& cap)
{
    m_cap = cap;
    describe();
}

void RailButton::setCount(int count, const QString& spoken)
{
    m_count = count;
    m_spoken = spoken;
    describe();
}

void RailButton::describe()
{
    QStringList parts;
    if (m_count > 0)
        parts << (m_spoken.isEmpty() ? QString::number(m_count) : m_spoken);
    if (!m_cap.isEmpty())
        parts << tr("Key: %1").arg(m_cap);
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(theme::font(this, 13, true));
    return {kRailIconLeft + theme::scaled(this, kRailIcon) + kRailGap +
                metrics.horizontalAdvance(text()) + 44,
            m_filled ? theme::scaled(this, 38) : theme::controlHeight(this)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);

    const theme::Tokens& t = theme::tokensOf(this);
    const QColor ink = m_filled ? t.railRegisterText : t.railText;
    const QColor faint = m_filled ? t.railRegisterText : t.railMuted;
    const int icon = theme::scaled(this, kRailIcon);
    theme::paintIcon(painter, QRectF(kRailIconLeft, (height() - icon) / 2, icon, icon), m_icon,
                     isChecked() && !m_filled ? t.primaryOnRail : faint);

    int right = width() - kRailRight;
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_count > 0) {
        const QFont pillFont = theme::font(this, 12, true);
        const QString number = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
        const int high = theme::scaled(this, 18);
        const int wide = std::max(theme::scaled(this, 21),
                                  QFontMetrics(pillFont).horizontalAdvance(number) + 12);
        const QRect pill(right - wide, (height() - high) / 2, wide, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.count);
        painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
        painter.setFont(pillFont);
        painter.setPen(t.countText);
        painter.drawText(pill, Qt::AlignCenter, number);
        right = pill.left() - 6;
    } else if (!m_cap.isEmpty()) {
        const int wide = keyCapWidth(this, m_cap);
        right -= wide;
        if (m_filled) {
            paintKeyCap(painter, this, QRect(right, 0, wide, height()), m_cap, ink,
                        t.scheme == theme::Scheme::Contrast ? ink : t.quiet);
        } else {
            painter.setFont(theme::font(this, 11));
            painter.setPen(t.railMuted);
            painter.drawText(QRect(right, 0, wide, height()), Qt::AlignCenter, m_cap);
        }
    }
    const QFont textFont = theme::font(this, 13, m_filled || isChecked());
    painter.setFont(textFont);
    painter.setPen(ink);
    const int left = kRailIconLeft + icon + kRailGap - (m_filled ? 2 : 0);
    const QString shown = QFontMetrics(textFont).elidedText(text(), Qt::ElideRight, right - left);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     shown);
}

} // namespace ui::widgets
