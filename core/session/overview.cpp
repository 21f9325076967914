// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/overview.h"

#include "core/domain/statistics.h"
#include "core/session/case_desk.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace core::session {
namespace {

constexpr int kNeedsShown = 8;
constexpr std::size_t kLinesOfClocks = 3;
constexpr int kNationalitiesShown = 8;
constexpr std::array kBandStarts = {0, 18, 25, 30, 40, 50};

qint64 startOfDayMs(const QDate& day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

std::vector<storage::CountByDay> everyDay(const storage::StatisticsScope& scope,
                                          std::vector<storage::CountByDay> counted)
{
    if (counted.empty())
        return {};
    const QDate last = scope.to.value_or(counted.back().day);
    std::vector<storage::CountByDay> days;
    auto next = counted.cbegin();
    for (QDate day = counted.front().day; day <= last; day = day.addDays(1)) {
        const bool has = next != counted.cend() && next->day == day;
        days.push_back({day, has ? next->people : 0});
        if (has)
            ++next;
    }
    return days;
}

std::vector<ReportGroup> shownNationalities(const std::vector<storage::CountByCode>& counts)
{
    std::vector<domain::PlaceGroup> named;
    int unknown = 0;
    for (const storage::CountByCode& count : counts) {
        if (count.code.isEmpty())
            unknown += count.people;
        else
            named.push_back({count.code, count.people});
    }
    const auto joined = domain::joinSmallPlaces(named);
    std::vector<ReportGroup> shown;
    ReportGroup others{QStringLiteral("*"), 0, 0};
    for (const domain::PlaceGroup& group : joined) {
        if (!group.code.isEmpty() && shown.size() < kNationalitiesShown)
            shown.push_back({group.code, group.people, 1});
        else
            others.people += group.people;
    }
    others.joined = static_cast<int>(named.size() - shown.size());
    if (others.people > 0)
        shown.push_back(others);
    if (unknown >= domain::kSmallestShownGroup)
        shown.push_back({QString(), unknown, 1});
    return shown;
}

/// Bands of both sexes at once: a band goes on until neither sex in it is a small group.
std::vector<ReportAgeBand> shownAges(const std::vector<ReportAgeBand>& bands)
{
    const auto isShown = [](const ReportAgeBand& band) {
        return std::min(band.women, band.men) >= domain::kSmallestShownGroup;
    };
    std::vector<ReportAgeBand> shown;
    bool open = false;
    for (const ReportAgeBand& band : bands) {
        if (open) {
            shown.back().toAge = band.toAge;
            shown.back().women += band.women;
            shown.back().men += band.men;
        } else {
            shown.push_back(band);
        }
        open = !isShown(shown.back());
    }
    if (open && shown.size() > 1) {
        const ReportAgeBand last = shown.back();
        shown.pop_back();
        shown.back().toAge = last.toAge;
        shown.back().women += last.women;
        shown.back().men += last.men;
    } else if (open) {
        shown.clear(); // all together are too few
    }
    return shown;
}

void fillAges(const std::vector<storage::CountByAge>& counts, Report& report)
{
    std::vector<ReportAgeBand> bands;
    for (std::size_t i = 0; i < kBandStarts.size(); ++i)
        bands.push_back({kBandStarts[i], i + 1 < kBandStarts.size() ? kBandStarts[i + 1] - 1 : -1});
    int inBars = 0;
    int all = 0;
    for (const storage::CountByAge& count : counts) {
        all += count.people;
        const bool woman = count.sex == QLatin1String("female");
        if (count.age < 0 || (!woman && count.sex != QLatin1String("male")))
            continue;
        const auto after = std::upper_bound(kBandStarts.begin(), kBandStarts.end(), count.age);
        ReportAgeBand& band = bands[static_cast<std::size_t>(after - kBandStarts.begin() - 1)];
        (woman ? band.women : band.men) += count.people;
        inBars += count.people;
    }
    report.ages = shownAges(bands);
    // A rest of one to four would point at them; it is then not told.
    const int rest = all - inBars;
    report.otherSexOrUnknown = rest >= domain::kSmallestShownGroup ? rest : 0;
}

/// What two laptops changed is about people who may be anywhere on the list: it has a row of its
/// own, also when others fill the list.
Status addConflicts(Connection& connection, std::vector<storage::NeedNow>& needs)
{
    CORE_TRY_ASSIGN(const qint64 open, connection.conflicts().countOpen());
    if (open == 0)
        return {};
    if (needs.size() >= kNeedsShown)
        needs.pop_back();
    needs.push_back({storage::NeedNow::Kind::TwoLaptops, static_cast<int>(open), {}, {}, {}, 0});
    return {};
}

/// Clocks that end today or have ended stand after people who need somebody at once, and before
/// what can wait.
Status addDueClocks(Connection& connection, const Clock& clock,
                    std::vector<storage::NeedNow>& needs)
{
    CORE_TRY_ASSIGN(const std::vector<DueClock> due, CaseDesk(connection, clock).due(kNeedsShown));
    const auto canWait = std::find_if(needs.begin(), needs.end(), [](const auto& need) {
        return need.kind == storage::NeedNow::Kind::OldDrafts;
    });
    std::vector<storage::NeedNow> rows;
    for (const DueClock& one : due)
        rows.push_back({storage::NeedNow::Kind::ClockDue, 1, one.person, one.code, one.name,
                        one.clock.dueMs, one.clock.code});
    // On a day with many people who need a medic the clocks still keep some lines.
    const std::size_t kept = std::min<std::size_t>(rows.size(), kLinesOfClocks);
    const auto people = static_cast<std::size_t>(canWait - needs.begin());
    if (people + kept > kNeedsShown)
        needs.erase(needs.begin() + static_cast<std::ptrdiff_t>(kNeedsShown - kept), canWait);
    const auto at = std::find_if(needs.begin(), needs.end(), [](const auto& need) {
        return need.kind == storage::NeedNow::Kind::OldDrafts;
    });
    needs.insert(at, rows.begin(), rows.end());
    if (needs.size() > kNeedsShown)
        needs.resize(kNeedsShown);
    return {};
}

} // namespace

Result<TodayOverview> loadToday(Connection& connection, const Clock& clock,
                                const JobControl& control)
{
    TodayOverview overview;
    CORE_TRY_ASSIGN(overview.group, connection.receptions().open());
    const QDate today = clock.today();
    storage::StatisticsScope scope;
    scope.from =
        overview.group ? QDateTime::fromMSecsSinceEpoch(overview.group->startedAtMs).date() : today;
    CORE_TRY_ASSIGN(overview.process, connection.statistics().process(scope));
    CORE_TRY(control.proceed());
    CORE_TRY_ASSIGN(overview.needs,
                    connection.statistics().needsNow({}, clock.nowMs(), kNeedsShown));
    CORE_TRY(addDueClocks(connection, clock, overview.needs));
    CORE_TRY(addConflicts(connection, overview.needs));
    CORE_TRY_ASSIGN(overview.waiting, connection.statistics().waiting(scope));
    for (const storage::WaitingByLanguage& row : overview.waiting)
        overview.waitingPeople += row.waiting;
    CORE_TRY(control.proceed());
    constexpr int kGroups = 50;
    CORE_TRY_ASSIGN(const auto groups, connection.receptions().list(kGroups));
    for (const storage::ReceptionRow& group : groups) {
        if (group.startedAtMs >= startOfDayMs(*scope.from))
            overview.expected += group.expected;
    }
    CORE_TRY_ASSIGN(overview.manifests, connection.manifests().list());
    const qint64 tomorrow = startOfDayMs(today.addDays(1));
    const qint64 dayAfter = startOfDayMs(today.addDays(2));
    for (const storage::ManifestRow& manifest : overview.manifests) {
        if (manifest.departsAtMs >= tomorrow && manifest.departsAtMs < dayAfter &&
            manifest.state != QLatin1String("cancelled"))
            overview.leaveTomorrow += manifest.passengers;
    }
    return overview;
}

Result<Report> loadReport(Connection& connection, const storage::StatisticsScope& scope,
                          const QDate& today, const JobControl& control)
{
    Report report;
    report.scope = scope;
    report.today = today;
    storage::StatisticsStore& statistics = connection.statistics();
    CORE_TRY_ASSIGN(report.process, statistics.process(scope));
    control.progress(1, 4);
    CORE_TRY(control.proceed());
    CORE_TRY_ASSIGN(auto days, statistics.arrivalsByDay(scope));
    report.days = everyDay(scope, std::move(days));
    for (const storage::CountByDay& day : report.days)
        report.arrivals += day.people;
    control.progress(2, 4);
    CORE_TRY(control.proceed());
    CORE_TRY_ASSIGN(const auto nationalities, statistics.byNationality(scope));
    report.nationalities = shownNationalities(nationalities);
    report.registered = report.process.registered;
    control.progress(3, 4);
    CORE_TRY(control.proceed());
    CORE_TRY_ASSIGN(const auto ages, statistics.bySexAndAge(scope, today));
    fillAges(ages, report);
    control.progress(4, 4);
    return report;
}

} // namespace core::session
