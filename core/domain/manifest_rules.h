// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest.h"

#include <QDate>

#include <optional>
#include <string_view>
#include <vector>

namespace core::domain {

/// The rules of who may travel. A new rule is a row here, a function in manifest_rules.cpp, a code
/// in the list manifest_rule and a sentence in ui/text.
enum class RuleKey {
    // Must be fixed before the list leaves the laptop.
    OnAnotherManifest,    ///< args: title, state of the other one; one person each
    MinorWithoutGuardian, ///< one person each
    OverCapacity,         ///< args: how many over
    NoDriverOrPlate,      ///< args: what is missing: "driver", "plate"
    NoPassengers,
    SameSeat,         ///< args: seat; the people on it
    KeepApart,        ///< the two; it never says why
    NotToThatCountry, ///< one person each; args: the country. A supervisor may accept it
    // To be looked at, and accepted with a reason.
    NoDocument,
    NoSharing,     ///< prints as code only, and nobody has decided so
    NameWithdrawn, ///< a finalised list names somebody who may no longer be named
    MedicalWithoutEscort,
    FamilySplit,   ///< args: how many are not here; the members on board
    TogetherSplit, ///< one person each; args: how many they asked to travel with are not here
    AgeNotKnown,   ///< may be a child, for all the record says
    NotInterviewed,
};

enum class Weight { MustFix, LookAt };

Weight weightOf(RuleKey rule);
/// Whether a finding that must be fixed may be accepted by a supervisor, with a reason.
bool isForSupervisor(RuleKey rule);
/// The stored code, as in the list manifest_rule.
std::string_view ruleCode(RuleKey rule);
std::optional<RuleKey> ruleFromCode(const QString& code);

/// A person has looked at a finding and given a reason. It counts for that person only: somebody
/// added later is a new finding.
struct Acceptance {
    RuleKey rule;
    std::optional<PersonId> person; ///< nothing for findings about the trip
    QString reason;
};

/// What a rule found. The sentence is made in ui/text from rule and args.
struct Finding {
    RuleKey rule;
    std::vector<PersonId> people = {};
    std::vector<QString> args = {};
    std::optional<QString> accepted = {}; ///< the reason, when somebody accepted it

    [[nodiscard]] bool mustFix() const { return weightOf(rule) == Weight::MustFix; }
    [[nodiscard]] bool isOpen() const { return !accepted; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Holds a manifest against every rule: what must be fixed first, then what is to be looked at,
/// then what was accepted. @p day is the day of departure. Cost: linear in the passengers.
std::vector<Finding> checkManifest(const ManifestView& manifest,
                                   const std::vector<Acceptance>& acceptances, const QDate& day);
/// Nothing is left open that must be fixed. What is to be looked at never stops a bus.
bool canFinalise(const std::vector<Finding>& findings);

} // namespace core::domain
