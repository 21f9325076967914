// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <variant>

namespace core::domain {

/// The ISO 7064 MOD 37,36 check character of a text of 0-9 and A-Z, or nothing when it has others.
/// Source: ISO/IEC 7064:2003, hybrid system MOD 37,36.
std::optional<QChar> checkCharacter(const QString& payload);

/// The name a person goes by on bands, paper and aloud: KTB-4831-K. It tells neither place, nor
/// day, nor order. Three letters of the laptop, four digits (five later), one check character; no
/// I, L, O, U. Invariant: the check character agrees.
class CaseCode {
public:
    /// Why a text is no code.
    enum class Fault {
        NotACode,       ///< it does not have the form
        CheckCharacter, ///< it has the form, and one character at least was misread
    };

    /// Reads what was typed, scanned or said: with or without dashes and spaces, in either case,
    /// with digits of any script, also as "HW1:" payload of a band.
    static std::variant<CaseCode, Fault> parse(const QString& text);
    /// The same, when the reason does not matter.
    static std::optional<CaseCode> fromText(const QString& text);

    [[nodiscard]] QString toString() const;  ///< KTB-4831-K, as stored and printed
    [[nodiscard]] QString qrPayload() const; ///< HW1:KTB4831K
    [[nodiscard]] QString letters() const { return m_plain.left(3); }

    friend bool operator==(const CaseCode&, const CaseCode&) = default;
    friend std::strong_ordering operator<=>(const CaseCode& a, const CaseCode& b)
    {
        return a.m_plain.compare(b.m_plain) <=> 0;
    }

private:
    explicit CaseCode(QString plain) : m_plain(std::move(plain)) {}

    QString m_plain; ///< KTB4831K
};

/// The codes one laptop gives out: every number of four digits once, in an order only the key
/// knows, then every number of five digits. Numbers whose check character would be I, L, O or U are
/// skipped.
class CaseCodeSeries {
public:
    using Key = std::array<std::uint64_t, 2>;

    /// Takes three letters of A-Z without I, L, O, U; nothing when they are others.
    static std::optional<CaseCodeSeries> make(const QString& letters, const Key& key);
    /// Three letters drawn from @p random, a number all of whose bits are used.
    static QString lettersFrom(std::uint64_t random);

    /// One draw of the series, or nothing when this draw is skipped. The same counter always gives
    /// the same code and two counters never do. Units: 0 to kDraws - 1; nothing beyond.
    [[nodiscard]] std::optional<CaseCode> codeAt(std::uint32_t counter) const;
    /// The first counter from @p counter on that gives a code; nothing when the series is used up.
    [[nodiscard]] std::optional<std::uint32_t> nextCounter(std::uint32_t counter) const;

    static constexpr std::uint32_t kFourDigits = 10'000;
    static constexpr std::uint32_t kDraws = kFourDigits + 100'000;

private:
    CaseCodeSeries(QString letters, const Key& key) : m_letters(std::move(letters)), m_key(key) {}

    QString m_letters;
    Key m_key;
};

} // namespace core::domain
