// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pseudo_translator.h"

namespace test {

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const
{
    return pseudo(QString::fromUtf8(source));
}

QString PseudoTranslator::pseudo(const QString& source)
{
    if (source.isEmpty())
        return source;
    const qsizetype wanted = (source.size() * 14 + 9) / 10;
    QString result = QStringLiteral("ก์ ") + source + QStringLiteral(" ဤ");
    while (result.size() < wanted)
        result += QStringLiteral("ကြဤ");
    return result;
}

} // namespace test
