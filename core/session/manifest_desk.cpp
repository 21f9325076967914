// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/manifest_desk.h"

#include "core/domain/person.h"
#include "core/domain/seating.h"
#include "core/session/consent/consent_gate.h"

#include <algorithm>

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

using domain::ManifestId;
using domain::PersonId;
using forms::FieldEdit;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using storage::PassengerRow;
using storage::PersonRow;
using storage::RecordWrite;

bool isOn(const ManifestDetails& details, const PersonId& person)
{
    const auto& rows = details.passengers;
    return std::any_of(rows.begin(), rows.end(),
                       [&person](const PassengerRow& row) { return row.person.id == person; });
}

Result<const PassengerRow*> passengerOf(const ManifestDetails& details, const PersonId& person)
{
    for (const PassengerRow& row : details.passengers) {
        if (row.person.id == person)
            return &row;
    }
    return fail(ErrorCode::NotFound, u"person is not on the manifest"_s);
}

RecordWrite passengerWrite(const PassengerRow& row, std::vector<FieldEdit> edits)
{
    return {RecordType::Passenger, toRecordId(row.id), std::move(edits)};
}

} // namespace

QDate ManifestDetails::day() const
{
    return row.departsAtMs == 0 ? today : QDateTime::fromMSecsSinceEpoch(row.departsAtMs).date();
}

int ManifestDetails::mustFix() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [](const auto& f) { return f.mustFix() && f.isOpen(); }));
}

int ManifestDetails::toLookAt() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const auto& f) {
        return !f.mustFix() && f.isOpen();
    }));
}

ManifestDesk::ManifestDesk(Session& session, Connection& connection)
    : m_session(session), m_connection(connection)
{
}

Status ManifestDesk::permit(domain::Action action) const
{
    if (!domain::may(m_session.user().role, action))
        return fail(ErrorCode::NotAllowed, u"manifest: role"_s);
    return {};
}

Result<ManifestDetails> ManifestDesk::draftToEdit(const ManifestId& manifest) const
{
    CORE_TRY(permit(domain::Action::EditManifests));
    CORE_TRY_ASSIGN(ManifestDetails details, view(manifest));
    if (!details.isDraft())
        return fail(ErrorCode::RuleBlocks, u"manifest is not a draft"_s, {details.row.state});
    return details;
}

Result<ManifestId> ManifestDesk::create(const forms::Values& trip)
{
    CORE_TRY(permit(domain::Action::EditManifests));
    const auto departs = trip.get(FieldId::ManifestDepartsAt).toNumber();
    const QDate day =
        departs ? QDateTime::fromMSecsSinceEpoch(*departs).date() : m_session.world().clock.today();
    const SiteInfo site = m_session.site();
    CORE_TRY_ASSIGN(const int used,
                    m_connection.manifests().countNumbersWithPrefix(
                        domain::manifestNumberPrefix(site.station, day, site.deviceLetters)));

    const ManifestId id(m_session.world().ids.next());
    forms::Draft draft(RecordType::Manifest, toRecordId(id));
    for (const auto& [field, value] : trip)
        draft.set(field, value);
    draft.set(FieldId::ManifestNumber, FieldValue::text(domain::manifestNumber(
                                           site.station, day, site.deviceLetters, used + 1)));
    draft.set(FieldId::ManifestState, FieldValue::text(u"draft"_s));
    draft.set(FieldId::ManifestRevisionNumber, FieldValue::number(1));
    CORE_TRY(m_connection.writer().save(draft));
    return id;
}

Status ManifestDesk::change(const ManifestId& manifest, const std::vector<FieldEdit>& edits)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, draftToEdit(manifest));
    for (const FieldEdit& edit : edits) {
        if (edit.field == FieldId::ManifestState || edit.field == FieldId::ManifestNumber ||
            edit.field == FieldId::ManifestRevisionNumber)
            return fail(ErrorCode::BadInput, u"manifest: field is not for the trip form"_s);
    }
    std::vector<RecordWrite> writes{
        {RecordType::Manifest, toRecordId(manifest), edits, details.trip.revision}};
    const bool goesElsewhere = std::any_of(edits.begin(), edits.end(), [](const FieldEdit& edit) {
        return edit.field == FieldId::ManifestCountry;
    });
    if (goesElsewhere) { // what was accepted for one country says nothing of another
        CORE_TRY_ASSIGN(const std::vector<RecordWrite> drops, acceptancesToDrop(manifest));
        writes.insert(writes.end(), drops.begin(), drops.end());
    }
    return m_connection.writer().commit(writes);
}

Result<domain::PassengerView> ManifestDesk::passengerView(const PassengerRow& row) const
{
    const PersonRow& person = row.person;
    domain::PassengerView passenger{.person = person.id};
    passenger.code = person.code;
    passenger.fullName = person.fullName;
    passenger.nativeName = person.nativeName;
    passenger.sex = person.sex;
    passenger.birth = person.birth;
    passenger.nationality = person.nationality;
    passenger.documentKind = person.documentKind;
    passenger.documentNumber = person.documentNumber;
    passenger.family = person.family;
    passenger.familySize = person.familySize;
    passenger.guardian = row.guardian;
    passenger.seat = row.seat;
    passenger.assist = row.assist.split(u' ', Qt::SkipEmptyParts);
    passenger.state = row.state;
    passenger.printAs = row.printAs;
    passenger.needs = person.needs;
    passenger.ageBand = person.ageBand;
    passenger.ageAssessment = person.ageAssessment;
    passenger.stage = person.stage;
    passenger.alsoOnTitle = row.alsoOnTitle;
    passenger.alsoOnState = row.alsoOnState;
    const ConsentGate gate(m_connection, m_session.world().clock);
    CORE_TRY_ASSIGN(const domain::ConsentFacts facts, gate.facts(person.id));
    passenger.consent = facts.brief;
    passenger.denied = domain::mayName(facts).denied;
    return passenger;
}

Result<ManifestDetails> ManifestDesk::view(const ManifestId& manifest) const
{
    CORE_TRY(permit(domain::Action::SeeManifests));
    auto& store = m_connection.manifests();
    CORE_TRY_ASSIGN(storage::ManifestRow row, store.row(manifest));
    CORE_TRY_ASSIGN(forms::StoredRecord trip,
                    m_connection.records().load(RecordType::Manifest, toRecordId(manifest)));
    CORE_TRY_ASSIGN(std::vector<PassengerRow> passengers, store.passengers(manifest));
    CORE_TRY_ASSIGN(const std::vector<storage::AcceptanceRow> accepted,
                    store.acceptances(manifest));
    ManifestDetails details{.row = std::move(row),
                            .trip = std::move(trip),
                            .passengers = std::move(passengers),
                            .board = {},
                            .findings = {},
                            .today = m_session.world().clock.today()};
    const forms::Values& values = details.trip.values;
    details.board.mode = details.row.mode;
    details.board.plate = values.get(FieldId::ManifestPlate).toText();
    details.board.driver = values.get(FieldId::ManifestDriver).toText();
    details.board.escorts =
        values.get(FieldId::ManifestEscorts).toText().split(u'\n', Qt::SkipEmptyParts);
    details.board.capacity = details.row.capacity;
    for (const PassengerRow& passenger : details.passengers) {
        CORE_TRY_ASSIGN(domain::PassengerView seen, passengerView(passenger));
        details.board.passengers.push_back(std::move(seen));
    }
    CORE_TRY(noteNamed(manifest, details));
    details.board.country = values.get(FieldId::ManifestCountry).toText();
    CORE_TRY(addTies(details));
    std::vector<domain::Acceptance> acceptances;
    for (const storage::AcceptanceRow& acceptance : accepted) {
        if (const auto rule = domain::ruleFromCode(acceptance.rule))
            acceptances.push_back({*rule, acceptance.person, acceptance.reason});
    }
    details.findings = domain::checkManifest(details.board, acceptances, details.day());
    return details;
}

/// Those of @p people, and of their families when they stay together, who are not on it yet.
Result<std::vector<PersonRow>> ManifestDesk::peopleToAdd(const ManifestDetails& details,
                                                         const std::vector<PersonId>& people,
                                                         Families families) const
{
    std::vector<PersonId> asked = people;
    if (families == Families::Together) {
        CORE_TRY_ASSIGN(const std::vector<PersonId> companions, companionsOf(people));
        asked.insert(asked.end(), companions.begin(), companions.end());
    }
    CORE_TRY_ASSIGN(const std::vector<PersonRow> named, m_connection.people().rows(asked));
    if (named.size() < asked.size())
        return fail(ErrorCode::NotFound, u"person to add"_s);
    std::vector<PersonRow> wanted;
    const auto want = [&](const PersonRow& row) {
        const bool twice = std::any_of(wanted.begin(), wanted.end(),
                                       [&row](const PersonRow& w) { return w.id == row.id; });
        if (!twice && !isOn(details, row.id))
            wanted.push_back(row);
    };
    for (const PersonRow& person : named) {
        want(person);
        if (families == Families::AsNamed || !person.family)
            continue;
        CORE_TRY_ASSIGN(const std::vector<PersonRow> family,
                        m_connection.people().family(*person.family));
        for (const PersonRow& member : family) {
            if (!member.manifest && member.whereabouts != u"left"_s)
                want(member); // one who rides elsewhere is not moved by this
        }
    }
    return wanted;
}

Result<RecordWrite> ManifestDesk::listing(const ManifestDetails& details,
                                          const PersonRow& person) const
{
    const RecordId id = toRecordId(domain::passengerId(details.row.id, person.id));
    // Somebody who was taken off before comes back in the same record, without the old seat: it
    // may have been given away. How the name prints was decided for this trip and stays.
    const auto before = m_connection.records().load(RecordType::Passenger, id);
    if (!before && before.error().code != ErrorCode::NotFound)
        return tl::unexpected(before.error());
    forms::Draft draft = before ? forms::Draft(*before) : forms::Draft(RecordType::Passenger, id);
    draft.set(FieldId::PassengerSeat, {});
    draft.set(FieldId::PassengerManifest, FieldValue::reference(details.row.id));
    draft.set(FieldId::PassengerPerson, FieldValue::reference(person.id));
    draft.set(FieldId::PassengerState, FieldValue::text(u"listed"_s));
    if (domain::mayBeMinor(person.age(), details.day()))
        draft.set(FieldId::PassengerAssist, FieldValue::codes({u"C"_s}));
    if (person.guardian)
        draft.set(FieldId::PassengerGuardian, FieldValue::reference(*person.guardian));
    return RecordWrite{RecordType::Passenger, id, draft.edits(), draft.baseRevision()};
}

Result<std::vector<PersonId>> ManifestDesk::add(const ManifestId& manifest,
                                                const std::vector<PersonId>& people,
                                                Families families)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, draftToEdit(manifest));
    CORE_TRY_ASSIGN(const std::vector<PersonRow> wanted, peopleToAdd(details, people, families));
    std::vector<RecordWrite> writes;
    std::vector<PersonId> added;
    for (const PersonRow& person : wanted) {
        CORE_TRY_ASSIGN(RecordWrite write, listing(details, person));
        writes.push_back(std::move(write));
        added.push_back(person.id);
    }
    if (!writes.empty())
        CORE_TRY(m_connection.writer().commit(writes));
    return added;
}

Status ManifestDesk::remove(const ManifestId& manifest, const std::vector<PersonId>& people)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, draftToEdit(manifest));
    std::vector<RecordWrite> writes;
    for (const PersonId& person : people) {
        CORE_TRY_ASSIGN(const PassengerRow* row, passengerOf(details, person));
        writes.push_back(
            passengerWrite(*row, {{FieldId::PassengerState, FieldValue::text(u"removed"_s)}}));
    }
    return m_connection.writer().commit(writes);
}

Status ManifestDesk::putBack(const ManifestId& manifest,
                             const std::vector<domain::PassengerId>& passengers)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, draftToEdit(manifest));
    std::vector<RecordWrite> writes;
    for (const domain::PassengerId& passenger : passengers) {
        const RecordId id = toRecordId(passenger);
        CORE_TRY_ASSIGN(const forms::StoredRecord stored,
                        m_connection.records().load(RecordType::Passenger, id));
        const auto of =
            stored.values.get(FieldId::PassengerManifest).toReference<struct domain::ManifestTag>();
        const auto person =
            stored.values.get(FieldId::PassengerPerson).toReference<struct domain::PersonTag>();
        if (of != manifest || !person)
            return fail(ErrorCode::NotFound, u"passenger of another manifest"_s);
        if (isOn(details, *person))
            return fail(ErrorCode::RuleBlocks, u"person is on the manifest"_s, {details.row.state});
        writes.push_back({RecordType::Passenger,
                          id,
                          {{FieldId::PassengerState, FieldValue::text(u"listed"_s)}},
                          stored.revision});
    }
    return m_connection.writer().commit(writes);
}

Status ManifestDesk::seat(const ManifestId& manifest, const PersonId& person, const QString& seat)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, draftToEdit(manifest));
    CORE_TRY_ASSIGN(const PassengerRow* row, passengerOf(details, person));
    const FieldEdit edit{FieldId::PassengerSeat, FieldValue::text(seat.trimmed().toUpper())};
    return m_connection.writer().commit({passengerWrite(*row, {edit})});
}

Status ManifestDesk::suggestSeats(const ManifestId& manifest)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, draftToEdit(manifest));
    std::vector<RecordWrite> writes;
    for (const domain::SeatEdit& edit : domain::fillSeats(details.board)) {
        CORE_TRY_ASSIGN(const PassengerRow* row, passengerOf(details, edit.person));
        writes.push_back(
            passengerWrite(*row, {{FieldId::PassengerSeat, FieldValue::text(edit.seat)}}));
    }
    return m_connection.writer().commit(writes);
}

Status ManifestDesk::nameGuardian(const ManifestId& manifest, const PersonId& child,
                                  const PersonId& guardian)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, draftToEdit(manifest));
    CORE_TRY_ASSIGN(const PassengerRow* row, passengerOf(details, child));
    CORE_TRY_ASSIGN(const PassengerRow* adult, passengerOf(details, guardian));
    if (child == guardian || domain::mayBeMinor(adult->person.age(), details.day()))
        return fail(ErrorCode::BadInput, u"guardian is not an adult"_s);
    return m_connection.writer().commit(
        {passengerWrite(*row, {{FieldId::PassengerGuardian, FieldValue::reference(guardian)}})});
}

Status ManifestDesk::printAs(const ManifestId& manifest, const std::vector<PersonId>& people,
                             domain::PrintAs how)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, draftToEdit(manifest));
    const QString code = how == domain::PrintAs::Code ? u"code"_s : u"name"_s;
    std::vector<RecordWrite> writes;
    for (const PersonId& person : people) {
        CORE_TRY_ASSIGN(const PassengerRow* row, passengerOf(details, person));
        writes.push_back(
            passengerWrite(*row, {{FieldId::PassengerPrintAs, FieldValue::text(code)}}));
    }
    return m_connection.writer().commit(writes);
}

Status ManifestDesk::accept(const ManifestId& manifest, const domain::Finding& finding,
                            const QString& reason)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, draftToEdit(manifest));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, u"acceptance without a reason"_s, {u"reason"_s});
    const std::string_view rule = domain::ruleCode(finding.rule);
    const QString code = QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size()));
    if (domain::isForSupervisor(finding.rule))
        CORE_TRY(permit(domain::Action::OverrideManifest));
    else if (finding.mustFix())
        return fail(ErrorCode::RuleBlocks, u"finding must be fixed"_s, {code});
    std::vector<std::optional<PersonId>> people(finding.people.begin(), finding.people.end());
    if (people.empty())
        people.emplace_back(std::nullopt);
    std::vector<RecordWrite> writes;
    for (const std::optional<PersonId>& person : people) {
        forms::Draft draft(RecordType::CheckAcceptance, RecordId(m_session.world().ids.next()));
        draft.set(FieldId::AcceptanceManifest, FieldValue::reference(manifest));
        draft.set(FieldId::AcceptanceRule, FieldValue::text(code));
        if (person)
            draft.set(FieldId::AcceptancePerson, FieldValue::reference(*person));
        draft.set(FieldId::AcceptanceReason, FieldValue::text(reason.trimmed()));
        writes.push_back({RecordType::CheckAcceptance, draft.id(), draft.edits(), 0});
    }
    return m_connection.writer().commit(writes);
}

} // namespace core::session
