// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/compartment/protected_values.h"

#include "core/forms/catalogue.h"
#include "core/storage/compartment/compartment.h"
#include "core/storage/log/record_state.h"
#include "core/storage/sqlite/database.h"

#include <vector>

namespace core::storage {
namespace {

using seal::CompartmentKey;
using seal::SecretBytes;

/// No text of a field begins with a control character: cleanText() takes them out.
constexpr QChar kTokenMark(1);

bool isProtectedField(std::uint16_t field)
{
    const forms::FieldSpec* spec = forms::findSpec(field);
    return spec != nullptr && spec->sensitivity == forms::Sensitivity::Dangerous;
}

bool isToken(const forms::FieldValue& value)
{
    return value.toText().startsWith(kTokenMark);
}

QByteArray fieldLabel(std::uint16_t field)
{
    return "field " + QByteArray::number(field);
}

QByteArray slotName(const RecordId& owner)
{
    return "slot " + owner.toByteArray();
}

template <class Change>
RecordState changedState(const RecordState& state, const Change& change)
{
    RecordState::Fields fields = state.fields();
    for (auto& [field, live] : fields) {
        if (!isProtectedField(field))
            continue;
        for (Sibling& sibling : live)
            sibling.value = change(field, sibling.value);
    }
    return RecordState::fromFields(state.revision(), std::move(fields));
}

bool holdsProtected(const RecordState& state)
{
    for (const auto& [field, live] : state.fields()) {
        if (isProtectedField(field))
            return true;
    }
    return false;
}

/// Registers and keys that were written before there was a compartment.
Status sealWhatLiesOpen(Database& db)
{
    std::vector<std::pair<qint64, QByteArray>> registers;
    {
        CORE_TRY_ASSIGN(Statement rows, db.prepare("SELECT row, revision, state FROM register"));
        CORE_TRY_ASSIGN(bool more, rows.step());
        while (more) {
            CORE_TRY_ASSIGN(const RecordState state,
                            RecordState::decode(rows.integer(1), rows.blob(2)));
            if (holdsProtected(state))
                registers.emplace_back(rows.integer(0), atRest(db, state).encode());
            CORE_TRY_ASSIGN(more, rows.step());
        }
    }
    for (const auto& [row, state] : registers)
        CORE_TRY(db.run("UPDATE register SET state = ? WHERE row = ?", state, row));
    std::vector<std::pair<QByteArray, QByteArray>> keys;
    {
        CORE_TRY_ASSIGN(Statement rows,
                        db.prepare("SELECT epoch, key FROM epoch_key WHERE lane = 1"));
        CORE_TRY_ASSIGN(bool more, rows.step());
        while (more) {
            keys.emplace_back(rows.blob(0), epochKeyAtRest(db, Lane::Protected, rows.blob(1)));
            CORE_TRY_ASSIGN(more, rows.step());
        }
    }
    for (const auto& [epoch, key] : keys)
        CORE_TRY(db.run("UPDATE epoch_key SET key = ? WHERE lane = 1 AND epoch = ?", key, epoch));
    return {};
}

/// What a person's passphrase gives, as the key their slot is sealed under.
Result<CompartmentKey> slotKey(const SecretBytes& personal)
{
    auto key = CompartmentKey::fromBytes(personal.view());
    if (!key)
        return fail(ErrorCode::Internal, QStringLiteral("a slot key of another length"));
    return *std::move(key);
}

} // namespace

forms::FieldValue atRest(const Database& db, std::uint16_t field, const forms::FieldValue& value)
{
    if (!db.compartment() || !isProtectedField(field) || isToken(value))
        return value;
    const QByteArray plain = static_cast<char>(value.answer()) + value.toText().toUtf8();
    const QByteArray sealed = db.compartment()->seal(plain, fieldLabel(field));
    return forms::FieldValue::text(kTokenMark + QString::fromLatin1(sealed.toBase64()));
}

forms::FieldValue fromRest(const Database& db, std::uint16_t field, const forms::FieldValue& value)
{
    if (!db.compartment() || !isToken(value))
        return value;
    const auto plain = db.compartment()->open(
        QByteArray::fromBase64(value.toText().mid(1).toLatin1()), fieldLabel(field));
    if (!plain || plain->isEmpty())
        return value;
    const auto answer = static_cast<forms::Answer>(plain->at(0));
    return answer == forms::Answer::Given
               ? forms::FieldValue::text(QString::fromUtf8(plain->mid(1)))
               : forms::FieldValue::missing(answer);
}

RecordState atRest(const Database& db, const RecordState& state)
{
    if (!db.compartment())
        return state;
    return changedState(state, [&db](std::uint16_t field, const forms::FieldValue& value) {
        return atRest(db, field, value);
    });
}

RecordState fromRest(const Database& db, const RecordState& state)
{
    if (!db.compartment())
        return state;
    return changedState(state, [&db](std::uint16_t field, const forms::FieldValue& value) {
        return fromRest(db, field, value);
    });
}

forms::FieldValue readable(const forms::FieldValue& value)
{
    return isToken(value) ? forms::FieldValue::missing(forms::Answer::Redacted) : value;
}

forms::Values readableValues(const Database& db, const RecordState& state)
{
    forms::Values values = fromRest(db, state).values();
    std::vector<forms::FieldId> hidden;
    for (const auto& [field, value] : values) {
        if (readable(value) != value)
            hidden.push_back(field);
    }
    for (const forms::FieldId field : hidden)
        values.set(field, forms::FieldValue::missing(forms::Answer::Redacted));
    return values;
}

QByteArray epochKeyAtRest(const Database& db, Lane lane, const QByteArray& key)
{
    if (lane == Lane::Open || !db.compartment() || key.size() != kRecordKeySize)
        return key;
    return db.compartment()->seal(key, "epoch");
}

std::optional<QByteArray> epochKeyFromRest(const Database& db, Lane lane, const QByteArray& key)
{
    if (lane == Lane::Open || key.size() == kRecordKeySize)
        return key;
    return db.compartment() ? db.compartment()->open(key, "epoch") : std::nullopt;
}

Result<bool> hasCompartment(Database& db)
{
    CORE_TRY_ASSIGN(const auto slots, db.integer("SELECT count(*) FROM protected_slot"));
    return slots.value_or(0) > 0;
}

Result<bool> hasCompartmentSlot(Database& db, const RecordId& owner)
{
    CORE_TRY_ASSIGN(const auto slots,
                    db.integer("SELECT count(*) FROM protected_slot WHERE owner = ?", owner));
    return slots.value_or(0) > 0;
}

Result<std::shared_ptr<const CompartmentKey>> createCompartment(Database& db, const RecordId& owner,
                                                                const SecretBytes& personal)
{
    auto key = std::make_shared<const CompartmentKey>(CompartmentKey::random());
    db.setCompartment(CompartmentState::Open, key);
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    CORE_TRY(writeCompartmentSlot(db, owner, personal));
    CORE_TRY(sealWhatLiesOpen(db));
    CORE_TRY(transaction.commit());
    return key;
}

Result<std::shared_ptr<const CompartmentKey>> openCompartment(Database& db,
                                                              const SecretBytes& personal)
{
    CORE_TRY_ASSIGN(const CompartmentKey wrapping, slotKey(personal));
    CORE_TRY_ASSIGN(Statement rows, db.prepare("SELECT owner, sealed FROM protected_slot"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        const auto owner = rows.id<RecordId>(0);
        auto plain = owner ? wrapping.open(rows.blob(1), slotName(*owner)) : std::nullopt;
        if (plain) {
            auto key = CompartmentKey::fromBytes(
                {reinterpret_cast<const std::uint8_t*>(plain->constData()),
                 static_cast<std::size_t>(plain->size())});
            plain->fill('\0');
            if (key)
                return std::make_shared<const CompartmentKey>(*std::move(key));
        }
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return std::shared_ptr<const CompartmentKey>();
}

Status writeCompartmentSlot(Database& db, const RecordId& owner, const SecretBytes& personal)
{
    if (!db.compartment())
        return fail(ErrorCode::NotAllowed, QStringLiteral("the compartment is closed"));
    CORE_TRY_ASSIGN(const CompartmentKey wrapping, slotKey(personal));
    const seal::Bytes key = db.compartment()->bytes();
    QByteArray plain(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
    const QByteArray sealed = wrapping.seal(plain, slotName(owner));
    plain.fill('\0');
    return db.run("INSERT INTO protected_slot (owner, sealed) VALUES (?,?) "
                  "ON CONFLICT (owner) DO UPDATE SET sealed = excluded.sealed",
                  owner, sealed);
}

Status dropCompartmentSlot(Database& db, const RecordId& owner)
{
    return db.run("DELETE FROM protected_slot WHERE owner = ?", owner);
}

} // namespace core::storage
