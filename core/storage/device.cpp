// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/device.h"

#include "core/storage/compartment/protected_values.h"
#include "core/storage/log/change_log.h"

#include <sodium.h>

namespace core::storage {
namespace {

/// Lists of a million people must not leave a laptop without a code for who stands at the desk.
constexpr qint64 kCodesKeptForTheDesk = 50'000;
/// The oldest schema whose programs may write this store.
constexpr qint64 kStoreReader = 2;

template <class T>
Status setMeta(Database& db, const QString& name, const T& value)
{
    return db.run("INSERT INTO meta (name, value) VALUES (?,?) "
                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                  name, value);
}

Result<Cell> metaCell(Database& db, const QString& name)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT value FROM meta WHERE name = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(name).step());
    if (!any)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("the store lacks ") + name);
    return found.cell(0);
}

template <class T>
Result<T> meta(Database& db, const QString& name)
{
    CORE_TRY_ASSIGN(const Cell cell, metaCell(db, name));
    const T* value = std::get_if<T>(&cell);
    if (value == nullptr)
        return fail(ErrorCode::StoreDamaged, name + QStringLiteral(" is of another kind"));
    return *value;
}

const char* ownStreamName(Lane lane)
{
    return lane == Lane::Open ? "own_stream" : "own_protected";
}

const char* compartmentName(Lane lane)
{
    return lane == Lane::Open ? "compartment" : "compartment_protected";
}

/// stream = BLAKE2b-128(device | incarnation | compartment)
Status addStream(Database& db, const QByteArray& device, Lane lane)
{
    CORE_TRY_ASSIGN(const QByteArray compartment,
                    meta<QByteArray>(db, QLatin1String(compartmentName(lane))));
    const QByteArray incarnation = randomBytes(8);
    const QByteArray id = shortHash(device + incarnation + compartment);
    CORE_TRY_ASSIGN(const Hlc latest, lastReading(db));
    CORE_TRY(db.run("INSERT INTO stream (id, device, incarnation, compartment, head, hash, hlc, "
                    "lane) VALUES (?,?,?,?,0,?,?,?)",
                    id, device, incarnation, compartment, QByteArray(kHashSize, '\0'),
                    static_cast<qint64>(latest.value), static_cast<qint64>(lane)));
    CORE_TRY_ASSIGN(const auto number, db.integer("SELECT number FROM stream WHERE id = ?", id));
    return setMeta(db, QLatin1String(ownStreamName(lane)), number.value_or(0));
}

/// A new key pair, letters and an order of case codes. The device row comes with them.
Result<QByteArray> makeDevice(Database& db)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
                        reinterpret_cast<unsigned char*>(secretKey.data()));
    const QByteArray device = shortHash(publicKey);
    std::uint64_t random = 0;
    randombytes_buf(&random, sizeof random);
    CORE_TRY(setMeta(db, QStringLiteral("min_reader"), kStoreReader));
    CORE_TRY(setMeta(db, QStringLiteral("device"), device));
    CORE_TRY(setMeta(db, QStringLiteral("device_secret"), secretKey));
    CORE_TRY(
        setMeta(db, QStringLiteral("code_key"), randomBytes(sizeof(domain::CaseCodeSeries::Key))));
    CORE_TRY(setMeta(db, QStringLiteral("code_counter"), qint64{0}));
    CORE_TRY(db.run("INSERT INTO device (id, public_key, letters) VALUES (?,?,?)", device,
                    publicKey, domain::CaseCodeSeries::lettersFrom(random)));
    sodium_memzero(secretKey.data(), static_cast<std::size_t>(secretKey.size()));
    return device;
}

/// Records of an earlier schema: their pseudonyms, and the change their key travels with.
Status labelRecords(Database& db, const QByteArray& groupSecret)
{
    std::vector<std::pair<qint64, RecordId>> bare;
    {
        CORE_TRY_ASSIGN(Statement rows, db.prepare("SELECT row, id FROM record WHERE tag IS NULL"));
        CORE_TRY_ASSIGN(bool more, rows.step());
        while (more) {
            if (const auto id = rows.id<RecordId>(1))
                bare.emplace_back(rows.integer(0), *id);
            CORE_TRY_ASSIGN(more, rows.step());
        }
    }
    for (const auto& [row, id] : bare) {
        CORE_TRY(db.run("UPDATE record SET tag = ?, (home_stream, home_seq) = "
                        "(SELECT stream, seq FROM change WHERE record = ? ORDER BY rowid LIMIT 1) "
                        "WHERE row = ?",
                        recordTag(groupSecret, id), row, row));
    }
    return {};
}

Result<domain::CaseCodeSeries> seriesOf(Database& db)
{
    CORE_TRY_ASSIGN(const DeviceInfo device, readDevice(db));
    CORE_TRY_ASSIGN(const QByteArray raw, meta<QByteArray>(db, QStringLiteral("code_key")));
    domain::CaseCodeSeries::Key key{};
    if (raw.size() == static_cast<qsizetype>(sizeof key))
        std::memcpy(key.data(), raw.constData(), sizeof key);
    const auto series = domain::CaseCodeSeries::make(device.letters, key);
    if (!series)
        return fail(ErrorCode::StoreDamaged,
                    QStringLiteral("the letters of the laptop are not usable"));
    return *series;
}

/// The first counter from @p from on whose code nobody has: an import may have brought a code with
/// our letters.
Result<std::pair<std::uint32_t, domain::CaseCode>>
freeFrom(Database& db, const domain::CaseCodeSeries& series, std::uint32_t from)
{
    auto counter = series.nextCounter(from);
    while (counter) {
        const auto code = series.codeAt(*counter);
        if (!code)
            break;
        const QString plain = code->toString().remove(u'-').toLower();
        CORE_TRY_ASSIGN(const auto taken,
                        db.integer("SELECT 1 FROM person INDEXED BY person_by_code "
                                   "WHERE code_plain = ? LIMIT 1",
                                   plain));
        if (!taken)
            return std::make_pair(*counter, *code);
        counter = series.nextCounter(*counter + 1);
    }
    return fail(ErrorCode::BadInput, QStringLiteral("all case codes of this laptop are used up"));
}

Result<std::pair<std::uint32_t, domain::CaseCode>> nextFree(Database& db)
{
    CORE_TRY_ASSIGN(const domain::CaseCodeSeries series, seriesOf(db));
    CORE_TRY_ASSIGN(const qint64 from, meta<qint64>(db, QStringLiteral("code_counter")));
    return freeFrom(db, series, static_cast<std::uint32_t>(from));
}

} // namespace

Status addEpochKey(Database& db, Lane lane, const EpochKey& key)
{
    if (lane == Lane::Protected && db.compartmentState() == CompartmentState::Closed)
        return fail(ErrorCode::NotAllowed, QStringLiteral("the compartment is closed"));
    return db.run("INSERT OR IGNORE INTO epoch_key (lane, epoch, number, key) VALUES (?,?,?,?)",
                  static_cast<qint64>(lane), key.epoch, key.number,
                  epochKeyAtRest(db, lane, key.key));
}

Status initialiseDevice(Database& db, IdSource& ids)
{
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    CORE_TRY_ASSIGN(const QByteArray device, makeDevice(db));
    CORE_TRY(setMeta(db, QStringLiteral("group"), RecordId(ids.next()).toByteArray()));
    CORE_TRY(setMeta(db, QStringLiteral("group_secret"), randomBytes(kRecordKeySize)));
    for (const Lane lane : {Lane::Open, Lane::Protected}) {
        CORE_TRY(
            setMeta(db, QLatin1String(compartmentName(lane)), RecordId(ids.next()).toByteArray()));
        CORE_TRY(addStream(db, device, lane));
        CORE_TRY(addEpochKey(db, lane, EpochKey::make(1)));
    }
    return transaction.commit();
}

Status initialiseJoiningDevice(Database& db)
{
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    CORE_TRY(makeDevice(db));
    return transaction.commit();
}

Result<bool> waitsToJoin(Database& db)
{
    CORE_TRY_ASSIGN(const auto joined,
                    db.integer("SELECT count(*) FROM meta WHERE name = 'group_secret'"));
    return joined.value_or(0) == 0;
}

Result<GroupSecrets> readGroup(Database& db)
{
    GroupSecrets group;
    CORE_TRY_ASSIGN(group.group, meta<QByteArray>(db, QStringLiteral("group")));
    CORE_TRY_ASSIGN(group.secret, meta<QByteArray>(db, QStringLiteral("group_secret")));
    for (const Lane lane : {Lane::Open, Lane::Protected}) {
        CORE_TRY_ASSIGN(group.compartments.at(static_cast<std::size_t>(lane)),
                        meta<QByteArray>(db, QLatin1String(compartmentName(lane))));
    }
    CORE_TRY_ASSIGN(Statement keys, db.prepare("SELECT lane, epoch, number, key FROM epoch_key "
                                               "ORDER BY lane, number, epoch"));
    CORE_TRY_ASSIGN(bool more, keys.step());
    while (more) {
        const Lane lane = keys.integer(0) == 0 ? Lane::Open : Lane::Protected;
        if (const auto plain = epochKeyFromRest(db, lane, keys.blob(3)))
            group.keys.emplace_back(lane, EpochKey{keys.blob(1), *plain, keys.integer(2)});
        CORE_TRY_ASSIGN(more, keys.step());
    }
    return group;
}

Status enterGroup(Database& db, const GroupSecrets& group)
{
    CORE_TRY_ASSIGN(const bool waits, waitsToJoin(db));
    if (!waits)
        return fail(ErrorCode::Conflict, QStringLiteral("the store belongs to a group already"));
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    CORE_TRY_ASSIGN(const QByteArray device, meta<QByteArray>(db, QStringLiteral("device")));
    CORE_TRY(setMeta(db, QStringLiteral("group"), group.group));
    CORE_TRY(setMeta(db, QStringLiteral("group_secret"), group.secret));
    for (const Lane lane : {Lane::Open, Lane::Protected}) {
        CORE_TRY(setMeta(db, QLatin1String(compartmentName(lane)),
                         group.compartments.at(static_cast<std::size_t>(lane))));
        CORE_TRY(addStream(db, device, lane));
    }
    for (const auto& [lane, key] : group.keys)
        CORE_TRY(addEpochKey(db, lane, key));
    return transaction.commit();
}

Status completeDevice(Database& db)
{
    CORE_TRY_ASSIGN(const bool waits, waitsToJoin(db));
    CORE_TRY_ASSIGN(const auto keys, db.integer("SELECT count(*) FROM epoch_key"));
    if (waits || keys.value_or(0) > 0)
        return {};
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    CORE_TRY_ASSIGN(const QByteArray device, meta<QByteArray>(db, QStringLiteral("device")));
    CORE_TRY_ASSIGN(const QByteArray secret, meta<QByteArray>(db, QStringLiteral("group_secret")));
    CORE_TRY(setMeta(db, QLatin1String(compartmentName(Lane::Protected)), randomBytes(16)));
    CORE_TRY(addStream(db, device, Lane::Protected));
    CORE_TRY(addEpochKey(db, Lane::Open, EpochKey::make(1)));
    CORE_TRY(addEpochKey(db, Lane::Protected, EpochKey::make(1)));
    CORE_TRY(labelRecords(db, secret));
    return transaction.commit();
}

DeviceKeys::~DeviceKeys()
{
    sodium_memzero(secretKey.data(), static_cast<std::size_t>(secretKey.size()));
}

Result<DeviceKeys> readDeviceKeys(Database& db)
{
    DeviceKeys keys;
    CORE_TRY_ASSIGN(keys.secretKey, meta<QByteArray>(db, QStringLiteral("device_secret")));
    if (keys.secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("the key of the laptop is not usable"));
    keys.publicKey = keys.secretKey.right(crypto_sign_PUBLICKEYBYTES);
    return keys;
}

Result<DeviceInfo> readDevice(Database& db)
{
    CORE_TRY_ASSIGN(const QByteArray raw, meta<QByteArray>(db, QStringLiteral("device")));
    const auto id = domain::DeviceId::fromBytes(raw);
    CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT letters FROM device WHERE id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(raw).step());
    if (!any || !id)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("the store does not know its laptop"));
    return DeviceInfo{*id, found.text(0)};
}

Status startIncarnation(Database& db)
{
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    CORE_TRY(renewStreams(db));
    return transaction.commit();
}

Status renewStreams(Database& db)
{
    CORE_TRY_ASSIGN(const QByteArray device, meta<QByteArray>(db, QStringLiteral("device")));
    for (const Lane lane : {Lane::Open, Lane::Protected})
        CORE_TRY(addStream(db, device, lane));
    // The new streams have told of nothing they rest on yet, this laptop's old ones included.
    CORE_TRY(db.run("UPDATE stream SET seen = 0"));
    // The other copy gives out its codes in the old order.
    return setMeta(db, QStringLiteral("code_key"),
                   randomBytes(sizeof(domain::CaseCodeSeries::Key)));
}

Result<domain::CaseCode> peekCaseCode(Database& db)
{
    CORE_TRY_ASSIGN(const auto next, nextFree(db));
    return next.second;
}

Result<domain::CaseCode> takeCaseCode(Database& db)
{
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    CORE_TRY_ASSIGN(const auto next, nextFree(db));
    CORE_TRY(setMeta(db, QStringLiteral("code_counter"), qint64{next.first} + 1));
    CORE_TRY(transaction.commit());
    return next.second;
}

Result<std::vector<domain::CaseCode>> takeCaseCodes(Database& db, int count)
{
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    CORE_TRY_ASSIGN(const domain::CaseCodeSeries series, seriesOf(db));
    CORE_TRY_ASSIGN(qint64 counter, meta<qint64>(db, QStringLiteral("code_counter")));
    std::vector<domain::CaseCode> codes;
    while (static_cast<int>(codes.size()) < count &&
           counter < domain::CaseCodeSeries::kDraws - kCodesKeptForTheDesk) {
        CORE_TRY_ASSIGN(const auto next, freeFrom(db, series, static_cast<std::uint32_t>(counter)));
        codes.push_back(next.second);
        counter = qint64{next.first} + 1;
    }
    CORE_TRY(setMeta(db, QStringLiteral("code_counter"), counter));
    CORE_TRY(transaction.commit());
    return codes;
}

Result<std::optional<StoredUser>> findUser(Database& db, const domain::UserId& id)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT u.name, u.role, u.state FROM record r "
                                                "JOIN user u ON u.row = r.row WHERE r.id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(id).step());
    if (!any)
        return std::optional<StoredUser>();
    return std::optional(StoredUser{id, found.text(0), found.text(1), found.text(2)});
}

Result<StoredSite> readSite(Database& db)
{
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT name, station FROM site ORDER BY row LIMIT 1"));
    CORE_TRY_ASSIGN(const bool any, found.step());
    return any ? StoredSite{found.text(0), found.text(1)} : StoredSite();
}

} // namespace core::storage
