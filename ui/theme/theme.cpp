// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/house_style.h"

#include <QApplication>
#include <QStyle>
#include <QWidget>

namespace ui::theme {
namespace {

constexpr char kKeepDark[] = "keepDark";
constexpr int kBasePx = 13;

int percentOf(const QWidget* widget)
{
    const QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    const int percent = style->pixelMetric(HouseStyle::kTextPercent, nullptr, widget);
    return percent > 0 ? percent : 100;
}

bool isTouch(const QWidget* widget)
{
    const QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    return style->styleHint(HouseStyle::kDensity, nullptr, widget) ==
           static_cast<int>(Density::Touch);
}

int heightOf(const QWidget* widget, int normal)
{
    constexpr int kTouch = 44;
    return std::max(scaled(widget, normal), isTouch(widget) ? kTouch : 0);
}

} // namespace

Theme::Theme(QApplication& app, QObject* parent) : QObject(parent), m_app(app)
{
    apply();
}

void Theme::setLook(const Look& look)
{
    if (look == m_look)
        return;
    m_look = look;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    // The order matters: a sheet takes fonts and colours from what is there when it is parsed.
    QApplication::setStyle(new HouseStyle(m_look));
    QFont base(screenFamilies().constFirst());
    base.setFamilies(screenFamilies());
    base.setPixelSize(kBasePx * textPercent(m_look.textSize) / 100);
    QApplication::setFont(base);
    QApplication::setPalette(palette(tokens()));
    m_app.setStyleSheet(styleSheet(m_look));
}

Scheme schemeNamed(const QString& name)
{
    if (name == QLatin1String("dark"))
        return Scheme::Dark;
    return name == QLatin1String("contrast") ? Scheme::Contrast : Scheme::Light;
}

TextSize textSizeOf(int percent)
{
    if (percent == 115)
        return TextSize::Large;
    return percent == 130 ? TextSize::Largest : TextSize::Normal;
}

QPalette palette(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.disabled);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::Highlight, t.select);
    p.setColor(QPalette::HighlightedText, t.selectText);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::ToolTipBase, t.text);
    p.setColor(QPalette::ToolTipText, t.surface);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.control);
    p.setColor(QPalette::Shadow, t.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    return p;
}

void keepDark(QWidget& widget)
{
    widget.setProperty(kKeepDark, true);
    const bool contrast = tokensOf(widget.parentWidget()).scheme == Scheme::Contrast;
    widget.setPalette(palette(tokens(contrast ? Scheme::Contrast : Scheme::Dark)));
}

const Tokens& tokensOf(const QWidget* widget)
{
    const QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    const auto scheme = static_cast<Scheme>(style->styleHint(HouseStyle::kScheme, nullptr, widget));
    if (scheme == Scheme::Light) {
        for (const QWidget* w = widget; w != nullptr; w = w->parentWidget()) {
            if (w->property(kKeepDark).toBool())
                return tokens(Scheme::Dark);
        }
    }
    return tokens(scheme);
}

int scaled(const QWidget* widget, int px)
{
    return (px * percentOf(widget) + 50) / 100;
}

QFont font(const QWidget* widget, int px, bool bold)
{
    QFont f = QApplication::font();
    f.setPixelSize(scaled(widget, px));
    f.setBold(bold);
    return f;
}

QFont monoFont(const QWidget* widget, int px, bool bold)
{
    QFont f = font(widget, px, bold);
    f.setFamilies(monoFamilies());
    return f;
}

int rowHeight(const QWidget* widget)
{
    return heightOf(widget, 33);
}

int controlHeight(const QWidget* widget)
{
    return heightOf(widget, 34);
}

int smallHeight(const QWidget* widget)
{
    return heightOf(widget, 28);
}

int ringWidth(const QWidget* widget)
{
    return tokensOf(widget).scheme == Scheme::Contrast ? 3 : 2;
}

void repolish(QWidget& widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
    widget.update();
}

} // namespace ui::theme
