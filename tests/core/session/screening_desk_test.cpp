// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_ids.h"
#include "core/domain/code_lists.h"
#include "core/domain/questionnaire.h"
#include "core/session/manifest_desk.h"
#include "core/session/screening/interest_check.h"
#include "core/session/screening/link_desk.h"
#include "core/session/screening/screening_desk.h"
#include "tests/support/core/temp_session.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using core::domain::ManifestId;
using core::domain::PersonId;
using core::domain::RuleKey;
using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::ManifestDesk;
using core::session::ScreeningDesk;

struct ScreeningRoom {
    test::TempSession store;
    [[nodiscard]] ScreeningDesk desk() { return {store.session(), store.here()}; }
    [[nodiscard]] ManifestDesk manifests() { return {store.session(), store.here()}; }
    PersonId person(const QString& name, const QString& nationality = u"IND"_s,
                    const QString& birth = u"1994-02-03"_s)
    {
        return store.addPerson({.name = name,
                                .nationality = nationality,
                                .sex = u"male"_s,
                                .birth = birth,
                                .document = u"P100"_s + name.left(3),
                                .stage = u"ready"_s});
    }
    void link(const PersonId& from, const PersonId& to, const QString& keep)
    {
        store.write(RecordType::Link, core::RecordId(store.ids().next()),
                    {{FieldId::LinkFrom, FieldValue::reference(from)},
                     {FieldId::LinkTo, FieldValue::reference(to)},
                     {FieldId::LinkKeep, FieldValue::text(keep)}});
    }
    void caseField(const PersonId& person, FieldId field, const QString& value)
    {
        store.write(RecordType::Case, core::domain::caseFileId(person),
                    {{FieldId::CasePerson, FieldValue::reference(person)},
                     {field, FieldValue::text(value)}});
    }
    ManifestId busWith(const std::vector<PersonId>& people)
    {
        const ManifestId bus = store.addManifest(u"Bus 2"_s);
        REQUIRE(manifests().add(bus, people, ManifestDesk::Families::AsNamed));
        return bus;
    }
    [[nodiscard]] std::vector<core::domain::Finding> findings(const ManifestId& bus, RuleKey rule)
    {
        auto view = manifests().view(bus);
        REQUIRE(view);
        std::erase_if(view->findings, [rule](const auto& f) { return f.rule != rule; });
        return view->findings;
    }
};

} // namespace

TEST_CASE("screening: answers are kept by question, declined and not asked apart",
          "[core][session][screening]")
{
    ScreeningRoom room;
    const PersonId person = room.person(u"Mekdes Tadesse"_s, u"ETH"_s);
    ScreeningDesk desk = room.desk();
    REQUIRE(
        desk.set(person, u"kept_inside"_s, FieldId::IndicatorAnswer, FieldValue::text(u"yes"_s)));
    REQUIRE(desk.set(person, u"kept_inside"_s, FieldId::IndicatorSource,
                     FieldValue::text(u"stated"_s)));
    REQUIRE(desk.set(person, u"kept_inside"_s, FieldId::IndicatorNote,
                     FieldValue::text(u"Locked at night"_s)));
    REQUIRE(desk.set(person, u"papers_taken"_s, FieldId::IndicatorAnswer,
                     FieldValue::missing(Answer::Refused)));
    auto view = desk.view(person);
    REQUIRE(view);
    REQUIRE(view->answers.size() == 2);
    CHECK(view->answers[0].question == u"kept_inside"_s);
    CHECK(view->answers[0].answer == FieldValue::text(u"yes"_s));
    CHECK(view->answers[0].source == u"stated"_s);
    CHECK(view->answers[0].note == u"Locked at night"_s);
    CHECK(view->answers[1].answer.answer() == Answer::Refused);
    CHECK_FALSE(
        desk.set(person, u"no_such_row"_s, FieldId::IndicatorAnswer, FieldValue::text(u"yes"_s)));
    CHECK_FALSE(desk.set(person, u"kept_inside"_s, FieldId::IndicatorPerson, {}));
    REQUIRE(desk.setElement(person, FieldId::CaseAct, u"met"_s));
    CHECK_FALSE(desk.setElement(person, FieldId::CaseAct, u"guilty"_s));
    CHECK_FALSE(desk.setElement(person, FieldId::CaseInterviewer, u"met"_s));
    CHECK(desk.view(person)->act == u"met"_s);
    CHECK(desk.view(person)->purpose.isEmpty()); // nothing follows from answers
}

TEST_CASE("screening: a decision needs a reason, is signed, and the older one stays",
          "[core][session][screening]")
{
    ScreeningRoom room;
    const PersonId person = room.person(u"Mekdes Tadesse"_s, u"ETH"_s);
    ScreeningDesk desk = room.desk();
    const auto nameless = desk.decide(person, {.status = {}, .basis = u"heard"_s});
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().code == core::ErrorCode::BadInput);
    CHECK_FALSE(desk.decide(person, {.status = u"presumed"_s, .basis = u"  "_s}));
    REQUIRE(desk.decide(person, {.status = u"presumed"_s,
                                 .basis = u"Three accounts agree"_s,
                                 .reviewOn = QDate(2025, 12, 1)}));
    room.store.clock().advance(60'000);
    REQUIRE(desk.decide(person, {.status = u"undetermined"_s, .basis = u"Ill, asked to stop"_s}));
    const auto view = desk.view(person);
    REQUIRE(view->decisions.size() == 2);
    CHECK(view->decisions[0].status == u"undetermined"_s);
    CHECK(view->decisions[1].status == u"presumed"_s);
    CHECK(view->decisions[1].basis == u"Three accounts agree"_s);
    CHECK(view->decisions[1].reviewOn == QDate(2025, 12, 1));
    CHECK(view->decisions[1].by == room.store.session().user().name);
}

TEST_CASE("screening: no label of the questionnaire names anybody", "[core][session][screening]")
{
    const QStringList never{u"suspect"_s, u"victim"_s, u"offender"_s, u"score"_s, u"perpetrator"_s};
    const auto isClean = [&never](const char* text) {
        const QString words = QString::fromUtf8(text).toLower();
        return std::none_of(never.begin(), never.end(),
                            [&words](const QString& word) { return words.contains(word); });
    };
    for (const auto& question : core::domain::screeningQuestionnaire().questions) {
        CHECK(isClean(question.label.source));
        CHECK(isClean(question.words.source));
    }
    for (const char* list : {"trafficking_status", "element", "indicator_answer",
                             "indicator_source", "decision_maker", "manifest_rule"}) {
        for (const auto& entry : core::domain::findCodeList(list)->entries)
            CHECK(isClean(entry.label.source));
    }
}

TEST_CASE(
    "screening: scenario 1, a boy who says 19 stays off an adult bus until a guardian is on it",
    "[core][session][screening]")
{
    ScreeningRoom room;
    const PersonId boy = room.person(u"Khamla Phommachan"_s, u"LAO"_s, u"2006-01-01"_s);
    const PersonId officer = room.person(u"Sunisa Thongdee"_s, u"THA"_s, u"1980-05-05"_s);
    const ManifestId bus = room.busWith({boy, officer});
    CHECK(room.findings(bus, RuleKey::MinorWithoutGuardian).empty());
    room.store.write(RecordType::Person, core::toRecordId(boy),
                     {{FieldId::PersonAgeAssessment, FieldValue::text(u"disputed"_s)},
                      {FieldId::PersonAgeBand, FieldValue::text(u"15-17"_s)}});
    REQUIRE(room.findings(bus, RuleKey::MinorWithoutGuardian).size() == 1);
    CHECK(room.desk().view(boy)->mayBeMinor);
    const auto refused = room.manifests().finalise(bus);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::RuleBlocks);
    REQUIRE(room.manifests().nameGuardian(bus, boy, officer));
    CHECK(room.findings(bus, RuleKey::MinorWithoutGuardian).empty());
    // A boy whose age is in question answers for nobody.
    CHECK_FALSE(room.manifests().nameGuardian(bus, officer, boy));
}

TEST_CASE("screening: scenario 2, people linked together come and sit together",
          "[core][session][screening]")
{
    ScreeningRoom room;
    const PersonId rajesh = room.person(u"RAJESH KUMAR"_s);
    const PersonId sunita = room.person(u"SUNITA"_s);
    const PersonId cousin = room.person(u"AMIT KUMAR"_s);
    room.link(rajesh, sunita, u"together"_s);
    room.link(cousin, rajesh, u"together"_s);
    const ManifestId bus = room.busWith({rajesh});
    const auto split = room.findings(bus, RuleKey::TogetherSplit);
    REQUIRE(split.size() == 1);
    CHECK(split.front().args == std::vector<QString>{u"2"_s});
    REQUIRE(room.manifests().remove(bus, {rajesh}));
    const auto added = room.manifests().add(bus, {rajesh}, ManifestDesk::Families::Together);
    REQUIRE(added);
    CHECK(added->size() == 3);
    CHECK(room.findings(bus, RuleKey::TogetherSplit).empty());
}

TEST_CASE("screening: scenario 10, who is feared travels apart and no paper says why",
          "[core][session][screening]")
{
    ScreeningRoom room;
    const PersonId lin = room.person(u"Lin Wei"_s, u"CHN"_s);
    const PersonId one = room.person(u"Ana Reyes"_s, u"PHL"_s);
    const PersonId other = room.person(u"Maria Cruz"_s, u"PHL"_s);
    const ManifestId bus = room.busWith({lin, one, other});
    CHECK(room.findings(bus, RuleKey::KeepApart).empty());
    room.store.write(RecordType::Guarded, core::RecordId(room.store.ids().next()),
                     {{FieldId::GuardedPerson, FieldValue::reference(one)},
                      {FieldId::GuardedKind, FieldValue::text(u"fear"_s)},
                      {FieldId::GuardedOther, FieldValue::reference(lin)},
                      {FieldId::GuardedDescription, FieldValue::text(u"Boss Lin"_s)}});
    room.link(other, lin, u"apart"_s);
    const auto apart = room.findings(bus, RuleKey::KeepApart);
    REQUIRE(apart.size() == 2);
    for (const auto& finding : apart) {
        CHECK(finding.people.size() == 2);
        CHECK(finding.args.empty());
    }
    REQUIRE(room.manifests().suggestSeats(bus));
    const auto view = room.manifests().view(bus);
    QString seats;
    for (const auto& passenger : view->board.passengers)
        seats += passenger.seat + u' ';
    CAPTURE(seats.toStdString());
    for (const auto& tie : view->board.apart) {
        QStringList pair;
        for (const auto& passenger : view->board.passengers) {
            if (passenger.person == tie.one || passenger.person == tie.other)
                pair += passenger.seat;
        }
        CHECK_FALSE(core::domain::areTied(view->board.together, tie.one, tie.other));
        REQUIRE(pair.size() == 2);
        CHECK(std::abs(pair[0].chopped(1).toInt() - pair[1].chopped(1).toInt()) > 1);
    }
    const QByteArray frozen = core::domain::toJson(view->frozen());
    for (const char* word : {"Boss", "fear", "apart", "guarded"})
        CHECK_FALSE(frozen.contains(word));
    // He keeps the same rights: nothing is decided about him.
    CHECK(room.desk().view(lin)->decisions.empty());
}

TEST_CASE("screening: nobody is sent back to what they fear before a supervisor gave a reason",
          "[core][session][screening]")
{
    ScreeningRoom room;
    const PersonId person = room.person(u"Noor Begum"_s, u"MMR"_s);
    room.caseField(person, FieldId::CaseAsylum, u"yes"_s);
    const ManifestId bus = room.busWith({person});
    CHECK(room.findings(bus, RuleKey::NotToThatCountry).empty());
    REQUIRE(room.manifests().change(bus, {{FieldId::ManifestCountry, FieldValue::text(u"MMR"_s)}}));
    auto found = room.findings(bus, RuleKey::NotToThatCountry);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(room.manifests().accept(bus, found.front(), {}));
    REQUIRE(room.manifests().accept(bus, found.front(), u"Asked again with an interpreter"_s));
    found = room.findings(bus, RuleKey::NotToThatCountry);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.front().isOpen());
    // Another country is another question.
    REQUIRE(room.manifests().change(bus, {{FieldId::ManifestCountry, FieldValue::text(u"CHN"_s)}}));
    CHECK(room.findings(bus, RuleKey::NotToThatCountry).empty());
    REQUIRE(room.manifests().change(bus, {{FieldId::ManifestCountry, FieldValue::text(u"MMR"_s)}}));
    found = room.findings(bus, RuleKey::NotToThatCountry);
    REQUIRE(found.size() == 1);
    CHECK(found.front().isOpen());
}

TEST_CASE("links: the other end shows what this one is to it", "[core][session][links]")
{
    ScreeningRoom room;
    const PersonId child = room.person(u"Asha Kumar"_s, u"IND"_s, u"2019-04-01"_s);
    const PersonId father = room.person(u"RAJESH KUMAR"_s);
    core::session::LinkDesk desk(room.store.session(), room.store.here());
    REQUIRE(desk.add(child, {.other = father, .relation = u"father"_s, .keep = u"together"_s}));
    CHECK_FALSE(desk.add(child, {.other = child, .relation = u"father"_s}));
    CHECK_FALSE(desk.add(child, {.other = father}));
    const auto there = desk.links(father);
    REQUIRE(there);
    REQUIRE(there->size() == 1);
    CHECK(there->front().other == child);
    CHECK(there->front().relation == u"son"_s);
    CHECK(there->front().keep == u"together"_s);
    REQUIRE(desk.remove(there->front().id));
    CHECK(desk.links(child)->empty());
    REQUIRE(desk.remove(there->front().id, true));
    CHECK(desk.links(child)->size() == 1);
    CHECK(core::session::inverseRelation(u"aunt"_s, u"male"_s) == u"other_family"_s);
    CHECK(core::session::inverseRelation(u"mother"_s, {}).isEmpty());
}

TEST_CASE("links: a family is begun and joined, a guardian is named as not verified",
          "[core][session][links]")
{
    ScreeningRoom room;
    const PersonId child = room.person(u"Asha Kumar"_s, u"IND"_s, u"2019-04-01"_s);
    const PersonId father = room.person(u"RAJESH KUMAR"_s);
    core::session::LinkDesk desk(room.store.session(), room.store.here());
    REQUIRE(desk.joinFamily(child, father));
    const auto row = room.store.here().people().row(child);
    REQUIRE(row);
    CHECK(row->familySize == 2);
    REQUIRE(desk.leaveFamily(child));
    CHECK_FALSE(room.store.here().people().row(child)->family);
    REQUIRE(desk.nameGuardian(child, father, false));
    CHECK(room.store.here().people().row(child)->guardian == father);
    const auto file =
        room.store.here().records().load(RecordType::Case, core::domain::caseFileId(child));
    REQUIRE(file);
    CHECK(file->values.get(FieldId::CaseChildCare).toText() == u"guardian_unverified"_s);
    CHECK_FALSE(desk.nameGuardian(child, child, true));
}

TEST_CASE("links: scenario 10, a feared man who interprets is worth a look, and keeps his rights",
          "[core][session][links]")
{
    ScreeningRoom room;
    const PersonId lin = room.person(u"Lin Wei"_s, u"CHN"_s);
    const PersonId one = room.person(u"Ana Reyes"_s, u"PHL"_s);
    const PersonId asked = room.person(u"Maria Cruz"_s, u"PHL"_s);
    core::session::LinkDesk desk(room.store.session(), room.store.here());
    const auto overlaps = [&] {
        auto found =
            core::session::overlapsOfInterpreter(room.store.session(), room.store.here(), asked);
        REQUIRE(found);
        return *found;
    };
    CHECK(overlaps().empty());
    REQUIRE(desk.nameInterpreter(asked, lin));
    REQUIRE(overlaps().size() == 1);
    room.caseField(asked, FieldId::CaseCompounds, u"MM-KKP"_s);
    room.caseField(lin, FieldId::CaseCompounds, u"MM-KKP"_s);
    REQUIRE(desk.fear(one, {.other = lin, .description = u"Boss Lin"_s, .seatApart = true}));
    using Kind = core::session::Overlap::Kind;
    const auto all = overlaps();
    REQUIRE(all.size() == 4);
    CHECK(all[1].kind == Kind::SameCompound);
    CHECK(all[1].codes == QStringList{u"MM-KKP"_s});
    CHECK(all[2].kind == Kind::KeptApart);
    CHECK(all[3].kind == Kind::Feared);
    const ManifestId bus = room.busWith({one, lin});
    CHECK(room.findings(bus, RuleKey::KeepApart).size() == 1);
    CHECK_FALSE(desk.fear(one, {.other = one}));
}
