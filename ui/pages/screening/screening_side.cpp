// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/screening/screening_side.h"

#include "core/domain/languages.h"
#include "ui/text/label_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/panel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {
namespace {

constexpr int kSpokenBar = 3;

QVBoxLayout* bodyOf(widgets::Panel* panel, int spacing)
{
    panel->body()->setContentsMargins(12, 10, 12, 12);
    panel->body()->setSpacing(spacing);
    return panel->body();
}

QVBoxLayout* onlyPanel(QWidget* holder, widgets::Panel* panel)
{
    auto* lines = new QVBoxLayout(holder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(panel);
    return lines;
}

} // namespace

SpokenWords::SpokenWords(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(13, 7, 10, 7);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

void SpokenWords::paintEvent(QPaintEvent* event)
{
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.sunken);
    painter.fillRect(0, 0, theme::scaled(this, kSpokenBar), height(), t.primary);
    painter.end();
    QLabel::paintEvent(event);
}

WordsPanel::WordsPanel(QWidget* parent)
    : QWidget(parent), m_panel(new widgets::Panel(this)), m_language(new QLabel(m_panel)),
      m_words(new SpokenWords(m_panel)), m_ownWords(new SpokenWords(m_panel)),
      m_promise(new QLabel(m_panel))
{
    onlyPanel(this, m_panel);
    m_words->setObjectName(QStringLiteral("words"));
    m_ownWords->setObjectName(QStringLiteral("own_words"));
    m_language->setProperty("kind", QStringLiteral("link"));
    m_promise->setProperty("kind", QStringLiteral("hint"));
    m_promise->setWordWrap(true);
    m_panel->setTitle(QString(), theme::Icon::Speech);
    m_panel->addToHead(m_language);
    QVBoxLayout* body = bodyOf(m_panel, 8);
    body->addWidget(m_words);
    body->addWidget(m_ownWords);
    body->addWidget(m_promise);
    retranslate();
}

void WordsPanel::setLanguage(const QString& language)
{
    const core::domain::NamedCode row = core::domain::language(language, QLocale().name());
    m_code = row.shortCode;
    const bool isWindows = m_code == QLocale().name().section(u'_', 0, 0);
    m_own = m_code.isEmpty() || isWindows ? std::nullopt : printing::LabelLanguage::load(m_code);
    m_language->setText(language.isEmpty()      ? QString()
                        : row.ownName.isEmpty() ? row.name
                                                : row.ownName);
    refresh();
}

void WordsPanel::setQuestion(const core::domain::Question* question)
{
    m_question = question;
    refresh();
}

void WordsPanel::refresh()
{
    const auto quoted = [](const QString& words) {
        //: words that can be said to the person
        return words.isEmpty() ? words : tr("“%1”").arg(words);
    };
    const QString words = m_question == nullptr ? QString() : text::labelText(m_question->words);
    QString own;
    if (m_question != nullptr && m_own)
        own = m_own->translate ? m_own->translate(m_question->words, -1)
                               : QString::fromUtf8(m_question->words.source);
    m_words->setText(quoted(words));
    m_ownWords->setText(quoted(own));
    m_words->setVisible(!words.isEmpty());
    m_ownWords->setVisible(!own.isEmpty() && own != words);
    m_ownWords->setLocale(m_own ? m_own->locale : QLocale());
    m_ownWords->setProperty("lang", m_code);
}

void WordsPanel::retranslate()
{
    m_panel->setTitle(tr("Words you can use"), theme::Icon::Speech);
    m_promise->setText(tr("They may skip, stop or come back."));
    refresh();
}

CountsPanel::CountsPanel(QWidget* parent)
    : QWidget(parent), m_panel(new widgets::Panel(this)), m_more(new widgets::KeyButton)
{
    onlyPanel(this, m_panel);
    m_panel->setTitle(QString(), theme::Icon::Checklist);
    m_more->setKind(widgets::ButtonKind::Flat)->setSize(widgets::ButtonSize::Small);
    m_more->setObjectName(QStringLiteral("more_questions"));
    m_panel->addToHead(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT moreWanted(!m_moreShown); });
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_names.at(i) = new QLabel(m_panel);
        m_values.at(i) = new QLabel(m_panel);
        const bool quiet = i + 1 == m_names.size();
        m_names.at(i)->setProperty("kind", quiet ? QStringLiteral("sub") : QString());
        m_values.at(i)->setProperty("kind", quiet ? QStringLiteral("sub") : QStringLiteral("h3"));
        m_values.at(i)->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(m_names.at(i), static_cast<int>(i), 0);
        grid->addWidget(m_values.at(i), static_cast<int>(i), 1);
    }
    bodyOf(m_panel, 0)->addLayout(grid);
    retranslate();
}

void CountsPanel::setCounts(const core::domain::ScreeningSummary& counts)
{
    m_counts = counts;
    retranslate();
}

void CountsPanel::setMoreShown(bool shown)
{
    m_moreShown = shown;
    retranslate();
}

void CountsPanel::retranslate()
{
    m_panel->setTitle(tr("Recorded so far"), theme::Icon::Checklist);
    m_more->setText(m_moreShown ? tr("Fewer") : tr("More"));
    m_more->setAccessibleName(m_moreShown ? tr("Hide further questions")
                                          : tr("Show further questions"));
    m_more->setToolTip(m_more->accessibleName());
    m_names[0]->setText(tr("What was done (act)"));
    m_names[1]->setText(tr("How (means)"));
    m_names[2]->setText(tr("What for (purpose)"));
    m_names[3]->setText(tr("Declined or not asked"));
    //: how many answers of a group are yes
    m_values[0]->setText(tr("%n yes", "", m_counts.act.yes));
    m_values[1]->setText(tr("%n yes", "", m_counts.means.yes));
    m_values[2]->setText(tr("%n yes", "", m_counts.purpose.yes));
    m_values[3]->setText(QString::number(m_counts.declinedOrNotAsked));
}

QStringList CountsPanel::shownCounts() const
{
    QStringList counts;
    for (const QLabel* value : m_values)
        counts += value->text();
    return counts;
}

} // namespace ui::pages
