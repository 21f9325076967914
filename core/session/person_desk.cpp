// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/person_desk.h"

namespace core::session {

using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;

namespace {

QString stageCode(PersonDesk::Stage stage)
{
    switch (stage) {
    case PersonDesk::Stage::Registered: return QStringLiteral("registered");
    case PersonDesk::Stage::Interviewed: return QStringLiteral("interviewed");
    case PersonDesk::Stage::Ready: return QStringLiteral("ready");
    }
    return {};
}

QString whereaboutsCode(PersonDesk::Whereabouts whereabouts)
{
    switch (whereabouts) {
    case PersonDesk::Whereabouts::Here: return QStringLiteral("here");
    case PersonDesk::Whereabouts::Clinic: return QStringLiteral("clinic");
    case PersonDesk::Whereabouts::Left: return QStringLiteral("left");
    }
    return {};
}

} // namespace

Result<PersonDesk::Undo> PersonDesk::setField(const People& people, FieldId field,
                                              const FieldValue& value)
{
    std::vector<storage::RecordWrite> writes;
    Undo undo;
    for (const domain::PersonId& person : people) {
        CORE_TRY_ASSIGN(const forms::StoredRecord stored,
                        m_connection.records().load(RecordType::Person, toRecordId(person)));
        if (stored.values.get(field) == value)
            continue;
        writes.push_back({RecordType::Person, stored.id, {{field, value}}, stored.revision});
        undo.push_back({RecordType::Person, stored.id, {{field, stored.values.get(field)}}});
    }
    if (!writes.empty())
        CORE_TRY(m_connection.writer().commit(writes));
    return undo;
}

Result<PersonDesk::Undo> PersonDesk::setStage(const People& people, Stage stage)
{
    return setField(people, FieldId::PersonStage, FieldValue::text(stageCode(stage)));
}

Result<PersonDesk::Undo> PersonDesk::setWhereabouts(const People& people, Whereabouts whereabouts)
{
    return setField(people, FieldId::PersonWhereabouts,
                    FieldValue::text(whereaboutsCode(whereabouts)));
}

Result<PersonDesk::Undo> PersonDesk::setSharing(const People& people, Sharing sharing)
{
    return setField(people, FieldId::PersonConsentTravel,
                    FieldValue::text(sharing == Sharing::Agreed ? QStringLiteral("agreed")
                                                                : QStringLiteral("declined")));
}

Result<PersonDesk::Undo> PersonDesk::nameGuardian(const domain::PersonId& child,
                                                  const domain::PersonId& guardian)
{
    if (child == guardian)
        return fail(ErrorCode::BadInput, QStringLiteral("a person cannot be their own guardian"));
    return setField({child}, FieldId::PersonGuardian, FieldValue::reference(guardian));
}

Status PersonDesk::change(const forms::Draft& draft)
{
    return m_connection.writer().save(draft);
}

Status PersonDesk::takeBack(const Undo& undo)
{
    return undo.empty() ? Status() : m_connection.writer().commit(undo);
}

} // namespace core::session
