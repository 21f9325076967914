// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_repair.h"

#include "core/documents/mrz/mrz_digit.h"
#include "core/documents/mrz/mrz_layout.h"

#include <algorithm>

namespace core::documents {
namespace {

constexpr std::size_t kMostShift = 4;   ///< fillers that may be missing or too many in a line
constexpr std::size_t kMostChoices = 8; ///< more is no help to anybody
constexpr std::string_view kFillerNoise = "KCLSEGX"; ///< what a filler is read as

struct Misread {
    char read;
    char meant;
};
constexpr Misread kAsDigit[] = {{'O', '0'}, {'Q', '0'}, {'D', '0'}, {'U', '0'},
                                {'I', '1'}, {'L', '1'}, {'Z', '2'}, {'S', '5'},
                                {'B', '8'}, {'G', '6'}, {'T', '7'}, {'A', '4'}};
constexpr Misread kAsLetter[] = {{'0', 'O'}, {'1', 'I'}, {'2', 'Z'},
                                 {'5', 'S'}, {'8', 'B'}, {'6', 'G'}};
/// Pairs that look alike; a number may hold either.
constexpr std::string_view kAlike[] = {"0O", "0D", "0Q", "0U", "1I", "1L", "2Z", "5S",
                                       "8B", "6B", "6G", "7T", "4A", "CG", "8S", "FP",
                                       "HR", "MW", "5F", "OD", "OQ", "OU", "IL"};

char mapped(std::span<const Misread> table, char c)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [c](const Misread& m) { return m.read == c; });
    return found == table.end() ? c : found->meant;
}

/// The longest run of fillers in @p line, the last of equals; nothing when there is none of two.
std::optional<std::pair<std::size_t, std::size_t>> longestRun(std::string_view line)
{
    std::pair<std::size_t, std::size_t> best{0, 1};
    std::size_t from = 0;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == '<')
            continue;
        if (i - from >= best.second && i > from + 1)
            best = {from, i - from};
        from = i + 1;
    }
    if (best.second < 2)
        return std::nullopt;
    return best;
}

class MrzMender {
public:
    MrzMender(std::span<const std::string> lines, const QDate& today)
        : m_today(today), m_lines(lines.begin(), lines.end())
    {
    }

    std::optional<MrzMended> mend()
    {
        if (!giveSize())
            return std::nullopt;
        const std::optional<Mrz> before = parseMrz(m_lines, m_today);
        if (!before)
            return std::nullopt;
        m_layout = &mrzLayout(before->format);
        mendNameEnd();
        if (!before->isValid()) {
            mendFillers();
            mendClasses(*before);
            mendNumber();
        }
        markProved(*before);
        return MrzMended{std::move(m_lines), std::move(m_repairs), std::move(m_choices)};
    }

private:
    bool giveSize()
    {
        if (mrzFormatOf(m_lines))
            return true;
        const std::size_t columns = wantedColumns();
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (columns == 0 || !giveSize(i, columns))
                return false;
        }
        return mrzFormatOf(m_lines).has_value();
    }

    /// Two lines are 44 or 36 long, three are 30; what is farther off is no zone.
    [[nodiscard]] std::size_t wantedColumns() const
    {
        const auto allNear = [this](std::size_t columns) {
            return std::all_of(m_lines.begin(), m_lines.end(), [columns](const std::string& line) {
                return line.size() <= columns + kMostShift && line.size() + kMostShift >= columns;
            });
        };
        if (m_lines.size() == 3)
            return allNear(30) ? 30 : 0;
        if (m_lines.size() != 2)
            return 0;
        // 40 characters are as far from one as from the other: nothing is guessed.
        if (allNear(44) != allNear(36))
            return allNear(44) ? 44 : 36;
        return 0;
    }

    bool giveSize(std::size_t index, std::size_t columns)
    {
        std::string& line = m_lines[index];
        if (line.size() == columns)
            return true;
        const auto run = longestRun(line);
        const std::size_t more = line.size() < columns ? columns - line.size() : 0;
        const std::size_t less = line.size() > columns ? line.size() - columns : 0;
        if (!run || run->second <= less)
            return false;
        const std::size_t at = run->first + run->second - less;
        line.erase(at, less);
        line.insert(at, more, '<');
        for (std::size_t i = 0; i < more + less; ++i) {
            const std::size_t position = at + (more > 0 ? i : 0);
            m_repairs.push_back({static_cast<int>(index), static_cast<int>(position),
                                 more > 0 ? '\0' : '<', more > 0 ? '<' : '\0', false});
        }
        return true;
    }

    char& at(const MrzSpan& span, int offset)
    {
        return m_lines[static_cast<std::size_t>(span.line)]
                      [static_cast<std::size_t>(span.first + offset)];
    }

    void put(const MrzSpan& span, int offset, char meant)
    {
        char& c = at(span, offset);
        if (c == meant)
            return;
        m_repairs.push_back({span.line, span.first + offset, c, meant, false});
        c = meant;
    }

    /// Nothing stands behind three fillers of a name.
    void mendNameEnd()
    {
        const std::string_view name = mrzText(m_lines, m_layout->name);
        const std::size_t end = std::min(name.find("<<<"), name.size());
        const bool isNoise = name.find_first_not_of("<KCLSEGX", end) == std::string_view::npos;
        for (int i = static_cast<int>(end); isNoise && i < m_layout->name.count; ++i)
            put(m_layout->name, i, '<');
    }

    /// A letter alone among fillers is one of them.
    void mendFillers()
    {
        for (const MrzSpan& span : {m_layout->optional, m_layout->optional2}) {
            for (int i = 2; i + 2 < span.count; ++i) {
                const bool alone = at(span, i - 2) == '<' && at(span, i - 1) == '<' &&
                                   at(span, i + 1) == '<' && at(span, i + 2) == '<';
                if (alone && kFillerNoise.find(at(span, i)) != std::string_view::npos)
                    put(span, i, '<');
            }
        }
    }

    void mendClass(const MrzSpan& span, std::span<const Misread> table)
    {
        for (int i = 0; i < span.count; ++i)
            put(span, i, mapped(table, at(span, i)));
    }

    void mendClasses(const Mrz& before)
    {
        for (const MrzSpan& span :
             {m_layout->birth, m_layout->birthDigit, m_layout->expiry, m_layout->expiryDigit,
              m_layout->numberDigit, m_layout->optionalDigit, m_layout->compositeDigit})
            mendClass(span, kAsDigit);
        // The digit of a long number stands in the optional data.
        if (before.has(MrzFlag::LongNumber))
            mendClass(before.check(MrzDigit::Number)->place, kAsDigit);
        for (const MrzSpan& span : {m_layout->issuer, m_layout->nationality, m_layout->name})
            mendClass(span, kAsLetter);
    }

    /// The characters @p c may stand for, that the check digit can tell from it.
    static std::string alike(char c)
    {
        std::string others;
        for (const std::string_view pair : kAlike) {
            const std::size_t here = pair.find(c);
            if (here == std::string_view::npos)
                continue;
            const char other = pair[1 - here];
            if (mrzValue(other) % 10 != mrzValue(c) % 10)
                others += other;
        }
        return others;
    }

    [[nodiscard]] bool numberFits(const std::string& number)
    {
        const MrzSpan& span = m_layout->number;
        std::string& line = m_lines[static_cast<std::size_t>(span.line)];
        const std::string kept = line;
        line.replace(static_cast<std::size_t>(span.first), number.size(), number);
        const std::optional<Mrz> mrz = parseMrz(m_lines, m_today);
        line = kept;
        const MrzCheck* check = mrz ? mrz->check(MrzDigit::Number) : nullptr;
        return check != nullptr && check->agrees;
    }

    /// Every number that differs from the one read in one place, or in two of which neither would
    /// do alone, and fits.
    [[nodiscard]] std::vector<std::string> numbersThatFit(const std::string& read)
    {
        std::vector<std::string> fit;
        std::vector<std::pair<std::size_t, char>> single;
        for (std::size_t i = 0; i < read.size(); ++i) {
            for (const char c : alike(read[i])) {
                std::string number = read;
                number[i] = c;
                if (numberFits(number))
                    fit.push_back(number);
                else
                    single.emplace_back(i, c);
            }
        }
        for (std::size_t a = 0; a < single.size(); ++a) {
            for (std::size_t b = a + 1; b < single.size(); ++b) {
                if (single[a].first == single[b].first || fit.size() > kMostChoices)
                    continue;
                std::string number = read;
                number[single[a].first] = single[a].second;
                number[single[b].first] = single[b].second;
                if (numberFits(number))
                    fit.push_back(number);
            }
        }
        return fit;
    }

    void mendNumber()
    {
        const std::string read(mrzText(m_lines, m_layout->number));
        const std::optional<Mrz> mrz = parseMrz(m_lines, m_today);
        if (!mrz || mrz->check(MrzDigit::Number)->agrees)
            return;
        std::vector<std::string> fit = numbersThatFit(read);
        if (fit.size() > 1) {
            fit.resize(std::min(fit.size(), kMostChoices));
            m_choices = std::move(fit);
        } else if (fit.size() == 1) {
            for (int i = 0; i < m_layout->number.count; ++i)
                put(m_layout->number, i, fit.front()[static_cast<std::size_t>(i)]);
        }
    }

    static bool covers(const MrzSpan& span, const MrzRepair& repair)
    {
        return span.line == repair.line && repair.position >= span.first &&
               repair.position < span.first + span.count;
    }

    /// The digit that can prove a repair there; nothing for names, codes and optional data.
    [[nodiscard]] std::optional<MrzDigit> digitOf(const MrzRepair& repair) const
    {
        if (covers(m_layout->numberDigit, repair))
            return MrzDigit::Number;
        if (covers(m_layout->birth, repair) || covers(m_layout->birthDigit, repair))
            return MrzDigit::Birth;
        if (covers(m_layout->expiry, repair) || covers(m_layout->expiryDigit, repair))
            return MrzDigit::Expiry;
        if (covers(m_layout->optionalDigit, repair))
            return MrzDigit::Optional;
        if (covers(m_layout->compositeDigit, repair))
            return MrzDigit::Composite;
        return std::nullopt;
    }

    /// A filler put in or taken out is never proved: its value is none. Nor is a character of the
    /// number: it was put so that its digit fits, and the composite digit gives it the same
    /// weights.
    void markProved(const Mrz& before)
    {
        const std::optional<Mrz> after = parseMrz(m_lines, m_today);
        if (!after)
            return;
        const auto agrees = [](const Mrz& mrz, MrzDigit digit) {
            const MrzCheck* check = mrz.check(digit);
            return check == nullptr || check->agrees;
        };
        for (MrzRepair& repair : m_repairs) {
            const std::optional<MrzDigit> digit = digitOf(repair);
            const bool isChange = repair.read != '\0' && repair.put != '\0';
            if (!digit || !isChange || covers(m_layout->number, repair))
                continue;
            const bool didAgree = agrees(before, *digit) && agrees(before, MrzDigit::Composite);
            repair.isProved =
                !didAgree && agrees(*after, *digit) && agrees(*after, MrzDigit::Composite);
        }
    }

    QDate m_today;
    std::vector<std::string> m_lines;
    std::vector<MrzRepair> m_repairs;
    std::vector<std::string> m_choices;
    const MrzLayout* m_layout = nullptr;
};

} // namespace

std::optional<MrzMended> mendMrz(std::span<const std::string> lines, const QDate& today)
{
    return MrzMender(lines, today).mend();
}

} // namespace core::documents
