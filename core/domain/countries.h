// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr_text.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::domain {

/// One row of a long list, as a picker shows and searches it.
struct NamedCode {
    QString code;
    QString name;    ///< in the language asked for
    QString ownName; ///< as people there write it; empty when not known
    QString englishName;
    QString shortCode; ///< of two letters; empty when there is none
    TrText label;      ///< when not empty it is shown, translated, instead of name
};

/// All codes a nationality can have: ISO 3166-1, and those ICAO 9303 adds (stateless, refugee, …).
/// @p mostUsed come first, in that order, the rest by name.
/// Cost: about 250 look-ups in ICU; keep the answer.
std::vector<NamedCode> countries(const QString& uiLanguage, const QStringList& mostUsed = {});
/// The row of one code; an unknown code names itself.
NamedCode country(const QString& code, const QString& uiLanguage);
/// The code as it is stored: "D" of German passports becomes DEU, XXK becomes RKS, two letters
/// three. Empty when it is no country: also for UTO, the country of specimen documents.
QString countryCodeFromText(const QString& text);
bool isCountryCode(const QString& code);
/// The two letters of ISO 3166-1; empty when there are none.
QString countryAlpha2(const QString& code);

} // namespace core::domain
