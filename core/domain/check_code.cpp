// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/check_code.h"

#include "core/base/check.h"

#include <optional>
#include <string_view>

namespace core::domain {
namespace {

constexpr std::u16string_view kCrockford = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr quint64 kCheckPrime = 1021; // the largest prime below 32 x 32

/// @p length characters of base 32, the most significant first.
QString crockford(quint64 value, int length)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        text.prepend(QChar(kCrockford[value % 32]));
        value /= 32;
    }
    return text;
}

std::optional<quint64> crockfordValue(QStringView text)
{
    quint64 value = 0;
    for (const QChar c : text) {
        const auto at = kCrockford.find(c.unicode());
        if (at == std::u16string_view::npos)
            return std::nullopt;
        value = value * 32 + at;
    }
    return value;
}

} // namespace

QString checkCode(const QByteArray& mac)
{
    CORE_ASSERT(mac.size() >= 5);
    quint64 value = 0;
    for (qsizetype i = 0; i < 5; ++i)
        value = value << 8 | static_cast<quint8>(mac[i]);
    const QString text = crockford(value, 8);
    return text.left(4) + u'-' + text.mid(4) + u'-' + crockford(value % kCheckPrime, 2);
}

bool isCheckCode(const QString& text)
{
    QString plain = text.toUpper().remove(u'-').remove(u' ');
    plain.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    if (plain.size() != 10)
        return false;
    const auto value = crockfordValue(QStringView(plain).left(8));
    const auto check = crockfordValue(QStringView(plain).mid(8));
    return value && check && *value % kCheckPrime == *check;
}

} // namespace core::domain
