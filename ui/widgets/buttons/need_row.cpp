// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons/need_row.h"

#include "ui/actions/physical_key.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace ui::widgets {

NeedRow::NeedRow(QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(7);
    line->addStretch();
}

void NeedRow::setNeeds(const std::vector<Need>& needs)
{
    const QStringList chosen = value();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_needs = needs;
    auto* line = static_cast<QHBoxLayout*>(layout());
    for (size_t i = 0; i < needs.size(); ++i) {
        auto* button = new KeyButton(needs[i].text, this);
        button->setCheckable(true);
        button->setKind(ButtonKind::Need)->setPictureWhenOn(needs[i].icon);
        if (i < 9)
            button->setKeyCap(QString::number(i + 1));
        button->installEventFilter(this);
        line->insertWidget(static_cast<int>(i), button);
        m_buttons.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this] { Q_EMIT changed(value()); });
    }
    setValue(chosen);
    moveTabStop(0);
}

QStringList NeedRow::value() const
{
    QStringList ids;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            ids << m_needs[i].id;
    }
    return ids;
}

void NeedRow::setValue(const QStringList& ids)
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(ids.contains(m_needs[i].id));
        m_buttons[i]->updateGeometry();
    }
}

void NeedRow::takeValue(const QStringList& ids)
{
    setValue(ids);
    Q_EMIT changed(value());
}

void NeedRow::moveTabStop(size_t to)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == to ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_buttons.empty() ? nullptr : m_buttons[to]);
}

bool NeedRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), watched) - m_buttons.begin();
    const auto count = static_cast<qsizetype>(m_buttons.size());
    if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) {
        const qsizetype step = key.key() == Qt::Key_Right ? 1 : -1;
        const auto to = static_cast<size_t>(std::clamp<qsizetype>(at + step, 0, count - 1));
        moveTabStop(to);
        m_buttons[to]->setFocus();
        return true;
    }
    const QChar pressed = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier
                              ? actions::physicalKey(key)
                              : QChar();
    const qsizetype index = pressed >= u'1' && pressed <= u'9' ? pressed.unicode() - u'1' : count;
    if (index >= count)
        return QWidget::eventFilter(watched, event);
    m_buttons[static_cast<size_t>(index)]->click();
    return true;
}

} // namespace ui::widgets
