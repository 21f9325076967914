// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/manifest_revision.h"
#include "core/storage/check/verify.h"
#include "core/storage/erasure.h"
#include "core/storage/log/change_log.h"
#include "tests/support/core/group_steps.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::RecordId;
using core::domain::Role;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using test::exchangeAll;
using test::Laptop;
using test::letIn;
using test::MemoryPlace;

core::storage::RecordWriter::Context asRole(Laptop& laptop, Role role)
{
    return {laptop.db(), laptop.bus(), laptop.clock(), laptop.user(), role};
}

void eraseOn(Laptop& laptop, RecordType type, const RecordId& id)
{
    const auto done =
        core::storage::eraseRecord(asRole(laptop, Role::Supervisor), type, id, u"request"_s);
    if (!done)
        FAIL(done.error().detail.toStdString());
}

/// Every text and blob of every table, the sealed ones as they are.
QByteArray everything(Laptop& laptop)
{
    QByteArray all;
    QStringList tables;
    auto names = laptop.db().prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    REQUIRE(names.has_value());
    while (*names->step())
        tables.append(names->text(0));
    for (const QString& table : tables) {
        auto rows = laptop.db().prepare(("SELECT * FROM " + table.toLatin1()).toStdString());
        REQUIRE(rows.has_value());
        while (*rows->step()) {
            for (int column = 0; column < rows->columnCount(); ++column)
                all += rows->blob(column) + '\n';
        }
    }
    return all;
}

/// No change of the record opens but the one that erased it.
void checkUnreadable(Laptop& laptop, const RecordId& id)
{
    const auto names = core::storage::readLogNames(laptop.db());
    auto rows = laptop.db().prepare(core::storage::loggedChanges("WHERE r.id = ?"));
    REQUIRE(rows.has_value());
    rows->with(id);
    int erasures = 0;
    while (*rows->step()) {
        const auto logged = core::storage::readLogged(*rows);
        REQUIRE(logged.has_value());
        CHECK(logged->key.isEmpty());
        if (const auto change = core::storage::openLogged(*logged, *names)) {
            ++erasures;
            CHECK(change->ops.size() == 1);
            CHECK(change->ops.front().kind == core::storage::OpKind::Erase);
        }
    }
    CHECK(erasures == 1);
    const auto entry = core::storage::findRecord(laptop.db(), id);
    REQUIRE((entry && *entry));
    CHECK((*entry)->isErased);
    CHECK((*entry)->key.isEmpty());
}

void checkClean(Laptop& laptop)
{
    const auto report = core::storage::compareRebuilt(laptop.db(), core::JobControl());
    REQUIRE(report.has_value());
    for (const auto& finding : report->findings)
        UNSCOPED_INFO(core::storage::findingName(finding.kind).toStdString()
                      << " " << finding.where.toStdString());
    CHECK(report->isClean());
}

QString codeOf(const core::Status& status)
{
    return status ? u"done"_s : core::errorName(status.error().code);
}

RecordId frozenList(Laptop& laptop, const RecordId& person, const QString& name)
{
    core::domain::FrozenManifest list;
    list.number = u"MS-1"_s;
    list.title = u"Bus 2"_s;
    list.passengers.push_back({.person = core::domain::PersonId(person.bytes()),
                               .code = u"KTB-4831-K"_s,
                               .seat = u"2A"_s,
                               .fullName = name,
                               .documentNumber = u"E90018274"_s});
    const RecordId id(laptop.ids().next());
    laptop.write({RecordType::ManifestRevision,
                  id,
                  {{FieldId::RevisionNumber, FieldValue::number(1)},
                   {FieldId::RevisionContent,
                    FieldValue::text(QString::fromUtf8(core::domain::toJson(list)))}},
                  0});
    return id;
}

} // namespace

TEST_CASE("erasure: nothing of the person is left, and the store still verifies", "[core][storage]")
{
    Laptop a(1);
    const auto kept = a.addPerson(u"Selam Tesfaye"_s);
    const auto person = a.addPerson(u"Quetzalcoatl Vanishing"_s);
    a.set(person, FieldId::PersonDocumentNumber, u"E90018274"_s);
    a.set(person, FieldId::PersonPhone, u"+95977700077"_s);
    const RecordId line(a.ids().next());
    a.write(
        {RecordType::Expected,
         line,
         {{FieldId::ExpectedName, FieldValue::text(u"Quetzalcoatl V."_s)},
          {FieldId::ExpectedPerson, FieldValue::reference(core::domain::PersonId(person.bytes()))}},
         0});
    const RecordId list = frozenList(a, person, u"Quetzalcoatl Vanishing"_s);
    REQUIRE(everything(a).contains("Quetzalcoatl"));
    eraseOn(a, RecordType::Person, person);
    const QByteArray left = everything(a);
    for (const char* trace : {"Quetzalcoatl", "quetzalcoatl", "E90018274", "+95977700077"})
        CHECK_FALSE(left.contains(trace));
    for (const RecordId& id : {person, line, list})
        checkUnreadable(a, id);
    CHECK(left.contains("KTB-4831-K")); // the list still says who sat there, by code
    CHECK(a.shown(person, FieldId::PersonFullName) == u"-"_s);
    CHECK(a.shown(kept, FieldId::PersonFullName) == u"Selam Tesfaye"_s);
    checkClean(a);
}

TEST_CASE("erasure: it arrives everywhere and beats what was edited meanwhile", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    Laptop c(3, Laptop::Waits{});
    MemoryPlace place;
    letIn(a, b);
    letIn(a, c);
    const auto person = a.addPerson(u"Quetzalcoatl Vanishing"_s);
    exchangeAll(place, {&a, &b});
    b.set(person, FieldId::PersonSex, u"female"_s);
    eraseOn(a, RecordType::Person, person);
    exchangeAll(place, {&a, &b, &c}); // c never saw the person
    for (Laptop* laptop : {&a, &b, &c}) {
        CHECK(laptop->shown(person, FieldId::PersonFullName) == u"-"_s);
        CHECK_FALSE(everything(*laptop).contains("Quetzalcoatl"));
        CHECK(laptop->versions() == a.versions());
        CHECK(laptop->digest() == a.digest());
        checkClean(*laptop);
    }
}

TEST_CASE("erasure: two laptops that erase one person agree", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    MemoryPlace place;
    letIn(a, b);
    const auto person = a.addPerson(u"Quetzalcoatl Vanishing"_s);
    exchangeAll(place, {&a, &b});
    eraseOn(a, RecordType::Person, person);
    eraseOn(b, RecordType::Person, person);
    exchangeAll(place, {&a, &b});
    CHECK(a.digest() == b.digest());
    checkClean(a);
    checkClean(b);
}

TEST_CASE("erasure: it needs a supervisor, a reason and a record that may go", "[core][storage]")
{
    Laptop a(1);
    const auto person = a.addPerson(u"Selam Tesfaye"_s);
    const auto with = [&](Role role, RecordType type, const RecordId& id, const QString& reason) {
        return codeOf(core::storage::eraseRecord(asRole(a, role), type, id, reason));
    };
    CHECK(with(Role::Caseworker, RecordType::Person, person, u"request"_s) == u"not-allowed"_s);
    CHECK(with(Role::Supervisor, RecordType::Person, person, u"  "_s) == u"bad-input"_s);
    CHECK(with(Role::Supervisor, RecordType::Family, person, u"request"_s) == u"not-found"_s);
    CHECK(with(Role::Supervisor, RecordType::Laptop, person, u"request"_s) == u"bad-input"_s);
    CHECK(a.shown(person, FieldId::PersonFullName) == u"Selam Tesfaye"_s);
    CHECK(with(Role::Supervisor, RecordType::Person, person, u"request"_s) == u"done"_s);
    CHECK(with(Role::Supervisor, RecordType::Person, person, u"request"_s) == u"not-found"_s);
    const auto written = core::storage::RecordWriter(asRole(a, Role::Supervisor))
                             .commit({{RecordType::Person,
                                       person,
                                       {{FieldId::PersonFullName, FieldValue::text(u"Back"_s)}}}});
    CHECK(codeOf(written) == u"not-found"_s);
}
