// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/session/session.h"

#include <QStringList>

#include <vector>

namespace core::session {

/// What the one who interprets has to do with the person who is asked, or with others here.
struct Overlap {
    enum class Kind {
        FellowArrival, ///< came out of the same places as those who are asked
        SameCompound,  ///< codes: of the compounds both have named
        KeptApart,     ///< somebody is to be kept apart from the one who interprets
        Feared,        ///< by this person or by another; told only to who may see L4
    };
    Kind kind;
    QStringList codes = {};
    friend bool operator==(const Overlap&, const Overlap&) = default;
};

/// Holds the interpreter of an interview against what is known, before a person talks through
/// somebody they may have reason to be silent before. Empty without an interpreter who is a person
/// here. It says what overlaps, never who said so. Errors: NotAllowed (role), StoreDamaged.
Result<std::vector<Overlap>> overlapsOfInterpreter(Session& session, Connection& connection,
                                                   const domain::PersonId& person);

} // namespace core::session
