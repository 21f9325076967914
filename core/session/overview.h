// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/session.h"

#include <QDate>

#include <optional>
#include <vector>

namespace core::session {

/// What the Today page shows: the day from the bridge to the bus, and who needs somebody now.
struct TodayOverview {
    std::optional<storage::ReceptionRow> group; ///< the open one
    storage::ProcessCounts process;
    int expected = 0;      ///< announced for the groups of the scope
    int leaveTomorrow = 0; ///< people on manifests that depart on the next civil day
    std::vector<storage::NeedNow> needs;
    std::vector<storage::WaitingByLanguage> waiting;
    int waitingPeople = 0;
    std::vector<storage::ManifestRow> manifests;
};

/// Reads the overview of the open group, or of the day's arrivals when none is open.
/// Errors: Cancelled, StoreDamaged. Cost: index ranges over the people of the scope; run it in a
/// job.
Result<TodayOverview> loadToday(Connection& connection, const Clock& clock,
                                const JobControl& control);

/// A number of people, or that it is too small to be told.
struct ReportGroup {
    QString code; ///< empty: no answer; "*" where several small groups were joined
    int people = 0;
    int joined = 1; ///< how many groups it stands for
};

struct ReportAgeBand {
    int fromAge = 0;
    int toAge = -1; ///< -1: and older
    int women = 0;
    int men = 0;
};

/// The figures of the Reports page, its print and its export. Groups under five people are already
/// joined: nothing that reads this can show one.
struct Report {
    storage::StatisticsScope scope;
    QDate today;
    storage::ProcessCounts process;
    std::vector<storage::CountByDay> days; ///< every day of the scope, also those without arrivals
    int arrivals = 0;
    std::vector<ReportGroup> nationalities; ///< most first, joined ones last
    int registered = 0;
    std::vector<ReportAgeBand> ages; ///< youngest first
    int otherSexOrUnknown = 0;       ///< people in no bar of the pyramid
};

/// Reads and joins. Errors: Cancelled, StoreDamaged. Cost: scans the people of the scope: run it in
/// a job.
Result<Report> loadReport(Connection& connection, const storage::StatisticsScope& scope,
                          const QDate& today, const JobControl& control);

} // namespace core::session
