// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_text.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace core::documents {
namespace {

/// The characters of the keys of "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<", letters with Shift.
constexpr char kUsKeys[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<abcdefghijklmnopqrstuvwxyz";
constexpr char16_t kThaiKeys[] = u"\u0E08\u0E45/-\u0E20\u0E16\u0E38\u0E36\u0E04\u0E15" // 0-9
                                 u"\u0E24\u0E3A\u0E09\u0E0F\u0E0E\u0E42\u0E0C\u0E47\u0E13\u0E4B"
                                 u"\u0E29\u0E28?\u0E4C\u0E2F\u0E0D\u0E50\u0E11\u0E06\u0E18\u0E4A"
                                 u"\u0E2E\")\u0E4D("
                                 u"\u0E12" // <
                                 u"\u0E1F\u0E34\u0E41\u0E01\u0E33\u0E14\u0E40\u0E49\u0E23\u0E48"
                                 u"\u0E32\u0E2A\u0E17\u0E37\u0E19\u0E22\u0E46\u0E1E\u0E2B\u0E30"
                                 u"\u0E35\u0E2D\u0E44\u0E1B\u0E31\u0E1C";
static_assert(std::size(kUsKeys) == std::size(kThaiKeys));

constexpr char16_t kFirstThai = 0x0E00;
constexpr char16_t kLastThai = 0x0E7F;
constexpr std::size_t kShortestLine = 26; ///< of a zone whose fillers were lost
constexpr std::size_t kMissing = 4;       ///< so far a line may be from its length

bool isThai(QChar c)
{
    return c.unicode() >= kFirstThai && c.unicode() <= kLastThai;
}

/// What parts lines: line ends, tabs, and whatever a reader puts around a line.
bool partsLines(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

/// Capitals of the zone; full width forms and the quotation marks OCR makes of fillers are put
/// back, all else becomes '?'. Spaces and characters without width go.
std::string zoneLine(QStringView line)
{
    constexpr char16_t kFullWidthOffset = 0xFEE0;
    std::string zone;
    for (QChar c : line) {
        if (c.isSpace() || c.category() == QChar::Other_Format)
            continue;
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(static_cast<char16_t>(c.unicode() - kFullWidthOffset));
        if (c == QChar(u'\u00AB')) {
            zone += "<<";
            continue;
        }
        c = c == QChar(u'\u2039') ? QChar(u'<') : c.unicode() < 0x80 ? c.toUpper() : QChar(u'?');
        const char ascii = c.toLatin1();
        const bool belongs = (ascii >= '0' && ascii <= '9') || (ascii >= 'A' && ascii <= 'Z');
        zone += belongs || ascii == '<' ? ascii : '?';
    }
    return zone;
}

struct ZoneLine {
    std::string text;
    bool fromThaiKeys = false;
};

ZoneLine readLine(QStringView line)
{
    if (std::none_of(line.begin(), line.end(), isThai))
        return {zoneLine(line), false};
    const std::optional<QString> typed = undoThaiKeys(line);
    return typed ? ZoneLine{zoneLine(*typed), true} : ZoneLine{};
}

/// Lines of a paragraph; an empty line parts paragraphs.
std::vector<std::vector<ZoneLine>> paragraphsOf(QStringView text)
{
    std::vector<std::vector<ZoneLine>> paragraphs(1);
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !partsLines(text[at]))
            continue;
        const QStringView line = text.mid(from, at - from);
        // CR LF is one end of a line, as is any other pair of different controls.
        const bool isPair = at == from && at > 0 && at < text.size() && text[at] != text[at - 1];
        from = at + 1;
        if (!line.trimmed().isEmpty())
            paragraphs.back().push_back(readLine(line));
        else if (!isPair && !paragraphs.back().empty())
            paragraphs.emplace_back();
    }
    return paragraphs;
}

std::size_t unreadable(const std::string& line)
{
    return static_cast<std::size_t>(std::count(line.begin(), line.end(), '?'));
}

bool isCandidate(const ZoneLine& line)
{
    return line.text.size() >= kShortestLine && unreadable(line.text) * 10 <= line.text.size();
}

bool isNear(std::size_t size, std::size_t wanted)
{
    return size <= wanted + kMissing && size + kMissing >= wanted;
}

/// Sizes of the formats, as count and length of lines.
struct ZoneSize {
    std::size_t lines;
    std::size_t columns;
};
constexpr ZoneSize kZoneSizes[] = {{3, 30}, {2, 44}, {2, 36}};

/// All lines of a zone in one run.
bool splitRun(const ZoneLine& line, MrzBlock& block)
{
    for (const ZoneSize& size : kZoneSizes) {
        if (line.text.size() != size.lines * size.columns)
            continue;
        for (std::size_t i = 0; i < size.lines; ++i)
            block.lines.push_back(line.text.substr(i * size.columns, size.columns));
        block.hasSize = true;
        block.fromThaiKeys = line.fromThaiKeys;
        return true;
    }
    return false;
}

using ZoneLines = std::span<const ZoneLine>;

bool haveSize(ZoneLines lines, const ZoneSize& size, bool exactly)
{
    return lines.size() >= size.lines &&
           std::all_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(size.lines),
                       [&](const ZoneLine& line) {
                           return exactly ? line.text.size() == size.columns
                                          : isNear(line.text.size(), size.columns);
                       });
}

MrzBlock blockOf(ZoneLines lines)
{
    MrzBlock block;
    for (const ZoneLine& line : lines) {
        block.lines.push_back(line.text);
        block.fromThaiKeys = block.fromThaiKeys || line.fromThaiKeys;
    }
    return block;
}

/// The zone that begins with the first of @p lines; no lines when there is none.
MrzBlock firstBlock(ZoneLines lines)
{
    MrzBlock block;
    if (!isCandidate(lines.front()) || splitRun(lines.front(), block))
        return block;
    std::size_t candidates = 1;
    while (candidates < lines.size() && candidates < 3 && isCandidate(lines[candidates]))
        ++candidates;
    for (const bool exactly : {true, false}) {
        for (const ZoneSize& size : kZoneSizes) {
            if (!haveSize(lines.first(candidates), size, exactly))
                continue;
            block = blockOf(lines.first(size.lines));
            block.hasSize = exactly;
            return block;
        }
    }
    return block;
}

/// A zone has fillers; one whose lines have no size has at least two in a row.
bool isPlausible(const MrzBlock& block)
{
    const std::string_view sign = block.hasSize ? "<" : "<<";
    return std::any_of(block.lines.begin(), block.lines.end(), [sign](const std::string& line) {
        return line.find(sign) != std::string::npos;
    });
}

void findIn(ZoneLines lines, std::vector<MrzBlock>& found)
{
    while (!lines.empty()) {
        MrzBlock block = firstBlock(lines);
        const bool isFound = !block.lines.empty() && isPlausible(block);
        const bool isRun = isFound && block.lines.front().size() < lines.front().text.size();
        lines = lines.subspan(isFound && !isRun ? block.lines.size() : 1);
        if (isFound)
            found.push_back(std::move(block));
    }
}

} // namespace

std::optional<QString> undoThaiKeys(QStringView text)
{
    constexpr std::u16string_view kThai(kThaiKeys);
    QString typed;
    typed.reserve(text.size());
    for (const QChar c : text) {
        const std::size_t at = kThai.find(c.unicode());
        if (at != std::u16string_view::npos)
            typed += QLatin1Char(kUsKeys[at]);
        else if (c.isSpace() || partsLines(c))
            typed += c;
        else
            return std::nullopt;
    }
    return typed;
}

std::vector<MrzBlock> findMrzBlocks(QStringView text)
{
    const std::vector<std::vector<ZoneLine>> paragraphs = paragraphsOf(text);
    std::vector<MrzBlock> found;
    std::vector<ZoneLine> all;
    for (const std::vector<ZoneLine>& paragraph : paragraphs) {
        findIn(paragraph, found);
        all.insert(all.end(), paragraph.begin(), paragraph.end());
    }
    // Some programs put an empty line between the lines of a zone.
    if (found.empty())
        findIn(all, found);
    return found;
}

} // namespace core::documents
