// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

namespace core::domain {

using namespace Qt::StringLiterals;

PrintAs printsAs(const NameConsent& consent, const QString& decided)
{
    const bool registered =
        consent.registering == u"spoken"_s || consent.registering == u"signed"_s;
    const bool shares =
        registered && consent.travel == u"agreed"_s && consent.guardian != u"declined"_s;
    return shares && decided != u"code"_s ? PrintAs::Name : PrintAs::Code;
}

QString displayName(const QString& fullName, const QString& nativeName, const QString& code)
{
    if (!fullName.isEmpty())
        return fullName;
    return nativeName.isEmpty() ? code : nativeName;
}

bool mayBeMinor(const std::optional<PartialDate>& birth, const QStringList& needs, const QDate& day)
{
    return birth ? birth->mayBeMinor(day) : needs.contains(u"child"_s);
}

} // namespace core::domain
