// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/store_connection.h"
#include "core/storage/attachments/chunk_store.h"
#include "core/storage/check/verify.h"
#include "core/storage/device.h"
#include "core/storage/sealed_store.h"
#include "tests/support/core/failing_vfs.h"
#include "tests/support/core/sample_pictures.h"
#include "tests/support/core/temp_session.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::JobControl;
using core::RecordId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::AttachmentContent;
using core::storage::ChunkStore;
using core::storage::Database;
using core::storage::RecordWriter;
using Kind = core::storage::Finding::Kind;

QString codeIn(const core::Status& status)
{
    return status ? u"done"_s : core::errorName(status.error().code);
}

/// Record and pieces in one transaction, as whoever adds an attachment writes them.
core::Status addAttachment(RecordWriter& writer, Database& db, const RecordId& id,
                           const QByteArray& whole, const QByteArray& preview = {},
                           const JobControl& control = JobControl())
{
    const auto content = AttachmentContent::describe(whole, preview);
    return writer.commit({{RecordType::Attachment,
                           id,
                           {{FieldId::AttachmentTitle, FieldValue::text(u"Passport page"_s)},
                            {FieldId::AttachmentContent, FieldValue::text(content.toText())}}}},
                         core::storage::Origin::Local,
                         [&] { return ChunkStore(db).keep(id, content, whole, preview, control); });
}

AttachmentContent contentOf(Database& db, const RecordId& id)
{
    const auto stored = core::storage::RecordReader(db).load(RecordType::Attachment, id);
    REQUIRE(stored.has_value());
    const auto content =
        AttachmentContent::fromText(stored->values.get(FieldId::AttachmentContent).toText());
    REQUIRE(content.has_value());
    return *content;
}

core::Result<QByteArray> wholeOf(Database& db, const RecordId& id)
{
    const AttachmentContent content = contentOf(db, id);
    return ChunkStore(db).readAll(content, content.whole, JobControl());
}

std::vector<Kind> findingsIn(test::TempSession& temp)
{
    const auto report = temp.session().verify(true, JobControl());
    REQUIRE(report.has_value());
    std::vector<Kind> kinds;
    for (const auto& finding : report->findings) {
        if (finding.kind != Kind::WitnessMissing) // it comes with the first close
            kinds.push_back(finding.kind);
    }
    return kinds;
}

struct Desk {
    Desk() : id(temp.ids().next()), other(temp.ids().next()) {}

    Database& db() { return temp.here().database(); }
    core::Status add(const RecordId& attachment, const QByteArray& whole,
                     const JobControl& control = JobControl())
    {
        return addAttachment(temp.here().writer(), db(), attachment, whole, "preview", control);
    }
    qint64 chunks() { return db().integer("SELECT count(*) FROM chunk")->value_or(-1); }

    test::TempSession temp;
    RecordId id;
    RecordId other;
};

/// A stick that is pulled after so many bytes.
class PulledStick final : public QIODevice {
public:
    explicit PulledStick(qint64 until) : m_left(until) { open(QIODevice::ReadOnly); }
    qint64 readData(char* data, qint64 most) override
    {
        if (m_left == 0)
            return -1;
        const qint64 some = std::min(most, m_left);
        std::fill_n(data, some, 'x');
        m_left -= some;
        ++reads;
        return some;
    }
    qint64 writeData(const char*, qint64) override { return -1; }
    int reads = 0;

private:
    qint64 m_left;
};

} // namespace

TEST_CASE("attachments: what was kept is read again, in pieces of 256 KiB", "[core][storage]")
{
    Desk desk;
    for (const qsizetype size :
         {qsizetype{1}, qsizetype{262'144}, qsizetype{262'145}, qsizetype{20 * 1024 * 1024}}) {
        const RecordId id(desk.temp.ids().next());
        const QByteArray whole = test::samplePdf(size);
        REQUIRE(desk.add(id, whole));
        const auto again = wholeOf(desk.db(), id);
        REQUIRE(again.has_value());
        CHECK(*again == whole);
        const AttachmentContent content = contentOf(desk.db(), id);
        CHECK(content.whole.chunks.size() == static_cast<std::size_t>((size + 262'143) / 262'144));
        const auto preview = ChunkStore(desk.db()).readAll(content, content.preview, JobControl());
        CHECK(preview.value_or(QByteArray()) == "preview");
    }
    CHECK(findingsIn(desk.temp).empty());
}

TEST_CASE("attachments: equal pieces are one row, equal pieces of two attachments are not",
          "[core][storage]")
{
    Desk desk;
    const QByteArray same(4 * 262'144, 'a');
    REQUIRE(desk.add(desk.id, same));
    CHECK(desk.chunks() == 2); // one of the whole, one of the preview
    REQUIRE(desk.add(desk.other, same));
    CHECK(desk.chunks() == 4);
    CHECK(wholeOf(desk.db(), desk.id).value_or(QByteArray()) == same);
}

TEST_CASE("attachments: memory is one piece while it is read, and reading can be stopped",
          "[core][storage]")
{
    Desk desk;
    REQUIRE(desk.add(desk.id, test::samplePdf(1'000'000)));
    const AttachmentContent content = contentOf(desk.db(), desk.id);
    int pieces = 0;
    JobControl control;
    const auto stop = [&](const QByteArray& plain) {
        CHECK(plain.size() <= 262'144);
        if (++pieces == 2)
            control.cancel();
        return core::Status();
    };
    const core::Status read = ChunkStore(desk.db()).read(content, content.whole, stop, control);
    CHECK(codeIn(read) == u"cancelled"_s);
    CHECK(pieces == 2);
}

TEST_CASE("attachments: adding that is stopped leaves nothing", "[core][storage]")
{
    Desk desk;
    JobControl* running = nullptr;
    JobControl control([&running](qint64 done, qint64) {
        if (done > 500'000)
            running->cancel();
    });
    running = &control;
    CHECK(codeIn(desk.add(desk.id, test::samplePdf(1'000'000), control)) == u"cancelled"_s);
    CHECK(desk.chunks() == 0);
    CHECK_FALSE(desk.temp.here().records().load(RecordType::Attachment, desk.id).has_value());
    CHECK(findingsIn(desk.temp).empty());
}

TEST_CASE("attachments: a piece that is damaged or gone is said, the others are read",
          "[core][storage]")
{
    Desk desk;
    REQUIRE(desk.add(desk.id, test::samplePdf(600'000)));
    REQUIRE(desk.add(desk.other, test::samplePdf(300'000)));
    const QByteArray piece = contentOf(desk.db(), desk.id).whole.chunks[1];
    const QByteArray foreign = contentOf(desk.db(), desk.other).whole.chunks[0];
    std::vector<Kind> found;
    SECTION("changed")
    {
        REQUIRE(desk.db().run("UPDATE chunk SET sealed = CAST(substr(sealed, 1, 1000) || x'00' || "
                              "substr(sealed, 1002) AS BLOB) WHERE id = ?",
                              piece));
        CHECK(codeIn(wholeOf(desk.db(), desk.id).map([](const QByteArray&) {})) ==
              u"store-damaged"_s);
        found = {Kind::DamagedChunk};
    }
    SECTION("put in place of another")
    {
        REQUIRE(desk.db().run("UPDATE chunk SET sealed = (SELECT sealed FROM chunk WHERE id = ?) "
                              "WHERE id = ?",
                              foreign, piece));
        CHECK(codeIn(wholeOf(desk.db(), desk.id).map([](const QByteArray&) {})) ==
              u"store-damaged"_s);
        found = {Kind::DamagedChunk};
    }
    SECTION("gone")
    {
        REQUIRE(desk.db().run("DELETE FROM chunk WHERE id = ?", piece));
        const auto read = wholeOf(desk.db(), desk.id);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == ErrorCode::NotFound);
        CHECK(read.error().args == std::vector<QString>{u"chunk"_s});
        found = {Kind::MissingChunk};
    }
    SECTION("named by nobody")
    {
        REQUIRE(desk.db().run("INSERT INTO chunk (id, attachment, sealed) VALUES (?,?,?)",
                              QByteArray(16, 'n'), desk.id, QByteArray(99, 's')));
        CHECK(wholeOf(desk.db(), desk.id).has_value());
        found = {Kind::ExtraChunk};
    }
    CHECK(findingsIn(desk.temp) == found);
    CHECK(wholeOf(desk.db(), desk.other).value_or(QByteArray()) == test::samplePdf(300'000));
}

TEST_CASE("attachments: put aside keeps the pieces", "[core][storage]")
{
    Desk desk;
    REQUIRE(desk.add(desk.id, test::samplePdf(300'000)));
    core::storage::RecordWrite aside{RecordType::Attachment, desk.id, {}};
    aside.life = core::storage::RecordWrite::Life::Delete;
    REQUIRE(desk.temp.here().writer().commit({aside}));
    CHECK(desk.chunks() == 3);
    CHECK(findingsIn(desk.temp).empty());
    aside.life = core::storage::RecordWrite::Life::Undelete;
    REQUIRE(desk.temp.here().writer().commit({aside}));
    CHECK(wholeOf(desk.db(), desk.id).has_value());
}

TEST_CASE("attachments: a backup holds them, and what is restored verifies", "[core][storage]")
{
    Desk desk;
    const QByteArray whole = test::samplePdf(700'000);
    REQUIRE(desk.add(desk.id, whole));
    const QString backup = desk.temp.folder() + u"/evening.homeward-backup"_s;
    REQUIRE(desk.temp.session().backup(backup, JobControl()));
    const QString path = desk.temp.folder() + u"/again.homeward"_s;
    const auto users = core::session::Session::usersOfBackup(backup);
    REQUIRE(users.has_value());
    REQUIRE(core::session::Session::restore({.backup = backup,
                                             .path = path,
                                             .user = users->front().id,
                                             .passphrase = test::TempSession::passphrase()},
                                            JobControl()));
    const auto again =
        core::session::Session::open(path, users->front().id, test::TempSession::passphrase(),
                                     {desk.temp.clock(), desk.temp.ids()}, JobControl());
    REQUIRE(again.has_value());
    CHECK(wholeOf((*again)->here().database(), desk.id).value_or(QByteArray()) == whole);
    const auto report = (*again)->verify(true, JobControl());
    REQUIRE(report.has_value());
    CHECK(report->isClean());
    CHECK(report->chunks == 4);
    const auto salvaged = (*again)->salvage(JobControl());
    CHECK(salvaged.has_value());
}

TEST_CASE("attachments: nothing of one stands in clear in any file", "[core][storage]")
{
    Desk desk;
    const QByteArray planted = "%PDF-1.4 " + test::kPlantedPlace.repeated(9000);
    REQUIRE(desk.add(desk.id, planted));
    desk.temp.close();
    QDir folder(desk.temp.path());
    const QStringList files = folder.entryList(QDir::Files);
    REQUIRE(files.contains(u"store.db"_s));
    qint64 bytes = 0;
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        bytes += all.size();
        CHECK_FALSE(all.contains("PLANTED"));
    }
    CHECK(bytes > planted.size());
}

TEST_CASE("attachments: a text that does not name a content is not believed", "[core][storage]")
{
    const auto content = AttachmentContent::describe(test::samplePdf(300'000), "small");
    const QString text = content.toText();
    REQUIRE(AttachmentContent::fromText(text).has_value());
    CHECK(AttachmentContent::fromText(text)->toText() == text);
    for (const QString& other :
         {QString(), u"{}"_s, u"[1]"_s, QString(text).replace(u"\"v\":1"_s, u"\"v\":2"_s),
          QString(text).replace(u"300000"_s, u"30000000"_s),
          QString(text).replace(u"300000"_s, u"200000"_s),
          QString(text).replace(u"300000"_s, u"-1"_s),
          QString(text).replace(u"\"size\":5"_s, u"\"size\":70000"_s),
          QString(text).replace(u"\"key\":\""_s, u"\"key\":\"AA"_s)})
        CHECK_FALSE(AttachmentContent::fromText(other).has_value());
}

TEST_CASE("attachments: a piece from elsewhere is kept only when it is the one that is named",
          "[core][storage]")
{
    Desk desk;
    const QByteArray whole = test::samplePdf(300'000);
    REQUIRE(desk.add(desk.id, whole));
    const AttachmentContent content = contentOf(desk.db(), desk.id);
    ChunkStore chunks(desk.db());
    const QByteArray id = content.whole.chunks[0];
    const QByteArray sealed = *chunks.sealed(id);
    REQUIRE(desk.db().run("DELETE FROM chunk WHERE id = ?", id));
    CHECK(chunks.missing(content.chunkIds()).value().size() == 1);
    CHECK(codeIn(chunks.adopt(desk.id, content, id, sealed.left(500))) == u"input-damaged"_s);
    CHECK(codeIn(chunks.adopt(desk.id, content, content.whole.chunks[1], sealed)) ==
          u"input-damaged"_s);
    CHECK(codeIn(chunks.adopt(desk.id, content, QByteArray(16, 'x'), sealed)) ==
          u"input-damaged"_s);
    CHECK(codeIn(chunks.adopt(desk.id, content, id, sealed)) == u"done"_s);
    CHECK(wholeOf(desk.db(), desk.id).value_or(QByteArray()) == whole);
}

TEST_CASE("attachments: a file too large is refused before it is read", "[core][storage]")
{
    PulledStick large(std::numeric_limits<qint64>::max());
    const auto refused = core::storage::readSource(large, 400LL * 1024 * 1024, JobControl());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::BadInput);
    CHECK(refused.error().args == std::vector<QString>{u"size"_s});
    CHECK(large.reads == 0);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"large.jpg"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(400LL * 1024 * 1024));
    file.close();
    CHECK(codeIn(core::storage::readSourceFile(file.fileName(), JobControl())
                     .map([](const QByteArray&) {})) == u"bad-input"_s);
    CHECK(codeIn(core::storage::readSourceFile(dir.path(), JobControl()).map([](const QByteArray&) {
          })) == u"not-found"_s);
    CHECK(codeIn(core::storage::readSourceFile(dir.filePath(u"none"_s), JobControl())
                     .map([](const QByteArray&) {})) == u"not-found"_s);
}

TEST_CASE("attachments: a file that goes while it is read is said", "[core][storage]")
{
    PulledStick stick(700'000);
    const auto read = core::storage::readSource(stick, 1'000'000, JobControl());
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::Io);
    CHECK(read.error().args == std::vector<QString>{u"source"_s});
    PulledStick whole(700'000);
    CHECK(core::storage::readSource(whole, 700'000, JobControl()).has_value());
}

TEST_CASE("attachments: when the disk is full at any write, the attachment is whole or absent",
          "[core][storage]")
{
    const QTemporaryDir dir;
    test::FailingVfs disk;
    core::storage::SealedStore store({dir.path()}, core::storage::seal::DataKey::random(),
                                     disk.vfs());
    REQUIRE(store.createDatabase());
    auto opened = store.connect(8);
    REQUIRE(opened.has_value());
    Database& db = **opened;
    core::SequentialIdSource ids;
    REQUIRE(core::storage::initialiseDevice(db, ids));
    const core::FixedClock clock(QDateTime(QDate(2025, 11, 10), QTime(2, 0), Qt::UTC));
    core::storage::ChangeBus bus;
    RecordWriter writer({db, bus, clock, core::domain::UserId(ids.next())});
    const QByteArray whole = test::samplePdf(2 * 262'144 + 100);

    int failures = 0;
    int kept = 0;
    for (int call = 1;; call += 11) {
        const RecordId id(ids.next());
        disk.failAt(call, test::DiskFault::Full, true);
        const core::Status added = addAttachment(writer, db, id, whole);
        const bool failed = disk.hasFailed();
        disk.disarm();
        const auto stored = core::storage::RecordReader(db).load(RecordType::Attachment, id);
        CHECK(stored.has_value() == added.has_value());
        const auto pieces = db.integer("SELECT count(*) FROM chunk WHERE attachment = ?", id);
        CHECK(pieces->value_or(-1) == (added ? 3 : 0));
        if (!added) {
            ++failures;
            CHECK(added.error().code == ErrorCode::DiskFull);
        } else {
            ++kept;
            CHECK(wholeOf(db, id).value_or(QByteArray()) == whole);
        }
        if (!failed)
            break;
    }
    CHECK(failures > 5);
    CHECK(kept > 0);
    REQUIRE(store.writeWitness(db));
    const auto verified = core::storage::verifyStore(store, db, JobControl());
    REQUIRE(verified.has_value());
    CHECK(verified->isClean());
}
