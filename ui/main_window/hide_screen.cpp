// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/hide_screen.h"

#include "ui/text/formats.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace ui::main_window {
namespace {

constexpr QRgb kHideGround = 0xFF0D1B1F;
constexpr QRgb kHideText = 0xFFDCE6E6;
constexpr QRgb kHideMuted = 0xFF9DB2B6;
constexpr int kFieldWidth = 280;

QLabel* hideLabel(QWidget* parent, int px, QRgb colour)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setFont(theme::font(parent, px));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, QColor(colour));
    label->setPalette(palette);
    return label;
}

} // namespace

HideScreen::HideScreen(const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_time(hideLabel(this, 100, kHideText)),
      m_date(hideLabel(this, 17, kHideMuted)), m_hint(hideLabel(this, 14, kHideMuted)),
      m_passphrase(new QLineEdit(this))
{
    setObjectName(QStringLiteral("hide_screen"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(false);
    m_passphrase->setObjectName(QStringLiteral("hide_passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_passphrase->hide();
    connect(m_passphrase, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT passphraseEntered(m_passphrase->text()); });
    m_timer.setInterval(1'000);
    connect(&m_timer, &QTimer::timeout, this, &HideScreen::tellTime);
    retranslate();
}

void HideScreen::start()
{
    m_passphrase->clear();
    m_passphrase->hide();
    m_passphrase->setEnabled(true);
    retranslate();
    m_timer.start();
    setFocus(Qt::OtherFocusReason);
}

void HideScreen::showChecking()
{
    m_passphrase->setEnabled(false);
    m_hint->setText(tr("Checking"));
}

void HideScreen::showRefused(const QString& message)
{
    m_passphrase->setEnabled(true);
    m_hint->setText(message);
    m_passphrase->setFocus(Qt::OtherFocusReason);
    m_passphrase->selectAll();
}

bool HideScreen::event(QEvent* event)
{
    // No shortcut of the pages behind may run while they are covered.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void HideScreen::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape) {
        start();
        return;
    }
    askPassphrase();
}

void HideScreen::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    askPassphrase();
}

void HideScreen::askPassphrase()
{
    if (m_passphrase->isVisible())
        return;
    m_passphrase->show();
    m_hint->setText(tr("Passphrase, then Enter"));
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void HideScreen::tellTime()
{
    if (!isVisible())
        m_timer.stop();
    const QDateTime now = m_clock.now();
    m_time->setText(text::formatTime(now.time()));
    m_date->setText(text::formatDate(now.date(), text::DateStyle::Weekday));
}

void HideScreen::retranslate()
{
    tellTime();
    m_hint->setText(tr("Press any key"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
}

void HideScreen::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(kHideGround));
}

void HideScreen::resizeEvent(QResizeEvent* event)
{
    const int middle = height() / 2;
    const int timeHeight = m_time->sizeHint().height();
    m_time->setGeometry(0, middle - timeHeight / 2 - 13, width(), timeHeight);
    m_date->setGeometry(0, middle + 38, width(), m_date->sizeHint().height() + 6);
    m_passphrase->setGeometry((width() - kFieldWidth) / 2, height() - 110, kFieldWidth,
                              theme::controlHeight(this));
    m_hint->setGeometry(0, height() - 55, width(), 32);
    QWidget::resizeEvent(event);
}

void HideScreen::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::main_window
