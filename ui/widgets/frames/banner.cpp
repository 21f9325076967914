// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frames/banner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/frames/icon_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::widgets {
namespace {

QString bannerKind(Tone tone)
{
    switch (tone) {
    case Tone::Quiet: return QStringLiteral("ban-quiet");
    case Tone::Good: return QStringLiteral("ban-good");
    case Tone::Warn: return QStringLiteral("ban-warn");
    case Tone::Bad: return QStringLiteral("ban-bad");
    case Tone::Info: return QStringLiteral("ban-info");
    }
    return {};
}

QColor theme::Tokens::*bannerInk(Tone tone)
{
    switch (tone) {
    case Tone::Quiet: return &theme::Tokens::quiet;
    case Tone::Good: return &theme::Tokens::good;
    case Tone::Warn: return &theme::Tokens::warn;
    case Tone::Bad: return &theme::Tokens::bad;
    case Tone::Info: return &theme::Tokens::info;
    }
    return &theme::Tokens::text;
}

} // namespace

theme::Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Quiet: return theme::Icon::Info;
    case Tone::Good: return theme::Icon::CircleCheck;
    case Tone::Warn: return theme::Icon::Warn;
    case Tone::Bad: return theme::Icon::Stop;
    case Tone::Info: return theme::Icon::Info;
    }
    return theme::Icon::Info;
}

Banner::Banner(Tone tone, QWidget* parent) : QFrame(parent), m_tone(tone)
{
    installAccessibility();
    m_line = new QHBoxLayout(this);
    m_line->setContentsMargins(13, 7, 11, 7);
    m_line->setSpacing(10);
    m_icon = new IconLabel(toneIcon(tone), 17, bannerInk(tone), this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_links = new QLabel(this);
    m_links->setTextFormat(Qt::RichText);
    m_links->setWordWrap(true);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_links->hide();
    m_words = new QVBoxLayout;
    m_words->setSpacing(2);
    m_words->addWidget(m_text);
    m_words->addWidget(m_links);
    auto* block = new QHBoxLayout;
    block->setSpacing(10);
    block->addWidget(m_icon, 0, Qt::AlignTop);
    block->addLayout(m_words, 1);
    auto* centred = new QVBoxLayout;
    centred->addStretch();
    centred->addLayout(block);
    centred->addStretch();
    m_line->addLayout(centred, 1);
    connect(m_links, &QLabel::linkActivated, this, &Banner::linkActivated);
    setTone(tone);
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(toneIcon(tone));
    m_icon->setColour(bannerInk(tone));
    setProperty("kind", bannerKind(tone));
    theme::repolish(*this);
}

void Banner::setIcon(theme::Icon icon)
{
    m_icon->setIcon(icon);
}

void Banner::setText(const QString& bold, const QString& plain)
{
    if (bold == m_bold && plain == m_plain)
        return;
    m_bold = bold;
    m_plain = plain;
    QString html =
        bold.isEmpty() ? QString() : QStringLiteral("<b>%1</b>").arg(bold.toHtmlEscaped());
    if (!plain.isEmpty())
        html += (html.isEmpty() ? QString() : QStringLiteral(" ")) + plain.toHtmlEscaped();
    m_text->setText(html);
    setAccessibleName(spokenText());
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Banner::spokenText() const
{
    return m_plain.isEmpty() ? m_bold : (m_bold + u' ' + m_plain).trimmed();
}

void Banner::addAction(QWidget* button)
{
    m_line->addWidget(button, 0, Qt::AlignVCenter);
}

void Banner::addBelow(QWidget* widget)
{
    m_words->addWidget(widget);
}

void Banner::setLinks(const std::vector<std::pair<QString, QString>>& links)
{
    QStringList html;
    for (const auto& [reference, words] : links)
        html << QStringLiteral("<a href=\"%1\">%2</a>")
                    .arg(reference.toHtmlEscaped(), words.toHtmlEscaped());
    m_links->setText(html.join(QStringLiteral(" &nbsp;&nbsp;&nbsp; ")));
    m_links->setVisible(!links.empty());
}

} // namespace ui::widgets
