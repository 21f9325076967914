// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/group/joining.h"

#include "core/domain/case_code.h"
#include "core/storage/device.h"

namespace core::storage {
namespace {

constexpr qsizetype kKnownKeySize = 32;

Result<std::optional<Cell>> factOf(Database& db, const char* name)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT value FROM meta WHERE name = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(QString::fromLatin1(name)).step());
    if (!any)
        return std::optional<Cell>();
    return std::optional<Cell>(found.cell(0));
}

template <class T>
Status storeFact(Database& db, const char* name, const T& value)
{
    return db.run("INSERT INTO meta (name, value) VALUES (?,?) "
                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                  QString::fromLatin1(name), value);
}

} // namespace

Status believe(Database& db, const std::vector<KnownLaptop>& laptops)
{
    CORE_TRY_ASSIGN(const auto before, factOf(db, "believed"));
    QByteArray ids = before ? std::get<QByteArray>(*before) : QByteArray();
    for (const KnownLaptop& laptop : laptops) {
        if (laptop.publicKey.size() != kKnownKeySize)
            return fail(ErrorCode::InputDamaged, QStringLiteral("a key of another length"));
        const QByteArray id = shortHash(laptop.publicKey);
        CORE_TRY(db.run("INSERT OR IGNORE INTO device (id, public_key, letters) VALUES (?,?,?)", id,
                        laptop.publicKey, laptop.letters));
        ids += id;
    }
    return storeFact(db, "believed", ids);
}

Result<bool> joinedByGrant(Database& db)
{
    CORE_TRY_ASSIGN(const auto believed, factOf(db, "believed"));
    return believed.has_value();
}

Result<QByteArray> storedRequest(Database& db)
{
    CORE_TRY_ASSIGN(const auto stored, factOf(db, "join_request"));
    const auto* bytes = stored ? std::get_if<QByteArray>(&*stored) : nullptr;
    return bytes == nullptr ? QByteArray() : *bytes;
}

Status storeRequest(Database& db, const QByteArray& request)
{
    return storeFact(db, "join_request", request);
}

Result<std::optional<domain::Role>> grantedRole(Database& db)
{
    CORE_TRY_ASSIGN(const auto stored, factOf(db, "granted_role"));
    const auto* code = stored ? std::get_if<QString>(&*stored) : nullptr;
    return code == nullptr ? std::nullopt : domain::roleFromCode(*code);
}

Status storeGrantedRole(Database& db, domain::Role role)
{
    return storeFact(db, "granted_role", domain::roleCode(role));
}

Result<std::vector<QString>> lettersInUse(Database& db)
{
    std::vector<QString> letters;
    CORE_TRY_ASSIGN(Statement rows,
                    db.prepare("SELECT letters FROM device UNION SELECT letters FROM laptop "
                               "WHERE letters IS NOT NULL"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        letters.push_back(rows.text(0));
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return letters;
}

Status changeLetters(Database& db, const QString& letters)
{
    CORE_TRY_ASSIGN(const DeviceInfo own, readDevice(db));
    if (own.letters == letters)
        return {};
    if (!domain::CaseCodeSeries::make(letters, {}))
        return fail(ErrorCode::BadInput, QStringLiteral("letters that start no case code"));
    CORE_TRY_ASSIGN(const auto used,
                    db.integer("SELECT value FROM meta WHERE name = 'code_counter'"));
    if (used.value_or(0) != 0)
        return fail(ErrorCode::Conflict, QStringLiteral("case codes were given out already"));
    return db.run("UPDATE device SET letters = ? WHERE id = ?", letters, own.id);
}

Result<bool> isUserName(Database& db, const QString& name)
{
    CORE_TRY_ASSIGN(const auto count,
                    db.integer("SELECT count(*) FROM user "
                               "WHERE name = ? AND coalesce(state, '') <> 'disabled'",
                               name));
    return count.value_or(0) > 0;
}

} // namespace core::storage
