// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/countries.h"

#include "core/domain/icu_names.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace core::domain {
namespace {

/// A code beyond ISO 3166-1, or a country whose name is chosen here and not taken from ICU.
struct CountryLabel {
    std::string_view code;
    TrText label;
};

// Source: ICAO Doc 9303 part 3, section 5, and the names the receiving offices use.
constexpr CountryLabel kCountryLabels[] = {
    {"XXA", CORE_TR("country", "Stateless")},
    {"XXB", CORE_TR("country", "Refugee (1951 convention)")},
    {"XXC", CORE_TR("country", "Refugee, other")},
    {"XXX", CORE_TR("country", "Nationality not stated in the document")},
    {"RKS", CORE_TR("country", "Kosovo")},
    {"GBD", CORE_TR("country", "British Overseas Territories citizen")},
    {"GBN", CORE_TR("country", "British National (Overseas)")},
    {"GBO", CORE_TR("country", "British Overseas citizen")},
    {"GBP", CORE_TR("country", "British protected person")},
    {"GBS", CORE_TR("country", "British subject")},
    {"EUE", CORE_TR("country", "European Union document")},
    {"UNO", CORE_TR("country", "United Nations document")},
    {"UNA", CORE_TR("country", "United Nations agency document")},
    {"UNK", CORE_TR("country", "UN mission in Kosovo document")},
    {"XBA", CORE_TR("country", "African Development Bank document")},
    {"XIM", CORE_TR("country", "African Export-Import Bank document")},
    {"XCC", CORE_TR("country", "Caribbean Community document")},
    {"XCE", CORE_TR("country", "Council of Europe document")},
    {"XCO", CORE_TR("country", "COMESA document")},
    {"XEC", CORE_TR("country", "ECOWAS document")},
    {"XPO", CORE_TR("country", "INTERPOL document")},
    {"XES", CORE_TR("country", "Eastern Caribbean States document")},
    {"XOM", CORE_TR("country", "Order of Malta document")},
    {"XDC", CORE_TR("country", "Southern African Development Community document")},
    {"ANT", CORE_TR("country", "Netherlands Antilles (old document)")},
    {"NTZ", CORE_TR("country", "Neutral Zone (old document)")},
    {"MMR", CORE_TR("country", "Myanmar")},
    {"TWN", CORE_TR("country", "Taiwan")},
    {"HKG", CORE_TR("country", "Hong Kong")},
    {"MAC", CORE_TR("country", "Macao")},
    {"PSE", CORE_TR("country", "Palestine")},
};

struct CountryRow {
    QString alpha2;
    QString english;
};

/// Every code with what the data file has for it. Read once, never changed.
const QHash<QString, CountryRow>& countryRows()
{
    static const QHash<QString, CountryRow> made = [] {
        QHash<QString, CountryRow> rows;
        for (const QStringList& row : readCodeData(QStringLiteral("countries.tsv")))
            rows.insert(row.at(0), {row.at(1), row.at(2)});
        for (const CountryLabel& row : kCountryLabels) {
            const QString code = QString::fromLatin1(row.code.data(), 3);
            rows[code].english = QString::fromUtf8(row.label.source);
        }
        return rows;
    }();
    return made;
}

/// "Viet Nam" and "Vietnam" are one.
QString withoutSpaces(QString name)
{
    return name.remove(u' ');
}

TrText countryLabel(const QString& code)
{
    for (const CountryLabel& row : kCountryLabels) {
        if (code == QLatin1String(row.code.data(), 3))
            return row.label;
    }
    return {};
}

} // namespace

NamedCode country(const QString& code, const QString& uiLanguage)
{
    const auto found = countryRows().constFind(code);
    if (found == countryRows().constEnd())
        return {code, code, {}, code, {}, {}};
    NamedCode row{code, found->english, {}, found->english, found->alpha2, countryLabel(code)};
    if (!row.shortCode.isEmpty()) {
        const QString name = icuCountryName(row.shortCode, uiLanguage);
        if (!name.isEmpty())
            row.name = name;
        row.ownName = icuCountryName(row.shortCode, icuLikelyLanguage(row.shortCode));
    }
    return row;
}

std::vector<NamedCode> countries(const QString& uiLanguage, const QStringList& mostUsed)
{
    std::vector<NamedCode> rows;
    for (auto it = countryRows().constBegin(); it != countryRows().constEnd(); ++it)
        rows.push_back(country(it.key(), uiLanguage));
    const auto place = [&mostUsed](const NamedCode& row) {
        const qsizetype at = mostUsed.indexOf(row.code);
        return at < 0 ? mostUsed.size() : at;
    };
    const QCollator order{QLocale(uiLanguage)};
    std::sort(rows.begin(), rows.end(), [&](const NamedCode& a, const NamedCode& b) {
        if (place(a) != place(b))
            return place(a) < place(b);
        // What is no country comes after the countries.
        if (a.shortCode.isEmpty() != b.shortCode.isEmpty())
            return b.shortCode.isEmpty();
        const int names = order.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.code < b.code;
    });
    return rows;
}

QString countryCodeFromText(const QString& text)
{
    const QString code = text.trimmed().toUpper();
    if (code == QStringLiteral("D"))
        return QStringLiteral("DEU");
    if (code == QStringLiteral("XXK") || code == QStringLiteral("XKX"))
        return QStringLiteral("RKS");
    if (countryRows().contains(code))
        return code;
    const QString name = withoutSpaces(code);
    for (auto it = countryRows().constBegin(); it != countryRows().constEnd(); ++it) {
        const bool byLetters = code.size() == 2 && it->alpha2 == code;
        if (byLetters || (!name.isEmpty() && withoutSpaces(it->english).toUpper() == name))
            return it.key();
    }
    return {};
}

bool isCountryCode(const QString& code)
{
    return countryRows().contains(code);
}

QString countryAlpha2(const QString& code)
{
    return countryRows().value(code).alpha2;
}

} // namespace core::domain
