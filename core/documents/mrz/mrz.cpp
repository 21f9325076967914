// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz.h"

#include "core/documents/mrz/mrz_digit.h"
#include "core/documents/mrz/mrz_layout.h"
#include "core/domain/countries.h"

#include <algorithm>

namespace core::documents {
namespace {

constexpr int kFewestYears = 3;
constexpr int kMostYears = 95;
constexpr int kLongExpiredYears = 10;
constexpr std::string_view kFrenchCard = "IDFRA";

/// The national card of France until 2021: its second line begins with twelve digits and their
/// check digit, where a TD2 has the nationality.
bool isFrenchCard(std::span<const std::string> lines)
{
    const std::string_view second = lines[1];
    return lines[0].starts_with(kFrenchCard) && isMrzDigit(second[12]) &&
           mrzCheckDigit(second.substr(0, 12)) == second[12];
}

class MrzReader {
public:
    MrzReader(std::span<const std::string> lines, MrzFormat format)
        : m_lines(lines), m_layout(mrzLayout(format))
    {
        m_mrz.format = format;
    }

    Mrz read(const QDate& today)
    {
        m_mrz.checks.reserve(5);
        readCodes();
        readNumber();
        readDates(today);
        readSex();
        readOptional();
        readComposite();
        readName();
        collectProblems();
        return std::move(m_mrz);
    }

private:
    [[nodiscard]] std::string_view text(const MrzSpan& span) const
    {
        return mrzText(m_lines, span);
    }
    [[nodiscard]] std::string trimmed(const MrzSpan& span) const
    {
        return std::string(withoutEndFillers(text(span)));
    }
    void flag(MrzFlag flag) { m_mrz.flags.push_back(flag); }

    void addCheck(MrzDigit digit, char computed, const MrzSpan& place, bool alsoFiller)
    {
        const char read = text(place).front();
        const bool agrees = read == computed || (alsoFiller && read == '<');
        m_mrz.checks.push_back({digit, read, computed, agrees, place});
    }

    void readCodes()
    {
        m_mrz.code = trimmed(m_layout.code);
        m_mrz.issuer = trimmed(m_layout.issuer);
        m_mrz.nationality = trimmed(m_layout.nationality);
        if (!fitsFormat(m_mrz.code))
            flag(MrzFlag::DocCodeUnexpected);
        flagUnknown(m_mrz.issuer, MrzFlag::IssuerUnknown);
        flagUnknown(m_mrz.nationality, MrzFlag::NationalityUnknown);
    }

    [[nodiscard]] bool fitsFormat(std::string_view code) const
    {
        const char first = code.empty() ? '<' : code[0];
        const bool isCard =
            (first == 'A' || first == 'C' || first == 'I') && (code.size() < 2 || code[1] != 'V');
        switch (m_layout.format) {
        case MrzFormat::Td1: return isCard;
        case MrzFormat::Td2: return isCard || code == "PU"; // the sheet of an embassy
        case MrzFormat::Td3: return first == 'P';
        case MrzFormat::MrvA:
        case MrzFormat::MrvB: return first == 'V';
        }
        return false;
    }

    /// What is no code at all is a problem of its own.
    void flagUnknown(std::string_view code, MrzFlag unknown)
    {
        if (isLegalCode(code) && !isKnownCode(code))
            flag(unknown);
    }

    static bool isLegalCode(std::string_view code)
    {
        return std::all_of(code.begin(), code.end(),
                           [](char c) { return isMrzLetter(c) || c == '<'; });
    }

    /// "D" is Germany, UTO the country of specimens, XMP the parliament of the Mediterranean.
    static bool isKnownCode(std::string_view code)
    {
        return code == "D" || code == "UTO" || code == "XMP" ||
               (code.size() == 3 && domain::isCountryCode(QString::fromLatin1(
                                        code.data(), static_cast<qsizetype>(code.size()))));
    }

    void readNumber()
    {
        m_mrz.number = trimmed(m_layout.number);
        m_mrz.optional = trimmed(m_layout.optional);
        const bool canBeLong =
            m_layout.format == MrzFormat::Td1 || m_layout.format == MrzFormat::Td2;
        const std::size_t rest = std::min(m_mrz.optional.find('<'), m_mrz.optional.size());
        if (canBeLong && text(m_layout.numberDigit) == "<" && rest >= 2) {
            readLongNumber(rest);
            return;
        }
        addCheck(MrzDigit::Number, mrzCheckDigit(text(m_layout.number)), m_layout.numberDigit,
                 m_mrz.number.empty());
    }

    /// Its last characters and its digit are the first @p count of the optional data.
    void readLongNumber(std::size_t count)
    {
        flag(MrzFlag::LongNumber);
        const std::string_view first = text(m_layout.number);
        const std::string_view last = std::string_view(m_mrz.optional).substr(0, count - 1);
        MrzDigitSum without;
        without.add(first);
        without.add(last);
        MrzDigitSum with;
        with.add(first);
        with.add("<");
        with.add(last);
        MrzSpan place = m_layout.optional;
        place.first += static_cast<int>(count) - 1;
        place.count = 1;
        const char read = text(place).front();
        const bool fitsWithout = read == without.digit();
        const bool fitsWith = read == with.digit();
        m_mrz.numberRule =
            fitsWith ? (fitsWithout ? MrzNumberRule::LongEither : MrzNumberRule::LongWithFiller)
                     : MrzNumberRule::LongWithoutFiller;
        if (fitsWith && !fitsWithout)
            flag(MrzFlag::LongNumberWithFiller);
        const char computed = fitsWith ? with.digit() : without.digit();
        addCheck(MrzDigit::Number, computed, place, false);
        m_mrz.number = std::string(first).append(last);
        m_mrz.optional.erase(0, count + 1);
    }

    void readDates(const QDate& today)
    {
        m_mrz.birthRead = std::string(text(m_layout.birth));
        m_mrz.expiryRead = std::string(text(m_layout.expiry));
        const MrzDate birth = readMrzBirth(m_mrz.birthRead, today);
        const MrzDate expiry = readMrzExpiry(m_mrz.expiryRead);
        m_mrz.birth = birth.date;
        m_mrz.expiry = expiry.date;
        m_birth = birth.state;
        m_expiry = expiry.state;
        flagDate(birth.state, MrzFlag::BirthPartial, MrzFlag::BirthUnknown);
        flagDate(expiry.state, MrzFlag::ExpiryPartial, MrzFlag::ExpiryUnknown);
        addCheck(MrzDigit::Birth, mrzCheckDigit(m_mrz.birthRead), m_layout.birthDigit,
                 birth.state == MrzDateState::Unknown);
        addCheck(MrzDigit::Expiry, mrzCheckDigit(m_mrz.expiryRead), m_layout.expiryDigit,
                 expiry.state == MrzDateState::Unknown);
    }

    void flagDate(MrzDateState state, MrzFlag partial, MrzFlag unknown)
    {
        if (state == MrzDateState::Partial)
            flag(partial);
        if (state == MrzDateState::Unknown)
            flag(unknown);
    }

    void readSex()
    {
        m_mrz.sexRead = text(m_layout.sex).front();
        m_mrz.sex = m_mrz.sexRead == '<' ? 'X' : m_mrz.sexRead;
        if (m_mrz.sexRead == 'X')
            flag(MrzFlag::SexX);
    }

    void readOptional()
    {
        if (m_layout.optional2.count > 0)
            m_mrz.optional2 = trimmed(m_layout.optional2);
        if (m_layout.optionalDigit.count > 0)
            addCheck(MrzDigit::Optional, mrzCheckDigit(text(m_layout.optional)),
                     m_layout.optionalDigit, m_mrz.optional.empty());
    }

    void readComposite()
    {
        if (m_layout.compositeDigit.count == 0)
            return;
        MrzDigitSum sum;
        for (const MrzSpan& span : m_layout.composite)
            sum.add(text(span));
        addCheck(MrzDigit::Composite, sum.digit(), m_layout.compositeDigit, false);
    }

    /// Components as words; fillers that follow one another part them once.
    static std::string wordsOf(std::string_view field)
    {
        std::string words;
        for (const char c : field) {
            if (c != '<')
                words += c;
            else if (!words.empty() && words.back() != ' ')
                words += ' ';
        }
        if (!words.empty() && words.back() == ' ')
            words.pop_back();
        return words;
    }

    void readName()
    {
        const std::string_view field = text(m_layout.name);
        m_mrz.nameRead = std::string(field);
        const std::size_t parting = field.find("<<");
        m_mrz.surname = wordsOf(field.substr(0, parting));
        if (parting != std::string_view::npos)
            m_mrz.givenNames = wordsOf(field.substr(parting));
        if (isMrzLetter(field.back()))
            flag(MrzFlag::NameMayBeTruncated);
        if (m_mrz.surname.empty())
            flag(MrzFlag::NoPrimary);
        if (m_mrz.givenNames.empty())
            flag(MrzFlag::NoSecondary);
    }

    void problemIf(bool isProblem, MrzProblem problem)
    {
        if (isProblem)
            m_mrz.problems.push_back(problem);
    }

    void collectProblems()
    {
        constexpr MrzProblem kOfDigit[] = {
            MrzProblem::NumberCheckDigit, MrzProblem::BirthCheckDigit, MrzProblem::ExpiryCheckDigit,
            MrzProblem::OptionalCheckDigit, MrzProblem::CompositeCheckDigit};
        for (const MrzCheck& check : m_mrz.checks)
            problemIf(!check.agrees, kOfDigit[static_cast<int>(check.digit)]);
        problemIf(m_birth == MrzDateState::NotADate, MrzProblem::BirthNotADate);
        problemIf(m_expiry == MrzDateState::NotADate, MrzProblem::ExpiryNotADate);
        const char sex = m_mrz.sex;
        problemIf(sex != 'M' && sex != 'F' && sex != 'X', MrzProblem::SexIllegal);
        problemIf(!isLegalCode(m_mrz.issuer), MrzProblem::IssuerIllegal);
        problemIf(!isLegalCode(m_mrz.nationality), MrzProblem::NationalityIllegal);
        problemIf(std::any_of(m_mrz.nameRead.begin(), m_mrz.nameRead.end(), isMrzDigit),
                  MrzProblem::DigitInName);
        problemIf(std::any_of(m_lines.begin(), m_lines.end(),
                              [](const std::string& line) { return mrzCheckDigit(line) == '?'; }),
                  MrzProblem::IllegalCharacter);
    }

    std::span<const std::string> m_lines;
    const MrzLayout& m_layout;
    Mrz m_mrz;
    MrzDateState m_birth = MrzDateState::NotADate;
    MrzDateState m_expiry = MrzDateState::NotADate;
};

} // namespace

bool Mrz::has(MrzProblem problem) const
{
    return std::find(problems.begin(), problems.end(), problem) != problems.end();
}

bool Mrz::has(MrzFlag flag) const
{
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

const MrzCheck* Mrz::check(MrzDigit digit) const
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [digit](const MrzCheck& c) { return c.digit == digit; });
    return found == checks.end() ? nullptr : &*found;
}

std::optional<MrzFormat> mrzFormatOf(std::span<const std::string> lines)
{
    if (lines.empty())
        return std::nullopt;
    const std::size_t columns = lines.front().size();
    if (!std::all_of(lines.begin(), lines.end(),
                     [columns](const std::string& line) { return line.size() == columns; }))
        return std::nullopt;
    const bool isVisa = columns > 0 && lines.front().front() == 'V';
    if (lines.size() == 3 && columns == 30)
        return MrzFormat::Td1;
    if (lines.size() == 2 && columns == 44)
        return isVisa ? MrzFormat::MrvA : MrzFormat::Td3;
    if (lines.size() == 2 && columns == 36 && !isFrenchCard(lines))
        return isVisa ? MrzFormat::MrvB : MrzFormat::Td2;
    return std::nullopt;
}

std::optional<Mrz> parseMrz(std::span<const std::string> lines, const QDate& today)
{
    const std::optional<MrzFormat> format = mrzFormatOf(lines);
    if (!format)
        return std::nullopt;
    return MrzReader(lines, *format).read(today);
}

std::vector<MrzNote> mrzNotes(const Mrz& mrz, const QDate& today)
{
    std::vector<MrzNote> notes;
    if (mrz.expiry && mrz.expiry->range().second < today) {
        const bool isLong = mrz.expiry->range().second.addYears(kLongExpiredYears) < today;
        notes.push_back(isLong ? MrzNote::LongExpired : MrzNote::Expired);
    }
    if (mrz.birth) {
        const auto [least, most] = mrz.birth->ageRange(today);
        if (least < kFewestYears || most > kMostYears)
            notes.push_back(MrzNote::AgeUnusual);
    }
    return notes;
}

} // namespace core::documents
