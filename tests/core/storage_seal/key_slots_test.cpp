// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/key_slots.h"
#include "tests/support/core/seal_fixture.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::storage::seal;

namespace {

const SlotOwner kNaw{{1}, QStringLiteral("Naw Paw"), QStringLiteral("supervisor")};
const SlotOwner kDamir{{2}, QStringLiteral("Damir"), QStringLiteral("caseworker")};

Passphrase phrase(const char* text)
{
    return Passphrase::take(QString::fromUtf8(text));
}

bool sameKey(const Result<DataKey>& key, const DataKey& expected)
{
    return key && std::equal(key->bytes().begin(), key->bytes().end(), expected.bytes().begin(),
                             expected.bytes().end());
}

struct SlotFile {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("keys"));
    DataKey key = DataKey::random();

    KeySlots make()
    {
        return *KeySlots::create(path, key, kNaw, phrase("river stone lamp"), KdfCost::forTests());
    }
};

/// The file with its body replaced and the digest made right again, as somebody without the key
/// can.
QByteArray withBody(const QByteArray& file, const std::function<void(QCborArray&)>& change)
{
    QCborArray body =
        QCborValue::fromCbor(QCborValue::fromCbor(file).toArray().at(2).toByteArray()).toArray();
    change(body);
    KeyFile forged;
    forged.body = QCborValue(body).toCbor();
    forged.mac = QCborValue::fromCbor(file).toArray().at(3).toByteArray();
    return encodeKeyFile(forged);
}

QByteArray withSlotField(const QByteArray& file, qint64 field, const QCborValue& value)
{
    return withBody(file, [&](QCborArray& body) {
        QCborArray slots = body.at(2).toArray();
        QCborMap slot = slots.at(0).toMap();
        slot[field] = value;
        slots[0] = slot;
        body[2] = slots;
    });
}

constexpr qint64 kNameField = 3;
constexpr qint64 kPassesField = 6;
constexpr qint64 kMemoryField = 7;

} // namespace

TEST_CASE("key slots: each user opens with their own passphrase and no other",
          "[core][storage][keys]")
{
    SlotFile file;
    KeySlots keys = file.make();
    REQUIRE(keys.addUser(file.key, kDamir, phrase("ferry at dawn"), KdfCost::forTests()));

    const Result<KeySlots> read = KeySlots::load(file.path);
    REQUIRE(read);
    CHECK(sameKey(read->openWithPassphrase(kNaw.user, phrase("river stone lamp")), file.key));
    CHECK(sameKey(read->openWithPassphrase(kDamir.user, phrase("ferry at dawn")), file.key));
    CHECK(read->openWithPassphrase(kNaw.user, phrase("ferry at dawn")).error().code ==
          ErrorCode::WrongPassphrase);
    CHECK(read->openWithPassphrase({9}, phrase("ferry at dawn")).error().code ==
          ErrorCode::NotFound);
    REQUIRE(read->slots().size() == 2);
    CHECK(read->slots()[1].owner.name == kDamir.name);
    CHECK(read->slots()[1].owner.role == kDamir.role);
}

TEST_CASE("key slots: the same words in another Unicode form are the same passphrase",
          "[core][storage][keys]")
{
    SlotFile file;
    const KeySlots keys = *KeySlots::create(file.path, file.key, kNaw, phrase("caf\u00e9 \uff11"),
                                            KdfCost::forTests());
    CHECK(sameKey(keys.openWithPassphrase(kNaw.user, phrase("cafe\u0301 1")), file.key));
}

TEST_CASE("key slots: a new passphrase replaces the old one", "[core][storage][keys]")
{
    SlotFile file;
    KeySlots keys = file.make();
    REQUIRE(
        keys.replacePassphrase(file.key, kNaw.user, phrase("second lamp"), KdfCost::forTests()));
    const KeySlots read = *KeySlots::load(file.path);
    CHECK(sameKey(read.openWithPassphrase(kNaw.user, phrase("second lamp")), file.key));
    CHECK(read.openWithPassphrase(kNaw.user, phrase("river stone lamp")).error().code ==
          ErrorCode::WrongPassphrase);
    CHECK(keys.replacePassphrase(file.key, {9}, phrase("x"), KdfCost::forTests()).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("key slots: a recovery sheet opens, however it is typed", "[core][storage][keys]")
{
    SlotFile file;
    KeySlots keys = file.make();
    const Result<QString> sheet = keys.addRecovery(file.key);
    REQUIRE(sheet);
    CHECK(sheet->size() == 14 * 4 + 13);
    const KeySlots read = *KeySlots::load(file.path);
    CHECK(sameKey(read.openWithRecovery(*sheet), file.key));
    QString careless = sheet->toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    CHECK(sameKey(read.openWithRecovery(careless), file.key));

    for (qsizetype i = 0; i < sheet->size(); ++i) {
        if (sheet->at(i) == u'-')
            continue;
        QString mistyped = *sheet;
        mistyped[i] = mistyped.at(i) == u'7' ? u'8' : u'7';
        CHECK(read.openWithRecovery(mistyped).error().code == ErrorCode::BadInput);
    }
    CHECK(read.openWithRecovery(sheet->chopped(1)).error().code == ErrorCode::BadInput);
    CHECK(read.openWithRecovery(*sheet + u'0').error().code == ErrorCode::BadInput);
    CHECK(read.openWithRecovery(QString()).error().code == ErrorCode::BadInput);
    CHECK(read.openWithRecovery(RecoverySecret::random().text()).error().code ==
          ErrorCode::WrongPassphrase);

    REQUIRE(keys.removeSlot(file.key, keys.slots()[1].id));
    CHECK(KeySlots::load(file.path)->openWithRecovery(*sheet).error().code ==
          ErrorCode::WrongPassphrase);
}

TEST_CASE("key slots: the last passphrase stays, strangers change nothing", "[core][storage][keys]")
{
    SlotFile file;
    KeySlots keys = file.make();
    REQUIRE(keys.addRecovery(file.key));
    const QByteArray before = test::readFile(file.path);
    CHECK(keys.removeSlot(file.key, keys.slots()[0].id).error().code == ErrorCode::NotAllowed);
    CHECK(keys.removeSlot(file.key, {77}).error().code == ErrorCode::NotFound);
    const DataKey other = DataKey::random();
    CHECK(keys.removeSlot(other, keys.slots()[1].id).error().code == ErrorCode::SlotsDamaged);
    CHECK(keys.addUser(other, kDamir, phrase("x"), KdfCost::forTests()).error().code ==
          ErrorCode::SlotsDamaged);
    CHECK(keys.addUser(file.key, kNaw, phrase("x"), KdfCost::forTests()).error().code ==
          ErrorCode::Conflict);
    CHECK(keys.addUser(file.key, kDamir, phrase(""), KdfCost::forTests()).error().code ==
          ErrorCode::BadInput);
    CHECK(keys.addUser(file.key, {{3}, QString(81, u'x'), {}}, phrase("x"), KdfCost::forTests())
              .error()
              .code == ErrorCode::BadInput);
    CHECK(KeySlots::create(file.path, file.key, kNaw, phrase("x"), KdfCost::forTests())
              .error()
              .code == ErrorCode::StoreExists);
    CHECK(test::readFile(file.path) == before);
}

TEST_CASE("key slots: there is room for 32 and no more", "[core][storage][keys]")
{
    SlotFile file;
    KeySlots keys = file.make();
    for (std::uint8_t i = 1; i < KeyFile::kMaxSlots; ++i)
        REQUIRE(keys.addUser(file.key, {{0xff, i}, QStringLiteral("Staff"), {}}, phrase("x"),
                             KdfCost::forTests()));
    CHECK(keys.addUser(file.key, kDamir, phrase("x"), KdfCost::forTests()).error().code ==
          ErrorCode::BadInput);
    CHECK(KeySlots::load(file.path)->slots().size() == KeyFile::kMaxSlots);
}

TEST_CASE("key slots: every flipped bit and every cut is noticed", "[core][storage][keys]")
{
    SlotFile file;
    file.make();
    const QByteArray good = test::readFile(file.path);
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ (1 << (at % 8)));
        test::writeFile(file.path, bad);
        const Result<KeySlots> keys = KeySlots::load(file.path);
        INFO("byte " << at);
        CHECK_FALSE(keys.has_value());
        test::writeFile(file.path, good.left(at));
        CHECK(KeySlots::load(file.path).error().code == ErrorCode::SlotsDamaged);
    }
    test::writeFile(file.path, QByteArray(1 << 20, 'x'));
    CHECK(KeySlots::load(file.path).error().code == ErrorCode::SlotsDamaged);
    test::writeFile(file.path, good + 'x');
    CHECK(KeySlots::load(file.path).error().code == ErrorCode::SlotsDamaged);
    QFile::remove(file.path);
    CHECK(KeySlots::load(file.path).error().code == ErrorCode::StoreMissing);
}

TEST_CASE("key slots: what somebody without the key changes is noticed at opening",
          "[core][storage][keys]")
{
    SlotFile file;
    file.make();
    const QByteArray good = test::readFile(file.path);

    test::writeFile(file.path, withSlotField(good, kNameField, QStringLiteral("Someone else")));
    Result<KeySlots> forged = KeySlots::load(file.path);
    REQUIRE(forged); // the digest is right: only the key tells
    CHECK(forged->openWithPassphrase(kNaw.user, phrase("river stone lamp")).error().code ==
          ErrorCode::SlotsDamaged);
    CHECK(forged->addUser(file.key, kDamir, phrase("x"), KdfCost::forTests()).error().code ==
          ErrorCode::SlotsDamaged);

    test::writeFile(file.path,
                    withBody(good, [](QCborArray& body) { body[0] = QByteArray(16, 'z'); }));
    forged = KeySlots::load(file.path);
    REQUIRE(forged);
    CHECK(forged->openWithPassphrase(kNaw.user, phrase("river stone lamp")).error().code ==
          ErrorCode::SlotsDamaged);
}

TEST_CASE("key slots: costs that would stop the computer are refused unread",
          "[core][storage][keys]")
{
    SlotFile file;
    file.make();
    const QByteArray good = test::readFile(file.path);
    const auto field = GENERATE(kPassesField, kMemoryField);
    const auto value =
        GENERATE(qint64{1} << 36, qint64{0}, qint64{-1}, std::numeric_limits<qint64>::max());
    test::writeFile(file.path, withSlotField(good, field, value));
    CHECK(KeySlots::load(file.path).error().code == ErrorCode::SlotsDamaged);
}

TEST_CASE("key slots: the file of another store does not open this one", "[core][storage][keys]")
{
    SlotFile mine;
    SlotFile other;
    mine.make();
    other.make();
    const test::SealedFile store;
    test::writeFile(mine.path, test::readFile(other.path));
    KeySlots swapped = *KeySlots::load(mine.path);
    const Result<DataKey> key = swapped.openWithPassphrase(kNaw.user, phrase("river stone lamp"));
    REQUIRE(key);
    CHECK_FALSE(sameKey(key, mine.key));
    const SealedVfs vfs(*key);
    test::RawDb db;
    CHECK(db.open(store.path(), vfs.name()) == SQLITE_IOERR_DATA);
    CHECK(swapped.addRecovery(mine.key).error().code == ErrorCode::SlotsDamaged);
}

TEST_CASE("key slots: destroying them leaves no byte of them", "[core][storage][keys]")
{
    SlotFile file;
    file.make();
    const QByteArray good = test::readFile(file.path);
    const QString second = file.dir.filePath(QStringLiteral("linked"));
    REQUIRE(::link(qPrintable(file.path), qPrintable(second)) ==
            0); // to look at the blocks afterwards
    REQUIRE(KeySlots::destroy(file.path));
    CHECK_FALSE(QFileInfo::exists(file.path));
    const QByteArray after = test::readFile(second);
    CHECK(after.size() == good.size());
    CHECK_FALSE(after.contains(good.mid(20, 16)));
    CHECK_FALSE(after.contains("Naw Paw"));
    CHECK(KeySlots::destroy(file.path).error().code == ErrorCode::StoreMissing);
}

TEST_CASE("key slots: new slots cost at least the floor", "[core][storage][keys]")
{
    const KdfCost cost = KdfCost::calibrated();
    CHECK(cost.passes() >= KdfCost::kFloorPasses);
    CHECK(cost.memory() >= KdfCost::kFloorMemory);
    CHECK(cost.memory() <= KdfCost::kMaxMemory);
    CHECK_FALSE(KdfCost::fromFile(3, qint64{KdfCost::kMaxMemory} + 1).has_value());
    CHECK_FALSE(KdfCost::fromFile(17, 1 << 20).has_value());
}
