// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "ui/theme/house_style.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QRegularExpression>

namespace ui::theme {
namespace {

QString schemeSuffix(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return QStringLiteral("light");
    case Scheme::Dark: return QStringLiteral("dark");
    case Scheme::Contrast: return QStringLiteral("contrast");
    }
    return {};
}

QString sheetTemplate()
{
    QFile file(QStringLiteral(":/theme/homeward.qss.in"));
    CORE_ASSERT(file.open(QIODevice::ReadOnly));
    static const QRegularExpression comments(QStringLiteral("/\\*.*?\\*/"),
                                             QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).remove(comments);
}

/// Fills in colours, pictures and sizes. @font:13@ is a font size, @height:32@ the height of a
/// control, @ring@ the focus ring, which is thicker in contrast.
QString filled(QString sheet, Scheme scheme, const Look& look)
{
    const Tokens& colours = tokens(scheme);
    for (const TokenName& token : tokenNames())
        sheet.replace(u'@' + QString::fromLatin1(token.name) + u'@',
                      (colours.*token.colour).name());
    for (const char* picture : {"chevron", "check"})
        sheet.replace(u'@' + QString::fromLatin1(picture) + u'@',
                      QStringLiteral(":/theme/%1-%2.svg")
                          .arg(QString::fromLatin1(picture), schemeSuffix(scheme)));

    sheet.replace(QStringLiteral("@ring@"),
                  scheme == Scheme::Contrast ? QStringLiteral("3px") : QStringLiteral("2px"));

    const int percent = textPercent(look.textSize);
    const bool touch = look.density == Density::Touch;
    static const QRegularExpression sizes(QStringLiteral("@(font|height):(\\d+)@"));
    for (auto match = sizes.match(sheet); match.hasMatch(); match = sizes.match(sheet)) {
        int px = (match.captured(2).toInt() * percent + 50) / 100;
        // 42 inside the border is the 44 that a finger needs.
        if (touch && match.captured(1) == QLatin1String("height"))
            px = std::max(px, 42);
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      QString::number(px) + QStringLiteral("px"));
    }
    return sheet;
}

/// Puts "QWidget[keepDark=true]" before each selector, so that the rules hold only inside it.
QString insideKeepDark(const QString& sheet)
{
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    QString result;
    for (auto it = rule.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        QStringList selectors;
        for (const QString& selector : match.captured(1).split(u','))
            selectors << QStringLiteral("QWidget[keepDark=\"true\"] ") + selector.trimmed();
        result += selectors.join(u',') + u'{' + match.captured(2) + QStringLiteral("}\n");
    }
    return result;
}

} // namespace

QString styleSheet(const Look& look)
{
    const QString sheet = sheetTemplate();
    QString result = filled(sheet, look.scheme, look);
    if (look.scheme == Scheme::Light)
        result += insideKeepDark(filled(sheet, Scheme::Dark, look));
    return result;
}

} // namespace ui::theme
