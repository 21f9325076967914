// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mrz/mrz.h"
#include "core/forms/record.h"

#include <QString>

namespace core::documents {

/// What a zone says, in the codes of our lists; empty where it says nothing we can hold.
struct MrzFacts {
    QString fullName; ///< given names, then surname, as the lists of the program show it
    QString surname;
    QString givenNames;
    QString sex;                      ///< code list sex
    std::optional<PartialDate> birth; ///< not when its characters are no date
    QString nationality;              ///< country code: "D" is DEU, an unknown code is left out
    QString issuer;
    QString documentKind;   ///< empty for a visa
    QString documentNumber; ///< empty for a visa, whose number may be that of another paper
    std::optional<PartialDate> expiry; ///< of a passport or card, a whole day
    bool mayBeTruncated = false;
};
MrzFacts mrzFactsOf(const Mrz& mrz);

/// The same as edits of a person's record, in the order of the form. A field the zone says nothing
/// of is not touched. The source of the name becomes "mrz".
std::vector<forms::FieldEdit> mrzPersonEdits(const MrzFacts& facts);

/// The problems that make the value of a person's field doubtful; the composite digit alone makes
/// none of them so. A field that no digit covers (name, nationality, sex) has only its own.
std::vector<MrzProblem> mrzDoubts(const Mrz& mrz, forms::FieldId field);

} // namespace core::documents
