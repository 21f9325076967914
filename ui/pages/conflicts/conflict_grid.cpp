// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflicts/conflict_grid.h"

#include "ui/models/conflict_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables/chip_delegate.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace ui::pages {

using models::ConflictCell;
using models::ConflictMark;
using models::ConflictModel;

namespace {

constexpr int kGridHeadPx = 58;
constexpr int kGridRowPx = 52;
constexpr int kGridPadding = 12;
constexpr int kMarkPx = 16;
constexpr int kMarkGap = 9;
constexpr int kCellAir = 16; // above and below the words
constexpr int kNarrowest = 40;
constexpr int kMostLines = 6;
constexpr int kFewestRows = 2; // in view, however small the window is
constexpr int kFieldColumnPx = 133;
constexpr int kKeptColumnPx = 212;

ConflictCell cellOf(const QModelIndex& index)
{
    return index.data(ConflictModel::kCellRole).value<ConflictCell>();
}

/// The colours of a mark: those of the chosen ground in contrast, where the usual ones vanish.
struct MarkColours {
    QColor fill;
    QColor inside;
};

MarkColours markColours(const theme::Tokens& tokens)
{
    if (tokens.scheme == theme::Scheme::Contrast)
        return {tokens.selectText, tokens.select};
    return {tokens.primary, tokens.onPrimary};
}

void paintMark(QPainter& painter, const QRectF& box, ConflictMark mark, const theme::Tokens& tokens)
{
    const MarkColours colours = markColours(tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case ConflictMark::None: break;
    case ConflictMark::Off:
        painter.setPen(QPen(tokens.control, 1));
        painter.setBrush(tokens.surface);
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case ConflictMark::On:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawEllipse(box);
        painter.setBrush(colours.inside);
        painter.drawEllipse(box.center(), box.width() / 5, box.height() / 5);
        break;
    case ConflictMark::Joined:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(box, 3, 3);
        theme::paintIcon(painter, box.adjusted(2, 2, -2, -2), theme::Icon::Plus, colours.inside);
        break;
    }
    painter.restore();
}

/// Words over several lines, broken between words where there is a place to, else anywhere: a
/// script without spaces is not cut.
class Paragraph {
public:
    Paragraph(const QString& words, const QFont& font, int width) : m_layout(words, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        for (int count = 0; count < kMostLines; ++count) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(width, kNarrowest));
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
        }
        m_layout.endLayout();
    }
    [[nodiscard]] int height() const { return qCeil(m_height); }
    void paint(QPainter& painter, const QPoint& at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

/// A line break in a value is one in its cell.
QString withBreaks(QString words)
{
    return words.replace(u'\n', QChar::LineSeparator);
}

bool isChosen(const ConflictCell& cell)
{
    return cell.mark == ConflictMark::On || cell.mark == ConflictMark::Joined;
}

/// The words of a cell and the quiet ones below them.
class CellWords {
public:
    CellWords(const QWidget* widget, const ConflictCell& cell, bool isKept, int width)
        : m_words(withBreaks(cell.words),
                  theme::font(widget, 13, isKept && !cell.isOpen && !cell.isQuiet), width),
          m_note(withBreaks(cell.note), theme::font(widget, 12), width),
          m_hasNote(!cell.note.isEmpty())
    {
    }
    [[nodiscard]] int height() const
    {
        return m_words.height() + (m_hasNote ? m_note.height() : 0);
    }
    void paint(QPainter& painter, const QPoint& at, const QColor& ink, const QColor& quiet) const
    {
        painter.setPen(ink);
        m_words.paint(painter, at);
        painter.setPen(quiet);
        if (m_hasNote)
            m_note.paint(painter, at + QPoint(0, m_words.height()));
    }

private:
    Paragraph m_words;
    Paragraph m_note;
    bool m_hasNote;
};

class ConflictDelegate final : public widgets::ChipDelegate {
public:
    using ChipDelegate::ChipDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const ConflictCell cell = cellOf(index);
        const theme::Tokens& t = theme::tokensOf(option.widget);
        const bool last = index.column() == index.model()->columnCount() - 1;
        painter->save();
        painter->setClipRect(option.rect);
        // The ground means "chosen" here, so the view's own one of the current row goes.
        painter->fillRect(option.rect, isChosen(cell) ? t.select : t.surface);
        if (!last)
            painter->fillRect(
                QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), t.line);
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_Selected;
        paintGround(*painter, plain, index);
        const bool isElsewhere = option.state.testFlag(QStyle::State_Selected) &&
                                 option.widget != nullptr && !option.widget->hasFocus();
        if (isElsewhere && index.column() == 0) // the row the editor below is for
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                              t.primary);
        paintCell(*painter, option, cell, last);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        const ConflictCell cell = cellOf(index);
        const bool last = index.column() == index.model()->columnCount() - 1;
        const int width = wordsRect(option, cell).width();
        const CellWords words(option.widget, cell, last, width);
        return {width,
                std::max(theme::scaled(option.widget, kGridRowPx), words.height() + kCellAir)};
    }

private:
    static QRect wordsRect(const QStyleOptionViewItem& option, const ConflictCell& cell)
    {
        const bool marked = cell.mark != ConflictMark::None || cell.isOpen;
        const int left =
            kGridPadding + (marked ? theme::scaled(option.widget, kMarkPx) + kMarkGap : 0);
        return option.rect.adjusted(left, 0, -kGridPadding, 0);
    }

    static void paintCell(QPainter& painter, const QStyleOptionViewItem& option,
                          const ConflictCell& cell, bool isKept)
    {
        const QWidget* widget = option.widget;
        const theme::Tokens& t = theme::tokensOf(widget);
        const QRect area = wordsRect(option, cell);
        const int side = theme::scaled(widget, kMarkPx);
        const QRectF box(option.rect.left() + kGridPadding,
                         option.rect.center().y() - side / 2.0 + 0.5, side, side);
        paintMark(painter, box, cell.mark, t);
        if (cell.isOpen)
            theme::paintIcon(painter, box, theme::Icon::Help, t.warn);

        const CellWords words(widget, cell, isKept, area.width());
        const bool chosen = isChosen(cell);
        words.paint(painter, QPoint(area.left(), area.top() + (area.height() - words.height()) / 2),
                    chosen         ? t.selectText
                    : cell.isOpen  ? t.warn
                    : cell.isQuiet ? t.text2
                                   : t.text,
                    chosen ? t.selectText : t.text2);
    }
};

} // namespace

ConflictHead::ConflictHead(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
}

void ConflictHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const theme::Tokens& t = theme::tokensOf(this);
    const auto text = [this, section](int role) {
        return model()->headerData(section, Qt::Horizontal, role).toString();
    };
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, t.sunken);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    if (section < count() - 1)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), t.line);
    QRect area = rect.adjusted(kGridPadding, 0, -kGridPadding, 0);
    const QVariant icon = model()->headerData(section, Qt::Horizontal, widgets::IconRole);
    if (icon.isValid()) {
        const int side = theme::scaled(this, kMarkPx);
        theme::paintIcon(*painter, QRectF(area.left(), area.center().y() - side / 2.0, side, side),
                         static_cast<theme::Icon>(icon.toInt()), t.text);
        area.setLeft(area.left() + side + kMarkGap);
    }
    const QFont bold = theme::font(this, 13, true);
    const QString first =
        QFontMetrics(bold).elidedText(text(Qt::DisplayRole), Qt::ElideRight, area.width());
    const Paragraph above(first, bold, area.width());
    const QString second = text(widgets::SecondLineRole);
    const Paragraph below(second, theme::font(this, 12), area.width());
    const int height = above.height() + (second.isEmpty() ? 0 : below.height());
    const QPoint at(area.left(), area.top() + (area.height() - height) / 2);
    painter->setPen(t.text);
    above.paint(*painter, at);
    painter->setPen(t.text2);
    if (!second.isEmpty())
        below.paint(*painter, at + QPoint(0, above.height()));
    painter->restore();
}

ConflictGrid::ConflictGrid(ConflictModel* model, QWidget* parent)
    : HwTableView(parent), m_conflicts(model)
{
    setObjectName(QStringLiteral("fields"));
    setHorizontalHeader(new ConflictHead(this));
    setHeadPx(kGridHeadPx);
    setRowPx(kGridRowPx);
    setItemDelegate(new ConflictDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ConflictGrid::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &ConflictGrid::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ConflictGrid::fitRows);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == m_conflicts->columnCount() - 1) {
            if (m_conflicts->conflictAt(index.row()) != nullptr)
                Q_EMIT typeWanted(index.row());
        } else {
            m_conflicts->keep(index.row(), index.column());
        }
    });
}

int ConflictGrid::heightOfRows(int rows) const
{
    int height = horizontalHeader()->height();
    for (int row = 0; row < rows; ++row)
        height += rowHeight(row);
    return height;
}

QSize ConflictGrid::sizeHint() const
{
    return {HwTableView::sizeHint().width(), heightOfRows(m_conflicts->rowCount())};
}

QSize ConflictGrid::minimumSizeHint() const
{
    const int rows = std::min(m_conflicts->rowCount(), kFewestRows);
    return {HwTableView::minimumSizeHint().width(), heightOfRows(rows)};
}

void ConflictGrid::fit()
{
    const int columns = m_conflicts->columnCount();
    if (columns < 3)
        return;
    QHeaderView* head = horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch); // the laptops share what is left
    for (const auto& [column, px] : {std::pair(0, kFieldColumnPx), {columns - 1, kKeptColumnPx}}) {
        head->setSectionResizeMode(column, QHeaderView::Fixed);
        head->resizeSection(column, theme::scaled(this, px));
    }
    fitRows();
}

void ConflictGrid::fitRows()
{
    const int columns = m_conflicts->columnCount();
    for (int row = 0; row < m_conflicts->rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < columns; ++column) {
            QStyleOptionViewItem option;
            option.widget = this;
            option.rect = QRect(0, 0, columnWidth(column), kGridRowPx);
            height = std::max(
                height, itemDelegate()->sizeHint(option, m_conflicts->index(row, column)).height());
        }
        setRowHeight(row, height);
    }
    setMaximumHeight(heightOfRows(m_conflicts->rowCount()));
    updateGeometry();
}

void ConflictGrid::changeEvent(QEvent* event)
{
    HwTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

} // namespace ui::pages
