// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

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

/// Whether somebody is to be protected as a child: the birth date does not make them surely 18, or
/// there is none and somebody at the desk saw a child.
bool mayBeMinor(const std::optional<PartialDate>& birth, const QStringList& needs,
                const QDate& day);

} // namespace core::domain
