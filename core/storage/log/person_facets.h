// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/record.h"

#include <QString>

#include <array>
#include <optional>

namespace core::storage {

/// The answers the list is filtered by, packed into one integer that every index of the list
/// carries, so that a second filter costs no look-up. The places are part of the schema (partial
/// indexes): bits 0-1 sex, 2-4 stage, 5-7 consent, 8-13 needs, 14 ready and on no manifest, 16-35
/// nationality.
struct Facet {
    qint64 mask = 0;
    qint64 value = 0;
};

inline constexpr qint64 kFreeFacet = 1 << 14;
/// Longer words are cut to this length where they are stored and where they are looked for.
inline constexpr qsizetype kWordLength = 24;

/// The packed form of one answer; nothing for a code that has no place there.
std::optional<Facet> sexFacet(const QString& code);
std::optional<Facet> stageFacet(const QString& code);
std::optional<Facet> consentFacet(const QString& code);
std::optional<Facet> nationalityFacet(const QString& code);
/// The bit of a need; nothing for one this build does not know.
std::optional<qint64> needBit(const QString& code);
/// The partial index over a need. The need has a bit.
const char* needIndex(const QString& code);

/// Everything the list derives from a person and the manifest the person is on.
struct PersonDerived {
    QString sortKey;
    QString nameKey;
    QString codePlain;
    QString documentKey;
    std::optional<qint64> born;
    std::optional<qint64> birthYear;
    qint64 arrived = 0;
    QString stage;
    QString consent;
    qint64 facets = 0;
    QStringList words;
};

/// Units: @p manifestState is empty when the person is on no manifest; @p createdMs stands in for
/// an unknown arrival.
PersonDerived derivePerson(const forms::Values& values, const QString& manifestState,
                           qint64 createdMs);

/// The words a text is searched by: folded, split at everything that is no letter, digit or mark.
QStringList searchWords(const QString& text);
/// Letters and digits of a code or document number, folded.
QString plainKey(const QString& text);
/// Milliseconds to days since 1970, UTC.
qint64 dayOf(qint64 ms);
/// The Julian day a date of birth is filtered by: for a stated age the day that makes it come true.
std::optional<qint64> bornDay(const QString& partialDate);

/// True for a field that derivePerson() reads, and for what puts a record aside: all other fields
/// have a column and nothing more.
bool isPersonSource(std::uint16_t field);

} // namespace core::storage
