// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include <QCoreApplication>

namespace ui::text {

namespace {

/// The context of the sentences under fields.
class IssueWords {
    Q_DECLARE_TR_FUNCTIONS(ui::text::IssueWords)
};

} // namespace

QString issueText(const core::forms::Issue& issue)
{
    using core::forms::Rule;
    const QString first = issue.args.empty() ? QString() : issue.args.front();
    switch (issue.rule) {
    case Rule::AnswerMissing:
        return IssueWords::tr("Choose an answer. \"Not asked yet\" is allowed.");
    case Rule::OneNameOnly: return IssueWords::tr("One name only is fine.");
    case Rule::NameNotLatin:
        return IssueWords::tr("Other than Latin letters go into \"Name in own script\".");
    case Rule::TextTooLong:
        //: %1 is a number of letters.
        return IssueWords::tr("Longer than %1 letters. Check it.").arg(first);
    case Rule::DateInFuture: return IssueWords::tr("This day has not come yet.");
    case Rule::DateImpossible: return IssueWords::tr("There is no such day.");
    case Rule::AgeImplausible: return IssueWords::tr("Over 100 years old. Check the year.");
    case Rule::DocumentExpired: return IssueWords::tr("This document has ended.");
    case Rule::LetterOOrZero: return IssueWords::tr("Letter O or a zero? Check the document.");
    case Rule::DocumentNumberMissing: return IssueWords::tr("No number yet.");
    case Rule::ChildWithoutGuardian:
        return IssueWords::tr("A child without a guardian. Needs a caseworker first.");
    case Rule::GuardianAnswerMissing:
        return IssueWords::tr("The guardian's answer is not here yet.");
    case Rule::KeptAfterRefusal:
        return IssueWords::tr("The person chose \"number only\". Take this answer away.");
    case Rule::CodeCheckCharacter:
        return IssueWords::tr("One letter of the code was misread. Check it.");
    case Rule::NumberNotPositive: return IssueWords::tr("A number from 1 up.");
    case Rule::UnknownCode: return IssueWords::tr("Not in the list. Choose one.");
    }
    return {};
}

} // namespace ui::text
