// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons/key_cap.h"

#include "ui/actions/action_catalog.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace ui::widgets {
namespace {

constexpr int kCapPx = 11;
constexpr int kCapPadding = 5;

} // namespace

QString keyCapText(const QKeySequence& keys)
{
    return actions::capText(keys);
}

KeyCap::KeyCap(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setProperty("kind", QStringLiteral("kbd"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAlignment(Qt::AlignCenter);
}

KeyLegend::KeyLegend(QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
}

void KeyLegend::setEntries(const std::vector<Entry>& entries)
{
    auto* line = static_cast<QHBoxLayout*>(layout());
    while (QLayoutItem* item = line->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (const Entry& entry : entries) {
        if (line->count() > 0)
            line->addSpacing(8);
        for (const QString& cap : entry.caps)
            line->addWidget(new KeyCap(cap, this));
        auto* text = new QLabel(entry.text, this);
        text->setProperty("kind", QStringLiteral("label"));
        line->addWidget(text);
        spoken << entry.caps.join(QStringLiteral(", ")) + QStringLiteral(": ") + entry.text;
    }
    line->addStretch();
    setAccessibleName(spoken.join(QStringLiteral("; ")));
}

int keyCapWidth(const QWidget* widget, const QString& text)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(theme::font(widget, kCapPx));
    const int height = theme::scaled(widget, 18);
    return std::max(height - 2, metrics.horizontalAdvance(text) + 2 * kCapPadding);
}

void paintKeyCap(QPainter& painter, const QWidget* widget, const QRect& rect, const QString& text,
                 const QColor& colour, const QColor& border)
{
    if (text.isEmpty())
        return;
    const int height = theme::scaled(widget, 18);
    const QRect cap(rect.left(), rect.center().y() - (height - 1) / 2, keyCapWidth(widget, text),
                    height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(theme::font(widget, kCapPx));
    painter.setPen(colour);
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace ui::widgets
