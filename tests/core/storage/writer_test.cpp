// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/record_state.h"
#include "tests/support/core/temp_session.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::RecordId;
using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::RecordWrite;

RecordWrite nameOf(const RecordId& id, const QString& name,
                   std::optional<core::forms::Revision> expected = std::nullopt)
{
    return {RecordType::Person, id, {{FieldId::PersonFullName, FieldValue::text(name)}}, expected};
}

core::forms::StoredRecord loaded(test::TempSession& temp, const RecordId& id)
{
    auto record = temp.here().records().load(RecordType::Person, id);
    REQUIRE(record.has_value());
    return *record;
}

core::storage::Change changeOf(qint64 stream, qint64 seq, std::uint64_t hlc,
                               std::vector<core::storage::Op> ops)
{
    return {stream,
            seq,
            {},
            core::Hlc{hlc},
            core::domain::UserId(core::IdBytes{}),
            RecordId(core::IdBytes{}),
            1,
            std::move(ops)};
}

} // namespace

TEST_CASE("writer: a save from an old revision is a conflict and changes nothing",
          "[core][storage]")
{
    test::TempSession temp;
    const RecordId id(temp.ids().next());
    auto& writer = temp.here().writer();
    REQUIRE(writer.commit({nameOf(id, u"First"_s, 0)}));
    REQUIRE(writer.commit({nameOf(id, u"Second"_s, 1)}));
    const auto late = writer.commit({nameOf(id, u"Third"_s, 1)});
    REQUIRE_FALSE(late.has_value());
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(loaded(temp, id).values.get(FieldId::PersonFullName).toText() == u"Second"_s);
    CHECK(loaded(temp, id).revision == 2);
    const auto gone = writer.commit({nameOf(RecordId(temp.ids().next()), u"Nobody"_s, 4)});
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().code == ErrorCode::NotFound);
}

TEST_CASE("writer: a save that changes nothing makes no change and no notice", "[core][storage]")
{
    test::TempSession temp;
    const RecordId id(temp.ids().next());
    auto& writer = temp.here().writer();
    REQUIRE(writer.commit({nameOf(id, u"Same"_s)}));
    int notices = 0;
    QObject::connect(&temp.session().bus(), &core::storage::ChangeBus::changed,
                     &temp.session().bus(), [&notices] { ++notices; });
    REQUIRE(writer.commit({nameOf(id, u"  Same "_s)}));
    CHECK(notices == 0);
    CHECK(loaded(temp, id).revision == 1);
    REQUIRE(writer.commit({nameOf(id, u"Other"_s)}));
    CHECK(notices == 1);
}

TEST_CASE("writer: several records are saved all or none", "[core][storage]")
{
    test::TempSession temp;
    const RecordId one(temp.ids().next());
    const RecordId two(temp.ids().next());
    const auto failed =
        temp.here().writer().commit({nameOf(one, u"One"_s, 0), nameOf(two, u"Two"_s, 7)});
    REQUIRE_FALSE(failed.has_value());
    CHECK(temp.here().records().load(RecordType::Person, one).error().code == ErrorCode::NotFound);
    REQUIRE(temp.here().writer().commit({nameOf(one, u"One"_s, 0), nameOf(two, u"Two"_s, 0)}));
    CHECK(loaded(temp, one).revision == 1);
    CHECK(loaded(temp, two).revision == 1);
}

TEST_CASE("writer: texts are cleaned at the door and long names kept", "[core][storage]")
{
    test::TempSession temp;
    const RecordId id(temp.ids().next());
    QString dirty = u"A"_s;
    dirty += QChar(0);
    dirty += QChar(0x202E); // right-to-left override
    dirty += u"be\nbe"_s;
    REQUIRE(temp.here().writer().commit({nameOf(id, dirty)}));
    const QString clean = loaded(temp, id).values.get(FieldId::PersonFullName).toText();
    CHECK(clean == u"Abe be"_s);
    const QString longName = QString(300, u'x');
    REQUIRE(temp.here().writer().commit({nameOf(id, longName)}));
    CHECK(loaded(temp, id).values.get(FieldId::PersonFullName).toText() == longName);
    const auto row = temp.here().people().row(core::domain::PersonId(id.bytes()));
    REQUIRE(row.has_value());
    CHECK(row->fullName == longName);
}

TEST_CASE("writer: a reason for a missing answer is kept apart from an empty one",
          "[core][storage]")
{
    test::TempSession temp;
    const auto id =
        core::toRecordId(temp.addPerson({.name = u"Somebody"_s, .needs = u"medical"_s}));
    temp.write(RecordType::Person, id,
               {{FieldId::PersonFullName, FieldValue::missing(Answer::Refused)},
                {FieldId::PersonNeeds, FieldValue::missing(Answer::NotKnown)}});
    CHECK(loaded(temp, id).values.get(FieldId::PersonFullName).answer() == Answer::Refused);
    CHECK(loaded(temp, id).values.get(FieldId::PersonNeeds).answer() == Answer::NotKnown);
    CHECK(loaded(temp, id).values.get(FieldId::PersonPhone).answer() == Answer::NotAsked);
    temp.write(RecordType::Person, id,
               {{FieldId::PersonNeeds, FieldValue::codes({u"child"_s, u"unsafe"_s})}});
    CHECK(loaded(temp, id).values.get(FieldId::PersonNeeds).toText() == u"child unsafe"_s);
}

TEST_CASE("writer: a role that may not write a kind of record is refused", "[core][storage]")
{
    test::TempSession temp;
    const auto clerk = temp.addUser(u"Ko Aung"_s, core::domain::Role::Clerk);
    temp.close();
    const core::JobControl control;
    auto session = core::session::Session::open(temp.path(), clerk, test::TempSession::passphrase(),
                                                {temp.clock(), temp.ids()}, control);
    REQUIRE(session.has_value());
    CHECK((*session)->user().role == core::domain::Role::Clerk);
    const RecordId id(temp.ids().next());
    const auto refused = (*session)->here().writer().commit(
        {{RecordType::Manifest, id, {{FieldId::ManifestTitle, FieldValue::text(u"Bus 1"_s)}}}});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    CHECK((*session)->here().writer().commit({nameOf(id, u"Somebody"_s)}).has_value());
    CHECK((*session)->addUser(u"Else"_s, core::domain::Role::Clerk, u"words"_s).error().code ==
          ErrorCode::NotAllowed);
}

TEST_CASE("writer: a deleted person is in no list, and can be taken back", "[core][storage]")
{
    test::TempSession temp;
    const auto person = temp.addPerson({.name = u"Somebody"_s});
    RecordWrite write{RecordType::Person, core::toRecordId(person), {}};
    write.life = RecordWrite::Life::Delete;
    REQUIRE(temp.here().writer().commit({write}));
    CHECK(temp.here().people().row(person).error().code == ErrorCode::NotFound);
    CHECK(temp.here().people().search(u"Somebody"_s, 10)->empty());
    write.life = RecordWrite::Life::Undelete;
    REQUIRE(temp.here().writer().commit({write}));
    CHECK(temp.here().people().row(person).has_value());
    CHECK(temp.here().people().search(u"some"_s, 10)->size() == 1);
}

TEST_CASE("record state: writes that did not know each other both live until one replaces both",
          "[core][storage]")
{
    using core::storage::Op;
    using core::storage::OpKind;
    const auto field = static_cast<std::uint16_t>(FieldId::PersonFullName);
    core::storage::RecordState state;
    state.apply(changeOf(1, 1, 10, {{OpKind::Set, field, FieldValue::text(u"base"_s), {}}}));
    state.apply(
        changeOf(1, 2, 30, {{OpKind::Set, field, FieldValue::text(u"here"_s), {{1, 1, 0}}}}));
    state.apply(
        changeOf(2, 1, 20, {{OpKind::Set, field, FieldValue::text(u"there"_s), {{1, 1, 0}}}}));
    CHECK(state.isConflict(field));
    CHECK(state.siblings(field).size() == 2);
    CHECK(state.shown(field).toText() == u"here"_s);
    const auto ops = operationsFor(state, {FieldId::PersonFullName, FieldValue::text(u"here"_s)});
    REQUIRE(ops.size() == 1);
    CHECK(ops.front().replaces.size() == 2);
    state.apply(changeOf(1, 3, 40, ops));
    CHECK_FALSE(state.isConflict(field));
    const auto again = core::storage::RecordState::decode(state.revision(), state.encode());
    REQUIRE(again.has_value());
    CHECK(again->encode() == state.encode());
    CHECK(again->shown(field).toText() == u"here"_s);
    CHECK_FALSE(core::storage::RecordState::decode(1, QByteArray("\x82\x81", 2)).has_value());
}

TEST_CASE("record state: adding a code wins over removing it elsewhere", "[core][storage]")
{
    using core::storage::OpKind;
    const auto field = static_cast<std::uint16_t>(FieldId::PersonNeeds);
    const FieldValue medical = FieldValue::text(u"medical"_s);
    core::storage::RecordState state;
    state.apply(changeOf(1, 1, 10, {{OpKind::Add, field, medical, {}}}));
    state.apply(changeOf(2, 1, 20, {{OpKind::Add, field, medical, {{1, 1, 0}}}}));
    state.apply(changeOf(1, 2, 30, {{OpKind::Remove, field, medical, {{1, 1, 0}}}}));
    CHECK(state.shown(field).toText() == u"medical"_s);
    state.apply(changeOf(1, 3, 40, {{OpKind::Remove, field, medical, {{2, 1, 0}}}}));
    CHECK_FALSE(state.shown(field).isGiven());
}

TEST_CASE("reader: the history names who changed what, newest first", "[core][storage]")
{
    test::TempSession temp;
    const RecordId id(temp.ids().next());
    REQUIRE(temp.here().writer().commit({nameOf(id, u"Abebe"_s)}));
    temp.clock().advance(60'000);
    REQUIRE(temp.here().writer().commit({nameOf(id, u"Abebe Bekele"_s)}));
    const auto history = temp.here().records().history(RecordType::Person, id);
    REQUIRE(history.has_value());
    REQUIRE(history->size() == 2);
    CHECK(history->front().before.toText() == u"Abebe"_s);
    CHECK(history->front().after.toText() == u"Abebe Bekele"_s);
    CHECK(history->front().authorName == u"Daw Mya Sein"_s);
    CHECK(history->front().deviceLetters == temp.session().site().deviceLetters);
    CHECK_FALSE(history->front().isCreation);
    CHECK(history->back().isCreation);
    CHECK(history->front().atMs - history->back().atMs == 60'000);
    CHECK(temp.here()
              .records()
              .history(RecordType::Person, RecordId(temp.ids().next()))
              .error()
              .code == ErrorCode::NotFound);
}

TEST_CASE("writer: time in the log only grows when the clock is set back a year", "[core][storage]")
{
    test::TempSession temp;
    const RecordId id(temp.ids().next());
    REQUIRE(temp.here().writer().commit({nameOf(id, u"Before"_s)}));
    temp.clock().advance(-365LL * 24 * 3600 * 1000);
    REQUIRE(temp.open());
    using Notice = core::session::Session::Notice;
    const auto notices = temp.session().notices();
    CHECK(std::count(notices.begin(), notices.end(), Notice::ClockWentBack) == 1);
    REQUIRE(temp.here().writer().commit({nameOf(id, u"After"_s)}));
    const auto history = temp.here().records().history(RecordType::Person, id);
    REQUIRE(history.has_value());
    CHECK(history->front().after.toText() == u"After"_s);
    CHECK(history->front().atMs >= history->back().atMs);
}

TEST_CASE("drafts: a draft is kept, replaced and dropped, and outlives the session",
          "[core][storage]")
{
    test::TempSession temp;
    core::storage::FormDraft draft{
        RecordId(temp.ids().next()), RecordType::Person, {}, FieldId::PersonFullName, 1000,
        temp.session().user().id};
    draft.values.set(FieldId::PersonFullName, FieldValue::text(u"Half a na"_s));
    draft.values.set(FieldId::PersonSex, FieldValue::missing(Answer::Refused));
    REQUIRE(temp.here().drafts().keep(draft));
    draft.updatedAtMs = 2000;
    REQUIRE(temp.here().drafts().keep(draft));
    REQUIRE(temp.open());
    const auto found = temp.here().drafts().find(draft.id);
    REQUIRE(found.has_value());
    REQUIRE(found->has_value());
    CHECK((*found)->values == draft.values);
    CHECK((*found)->caret == FieldId::PersonFullName);
    CHECK((*found)->updatedAtMs == 2000);
    CHECK(temp.here().drafts().all()->size() == 1);
    REQUIRE(temp.here().drafts().drop(draft.id));
    CHECK_FALSE(temp.here().drafts().find(draft.id)->has_value());
}

TEST_CASE("store: planted names are in no file of the store", "[core][storage]")
{
    test::TempSession temp;
    temp.addPerson({.name = u"Zebulon Quartermaine"_s, .document = u"QX7731942"_s});
    core::storage::FormDraft draft{RecordId(temp.ids().next()), RecordType::Person, {}, {}, 1,
                                   temp.session().user().id};
    draft.values.set(FieldId::PersonFullName, FieldValue::text(u"Zebulon Draftsman"_s));
    REQUIRE(temp.here().drafts().keep(draft));
    const auto filesHold = [&temp](const QByteArray& text) {
        int hits = 0;
        for (const QString& name : QDir(temp.path()).entryList(QDir::Files)) {
            QFile file(temp.path() + u'/' + name);
            REQUIRE(file.open(QIODevice::ReadOnly));
            hits += file.readAll().toLower().contains(text) ? 1 : 0;
        }
        return hits;
    };
    CHECK(filesHold("zebulon") == 0);
    CHECK(filesHold("qx7731942") == 0);
    CHECK(filesHold("bridge 2") == 0);
    temp.close();
    CHECK(filesHold("zebulon") == 0);
    // The search itself finds what is meant to be readable: names of staff in the key slots.
    CHECK(filesHold("daw mya sein") > 0);
}
