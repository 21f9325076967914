// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons/key_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/buttons/key_cap.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace ui::widgets {
namespace {

constexpr int kButtonGap = 8;

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal: return {};
    case ButtonKind::Primary: return QStringLiteral("primary");
    case ButtonKind::Flat: return QStringLiteral("flat");
    case ButtonKind::Danger: return QStringLiteral("danger");
    case ButtonKind::Need: return QStringLiteral("need");
    case ButtonKind::Segment: return QStringLiteral("seg");
    }
    return {};
}

QString sizeName(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Small: return QStringLiteral("sm");
    case ButtonSize::Normal: return {};
    case ButtonSize::Large: return QStringLiteral("lg");
    }
    return {};
}

int sidePadding(ButtonKind kind, ButtonSize size)
{
    if (kind == ButtonKind::Flat)
        return 7;
    if (kind == ButtonKind::Need || size == ButtonSize::Small)
        return 10;
    return size == ButtonSize::Large ? 16 : 12;
}

} // namespace

KeyButton::KeyButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    installAccessibility();
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void KeyButton::setVariant(const char* property, const QString& value)
{
    setProperty(property, value);
    theme::repolish(*this);
}

KeyButton* KeyButton::setKind(ButtonKind kind)
{
    m_kind = kind;
    setVariant("kind", kindName(kind));
    return this;
}

KeyButton* KeyButton::setSize(ButtonSize size)
{
    m_size = size;
    setVariant("size", sizeName(size));
    return this;
}

KeyButton* KeyButton::setPicture(theme::Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
    return this;
}

KeyButton* KeyButton::setPictureWhenOn(theme::Icon icon)
{
    m_iconWhenOn = true;
    return setPicture(icon);
}

KeyButton* KeyButton::setPictureAtEnd(bool atEnd)
{
    m_iconAtEnd = atEnd;
    update();
    return this;
}

KeyButton* KeyButton::setKeyCap(const QString& cap)
{
    m_cap = cap;
    setAccessibleDescription(cap.isEmpty() ? QString() : tr("Key: %1").arg(cap));
    updateGeometry();
    update();
    return this;
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (enter && modifiers == Qt::NoModifier && !isCheckable() && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

bool KeyButton::isBold() const
{
    const bool chosen =
        isChecked() && (m_kind == ButtonKind::Need || m_kind == ButtonKind::Segment);
    return m_kind == ButtonKind::Primary || chosen;
}

int KeyButton::textPx() const
{
    switch (m_size) {
    case ButtonSize::Small: return 12;
    case ButtonSize::Normal: return 13;
    case ButtonSize::Large: return 15;
    }
    return 13;
}

int KeyButton::wantedHeight() const
{
    if (m_size == ButtonSize::Small)
        return theme::smallHeight(this);
    if (m_kind == ButtonKind::Need)
        return std::max(theme::scaled(this, 32), theme::controlHeight(this) - 2);
    return m_size == ButtonSize::Large ? theme::scaled(this, 40) : theme::controlHeight(this);
}

int KeyButton::iconPx() const
{
    switch (m_size) {
    case ButtonSize::Small: return theme::scaled(this, 14);
    case ButtonSize::Normal: return theme::scaled(this, 16);
    case ButtonSize::Large: return theme::scaled(this, 18);
    }
    return 16;
}

theme::Icon KeyButton::shownIcon() const
{
    return m_iconWhenOn && !isChecked() ? theme::Icon::None : m_icon;
}

int KeyButton::contentWidth() const
{
    const bool growsBold = isCheckable() || isBold();
    const QFontMetrics metrics(theme::font(this, textPx(), growsBold));
    int width = text().isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text()).width();
    if (shownIcon() != theme::Icon::None)
        width += iconPx() + (text().isEmpty() ? 0 : kButtonGap);
    if (!m_cap.isEmpty())
        width += kButtonGap + keyCapWidth(this, m_cap);
    return width;
}

QSize KeyButton::sizeHint() const
{
    ensurePolished();
    return {contentWidth() + 2 * sidePadding(m_kind, m_size), wantedHeight()};
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

QColor KeyButton::contentColour() const
{
    const theme::Tokens& t = theme::tokensOf(this);
    if (!isEnabled())
        return t.disabled;
    switch (m_kind) {
    case ButtonKind::Normal: return t.text;
    case ButtonKind::Primary: return t.onPrimary;
    case ButtonKind::Flat: return t.link;
    case ButtonKind::Danger: return t.bad;
    case ButtonKind::Need: return isChecked() ? t.warn : t.text;
    case ButtonKind::Segment: return isChecked() ? t.onPrimary : t.text;
    }
    return t.text;
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const QColor colour = contentColour();
    const QFont textFont = theme::font(this, textPx(), isBold());
    const QFontMetrics metrics(textFont);
    const int flags = Qt::TextShowMnemonic | Qt::AlignVCenter | Qt::AlignLeft;
    const int textWidth = text().isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text()).width();
    const int capWidth = keyCapWidth(this, m_cap);
    const int iconWidth = shownIcon() == theme::Icon::None ? 0 : iconPx();
    const int gaps =
        (iconWidth > 0 && textWidth > 0 ? kButtonGap : 0) + (capWidth > 0 ? kButtonGap : 0);
    const int used = iconWidth + textWidth + capWidth + gaps;
    int x = std::max(0, (width() - used) / 2);
    const int iconY = (height() - iconPx()) / 2;

    painter.setFont(textFont);
    painter.setPen(colour);
    const auto drawIcon = [&] {
        theme::paintIcon(painter, QRectF(x, iconY, iconWidth, iconWidth), shownIcon(), colour);
        x += iconWidth + (textWidth > 0 || capWidth > 0 ? kButtonGap : 0);
    };
    if (!m_iconAtEnd && iconWidth > 0)
        drawIcon();
    painter.drawText(QRect(x, 0, textWidth + 2, height()), flags, text());
    x += textWidth + kButtonGap;
    if (m_iconAtEnd && iconWidth > 0)
        drawIcon();
    const theme::Tokens& t = theme::tokensOf(this);
    const bool filled = colour == t.onPrimary || m_kind == ButtonKind::Need;
    paintKeyCap(painter, this, QRect(x, 0, capWidth, height()), m_cap,
                filled || !isEnabled() ? colour : t.text, filled ? colour : t.control);
}

void KeyButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
}

} // namespace ui::widgets
