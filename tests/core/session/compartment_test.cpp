// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/compartment/compartment.h"
#include "core/storage/compartment/protected_values.h"
#include "core/storage/sqlite/database.h"
#include "tests/support/core/temp_session.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::Session;
using core::storage::CompartmentState;

const QString kPhone = u"+66 55 0100 887"_s;
const QString kClerkWords = u"three words here"_s;

core::Result<std::unique_ptr<Session>>
openAs(test::TempSession& temp, const core::domain::UserId& user, const QString& words)
{
    const core::JobControl control;
    return Session::open(temp.path(), user, words, {temp.clock(), temp.ids()}, control);
}

core::domain::UserId userNamed(test::TempSession& temp, const QString& name)
{
    const auto cards = Session::usersOf(temp.path());
    REQUIRE(cards.has_value());
    for (const core::session::UserCard& card : *cards) {
        if (card.name == name)
            return card.id;
    }
    FAIL("no such user");
    return core::domain::UserId(core::IdBytes{});
}

/// A person with a phone, in a store that a clerk and a second caseworker can open.
core::RecordId storeWithPhone(test::TempSession& temp)
{
    const auto person = core::toRecordId(temp.addPerson({.name = u"Kyaw Kyaw"_s}));
    temp.write(RecordType::Person, person, {{FieldId::PersonPhone, FieldValue::text(kPhone)}});
    REQUIRE(temp.session().addUser(u"Nan Htwe"_s, core::domain::Role::Clerk, kClerkWords));
    REQUIRE(temp.session().addUser(u"Sai Lin"_s, core::domain::Role::Caseworker, kClerkWords));
    return person;
}

FieldValue phoneOf(Session& session, const core::RecordId& person)
{
    return session.here()
        .records()
        .load(RecordType::Person, person)
        ->values.get(FieldId::PersonPhone);
}

bool liesInTheOpen(core::storage::Database& db, const QByteArray& words)
{
    auto rows = db.prepare("SELECT state FROM register");
    auto more = rows->step();
    while (more.value()) {
        if (rows->blob(0).contains(words))
            return true;
        more = rows->step();
    }
    return false;
}

} // namespace

TEST_CASE("compartment: a protected value is for whoever holds its key, and for nobody else",
          "[core][session][compartment]")
{
    test::TempSession temp;
    const auto person = storeWithPhone(temp);
    CHECK(temp.session().user().seesProtected);
    CHECK(phoneOf(temp.session(), person).toText() == kPhone);
    // In the sealed store the value lies sealed once more, beside one that does not.
    CHECK_FALSE(liesInTheOpen(temp.here().database(), kPhone.toUtf8()));
    CHECK(liesInTheOpen(temp.here().database(), "Kyaw Kyaw"));
    temp.close();

    const auto clerk = openAs(temp, userNamed(temp, u"Nan Htwe"_s), kClerkWords);
    REQUIRE(clerk);
    CHECK_FALSE((*clerk)->user().seesProtected);
    CHECK((*clerk)->here().database().compartmentState() == CompartmentState::Closed);
    CHECK(phoneOf(**clerk, person) == FieldValue::missing(Answer::Redacted));
    const auto history = (*clerk)->here().records().history(RecordType::Person, person);
    REQUIRE(history.has_value());
    for (const auto& entry : *history)
        CHECK(entry.field != FieldId::PersonPhone);
    const auto written = (*clerk)->here().writer().commit(
        {{RecordType::Person, person, {{FieldId::PersonPhone, FieldValue::text(u"1"_s)}}}});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::NotAllowed);
}

TEST_CASE("compartment: who cannot open a value carries it along unharmed",
          "[core][session][compartment]")
{
    test::TempSession temp;
    const auto person = storeWithPhone(temp);
    temp.close();
    {
        const auto clerk = openAs(temp, userNamed(temp, u"Nan Htwe"_s), kClerkWords);
        REQUIRE(clerk);
        REQUIRE((*clerk)->here().writer().commit(
            {{RecordType::Person,
              person,
              {{FieldId::PersonFullName, FieldValue::text(u"Kyaw Kyaw Oo"_s)}}}}));
        const core::JobControl control;
        CHECK((*clerk)->verify(false, control)->findings.empty());
        CHECK((*clerk)->verify(true, control).error().code == ErrorCode::NotAllowed);
    }
    const auto caseworker = openAs(temp, userNamed(temp, u"Sai Lin"_s), kClerkWords);
    REQUIRE(caseworker);
    CHECK((*caseworker)->user().seesProtected);
    CHECK(phoneOf(**caseworker, person).toText() == kPhone);
    const core::JobControl control;
    CHECK((*caseworker)->verify(true, control)->findings.empty());
}

TEST_CASE("compartment: a new passphrase and the recovery sheet open it, a disabled user does not",
          "[core][session][compartment]")
{
    test::TempSession temp;
    const auto person = storeWithPhone(temp);
    const auto owner = temp.session().user().id;
    const auto disabled = userNamed(temp, u"Sai Lin"_s);
    REQUIRE(temp.session().changePassphrase(test::TempSession::passphrase(), u"other words"_s));
    REQUIRE(temp.session().disableUser(disabled));
    CHECK_FALSE(
        core::storage::hasCompartmentSlot(temp.here().database(), core::toRecordId(disabled))
            .value());
    temp.close();
    {
        const auto opened = openAs(temp, owner, u"other words"_s);
        REQUIRE(opened);
        CHECK(phoneOf(**opened, person).toText() == kPhone);
    }
    const core::JobControl control;
    const auto recovered =
        Session::openWithRecovery(temp.path(), owner, {temp.recoverySheet(), u"third words"_s},
                                  {temp.clock(), temp.ids()}, control);
    REQUIRE(recovered);
    CHECK(phoneOf(**recovered, person).toText() == kPhone);
}

TEST_CASE("compartment: saving the same protected value again is no change",
          "[core][session][compartment]")
{
    test::TempSession temp;
    const auto person = storeWithPhone(temp);
    const auto before = temp.here().records().load(RecordType::Person, person)->revision;
    temp.write(RecordType::Person, person, {{FieldId::PersonPhone, FieldValue::text(kPhone)}});
    CHECK(temp.here().records().load(RecordType::Person, person)->revision == before);
}

TEST_CASE("compartment: a token is bound to its place and its key", "[core][storage][compartment]")
{
    using core::storage::seal::CompartmentKey;
    const CompartmentKey key = CompartmentKey::random();
    const QByteArray sealed = key.seal("value", "field 161");
    CHECK(key.open(sealed, "field 161") == QByteArray("value"));
    CHECK(key.seal("value", "field 161") == sealed);
    CHECK(key.seal("other", "field 161") != sealed);
    CHECK_FALSE(key.open(sealed, "field 162"));
    CHECK_FALSE(CompartmentKey::random().open(sealed, "field 161"));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        CAPTURE(at);
        CHECK_FALSE(key.open(changed, "field 161"));
    }
    CHECK_FALSE(key.open(sealed.left(10), "field 161"));
}
