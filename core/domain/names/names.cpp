// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names/names.h"

#include "core/base/text_fold.h"
#include "core/domain/names/icu_transform.h"

#include <algorithm>
#include <array>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

template <std::size_t Count>
bool isOneOf(const QString& script, const std::array<const char*, Count>& scripts)
{
    return std::any_of(scripts.begin(), scripts.end(),
                       [&script](const char* one) { return script == QLatin1StringView(one); });
}

/// "ram kumar" as "Ram Kumar": only for the hint, a typed name keeps its capitals.
QString titled(const QString& words)
{
    QString out = words;
    bool atStart = true;
    for (QChar& c : out) {
        if (atStart)
            c = c.toUpper();
        atStart = c == u' ' || c == u'-';
    }
    return out;
}

} // namespace

QString scriptOfName(const QString& name)
{
    const QString script = dominantScript(name);
    if (script == u"Hang"_s)
        return u"Kore"_s;
    return script == u"Hira"_s || script == u"Kana"_s ? u"Jpan"_s : script;
}

bool isRightToLeft(const QString& script)
{
    constexpr std::array kRightToLeft = {"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"};
    return isOneOf(script, kRightToLeft);
}

bool sameName(const QString& one, const QString& other)
{
    const QString key = foldNameKey(one);
    return !key.isEmpty() && key == foldNameKey(other);
}

bool isOneName(const QString& name)
{
    const QString words = name.simplified();
    return !words.isEmpty() && !words.contains(u' ');
}

bool isPastedPage(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() > kLongestName ||
           std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) {
               return c == u'\n' || c == u'\r' || c == QChar::LineSeparator ||
                      c == QChar::ParagraphSeparator;
           });
}

std::optional<QString> machineRomanisation(const QString& name)
{
    constexpr std::array kReadable = {"Deva", "Beng", "Taml", "Telu", "Guru", "Gujr", "Ethi",
                                      "Hani", "Kore", "Jpan", "Cyrl", "Grek", "Geor", "Armn"};
    if (!isOneOf(scriptOfName(name), kReadable))
        return std::nullopt;
    const auto latin = icuTransform("Any-Latin; Latin-ASCII; Lower", name);
    if (!latin || scriptOfName(*latin) != u"Latn"_s)
        return std::nullopt;
    constexpr QChar kMuteVowel(0x01DD); // the sixth vowel of Ethiopic, mostly not heard
    QString letters;
    for (const QChar c : *latin) {
        if ((c.isLetter() && c != kMuteVowel) || c == u' ' || c == u'-')
            letters += c;
    }
    // Letters that stayed in their own script mean that the rules did not know the name.
    const bool whole =
        std::all_of(letters.begin(), letters.end(), [](QChar c) { return c.unicode() < 0x80; });
    return whole ? std::optional(titled(letters.simplified())) : std::nullopt;
}

QString nameStatusFor(NameAnswer latin, NameAnswer native, const QString& kept)
{
    if (kept == u"alias_only"_s || kept == u"withheld_by_staff"_s)
        return kept;
    const auto either = [&](NameAnswer answer) { return latin == answer || native == answer; };
    if (either(NameAnswer::Given))
        return u"given"_s;
    if (either(NameAnswer::Refused))
        return u"refused"_s;
    return either(NameAnswer::NotKnown) ? u"unknown"_s : QString();
}

} // namespace core::domain
