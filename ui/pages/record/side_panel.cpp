// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/side_panel.h"

#include "core/domain/languages.h"
#include "ui/pages/record/section_words.h"
#include "ui/printing/label_languages.h"
#include "ui/text/label_text.h"
#include "ui/widgets/frames/panel.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

constexpr std::size_t kMostSteps = 6;

void clearLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel* sideLabel(const QString& words, const char* kind, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

QVBoxLayout* padded(widgets::Panel& panel)
{
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(12, 10, 12, 10);
    lines->setSpacing(8);
    panel.body()->addLayout(lines);
    return lines;
}

} // namespace

SidePanel::SidePanel(QWidget* parent)
    : QWidget(parent), m_words(new widgets::Panel(this)), m_wordLines(padded(*m_words)),
      m_languageName(new QLabel(m_words)), m_recorded(new widgets::Panel(this)),
      m_counts(new QGridLayout), m_history(new widgets::Panel(this)),
      m_historyLines(padded(*m_history))
{
    setObjectName(QStringLiteral("side_panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_languageName->setProperty("kind", QStringLiteral("link"));
    m_words->addToHead(m_languageName);
    m_counts->setContentsMargins(12, 8, 12, 10);
    m_counts->setVerticalSpacing(4);
    m_counts->setHorizontalSpacing(10);
    m_counts->setColumnStretch(0, 1);
    m_recorded->body()->addLayout(m_counts);
    column->addWidget(m_words);
    column->addWidget(m_recorded);
    column->addWidget(m_history);
    column->addStretch(1);
    retranslate();
}

QLabel* SidePanel::wordsBox(const QString& words, QWidget* parent)
{
    auto* box = new QFrame(parent);
    box->setProperty("kind", QStringLiteral("words"));
    auto* line = new QVBoxLayout(box);
    line->setContentsMargins(12, 8, 8, 8);
    QLabel* label = sideLabel(words, "said", box);
    line->addWidget(label);
    return label;
}

void SidePanel::setSection(core::forms::Section section, const QString& language)
{
    m_section = section;
    m_language = language;
    showWords();
}

void SidePanel::setProgress(const std::optional<core::session::SectionProgress>& progress)
{
    m_progress = progress;
    showProgress();
}

void SidePanel::setField(const QString& label, const std::vector<Step>& steps)
{
    m_fieldLabel = label;
    m_steps = steps;
    showField();
}

void SidePanel::clearField()
{
    setField({}, {});
}

void SidePanel::showWords()
{
    clearLayout(*m_wordLines);
    const core::TrText words = openingWords(m_section);
    m_words->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    const printing::LabelLanguages said = printing::readerLanguages(m_language);
    const QString own = said.first(words);
    const QString second = said.second(words);
    const QString here = text::labelText(words);
    QStringList boxes{here};
    for (const QString& other : {own, second}) {
        if (!other.isEmpty() && !boxes.contains(other))
            boxes << other;
    }
    for (const QString& box : boxes)
        //: Words to say aloud, in quotation marks.
        m_wordLines->addWidget(wordsBox(tr("“%1”").arg(box), m_words)->parentWidget());
    m_wordLines->addWidget(sideLabel(tr("They may skip, stop or come back."), "hint", m_words));
    const auto language = core::domain::language(m_language, QStringLiteral("en"));
    m_languageName->setText(language.ownName);
}

void SidePanel::showProgress()
{
    clearLayout(*m_counts);
    const bool any = m_progress && (m_progress->asked > 0 || m_progress->parts > 0);
    m_recorded->setVisible(any);
    if (!any)
        return;
    int row = 0;
    const auto addCount = [&](const QString& words, int count, bool strong) {
        m_counts->addWidget(sideLabel(words, strong ? "plain" : "sub", m_recorded), row, 0);
        QLabel* number = sideLabel(QString::number(count), strong ? "h3" : "sub", m_recorded);
        m_counts->addWidget(number, row++, 1, Qt::AlignRight | Qt::AlignTop);
    };
    if (m_progress->asked > 0) {
        addCount(tr("Answered"), m_progress->given, true);
        addCount(tr("Declined or not known"), m_progress->withheld, false);
        addCount(tr("Not asked"), m_progress->asked - m_progress->given - m_progress->withheld,
                 false);
    }
    if (m_progress->parts > 0)
        addCount(tr("In the lists"), m_progress->parts, true);
}

void SidePanel::showField()
{
    clearLayout(*m_historyLines);
    m_history->setVisible(!m_fieldLabel.isEmpty());
    if (m_fieldLabel.isEmpty())
        return;
    m_historyLines->addWidget(sideLabel(m_fieldLabel, "h3", m_history));
    if (m_steps.empty())
        m_historyLines->addWidget(sideLabel(tr("Nothing saved yet."), "hint", m_history));
    for (std::size_t i = 0; i < m_steps.size() && i < kMostSteps; ++i) {
        const Step& step = m_steps[i];
        //: When and by whom an answer was changed.
        m_historyLines->addWidget(
            sideLabel(tr("%1, %2").arg(step.when, step.who), "note", m_history));
        m_historyLines->addWidget(sideLabel(
            step.before.isEmpty() ? step.after : tr("%1 → %2").arg(step.before, step.after),
            "plain", m_history));
    }
    if (m_steps.size() > kMostSteps)
        m_historyLines->addWidget(
            sideLabel(tr("Older changes are in History."), "hint", m_history));
}

void SidePanel::retranslate()
{
    m_words->setTitle(tr("Words you can use"), theme::Icon::Speech);
    m_recorded->setTitle(tr("Recorded so far"), theme::Icon::Checklist);
    m_history->setTitle(tr("This answer"), theme::Icon::History);
    showWords();
    showProgress();
    showField();
}

} // namespace ui::pages
