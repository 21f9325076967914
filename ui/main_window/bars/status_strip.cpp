// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/bars/status_strip.h"

#include "ui/text/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/frames/icon_label.h"
#include "ui/widgets/power_state.h"

#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLabel>
#include <QProgressBar>

namespace ui::main_window {
namespace {

constexpr int kStripHeight = 24;
constexpr int kCountdownSeconds = 20;
constexpr int kBatteryEveryMs = 60'000;

QLabel* stripLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QStringLiteral("label"));
    return label;
}

widgets::IconLabel* stripIcon(theme::Icon icon, QWidget* parent)
{
    return new widgets::IconLabel(icon, 13, &theme::Tokens::text2, parent);
}

} // namespace

StatusStrip::StatusStrip(const QString& laptopLetters, QWidget* parent)
    : QWidget(parent), m_letters(laptopLetters), m_savedIcon(stripIcon(theme::Icon::Check, this)),
      m_saved(stripLabel(this)), m_where(stripLabel(this)), m_job(stripLabel(this)),
      m_countdownBar(new QProgressBar(this)), m_countdownText(stripLabel(this)),
      m_layoutIcon(stripIcon(theme::Icon::Keyboard, this)), m_layout(stripLabel(this)),
      m_laptop(stripLabel(this)), m_batteryIcon(stripIcon(theme::Icon::Battery, this)),
      m_battery(stripLabel(this))
{
    setObjectName(QStringLiteral("statusbar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme::scaled(this, kStripHeight));
    m_where->setObjectName(QStringLiteral("sharing_text"));
    m_saved->setObjectName(QStringLiteral("saved_text"));
    m_countdownText->setObjectName(QStringLiteral("countdown_text"));
    m_countdownBar->setRange(0, kCountdownSeconds);
    m_countdownBar->setTextVisible(false);
    m_countdownBar->setFixedSize(120, 8);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(4);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    row->addSpacing(14);
    row->addWidget(m_where);
    row->addSpacing(14);
    row->addWidget(m_job);
    row->addStretch(1);
    row->addWidget(m_countdownBar);
    row->addWidget(m_countdownText);
    row->addStretch(1);
    row->addWidget(m_layoutIcon);
    row->addWidget(m_layout);
    row->addSpacing(14);
    row->addWidget(m_laptop);
    row->addSpacing(14);
    row->addWidget(m_batteryIcon);
    row->addWidget(m_battery);

    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this,
            &StatusStrip::tellSurroundings);
    connect(&m_timer, &QTimer::timeout, this, &StatusStrip::tellSurroundings);
    m_timer.start(kBatteryEveryMs);
    retranslate();
}

void StatusStrip::showSaved(qint64 atMs)
{
    m_savedAtMs = atMs;
    m_failure.clear();
    tellSaved();
}

void StatusStrip::showSaveFailure(const QString& message)
{
    m_failure = message;
    tellSaved();
}

void StatusStrip::showSharing(const QString& text)
{
    m_sharing = text;
    m_where->setText(text.isEmpty() ? tr("Records are only on this laptop") : text);
}

void StatusStrip::showJob(const QString& text)
{
    m_job->setText(text);
}

void StatusStrip::showCountdown(int seconds)
{
    m_countdown = seconds;
    m_countdownBar->setVisible(seconds >= 0);
    m_countdownText->setVisible(seconds >= 0);
    if (seconds < 0)
        return;
    m_countdownBar->setValue(seconds);
    m_countdownText->setText(tr("Locks in %n seconds. Press any key to stay.", "", seconds));
}

void StatusStrip::tellSaved()
{
    const bool failing = isFailing();
    m_savedIcon->setVisible(failing || m_savedAtMs > 0);
    m_savedIcon->setIcon(failing ? theme::Icon::Warn : theme::Icon::Check);
    m_savedIcon->setColour(failing ? &theme::Tokens::bad : &theme::Tokens::good);
    const QString time = text::formatTime(QDateTime::fromMSecsSinceEpoch(m_savedAtMs).time(), true);
    if (failing && m_savedAtMs > 0)
        m_saved->setText(tr("Not saved since %1. %2").arg(time, m_failure));
    else if (failing)
        m_saved->setText(tr("Not saved. %1").arg(m_failure));
    else if (m_savedAtMs > 0)
        m_saved->setText(tr("Saved on this laptop %1").arg(time));
    else
        m_saved->clear();
    QPalette colours = m_saved->palette();
    const theme::Tokens& tokens = theme::tokensOf(this);
    colours.setColor(QPalette::WindowText, failing ? tokens.bad : tokens.good);
    m_saved->setPalette(colours);
}

void StatusStrip::tellSurroundings()
{
    const QString layout = widgets::keyboardLayoutName();
    m_layoutIcon->setVisible(!layout.isEmpty());
    m_layout->setText(layout.isEmpty() ? QString() : tr("Typing: %1").arg(layout));
    const auto power = widgets::readPowerState();
    m_batteryIcon->setVisible(power.has_value());
    m_battery->setText(power ? tr("%1%").arg(power->percent) : QString());
    if (power)
        m_battery->setToolTip(power->charging ? tr("Charging") : tr("Not charging"));
}

void StatusStrip::retranslate()
{
    showSharing(m_sharing);
    m_laptop->setText(tr("Laptop %1").arg(m_letters));
    tellSaved();
    tellSurroundings();
    showCountdown(m_countdown);
}

void StatusStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        tellSaved();
    QWidget::changeEvent(event);
}

} // namespace ui::main_window
