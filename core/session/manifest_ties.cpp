// SPDX-License-Identifier: GPL-3.0-or-later
// What people have said of travelling with each other, and of where they cannot be sent.
#include "core/session/manifest_desk.h"

#include <algorithm>

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

using domain::PersonId;
using forms::FieldId;
using forms::RecordType;

/// Codes of no country's nationals: whoever has one has nowhere to be sent back to, so every
/// journey abroad is asked about. Source: ICAO Doc 9303 part 3, section 5.
bool isStateless(const QString& nationality)
{
    return nationality.isEmpty() || nationality == u"XXA"_s || nationality == u"XXB"_s ||
           nationality == u"XXC"_s || nationality == u"XXX"_s;
}

void addTie(std::vector<domain::TravelTie>& ties, const PersonId& one, const PersonId& other)
{
    if (one != other && !domain::areTied(ties, one, other))
        ties.push_back({one, other});
}

std::optional<PersonId> personIn(const forms::StoredRecord& record, FieldId field)
{
    return record.values.get(field).toReference<struct domain::PersonTag>();
}

} // namespace

Status ManifestDesk::addTies(ManifestDetails& details) const
{
    domain::ManifestView& board = details.board;
    CORE_TRY_ASSIGN(const auto links, m_connection.manifests().travelLinks(details.row.id));
    for (const storage::TravelLinkRow& link : links)
        addTie(link.keep == u"apart"_s ? board.apart : board.together, link.from, link.to);
    if (domain::may(m_session.user().role, domain::Action::SeeProtected)) {
        CORE_TRY_ASSIGN(const auto guarded, m_connection.parts().all(RecordType::Guarded));
        for (const forms::StoredRecord& record : guarded) {
            const auto person = personIn(record, FieldId::GuardedPerson);
            const auto other = personIn(record, FieldId::GuardedOther);
            if (record.values.get(FieldId::GuardedKind).toText() == u"fear"_s && person && other)
                addTie(board.apart, *person, *other);
        }
    }
    CORE_TRY_ASSIGN(const auto unsafe, m_connection.manifests().unsafeReturns(details.row.id));
    for (const storage::UnsafeReturnRow& row : unsafe) {
        for (domain::PassengerView& passenger : board.passengers) {
            if (passenger.person != row.person)
                continue;
            passenger.notTo = row.others;
            passenger.notTo += isStateless(row.nationality) ? u"*"_s : row.nationality;
        }
    }
    return {};
}

Result<std::vector<PersonId>> ManifestDesk::companionsOf(const std::vector<PersonId>& people) const
{
    std::vector<PersonId> companions;
    std::vector<domain::TravelTie> apart;
    std::vector<domain::TravelTie> together;
    for (const PersonId& person : people) {
        CORE_TRY_ASSIGN(const auto links, m_connection.parts().parts(RecordType::Link, person));
        for (const forms::StoredRecord& link : links) {
            const auto from = personIn(link, FieldId::LinkFrom);
            const auto to = personIn(link, FieldId::LinkTo);
            const QString keep = link.values.get(FieldId::LinkKeep).toText();
            if (from && to && (keep == u"apart"_s || keep == u"together"_s))
                addTie(keep == u"apart"_s ? apart : together, *from, *to);
        }
    }
    for (const domain::TravelTie& tie : together) {
        const bool oneNamed = std::find(people.begin(), people.end(), tie.one) != people.end();
        const PersonId other = oneNamed ? tie.other : tie.one;
        const auto has = [&other](const std::vector<PersonId>& some) {
            return std::find(some.begin(), some.end(), other) != some.end();
        };
        const auto isApart = [&](const PersonId& person) {
            return domain::areTied(apart, person, other);
        };
        if (has(people) || has(companions) || std::any_of(people.begin(), people.end(), isApart))
            continue;
        CORE_TRY_ASSIGN(const auto rows, m_connection.people().rows({other}));
        const bool canCome =
            !rows.empty() && !rows.front().manifest && rows.front().whereabouts != u"left"_s;
        if (canCome)
            companions.push_back(other);
    }
    return companions;
}

Result<std::vector<storage::RecordWrite>>
ManifestDesk::acceptancesToDrop(const domain::ManifestId& manifest) const
{
    CORE_TRY_ASSIGN(const auto rows, m_connection.manifests().acceptances(manifest));
    std::vector<storage::RecordWrite> drops;
    for (const storage::AcceptanceRow& row : rows) {
        const auto rule = domain::ruleFromCode(row.rule);
        if (rule && domain::isForSupervisor(*rule))
            drops.push_back({.type = RecordType::CheckAcceptance,
                             .id = row.id,
                             .edits = {},
                             .life = storage::RecordWrite::Life::Delete});
    }
    return drops;
}

} // namespace core::session
