// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core::domain {

/// The name ICU has for a country of two letters, in @p uiLanguage; empty when it has none.
QString icuCountryName(const QString& alpha2, const QString& uiLanguage);
/// The name ICU has for a language; empty when it has none of its own in @p uiLanguage.
QString icuLanguageName(const QString& code, const QString& uiLanguage);
/// The language most people of a country speak, by CLDR, of two or three letters; empty when
/// unknown.
QString icuLikelyLanguage(const QString& alpha2);
/// The three letters of a language; empty when ICU does not know it.
QString icuLanguageAlpha3(const QString& code);
/// The name ICU has for a currency of ISO 4217; empty when it has none.
QString icuCurrencyName(const QString& code, const QString& uiLanguage);
/// Columns of a data file of the resource, one row a line.
std::vector<QStringList> readCodeData(const QString& file);

} // namespace core::domain
