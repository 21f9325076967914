// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr_text.h"
#include "core/domain/consent.h"
#include "core/domain/person.h"

#include <optional>
#include <vector>

namespace core::domain {

/// Why something about a person stays here.
enum class Denial {
    NotAsked,
    Refused,
    Deferred,
    Withdrawn,
    Unable,
    NumberOnly,         ///< the person is on record by number only
    GuardianNotAsked,   ///< nobody who may has answered for the child
    ChildNotAsked,      ///< the guardian has answered, the child has not
    NobodyHasConfirmed, ///< an emergency without a second person
};

/// The stable word of a denial, for files and scripts: "not_asked".
QString denialCode(Denial denial);
/// Why, in words for the person who prints or exports.
TrText denialText(Denial denial);

/// All that decides whether something about one person may go out.
struct ConsentFacts {
    std::vector<ConsentEntry> ledger = {};
    NameConsent brief = {}; ///< the short answers of the record
    QString photo = {};     ///< consent_photo
    ConsentCase circumstances = {};
};

/// Whether a release is allowed, and if not, why.
struct Release {
    std::optional<Denial> denied = std::nullopt;
    [[nodiscard]] bool isAllowed() const { return !denied; }
    friend bool operator==(const Release&, const Release&) = default;
};

/// Whether something may go out for @p purpose. Silence is a no. The stricter of the ledger and the
/// short answers counts; where the ledger has no entry the short answer stands for it, because
/// records from before the ledger and imported ones have nothing else. Whoever is on record by
/// number only, or has withdrawn being registered, is passed on for nothing but their health.
Release mayRelease(Purpose purpose, const ConsentFacts& facts);

/// Whether the name may stand on a manifest: mayRelease() for the journey, and printsAs().
Release mayName(const ConsentFacts& facts);

/// Whether the values of a record may stand in the organisation's own copy: everyone's but of those
/// who said number only, refused or withdrew. Here silence is no answer.
Release mayCopy(const ConsentFacts& facts);

} // namespace core::domain
