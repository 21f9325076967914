// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frames/chip.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui::widgets {
namespace {

constexpr int kChipPadding = 9;
constexpr int kChipIcon = 13;
constexpr int kChipGap = 5;

} // namespace

ToneColours toneColours(const theme::Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Quiet: return {t.quiet, t.quietBg, t.quietLine};
    case Tone::Good: return {t.good, t.goodBg, t.goodLine};
    case Tone::Warn: return {t.warn, t.warnBg, t.warnLine};
    case Tone::Bad: return {t.bad, t.badBg, t.badLine};
    case Tone::Info: return {t.info, t.infoBg, t.infoLine};
    }
    return {t.quiet, t.quietBg, t.quietLine};
}

QSize chipSize(const QWidget* widget, const ChipLook& chip)
{
    const QFontMetrics metrics(theme::font(widget, 12));
    int width = metrics.horizontalAdvance(chip.text) + 2 + 2 * kChipPadding;
    if (chip.icon != theme::Icon::None)
        width += theme::scaled(widget, kChipIcon) + kChipGap - 2;
    return {width, theme::scaled(widget, 20)};
}

QRect paintChip(QPainter& painter, const QWidget* widget, const QRect& rect, const ChipLook& chip)
{
    const QSize natural = chipSize(widget, chip);
    const int width = std::min(natural.width(), rect.width());
    const QRect box(rect.left(), rect.top() + (rect.height() - natural.height()) / 2, width,
                    natural.height());
    const ToneColours c = toneColours(theme::tokensOf(widget), chip.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.ground);
    const qreal radius = box.height() / 2.0;
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    int left = box.left() + kChipPadding;
    if (chip.icon != theme::Icon::None) {
        const int icon = theme::scaled(widget, kChipIcon);
        left -= 2;
        theme::paintIcon(painter, QRectF(left, box.top() + (box.height() - icon) / 2, icon, icon),
                         chip.icon, c.text);
        left += icon + kChipGap;
    }
    const QFont font = theme::font(widget, 12);
    painter.setFont(font);
    painter.setPen(c.text);
    const QRect words(left, box.top(), box.right() + 1 - kChipPadding - left, box.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, words.width()));
    painter.restore();
    return box;
}

Chip::Chip(const ChipLook& look, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const ChipLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(this, m_look);
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, this, rect(), m_look);
}

} // namespace ui::widgets
