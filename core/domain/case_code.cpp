// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_code.h"

#include "core/base/text_fold.h"

#include <string_view>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

constexpr std::u16string_view kCheckAlphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Letters of a laptop: none that is taken for another letter or for a digit.
constexpr std::u16string_view kLaptopLetters = u"ABCDEFGHJKMNPQRSTVWXYZ";
constexpr auto kPayloadPrefix = "HW1:"_L1;
constexpr int kLetters = 3;

int checkValue(QChar c)
{
    const auto at = kCheckAlphabet.find(c.unicode());
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

bool isLaptopLetter(QChar c)
{
    return kLaptopLetters.find(c.unicode()) != std::u16string_view::npos;
}

bool isMisread(QChar c)
{
    return c == u'I' || c == u'L' || c == u'O' || c == u'U';
}

bool hasCodeForm(const QString& plain)
{
    const auto digits = plain.size() - kLetters - 1;
    if (digits != 4 && digits != 5)
        return false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool digit = plain[i] >= u'0' && plain[i] <= u'9';
        if (i < kLetters ? !isLaptopLetter(plain[i]) : (i < plain.size() - 1 && !digit))
            return false;
    }
    return checkValue(plain.back()) >= 0;
}

/// SplitMix64: mixes every bit of its input into every bit of the answer.
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// A Feistel network over 2 x @p halfBits bits, walked until the number lies below @p size: a
/// permutation of 0 .. size - 1. It hides the order from whoever reads codes; it seals nothing.
std::uint32_t permuted(std::uint32_t number, std::uint32_t size, unsigned halfBits,
                       const CaseCodeSeries::Key& key)
{
    const std::uint32_t mask = (1U << halfBits) - 1;
    do {
        std::uint32_t left = number >> halfBits;
        std::uint32_t right = number & mask;
        for (std::uint64_t round = 0; round < 8; ++round) {
            const std::uint64_t input =
                key[round % 2] ^ mixed(key[(round + 1) % 2] + round * 64 + halfBits);
            const auto turned = static_cast<std::uint32_t>(mixed(input ^ right)) & mask;
            const std::uint32_t next = left ^ turned;
            left = right;
            right = next;
        }
        number = (left << halfBits) | right;
    } while (number >= size);
    return number;
}

} // namespace

std::optional<QChar> checkCharacter(const QString& payload)
{
    int sum = 36;
    for (const QChar c : payload) {
        const int value = checkValue(c);
        if (value < 0)
            return std::nullopt;
        sum = (sum + value) % 36;
        sum = (sum == 0 ? 36 : sum) * 2 % 37;
    }
    return QChar(kCheckAlphabet[static_cast<std::size_t>((37 - sum) % 36)]);
}

std::variant<CaseCode, CaseCode::Fault> CaseCode::parse(const QString& text)
{
    QString plain = toAsciiDigits(text).toUpper();
    plain.remove(u' ')
        .remove(u'-')
        .remove(QChar(0x2010))
        .remove(QChar(0x2011))
        .remove(QChar(0x2013));
    plain = plain.trimmed();
    if (plain.startsWith(kPayloadPrefix))
        plain.remove(0, kPayloadPrefix.size());
    if (!hasCodeForm(plain))
        return Fault::NotACode;
    if (isMisread(plain.back()) || checkCharacter(plain.chopped(1)) != plain.back())
        return Fault::CheckCharacter;
    return CaseCode(plain);
}

std::optional<CaseCode> CaseCode::fromText(const QString& text)
{
    auto parsed = parse(text);
    if (auto* code = std::get_if<CaseCode>(&parsed))
        return std::move(*code);
    return std::nullopt;
}

QString CaseCode::toString() const
{
    return m_plain.left(kLetters) + u'-' + m_plain.mid(kLetters).chopped(1) + u'-' + m_plain.back();
}

QString CaseCode::qrPayload() const
{
    return kPayloadPrefix + m_plain;
}

std::optional<CaseCodeSeries> CaseCodeSeries::make(const QString& letters, const Key& key)
{
    if (letters.size() != kLetters)
        return std::nullopt;
    for (const QChar c : letters) {
        if (!isLaptopLetter(c))
            return std::nullopt;
    }
    return CaseCodeSeries(letters, key);
}

QString CaseCodeSeries::lettersFrom(std::uint64_t random)
{
    QString letters;
    for (int i = 0; i < kLetters; ++i) {
        letters += QChar(kLaptopLetters[random % kLaptopLetters.size()]);
        random /= kLaptopLetters.size();
    }
    return letters;
}

std::optional<CaseCode> CaseCodeSeries::codeAt(std::uint32_t counter) const
{
    if (counter >= kDraws)
        return std::nullopt;
    const bool four = counter < kFourDigits;
    const std::uint32_t number =
        four ? permuted(counter, kFourDigits, 7, m_key)
             : permuted(counter - kFourDigits, kDraws - kFourDigits, 9, m_key);
    const QString payload = m_letters + QString::number(number).rightJustified(four ? 4 : 5, u'0');
    const auto check = checkCharacter(payload);
    return check && !isMisread(*check) ? CaseCode::fromText(payload + *check) : std::nullopt;
}

std::optional<std::uint32_t> CaseCodeSeries::nextCounter(std::uint32_t counter) const
{
    for (; counter < kDraws; ++counter) {
        if (codeAt(counter))
            return counter;
    }
    return std::nullopt;
}

} // namespace core::domain
