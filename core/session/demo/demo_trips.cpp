// SPDX-License-Identifier: GPL-3.0-or-later
// The journeys of the demo store: one that arrived, one that left, one finalised, one to be put
// right.
#include "core/session/demo/demo_story.h"

namespace core::session::demo {
namespace {

using namespace Qt::StringLiterals;

using domain::ManifestId;
using domain::PersonId;
using forms::FieldId;
using forms::FieldValue;

struct Vehicle {
    QString plate;
    QString driver;
    QString escorts;
};

void setVehicle(forms::Values& trip, const Vehicle& vehicle)
{
    trip.set(FieldId::ManifestPlate, FieldValue::text(vehicle.plate));
    trip.set(FieldId::ManifestDriver, FieldValue::text(vehicle.driver));
    trip.set(FieldId::ManifestEscorts, FieldValue::text(vehicle.escorts));
}

} // namespace

forms::Values DemoStory::trip(const QString& title, const QString& mode, const QString& to,
                              const QDateTime& departs, int capacity) const
{
    forms::Values values;
    values.set(FieldId::ManifestTitle, FieldValue::text(title));
    values.set(FieldId::ManifestMode, FieldValue::text(mode));
    values.set(FieldId::ManifestFrom, FieldValue::text(u"Mae Sot, Bridge 2 hall"_s));
    values.set(FieldId::ManifestTo, FieldValue::text(to));
    values.set(FieldId::ManifestDepartsAt, FieldValue::instant(departs.toMSecsSinceEpoch()));
    values.set(FieldId::ManifestCapacity, FieldValue::number(capacity));
    return values;
}

std::vector<PersonId> DemoStory::riders(int count, int fromArrival, const QString& nationality)
{
    std::vector<PersonId> chosen;
    const auto limit = static_cast<std::size_t>(count);
    for (std::size_t i = 0; i < m_guests.size() && chosen.size() < limit; ++i) {
        const DemoGuest& guest = m_guests[i];
        const bool fits = guest.ready && !guest.riding && !guest.isAlone && guest.shares &&
                          guest.arrival >= fromArrival &&
                          (nationality.isEmpty() || guest.nationality == nationality);
        if (!fits)
            continue;
        std::vector<DemoGuest*> group;
        for (DemoGuest& other : m_guests) {
            if (&other == &guest || (guest.family && other.family == guest.family))
                group.push_back(&other);
        }
        if (chosen.size() + group.size() > limit)
            continue;
        for (DemoGuest* member : group) {
            member->riding = true;
            chosen.push_back(member->id);
        }
    }
    return chosen;
}

Status DemoStory::settle(ManifestDesk& desk, const ManifestId& manifest)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, desk.view(manifest));
    for (const domain::Finding& finding : details.findings) {
        if (finding.mustFix() || !finding.isOpen())
            continue;
        if (finding.rule == domain::RuleKey::NoSharing)
            CORE_TRY(desk.printAs(manifest, finding.people, domain::PrintAs::Code));
        else
            CORE_TRY(desk.accept(manifest, finding, u"Seen and agreed with the escort lead"_s));
    }
    return {};
}

Status DemoStory::sendVan()
{
    ManifestDesk desk(*m_session, m_session->here());
    forms::Values values =
        trip(u"Van 1"_s, u"van"_s, u"Tak, family shelter"_s, moment(1, QTime(17, 0)), 12);
    setVehicle(values, {u"นข 4411 Tak"_s, u"Prasit Boonma"_s, u"Sumalee Kaewta"_s});
    CORE_TRY_ASSIGN(const ManifestId van, desk.create(values));
    CORE_TRY(desk.add(van, riders(9, 0, {}), ManifestDesk::Families::Together));
    CORE_TRY(desk.suggestSeats(van));
    CORE_TRY(settle(desk, van));
    CORE_TRY(desk.finalise(van));
    passTime(2400);
    CORE_TRY(desk.depart(van));
    passTime(5400);
    ++m_summary.manifests;
    return desk.arrive(van);
}

Status DemoStory::prepareFirstBus()
{
    ManifestDesk desk(*m_session, m_session->here());
    forms::Values values =
        trip(u"Bus 1"_s, u"bus"_s, u"Don Mueang, reception desk 4"_s, moment(0, QTime(12, 0)), 44);
    setVehicle(values, {u"30-2146 Tak"_s, u"Anan Srisuk"_s, u"Daniel Okafor\nSumalee Kaewta"_s});
    CORE_TRY_ASSIGN(const ManifestId bus, desk.create(values));
    m_firstBus = bus;
    CORE_TRY_ASSIGN(m_onFirstBus,
                    desk.add(bus, riders(38, 0, {}), ManifestDesk::Families::Together));
    CORE_TRY(desk.suggestSeats(bus));
    CORE_TRY(settle(desk, bus));
    ++m_summary.manifests;
    return {};
}

Status DemoStory::departFirstBus()
{
    ManifestDesk desk(*m_session, m_session->here());
    CORE_TRY(desk.finalise(*m_firstBus));
    CORE_TRY(desk.recordCopy(*m_firstBus, u"escort_lead"_s, u"escort"_s));
    CORE_TRY(desk.recordCopy(*m_firstBus, u"driver"_s, u"airline"_s));
    passTime(120);
    return desk.depart(*m_firstBus);
}

/// Finalised in the evening, then opened again because somebody was too ill to fly.
Status DemoStory::sendCharter()
{
    ManifestDesk desk(*m_session, m_session->here());
    forms::Values values = trip(u"Charter A"_s, u"flight"_s, u"Delhi, arrivals hall 3"_s,
                                moment(-1, QTime(14, 0)), 180);
    setVehicle(values, {u"IX 8812"_s, {}, u"Sumalee Kaewta\nChai Wongsa\nNaw Paw Htoo"_s});
    CORE_TRY_ASSIGN(const ManifestId flight, desk.create(values));
    ++m_summary.manifests;
    // Three who travel alone: one falls ill, one takes the seat, one moves.
    const std::vector<PersonId> ill = riders(1, 0, u"IND"_s);
    const std::vector<PersonId> moved = riders(1, 0, u"IND"_s);
    const std::vector<PersonId> late = riders(1, 0, u"IND"_s);
    const std::vector<PersonId> people = riders(m_options.arrivals / 3, 0, u"IND"_s);
    if (late.empty())
        return {};
    for (const std::vector<PersonId>& some : {people, ill, moved})
        CORE_TRY(desk.add(flight, some, ManifestDesk::Families::AsNamed));
    CORE_TRY(desk.suggestSeats(flight));
    CORE_TRY(settle(desk, flight));
    CORE_TRY(desk.finalise(flight));
    CORE_TRY(desk.recordCopy(flight, u"file"_s, u"escort"_s));

    passTime(6600);
    CORE_TRY(desk.reopen(flight));
    CORE_TRY(desk.remove(flight, ill));
    CORE_TRY(desk.add(flight, late, ManifestDesk::Families::AsNamed));
    CORE_TRY(desk.seat(flight, late.front(), u"29F"_s));
    CORE_TRY(desk.seat(flight, moved.front(), u"28F"_s));
    CORE_TRY(settle(desk, flight));
    passTime(600);
    CORE_TRY(desk.finalise(flight));
    return {};
}

/// The list somebody has to put right: two faults that stop it, some things to look at.
Status DemoStory::draftSecondBus()
{
    ManifestDesk desk(*m_session, m_session->here());
    forms::Values values =
        trip(u"Bus 2"_s, u"bus"_s, u"Don Mueang, reception desk 4"_s, moment(-1, QTime(6, 30)), 44);
    setVehicle(values, {u"30-2147 Tak"_s, u"Somkid Phromma"_s, u"Daniel Okafor\nSumalee Kaewta"_s});
    CORE_TRY_ASSIGN(const ManifestId bus, desk.create(values));
    ++m_summary.manifests;
    std::vector<PersonId> people = riders(std::min(34, m_options.arrivals / 5), 0, {});
    int silent = 0;
    for (DemoGuest& guest : m_guests) {
        const bool isSilent = guest.ready && !guest.shares && !guest.riding && !guest.family;
        if (!guest.isAlone && !(isSilent && silent < 2))
            continue;
        if (guest.riding || (guest.isAlone && guest.unfinished))
            continue;
        silent += guest.isAlone ? 0 : 1;
        guest.riding = true;
        people.push_back(guest.id);
    }
    CORE_TRY(desk.add(bus, people, ManifestDesk::Families::AsNamed));
    if (!m_onFirstBus.empty())
        CORE_TRY(desk.add(bus, {m_onFirstBus.back()}, ManifestDesk::Families::AsNamed));
    return desk.suggestSeats(bus);
}

} // namespace core::session::demo

namespace core::session {

Result<DemoSummary> makeDemoStore(const QString& path, const DemoOptions& options,
                                  const JobControl& control)
{
    if (options.arrivals < 1 || !options.day.isValid() || options.passphrase.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("demo options"));
    return demo::DemoStory(path, options, control).tell();
}

} // namespace core::session
