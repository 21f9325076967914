// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code_lists.h"
#include "core/domain/questionnaire.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <set>
#include <type_traits>

using namespace core::domain;
using namespace Qt::StringLiterals;

namespace {

std::vector<const Question*> rowsOf(Element element, bool isMore)
{
    std::vector<const Question*> rows;
    for (const Question& question : screeningQuestionnaire().questions) {
        if (question.element == element && question.isMore == isMore)
            rows.push_back(&question);
    }
    return rows;
}

QStringList labelsOf(Element element)
{
    QStringList labels;
    for (const Question* question : rowsOf(element, false))
        labels.append(QString::fromUtf8(question->label.source));
    return labels;
}

ScreeningAnswers everything(ScreeningAnswer answer)
{
    ScreeningAnswers answers;
    for (const Question& question : screeningQuestionnaire().questions)
        answers.insert(question.code, answer);
    return answers;
}

} // namespace

TEST_CASE("questionnaire: the page begins with three acts, five means and four purposes",
          "[core][domain]")
{
    CHECK(labelsOf(Element::Act) == QStringList{u"Recruited with an offer of different work"_s,
                                                u"Taken across a border by other people"_s,
                                                u"Kept in a place they could not leave"_s});
    CHECK(labelsOf(Element::Means) ==
          QStringList{u"Told untrue things about the work or place"_s,
                      u"Threats or force, to them or to someone close"_s,
                      u"Passport or phone taken away"_s, u"Told to pay to be allowed to leave"_s,
                      u"Pressure: debt, illness or no legal papers"_s});
    CHECK(labelsOf(Element::Purpose) == QStringList{u"Made to deceive people online or by phone"_s,
                                                    u"Other work without free choice"_s,
                                                    u"Passed or sold to another place"_s,
                                                    u"Sexual exploitation"_s});
    const Question* kept = screeningQuestionnaire().find(u"kept_inside"_s);
    REQUIRE(kept != nullptr);
    CHECK(QString::fromUtf8(kept->words.source) ==
          u"Some people could go out when they wanted. Some could not. How was it for you?"_s);
    CHECK(screeningQuestionnaire().find(u"no_such_question"_s) == nullptr);
}

TEST_CASE("questionnaire: together the questions speak of all of Palermo and all of the ILO's 11",
          "[core][domain]")
{
    std::set<QString> palermo;
    std::set<QString> ilo;
    int quick = 0;
    for (const Question& question : screeningQuestionnaire().questions) {
        CAPTURE(question.code.toStdString());
        CHECK_FALSE(question.words.isEmpty());
        CHECK_FALSE(question.palermo.isEmpty());
        CHECK(isKnownCode("indicator", question.code));
        CHECK((question.block >= 3 && question.block <= 5));
        const QChar letter = question.element == Element::Act     ? u'A'
                             : question.element == Element::Means ? u'M'
                                                                  : u'P';
        for (const QString& code : question.palermo)
            CHECK(code.startsWith(letter));
        palermo.insert(question.palermo.begin(), question.palermo.end());
        ilo.insert(question.ilo.begin(), question.ilo.end());
        quick += question.isQuick ? 1 : 0;
        CHECK_FALSE((question.isQuick && question.isMore));
    }
    CHECK(palermo.size() == 5 + 8 + 6);
    CHECK(ilo.size() == 11);
    CHECK(*ilo.begin() == u"I01"_s);
    CHECK(*ilo.rbegin() == u"I11"_s);
    CHECK(quick == 5);
}

TEST_CASE("questionnaire: answers are counted, each where it belongs", "[core][domain]")
{
    const ScreeningSummary none = summary({}, false);
    CHECK(none.act == ElementCount{0, 3});
    CHECK(none.means == ElementCount{0, 5});
    CHECK(none.purpose == ElementCount{0, 4});
    CHECK(none.answered == 0);
    CHECK(none.declinedOrNotAsked == 12);

    ScreeningAnswers answers{{u"offer_differed"_s, ScreeningAnswer::Yes},
                             {u"taken_across_border"_s, ScreeningAnswer::Yes},
                             {u"told_untrue"_s, ScreeningAnswer::Yes},
                             {u"threats_or_force"_s, ScreeningAnswer::Declined},
                             {u"papers_taken"_s, ScreeningAnswer::Yes},
                             {u"pay_to_leave"_s, ScreeningAnswer::Yes},
                             {u"pressure"_s, ScreeningAnswer::Unsure},
                             {u"made_to_deceive"_s, ScreeningAnswer::Yes},
                             {u"work_without_choice"_s, ScreeningAnswer::No},
                             {u"no_such_question"_s, ScreeningAnswer::Yes}};
    ScreeningSummary some = summary(answers, false);
    CHECK(some.act == ElementCount{2, 3});
    CHECK(some.means == ElementCount{3, 5});
    CHECK(some.purpose == ElementCount{1, 4});
    CHECK(some.answered == 8);
    CHECK(some.declinedOrNotAsked == 4);

    // A further question counts once something is recorded for it.
    answers.insert(u"cut_off"_s, ScreeningAnswer::Declined);
    some = summary(answers, false);
    CHECK(some.means == ElementCount{3, 6});
    CHECK(some.declinedOrNotAsked == 5);
}

TEST_CASE("questionnaire: under 18 the means are not needed, and the answers stay as they are",
          "[core][domain]")
{
    const ScreeningAnswers answers = everything(ScreeningAnswer::Yes);
    CHECK(summary(answers, false).needsMeans);
    CHECK_FALSE(summary(answers, true).needsMeans);
    CHECK(summary(answers, true).means == summary(answers, false).means);
}

TEST_CASE("questionnaire: it counts and decides nothing", "[core][domain]")
{
    // The whole answer of it: numbers, and whether a part is needed. No field can hold a decision.
    const ScreeningSummary all = summary(everything(ScreeningAnswer::Yes), false);
    const auto& [act, means, purpose, answered, declined, needsMeans] = all;
    static_assert(std::is_same_v<decltype(act), const ElementCount>);
    static_assert(std::is_same_v<decltype(means), const ElementCount>);
    static_assert(std::is_same_v<decltype(purpose), const ElementCount>);
    static_assert(std::is_same_v<decltype(answered), const int>);
    static_assert(std::is_same_v<decltype(declined), const int>);
    static_assert(std::is_same_v<decltype(needsMeans), const bool>);
    static_assert(std::is_same_v<decltype(summary(ScreeningAnswers(), false)), ScreeningSummary>);
    CHECK(answered == act.of + means.of + purpose.of);
    CHECK(declined == 0);

    // And none of its sources names one.
    for (const char* file : {"core/domain/questionnaire.h", "core/domain/questionnaire.cpp"}) {
        QFile source(QStringLiteral(HOMEWARD_SOURCE_DIR) + u'/' + QString::fromLatin1(file));
        REQUIRE(source.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(source.readAll());
        CHECK(text.contains(u"summary"_s));
        CHECK_FALSE(text.contains(u"trafficking_status"_s));
        for (const CodeEntry& entry : findCodeList("trafficking_status")->entries) {
            const QString code = QString::fromLatin1(entry.code.data(), int(entry.code.size()));
            CAPTURE(file, code.toStdString());
            CHECK_FALSE(text.contains(code));
        }
        for (const QString& word : {u"score"_s, u"verdict"_s, u"weight"_s})
            CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
    }
}
