// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/overview.h"
#include "core/session/sync_desk.h"
#include "tests/support/core/cli_store.h"
#include "tests/support/core/other_laptop.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::RecordId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::SyncDesk;
using core::storage::RecordWrite;

constexpr auto kNameField = static_cast<std::uint16_t>(FieldId::PersonFullName);
constexpr auto kSexField = static_cast<std::uint16_t>(FieldId::PersonSex);

/// A person whose name and sex two laptops wrote.
struct Disagreement {
    test::TempSession temp;
    test::OtherLaptop other{temp, u"NRW"_s, u"interviews"_s};
    RecordId person = core::toRecordId(temp.addPerson({.name = u"Abebe"_s}));

    Disagreement()
    {
        const auto seen = other.seen(person);
        temp.clock().advance(60'000);
        temp.write(RecordType::Person, person,
                   {{FieldId::PersonFullName, FieldValue::text(u"Abebe Bekele"_s)},
                    {FieldId::PersonSex, FieldValue::text(u"male"_s)}});
        other.write({RecordType::Person,
                     person,
                     {{FieldId::PersonFullName, FieldValue::text(u"Abeba Bekele"_s)},
                      {FieldId::PersonSex, FieldValue::text(u"female"_s)}}},
                    seen);
    }
    core::forms::StoredRecord stored()
    {
        const auto record = temp.here().records().load(RecordType::Person, person);
        REQUIRE(record.has_value());
        return *record;
    }
    core::Status resolve(const std::vector<SyncDesk::Choice>& choices, const QString& reason = {})
    {
        return SyncDesk(temp.session())
            .resolve(RecordType::Person, person, stored().revision, choices, reason);
    }
    qint64 changes()
    {
        return test::databaseUnder(temp).integer("SELECT count(*) FROM change")->value_or(0);
    }
};

} // namespace

TEST_CASE("resolve: what is chosen replaces both values in one change, and the history says why",
          "[core][session][conflicts]")
{
    Disagreement two;
    const qint64 before = two.changes();
    REQUIRE(two.resolve(
        {{kNameField, FieldValue::text(u"Abeba B."_s)}, {kSexField, FieldValue::text(u"female"_s)}},
        u"asked her again"_s));
    CHECK(two.changes() == before + 1);
    CHECK(two.temp.here().conflicts().countOpen() == 0);
    CHECK(two.stored().values.get(FieldId::PersonFullName).toText() == u"Abeba B."_s);
    const auto history = two.temp.here().records().history(RecordType::Person, two.person);
    REQUIRE(history.has_value());
    CHECK(history->front().note == u"asked her again"_s);
    QStringList names;
    for (const auto& entry : *history) {
        if (entry.field == FieldId::PersonFullName)
            names.append(entry.after.toText());
    }
    // The later value stayed in sight, so the other laptop's write changed nothing that was shown.
    CHECK(names.contains(u"Abebe Bekele"_s));
    CHECK(names.first() == u"Abeba B."_s);

    REQUIRE(two.resolve({{kNameField, FieldValue::text(u"Abebe Bekele"_s)}}, u"was wrong"_s));
    CHECK(two.stored().values.get(FieldId::PersonFullName).toText() == u"Abebe Bekele"_s);
}

TEST_CASE("resolve: choosing what is shown already is a decision too", "[core][session][conflicts]")
{
    Disagreement two;
    const qint64 before = two.changes();
    REQUIRE(two.resolve({{kNameField, FieldValue::text(u"Abebe Bekele"_s)}}));
    CHECK(two.changes() == before + 1);
    CHECK(two.temp.here().conflicts().fieldsOf(two.person)->size() == 1);
    CHECK(two.temp.here().conflicts().countOpen() == 1);
}

TEST_CASE("resolve: a record that changed meanwhile is looked at again",
          "[core][session][conflicts]")
{
    Disagreement two;
    const auto seen = two.stored().revision;
    two.temp.write(RecordType::Person, two.person,
                   {{FieldId::PersonNativeName, FieldValue::text(u"አበበ"_s)}});
    const auto late = SyncDesk(two.temp.session())
                          .resolve(RecordType::Person, two.person, seen,
                                   {{kNameField, FieldValue::text(u"Abebe"_s)}}, {});
    REQUIRE_FALSE(late.has_value());
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(two.temp.here().conflicts().countOpen() == 1);
}

TEST_CASE("resolve: a field that is not of the record is refused", "[core][session][conflicts]")
{
    Disagreement two;
    for (const std::uint16_t field :
         {static_cast<std::uint16_t>(FieldId::ManifestTitle), std::uint16_t{1399}})
        CHECK(two.resolve({{field, FieldValue::text(u"x"_s)}}).error().code == ErrorCode::BadInput);
}

TEST_CASE("resolve: a role decides only what is its own", "[core][session][conflicts]")
{
    Disagreement two;
    const auto seen = two.stored().revision;
    for (const auto role : {core::domain::Role::Clerk, core::domain::Role::Transport}) {
        const auto user = two.temp.addUser(core::domain::roleCode(role), role);
        two.temp.close();
        const core::JobControl control;
        auto opened =
            core::session::Session::open(two.temp.path(), user, test::TempSession::passphrase(),
                                         {two.temp.clock(), two.temp.ids()}, control);
        REQUIRE(opened.has_value());
        const auto refused = SyncDesk(**opened).resolve(
            RecordType::Person, two.person, seen, {{kNameField, FieldValue::text(u"x"_s)}}, {});
        CHECK(refused.error().code == ErrorCode::NotAllowed);
        opened->reset();
        REQUIRE(two.temp.open());
    }
    CHECK(two.temp.here().conflicts().countOpen() == 1);
}

TEST_CASE("resolve: a record put aside by one and edited by another is kept or put aside",
          "[core][session][conflicts]")
{
    test::TempSession temp;
    test::OtherLaptop other(temp, u"NRW"_s, u"interviews"_s);
    const auto person = temp.addPerson({.name = u"Abebe"_s});
    const RecordId id = core::toRecordId(person);
    const auto seen = other.seen(id);
    RecordWrite aside{RecordType::Person, id, {}};
    aside.life = RecordWrite::Life::Delete;
    REQUIRE(temp.here().writer().commit({aside}));
    other.write({RecordType::Person, id, {{FieldId::PersonSex, FieldValue::text(u"male"_s)}}},
                seen);
    const bool keeps = GENERATE(true, false);
    const auto revision = temp.here().records().load(RecordType::Person, id)->revision;
    REQUIRE(SyncDesk(temp.session())
                .resolve(RecordType::Person, id, revision, {{core::storage::kLifeField, {}, keeps}},
                         u"spoke with the desk"_s));
    CHECK(temp.here().people().row(person).has_value() == keeps);
    CHECK(temp.here().conflicts().countOpen() == 0);
}

TEST_CASE("today: what two laptops changed has a row with its count", "[core][session][conflicts]")
{
    Disagreement two;
    const core::JobControl control;
    const auto today = core::session::loadToday(two.temp.here(), two.temp.clock(), control);
    REQUIRE(today.has_value());
    REQUIRE_FALSE(today->needs.empty());
    CHECK(today->needs.back().kind == core::storage::NeedNow::Kind::TwoLaptops);
    CHECK(today->needs.back().people == 1);
    REQUIRE(two.resolve(
        {{kNameField, FieldValue::text(u"Abebe"_s)}, {kSexField, FieldValue::text(u"male"_s)}}));
    CHECK(core::session::loadToday(two.temp.here(), two.temp.clock(), control)->needs.empty());
}

TEST_CASE("cli: conflicts are listed, and resolved by side or by value", "[core][cli][conflicts]")
{
    Disagreement two;
    test::CliStore cli;
    cli.store = two.temp.path();
    cli.passphrase = test::TempSession::passphrase();
    const QString id = two.person.toString();
    two.temp.close();
    auto run = cli.run({u"conflicts"_s, u"list"_s});
    CHECK(run.exit == 1);
    CHECK(run.json().value(u"id"_s).toString() == id);
    CHECK(run.json().value(u"fields"_s).toString() == u"full_name sex"_s);

    const QStringList resolve{u"conflicts"_s, u"resolve"_s, id, u"--keep"_s};
    CHECK(cli.run(QStringList{u"conflicts"_s, u"resolve"_s, id}).exit == 2);
    CHECK(cli.run(resolve + QStringList{u"Abebe"_s}).exit == 2); // of which field
    CHECK(cli.run(resolve + QStringList{u"unknown"_s, u"--field"_s, u"sex"_s}).exit == 2);
    CHECK(cli.run(resolve + QStringList{u"mine"_s, u"--field"_s, u"native_name"_s}).exit == 2);
    CHECK(cli.run(resolve + QStringList{u"Abebe B."_s, u"--field"_s, u"full_name"_s}).exit == 0);
    CHECK(cli.run(resolve + QStringList{u"theirs"_s, u"--reason"_s, u"seen"_s}).exit == 0);
    CHECK(cli.run({u"conflicts"_s, u"list"_s}).exit == 0);
    CHECK(cli.run(resolve + QStringList{u"mine"_s}).exit == 2); // nothing is open
    REQUIRE(two.temp.open());
    CHECK(two.stored().values.get(FieldId::PersonFullName).toText() == u"Abebe B."_s);
    CHECK(two.stored().values.get(FieldId::PersonSex).toText() == u"female"_s);
}
