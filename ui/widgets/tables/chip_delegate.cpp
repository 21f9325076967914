// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables/chip_delegate.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace ui::widgets {
namespace {

constexpr int kCellPadding = 8;
constexpr int kCellGap = 6;

bool flag(const QModelIndex& index, int role)
{
    return index.data(role).toBool();
}

bool isCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row() &&
           view->currentIndex().parent() == index.parent();
}

void paintCheck(QPainter& painter, const QWidget* widget, const QRect& box, bool checked,
                bool selected)
{
    const theme::Tokens& t = theme::tokensOf(widget);
    // In contrast the selected row has the colour of the box itself.
    const bool swapped = selected && t.scheme == theme::Scheme::Contrast;
    const QColor fill = swapped ? t.selectText : t.primary;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked || swapped ? fill : t.control, 1));
    painter.setBrush(checked ? fill : swapped ? t.select : t.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (checked)
        theme::paintIcon(painter, QRectF(box).adjusted(1, 1, -1, -1), theme::Icon::Check,
                         swapped ? t.select : t.onPrimary);
    painter.restore();
}

/// One line of text in @p area; returns how far it went. Tall scripts keep their own height: the
/// line is centred by its real ink box, so that stacks are neither cut nor pushed to the border.
int paintLine(QPainter& painter, const QFont& font, const QRect& area, const QString& words)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, area.width());
    painter.setFont(font);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, shown);
    return std::min(area.width(), metrics.horizontalAdvance(shown));
}

int paintChips(QPainter& painter, const QWidget* widget, QRect area, const QVariantList& chips)
{
    for (const QVariant& chip : chips) {
        if (area.width() < 16)
            break;
        const QRect used = paintChip(painter, widget, area, chip.value<ChipLook>());
        area.setLeft(used.right() + 1 + kCellGap);
    }
    return area.left();
}

int chipsWidth(const QWidget* widget, const QVariantList& chips)
{
    int width = 0;
    for (const QVariant& chip : chips)
        width += chipSize(widget, chip.value<ChipLook>()).width() + kCellGap;
    return width;
}

QFont cellFont(const QWidget* widget, const QModelIndex& index)
{
    if (flag(index, MonoRole))
        return theme::monoFont(widget, 13);
    return theme::font(widget, 13, flag(index, BoldRole));
}

/// Paints the check box and the icon of a cell; returns what is left for its words.
QRect afterMarks(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 const QRect& area)
{
    const QWidget* widget = option.widget;
    const theme::Tokens& t = theme::tokensOf(widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QRect rest = area;
    if (const QVariant checked = index.data(CheckedRole); checked.isValid()) {
        const int side = theme::scaled(widget, 16);
        paintCheck(painter, widget, QRect(rest.left(), rest.center().y() - side / 2, side, side),
                   checked.toBool(), selected);
        rest.setLeft(rest.left() + side + kCellGap);
    }
    if (const auto icon = static_cast<theme::Icon>(index.data(IconRole).toInt());
        icon != theme::Icon::None) {
        const int side = theme::scaled(widget, 16);
        const QVariant tone = index.data(IconToneRole);
        const QColor colour = selected ? t.selectText
                              : tone.isValid()
                                  ? toneColours(t, static_cast<Tone>(tone.toInt())).text
                                  : t.text2;
        theme::paintIcon(painter, QRectF(rest.left(), rest.center().y() - side / 2.0, side, side),
                         icon, colour);
        rest.setLeft(rest.left() + side + kCellGap);
    }
    return rest;
}

} // namespace

QVariant chipsVariant(const std::vector<ChipLook>& chips)
{
    QVariantList list;
    for (const ChipLook& chip : chips)
        list << QVariant::fromValue(chip);
    return list;
}

ChipDelegate::ChipDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QColor ChipDelegate::inkOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const theme::Tokens& t = theme::tokensOf(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        return t.selectText;
    if (!option.state.testFlag(QStyle::State_Enabled))
        return t.disabled;
    return flag(index, QuietRole) ? t.text2 : t.text;
}

void ChipDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    const theme::Tokens& t = theme::tokensOf(option.widget);
    const QRect& r = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                       option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                       index.column() == 0;
    if (selected)
        painter.fillRect(r, t.select);
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
    if (first && selected)
        painter.fillRect(QRect(r.left(), r.top(), 3, r.height()), t.primary);
    if (first && flag(index, LeadBarRole))
        painter.fillRect(QRect(r.left(), r.top(), 4, r.height()), t.chart3);
    if (!isCurrentRow(option, index))
        return;
    // The rectangle runs around the row, so each cell paints its part of it.
    const int ring = theme::ringWidth(option.widget);
    painter.fillRect(QRect(r.left(), r.top(), r.width(), ring), t.focus);
    painter.fillRect(QRect(r.left(), r.bottom() + 1 - ring, r.width(), ring), t.focus);
    const bool last = option.viewItemPosition == QStyleOptionViewItem::End ||
                      option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                      index.column() == index.model()->columnCount(index.parent()) - 1;
    if (first)
        painter.fillRect(QRect(r.left(), r.top(), ring, r.height()), t.focus);
    if (last)
        painter.fillRect(QRect(r.right() + 1 - ring, r.top(), ring, r.height()), t.focus);
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    paintContent(*painter, option, index, option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1));
    painter->restore();
}

void ChipDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const QRect& area) const
{
    const QWidget* widget = option.widget;
    const theme::Tokens& t = theme::tokensOf(widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QRect rest = afterMarks(painter, option, index, area);
    const QVariantList chips = index.data(ChipsRole).toList();
    const QString words = index.data(Qt::DisplayRole).toString();
    if (words.isEmpty() && !chips.isEmpty()) {
        paintChips(painter, widget, rest, chips);
        return;
    }
    const QFont font = cellFont(widget, index);
    painter.setPen(inkOf(option, index));
    const QString second = index.data(SecondLineRole).toString();
    if (!second.isEmpty()) {
        const QRect upper(rest.left(), rest.top() + 4, rest.width(), rest.height() / 2 - 3);
        const QRect lower(rest.left(), upper.bottom() + 1, rest.width(), rest.height() / 2 - 3);
        paintLine(painter, font, upper, words);
        painter.setPen(selected ? t.selectText : t.text2);
        paintLine(painter, theme::font(widget, 12), lower, second);
        return;
    }
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    const int chipsRoom = chips.isEmpty() ? 0 : chipsWidth(widget, chips);
    QRect line = rest.adjusted(0, 0, -chipsRoom, 0);
    if ((alignment & Qt::AlignRight) != 0) {
        painter.setFont(font);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, words);
        return;
    }
    const int used = paintLine(painter, font, line, words);
    if (const QString native = index.data(NativeRole).toString(); !native.isEmpty()) {
        line.setLeft(line.left() + used + kCellGap);
        painter.setPen(selected ? t.selectText : t.text2);
        paintLine(painter, theme::font(widget, 13), line, native);
    }
    if (!chips.isEmpty())
        paintChips(painter, widget,
                   QRect(rest.right() - chipsRoom + kCellGap, rest.top(), chipsRoom, rest.height()),
                   chips);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QWidget* widget = option.widget;
    const QFontMetrics metrics(cellFont(widget, index));
    int width = metrics.horizontalAdvance(index.data().toString()) + 2 * kCellPadding + 1;
    width += chipsWidth(widget, index.data(ChipsRole).toList());
    if (index.data(IconRole).toInt() != 0)
        width += theme::scaled(widget, 16) + kCellGap;
    if (index.data(CheckedRole).isValid())
        width += theme::scaled(widget, 16) + kCellGap;
    if (const QString native = index.data(NativeRole).toString(); !native.isEmpty())
        width += QFontMetrics(theme::font(widget, 13)).horizontalAdvance(native) + kCellGap;
    return {width, theme::rowHeight(widget)};
}

} // namespace ui::widgets
