// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QDateTime>

#include <vector>

namespace core::documents {

/// What a wristband and a slip are made from. It has no place for a name, a nationality or a need:
/// a lost band tells nothing.
struct SlipInput {
    QString code;            ///< KTB-4831-K
    QDateTime at;            ///< of the registration
    int group = 0;           ///< reception group of the day, 0 for none
    QString language;        ///< ISO 639-3 of the interview language; empty when not known
    bool showsLetter = true; ///< the boxed letter of that language, for staff
    friend bool operator==(const SlipInput&, const SlipInput&) = default;
};

/// The QR of a person: the code without its dashes, which every scanner types the same.
QString personQr(const QString& code);

/// One wristband of 254 x 25 mm.
Document band(const SlipInput& input);
/// One slip of 100 x 62 mm, in the person's language where it is shipped.
Document slip(const SlipInput& input);
/// The same slips on A4, ten to a sheet, for a site without a label printer.
Document slipSheet(const std::vector<SlipInput>& inputs);

} // namespace core::documents
