// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace ui::text {
namespace {

QLocale plainLocale(const QString& code)
{
    QLocale locale(code);
    // Codes, papers and screens agree only if digits are the same everywhere.
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.zeroDigit() == QStringLiteral("0") ? locale : QLocale(QLocale::English);
}

} // namespace

const std::vector<LanguageName>& languages()
{
    static const std::vector<LanguageName> kLanguages{
        {QStringLiteral("en"), QStringLiteral("English"), true},
        {QStringLiteral("th"), QStringLiteral("ไทย"), true},
        {QStringLiteral("my"), QStringLiteral("မြန်မာ"), false},
        {QStringLiteral("hi"), QStringLiteral("हिन्दी"), false},
        {QStringLiteral("zh_CN"), QStringLiteral("中文"), false},
    };
    return kLanguages;
}

std::vector<LanguageName> shippedLanguages()
{
    std::vector<LanguageName> shipped;
    std::copy_if(languages().begin(), languages().end(), std::back_inserter(shipped),
                 [](const LanguageName& language) { return language.shipped; });
    return shipped;
}

Language::Language(QObject* parent) : QObject(parent)
{
    setCode(m_code);
}

Language::~Language()
{
    remove();
}

void Language::remove()
{
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

bool Language::setCode(const QString& code)
{
    const auto shipped = shippedLanguages();
    if (std::none_of(shipped.begin(), shipped.end(),
                     [&](const LanguageName& language) { return language.code == code; }))
        return false;
    remove();
    m_code = code;
    QLocale::setDefault(plainLocale(code));

    // English too has a file: it holds the plural forms.
    auto own = std::make_unique<QTranslator>();
    if (own->load(QStringLiteral(":/i18n/homeward_%1.qm").arg(code)))
        m_installed.push_back(std::move(own));
    // Qt's own words, such as those of the file chooser, where Qt has them.
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_") + code,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_installed.push_back(std::move(qt));
    for (auto it = m_installed.rbegin(); it != m_installed.rend(); ++it)
        QCoreApplication::installTranslator(it->get());
    Q_EMIT changed();
    return true;
}

} // namespace ui::text
