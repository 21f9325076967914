// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/countries.h"

namespace core::domain {

/// All currencies of ISO 4217, and USDT, in which debts and ransoms are often counted. @p mostUsed
/// come first, then those met at the desk, the rest by name.
std::vector<NamedCode> currencies(const QString& uiLanguage, const QStringList& mostUsed = {});
/// The row of one code; an unknown code names itself.
NamedCode currency(const QString& code, const QString& uiLanguage);
bool isCurrencyCode(const QString& code);
/// The code for a code in any case or an English name; empty when there is none.
QString currencyCodeFromText(const QString& text);

} // namespace core::domain
