// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons/segmented_choice.h"

#include "ui/actions/physical_key.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace ui::widgets {
namespace {

QString segmentPosition(size_t i, size_t count)
{
    if (count == 1)
        return QStringLiteral("only");
    if (i == 0)
        return QStringLiteral("first");
    return i + 1 == count ? QStringLiteral("last") : QStringLiteral("mid");
}

} // namespace

SegmentedChoice::SegmentedChoice(QWidget* parent) : QWidget(parent)
{
    installAccessibility();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedChoice::setSegments(const std::vector<Segment>& segments)
{
    const bool hadFocus = focusWidget() != nullptr && focusWidget()->hasFocus();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_segments = segments;
    for (size_t i = 0; i < segments.size(); ++i) {
        auto* button = new KeyButton(segments[i].text, this);
        button->setCheckable(true);
        button->setProperty("segpos", segmentPosition(i, segments.size()));
        button->setKind(ButtonKind::Segment)->setKeyCap(segments[i].keyCap);
        button->setSizePolicy(m_filling ? QSizePolicy::MinimumExpanding : QSizePolicy::Minimum,
                              QSizePolicy::Fixed);
        button->installEventFilter(this);
        layout()->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, i] { choose(static_cast<int>(i)); });
    }
    setValue(m_value);
    if (hadFocus && focusProxy() != nullptr)
        focusProxy()->setFocus();
}

int SegmentedChoice::currentIndex() const
{
    for (size_t i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i].id == m_value)
            return static_cast<int>(i);
    }
    return -1;
}

QString SegmentedChoice::value() const
{
    return m_value;
}

void SegmentedChoice::setValue(const QString& id)
{
    m_value = id;
    const int current = currentIndex();
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(static_cast<int>(i) == current);
    updateTabStop();
    update();
}

void SegmentedChoice::takeValue(const QString& id)
{
    setValue(id);
    Q_EMIT chosen(m_value);
}

void SegmentedChoice::setFilling(bool filling)
{
    m_filling = filling;
    setSizePolicy(filling ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (KeyButton* button : m_buttons)
        button->setSizePolicy(filling ? QSizePolicy::MinimumExpanding : QSizePolicy::Minimum,
                              QSizePolicy::Fixed);
}

void SegmentedChoice::setFieldState(FieldState state)
{
    m_state = state;
    const int margin = state == FieldState::Normal ? 0 : 1;
    layout()->setContentsMargins(margin, margin, margin, margin);
    update();
}

void SegmentedChoice::updateTabStop()
{
    if (m_buttons.empty())
        return;
    const auto stop = static_cast<size_t>(std::max(0, currentIndex()));
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_buttons[stop]);
}

void SegmentedChoice::choose(int index)
{
    setValue(m_segments.at(static_cast<size_t>(index)).id);
    m_buttons.at(static_cast<size_t>(index))->setFocus();
    Q_EMIT chosen(m_value);
}

int SegmentedChoice::indexForKey(const QKeyEvent& key) const
{
    if ((key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return -1;
    const QChar pressed = actions::physicalKey(key);
    if (pressed >= u'1' && pressed <= u'9') {
        const int index = pressed.unicode() - u'1';
        return index < static_cast<int>(m_segments.size()) ? index : -1;
    }
    for (size_t i = 0; i < m_segments.size(); ++i) {
        if (!pressed.isNull() &&
            m_segments[i].letter.compare(QString(pressed), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

bool SegmentedChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const auto focused = std::find(m_buttons.begin(), m_buttons.end(), watched);
    const auto count = static_cast<int>(m_buttons.size());
    const int at = static_cast<int>(focused - m_buttons.begin());
    int wanted = indexForKey(key);
    if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) {
        // The first arrow on an unanswered question only answers it with what has the focus.
        const int step = key.key() == Qt::Key_Right ? 1 : -1;
        wanted = m_value.isEmpty() ? at : std::clamp(at + step, 0, count - 1);
    }
    if (wanted < 0)
        return QWidget::eventFilter(watched, event);
    choose(wanted);
    return true;
}

void SegmentedChoice::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    updateTabStop();
}

void SegmentedChoice::paintEvent(QPaintEvent*)
{
    if (m_state == FieldState::Normal)
        return;
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_state == FieldState::Error ? t.bad : t.warnLine, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace ui::widgets
