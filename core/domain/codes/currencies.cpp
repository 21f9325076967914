// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes/currencies.h"

#include "core/domain/icu_names.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace core::domain {
namespace {

constexpr char16_t kDeskCurrencies[] = u"USD THB USDT CNY MMK";

/// English names by code. Read once, never changed.
const QHash<QString, QString>& currencyRows()
{
    static const QHash<QString, QString> made = [] {
        QHash<QString, QString> rows;
        for (const QStringList& row : readCodeData(QStringLiteral("currency.tsv")))
            rows.insert(row.at(0), row.at(1));
        return rows;
    }();
    return made;
}

} // namespace

NamedCode currency(const QString& code, const QString& uiLanguage)
{
    const auto found = currencyRows().constFind(code);
    if (found == currencyRows().constEnd())
        return {code, code, {}, code, {}, {}};
    const QString name = icuCurrencyName(code, uiLanguage);
    return {code, name.isEmpty() ? *found : name, {}, *found, {}, {}};
}

std::vector<NamedCode> currencies(const QString& uiLanguage, const QStringList& mostUsed)
{
    const QStringList first = mostUsed + QString::fromUtf16(kDeskCurrencies).split(u' ');
    const auto place = [&first](const NamedCode& row) {
        const qsizetype at = first.indexOf(row.code);
        return at < 0 ? first.size() : at;
    };
    std::vector<NamedCode> rows;
    for (auto it = currencyRows().constBegin(); it != currencyRows().constEnd(); ++it)
        rows.push_back(currency(it.key(), uiLanguage));
    const QCollator order{QLocale(uiLanguage)};
    std::sort(rows.begin(), rows.end(), [&](const NamedCode& a, const NamedCode& b) {
        if (place(a) != place(b))
            return place(a) < place(b);
        const int names = order.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.code < b.code;
    });
    return rows;
}

bool isCurrencyCode(const QString& code)
{
    return currencyRows().contains(code);
}

QString currencyCodeFromText(const QString& text)
{
    const QString word = text.trimmed();
    if (currencyRows().contains(word.toUpper()))
        return word.toUpper();
    for (auto it = currencyRows().constBegin(); it != currencyRows().constEnd(); ++it) {
        if (it->compare(word, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return {};
}

} // namespace core::domain
