// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frames/toast_host.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/buttons/key_button.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <chrono>

namespace ui::widgets {
namespace {

constexpr std::chrono::seconds kPlainTime{6};
constexpr std::chrono::seconds kButtonTime{10};
constexpr size_t kShownAtOnce = 2;
constexpr int kToastMargin = 14;
constexpr int kToastGap = 8;
constexpr int kToastWidest = 460;

} // namespace

Toast::Toast(const QString& text, ToastAction action, QWidget* parent)
    : QFrame(parent), m_text(text), m_run(std::move(action.run))
{
    installAccessibility();
    setProperty("kind", QStringLiteral("toast"));
    setAccessibleName(text);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 9, 10, 9);
    line->setSpacing(12);
    auto* label = new QLabel(text, this);
    label->setProperty("kind", QStringLiteral("toast"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(text.size() > 50);
    line->addWidget(label, 1);
    if (m_run) {
        m_button = new KeyButton(action.words, this);
        m_button->setProperty("on", QStringLiteral("toast"));
        m_button->setSize(ButtonSize::Small)->setKeyCap(action.keyCap);
        // It is reached with F6, so that Tab stays within the form.
        m_button->setFocusPolicy(Qt::ClickFocus);
        line->addWidget(m_button);
        connect(m_button, &QAbstractButton::clicked, this, [this] {
            const auto run = std::exchange(m_run, {});
            Q_EMIT closed();
            run();
        });
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::closed);
    m_timer.start(m_run ? kButtonTime : kPlainTime);
    setMaximumWidth(theme::scaled(this, kToastWidest));
}

void Toast::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.surface, 1));
    painter.setBrush(t.text);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

ToastHost::ToastHost(QWidget& area, const core::Clock& clock)
    : QObject(&area), m_area(area), m_clock(clock)
{
    area.installEventFilter(this);
}

std::vector<Toast*> ToastHost::shown() const
{
    std::vector<Toast*> toasts;
    for (const auto& toast : m_shown) {
        if (!toast.isNull())
            toasts.push_back(toast);
    }
    return toasts;
}

void ToastHost::show(const QString& text, std::function<void()> undo)
{
    offer(text, {Toast::tr("Undo"), QStringLiteral("Ctrl Z"), std::move(undo)});
}

void ToastHost::offer(const QString& text, ToastAction action)
{
    m_past.push_back({text, m_clock.nowMs()});
    while (m_shown.size() >= kShownAtOnce) {
        delete m_shown.front();
        m_shown.erase(m_shown.begin());
    }
    auto* toast = new Toast(text, std::move(action), &m_area);
    connect(toast, &Toast::closed, this, [this, toast] {
        std::erase_if(m_shown, [toast](const auto& shown) { return shown == toast; });
        toast->hide();
        toast->deleteLater();
        place();
    });
    m_shown.emplace_back(toast);
    toast->show();
    place();
    QAccessibleEvent event(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT pastChanged();
}

void ToastHost::closeAll()
{
    for (const auto& toast : m_shown)
        delete toast;
    m_shown.clear();
}

void ToastHost::clear()
{
    closeAll();
    m_past.clear();
    Q_EMIT pastChanged();
}

bool ToastHost::focusNewest()
{
    for (auto it = m_shown.rbegin(); it != m_shown.rend(); ++it) {
        if ((*it)->button() != nullptr) {
            (*it)->button()->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

bool ToastHost::pressFocused()
{
    for (const Toast* toast : shown()) {
        if (toast->button() != nullptr && toast->button()->hasFocus()) {
            toast->button()->click();
            return true;
        }
    }
    return false;
}

void ToastHost::place()
{
    int bottom = m_area.height() - kToastMargin;
    for (auto it = m_shown.rbegin(); it != m_shown.rend(); ++it) {
        Toast* toast = *it;
        toast->adjustSize();
        toast->move(m_area.width() - kToastMargin - toast->width(), bottom - toast->height());
        toast->raise();
        bottom -= toast->height() + kToastGap;
    }
}

bool ToastHost::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_area && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace ui::widgets
