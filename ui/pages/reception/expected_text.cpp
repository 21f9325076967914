// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reception/expected_text.h"

#include "core/domain/code_lists.h"
#include "core/domain/countries.h"

namespace ui::pages {
namespace {

QChar separatorOf(const QString& line)
{
    for (const QChar candidate : {u'\t', u';'}) {
        if (line.contains(candidate))
            return candidate;
    }
    return u',';
}

} // namespace

std::vector<core::session::ExpectedLine> expectedLinesFrom(const QString& text)
{
    std::vector<core::session::ExpectedLine> lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(separatorOf(line));
        const auto part = [&parts](qsizetype i) { return parts.value(i).trimmed(); };
        if (part(0).isEmpty())
            continue;
        core::session::ExpectedLine expected;
        expected.name = part(0);
        expected.sex = core::domain::codeFromText("sex", part(1)).value_or(QString());
        expected.nationality = core::domain::countryCodeFromText(part(2));
        expected.documentNumber = part(3);
        lines.push_back(expected);
    }
    return lines;
}

} // namespace ui::pages
