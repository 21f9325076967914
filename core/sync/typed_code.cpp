// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/typed_code.h"

#include <array>

namespace core::sync {
namespace {

constexpr std::string_view kSymbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kPayloadOfGroup = 4;
constexpr int kGroupSize = kPayloadOfGroup + 1;

int symbolValue(QChar typed)
{
    const QChar c = typed.toUpper();
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    const std::size_t at =
        c.unicode() < 128 ? kSymbols.find(static_cast<char>(c.unicode())) : std::string_view::npos;
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

QChar symbol(unsigned value)
{
    return QLatin1Char(kSymbols[value & 31U]);
}

/// Times x in the field of 32 elements, modulo x^5 + x^2 + 1.
unsigned timesX(unsigned value)
{
    value <<= 1U;
    return (value & 32U) != 0 ? value ^ 0b100101U : value;
}

/// Each place has a weight of its own in a field, so one wrong character or two that changed
/// places always show; the number of the group counts like one more character.
unsigned checkOf(const std::array<unsigned, kPayloadOfGroup>& payload, unsigned group)
{
    unsigned sum = group & 31U;
    for (const unsigned value : payload)
        sum = timesX(sum) ^ value;
    return timesX(sum);
}

tl::unexpected<Error> wrongGroup(qsizetype group)
{
    return fail(ErrorCode::InputDamaged, QStringLiteral("group %1 of a typed code").arg(group + 1),
                {QStringLiteral("code"), QString::number(group + 1)});
}

} // namespace

QString toBase32(const QByteArray& bytes)
{
    QString text;
    unsigned bits = 0;
    unsigned held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8U | static_cast<unsigned char>(byte)) & 0xFFFU;
        held += 8;
        while (held >= 5) {
            held -= 5;
            text += symbol(bits >> held);
        }
    }
    if (held > 0)
        text += symbol(bits << (5 - held));
    return text;
}

Result<QByteArray> fromBase32(const QString& text)
{
    QByteArray bytes;
    unsigned bits = 0;
    unsigned held = 0;
    for (const QChar c : text) {
        const int value = symbolValue(c);
        if (value < 0)
            return fail(ErrorCode::InputDamaged, QStringLiteral("a character of no code"));
        bits = (bits << 5U | static_cast<unsigned>(value)) & 0xFFFU;
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes.append(static_cast<char>((bits >> held) & 0xFFU));
        }
    }
    if ((bits & ((1U << held) - 1U)) != 0)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a code that does not end"));
    return bytes;
}

QString toTypedCode(const QString& prefix, const QByteArray& bytes)
{
    QString symbols = toBase32(bytes);
    while (symbols.size() % kPayloadOfGroup != 0)
        symbols += symbol(0);
    QString code = prefix;
    for (qsizetype at = 0; at < symbols.size(); at += kPayloadOfGroup) {
        std::array<unsigned, kPayloadOfGroup> payload{};
        for (int i = 0; i < kPayloadOfGroup; ++i)
            payload.at(static_cast<std::size_t>(i)) =
                static_cast<unsigned>(symbolValue(symbols[at + i]));
        code += u'-' + symbols.mid(at, kPayloadOfGroup) +
                symbol(checkOf(payload, static_cast<unsigned>(at / kPayloadOfGroup)));
    }
    return code;
}

Result<QByteArray> fromTypedCode(const QString& prefix, const QString& typed)
{
    QString plain;
    for (const QChar c : typed) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            plain += c.toUpper();
    }
    if (!plain.startsWith(prefix))
        return fail(ErrorCode::InputDamaged, QStringLiteral("a code of another kind"),
                    {QStringLiteral("code"), QStringLiteral("1")});
    plain.remove(0, prefix.size());
    QString symbols;
    for (qsizetype at = 0; at < plain.size(); at += kGroupSize) {
        const qsizetype group = at / kGroupSize;
        const QString part = plain.mid(at, kGroupSize);
        if (part.size() != kGroupSize)
            return wrongGroup(group);
        std::array<unsigned, kPayloadOfGroup> payload{};
        for (int i = 0; i < kGroupSize; ++i) {
            const int value = symbolValue(part[i]);
            if (value < 0)
                return wrongGroup(group);
            if (i < kPayloadOfGroup)
                payload.at(static_cast<std::size_t>(i)) = static_cast<unsigned>(value);
        }
        if (checkOf(payload, static_cast<unsigned>(group)) !=
            static_cast<unsigned>(symbolValue(part.back())))
            return wrongGroup(group);
        symbols += part.left(kPayloadOfGroup);
    }
    // What fills the last group up.
    const qsizetype whole = symbols.size() * 5 / 8;
    const qsizetype used = (whole * 8 + 4) / 5;
    for (const QChar c : symbols.mid(used)) {
        if (symbolValue(c) != 0)
            return wrongGroup(plain.size() / kGroupSize - 1);
    }
    return fromBase32(symbols.left(used));
}

} // namespace core::sync
