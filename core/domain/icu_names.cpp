// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/icu_names.h"

#include "core/base/check.h"

#include <QFile>

#include <unicode/ucurr.h>
#include <unicode/uloc.h>

#include <array>

namespace core::domain {
namespace {

using IcuText = std::array<UChar, 256>;

QString fromIcu(const IcuText& text, int32_t size, UErrorCode status)
{
    // U_USING_DEFAULT_WARNING: the answer is in another language or the code itself.
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || size <= 0)
        return {};
    return QString::fromUtf16(text.data(), size);
}

} // namespace

QString icuCountryName(const QString& alpha2, const QString& uiLanguage)
{
    UErrorCode status = U_ZERO_ERROR;
    IcuText text;
    const QByteArray locale = "und_" + alpha2.toLatin1();
    const int32_t size = uloc_getDisplayCountry(
        locale.constData(), uiLanguage.toLatin1().constData(), text.data(), text.size(), &status);
    return fromIcu(text, size, status);
}

QString icuLanguageName(const QString& code, const QString& uiLanguage)
{
    UErrorCode status = U_ZERO_ERROR;
    IcuText text;
    const int32_t size =
        uloc_getDisplayLanguage(code.toLatin1().constData(), uiLanguage.toLatin1().constData(),
                                text.data(), text.size(), &status);
    return fromIcu(text, size, status);
}

QString icuLikelyLanguage(const QString& alpha2)
{
    UErrorCode status = U_ZERO_ERROR;
    std::array<char, ULOC_FULLNAME_CAPACITY> locale{};
    const QByteArray country = "und_" + alpha2.toLatin1();
    uloc_addLikelySubtags(country.constData(), locale.data(), locale.size(), &status);
    std::array<char, ULOC_LANG_CAPACITY> language{};
    uloc_getLanguage(locale.data(), language.data(), language.size(), &status);
    const QString code = QString::fromLatin1(language.data());
    return U_FAILURE(status) || code == QStringLiteral("und") ? QString() : code;
}

QString icuLanguageAlpha3(const QString& code)
{
    return QString::fromLatin1(uloc_getISO3Language(code.toLatin1().constData()));
}

QString icuCurrencyName(const QString& code, const QString& uiLanguage)
{
    // ICU looks at three letters of any word: USDT would be the US dollar.
    if (code.size() != 3)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    UBool isPlural = false;
    int32_t size = 0;
    const UChar* name = ucurr_getName(reinterpret_cast<const UChar*>(code.utf16()),
                                      uiLanguage.toLatin1().constData(), UCURR_LONG_NAME, &isPlural,
                                      &size, &status);
    // Without a name ICU gives back the code.
    const QString found = U_FAILURE(status) ? QString() : QString::fromUtf16(name, size);
    return found == code ? QString() : found;
}

std::vector<QStringList> readCodeData(const QString& file)
{
    QFile data(QStringLiteral(":/code_lists/") + file);
    CORE_ASSERT(data.open(QIODevice::ReadOnly));
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(data.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(line.split(u'\t'));
    return rows;
}

} // namespace core::domain
