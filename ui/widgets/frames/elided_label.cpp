// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frames/elided_label.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui::widgets {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(isElided() ? text : QString());
    updateGeometry();
    update();
}

void ElidedLabel::setTextPx(int px, bool bold)
{
    m_px = px;
    m_bold = bold;
    updateGeometry();
    update();
}

void ElidedLabel::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(theme::font(this, m_px, m_bold)).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(theme::font(this, m_px, m_bold));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(theme::font(this, m_px, m_bold));
    return {std::min(sizeHint().width(), metrics.horizontalAdvance(QStringLiteral("MMMM…"))),
            metrics.height()};
}

void ElidedLabel::resizeEvent(QResizeEvent*)
{
    setToolTip(isElided() ? m_text : QString());
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = theme::font(this, m_px, m_bold);
    const theme::Tokens& t = theme::tokensOf(this);
    painter.setFont(font);
    painter.setPen(m_quiet ? t.text2 : t.text);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace ui::widgets
