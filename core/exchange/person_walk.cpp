// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_walk.h"

#include <QElapsedTimer>
#include <QSet>

namespace core::exchange {
namespace {

using storage::PageKey;
using storage::PersonRow;
using storage::PersonSort;

constexpr int kWalkPage = 200;

/// One run over the store.
class PeopleWalk {
public:
    PeopleWalk(storage::PersonStore& people, const std::function<Status(const PersonRow&)>& visit,
               const JobControl& control)
        : m_people(people), m_visit(visit), m_control(control)
    {
        m_sinceProgress.start();
    }
    Result<WalkSummary> run();

private:
    enum class Walked { Complete, Damaged };
    Result<Walked> walk(PersonSort order);
    Status meet(const PersonRow& person);

    storage::PersonStore& m_people;
    const std::function<Status(const PersonRow&)>& m_visit;
    const JobControl& m_control;
    QElapsedTimer m_sinceProgress;
    QSet<QByteArray> m_met; ///< so that another order does not hand them over again
    WalkSummary m_summary;
};

Status PeopleWalk::meet(const PersonRow& person)
{
    const QByteArray id = person.id.toByteArray();
    if (m_met.contains(id))
        return {};
    const Status visited = m_visit(person);
    if (!visited && visited.error().code != ErrorCode::StoreDamaged)
        return visited;
    m_met.insert(id);
    ++(visited ? m_summary.visited : m_summary.unreadable);
    return {};
}

Result<PeopleWalk::Walked> PeopleWalk::walk(PersonSort order)
{
    storage::PersonQuery everyone;
    everyone.sort = order;
    std::optional<PageKey> after;
    for (;;) {
        CORE_TRY(m_control.proceed());
        const auto page = m_people.page(everyone, after, kWalkPage);
        if (!page && page.error().code == ErrorCode::StoreDamaged)
            return Walked::Damaged;
        if (!page)
            return fail(page.error());
        for (const PersonRow& person : page->rows)
            CORE_TRY(meet(person));
        if (m_sinceProgress.elapsed() >= 1000) {
            m_sinceProgress.restart();
            m_control.progress(m_summary.visited, 0);
        }
        if (!page->next)
            return Walked::Complete;
        after = page->next;
    }
}

Result<WalkSummary> PeopleWalk::run()
{
    for (const PersonSort order :
         {PersonSort::Name, PersonSort::Code, PersonSort::ArrivedNewestFirst}) {
        CORE_TRY_ASSIGN(const Walked walked, walk(order));
        if (walked == Walked::Complete)
            return m_summary;
        ++m_summary.unreadable;
    }
    return m_summary;
}

} // namespace

Result<WalkSummary> walkPeople(storage::PersonStore& people,
                               const std::function<Status(const PersonRow&)>& visit,
                               const JobControl& control)
{
    return PeopleWalk(people, visit, control).run();
}

} // namespace core::exchange
