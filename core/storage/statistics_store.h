// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::storage {

class Database;

/// Which people the figures are about. Empty: everyone.
struct StatisticsScope {
    std::optional<QDate> from; ///< of arrival, civil date of the laptop
    std::optional<QDate> to;
    std::optional<domain::ReceptionId> reception;
};

struct CountByCode {
    QString code; ///< empty: no answer
    int people = 0;
};

struct CountByDay {
    QDate day;
    int people = 0;
};

struct CountByAge {
    QString sex;  ///< code, empty when not given
    int age = -1; ///< years, -1 when not known
    int people = 0;
};

/// The steps from the bridge to the handover: how many have come at least so far.
struct ProcessCounts {
    int arrived = 0; ///< heads counted, or registered where nobody counted
    int registered = 0;
    int interviewed = 0;
    int ready = 0;
    int onManifest = 0;
    int departed = 0;
    int handedOver = 0;
};

struct WaitingByLanguage {
    QString language;
    int waiting = 0;
    qint64 longestSinceMs = 0; ///< when the one who waits longest was registered
};

/// Somebody, or some people, who need a person now. In order of harm.
struct NeedNow {
    enum class Kind { Medical, ChildAlone, Unsafe, Pregnant, ClockDue, OldDrafts, TwoLaptops };
    Kind kind;
    int people = 0;                         ///< for TwoLaptops: records with an open question
    std::optional<domain::PersonId> person; ///< when it is about one
    QString code;
    QString name;
    qint64 sinceMs = 0;
    QString clock = {}; ///< for ClockDue: of the list clock; sinceMs is then when it ended
};

/// Figures for Today and Reports, straight from the tables. All but today() belong into a job.
class StatisticsStore {
public:
    explicit StatisticsStore(Database& db) : m_db(db) {}

    Result<ProcessCounts> process(const StatisticsScope& scope) const;
    Result<std::vector<CountByDay>> arrivalsByDay(const StatisticsScope& scope) const;
    Result<std::vector<CountByCode>>
    byNationality(const StatisticsScope& scope) const; ///< most first
    Result<std::vector<CountByAge>> bySexAndAge(const StatisticsScope& scope,
                                                const QDate& today) const;
    Result<std::vector<WaitingByLanguage>>
    waiting(const StatisticsScope& scope) const; ///< most first
    Result<std::vector<NeedNow>> needsNow(const StatisticsScope& scope, qint64 nowMs,
                                          int limit) const;

private:
    Database& m_db;
};

} // namespace core::storage
