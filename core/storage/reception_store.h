// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/storage/page.h"

#include <optional>
#include <vector>

namespace core::storage {

class Database;

struct ReceptionRow {
    domain::ReceptionId id;
    int number = 0; ///< of the day
    qint64 startedAtMs = 0;
    QString place;
    QString handedOverBy;
    int expected = 0;
    int countedMen = 0;
    int countedWomen = 0;
    int countedChildren = 0;
    QString state; ///< open | closed
    QString note;
    [[nodiscard]] int counted() const { return countedMen + countedWomen + countedChildren; }
};

/// Where the people of a group are now. Every registered person is in exactly one of the last six.
struct ReceptionCounts {
    int drafts = 0; ///< registration begun, not finished; also counted in one of the others
    int here = 0;
    int clinic = 0;
    int left = 0;
    int departed = 0;
    int handedOver = 0;
    [[nodiscard]] int registered() const { return here + clinic + left + departed + handedOver; }
};

struct ExpectedRow {
    domain::ExpectedId id;
    int line = 0;
    QString name;
    QString sex;
    QString nationality;
    QString documentNumber;
    QString outcome; ///< waiting | arrived | did_not_come
    std::optional<domain::PersonId> person;
    QString personCode;
    QString personName;
};

class ReceptionStore {
public:
    explicit ReceptionStore(Database& db) : m_db(db) {}

    Result<std::vector<ReceptionRow>> list(int limit) const; ///< newest first
    Result<ReceptionRow> row(const domain::ReceptionId& id) const;
    /// The open group started last; nothing when none is open.
    Result<std::optional<ReceptionRow>> open() const;
    Result<ReceptionCounts> counts(const domain::ReceptionId& id) const;
    /// The pre-arrival list of the group, by line. Cost: one index range, at most some hundred
    /// rows.
    Result<std::vector<ExpectedRow>> expected(const domain::ReceptionId& id) const;

private:
    Database& m_db;
};

} // namespace core::storage
