// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo/demo_story.h"

namespace core::session::demo {
namespace {

using namespace Qt::StringLiterals;

using forms::Answer;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using storage::RecordWrite;

const QString kSupervisor = u"Daw Mya Sein"_s;
const QString kClerk = u"Kanokwan S."_s;
const QString kCaseworker = u"Naw Paw Htoo"_s;
const QString kTransport = u"Daniel Okafor"_s;

struct HeadCount {
    int men = 0;
    int women = 0;
    int children = 0;
};

HeadCount headsOf(const std::vector<DemoPerson>& people)
{
    HeadCount heads;
    for (const DemoPerson& person : people) {
        if (person.isChild)
            ++heads.children;
        else if (person.values.get(FieldId::PersonSex).toText() == u"female"_s)
            ++heads.women;
        else
            ++heads.men;
    }
    return heads;
}

bool sharesName(const forms::Values& values)
{
    return values.get(FieldId::PersonConsentTravel).toText() == u"agreed"_s &&
           values.get(FieldId::PersonFullName).isGiven();
}

} // namespace

DemoStory::DemoStory(QString path, const DemoOptions& options, const JobControl& control)
    : m_path(std::move(path)), m_options(options), m_control(control),
      m_clock(QDateTime(options.day.addDays(-7), QTime(8, 0))), m_ids(options.seed),
      m_people(options.seed, options.day)
{
}

QDateTime DemoStory::moment(int daysBefore, const QTime& at) const
{
    return QDateTime(m_options.day.addDays(-daysBefore), at);
}

Status DemoStory::makeStore()
{
    CORE_TRY_ASSIGN(Session::Created created, Session::create({.path = m_path,
                                                               .siteName = u"Mae Sot, Bridge 2"_s,
                                                               .station = u"MS"_s,
                                                               .userName = kSupervisor,
                                                               .passphrase = m_options.passphrase,
                                                               .cheapKeys = true},
                                                              {m_clock, m_ids}));
    m_session = std::move(created.session);
    CORE_TRY(m_session->addUser(kClerk, domain::Role::Clerk, m_options.passphrase));
    CORE_TRY(m_session->addUser(kCaseworker, domain::Role::Caseworker, m_options.passphrase));
    return m_session->addUser(kTransport, domain::Role::Transport, m_options.passphrase);
}

/// Closes the store and opens it as somebody else, at a later time.
Status DemoStory::signIn(As who, int daysBefore, const QTime& at)
{
    const QString& name = who == As::Clerk        ? kClerk
                          : who == As::Caseworker ? kCaseworker
                          : who == As::Transport  ? kTransport
                                                  : kSupervisor;
    CORE_TRY(m_control.proceed());
    m_session.reset();
    m_clock.set(std::max(moment(daysBefore, at), m_clock.now().addSecs(60)));
    CORE_TRY_ASSIGN(const std::vector<UserCard> users, Session::usersOf(m_path));
    for (const UserCard& user : users) {
        if (user.name != name)
            continue;
        CORE_TRY_ASSIGN(m_session, Session::open(m_path, user.id, m_options.passphrase,
                                                 {m_clock, m_ids}, m_control));
        return {};
    }
    return fail(ErrorCode::NotFound, u"demo user"_s);
}

Result<domain::ReceptionId> DemoStory::openReception(const DemoArrival& arrival,
                                                     const std::vector<DemoPerson>& people)
{
    const domain::ReceptionId id(m_ids.next());
    const HeadCount heads = headsOf(people);
    const int expected = static_cast<int>(people.size()) - arrival.unlisted + arrival.expectedGone +
                         arrival.expectedWaiting;
    forms::Draft draft(RecordType::Reception, toRecordId(id));
    draft.set(FieldId::ReceptionNumber, FieldValue::number(arrival.number));
    draft.set(FieldId::ReceptionStartedAt, FieldValue::instant(m_clock.nowMs()));
    draft.set(FieldId::ReceptionPlace, FieldValue::text(u"Bridge 2, hall A"_s));
    draft.set(FieldId::ReceptionHandedOverBy, FieldValue::text(u"border_guard_force"_s));
    draft.set(FieldId::ReceptionExpected, FieldValue::number(expected));
    draft.set(FieldId::ReceptionCountedMen, FieldValue::number(heads.men));
    draft.set(FieldId::ReceptionCountedWomen, FieldValue::number(heads.women));
    draft.set(FieldId::ReceptionCountedChildren, FieldValue::number(heads.children));
    draft.set(FieldId::ReceptionState, FieldValue::text(u"open"_s));
    CORE_TRY(m_session->here().writer().save(draft));
    return id;
}

/// The family of the person; the first of it to be registered gives it its name.
Result<domain::FamilyId> DemoStory::familyOf(const DemoPerson& person)
{
    const auto number = static_cast<std::size_t>(*person.family);
    while (m_families.size() <= number) {
        m_families.emplace_back(m_ids.next());
        forms::Draft family(RecordType::Family, toRecordId(m_families.back()));
        family.set(FieldId::FamilyName, person.values.get(FieldId::PersonFullName));
        CORE_TRY(m_session->here().writer().save(family));
    }
    return m_families[number];
}

Status DemoStory::registerPerson(const DemoPerson& person, const Place& place, bool unfinished)
{
    CORE_TRY_ASSIGN(const domain::CaseCode code, m_session->takeCaseCode());
    const domain::PersonId id(m_ids.next());
    forms::Draft draft(RecordType::Person, toRecordId(id));
    for (const auto& [field, value] : person.values)
        draft.set(field, value);
    draft.set(FieldId::PersonCode, FieldValue::text(code.toString()));
    draft.set(FieldId::PersonReception, FieldValue::reference(place.reception));
    draft.set(FieldId::PersonArrivedAt, FieldValue::instant(m_clock.nowMs()));
    draft.set(FieldId::PersonState, FieldValue::text(unfinished ? u"draft"_s : u"registered"_s));
    draft.set(FieldId::PersonWhereabouts, FieldValue::text(u"here"_s));
    if (unfinished) {
        draft.set(FieldId::PersonConsentRegister, FieldValue());
        draft.set(FieldId::PersonConsentTravel, FieldValue());
        draft.set(FieldId::PersonConsentPhoto, FieldValue());
    } else {
        draft.set(FieldId::PersonRegisteredAt, FieldValue::instant(m_clock.nowMs()));
        draft.set(FieldId::PersonStage, FieldValue::text(u"registered"_s));
    }
    if (person.family) {
        CORE_TRY_ASSIGN(const domain::FamilyId family, familyOf(person));
        draft.set(FieldId::PersonFamily, FieldValue::reference(family));
    }
    if (person.guardian) {
        const auto adult = place.firstGuest + static_cast<std::size_t>(*person.guardian);
        draft.set(FieldId::PersonGuardian, FieldValue::reference(m_guests[adult].id));
    }
    CORE_TRY(m_session->here().writer().save(draft));
    m_guests.push_back({.id = id,
                        .arrival = place.arrival,
                        .isChild = person.isChild,
                        .isAlone = person.isChild && !person.guardian,
                        .family = person.family,
                        .hasDocument = draft.get(FieldId::PersonDocumentNumber).isGiven(),
                        .shares = !unfinished && sharesName(person.values),
                        .nationality = draft.get(FieldId::PersonNationality).toText(),
                        .unfinished = unfinished || person.numberOnly});
    return {};
}

/// The list that was sent before the people came, in its own order and spelling.
Status DemoStory::listExpected(const DemoArrival& arrival, const Place& place,
                               const std::vector<DemoPerson>& people)
{
    std::vector<RecordWrite> writes;
    int line = 0;
    const auto add = [&](const DemoPerson& person, const QString& outcome,
                         const std::optional<domain::PersonId>& id) {
        forms::Draft draft(RecordType::Expected, RecordId(m_ids.next()));
        draft.set(FieldId::ExpectedReception, FieldValue::reference(place.reception));
        draft.set(FieldId::ExpectedLine, FieldValue::number(++line));
        const QString name = person.values.get(FieldId::PersonFullName).toText();
        draft.set(FieldId::ExpectedName,
                  FieldValue::text(name.isEmpty() ? u"(no name given)"_s : name.toUpper()));
        draft.set(FieldId::ExpectedSex, person.values.get(FieldId::PersonSex));
        draft.set(FieldId::ExpectedNationality, person.values.get(FieldId::PersonNationality));
        if (line % 3 == 0)
            draft.set(FieldId::ExpectedDocumentNumber,
                      person.values.get(FieldId::PersonDocumentNumber));
        draft.set(FieldId::ExpectedOutcome, FieldValue::text(outcome));
        if (id)
            draft.set(FieldId::ExpectedPerson, FieldValue::reference(*id));
        writes.push_back({RecordType::Expected, draft.id(), draft.edits(), 0});
    };
    const std::size_t listed = people.size() - static_cast<std::size_t>(arrival.unlisted);
    const std::vector<DemoPerson> absent =
        m_people.arrival(arrival.expectedGone + arrival.expectedWaiting);
    for (std::size_t i = 0; i < absent.size(); ++i)
        add(absent[i],
            static_cast<int>(i) < arrival.expectedGone ? u"did_not_come"_s : u"waiting"_s, {});
    for (std::size_t i = 0; i < listed; ++i)
        add(people[i], u"arrived"_s, m_guests[place.firstGuest + i].id);
    return m_session->here().writer().commit(writes);
}

Status DemoStory::receive(const DemoArrival& arrival, int index)
{
    const std::vector<DemoPerson> people = m_people.arrival(arrival.people);
    CORE_TRY_ASSIGN(const domain::ReceptionId reception, openReception(arrival, people));
    const Place place{reception, index, m_guests.size()};
    const int pace = std::max(15, 9000 / std::max(1, arrival.people));
    for (std::size_t i = 0; i < people.size(); ++i) {
        passTime(pace);
        const bool isLate = static_cast<int>(people.size() - i) <= arrival.unfinished;
        CORE_TRY(registerPerson(people[i], place, isLate && !people[i].numberOnly));
        m_control.progress(static_cast<qint64>(m_guests.size()), 0);
        CORE_TRY(m_control.proceed());
    }
    if (arrival.expectedGone + arrival.expectedWaiting > 0)
        CORE_TRY(listExpected(arrival, place, people));
    if (arrival.isOpen)
        return {};
    passTime(300);
    const forms::FieldEdit closed{FieldId::ReceptionState, FieldValue::text(u"closed"_s)};
    return m_session->here().writer().commit(
        {{RecordType::Reception, toRecordId(reception), {closed}}});
}

Status DemoStory::interview(int from, int to, int percent)
{
    std::vector<RecordWrite> writes;
    for (DemoGuest& guest : m_guests) {
        const bool isMeant = guest.arrival >= from && guest.arrival <= to && !guest.unfinished;
        if (!isMeant || guest.ready || !m_people.dice().chance(guest.family ? 100 : percent))
            continue;
        guest.ready = guest.family || m_people.dice().chance(85);
        const QString stage = guest.ready ? u"ready"_s : u"interviewed"_s;
        writes.push_back({RecordType::Person,
                          toRecordId(guest.id),
                          {{FieldId::PersonStage, FieldValue::text(stage)}}});
    }
    return m_session->here().writer().commit(writes);
}

/// Some are at the clinic, and one has left on their own.
Status DemoStory::clinicAndLeft()
{
    std::vector<RecordWrite> writes;
    for (DemoGuest& guest : m_guests) {
        if (guest.ready || guest.isChild || guest.family || guest.unfinished || writes.size() >= 5)
            continue;
        const QString where = writes.size() == 4 ? u"left"_s : u"clinic"_s;
        writes.push_back({RecordType::Person,
                          toRecordId(guest.id),
                          {{FieldId::PersonWhereabouts, FieldValue::text(where)}}});
    }
    return m_session->here().writer().commit(writes);
}

Result<DemoSummary> DemoStory::tell()
{
    // The busy days of November before the day itself; shares of the day scale with --arrivals.
    const std::vector<DemoArrival> before = {
        {.daysBefore = 6, .at = QTime(9, 0), .people = 12},
        {.daysBefore = 5, .at = QTime(10, 30), .people = 21},
        {.daysBefore = 4, .at = QTime(8, 30), .people = 45},
        {.daysBefore = 2, .at = QTime(14, 0), .people = 17},
        {.daysBefore = 1, .at = QTime(11, 0), .people = 9},
    };
    const int morning = m_options.arrivals * 56 / 100;
    const int unlisted = std::min(5, morning);
    const DemoArrival first{.at = QTime(8, 40),
                            .number = 1,
                            .people = morning,
                            .expectedGone = 7,
                            .unlisted = unlisted};
    const DemoArrival second{.at = QTime(13, 20),
                             .number = 2,
                             .people = m_options.arrivals - morning,
                             .isOpen = true,
                             .expectedWaiting = 6,
                             .unfinished = 4};
    CORE_TRY(makeStore());
    int index = 0;
    for (const DemoArrival& arrival : before) {
        CORE_TRY(signIn(As::Clerk, arrival.daysBefore, arrival.at));
        CORE_TRY(receive(arrival, index++));
    }
    const int today = index;
    CORE_TRY(signIn(As::Caseworker, 1, QTime(15, 0)));
    CORE_TRY(interview(0, today - 1, 85));
    CORE_TRY(signIn(As::Transport, 1, QTime(16, 0)));
    CORE_TRY(sendVan());
    CORE_TRY(prepareFirstBus());
    CORE_TRY(signIn(As::Clerk, 0, first.at));
    CORE_TRY(receive(first, today));
    CORE_TRY(signIn(As::Transport, 0, QTime(12, 10)));
    CORE_TRY(departFirstBus());
    CORE_TRY(signIn(As::Clerk, 0, second.at));
    CORE_TRY(receive(second, today + 1));
    CORE_TRY(signIn(As::Caseworker, 0, QTime(16, 0)));
    CORE_TRY(interview(today, today + 1, 72));
    CORE_TRY(clinicAndLeft());
    CORE_TRY(interviewTwo());
    CORE_TRY(signIn(As::Transport, 0, QTime(18, 0)));
    CORE_TRY(sendCharter());
    CORE_TRY(draftSecondBus());
    CORE_TRY(shareWithOthers());
    m_summary.people = static_cast<int>(m_guests.size());
    m_summary.families = m_people.families();
    return m_summary;
}

} // namespace core::session::demo
