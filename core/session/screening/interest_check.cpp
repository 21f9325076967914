// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/screening/interest_check.h"

#include "core/domain/case_ids.h"

#include <algorithm>

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

using domain::PersonId;
using forms::FieldId;
using forms::RecordType;

Result<forms::Values> caseOf(Connection& connection, const PersonId& person)
{
    auto record = connection.records().load(RecordType::Case, domain::caseFileId(person));
    if (!record && record.error().code != ErrorCode::NotFound)
        return tl::unexpected(record.error());
    return record ? record->values : forms::Values();
}

QStringList namedByBoth(const forms::Values& one, const forms::Values& other)
{
    const QStringList theirs = other.get(FieldId::CaseCompounds).toCodes();
    QStringList both;
    for (const QString& code : one.get(FieldId::CaseCompounds).toCodes()) {
        if (theirs.contains(code))
            both += code;
    }
    return both;
}

Result<bool> isFeared(Connection& connection, const PersonId& person)
{
    CORE_TRY_ASSIGN(const auto guarded, connection.parts().all(RecordType::Guarded));
    return std::any_of(guarded.begin(), guarded.end(), [&](const forms::StoredRecord& one) {
        return one.values.get(FieldId::GuardedOther) == forms::FieldValue::reference(person);
    });
}

} // namespace

Result<std::vector<Overlap>> overlapsOfInterpreter(Session& session, Connection& connection,
                                                   const PersonId& person)
{
    const domain::Role role = session.user().role;
    if (!domain::may(role, domain::Action::SeeCase))
        return fail(ErrorCode::NotAllowed, u"interpreter: role"_s);
    CORE_TRY_ASSIGN(const forms::Values asked, caseOf(connection, person));
    const auto interpreter =
        asked.get(FieldId::CaseInterpreterPerson).toReference<struct domain::PersonTag>();
    std::vector<Overlap> overlaps;
    if (!interpreter)
        return overlaps;
    overlaps.push_back({.kind = Overlap::Kind::FellowArrival});
    CORE_TRY_ASSIGN(const forms::Values theirs, caseOf(connection, *interpreter));
    const QStringList compounds = namedByBoth(asked, theirs);
    if (!compounds.isEmpty())
        overlaps.push_back({.kind = Overlap::Kind::SameCompound, .codes = compounds});
    CORE_TRY_ASSIGN(const auto links, connection.parts().parts(RecordType::Link, *interpreter));
    const bool apart = std::any_of(links.begin(), links.end(), [](const auto& link) {
        return link.values.get(FieldId::LinkKeep).toText() == u"apart"_s;
    });
    if (apart)
        overlaps.push_back({.kind = Overlap::Kind::KeptApart});
    if (domain::may(role, domain::Action::SeeProtected)) {
        CORE_TRY_ASSIGN(const bool feared, isFeared(connection, *interpreter));
        if (feared)
            overlaps.push_back({.kind = Overlap::Kind::Feared});
    }
    return overlaps;
}

} // namespace core::session
