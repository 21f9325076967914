// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_ids.h"
#include "core/forms/catalogue.h"
#include "core/storage/attachments/chunk_store.h"
#include "core/storage/check/verify.h"
#include "core/storage/draft_store.h"
#include "core/storage/erasure.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/person_parts.h"
#include "core/storage/parts/part_store.h"
#include "tests/support/core/group_steps.h"
#include "tests/support/core/sample_pictures.h"
#include "tests/support/core/temp_session.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::JobControl;
using core::RecordId;
using core::domain::PersonId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::AttachmentContent;
using core::storage::ChunkStore;
using core::storage::Database;
using core::storage::ownerFields;
using core::storage::RecordWrite;
using core::storage::RecordWriter;
using test::exchangeAll;
using test::Laptop;
using test::letIn;
using test::MemoryPlace;

const QString kPlantedText = u"Quetzalcoatl said so"_s;

RecordWriter::Context supervisorOf(Laptop& laptop)
{
    return {laptop.db(), laptop.bus(), laptop.clock(), laptop.user(),
            core::domain::Role::Supervisor};
}

void erasePerson(Laptop& laptop, const RecordId& person)
{
    const auto done =
        core::storage::eraseRecord(supervisorOf(laptop), RecordType::Person, person, u"request"_s);
    if (!done)
        FAIL(done.error().detail.toStdString());
}

std::vector<RecordType> partTypes()
{
    std::vector<RecordType> types;
    for (const RecordType type : core::forms::allRecordTypes()) {
        if (!ownerFields(type).empty())
            types.push_back(type);
    }
    return types;
}

/// A part of @p person with every text field filled in.
RecordWrite plantedPart(RecordType type, const RecordId& id, const RecordId& person)
{
    RecordWrite write{type, id, {}};
    const std::vector<FieldId> owners = ownerFields(type);
    for (const core::forms::FieldSpec& field : core::forms::fieldsOf(type)) {
        if (field.id == owners.front())
            write.edits.push_back({field.id, FieldValue::reference(person)});
        else if (field.id != FieldId::AttachmentContent &&
                 (field.kind == core::forms::FieldKind::Text ||
                  field.kind == core::forms::FieldKind::LongText))
            write.edits.push_back({field.id, FieldValue::text(kPlantedText)});
    }
    return write;
}

RecordId idOfPart(Laptop& laptop, RecordType type, const RecordId& person)
{
    if (type == RecordType::Case)
        return core::domain::caseFileId(PersonId(person.bytes()));
    return RecordId(laptop.ids().next());
}

RecordId addNote(Laptop& laptop, const RecordId& person)
{
    const RecordId id(laptop.ids().next());
    laptop.write(plantedPart(RecordType::Note, id, person));
    return id;
}

RecordId attach(Laptop& laptop, const RecordId& person, const QByteArray& whole)
{
    const RecordId id(laptop.ids().next());
    const auto content = AttachmentContent::describe(whole, {});
    RecordWrite write = plantedPart(RecordType::Attachment, id, person);
    write.edits.push_back({FieldId::AttachmentContent, FieldValue::text(content.toText())});
    const auto done =
        RecordWriter(supervisorOf(laptop)).commit({write}, core::storage::Origin::Local, [&] {
            return ChunkStore(laptop.db()).keep(id, content, whole, {}, JobControl());
        });
    REQUIRE(done.has_value());
    return id;
}

/// Every page of the database as it is unsealed, those that are free too.
QByteArray pagesOf(Database& db)
{
    REQUIRE(sqlite3_wal_checkpoint_v2(db.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                      nullptr) == SQLITE_OK);
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(db.handle(), "main", &size, 0);
    REQUIRE(bytes != nullptr);
    const QByteArray all(reinterpret_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return all;
}

bool isErased(Laptop& laptop, const RecordId& id)
{
    const auto entry = core::storage::findRecord(laptop.db(), id);
    REQUIRE(entry.has_value());
    return *entry && (*entry)->isErased && (*entry)->key.isEmpty();
}

void checkRebuilds(Laptop& laptop)
{
    const auto report = core::storage::compareRebuilt(laptop.db(), JobControl());
    REQUIRE(report.has_value());
    for (const auto& finding : report->findings)
        UNSCOPED_INFO(core::storage::findingName(finding.kind).toStdString()
                      << " " << finding.where.toStdString());
    CHECK(report->isClean());
}

qint64 countOf(Laptop& laptop, const char* sql)
{
    return laptop.db().integer(sql)->value_or(-1);
}

} // namespace

TEST_CASE("erasure: a person takes along every part of the record", "[core][storage][erasure]")
{
    Laptop a(1);
    const auto other = a.addPerson(u"Selam Tesfaye"_s);
    const auto person = a.addPerson(u"Quetzalcoatl Vanishing"_s);
    std::vector<RecordId> gone;
    for (const RecordType type : partTypes()) {
        const RecordId id = idOfPart(a, type, person);
        a.write(plantedPart(type, id, person));
        gone.push_back(id);
    }
    CHECK(gone.size() == 16);
    const RecordId link(a.ids().next()); // from the other end
    a.write({RecordType::Link,
             link,
             {{FieldId::LinkFrom, FieldValue::reference(other)},
              {FieldId::LinkTo, FieldValue::reference(person)},
              {FieldId::LinkNote, FieldValue::text(kPlantedText)}}});
    gone.push_back(link);
    const RecordId aside = addNote(a, person);
    RecordWrite away{RecordType::Note, aside, {}};
    away.life = RecordWrite::Life::Delete;
    a.write(away);
    gone.push_back(aside);
    gone.push_back(attach(a, person, test::samplePdf(300'000)));
    const RecordId kept = attach(a, other, test::samplePdf(1000));
    for (const FieldId field : {FieldId::AttachmentTitle, FieldId::AttachmentMedia})
        a.write({RecordType::Attachment, kept, {{field, FieldValue::text(u"of another"_s)}}});
    REQUIRE(pagesOf(a.db()).contains("Quetzalcoatl"));

    erasePerson(a, person);
    CHECK_FALSE(pagesOf(a.db()).contains("Quetzalcoatl"));
    for (const RecordId& id : gone)
        CHECK(isErased(a, id));
    CHECK(countOf(a, "SELECT count(*) FROM record WHERE erased IS NOT NULL") ==
          static_cast<qint64>(gone.size()) + 1);
    CHECK(countOf(a, "SELECT count(*) FROM protected_key WHERE key IS NOT NULL") == 0);
    CHECK(countOf(a, "SELECT count(*) FROM chunk") == 1);
    CHECK_FALSE(isErased(a, kept));
    checkRebuilds(a);
}

TEST_CASE("erasure: what was typed about the person goes, what is about others stays",
          "[core][storage][erasure]")
{
    Laptop a(1);
    const auto person = a.addPerson(u"Quetzalcoatl Vanishing"_s);
    const auto other = a.addPerson(u"Selam Tesfaye"_s);
    core::storage::DraftStore drafts(a.db());
    const auto keep = [&](const RecordId& id, RecordType type, FieldId field,
                          const FieldValue& value) {
        core::storage::FormDraft draft{id, type, {}, {}, 1, a.user()};
        draft.values.set(field, value);
        REQUIRE(drafts.keep(draft));
    };
    keep(person, RecordType::Person, FieldId::PersonFullName, FieldValue::text(kPlantedText));
    keep(RecordId(a.ids().next()), RecordType::Note, FieldId::NotePerson,
         FieldValue::reference(person));
    keep(core::domain::caseFileId(PersonId(person.bytes())), RecordType::Case,
         FieldId::CaseOccupation, FieldValue::text(kPlantedText));
    const RecordId child(a.ids().next());
    keep(child, RecordType::Person, FieldId::PersonGuardian, FieldValue::reference(person));
    const RecordId note(a.ids().next());
    keep(note, RecordType::Note, FieldId::NotePerson, FieldValue::reference(other));
    erasePerson(a, person);
    const auto left = drafts.all();
    REQUIRE(left.has_value());
    CHECK(left->size() == 2);
    CHECK(drafts.find(child)->has_value());
    CHECK(drafts.find(note)->has_value());
}

TEST_CASE("erasure: parts the erasing laptop did not have go wherever they are",
          "[core][sync][erasure]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    Laptop c(3, Laptop::Waits{});
    letIn(a, b);
    letIn(a, c);
    MemoryPlace place;
    const auto person = a.addPerson(u"Quetzalcoatl Vanishing"_s);
    exchangeAll(place, {&a, &b, &c});
    const RecordId note = addNote(b, person);
    const RecordId paper = attach(b, person, test::samplePdf(1000));
    erasePerson(a, person);
    exchangeAll(place, {&a, &b, &c});
    exchangeAll(place, {&a, &b, &c});
    for (Laptop* laptop : {&a, &b, &c}) {
        CHECK(isErased(*laptop, note));
        CHECK(isErased(*laptop, paper));
        CHECK(countOf(*laptop, "SELECT count(*) FROM chunk") == 0);
        CHECK_FALSE(pagesOf(laptop->db()).contains("Quetzalcoatl"));
        CHECK(laptop->versions() == a.versions());
        CHECK(laptop->digest() == a.digest());
        checkRebuilds(*laptop);
    }
}

TEST_CASE("erasure: a part that comes after it does not stay", "[core][sync][erasure]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    Laptop c(3, Laptop::Waits{});
    letIn(a, b);
    letIn(a, c);
    MemoryPlace place;
    const auto person = a.addPerson(u"Quetzalcoatl Vanishing"_s);
    exchangeAll(place, {&a, &b, &c});
    const RecordId note = addNote(c, person);
    erasePerson(a, person);
    exchangeAll(place, {&a, &b}); // b knows of the erasure
    MemoryPlace stick;
    exchangeAll(stick, {&c}); // c has not heard of it
    exchangeAll(stick, {&b});
    CHECK(isErased(b, note));
    CHECK_FALSE(pagesOf(b.db()).contains("Quetzalcoatl"));
    exchangeAll(place, {&a, &b, &c});
    exchangeAll(place, {&a, &b, &c});
    for (Laptop* laptop : {&a, &b, &c}) {
        CHECK(isErased(*laptop, note));
        CHECK(laptop->digest() == a.digest());
        CHECK_FALSE(pagesOf(laptop->db()).contains("Quetzalcoatl"));
        checkRebuilds(*laptop);
    }
}

TEST_CASE("erasure: nothing is added to the record of somebody who was erased",
          "[core][storage][erasure]")
{
    Laptop a(1);
    const auto person = a.addPerson(u"Quetzalcoatl Vanishing"_s);
    erasePerson(a, person);
    const RecordId id(a.ids().next());
    const auto written =
        RecordWriter(supervisorOf(a)).commit({plantedPart(RecordType::Note, id, person)});
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::NotFound);
}

TEST_CASE("erasure: an attachment that was erased is in no page and no file",
          "[core][storage][erasure]")
{
    test::TempSession temp;
    Database& db = temp.here().database();
    const RecordId id(temp.ids().next());
    const QByteArray whole = "%PDF-1.4 " + test::kPlantedPlace.repeated(9000);
    const auto content = AttachmentContent::describe(whole, {});
    REQUIRE(temp.here().writer().commit(
        {{RecordType::Attachment,
          id,
          {{FieldId::AttachmentTitle, FieldValue::text(kPlantedText)},
           {FieldId::AttachmentContent, FieldValue::text(content.toText())}}}},
        core::storage::Origin::Local,
        [&] { return ChunkStore(db).keep(id, content, whole, {}, JobControl()); }));
    const QByteArray sealed = *ChunkStore(db).sealed(content.whole.chunks[0]);
    const QByteArray key = content.key.toBase64();
    // Across a page there stand bytes of its own: what is looked for is shorter than a page.
    const QByteArray piece = sealed.mid(sealed.size() / 2, 64);
    const QByteArray before = pagesOf(db);
    REQUIRE((before.contains(key) && before.contains("Quetzalcoatl")));
    REQUIRE(before.contains(piece));

    REQUIRE(core::storage::eraseRecord({db, temp.session().bus(), temp.clock(),
                                        temp.session().user().id, temp.session().user().role},
                                       RecordType::Attachment, id, u"request"_s));
    const QByteArray after = pagesOf(db);
    CHECK_FALSE(after.contains(key));
    CHECK_FALSE(after.contains("Quetzalcoatl"));
    CHECK_FALSE(after.contains(piece));
    const auto report = temp.session().verify(true, JobControl());
    REQUIRE(report.has_value());
    for (const auto& finding : report->findings)
        CHECK(finding.kind == core::storage::Finding::Kind::WitnessMissing);
    temp.close();
    QDir folder(temp.path());
    const QStringList files = folder.entryList(QDir::Files);
    CHECK(files.size() >= 3);
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        CHECK_FALSE(all.contains("PLANTED"));
        CHECK_FALSE(all.contains("Quetzalcoatl"));
        CHECK_FALSE(all.contains(key));
    }
}
