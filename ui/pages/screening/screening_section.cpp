// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/screening/screening_section.h"

#include "core/session/session.h"
#include "ui/pages/screening/assessment_panel.h"
#include "ui/pages/screening/screening_rows.h"
#include "ui/pages/screening/screening_side.h"
#include "ui/text/error_text.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/answer_row.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/panel.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {
namespace {

using namespace Qt::StringLiterals;
using core::domain::Element;
using core::domain::Question;
using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;
using widgets::RowAnswer;

FieldValue valueOfAnswer(RowAnswer answer)
{
    switch (answer) {
    case RowAnswer::Yes: return FieldValue::text(u"yes"_s);
    case RowAnswer::No: return FieldValue::text(u"no"_s);
    case RowAnswer::NotSure: return FieldValue::text(u"unsure"_s);
    case RowAnswer::Declined: return FieldValue::missing(Answer::Refused);
    case RowAnswer::NotAsked: return {};
    }
    return {};
}

RowAnswer answerOfValue(const FieldValue& value)
{
    if (value.answer() == Answer::Refused)
        return RowAnswer::Declined;
    if (!value.isGiven())
        return value.answer() == Answer::NotKnown ? RowAnswer::NotSure : RowAnswer::NotAsked;
    if (value.toText() == u"yes"_s)
        return RowAnswer::Yes;
    return value.toText() == u"no"_s ? RowAnswer::No : RowAnswer::NotSure;
}

core::domain::ScreeningAnswer countedAs(RowAnswer answer)
{
    using core::domain::ScreeningAnswer;
    switch (answer) {
    case RowAnswer::Yes: return ScreeningAnswer::Yes;
    case RowAnswer::No: return ScreeningAnswer::No;
    case RowAnswer::NotSure: return ScreeningAnswer::Unsure;
    case RowAnswer::Declined: return ScreeningAnswer::Declined;
    case RowAnswer::NotAsked: return ScreeningAnswer::NotAsked;
    }
    return ScreeningAnswer::NotAsked;
}

} // namespace

ScreeningSection::ScreeningSection(const PageContext& context, QWidget* parent)
    : SectionView(context, parent), m_desk(context.session, context.session.here()),
      m_side(new QWidget(this))
{
    m_side->hide();
    build();
    buildSide();
    retranslate();
}

ScreeningSection::~ScreeningSection() = default;

void ScreeningSection::build()
{
    m_overlap = new widgets::Banner(widgets::Tone::Warn, this);
    m_overlap->setObjectName(u"overlap"_s);
    m_overlap->hide();
    m_whichBar = new QWidget(this);
    m_which = new widgets::SegmentedChoice(m_whichBar);
    m_which->setObjectName(u"which_questions"_s);
    auto* bar = new QVBoxLayout(m_whichBar);
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(m_which, 0, Qt::AlignLeft);
    connect(m_which, &widgets::SegmentedChoice::chosen, this, &ScreeningSection::showWhich);

    auto* list = new QWidget(this);
    auto* lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const Element element : {Element::Act, Element::Means, Element::Purpose}) {
        m_groups.push_back({element, new QuestionGroupHead(list)});
        lines->addWidget(m_groups.back().head);
        for (const Question& question : core::domain::screeningQuestionnaire().questions) {
            if (question.element == element)
                addLine(question, *lines);
        }
    }
    lines->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    for (const Line& line : m_lines) // seen with room above and below, not under a bar
        connect(line.row, &widgets::AnswerRow::entered, scroll,
                [scroll, row = line.row] { scroll->ensureWidgetVisible(row, 0, 60); });
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_overlap);
    all->addWidget(m_whichBar);
    all->addWidget(scroll, 1);
}

void ScreeningSection::addLine(const Question& question, QVBoxLayout& lines)
{
    const Line line{&question, new widgets::AnswerRow, new AnswerDetail};
    line.row->setObjectName(question.code);
    line.detail->hide();
    lines.addWidget(line.row);
    lines.addWidget(line.detail);
    connect(line.row, &widgets::AnswerRow::answered, this,
            [this, line](RowAnswer given) { answer(line, given); });
    connect(line.row, &widgets::AnswerRow::entered, this,
            [this, line] { m_words->setQuestion(line.question); });
    connect(line.row, &widgets::AnswerRow::noteWanted, this,
            [this, line] { toggleDetail(line, true); });
    connect(line.detail, &AnswerDetail::closed, this, [this, line] { toggleDetail(line, false); });
    connect(line.detail, &AnswerDetail::sourceChosen, this, [this, line](const QString& code) {
        set(line.question->code, FieldId::IndicatorSource, FieldValue::text(code));
    });
    connect(line.detail, &AnswerDetail::noteWritten, this, [this, line](const QString& note) {
        set(line.question->code, FieldId::IndicatorNote, FieldValue::text(note));
    });
    m_lines.push_back(line);
}

void ScreeningSection::buildSide()
{
    m_words = new WordsPanel(m_side);
    m_counts = new CountsPanel(m_side);
    m_assessment = new AssessmentPanel(context().clock, context().session.user().name, m_side);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_words);
    column->addWidget(m_counts);
    column->addWidget(m_assessment, 1);
    connect(m_counts, &CountsPanel::moreWanted, this, [this](bool shown) {
        m_moreShown = shown;
        showWhich();
    });
    connect(m_assessment, &AssessmentPanel::elementChosen, this,
            [this](FieldId element, const QString& code) {
                tell(m_person ? m_desk.setElement(*m_person, element, code) : core::Status());
            });
    connect(m_assessment, &AssessmentPanel::signedOff, this, &ScreeningSection::decide);
}

core::Status ScreeningSection::open(const core::domain::PersonId& person)
{
    m_person = person;
    m_done.clear();
    m_undone.clear();
    m_assessment->clear();
    for (const Line& line : m_lines)
        line.detail->hide();
    CORE_TRY(reload());
    m_which->setValue(hasBegun() ? u"all"_s : u"quick"_s);
    m_moreShown = std::any_of(m_lines.begin(), m_lines.end(), [this](const Line& line) {
        return line.question->isMore && stateOf(line.question->code) != nullptr;
    });
    m_words->setLanguage(m_view.language);
    m_words->setQuestion(m_lines.front().question);
    showWhich();
    return showOverlaps();
}

core::Status ScreeningSection::reload()
{
    CORE_TRY_ASSIGN(m_view, m_desk.view(*m_person));
    showAnswers();
    showCounts();
    m_assessment->setScreening(m_view, context().clock.today());
    return {};
}

const core::session::IndicatorState* ScreeningSection::stateOf(const QString& question) const
{
    const auto found = std::find_if(m_view.answers.begin(), m_view.answers.end(),
                                    [&](const auto& one) { return one.question == question; });
    return found == m_view.answers.end() ? nullptr : &*found;
}

bool ScreeningSection::hasBegun() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [this](const Line& line) {
        return !line.question->isQuick && stateOf(line.question->code) != nullptr;
    });
}

bool ScreeningSection::isShown(const Question& question) const
{
    if (m_which->value() == u"quick"_s)
        return question.isQuick;
    return !question.isMore || m_moreShown;
}

void ScreeningSection::showAnswers()
{
    for (const Line& line : m_lines) {
        const core::session::IndicatorState* state = stateOf(line.question->code);
        line.row->setAnswer(state == nullptr ? RowAnswer::NotAsked : answerOfValue(state->answer));
        line.row->setHasNote(state != nullptr && !state->note.isEmpty());
        if (!line.detail->isVisible() && state != nullptr)
            line.detail->setValues(state->source, state->note);
        else if (!line.detail->isVisible())
            line.detail->setValues({}, {});
    }
}

void ScreeningSection::showCounts()
{
    core::domain::ScreeningAnswers answers;
    for (const Line& line : m_lines) {
        const core::session::IndicatorState* state = stateOf(line.question->code);
        if (state != nullptr)
            answers.insert(line.question->code, countedAs(answerOfValue(state->answer)));
    }
    const core::domain::ScreeningSummary counts = core::domain::summary(answers, m_view.mayBeMinor);
    m_counts->setCounts(counts);
    //: how many answers of a group are yes, of how many questions
    const auto words = [](const core::domain::ElementCount& count) {
        return tr("%1 yes of %2").arg(count.yes).arg(count.of);
    };
    const QString means = m_view.mayBeMinor ? tr("means, not needed: may be under 18")
                                            : tr("means, not needed if under 18");
    m_groups[0].head->setTexts(tr("What was done"), tr("act"), words(counts.act));
    m_groups[1].head->setTexts(tr("How it was done"), means, words(counts.means));
    m_groups[2].head->setTexts(tr("What it was for"), tr("purpose"), words(counts.purpose));
}

void ScreeningSection::showWhich()
{
    m_whichBar->setVisible(!hasBegun());
    m_counts->setMoreShown(m_moreShown);
    for (const Line& line : m_lines) {
        const bool shown = isShown(*line.question);
        line.row->setVisible(shown);
        if (!shown)
            line.detail->hide();
    }
}

bool ScreeningSection::tell(const core::Status& status)
{
    m_failure = status;
    if (!status) {
        Q_EMIT saveFailed(text::errorText(status.error()));
        return false;
    }
    Q_EMIT saved(context().clock.nowMs());
    Q_EMIT recordChanged();
    return true;
}

bool ScreeningSection::write(const Step& step, const FieldValue& value)
{
    if (!m_person)
        return false;
    core::Status status = m_desk.set(*m_person, step.question, step.field, value);
    if (status)
        status = reload();
    return tell(status);
}

bool ScreeningSection::set(const QString& question, FieldId field, const FieldValue& value)
{
    FieldValue before;
    if (const core::session::IndicatorState* state = stateOf(question)) {
        before = field == FieldId::IndicatorAnswer   ? state->answer
                 : field == FieldId::IndicatorSource ? FieldValue::text(state->source)
                                                     : FieldValue::text(state->note);
    }
    const Step step{question, field, before, value};
    if (before == value || !write(step, value))
        return false;
    m_done.push_back(step);
    m_undone.clear();
    return true;
}

void ScreeningSection::answer(const Line& line, RowAnswer given)
{
    set(line.question->code, FieldId::IndicatorAnswer, valueOfAnswer(given));
}

void ScreeningSection::undo()
{
    if (m_done.empty() || !write(m_done.back(), m_done.back().before))
        return;
    m_undone.push_back(m_done.back());
    m_done.pop_back();
}

void ScreeningSection::redo()
{
    if (m_undone.empty() || !write(m_undone.back(), m_undone.back().after))
        return;
    m_done.push_back(m_undone.back());
    m_undone.pop_back();
}

void ScreeningSection::toggleDetail(const Line& line, bool open)
{
    const core::session::IndicatorState* state = stateOf(line.question->code);
    line.detail->setValues(state == nullptr ? QString() : state->source,
                           state == nullptr ? QString() : state->note);
    line.detail->setVisible(open);
    if (open)
        line.detail->focusNote();
    else
        line.row->setFocus();
}

void ScreeningSection::decide(const core::session::ScreeningDesk::Decision& decision)
{
    if (!m_person)
        return;
    const auto written = m_desk.decide(*m_person, decision);
    if (!written)
        return static_cast<void>(tell(tl::unexpected(written.error())));
    m_assessment->clear();
    tell(reload());
}

core::Status ScreeningSection::commit()
{
    m_failure = {};
    for (const Line& line : m_lines) {
        line.row->settle();
        line.detail->settle();
    }
    return m_failure;
}

void ScreeningSection::focusFirst()
{
    const auto first = std::find_if(m_lines.begin(), m_lines.end(),
                                    [this](const Line& l) { return isShown(*l.question); });
    if (first != m_lines.end())
        first->row->setFocus();
}

} // namespace ui::pages
