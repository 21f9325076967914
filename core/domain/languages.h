// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/countries.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::domain {

/// All languages of ISO 639-3 as a picker shows them: @p mostUsed first, then those often met at
/// the desk, then the rest by name. Cost: about 7900 look-ups in ICU, tens of milliseconds; keep
/// the answer.
std::vector<NamedCode> languages(const QString& uiLanguage, const QStringList& mostUsed = {});
/// The row of one code; an unknown code names itself.
NamedCode language(const QString& code, const QString& uiLanguage);
bool isLanguageCode(const QString& code);
/// The ISO 639-3 code for a code of two or three letters or an English name; empty when there is
/// none.
QString languageCodeFromText(const QString& text);
/// The code in ISO 639-2 (terminology): that of the group where it has none for the language, "mis"
/// where it has neither. Empty for what is no code.
QString languageIso6392(const QString& code);
/// The language to offer first to somebody of @p nationality; empty when nothing is known. An offer
/// to accept, never an answer.
QString suggestLanguage(const QString& nationality);
/// The languages often met at the desk, in their order.
QStringList quickLanguages();

} // namespace core::domain
