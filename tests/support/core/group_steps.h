// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/enrolment.h"
#include "tests/support/core/laptop.h"
#include "tests/support/core/memory_transport.h"

#include <catch2/catch.hpp>

#include <initializer_list>

namespace test {

inline core::sync::JoinRequest askToJoin(Laptop& newcomer,
                                         const QString& userName = QStringLiteral("Naw Eh Paw"))
{
    const auto request = core::sync::makeRequest(
        newcomer.db(), {newcomer.user(), userName, QStringLiteral("interviews")});
    REQUIRE(request.has_value());
    return *request;
}

inline core::sync::Grant enrolBy(Laptop& laptop, const core::sync::JoinRequest& request,
                                 const core::sync::EnrolOptions& options = {})
{
    const auto grant =
        core::sync::enrol(laptop.desk(), laptop.user(), core::domain::Role::Supervisor, request,
                          request.words(), options);
    if (!grant)
        FAIL(grant.error().detail.toStdString());
    return *grant;
}

/// The whole way of @p newcomer into the group of @p laptop.
inline void letIn(Laptop& laptop, Laptop& newcomer, const core::sync::EnrolOptions& options = {})
{
    const auto grant = enrolBy(laptop, askToJoin(newcomer), options);
    const auto joined = core::sync::join(newcomer.db(), grant.bytes, grant.words);
    if (!joined)
        FAIL(joined.error().detail.toStdString());
}

/// Each exchanges and hands keys on, as often as it takes until everybody has heard of everything.
inline void exchangeAll(MemoryPlace& place, std::initializer_list<Laptop*> laptops,
                        const core::sync::ExchangeOptions& options = {})
{
    for (int round = 0; round < 3; ++round) {
        for (Laptop* laptop : laptops) {
            MemoryTransport line(place);
            laptop->sync(line, options);
            REQUIRE(core::sync::grantMissingKeys(laptop->desk(), laptop->user()).has_value());
            MemoryTransport again(place);
            laptop->sync(again, options);
        }
    }
}

} // namespace test
