// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/forms/record.h"
#include "core/session/session.h"

#include <QStringList>

#include <vector>

namespace core::session {

/// One answer for one purpose, as it is taken down. Codes are those of the code lists.
struct ConsentAnswer {
    domain::Purpose purpose;
    domain::ConsentDecision decision;
    QString capacity = QStringLiteral("self");
    QString givenBy = {}; ///< who answered, where it is not the person; for a child alone the
                          ///< caseworker who was there
    QString how = {};
    QString language = {};
    QString interpreter = {};
    QStringList explained = {}; ///< boxes of the notice that were ticked
    QString notice = {};        ///< version of the words read out
    QString basis = {};
    QString exclusions = {};
    QString reason = {};
    QString emergency = {}; ///< why nobody could be asked
};

/// The new entry of the ledger. @p supersedes is what its author sees in force.
storage::RecordWrite consentWrite(const RecordId& id, const domain::PersonId& person,
                                  const ConsentAnswer& answer,
                                  const std::vector<RecordId>& supersedes, qint64 atMs);

/// The short answers of the record that follow from @p answer: what lists, facets and papers read.
std::vector<forms::FieldEdit> briefEdits(const ConsentAnswer& answer);

/// The other way round: the entries of the ledger that follow from short answers being set to
/// @p edits. @p ledger is what is there; entries that would say what is in force are left out.
std::vector<storage::RecordWrite> ledgerWrites(const domain::PersonId& person,
                                               const std::vector<forms::FieldEdit>& edits,
                                               const std::vector<domain::ConsentEntry>& ledger,
                                               World world);
/// The same for a stored person, whose ledger is read. Errors: StoreDamaged.
Result<std::vector<storage::RecordWrite>> ledgerWrites(Connection& connection, World world,
                                                       const domain::PersonId& person,
                                                       const std::vector<forms::FieldEdit>& edits);

/// The version of the words that are read out before an answer. Source: docs/consent.md.
QString wordsVersion();

} // namespace core::session
