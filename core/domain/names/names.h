// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace core::domain {

/// The longest name a field takes without a question.
inline constexpr int kLongestName = 200;

/// The script a name is written in, ISO 15924 ("Thai", "Mymr", "Deva", "Hani"); empty when it has
/// no letter. Han is not told apart into Hans and Hant: many names are the same in both. Korean and
/// Japanese are named by their way of writing, Kore and Jpan.
QString scriptOfName(const QString& name);
/// Whether a name of that script is read from right to left.
bool isRightToLeft(const QString& script);

/// Whether two names are the same to somebody who compares papers: order of words, case, accents,
/// spaces and the way letters and marks are encoded (NFC, NFD) do not count.
bool sameName(const QString& one, const QString& other);
/// Whether the name is one word: that is a whole name for many people and never gets a second one.
bool isOneName(const QString& name);
/// Whether a text is more than a name: line ends, or more than kLongestName characters.
bool isPastedPage(const QString& text);

/// How a machine would write a name of another script in Latin letters: "Wang Xiao Ming". A hint
/// to be labelled as such. Nothing for Latin names and for scripts where it is of no use: Thai,
/// Lao, Khmer, Sinhala and Burmese come out unreadable, Arabic and Hebrew without their vowels.
/// Cost: builds a transliterator, some milliseconds: when a field is left, not at every key.
std::optional<QString> machineRomanisation(const QString& name);

/// The name_status that follows from what stands in the name fields: "given" with a name in any
/// script, else by the answer. @p kept is the status so far; what a person chose by hand
/// (alias_only, withheld_by_staff) stays. Empty when nothing is known.
enum class NameAnswer { NotAsked, Given, NotKnown, Refused };
QString nameStatusFor(NameAnswer latin, NameAnswer native, const QString& kept);

} // namespace core::domain
