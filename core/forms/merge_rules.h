// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/field_spec.h"

#include <QString>

#include <array>
#include <initializer_list>

namespace core::forms {

/// How the values of one field come together that laptops wrote without knowing of each other.
enum class FieldMerge {
    OneValue,     ///< both are kept, a person chooses; the one written last is shown until then
    Prevails,     ///< the same, but the one that protects more is shown and in force until then
    UnionOfCodes, ///< every code somebody added and nobody who knew of it took away
};
constexpr FieldMerge mergeOf(const FieldSpec& field)
{
    if (field.kind == FieldKind::MultiChoice)
        return FieldMerge::UnionOfCodes;
    return field.prevails.empty() ? FieldMerge::OneValue : FieldMerge::Prevails;
}

/// Facts that are each right and do not go together. In brackets: record, others and args of
/// storage::ClashRow.
enum class Clash {
    /// On lists of two laptops that have not ended and leave within a day of each other [person,
    /// manifests, their titles].
    TwoManifests,
    /// On board of two vehicles that left within a day of each other [person, manifests, their
    /// titles].
    BoardedTwice,
    /// Two people whom two laptops gave one seat of a list that has not left [manifest, people; the
    /// seat, then their names].
    SameSeat,
    /// People came or went on a list that was finalised elsewhere [manifest, those people; the
    /// revision, how many came, how many went].
    ChangedAfterFinalise,
    /// Edited while it was joined with another record or left out [person, none; letters of the
    /// laptop that joined it, then of those that edited].
    EditedAfterJoin,
    /// Two people carry one case code [person, the others; the code, then all names].
    SameCaseCode,
    /// [manifest, the others; the number, then all titles].
    SameManifestNumber,
};
inline constexpr std::array kAllClashes = {
    Clash::TwoManifests,         Clash::BoardedTwice,    Clash::SameSeat,
    Clash::ChangedAfterFinalise, Clash::EditedAfterJoin, Clash::SameCaseCode,
    Clash::SameManifestNumber,
};

/// A set of clashes.
class Clashes {
public:
    constexpr Clashes(std::initializer_list<Clash> clashes)
    {
        for (const Clash clash : clashes)
            m_bits |= 1U << static_cast<unsigned>(clash);
    }
    [[nodiscard]] constexpr bool has(Clash clash) const
    {
        return (m_bits >> static_cast<unsigned>(clash) & 1U) != 0;
    }

private:
    unsigned m_bits = 0;
};

/// What becomes of a record that is put aside on one laptop while another one works on it.
enum class LifeMerge {
    StaysInSight, ///< whoever edited it did not know: it is shown until a person decides
    WrittenOnce,  ///< nobody edits such a record after it was made
};

/// How the records of one type come together.
struct MergeRule {
    LifeMerge life;
    Clashes clashes;         ///< it can take part in
    std::string_view reason; ///< one English sentence or two for docs/merge_rules.md
};

/// The rule of a type. A type without one does not compile: the switch names every enumerator and
/// the build treats a missing one as an error (tests/CMakeLists.txt: merge_rules.*).
MergeRule mergeRuleOf(RecordType type);

/// The text of docs/merge_rules.md, made from the rules above and the catalogue. English.
QString mergeRulesMarkdown();

} // namespace core::forms
