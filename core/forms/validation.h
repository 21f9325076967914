// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/person.h"
#include "core/forms/record.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::forms {

/// Hint: grey, helps. Soft: worth a look, kept as "to check". Hard: stops paper, not the draft.
enum class Severity { Hint, Soft, Hard };

/// What was found. The sentence is made in ui/text/issue_text by a switch over this.
enum class Rule {
    AnswerMissing, ///< choose an answer; "not asked yet" is allowed
    OneNameOnly,   ///< hint
    NameNotLatin,
    TextTooLong, ///< args: limit
    DateInFuture,
    DateImpossible, ///< args: what was typed (day month); PartialDateEdit finds it itself
    AgeImplausible,
    DocumentExpired,
    LetterOOrZero,
    DocumentNumberMissing,
    ChildWithoutGuardian,
    GuardianAnswerMissing,
    CodeCheckCharacter, ///< the code was misread
    NumberNotPositive,  ///< args: the least number that fits
    UnknownCode,        ///< not in the code list: kept as said
    KeptAfterRefusal,   ///< the person chose number only; this value is not to be kept
};

struct Issue {
    FieldId field;
    Rule rule;
    Severity severity;
    std::vector<QString> args;
    friend bool operator==(const Issue&, const Issue&) = default;
};

/// Holds the values of one record against the catalogue and the rules across fields.
/// An empty record has no issue but the missing consent answer. Cost: linear in the fields.
std::vector<Issue> validate(RecordType type, const Values& values, const QDate& today);
/// The same for one field, when it is left.
std::vector<Issue> validateField(FieldId field, const Values& values, const QDate& today);
/// What the values of a person say of their age.
domain::AgeFacts ageFacts(const Values& person);
/// What a person who chose "number only" has on record beyond code, time, group and answers: the
/// form lists these and clears them once that is confirmed. Empty for everyone else.
std::vector<FieldId> clearedByNumberOnly(const Values& person);

} // namespace core::forms
