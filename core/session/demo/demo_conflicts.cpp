// SPDX-License-Identifier: GPL-3.0-or-later
// An hour in which two laptops of the story work on the same people without meeting.
#include "core/session/demo/demo_story.h"
#include "core/session/store_connection.h"
#include "core/storage/device.h"

namespace core::session::demo {
namespace {

using namespace Qt::StringLiterals;

using forms::FieldEdit;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using storage::RecordWrite;

constexpr std::size_t kPeopleOfTwo = 3;

FieldEdit answer(FieldId field, const QString& value)
{
    return {field, FieldValue::text(value)};
}

RecordWrite onPerson(const domain::PersonId& person, std::vector<FieldEdit> edits)
{
    return {RecordType::Person, toRecordId(person), std::move(edits)};
}

} // namespace

/// Adults who came today and still are at the desk, those from China first.
std::vector<domain::PersonId> DemoStory::peopleOfTwo() const
{
    std::vector<domain::PersonId> found;
    for (const bool fromChina : {true, false}) {
        for (const DemoGuest& guest : m_guests) {
            const bool isHere = guest.arrival == m_guests.back().arrival - 1 && !guest.isChild &&
                                !guest.unfinished && !guest.family && !guest.riding;
            if (isHere && (guest.nationality == u"CHN"_s) == fromChina &&
                found.size() < kPeopleOfTwo)
                found.push_back(guest.id);
        }
    }
    return found;
}

Status DemoStory::readyForTwo()
{
    auto& store = static_cast<StoreConnection&>(m_session->here());
    CORE_TRY_ASSIGN(const storage::DeviceInfo device, storage::readDevice(store.database()));
    std::vector<RecordWrite> writes = {{RecordType::Laptop,
                                        toRecordId(device.id),
                                        {answer(FieldId::LaptopName, u"front desk"_s)}}};
    // Both will put the question anew.
    for (const domain::PersonId& person : peopleOfTwo())
        writes.push_back(onPerson(person, {{FieldId::PersonConsentTravel, FieldValue()}}));
    return m_session->here().writer().commit(writes);
}

Status DemoStory::workOnTheSame(Session& other)
{
    const std::vector<domain::PersonId> people = peopleOfTwo();
    if (people.size() < kPeopleOfTwo)
        return {};
    RecordWrite aside = onPerson(people[2], {});
    aside.life = RecordWrite::Life::Delete;
    aside.note = u"registered twice"_s;
    CORE_TRY(m_session->here().writer().commit(
        {onPerson(people[0], {answer(FieldId::PersonBirth, u"1988-03-08"_s),
                              answer(FieldId::PersonLanguage, u"yue"_s),
                              answer(FieldId::PersonConsentTravel, u"agreed"_s),
                              answer(FieldId::PersonFatherName, u"Guozhong"_s)}),
         onPerson(people[1], {answer(FieldId::PersonFatherName, u"Zhiming"_s)}), aside}));
    passTime(1440);
    return other.here().writer().commit(
        {onPerson(people[0], {answer(FieldId::PersonBirth, u"~1987"_s),
                              answer(FieldId::PersonLanguage, u"hak"_s),
                              answer(FieldId::PersonConsentTravel, u"declined"_s),
                              answer(FieldId::PersonFatherName, u"Guo Zhong"_s)}),
         onPerson(people[1], {answer(FieldId::PersonFatherName, u"Zhi Ming"_s)}),
         onPerson(people[2], {answer(FieldId::PersonFatherName, u"Deshan"_s)})});
}

} // namespace core::session::demo
