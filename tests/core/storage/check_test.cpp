// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/store_connection.h"
#include "core/storage/sqlite/migrations.h"
#include "tests/support/core/temp_session.h"

#include <QCryptographicHash>
#include <QFile>

#include <catch2/catch.hpp>

#include <random>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::Session;
using Kind = core::storage::Finding::Kind;

core::storage::Database& databaseOf(test::TempSession& temp)
{
    return static_cast<core::session::StoreConnection&>(temp.here()).database();
}

std::vector<Kind> findingsOf(test::TempSession& temp)
{
    const core::JobControl control;
    const auto report = temp.session().verify(true, control);
    REQUIRE(report.has_value());
    std::vector<Kind> kinds;
    for (const auto& finding : report->findings)
        kinds.push_back(finding.kind);
    return kinds;
}

bool holdsKind(const std::vector<Kind>& kinds, Kind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void editAtRandom(test::TempSession& temp, std::mt19937& random, int rounds)
{
    std::vector<core::RecordId> people;
    for (int i = 0; i < 12; ++i)
        people.push_back(core::toRecordId(temp.addPerson({.name = u"Person %1"_s.arg(i)})));
    const auto manifest = temp.addManifest(u"Bus 1"_s);
    for (const auto& person : people)
        temp.addPassenger(manifest, core::domain::PersonId(person.bytes()));
    for (int i = 0; i < rounds; ++i) {
        const auto& id = people[random() % people.size()];
        core::storage::RecordWrite write{RecordType::Person, id, {}};
        switch (random() % 6) {
        case 0:
            write.edits = {
                {FieldId::PersonFullName, FieldValue::text(u"Name %1"_s.arg(random() % 9))}};
            break;
        case 1:
            write.edits = {{FieldId::PersonNeeds, FieldValue::codes({u"medical"_s, u"child"_s})}};
            break;
        case 2:
            write.edits = {
                {FieldId::PersonNeeds, FieldValue::missing(core::forms::Answer::Refused)}};
            break;
        case 3:
            write.edits = {
                {FieldId::PersonBirth, FieldValue::text(u"19%1"_s.arg(60 + random() % 30))}};
            break;
        case 4: write.life = core::storage::RecordWrite::Life::Delete; break;
        default: write.life = core::storage::RecordWrite::Life::Undelete; break;
        }
        REQUIRE(temp.here().writer().commit({write}));
    }
}

void flipBytes(const QString& path, qint64 page)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(page * 4096 + 100));
    QByteArray bytes = file.read(16);
    for (char& byte : bytes)
        byte = static_cast<char>(byte ^ 0x55);
    REQUIRE(file.seek(page * 4096 + 100));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("verify: the log gives the same tables after random edits", "[core][storage]")
{
    test::TempSession temp;
    std::mt19937 random(4711);
    editAtRandom(temp, random, 200);
    CHECK(findingsOf(temp).empty());
}

TEST_CASE("verify: a row that was changed behind the log is found", "[core][storage]")
{
    test::TempSession temp;
    temp.addPerson({.name = u"Somebody"_s});
    auto& db = databaseOf(temp);
    REQUIRE(db.execute("UPDATE person SET full_name = 'Somebody else'"));
    CHECK(holdsKind(findingsOf(temp), Kind::RowDiffers));
    REQUIRE(db.execute("DELETE FROM person"));
    CHECK(holdsKind(findingsOf(temp), Kind::RowMissing));
    REQUIRE(db.execute("INSERT INTO person_word (word, row) VALUES ('nobody', 99)"));
    CHECK(holdsKind(findingsOf(temp), Kind::RowExtra));
}

TEST_CASE("verify: a change that was altered, taken out or cut off is found", "[core][storage]")
{
    test::TempSession temp;
    temp.addPerson({.name = u"One"_s});
    temp.addPerson({.name = u"Two"_s});
    temp.addPerson({.name = u"Three"_s});
    auto& db = databaseOf(temp);
    SECTION("altered")
    {
        REQUIRE(db.execute("UPDATE change SET sealed = CAST(substr(sealed, 1, 90) || x'00' || "
                           "substr(sealed, 92) AS BLOB) "
                           "WHERE seq = 4"));
        const auto kinds = findingsOf(temp);
        CHECK(holdsKind(kinds, Kind::BrokenChain));
        CHECK(holdsKind(kinds, Kind::UnreadableChange));
    }
    SECTION("taken out")
    {
        REQUIRE(db.execute("DELETE FROM change WHERE seq = 4"));
        const auto kinds = findingsOf(temp);
        CHECK(holdsKind(kinds, Kind::MissingChange));
        CHECK(holdsKind(kinds, Kind::RegisterDiffers));
    }
    SECTION("cut off")
    {
        REQUIRE(db.execute("DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)"));
        CHECK(holdsKind(findingsOf(temp), Kind::MissingChange));
    }
}

TEST_CASE("verify: a job that is stopped answers so", "[core][storage]")
{
    test::TempSession temp;
    core::JobControl control;
    control.cancel();
    const auto report = temp.session().verify(true, control);
    REQUIRE_FALSE(report.has_value());
    CHECK(report.error().code == ErrorCode::Cancelled);
}

TEST_CASE("salvage: around damaged pages everyone who can be read is read", "[core][storage]")
{
    test::TempSession temp;
    for (int i = 0; i < 200; ++i)
        temp.addPerson({.name = u"Person %1"_s.arg(i), .nationality = u"KEN"_s});
    qint64 page = 0;
    {
        auto found = databaseOf(temp).integer(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'person_by_consent'");
        REQUIRE(found.has_value());
        page = found->value_or(0) - 1;
    }
    temp.close(); // checkpoints, so that the page stands in the file
    flipBytes(temp.path() + u"/store.db"_s, page);
    REQUIRE(temp.open());
    core::storage::PersonQuery query;
    query.consentRegister = QStringList{u"spoken"_s};
    const auto hit = temp.here().people().page(query, {}, 20);
    REQUIRE_FALSE(hit.has_value());
    CHECK(hit.error().code == ErrorCode::StoreDamaged);
    CHECK(temp.here().people().page({}, {}, 20)->rows.size() == 20);
    const core::JobControl control;
    const auto salvage = temp.session().salvage(control);
    REQUIRE(salvage.has_value());
    CHECK(salvage->records.size() == 200);
    CHECK(salvage->lost == 0);
    CHECK(holdsKind(findingsOf(temp), Kind::DamagedPage));
}

TEST_CASE("backup: a backup taken in use becomes the same store, under a new incarnation",
          "[core][storage]")
{
    test::TempSession temp;
    const auto id = temp.addPerson({.name = u"Abebe Bekele"_s});
    const QString backup = temp.folder() + u"/a.homeward-backup"_s;
    const core::JobControl control;
    REQUIRE(temp.session().backup(backup, control));
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Abebe"));

    const auto users = Session::usersOfBackup(backup);
    REQUIRE(users.has_value());
    Session::Restore restore{backup, temp.folder() + u"/b.homeward"_s, users->front().id,
                             u"not the one"_s};
    CHECK(Session::restore(restore, control).error().code == ErrorCode::WrongPassphrase);
    restore.passphrase = test::TempSession::passphrase();
    REQUIRE(Session::restore(restore, control));
    const auto opened = Session::open(restore.path, users->front().id, restore.passphrase,
                                      {temp.clock(), temp.ids()}, control);
    REQUIRE(opened.has_value());
    CHECK((*opened)->here().people().row(id)->fullName == u"Abebe Bekele"_s);
    CHECK((*opened)->notices().size() <= 1); // at most the one about swap
    const auto report = (*opened)->verify(true, control);
    REQUIRE(report.has_value());
    CHECK(report->isClean());
}

TEST_CASE("restore: a store that holds more is not put aside unasked", "[core][storage]")
{
    test::TempSession temp;
    const QString backup = temp.folder() + u"/a.homeward-backup"_s;
    const core::JobControl control;
    REQUIRE(temp.session().backup(backup, control));
    const auto id = temp.addPerson({.name = u"Came later"_s});
    const auto user = temp.session().user().id;
    temp.close();
    Session::Restore restore{backup, temp.path(), user, test::TempSession::passphrase()};
    CHECK(Session::restore(restore, control).error().code == ErrorCode::StoreExists);
    REQUIRE(temp.open());
    CHECK(temp.here().people().row(id).has_value());
    temp.close();
    restore.replaceNewer = true;
    REQUIRE(Session::restore(restore, control));
    REQUIRE(temp.open());
    CHECK_FALSE(temp.here().people().row(id).has_value());
    CHECK(QFile::exists(temp.path() + u".before-restore-1/store.db"_s));
}

TEST_CASE("restore: a file that is cut or changed is refused", "[core][storage]")
{
    test::TempSession temp;
    const QString backup = temp.folder() + u"/a.homeward-backup"_s;
    const core::JobControl control;
    REQUIRE(temp.session().backup(backup, control));
    Session::Restore restore{backup, temp.folder() + u"/b.homeward"_s, temp.session().user().id,
                             test::TempSession::passphrase()};
    SECTION("changed")
    {
        flipBytes(backup, 4);
    }
    SECTION("cut")
    {
        QFile file(backup);
        REQUIRE(file.resize(file.size() - 10));
    }
    CHECK(Session::restore(restore, control).error().code == ErrorCode::InputDamaged);
    CHECK_FALSE(QFile::exists(restore.path));
}

TEST_CASE("session: an older copy of the database that was put back is noticed", "[core][session]")
{
    test::TempSession temp;
    temp.addPerson({.name = u"One"_s});
    temp.close();
    REQUIRE(QFile::copy(temp.path() + u"/store.db"_s, temp.folder() + u"/old.db"_s));
    REQUIRE(temp.open());
    temp.addPerson({.name = u"Two"_s});
    temp.close();
    REQUIRE(QFile::remove(temp.path() + u"/store.db"_s));
    REQUIRE(QFile::rename(temp.folder() + u"/old.db"_s, temp.path() + u"/store.db"_s));
    REQUIRE(temp.open());
    const auto notices = temp.session().notices();
    CHECK(std::count(notices.begin(), notices.end(), Session::Notice::WitnessAhead) == 1);
    temp.addPerson({.name = u"Three"_s});
    const auto streams = databaseOf(temp).integer("SELECT count(*) FROM stream");
    CHECK(streams->value_or(0) == 4); // one a lane and incarnation
}

TEST_CASE("migrations: shipped steps are frozen", "[core][storage]")
{
    const auto steps = core::storage::shippedSteps();
    REQUIRE(steps.size() == 3);
    // A new step is a new line; an old line never changes once a release has shipped it.
    const QStringList hashes = {
        u"d207cb4ae324c513cede6205bf5d9f3b5e88472d790e5d6da996b0c122f77636"_s,
        u"b2d0cc61cc8b359d4ca4c7794ca8b9bb7eadcf9599a166073b633de91d8217c9"_s,
        u"344d144a6af586d9e24aa2a88ee088ac2156544520eda7b9ddc1216606e21015"_s};
    for (std::size_t i = 0; i < steps.size(); ++i)
        CHECK(QCryptographicHash::hash(steps[i].sql, QCryptographicHash::Sha256).toHex() ==
              hashes.at(static_cast<qsizetype>(i)).toLatin1());
}

TEST_CASE("migrations: a failing step leaves what was there, and a backup comes first",
          "[core][storage]")
{
    auto db = core::storage::Database::openMemory();
    REQUIRE(db.has_value());
    auto steps = core::storage::shippedSteps();
    int backups = 0;
    const auto backup = [&backups]() -> core::Status {
        ++backups;
        return {};
    };
    REQUIRE(core::storage::migrate(**db, steps, backup));
    CHECK(backups == 0);
    const int next = core::storage::schemaVersion() + 1;
    steps.push_back(
        {next, u"bad"_s, "CREATE TABLE half (x) STRICT; CREATE TABLE more (y INTEGER) STRICT;"});
    CHECK_FALSE(core::storage::migrate(**db, steps, backup).has_value());
    CHECK(backups == 1);
    CHECK((*db)->integer("PRAGMA user_version")->value_or(0) == next - 1);
    steps.back().sql = "CREATE TABLE half (x INTEGER) STRICT;";
    const auto refused = [] { return core::Status(core::fail(ErrorCode::DiskFull, u"no room"_s)); };
    CHECK(core::storage::migrate(**db, steps, refused).error().code == ErrorCode::DiskFull);
    CHECK((*db)->integer("PRAGMA user_version")->value_or(0) == next - 1);
    REQUIRE(core::storage::migrate(**db, steps, backup));
    CHECK((*db)->integer("PRAGMA user_version")->value_or(0) == next);
}

TEST_CASE("session: a store made by a newer program is refused and left alone", "[core][session]")
{
    test::TempSession temp;
    REQUIRE(databaseOf(temp).execute("UPDATE meta SET value = 99 WHERE name = 'min_reader'"));
    const auto opened = temp.open();
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::StoreTooNew);
    CHECK(opened.error().args == std::vector<QString>{u"99"_s});
}
