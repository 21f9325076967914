// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/person.h"
#include "core/session/session.h"

#include <QDate>

#include <optional>
#include <vector>

namespace core::session {

/// How one question of the screening stands for a person.
struct IndicatorState {
    QString question;         ///< its code
    forms::FieldValue answer; ///< yes, no, unsure; Refused; NotAsked
    QString source;           ///< said, seen, in a paper; empty when nobody noted it
    QString note;
};

/// What a named person decided. Never changed afterwards: who decides otherwise decides again.
struct ScreeningDecision {
    RecordId id;
    QString status = {};
    QString by = {};
    QString organisation = {};
    QString basis = {};
    qint64 atMs = 0;
    std::optional<QDate> reviewOn = {};
};

/// Everything the screening holds of one person. There is no sum and no verdict in it: what speaks
/// for what is for a person to judge.
struct ScreeningView {
    std::vector<IndicatorState> answers;      ///< those that were ever touched
    std::vector<ScreeningDecision> decisions; ///< the newest first
    QString act;                              ///< element: met, not_met, unclear; empty
    QString means;
    QString purpose;
    bool mayBeMinor = false;
    QString language; ///< of the person, ISO 639-3
};

/// Takes down what a person answers in the screening and what a caseworker decides. Every call is
/// one transaction. Errors of all: NotAllowed (role), NotFound, those of RecordWriter.
class ScreeningDesk {
public:
    ScreeningDesk(Session& session, Connection& connection)
        : m_session(session), m_connection(connection)
    {
    }

    /// Cost: two records by key and two index ranges.
    Result<ScreeningView> view(const domain::PersonId& person) const;
    /// Sets the answer, the source or the note of a question. Errors: BadInput for another field.
    Status set(const domain::PersonId& person, const QString& question, forms::FieldId field,
               const forms::FieldValue& value);
    /// Sets one of the elements act, means and purpose as the caseworker sees it.
    Status setElement(const domain::PersonId& person, forms::FieldId element, const QString& code);

    struct Decision {
        QString status = {};
        QString organisation = {};
        QString basis = {};
        std::optional<QDate> reviewOn = {};
    };
    /// Takes down a decision in the name of who is signed in, beside those before it.
    /// Errors: BadInput (args: status, basis) for one without a status or a reason.
    Result<RecordId> decide(const domain::PersonId& person, const Decision& decision);

private:
    Status permit() const;

    Session& m_session;
    Connection& m_connection;
};

} // namespace core::session
