// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest.h"

namespace test {

/// The same id for the same number.
template <class IdType>
IdType idOf(std::uint64_t number)
{
    core::SequentialIdSource ids(number);
    return IdType(ids.next());
}

/// A grown-up passenger about whom no rule has anything to say.
inline core::domain::PassengerView easyPassenger(std::uint64_t number)
{
    core::domain::PassengerView person{.person = idOf<core::domain::PersonId>(number)};
    person.code = QStringLiteral("KTB-%1-K").arg(number, 4, 10, QLatin1Char('0'));
    person.fullName = QStringLiteral("Person %1").arg(number);
    person.sex = number % 2 ? QStringLiteral("female") : QStringLiteral("male");
    person.birth = core::PartialDate::fromYear(1990);
    person.nationality = QStringLiteral("IDN");
    person.documentKind = QStringLiteral("passport");
    person.documentNumber = QStringLiteral("E118%1").arg(number);
    person.state = QStringLiteral("listed");
    person.consent = {QStringLiteral("spoken"), QStringLiteral("agreed"), {}};
    person.stage = QStringLiteral("ready");
    return person;
}

/// A bus with @p people such passengers, a driver, a plate and one escort.
inline core::domain::ManifestView easyBus(int people, int capacity = 44)
{
    core::domain::ManifestView bus;
    bus.mode = QStringLiteral("bus");
    bus.plate = QStringLiteral("30-2147 Tak");
    bus.driver = QStringLiteral("Somkid Phromma");
    bus.escorts = QStringList{QStringLiteral("Daniel Okafor")};
    bus.capacity = capacity;
    for (int i = 1; i <= people; ++i)
        bus.passengers.push_back(easyPassenger(static_cast<std::uint64_t>(i)));
    return bus;
}

} // namespace test
