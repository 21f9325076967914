// SPDX-License-Identifier: GPL-3.0-or-later
// The hour in which two laptops of the story work on the same people without meeting.
#include "core/session/demo/demo_laptop.h"
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

const QString kSecondUser = u"Saw Eh Doh"_s;
const QString kSecondPurpose = u"interviews"_s;
const QString kFirstPurpose = u"registration"_s;

FieldEdit answer(FieldId field, const QString& value)
{
    return {field, FieldValue::text(value)};
}

RecordWrite onPerson(const domain::PersonId& person, std::vector<FieldEdit> edits)
{
    return {RecordType::Person, toRecordId(person), std::move(edits)};
}

} // namespace

/// Names this laptop after what it is used for, so that the columns of a conflict read well.
Status DemoStory::nameThisLaptop()
{
    auto& store = static_cast<StoreConnection&>(m_session->here());
    CORE_TRY_ASSIGN(const storage::DeviceInfo device, storage::readDevice(store.database()));
    return m_session->here().writer().commit({{RecordType::Laptop,
                                               toRecordId(device.id),
                                               {answer(FieldId::LaptopName, kFirstPurpose)}}});
}

/// Up to @p count adults of the first arrival of the day who are still at the desk; those of
/// @p nationality come first.
std::vector<domain::PersonId> DemoStory::peopleForTwo(int arrival, const QString& nationality,
                                                      std::size_t count) const
{
    std::vector<domain::PersonId> found;
    for (const bool wanted : {true, false}) {
        for (const DemoGuest& guest : m_guests) {
            const bool fits = guest.arrival == arrival && !guest.isChild && !guest.unfinished &&
                              !guest.family && (guest.nationality == nationality) == wanted;
            if (fits && found.size() < count)
                found.push_back(guest.id);
        }
    }
    return found;
}

Status DemoStory::workOnTwoLaptops(int arrival)
{
    const std::vector<domain::PersonId> people = peopleForTwo(arrival, u"CHN"_s, 3);
    if (people.size() < 3)
        return {};
    DemoLaptop second(m_clock);
    CORE_TRY(signIn(As::Supervisor, 0, QTime(16, 30)));
    CORE_TRY(second.join(*m_session, m_ids, kSecondUser, kSecondPurpose));
    CORE_TRY(nameThisLaptop());
    CORE_TRY(second.meet(*m_session, m_control));

    CORE_TRY(signIn(As::Caseworker, 0, QTime(16, 40)));
    CORE_TRY(m_session->here().writer().commit(
        {onPerson(people[0], {answer(FieldId::PersonBirth, u"1988-03-08"_s),
                              answer(FieldId::PersonLanguage, u"cmn"_s),
                              answer(FieldId::PersonConsentTravel, u"agreed"_s),
                              answer(FieldId::PersonHomePlace, u"Meixian"_s)}),
         onPerson(people[1], {answer(FieldId::PersonFatherName, u"Guozhong"_s)})}));
    RecordWrite aside = onPerson(people[2], {});
    aside.life = RecordWrite::Life::Delete;
    aside.note = u"registered twice"_s;
    CORE_TRY(m_session->here().writer().commit({aside}));

    passTime(1440);
    CORE_TRY(
        second.write({onPerson(people[0], {answer(FieldId::PersonBirth, u"~1987"_s),
                                           answer(FieldId::PersonLanguage, u"hak"_s),
                                           answer(FieldId::PersonConsentTravel, u"declined"_s),
                                           answer(FieldId::PersonHomePlace, u"Dabu"_s)}),
                      onPerson(people[1], {answer(FieldId::PersonFatherName, u"Guo Zhong"_s)}),
                      onPerson(people[2], {answer(FieldId::PersonHomePlace, u"Jiaoling"_s)})}));
    passTime(600);
    CORE_TRY(signIn(As::Supervisor, 0, QTime(17, 30)));
    return second.meet(*m_session, m_control);
}

} // namespace core::session::demo
