// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/screening/link_desk.h"

#include "core/domain/case_ids.h"
#include "core/domain/person.h"

#include <algorithm>

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

using domain::PersonId;
using forms::FieldEdit;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using storage::RecordWrite;

std::optional<PersonId> endOf(const forms::StoredRecord& link, FieldId end)
{
    return link.values.get(end).toReference<struct domain::PersonTag>();
}

RecordWrite linkWrite(const RecordId& id, const PersonId& from, const LinkDesk::NewLink& link)
{
    std::vector<FieldEdit> edits{{FieldId::LinkFrom, FieldValue::reference(from)},
                                 {FieldId::LinkTo, FieldValue::reference(link.other)}};
    if (!link.relation.isEmpty())
        edits.push_back({FieldId::LinkRelation, FieldValue::text(link.relation)});
    if (!link.verified.isEmpty())
        edits.push_back({FieldId::LinkVerified, FieldValue::text(link.verified)});
    if (!link.keep.isEmpty())
        edits.push_back({FieldId::LinkKeep, FieldValue::text(link.keep)});
    return {RecordType::Link, id, std::move(edits), 0};
}

RecordWrite personWrite(const PersonId& person, FieldId field, const FieldValue& value)
{
    return {RecordType::Person, toRecordId(person), {{field, value}}};
}

} // namespace

QString inverseRelation(const QString& relation, const QString& sex)
{
    const auto bySex = [&sex](const QString& woman, const QString& man) {
        return sex == u"female"_s ? woman : sex == u"male"_s ? man : QString();
    };
    if (relation == u"mother"_s || relation == u"father"_s)
        return bySex(u"daughter"_s, u"son"_s);
    if (relation == u"son"_s || relation == u"daughter"_s)
        return bySex(u"mother"_s, u"father"_s);
    if (relation == u"brother"_s || relation == u"sister"_s)
        return bySex(u"sister"_s, u"brother"_s);
    if (relation == u"husband"_s || relation == u"wife"_s)
        return bySex(u"wife"_s, u"husband"_s);
    const QStringList elders{u"grandmother"_s, u"grandfather"_s, u"aunt"_s, u"uncle"_s};
    if (elders.contains(relation))
        return u"other_family"_s;
    return relation == u"guardian"_s ? QString() : relation;
}

Status LinkDesk::permit(domain::Action action) const
{
    if (!domain::may(m_session.user().role, action))
        return fail(ErrorCode::NotAllowed, u"links: role"_s);
    return {};
}

Result<std::vector<LinkView>> LinkDesk::links(const PersonId& person) const
{
    CORE_TRY(permit(domain::Action::SeeIdentity));
    CORE_TRY_ASSIGN(const auto records, m_connection.parts().parts(RecordType::Link, person));
    const bool seesAll = domain::may(m_session.user().role, domain::Action::SeeProtected);
    std::vector<LinkView> links;
    for (const forms::StoredRecord& record : records) {
        const auto from = endOf(record, FieldId::LinkFrom);
        const auto to = endOf(record, FieldId::LinkTo);
        if (!from || !to)
            continue;
        const bool fromHere = *from == person;
        LinkView link{.id = record.id, .other = fromHere ? *to : *from};
        link.relation = record.values.get(FieldId::LinkRelation).toText();
        link.verified = record.values.get(FieldId::LinkVerified).toText();
        link.keep = record.values.get(FieldId::LinkKeep).toText();
        if (!fromHere && !seesAll && link.relation.isEmpty() && link.keep == u"apart"_s)
            continue;
        CORE_TRY_ASSIGN(const auto rows, m_connection.people().rows({link.other}));
        if (rows.empty())
            continue;
        const storage::PersonRow& other = rows.front();
        link.name = domain::displayName(other.fullName, other.nativeName, other.code);
        link.code = other.code;
        if (!fromHere)
            link.relation = inverseRelation(link.relation, other.sex);
        links.push_back(std::move(link));
    }
    return links;
}

Result<RecordId> LinkDesk::add(const PersonId& person, const NewLink& link)
{
    CORE_TRY(permit(domain::Action::RegisterPeople));
    if (person == link.other)
        return fail(ErrorCode::BadInput, u"link to oneself"_s, {u"self"_s});
    if (link.relation.isEmpty() && link.keep.isEmpty())
        return fail(ErrorCode::BadInput, u"link that says nothing"_s, {u"relation"_s});
    const RecordId id(m_session.world().ids.next());
    CORE_TRY(m_connection.writer().commit({linkWrite(id, person, link)}));
    return id;
}

Status LinkDesk::remove(const RecordId& link, bool back)
{
    CORE_TRY(permit(domain::Action::RegisterPeople));
    return m_connection.writer().commit(
        {{.type = RecordType::Link,
          .id = link,
          .edits = {},
          .life = back ? RecordWrite::Life::Undelete : RecordWrite::Life::Delete}});
}

Status LinkDesk::nameGuardian(const PersonId& child, const PersonId& guardian, bool verified)
{
    CORE_TRY(permit(domain::Action::SeeCase));
    if (child == guardian)
        return fail(ErrorCode::BadInput, u"guardian of oneself"_s, {u"self"_s});
    const QString standing = verified ? u"with_guardian"_s : u"guardian_unverified"_s;
    return m_connection.writer().commit(
        {personWrite(child, FieldId::PersonGuardian, FieldValue::reference(guardian)),
         {.type = RecordType::Case,
          .id = domain::caseFileId(child),
          .edits = {{FieldId::CasePerson, FieldValue::reference(child)},
                    {FieldId::CaseChildCare, FieldValue::text(standing)}}}});
}

Status LinkDesk::joinFamily(const PersonId& person, const PersonId& other)
{
    CORE_TRY(permit(domain::Action::RegisterPeople));
    CORE_TRY_ASSIGN(const storage::PersonRow theirs, m_connection.people().row(other));
    if (theirs.family)
        return m_connection.writer().commit(
            {personWrite(person, FieldId::PersonFamily, FieldValue::reference(*theirs.family))});
    const domain::FamilyId family(m_session.world().ids.next());
    const FieldValue reference = FieldValue::reference(family);
    return m_connection.writer().commit(
        {{RecordType::Family,
          toRecordId(family),
          {{FieldId::FamilyName, FieldValue::text(domain::displayName(
                                     theirs.fullName, theirs.nativeName, theirs.code))}},
          0},
         personWrite(person, FieldId::PersonFamily, reference),
         personWrite(other, FieldId::PersonFamily, reference)});
}

Status LinkDesk::leaveFamily(const PersonId& person)
{
    CORE_TRY(permit(domain::Action::RegisterPeople));
    return m_connection.writer().commit({personWrite(person, FieldId::PersonFamily, {})});
}

Status LinkDesk::nameInterpreter(const PersonId& person, const PersonId& interpreter)
{
    CORE_TRY(permit(domain::Action::SeeCase));
    if (person == interpreter)
        return fail(ErrorCode::BadInput, u"interpreter of oneself"_s, {u"self"_s});
    return m_connection.writer().commit(
        {{.type = RecordType::Case,
          .id = domain::caseFileId(person),
          .edits = {{FieldId::CasePerson, FieldValue::reference(person)},
                    {FieldId::CaseInterpreterPerson, FieldValue::reference(interpreter)}}}});
}

Status LinkDesk::fear(const PersonId& person, const Fear& fear)
{
    CORE_TRY(permit(domain::Action::SeeProtected));
    if (person == fear.other)
        return fail(ErrorCode::BadInput, u"link to oneself"_s, {u"self"_s});
    std::vector<RecordWrite> writes;
    writes.push_back({RecordType::Guarded,
                      RecordId(m_session.world().ids.next()),
                      {{FieldId::GuardedPerson, FieldValue::reference(person)},
                       {FieldId::GuardedKind, FieldValue::text(u"fear"_s)},
                       {FieldId::GuardedOther, FieldValue::reference(fear.other)},
                       {FieldId::GuardedDescription, FieldValue::text(fear.description)}},
                      0});
    if (fear.seatApart)
        writes.push_back(linkWrite(RecordId(m_session.world().ids.next()), person,
                                   {.other = fear.other, .keep = u"apart"_s}));
    return m_connection.writer().commit(writes);
}

} // namespace core::session
