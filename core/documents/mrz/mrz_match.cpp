// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_match.h"

#include "core/documents/mrz/mrz_letters.h"

#include <algorithm>

namespace core::documents {
namespace {

constexpr std::size_t kMostNameParts = 16;

/// What one letter may be written as.
using MrzSpellings = std::vector<std::string>;
/// One component of a typed name.
struct MrzWord {
    std::vector<MrzSpellings> letters;
    bool isWritable = true;
};

MrzSpellings spellingsOf(std::string_view written)
{
    MrzSpellings all;
    while (true) {
        const std::size_t bar = written.find('|');
        all.emplace_back(written.substr(0, bar));
        if (bar == std::string_view::npos)
            return all;
        written.remove_prefix(bar + 1);
    }
}

/// Adds @p capital to @p word: by the tables, else by the letters it is composed of.
void addMrzLetter(MrzWord& word, QChar capital, bool mayDecompose = true)
{
    if (capital >= QChar(u'A') && capital <= QChar(u'Z')) {
        word.letters.push_back({std::string(1, capital.toLatin1())});
        return;
    }
    if (const MrzLetter* row = findMrzLetter(capital)) {
        word.letters.push_back(spellingsOf(row->written));
        return;
    }
    if (capital.isMark())
        return;
    const QString parts = QString(capital).normalized(QString::NormalizationForm_KD);
    if (!mayDecompose || parts == QString(capital)) {
        word.isWritable = false;
        return;
    }
    for (const QChar part : parts)
        addMrzLetter(word, part, false);
}

bool partsWords(QChar c)
{
    return c.isSpace() || c == QChar(u',') || c.category() == QChar::Punctuation_Dash;
}

void doubleLast(MrzWord& word)
{
    if (word.letters.empty())
        return;
    for (std::string& spelling : word.letters.back())
        spelling += spelling;
}

std::vector<MrzWord> mrzWordsOf(QStringView name)
{
    const QString text = name.toString().normalized(QString::NormalizationForm_C).toUpper();
    std::vector<MrzWord> words;
    bool isOpen = false;
    for (const QChar c : text) {
        if (partsWords(c)) {
            isOpen = false;
            continue;
        }
        // Apostrophes and other signs leave no trace, not even a filler.
        if (!c.isLetterOrNumber() && !c.isMark())
            continue;
        if (!isOpen)
            words.emplace_back();
        isOpen = true;
        if (c == kShadda)
            doubleLast(words.back());
        else
            addMrzLetter(words.back(), c);
    }
    return words;
}

/// Whether the letters from @p at on can be written as @p component, or as something it begins.
bool isWrittenAs(const MrzWord& word, std::size_t at, std::string_view component, bool asBeginning)
{
    if (component.empty() && asBeginning)
        return true;
    if (at == word.letters.size())
        return component.empty();
    const MrzSpellings& spellings = word.letters[at];
    return std::any_of(spellings.begin(), spellings.end(), [&](const std::string& spelling) {
        if (component.starts_with(spelling))
            return isWrittenAs(word, at + 1, component.substr(spelling.size()), asBeginning);
        return asBeginning && std::string_view(spelling).starts_with(component);
    });
}

/// Gives every component a word of its own. Words that many components fit are passed on along
/// augmenting paths: trying every order would take ages over a name of equal parts.
class MrzNameAssignment {
public:
    MrzNameAssignment(const std::vector<std::string_view>& components,
                      const std::vector<MrzWord>& words, bool asBeginning)
        : m_components(components), m_words(words), m_asBeginning(asBeginning),
          m_owner(words.size())
    {
    }

    [[nodiscard]] bool exists()
    {
        for (std::size_t component = 0; component < m_components.size(); ++component) {
            m_isSeen.assign(m_words.size(), false);
            if (!place(component))
                return false;
        }
        return true;
    }

private:
    bool place(std::size_t component)
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            if (m_isSeen[word] || !fits(component, word))
                continue;
            m_isSeen[word] = true;
            if (!m_owner[word] || place(*m_owner[word])) {
                m_owner[word] = component;
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool fits(std::size_t component, std::size_t word) const
    {
        return m_words[word].isWritable &&
               isWrittenAs(m_words[word], 0, m_components[component], m_asBeginning);
    }

    const std::vector<std::string_view>& m_components;
    const std::vector<MrzWord>& m_words;
    bool m_asBeginning;
    std::vector<std::optional<std::size_t>> m_owner; ///< the component a word is given to
    std::vector<bool> m_isSeen;
};

void appendComponents(std::string_view words, std::vector<std::string_view>& components)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        components.push_back(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

} // namespace

MrzNameMatch mrzNameMatches(const Mrz& mrz, QStringView typed)
{
    std::vector<std::string_view> components;
    appendComponents(mrz.surname, components);
    appendComponents(mrz.givenNames, components);
    const std::vector<MrzWord> words = mrzWordsOf(typed);
    if (components.empty() || words.size() > kMostNameParts || words.size() < components.size())
        return MrzNameMatch::Different;
    if (words.size() == components.size() && MrzNameAssignment(components, words, false).exists())
        return MrzNameMatch::Same;
    if (mrz.has(MrzFlag::NameMayBeTruncated) && MrzNameAssignment(components, words, true).exists())
        return MrzNameMatch::MayBeSame;
    return MrzNameMatch::Different;
}

std::optional<std::string> mrzSpelling(QStringView name)
{
    std::string written;
    for (const MrzWord& word : mrzWordsOf(name)) {
        if (!word.isWritable)
            return std::nullopt;
        if (!written.empty())
            written += '<';
        for (const MrzSpellings& spellings : word.letters)
            written += spellings.front();
    }
    return written;
}

} // namespace core::documents
