// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/catalogue.h"
#include "core/forms/record.h"

#include <catch2/catch.hpp>

#include <random>

using namespace core;
using namespace core::forms;
using namespace Qt::StringLiterals;

namespace {

StoredRecord storedPerson()
{
    SequentialIdSource ids(7);
    StoredRecord record{RecordId(ids.next()), RecordType::Person, 3, {}};
    record.values.set(FieldId::PersonFullName, FieldValue::text(u"Ratna Sari"_s));
    record.values.set(FieldId::PersonPhone, FieldValue::missing(Answer::Refused));
    return record;
}

FieldValue anyFieldValue(std::mt19937& random)
{
    const int draw = std::uniform_int_distribution<int>(0, 8)(random);
    switch (draw) {
    case 0: return {};
    case 1: return FieldValue::missing(Answer::NotKnown);
    case 2: return FieldValue::missing(Answer::Refused);
    default: return FieldValue::text(QString::number(draw));
    }
}

} // namespace

TEST_CASE("record: an absent field was not asked, and setting it so removes it", "[core][forms]")
{
    Values values;
    CHECK(values.get(FieldId::PersonSex).answer() == Answer::NotAsked);
    values.set(FieldId::PersonSex, FieldValue::text(u"female"_s));
    CHECK(values.size() == 1);
    values.set(FieldId::PersonSex, FieldValue());
    CHECK(values == Values());
}

TEST_CASE("record: a draft saves what differs from its base and nothing else", "[core][forms]")
{
    Draft draft(storedPerson());
    CHECK_FALSE(draft.isNew());
    CHECK(draft.baseRevision() == 3);
    CHECK(draft.edits().empty());
    draft.set(FieldId::PersonSex, FieldValue::text(u"female"_s));
    draft.set(FieldId::PersonPhone, FieldValue());
    draft.set(FieldId::PersonFullName, FieldValue::text(u"Ratna"_s));
    draft.set(FieldId::PersonFullName, FieldValue::text(u"Ratna Sari"_s));
    CHECK(draft.edits() ==
          std::vector<FieldEdit>{{FieldId::PersonSex, FieldValue::text(u"female"_s)},
                                 {FieldId::PersonPhone, FieldValue()}});
}

TEST_CASE("record: a new record saves all it has", "[core][forms]")
{
    Draft draft(RecordType::Manifest, storedPerson().id);
    CHECK(draft.isNew());
    draft.set(FieldId::ManifestTitle, FieldValue::text(u"Bus 2"_s));
    CHECK(draft.edits().size() == 1);
}

TEST_CASE("record: taking back edits in turn restores every state on the way", "[core][forms]")
{
    std::mt19937 random(197);
    const auto fields = fieldsOf(RecordType::Person);
    for (int round = 0; round < 50; ++round) {
        Draft draft(storedPerson());
        std::vector<Values> states;
        std::vector<FieldEdit> inverses;
        for (int step = 0; step < 40; ++step) {
            states.push_back(draft.values());
            const auto at =
                std::uniform_int_distribution<std::size_t>(0, fields.size() - 1)(random);
            inverses.push_back(draft.set(fields[at].id, anyFieldValue(random)));
        }
        while (!states.empty()) {
            draft.apply(inverses.back());
            REQUIRE(draft.values() == states.back());
            inverses.pop_back();
            states.pop_back();
        }
        REQUIRE(draft.edits().empty());
    }
}

TEST_CASE("record: edits make the base into the draft", "[core][forms]")
{
    std::mt19937 random(270);
    const auto fields = fieldsOf(RecordType::Person);
    for (int round = 0; round < 50; ++round) {
        const StoredRecord base = storedPerson();
        Draft draft(base);
        for (int step = 0; step < 20; ++step) {
            const auto at =
                std::uniform_int_distribution<std::size_t>(0, fields.size() - 1)(random);
            draft.set(fields[at].id, anyFieldValue(random));
        }
        Values replayed = base.values;
        for (const FieldEdit& edit : draft.edits())
            replayed.set(edit.field, edit.value);
        REQUIRE(replayed == draft.values());
    }
}
