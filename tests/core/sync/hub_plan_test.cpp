// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/hub_fixture.h"

#include <catch2/catch.hpp>
#include <libpq-fe.h>

namespace {

using namespace Qt::StringLiterals;
using test::streamNamed;
using test::TestHub;

void keepNotice(void* into, const PGresult* notice)
{
    *static_cast<QByteArray*>(into) += PQresultErrorMessage(notice);
}

/// What PostgreSQL says of every statement inside a call a laptop makes, walls and all.
QByteArray plansOf(const TestHub& hub, const QString& laptop, const QByteArray& call)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb(test::sharedServer().superuser(hub.name()).constData()), PQfinish);
    QByteArray plans;
    PQsetNoticeReceiver(connection.get(), keepNotice, &plans);
    const QByteArray setup = "LOAD 'auto_explain'; SET auto_explain.log_min_duration = 0;"
                             " SET auto_explain.log_nested_statements = on;"
                             " SET auto_explain.log_analyze = on;"
                             " SET client_min_messages = log;"
                             " SET SESSION AUTHORIZATION " +
                             (hub.name() + u'_' + laptop).toLatin1() + "; ";
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), (setup + call).constData()), PQclear);
    INFO(PQerrorMessage(connection.get()));
    REQUIRE(PQresultStatus(result.get()) == PGRES_TUPLES_OK);
    return plans;
}

TEST_CASE("hub: a page is read by index, and no further than it reaches", "[core][sync][hub]")
{
    TestHub hub;
    const auto a = hub.laptop(u"a"_s);
    for (int number = 0; number < 8; ++number)
        REQUIRE(
            a->push({hub.pieces().run(streamNamed('s', number), 1, 4'000), {}, {}}).has_value());
    hub.sql(
        u"INSERT INTO hub.record_key SELECT 1, decode(lpad(n::text, 32, '0'), 'hex'), 0, stream,"
        " n, false, 'x' FROM generate_series(1, 2000) n,"
        " (SELECT stream FROM hub.stream LIMIT 1) s; ANALYZE"_s);
    const QByteArray plans = plansOf(
        hub, u"a"_s, "SELECT count(*) FROM hub.pull('{}', '{}', false, 20000, 0, NULL, NULL)");
    INFO(plans.constData());
    CHECK(plans.contains("Index Scan using segment_"));
    CHECK(plans.contains("record_key_by_home"));
    CHECK_FALSE(plans.contains("Seq Scan on segment"));
    CHECK_FALSE(plans.contains("Seq Scan on record_key"));
}

} // namespace
