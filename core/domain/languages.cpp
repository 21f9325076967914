// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/languages.h"

#include "core/domain/icu_names.h"

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

constexpr char16_t kQuickLanguages[] = u"eng tha mya cmn yue nan hin ben urd pan guj mar tel tam "
                                       u"mal kan nep sin vie ind jav zsm fil ceb "
                                       u"lao khm kor jpn amh orm tir som swa kik lug kin zul xho "
                                       u"afr hau yor ibo aka fra por spa ara rus "
                                       u"uzb kaz kir uig ksw pwo shn mnw kac rhg und mis zxx";

/// Where the language to start with is not the one CLDR thinks likely.
struct SpokenIn {
    std::u16string_view country;
    std::u16string_view language;
};
constexpr SpokenIn kSpokenIn[] = {
    {u"UGA", u"eng"},
    {u"NAM", u"eng"},
    {u"GHA", u"eng"},
    {u"CMR", u"fra"},
};

/// Macrolanguages of ISO 639-2 and the spoken one an interpreter is booked for.
struct SpokenFor {
    std::u16string_view macro;
    std::u16string_view spoken;
};
constexpr SpokenFor kSpokenFor[] = {{u"zho", u"cmn"}, {u"msa", u"zsm"}};

/// Languages that ISO 639-2 does not have, and the code it has for their group.
constexpr SpokenFor kGroupOf[] = {
    {u"zho", u"cmn"}, {u"zho", u"yue"}, {u"zho", u"nan"}, {u"msa", u"zsm"},
    {u"kar", u"ksw"}, {u"kar", u"pwo"}, {u"mkh", u"mnw"}, {u"inc", u"rhg"},
};

/// The codes that ISO 639-2 has, too. Read once, never changed.
const QSet<QString>& olderCodes()
{
    static const QSet<QString> made = [] {
        QSet<QString> codes;
        for (const QStringList& row : readCodeData(QStringLiteral("languages.tsv"))) {
            if (row.value(2) == u"2"_s)
                codes.insert(row.at(0));
        }
        return codes;
    }();
    return made;
}

/// English names by code. Read once, never changed.
const QHash<QString, QString>& languageRows()
{
    static const QHash<QString, QString> made = [] {
        QHash<QString, QString> rows;
        for (const QStringList& row : readCodeData(QStringLiteral("languages.tsv")))
            rows.insert(row.at(0), row.at(1));
        return rows;
    }();
    return made;
}

QString spokenFor(const QString& code)
{
    for (const SpokenFor& row : kSpokenFor) {
        if (code == QStringView(row.macro))
            return QStringView(row.spoken).toString();
    }
    return code;
}

/// ICU names Mandarin and standard Malay in their own language only under the macrolanguage, and
/// calls Mandarin just "Chinese" in English, which does not tell it from its neighbours.
NamedCode languageRow(const QString& code, const QString& english, const QString& uiLanguage)
{
    const QString macro = code == u"cmn"_s ? u"zho"_s : code == u"zsm"_s ? u"msa"_s : code;
    const bool isoName = code == u"cmn"_s && uiLanguage.startsWith(u"en"_s);
    const QString named = isoName ? english : icuLanguageName(code, uiLanguage);
    return {code, named.isEmpty() ? english : named, icuLanguageName(macro, macro), english, {},
            {}};
}

} // namespace

NamedCode language(const QString& code, const QString& uiLanguage)
{
    const auto found = languageRows().constFind(code);
    if (found == languageRows().constEnd())
        return {code, code, {}, code, {}, {}};
    return languageRow(code, *found, uiLanguage);
}

std::vector<NamedCode> languages(const QString& uiLanguage, const QStringList& mostUsed)
{
    QHash<QString, qsizetype> first;
    for (const QString& code : mostUsed + quickLanguages()) {
        if (!first.contains(code))
            first.insert(code, first.size());
    }
    struct Placed {
        qsizetype place;
        QCollatorSortKey key;
        NamedCode row;
    };
    const QCollator order{QLocale(uiLanguage)};
    std::vector<Placed> placed;
    placed.reserve(static_cast<std::size_t>(languageRows().size()));
    for (auto it = languageRows().constBegin(); it != languageRows().constEnd(); ++it) {
        NamedCode row = languageRow(it.key(), it.value(), uiLanguage);
        const QCollatorSortKey key = order.sortKey(row.name);
        placed.push_back({first.value(row.code, first.size()), key, std::move(row)});
    }
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        if (a.place != b.place)
            return a.place < b.place;
        const int names = a.key.compare(b.key);
        return names != 0 ? names < 0 : a.row.code < b.row.code;
    });
    std::vector<NamedCode> rows;
    rows.reserve(placed.size());
    for (Placed& entry : placed)
        rows.push_back(std::move(entry.row));
    return rows;
}

bool isLanguageCode(const QString& code)
{
    return languageRows().contains(code);
}

QString languageCodeFromText(const QString& text)
{
    const QString code = text.trimmed().toLower();
    if (languageRows().contains(code))
        return spokenFor(code);
    if (code.size() == 2) {
        const QString three = icuLanguageAlpha3(code);
        return languageRows().contains(three) ? spokenFor(three) : QString();
    }
    for (auto it = languageRows().constBegin(); it != languageRows().constEnd(); ++it) {
        if (it->compare(code, Qt::CaseInsensitive) == 0)
            return spokenFor(it.key());
    }
    return {};
}

QString languageIso6392(const QString& code)
{
    if (!isLanguageCode(code) || olderCodes().contains(code))
        return isLanguageCode(code) ? code : QString();
    for (const SpokenFor& row : kGroupOf) {
        if (code == QStringView(row.spoken))
            return QStringView(row.macro).toString();
    }
    return u"mis"_s;
}

QString suggestLanguage(const QString& nationality)
{
    for (const SpokenIn& row : kSpokenIn) {
        if (nationality == QStringView(row.country))
            return QStringView(row.language).toString();
    }
    const QString alpha2 = countryAlpha2(nationality);
    return alpha2.isEmpty() ? QString() : languageCodeFromText(icuLikelyLanguage(alpha2));
}

QStringList quickLanguages()
{
    return QString::fromUtf16(kQuickLanguages).split(u' ');
}

} // namespace core::domain
