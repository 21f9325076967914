// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/base/clock.h"
#include "core/forms/record.h"

namespace core::forms {

/// Hint: grey, helps. Soft: worth a look, kept as "to check". Hard: stops paper, not the draft.
enum class Severity { Hint, Soft, Hard };

/// What was found. The sentence is made in ui/text/issue_text by a switch over this.
enum class Rule {
    AnswerMissing,        ///< choose an answer; "not asked yet" is allowed
    OneNameOnly,          ///< hint
    NameNotLatin,
    TextTooLong,          ///< args: limit
    DateInFuture,
    DateImpossible,       ///< args: what was typed (day month)
    AgeImplausible,
    DocumentExpired,
    LetterOOrZero,
    DocumentNumberMissing,
    ChildWithoutGuardian,
    GuardianAnswerMissing,
    CodeCheckCharacter,   ///< the code was misread
    NumberNotPositive,
    UnknownCode,          ///< not in the code list
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

} // namespace core::forms
