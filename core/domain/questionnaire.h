// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr_text.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::domain {

/// The three parts of the definition in the Palermo Protocol, article 3.
enum class Element { Act, Means, Purpose };

/// One question of the screening.
struct Question {
    QString code;        ///< as in the code list "indicator"; its answer is stored under this
    TrText label;        ///< the row on the page
    TrText words;        ///< what can be said to ask it: open, never leading
    Element element;     ///< what an answer speaks for
    QStringList palermo; ///< A1 to A5, M1 to M8, P1 to P6
    QStringList ilo;     ///< I01 to I11; empty when it is none of the 11
    int block = 0; ///< part of the interview: 3 how it began, 4 the way, 5 what was done there
    bool isQuick = false; ///< one of the five of the quick screen
    bool isMore = false;  ///< shown when a person asks for further questions
};

/// The questions, held as data in resources/code_lists/indicator.tsv: adding one is adding its row.
struct Questionnaire {
    std::vector<Question> questions; ///< in the order of the page: act, means, purpose

    /// The question of a code; nothing when there is none.
    [[nodiscard]] const Question* find(const QString& code) const;
};

/// Cost: the first call reads the file; it is kept and never changed.
const Questionnaire& screeningQuestionnaire();

/// What is on record for one question. Declined is an answer, so is not having asked.
enum class ScreeningAnswer { NotAsked, Yes, No, Unsure, Declined };

/// By the code of the question; one that is absent was not asked.
using ScreeningAnswers = QHash<QString, ScreeningAnswer>;

struct ElementCount {
    int yes = 0;
    int of = 0;
    friend bool operator==(const ElementCount&, const ElementCount&) = default;
};

/// How many answers there are, and nothing that follows from them: a person decides.
struct ScreeningSummary {
    ElementCount act;
    ElementCount means;
    ElementCount purpose;
    int answered = 0; ///< yes, no and not sure
    int declinedOrNotAsked = 0;
    bool needsMeans = true; ///< not under 18
};

/// Counts @p answers. Further questions count once something is recorded for them.
ScreeningSummary summary(const ScreeningAnswers& answers, bool isUnder18);

} // namespace core::domain
