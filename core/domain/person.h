// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace core::domain {

/// What a person answered about names on paper, as codes of the code lists; empty when not asked.
struct NameConsent {
    QString registering; ///< consent_register
    QString travel;      ///< consent_travel
    QString guardian;    ///< consent_guardian, for a child
};

enum class PrintAs { Name, Code };

/// Whether somebody's name may stand on a manifest. Only "agreed" prints a name: who declined,
/// chose number only or was not asked yet is a code, and so is everyone for whom @p decided says
/// "code". No decision turns a code back into a name: the answer that shares less wins.
PrintAs printsAs(const NameConsent& consent, const QString& decided = {});

/// The name to call somebody by: in Latin letters, else in own script, else the code.
QString displayName(const QString& fullName, const QString& nativeName, const QString& code);

/// What is known of somebody's age, from whom it may have come.
struct AgeFacts {
    std::optional<PartialDate> birth = {};
    QStringList needs = {};  ///< codes; "child" is what somebody at the desk saw
    QString band = {};       ///< age_band, seen or said: "15-17", "60+"
    QString assessment = {}; ///< age_assessment
};

/// Whether somebody is to be protected as a child. Any doubt counts for the child: a birth date
/// that allows it, a band that begins under 18, a claim or a dispute, and, where there is neither
/// date nor band, a child seen at the desk. Only "assessed_adult" ends a doubt, and not even that
/// where the birth date leaves nothing but a child.
bool mayBeMinor(const AgeFacts& facts, const QDate& day);
/// The same where neither band nor assessment is known.
bool mayBeMinor(const std::optional<PartialDate>& birth, const QStringList& needs,
                const QDate& day);

/// The least and the largest age of a band: "15-17" is 15 and 17, "60+" has no end but 130.
/// Nothing for what is no band.
std::optional<std::pair<int, int>> agesOfBand(const QString& band);
/// When somebody in @p band on @p day can be born. Nothing for what is no band.
std::optional<PartialDate> birthOfBand(const QString& band, const QDate& day);
/// @p birth made narrower by a band seen on @p day; nothing when the two exclude each other, which
/// is for a person to settle.
std::optional<PartialDate> narrowedBirth(const PartialDate& birth, const QString& band,
                                         const QDate& day);

} // namespace core::domain
