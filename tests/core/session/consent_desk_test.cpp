// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code_lists.h"
#include "core/session/consent/consent_desk.h"
#include "core/session/consent/consent_gate.h"
#include "core/session/consent/disclosure_log.h"
#include "core/session/manifest_desk.h"
#include "core/session/person_desk.h"
#include "tests/support/core/temp_session.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using core::RecordId;
using core::domain::ConsentDecision;
using core::domain::Denial;
using core::domain::PersonId;
using core::domain::Purpose;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::ConsentAnswer;
using core::session::ConsentDesk;
using core::session::ConsentTable;
using Standing = core::domain::ConsentStanding::Answer;

/// A person with the answers of one laptop.
struct ConsentRoom {
    test::TempSession store;
    ConsentDesk desk{store.session(), store.here()};
    PersonId person;
    explicit ConsentRoom(const test::PersonGiven& given = {u"Maria Santos"_s})
        : person(store.addPerson(given))
    {
    }
    ConsentTable table()
    {
        auto table = desk.table(person);
        REQUIRE(table.has_value());
        return *table;
    }
    core::Status answer(Purpose purpose, ConsentDecision decision)
    {
        ConsentAnswer answer{purpose, decision};
        answer.how = u"spoken"_s;
        return desk.record(person, answer);
    }
    core::session::Withdrawal withdraw(Purpose purpose)
    {
        auto reached = desk.withdraw(person, {purpose, ConsentDecision::Withdrawn});
        REQUIRE(reached.has_value());
        return *reached;
    }
    QString text(RecordType type, const RecordId& id, FieldId field)
    {
        const auto record = store.here().records().load(type, id);
        REQUIRE(record.has_value());
        return record->values.get(field).toText();
    }
    QString brief(FieldId field)
    {
        return text(RecordType::Person, core::toRecordId(person), field);
    }
    RecordId addReferral(const QString& purpose, const QString& status)
    {
        const RecordId id(store.ids().next());
        store.write(RecordType::Referral, id,
                    {{FieldId::ReferralPerson, FieldValue::reference(person)},
                     {FieldId::ReferralPurpose, FieldValue::text(purpose)},
                     {FieldId::ReferralShared, FieldValue::codes({u"identity"_s})},
                     {FieldId::ReferralStatus, FieldValue::text(status)}});
        return id;
    }
};

bool names(const std::vector<QString>& words, const QString& word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

TEST_CASE("consent_desk: nobody starts as agreed, an answer is a new entry", "[core][session]")
{
    ConsentRoom room;
    const ConsentTable before = room.table();
    REQUIRE(before.rows.size() == 12);
    for (const auto& row : before.rows) {
        CHECK(row.standing.answer == Standing::NotAsked);
        CHECK_FALSE(row.latest.has_value());
    }
    REQUIRE(room.answer(Purpose::Embassy, ConsentDecision::Refused).has_value());
    REQUIRE(room.answer(Purpose::Embassy, ConsentDecision::Given).has_value());
    const auto entries = room.store.here().parts().parts(RecordType::ConsentEntry, room.person);
    REQUIRE(entries.has_value());
    REQUIRE(entries->size() == 2);
    CHECK(entries->back().values.get(FieldId::ConsentSupersedes).toText() ==
          entries->front().id.toString());
    const ConsentTable after = room.table();
    CHECK(after.row(Purpose::Embassy).standing.allows());
    CHECK(after.row(Purpose::Embassy).by == u"Daw Mya Sein"_s);
    CHECK(after.row(Purpose::Police).standing.answer == Standing::NotAsked);
    // They are records: their history says who and when.
    const auto history =
        room.store.here().records().history(RecordType::ConsentEntry, entries->back().id);
    REQUIRE(history.has_value());
    CHECK(history->front().authorName == u"Daw Mya Sein"_s);
}

TEST_CASE("consent_desk: the short answers of the record follow", "[core][session]")
{
    ConsentRoom room;
    REQUIRE(room.answer(Purpose::Travel, ConsentDecision::Given).has_value());
    CHECK(room.brief(FieldId::PersonConsentTravel) == u"agreed"_s);
    REQUIRE(room.answer(Purpose::Photo, ConsentDecision::Refused).has_value());
    CHECK(room.brief(FieldId::PersonConsentPhoto) == u"declined"_s);
    room.withdraw(Purpose::Register);
    CHECK(room.brief(FieldId::PersonConsentRegister) == u"number_only"_s);
    CHECK(room.table().row(Purpose::Travel).release.denied == Denial::Withdrawn);
}

TEST_CASE("consent_desk: sharing set in the list of people is an entry, and so is taking it back",
          "[core][session]")
{
    ConsentRoom room;
    core::session::PersonDesk people(room.store.session());
    const auto undo =
        people.setSharing({room.person}, core::session::PersonDesk::Sharing::Declined);
    REQUIRE(undo.has_value());
    CHECK(room.table().row(Purpose::Travel).standing.answer == Standing::Refused);
    REQUIRE(people.takeBack(*undo).has_value());
    CHECK(room.table().row(Purpose::Travel).standing.answer == Standing::Deferred);
    CHECK(room.brief(FieldId::PersonConsentTravel).isEmpty());
    const auto again = people.setSharing({room.person}, core::session::PersonDesk::Sharing::Agreed);
    REQUIRE(again.has_value());
    CHECK(room.table().row(Purpose::Travel).standing.allows());
    REQUIRE(people.setSharing({room.person}, core::session::PersonDesk::Sharing::Agreed)->empty());
    const auto entries = room.store.here().parts().parts(RecordType::ConsentEntry, room.person);
    CHECK(entries->size() == 3);
}

TEST_CASE("consent_desk: the full interview needs every box of the notice", "[core][session]")
{
    ConsentRoom room;
    const auto* boxes = core::domain::findCodeList("consent_checklist");
    REQUIRE(boxes != nullptr);
    REQUIRE(boxes->entries.size() == 7);
    ConsentAnswer answer{Purpose::Interview, ConsentDecision::Given};
    for (const auto& box : boxes->entries) {
        const auto refused = room.desk.record(room.person, answer);
        REQUIRE_FALSE(refused.has_value());
        CHECK(names(refused.error().args, u"notice"_s));
        answer.explained.append(QLatin1String(box.code.data(), static_cast<int>(box.code.size())));
    }
    CHECK(room.desk.record(room.person, answer).has_value());
    CHECK(room.table().row(Purpose::Interview).standing.allows());
}

TEST_CASE("consent_desk: an emergency needs red, a reason and a second person in a day",
          "[core][session]")
{
    ConsentRoom room({u"Abdul Karim"_s});
    ConsentAnswer emergency{Purpose::Health, ConsentDecision::NotRequired};
    emergency.basis = u"vital_interests"_s;
    auto refused = room.desk.record(room.person, emergency);
    REQUIRE_FALSE(refused.has_value());
    CHECK(names(refused.error().args, u"emergency_red"_s));
    CHECK(names(refused.error().args, u"emergency_reason"_s));
    room.store.write(RecordType::Person, core::toRecordId(room.person),
                     {{FieldId::PersonTriage, FieldValue::text(u"red"_s)}});
    emergency.emergency = u"Unconscious, electric burns"_s;
    REQUIRE(room.desk.record(room.person, emergency).has_value());
    CHECK(room.table().row(Purpose::Health).standing.allows());
    const auto same = room.desk.confirm(room.person);
    REQUIRE_FALSE(same.has_value());
    CHECK(names(same.error().args, u"same_person"_s));
    room.store.clock().advance(core::domain::kConfirmWithinMs + 1);
    CHECK(room.table().row(Purpose::Health).release.denied == Denial::NobodyHasConfirmed);
    // Not for anything else, however red.
    emergency.purpose = Purpose::Police;
    CHECK_FALSE(room.desk.record(room.person, emergency).has_value());
}

TEST_CASE("consent_desk: a child alone is registered with the name of who was there",
          "[core][session]")
{
    ConsentRoom room({.name = u"Kham"_s, .birth = u"2011"_s, .consent = {}});
    auto refused = room.answer(Purpose::Register, ConsentDecision::Given);
    REQUIRE_FALSE(refused.has_value());
    CHECK(names(refused.error().args, u"caseworker"_s));
    ConsentAnswer answer{Purpose::Register, ConsentDecision::Given};
    answer.givenBy = u"Naw Eh Paw"_s;
    CHECK(room.desk.record(room.person, answer).has_value());
    answer.purpose = Purpose::Travel;
    refused = room.desk.record(room.person, answer);
    REQUIRE_FALSE(refused.has_value());
    CHECK(names(refused.error().args, u"alone"_s));
    answer.capacity = u"guardian"_s;
    refused = room.desk.record(room.person, answer);
    REQUIRE_FALSE(refused.has_value());
    CHECK(names(refused.error().args, u"guardian"_s));
    answer.capacity = u"child_officer"_s;
    CHECK(room.desk.record(room.person, answer).has_value());
    CHECK(room.table().row(Purpose::Travel).release.denied == Denial::ChildNotAsked);
    answer.capacity = u"self"_s;
    CHECK(room.desk.record(room.person, answer).has_value());
    CHECK(room.table().row(Purpose::Travel).release.isAllowed());
}

TEST_CASE("consent_desk: a guardian who is not verified does not count", "[core][session]")
{
    ConsentRoom room;
    const PersonId adult = room.store.addPerson({.name = u"Bounmy"_s, .birth = u"1985"_s});
    const PersonId child =
        room.store.addPerson({.name = u"Kham"_s, .birth = u"2011"_s, .guardian = adult});
    ConsentAnswer answer{Purpose::Travel, ConsentDecision::Given};
    REQUIRE(room.desk.record(child, answer).has_value());
    answer.capacity = u"guardian"_s;
    REQUIRE(room.desk.record(child, answer).has_value());
    const core::session::ConsentGate gate(room.store.here(), room.store.clock());
    CHECK(gate.mayRelease(child, Purpose::Travel)->isAllowed());
    room.store.write(RecordType::Link, RecordId(room.store.ids().next()),
                     {{FieldId::LinkFrom, FieldValue::reference(child)},
                      {FieldId::LinkTo, FieldValue::reference(adult)},
                      {FieldId::LinkVerified, FieldValue::text(u"no"_s)}});
    CHECK(gate.mayRelease(child, Purpose::Travel)->denied == Denial::GuardianNotAsked);
}

TEST_CASE("consent_desk: a withdrawal reaches referrals, the photo and what went out",
          "[core][session]")
{
    ConsentRoom room;
    REQUIRE(room.answer(Purpose::Return, ConsentDecision::Given).has_value());
    REQUIRE(room.answer(Purpose::Statistics, ConsentDecision::Given).has_value());
    const RecordId sent = room.addReferral(u"C08"_s, u"in_progress"_s);
    const RecordId other = room.addReferral(u"C06"_s, u"in_progress"_s);
    const auto note = core::session::disclosureWrites(
        {room.person}, {Purpose::Return, u"Return partner"_s, u"referral"_s, {u"identity"_s}, sent},
        room.store.session().world());
    REQUIRE(room.store.here().writer().commit(note).has_value());
    const auto reached = room.withdraw(Purpose::Return);
    CHECK(reached.revoked == std::vector<RecordId>{sent});
    REQUIRE(reached.goneOut.size() == 1);
    CHECK(reached.goneOut.front().recipient == u"Return partner"_s);
    CHECK(room.text(RecordType::Referral, sent, FieldId::ReferralStatus) == u"revoked"_s);
    CHECK(room.text(RecordType::Referral, other, FieldId::ReferralStatus) == u"in_progress"_s);
    CHECK(room.table().row(Purpose::Return).release.denied == Denial::Withdrawn);
    CHECK(room.table().row(Purpose::Statistics).release.isAllowed()); // another answer
    REQUIRE(room.desk.recalled({reached.goneOut.front().id}).has_value());
    CHECK(room.table().goneOut.front().recalledMs == room.store.clock().nowMs());

    room.store.write(RecordType::Person, core::toRecordId(room.person),
                     {{FieldId::PersonPhoto, FieldValue::reference(sent)}});
    REQUIRE(room.answer(Purpose::Photo, ConsentDecision::Given).has_value());
    CHECK(room.withdraw(Purpose::Photo).photoHidden);
    const auto record =
        room.store.here().records().load(RecordType::Person, core::toRecordId(room.person));
    CHECK(record->values.get(FieldId::PersonPhoto).answer() == core::forms::Answer::Redacted);
}

TEST_CASE("consent_desk: who takes back being on record can have the values hidden",
          "[core][session]")
{
    ConsentRoom room({.name = u"Maria Santos"_s, .nationality = u"PHL"_s, .document = u"P12"_s});
    const auto reached = room.desk.withdraw(
        room.person, {Purpose::Register, ConsentDecision::Withdrawn}, ConsentDesk::Values::Hide);
    REQUIRE(reached.has_value());
    CHECK(reached->fieldsHidden >= 3);
    const auto record =
        room.store.here().records().load(RecordType::Person, core::toRecordId(room.person));
    for (const FieldId field :
         {FieldId::PersonFullName, FieldId::PersonNationality, FieldId::PersonDocumentNumber})
        CHECK(record->values.get(field).answer() == core::forms::Answer::Redacted);
    CHECK(record->values.get(FieldId::PersonCode).isGiven());
    const auto found = room.store.here().people().search(u"Santos"_s, 10);
    CHECK(found->empty());
}

TEST_CASE("consent_desk: a name taken back is off lists printed later and stands out on older ones",
          "[core][session]")
{
    ConsentRoom room({.name = u"Maria Santos"_s,
                      .nationality = u"PHL"_s,
                      .sex = u"female"_s,
                      .birth = u"1994"_s,
                      .document = u"P1234567"_s,
                      .stage = u"ready"_s});
    REQUIRE(room.answer(Purpose::Travel, ConsentDecision::Given).has_value());
    const auto bus = room.store.addManifest(u"Bus 2"_s);
    room.store.write(RecordType::Manifest, core::toRecordId(bus),
                     {{FieldId::ManifestPlate, FieldValue::text(u"30-2147"_s)},
                      {FieldId::ManifestDriver, FieldValue::text(u"Somkid Phromma"_s)}});
    room.store.addPassenger(bus, room.person, u"1A"_s);
    core::session::ManifestDesk desk(room.store.session(), room.store.here());
    CHECK(desk.view(bus)->leftOut().empty());
    REQUIRE(desk.finalise(bus).has_value());
    const auto before = desk.revision(bus);
    REQUIRE(before.has_value());
    CHECK(before->frozen.passengers.front().fullName == u"Maria Santos"_s);
    REQUIRE(desk.recordCopy(bus, u"driver"_s, u"names_and_documents"_s).has_value());
    REQUIRE(desk.recordCopy(bus, u"file"_s, u"codes_only"_s).has_value());

    const auto reached = room.withdraw(Purpose::Travel);
    REQUIRE(reached.goneOut.size() == 1); // the copy of codes told nothing
    CHECK(reached.goneOut.front().recipient.startsWith(u"Somkid Phromma"_s));
    const auto after = desk.revision(bus);
    REQUIRE(after.has_value());
    const auto& passenger = after->frozen.passengers.front();
    CHECK(passenger.codeOnly);
    CHECK(passenger.fullName.isEmpty());
    CHECK(passenger.documentNumber.isEmpty());
    CHECK(after->row.checkCode != before->row.checkCode);
    REQUIRE(after->leftOut.size() == 1);
    CHECK(after->leftOut.front().why == Denial::Withdrawn);
    const auto view = desk.view(bus);
    const auto& findings = view->findings;
    CHECK(std::any_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.rule == core::domain::RuleKey::NameWithdrawn && finding.isOpen();
    }));
    // A copy printed now names nobody.
    REQUIRE(desk.recordCopy(bus, u"driver"_s, u"names_and_documents"_s).has_value());
    CHECK(room.table().goneOut.size() == 1);
}

TEST_CASE("scenario 3: a woman who gives no name is served by her code",
          "[core][session][scenario]")
{
    ConsentRoom room({.name = {}, .consent = {}});
    room.store.write(
        RecordType::Person, core::toRecordId(room.person),
        {{FieldId::PersonFullName, FieldValue::missing(core::forms::Answer::Refused)},
         {FieldId::PersonNationality, FieldValue::missing(core::forms::Answer::Refused)}});
    REQUIRE(room.answer(Purpose::Register, ConsentDecision::Given).has_value());
    REQUIRE(room.answer(Purpose::Embassy, ConsentDecision::Refused).has_value());
    REQUIRE(room.answer(Purpose::Health, ConsentDecision::Given).has_value());
    const ConsentTable table = room.table();
    CHECK(table.row(Purpose::Health).release.isAllowed());
    CHECK(table.row(Purpose::Embassy).release.denied == Denial::Refused);
    CHECK(table.row(Purpose::Identification).release.denied == Denial::NotAsked);
    const auto van = room.store.addManifest(u"Shelter van"_s, 8);
    room.store.addPassenger(van, room.person, u"1A"_s);
    core::session::ManifestDesk desk(room.store.session(), room.store.here());
    const auto frozen = desk.view(van)->frozen();
    REQUIRE(frozen.passengers.size() == 1);
    CHECK(frozen.passengers.front().codeOnly);
    CHECK_FALSE(frozen.passengers.front().code.isEmpty());
}
