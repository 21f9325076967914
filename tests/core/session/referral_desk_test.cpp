// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/consent/consent_desk.h"
#include "core/session/consent/referral_desk.h"
#include "core/session/sync_desk.h"
#include "tests/support/core/temp_session.h"

#include <QDir>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using core::RecordId;
using core::domain::ConsentDecision;
using core::domain::PersonId;
using core::domain::Purpose;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::session::ConsentAnswer;
using core::session::ConsentDesk;
using core::session::ReferralDesk;

std::vector<core::forms::FieldEdit> returnReferral()
{
    return {{FieldId::ReferralOrganisation, FieldValue::text(u"Return partner"_s)},
            {FieldId::ReferralOrganisationType, FieldValue::text(u"IGO"_s)},
            {FieldId::ReferralPurpose, FieldValue::text(u"C08"_s)},
            {FieldId::ReferralShared, FieldValue::codes({u"identity"_s, u"documents"_s})},
            {FieldId::ReferralUndertaking, FieldValue::text(u"U-2025-07"_s)}};
}

struct ReferralRoom {
    test::TempSession store;
    ReferralDesk desk{store.session(), store.here()};
    ConsentDesk consents{store.session(), store.here()};
    PersonId person = store.addPerson({.name = u"Maria Santos"_s, .nationality = u"PHL"_s});

    RecordId write(const std::vector<core::forms::FieldEdit>& edits)
    {
        const RecordId id(store.ids().next());
        REQUIRE(desk.write(person, id, edits).has_value());
        return id;
    }
    void agree(Purpose purpose)
    {
        REQUIRE(consents.record(person, {purpose, ConsentDecision::Given}).has_value());
    }
    std::vector<QString> blocked(const RecordId& id)
    {
        const auto sent = desk.send(person, id);
        if (sent)
            return {};
        REQUIRE(sent.error().code == core::ErrorCode::RuleBlocks);
        return sent.error().args;
    }
};

/// Passes everything between two laptops of a group.
void carryBetween(test::TempSession& a, test::TempSession& b)
{
    const QString folder = a.folder() + u"/stick"_s;
    REQUIRE(QDir().mkpath(folder));
    const core::JobControl control;
    for (int round = 0; round < 2; ++round) {
        for (test::TempSession* laptop : {&a, &b}) {
            const auto report =
                core::session::SyncDesk(laptop->session()).withFolder(folder, {}, control);
            if (!report)
                FAIL(report.error().detail.toStdString());
        }
    }
}

} // namespace

TEST_CASE("referral_desk: an empty referral says what it still needs", "[core][session]")
{
    ReferralRoom room;
    const RecordId id = room.write({{FieldId::ReferralDue, FieldValue::text(u"2025-12-01"_s)}});
    CHECK(room.blocked(id) ==
          std::vector<QString>{u"partner"_s, u"purpose"_s, u"shared"_s, u"undertaking"_s});
}

TEST_CASE("referral_desk: nothing goes out without consent for its purpose", "[core][session]")
{
    ReferralRoom room;
    const RecordId id = room.write(returnReferral());
    CHECK(room.blocked(id) == std::vector<QString>{u"consent"_s});
    room.agree(Purpose::Statistics); // another purpose does not help
    CHECK(room.blocked(id) == std::vector<QString>{u"consent"_s});
    room.agree(Purpose::Return);
    CHECK(room.blocked(id).empty());
    const auto rows = room.desk.list(room.person);
    REQUIRE(rows.has_value());
    CHECK(rows->front().status == u"in_progress"_s);
    const auto table = room.consents.table(room.person);
    REQUIRE(table->goneOut.size() == 1);
    CHECK(table->goneOut.front().recipient == u"Return partner"_s);
    CHECK(table->goneOut.front().parts == QStringList{u"documents"_s, u"identity"_s});
    CHECK(room.blocked(id) == std::vector<QString>{u"closed"_s}); // once
    const auto late = room.desk.write(room.person, id, returnReferral());
    REQUIRE_FALSE(late.has_value());
    CHECK(late.error().args == std::vector<QString>{u"sent"_s});
}

TEST_CASE("referral_desk: an embassy is told with its own consent only, health with its own",
          "[core][session]")
{
    ReferralRoom room;
    room.agree(Purpose::Return);
    auto edits = returnReferral();
    edits[1].value = FieldValue::text(u"Embassy"_s);
    CHECK(room.blocked(room.write(edits)) == std::vector<QString>{u"embassy"_s});
    edits[2].value = FieldValue::text(u"C05"_s);
    CHECK(room.blocked(room.write(edits)) == std::vector<QString>{u"consent"_s}); // default no
    edits = returnReferral();
    edits[3].value = FieldValue::codes({u"identity"_s, u"health"_s});
    CHECK(room.blocked(room.write(edits)) == std::vector<QString>{u"health_consent"_s});
    room.agree(Purpose::Health);
    CHECK(room.blocked(room.write(edits)).empty());
}

TEST_CASE("referral_desk: a state is not typed, an answer needs a referral that went out",
          "[core][session]")
{
    ReferralRoom room;
    auto edits = returnReferral();
    edits.push_back({FieldId::ReferralStatus, FieldValue::text(u"done"_s)});
    const RecordId id = room.write(edits);
    CHECK(room.desk.list(room.person)->front().status.isEmpty());
    CHECK_FALSE(room.desk.answer(room.person, id, u"accepted"_s, {}).has_value());
    room.agree(Purpose::Return);
    REQUIRE(room.blocked(id).empty());
    REQUIRE(room.desk.answer(room.person, id, u"accepted"_s, u"Bed from Monday"_s).has_value());
    CHECK(room.desk.list(room.person)->front().status == u"accepted"_s);
    const PersonId other = room.store.addPerson({.name = u"Aung Min"_s});
    CHECK_FALSE(room.desk.send(other, id).has_value());
}

TEST_CASE("scenario 7: a withdrawal on an offline laptop wins over what the other one did later",
          "[core][session][scenario]")
{
    ReferralRoom a;
    test::TempSession b(2, a.store);
    a.agree(Purpose::Return); // day 1
    a.agree(Purpose::Statistics);
    const RecordId sent = a.write(returnReferral());
    REQUIRE(a.blocked(sent).empty());
    carryBetween(a.store, b);

    b.clock().advance(2LL * 24 * 3600 * 1000); // day 3, offline
    ConsentDesk there(b.session(), b.here());
    const auto reached = there.withdraw(a.person, {Purpose::Return, ConsentDecision::Withdrawn});
    REQUIRE(reached.has_value());
    CHECK(reached->revoked == std::vector<RecordId>{sent});
    REQUIRE(reached->goneOut.size() == 1);

    a.store.clock().advance(3LL * 24 * 3600 * 1000); // day 4: the first laptop goes on
    a.agree(Purpose::Return);
    const RecordId later = a.write(returnReferral());
    REQUIRE(a.blocked(later).empty());
    REQUIRE(a.desk.answer(a.person, sent, u"accepted"_s, {}).has_value());
    carryBetween(a.store, b);

    for (test::TempSession* laptop : {&a.store, &b}) {
        const auto table = ConsentDesk(laptop->session(), laptop->here()).table(a.person);
        REQUIRE(table.has_value());
        CHECK(table->row(Purpose::Return).standing.answer ==
              core::domain::ConsentStanding::Answer::Withdrawn);
        CHECK(table->row(Purpose::Return).standing.disagree);
        CHECK(table->row(Purpose::Statistics).release.isAllowed());
        CHECK(table->goneOut.size() == 2);
        const auto rows = ReferralDesk(laptop->session(), laptop->here()).list(a.person);
        REQUIRE(rows->size() == 2);
        for (const auto& row : *rows) {
            CHECK(row.status == u"revoked"_s);
            CHECK(row.withdrawnMs > 0);
            CHECK(row.denied == core::domain::Denial::Withdrawn);
        }
    }
    // Asked again by somebody who knows of the withdrawal, the person may agree once more.
    a.agree(Purpose::Return);
    CHECK(a.consents.table(a.person)->row(Purpose::Return).release.isAllowed());
}
