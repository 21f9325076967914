// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/device.h"

#include "core/storage/log/change_seal.h"

#include <sodium.h>

namespace core::storage {
namespace {

/// Lists of a million people must not leave a laptop without a code for who stands at the desk.
constexpr qint64 kCodesKeptForTheDesk = 50'000;

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

QByteArray hash16(const QByteArray& of)
{
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 16,
                       reinterpret_cast<const unsigned char*>(of.constData()),
                       static_cast<unsigned long long>(of.size()), nullptr, 0);
    return hash;
}

/// stream = BLAKE2b-128(device | incarnation | compartment)
Status addStream(Database& db, const QByteArray& device, const QByteArray& compartment)
{
    const QByteArray incarnation = randomBytes(8);
    const QByteArray id = hash16(device + incarnation + compartment);
    CORE_TRY_ASSIGN(const auto latest, db.integer("SELECT max(hlc) FROM stream"));
    CORE_TRY(db.run("INSERT INTO stream (id, device, incarnation, compartment, head, hash, hlc) "
                    "VALUES (?,?,?,?,0,?,?)",
                    id, device, incarnation, compartment, QByteArray(kHashSize, '\0'),
                    latest.value_or(0)));
    CORE_TRY_ASSIGN(const auto number, db.integer("SELECT number FROM stream WHERE id = ?", id));
    return setMeta(db, QStringLiteral("own_stream"), number.value_or(0));
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

Status initialiseDevice(Database& db, IdSource& ids)
{
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
                        reinterpret_cast<unsigned char*>(secretKey.data()));
    const QByteArray device = hash16(publicKey);
    std::uint64_t random = 0;
    randombytes_buf(&random, sizeof random);

    CORE_TRY(setMeta(db, QStringLiteral("min_reader"), qint64{1}));
    CORE_TRY(setMeta(db, QStringLiteral("group"), RecordId(ids.next()).toByteArray()));
    CORE_TRY(setMeta(db, QStringLiteral("group_secret"), randomBytes(kRecordKeySize)));
    CORE_TRY(setMeta(db, QStringLiteral("device"), device));
    CORE_TRY(setMeta(db, QStringLiteral("device_secret"), secretKey));
    CORE_TRY(
        setMeta(db, QStringLiteral("code_key"), randomBytes(sizeof(domain::CaseCodeSeries::Key))));
    CORE_TRY(setMeta(db, QStringLiteral("code_counter"), qint64{0}));
    const QByteArray compartment = RecordId(ids.next()).toByteArray();
    CORE_TRY(setMeta(db, QStringLiteral("compartment"), compartment));
    CORE_TRY(db.run("INSERT INTO device (id, public_key, letters) VALUES (?,?,?)", device,
                    publicKey, domain::CaseCodeSeries::lettersFrom(random)));
    CORE_TRY(addStream(db, device, compartment));
    sodium_memzero(secretKey.data(), static_cast<std::size_t>(secretKey.size()));
    return transaction.commit();
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
    CORE_TRY_ASSIGN(const QByteArray device, meta<QByteArray>(db, QStringLiteral("device")));
    CORE_TRY_ASSIGN(const QByteArray compartment,
                    meta<QByteArray>(db, QStringLiteral("compartment")));
    CORE_TRY(addStream(db, device, compartment));
    return transaction.commit();
}

Result<Hlc> latestReading(Database& db)
{
    CORE_TRY_ASSIGN(const auto latest, db.integer("SELECT max(hlc) FROM stream"));
    return Hlc{static_cast<std::uint64_t>(latest.value_or(0))};
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
