// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/search_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_cap.h"

#include <QKeyEvent>
#include <QPainter>

#include <chrono>

namespace ui::widgets {
namespace {

constexpr int kSearchLeft = 23;
constexpr std::chrono::milliseconds kSearchPause{120};

} // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholder(placeholder);
    setTextMargins(kSearchLeft, 0, 0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSearchPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void SearchField::setPlaceholder(const QString& text)
{
    setPlaceholderText(text);
    setAccessibleName(text);
}

void SearchField::setPicture(theme::Icon icon)
{
    m_icon = icon;
    update();
}

void SearchField::setKeyCap(const QString& cap)
{
    m_cap = cap;
    setTextMargins(kSearchLeft, 0, cap.isEmpty() ? 0 : keyCapWidth(this, cap) + 6, 0);
    setAccessibleDescription(cap.isEmpty() ? QString() : tr("Key: %1").arg(cap));
    update();
}

void SearchField::search()
{
    m_pause.stop();
    if (text() == m_last)
        return;
    m_last = text();
    Q_EMIT searched(m_last);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        search();
        Q_EMIT leaveDown();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        search();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        search();
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    const int icon = theme::scaled(this, 16);
    theme::paintIcon(painter, QRectF(10, (height() - icon) / 2, icon, icon), m_icon, t.text2);
    const int wide = keyCapWidth(this, m_cap);
    paintKeyCap(painter, this, QRect(width() - 9 - wide, 0, wide, height()), m_cap, t.text,
                t.control);
}

} // namespace ui::widgets
