// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questionnaire.h"

#include "core/base/check.h"
#include "core/domain/codes/code_files.h"
#include "core/domain/codes/code_labels.h"

#include <algorithm>
#include <string_view>

namespace core::domain {
namespace {

Element elementOf(std::string_view word)
{
    if (word == "act")
        return Element::Act;
    if (word == "means")
        return Element::Means;
    CORE_ASSERT(word == "purpose");
    return Element::Purpose;
}

QStringList codesIn(std::string_view cell)
{
    return QString::fromLatin1(cell.data(), static_cast<qsizetype>(cell.size()))
        .split(u' ', Qt::SkipEmptyParts);
}

/// The words as translators have them.
TrText wordsOf(std::string_view text)
{
    const auto known = questionWords();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [text](const TrText& words) { return words.source == text; });
    CORE_ASSERT(found != known.end());
    return *found;
}

Question questionOf(const CodeFile& file, const CodeEntry& entry)
{
    Question question;
    question.code =
        QString::fromLatin1(entry.code.data(), static_cast<qsizetype>(entry.code.size()));
    const auto cell = [&](std::string_view column) { return file.cell(question.code, column); };
    question.label = entry.label;
    question.words = wordsOf(cell("words"));
    question.element = elementOf(cell("element"));
    question.palermo = codesIn(cell("palermo"));
    question.ilo = codesIn(cell("ilo"));
    question.block = codesIn(cell("block")).value(0).toInt();
    question.isQuick = cell("quick") == "1";
    question.isMore = cell("more") == "1";
    return question;
}

void count(ElementCount& element, ScreeningAnswer answer)
{
    ++element.of;
    element.yes += answer == ScreeningAnswer::Yes ? 1 : 0;
}

} // namespace

const Question* Questionnaire::find(const QString& code) const
{
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&code](const Question& row) { return row.code == code; });
    return found == questions.end() ? nullptr : &*found;
}

const Questionnaire& screeningQuestionnaire()
{
    static const Questionnaire made = [] {
        const CodeFile* file = findCodeFile("indicator");
        CORE_ASSERT(file != nullptr);
        Questionnaire all;
        for (const CodeEntry& entry : file->entries())
            all.questions.push_back(questionOf(*file, entry));
        return all;
    }();
    return made;
}

ScreeningSummary summary(const ScreeningAnswers& answers, bool isUnder18)
{
    ScreeningSummary counts;
    counts.needsMeans = !isUnder18;
    for (const Question& question : screeningQuestionnaire().questions) {
        const ScreeningAnswer answer = answers.value(question.code, ScreeningAnswer::NotAsked);
        if (question.isMore && answer == ScreeningAnswer::NotAsked)
            continue;
        switch (answer) {
        case ScreeningAnswer::Yes:
        case ScreeningAnswer::No:
        case ScreeningAnswer::Unsure: ++counts.answered; break;
        case ScreeningAnswer::Declined:
        case ScreeningAnswer::NotAsked: ++counts.declinedOrNotAsked; break;
        }
        switch (question.element) {
        case Element::Act: count(counts.act, answer); break;
        case Element::Means: count(counts.means, answer); break;
        case Element::Purpose: count(counts.purpose, answer); break;
        }
    }
    return counts;
}

} // namespace core::domain
