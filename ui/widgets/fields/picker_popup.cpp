// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/picker_popup.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::widgets {
namespace {

constexpr int kPopupRows = 8;
constexpr int kItemRole = Qt::UserRole + 1;
constexpr int kCodeRole = Qt::UserRole + 2;
constexpr int kNoteRole = Qt::UserRole + 3;
constexpr int kPopupPadding = 9;

int popupRowHeight(const QWidget* widget)
{
    return std::max(theme::scaled(widget, 30), theme::rowHeight(widget) - 3);
}

class PickerRowPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override
    {
        return {0, popupRowHeight(option.widget)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const theme::Tokens& t = theme::tokensOf(option.widget);
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, marked ? t.select : t.surface);
        if (marked)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              t.primary);
        QRect words = option.rect.adjusted(kPopupPadding, 0, -kPopupPadding, 0);
        const QString code = index.data(kCodeRole).toString();
        painter->setPen(marked ? t.selectText : t.text2);
        painter->setFont(theme::monoFont(option.widget, 12));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, code);
        words.setRight(words.right() - QFontMetrics(painter->font()).horizontalAdvance(code) -
                       kPopupPadding);
        const QFont font = theme::font(option.widget, 14);
        painter->setFont(font);
        painter->setPen(marked ? t.selectText : t.text);
        const QString label =
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, label);
        words.setLeft(words.left() + QFontMetrics(font).horizontalAdvance(label) + kPopupPadding);
        painter->setPen(marked ? t.selectText : t.text2);
        painter->setFont(theme::font(option.widget, 12));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          index.data(kNoteRole).toString());
    }
};

} // namespace

PickerPopup::PickerPopup(QWidget& line, QWidget* window)
    : QFrame(window), m_line(line), m_list(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setProperty("kind", QStringLiteral("popup"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickerRowPainter(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &PickerPopup::rowTaken);
    window->installEventFilter(this);
    hide();
}

void PickerPopup::fill(const std::vector<PickerItem>& items, const std::vector<int>& rows,
                       const QString& other)
{
    m_model->clear();
    for (const int row : rows) {
        const PickerItem& item = items[static_cast<size_t>(row)];
        auto* entry = new QStandardItem(item.label);
        entry->setData(row, kItemRole);
        entry->setData(item.code, kCodeRole);
        entry->setData(item.note, kNoteRole);
        entry->setData(item.code.isEmpty() ? item.label
                                           : item.label + QStringLiteral(", ") + item.code,
                       Qt::AccessibleTextRole);
        m_model->appendRow(entry);
    }
    if (!other.isEmpty()) {
        auto* entry = new QStandardItem(other);
        entry->setData(kOtherRow, kItemRole);
        m_model->appendRow(entry);
    }
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (isVisible())
        place();
}

void PickerPopup::openAtLine()
{
    place();
    show();
    raise();
}

void PickerPopup::place()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kPopupRows);
    m_list->setVerticalScrollBarPolicy(m_model->rowCount() > kPopupRows ? Qt::ScrollBarAlwaysOn
                                                                        : Qt::ScrollBarAlwaysOff);
    const int high = rows * popupRowHeight(this) + 2;
    const QPoint below = m_line.mapTo(window(), QPoint(0, m_line.height() + 1));
    const QPoint above = m_line.mapTo(window(), QPoint(0, -1 - high));
    const bool fits = below.y() + high <= window()->height() || above.y() < 0;
    const int widest = std::max(m_line.width(), theme::scaled(this, 220));
    const int left = std::min(below.x(), std::max(0, window()->width() - widest - 4));
    setGeometry(left, fits ? below.y() : above.y(), widest, high);
}

void PickerPopup::move(int steps)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int to = std::clamp(m_list->currentIndex().row() + steps, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(to, 0));
}

void PickerPopup::mark(int item)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(kItemRole).toInt() == item)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

std::optional<int> PickerPopup::marked() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(current.data(kItemRole).toInt()) : std::nullopt;
}

QStringList PickerPopup::labels() const
{
    QStringList labels;
    for (int row = 0; row < m_model->rowCount(); ++row)
        labels << m_model->index(row, 0).data().toString();
    return labels;
}

int PickerPopup::count() const
{
    return m_model->rowCount();
}

bool PickerPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace ui::widgets
