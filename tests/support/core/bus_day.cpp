// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/bus_day.h"

#include "core/session/manifest_desk.h"

#include <catch2/catch.hpp>

namespace test {
namespace {

using core::domain::PersonId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::session::ManifestDesk;

constexpr qint64 kDayMs = 24LL * 3600 * 1000;

void setText(TempSession& store, const PersonId& person, FieldId field, const QString& value)
{
    store.write(core::forms::RecordType::Person, core::toRecordId(person),
                {{field, FieldValue::text(value)}});
}

} // namespace

PersonId addTraveller(TempSession& store, PersonGiven given)
{
    given.stage = QStringLiteral("ready");
    if (given.birth.isEmpty())
        given.birth = QStringLiteral("1990-05-02");
    if (given.nationality.isEmpty())
        given.nationality = QStringLiteral("ETH");
    if (given.sex.isEmpty())
        given.sex = QStringLiteral("male");
    const PersonId person = store.addPerson(given);
    setText(store, person, FieldId::PersonConsentTravel, QStringLiteral("agreed"));
    return person;
}

std::vector<PersonId> addTravellers(TempSession& store, int count)
{
    std::vector<PersonId> people;
    for (int i = 1; i <= count; ++i) {
        PersonGiven given;
        given.name = QStringLiteral("Traveller %1").arg(i, 2, 10, QLatin1Char('0'));
        given.document = QStringLiteral("EP77%1").arg(1000 + i);
        people.push_back(addTraveller(store, given));
    }
    return people;
}

core::forms::Values easyTrip(TempSession& store, const QString& title, int capacity)
{
    core::forms::Values trip;
    trip.set(FieldId::ManifestTitle, FieldValue::text(title));
    trip.set(FieldId::ManifestMode, FieldValue::text(QStringLiteral("bus")));
    trip.set(FieldId::ManifestFrom, FieldValue::text(QStringLiteral("Mae Sot")));
    trip.set(FieldId::ManifestTo, FieldValue::text(QStringLiteral("Bangkok, desk 4")));
    trip.set(FieldId::ManifestPlate, FieldValue::text(QStringLiteral("30-2147 Tak")));
    trip.set(FieldId::ManifestDriver, FieldValue::text(QStringLiteral("Somkid Phromma")));
    trip.set(FieldId::ManifestEscorts,
             FieldValue::text(QStringLiteral("Daniel Okafor\nSumalee Kaewta")));
    trip.set(FieldId::ManifestCapacity, FieldValue::number(capacity));
    trip.set(FieldId::ManifestDepartsAt, FieldValue::instant(store.clock().nowMs() + kDayMs));
    return trip;
}

BusDay makeBusDay(TempSession& store)
{
    ManifestDesk desk(store.session(), store.here());
    const auto bus1 = desk.create(easyTrip(store, QStringLiteral("Bus 1")));
    const auto bus2 = desk.create(easyTrip(store, QStringLiteral("Bus 2")));
    REQUIRE((bus1 && bus2));
    const PersonId deepak = addTraveller(store, {.name = QStringLiteral("Deepak Chaudhary"),
                                                 .nationality = QStringLiteral("NPL"),
                                                 .document = QStringLiteral("N1120045")});
    const PersonId child = addTraveller(store, {.name = QStringLiteral("Arun Shrestha"),
                                                .nationality = QStringLiteral("NPL"),
                                                .birth = QStringLiteral("2019-03-04"),
                                                .document = QStringLiteral("N1120046")});
    const PersonId paperless = addTraveller(store, {.name = QStringLiteral("Hanna Girma")});
    const PersonId silent = store.addPerson({.name = QStringLiteral("Quiet Rider"),
                                             .sex = QStringLiteral("female"),
                                             .birth = QStringLiteral("1995-01-01"),
                                             .document = QStringLiteral("EP5510001"),
                                             .stage = QStringLiteral("ready")});
    setText(store, silent, FieldId::PersonConsentTravel, QStringLiteral("declined"));
    std::vector<PersonId> riders = addTravellers(store, 34);
    riders.insert(riders.end(), {deepak, child, paperless, silent});
    REQUIRE(desk.add(*bus2, riders, ManifestDesk::Families::AsNamed));
    REQUIRE(desk.suggestSeats(*bus2));
    REQUIRE(desk.add(*bus1, {deepak}, ManifestDesk::Families::AsNamed));

    const auto family = store.addFamily(QStringLiteral("Haile"));
    const PersonId dawit = addTraveller(store, {.name = QStringLiteral("Dawit Haile"),
                                                .document = QStringLiteral("EP9000001"),
                                                .family = family});
    const PersonId selamawit = addTraveller(store, {.name = QStringLiteral("Selamawit Haile"),
                                                    .sex = QStringLiteral("female"),
                                                    .document = QStringLiteral("EP9000002"),
                                                    .family = family});
    addTraveller(
        store, {.name = QStringLiteral("Bekele Tadesse"), .document = QStringLiteral("EP9000003")});
    return {*bus2, deepak, child, paperless, silent, selamawit, dawit};
}

} // namespace test
