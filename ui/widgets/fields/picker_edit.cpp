// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/picker_edit.h"

#include "core/base/text_fold.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields/picker_popup.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui::widgets {
namespace {

constexpr int kChevronRoom = 26;

} // namespace

PickerEdit::PickerEdit(QWidget* parent) : QLineEdit(parent)
{
    setTextMargins(0, 0, kChevronRoom, 0);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        // A scan that was taken back leaves what was there.
        if (typed == textOf(m_value))
            return closeList();
        refill(typed);
        if (!isListOpen())
            openList();
    });
}

PickerEdit::~PickerEdit()
{
    delete m_popup;
}

void PickerEdit::setItems(std::vector<PickerItem> items)
{
    m_items = std::move(items);
    restoreText();
    updateGeometry();
}

void PickerEdit::setMostUsed(const QStringList& ids)
{
    m_mostUsed = ids;
}

void PickerEdit::setOtherAllowed(bool allowed)
{
    m_otherAllowed = allowed;
}

const PickerItem* PickerEdit::itemOf(const QString& id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&id](const PickerItem& item) { return item.id == id; });
    return id.isEmpty() || found == m_items.end() ? nullptr : &*found;
}

QString PickerEdit::textOf(const PickerValue& value) const
{
    if (value.id.isEmpty())
        return value.other;
    // An id from a newer list is kept and shown as it is.
    const PickerItem* item = itemOf(value.id);
    return item != nullptr ? item->label : value.id;
}

void PickerEdit::setValue(const PickerValue& value)
{
    m_value = value;
    restoreText();
}

void PickerEdit::restoreText()
{
    if (text() != textOf(m_value))
        setText(textOf(m_value));
    setCursorPosition(0);
    update();
}

void PickerEdit::take(const PickerValue& value)
{
    const bool changed = value != m_value;
    setValue(value);
    closeList();
    if (changed)
        Q_EMIT chosen(m_value);
}

void PickerEdit::takeRow(int row)
{
    if (row == PickerPopup::kOtherRow)
        take({{}, text().trimmed()});
    else
        take({m_items[static_cast<size_t>(row)].id, {}});
}

void PickerEdit::takeTyped()
{
    const QString typed = text().trimmed();
    if (typed == textOf(m_value)) {
        closeList();
        return;
    }
    if (typed.isEmpty())
        return take({});
    const auto rows = matchingItems(m_items, typed, m_mostUsed);
    const bool sure =
        !rows.empty() &&
        (rows.size() == 1 ||
         core::foldText(m_items[static_cast<size_t>(rows.front())].label) ==
             core::foldText(typed) ||
         core::foldText(m_items[static_cast<size_t>(rows.front())].code) == core::foldText(typed));
    if (sure)
        return takeRow(rows.front());
    if (m_otherAllowed)
        return take({{}, typed});
    // Leaving never throws away a value for letters that name none.
    closeList();
    restoreText();
}

bool PickerEdit::isListOpen() const
{
    return m_popup != nullptr && m_popup->isVisible();
}

void PickerEdit::openList()
{
    if (m_popup != nullptr && m_popup->parentWidget() != window()) {
        delete m_popup;
        m_popup = nullptr;
    }
    if (m_popup == nullptr) {
        m_popup = new PickerPopup(*this, window());
        connect(m_popup, &QObject::destroyed, this, [this] { m_popup = nullptr; });
        connect(m_popup, &PickerPopup::rowTaken, this, [this] {
            if (const auto row = m_popup->marked())
                takeRow(*row);
        });
    }
    refill(text() == textOf(m_value) ? QString() : text());
    if (const PickerItem* item = itemOf(m_value.id); item != nullptr && text() == item->label)
        m_popup->mark(static_cast<int>(item - m_items.data()));
    if (m_popup->count() > 0)
        m_popup->openAtLine();
}

void PickerEdit::closeList()
{
    if (m_popup != nullptr)
        m_popup->hide();
}

void PickerEdit::refill(const QString& typed)
{
    if (m_popup == nullptr)
        return;
    const QString said = typed.trimmed();
    //: The last row of a list: %1 is what the person typed.
    const QString other =
        m_otherAllowed && !said.isEmpty() ? tr("Other, as said: %1").arg(said) : QString();
    m_popup->fill(m_items, matchingItems(m_items, typed, m_mostUsed), other);
    if (m_popup->count() == 0)
        m_popup->hide();
}

QStringList PickerEdit::listedLabels() const
{
    return m_popup != nullptr ? m_popup->labels() : QStringList();
}

QSize PickerEdit::sizeHint() const
{
    return {theme::scaled(this, 180), QLineEdit::sizeHint().height()};
}

void PickerEdit::keyPressEvent(QKeyEvent* event)
{
    const bool altDown =
        event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_F4 || altDown || (event->key() == Qt::Key_Down && !isListOpen())) {
        if (isListOpen())
            closeList();
        else
            openList();
        return;
    }
    if (!isListOpen()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            takeTyped();
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down: return m_popup->move(1);
    case Qt::Key_Up: return m_popup->move(-1);
    case Qt::Key_PageDown: return m_popup->move(7);
    case Qt::Key_PageUp: return m_popup->move(-7);
    case Qt::Key_Escape:
        closeList();
        restoreText();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto row = m_popup->marked())
            takeRow(*row);
        // Enter also goes on to the next field, as in every field.
        QLineEdit::keyPressEvent(event);
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void PickerEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void PickerEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // The marked row is what the keyer saw; Tab takes it as Enter does.
    const auto row = isListOpen() && text() != textOf(m_value) && !text().trimmed().isEmpty()
                         ? m_popup->marked()
                         : std::nullopt;
    if (row.has_value() && event->reason() != Qt::ActiveWindowFocusReason)
        takeRow(*row);
    else
        takeTyped();
}

void PickerEdit::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    if (isListOpen())
        closeList();
    else
        openList();
}

void PickerEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        closeList();
}

void PickerEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    const int side = theme::scaled(this, 15);
    const int right = width() - 10 - side;
    theme::paintIcon(painter, QRectF(right, (height() - side) / 2, side, side),
                     theme::Icon::ChevronDown, isEnabled() ? t.text : t.disabled);
    const PickerItem* item = itemOf(m_value.id);
    if (item == nullptr || item->code.isEmpty() || text() != item->label)
        return;
    const QFont font = theme::monoFont(this, 12);
    const int wide = QFontMetrics(font).horizontalAdvance(item->code);
    const int left = right - 6 - wide;
    const QFontMetrics metrics(theme::font(this, 14));
    if (metrics.horizontalAdvance(item->label) + 20 > left)
        return;
    painter.setFont(font);
    painter.setPen(t.text2);
    painter.drawText(QRect(left, 0, wide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     item->code);
}

} // namespace ui::widgets
