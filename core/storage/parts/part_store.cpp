// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/parts/part_store.h"

#include "core/forms/catalogue.h"
#include "core/storage/compartment/protected_values.h"
#include "core/storage/log/record_state.h"
#include "core/storage/sqlite/database.h"

#include <algorithm>
#include <string>

namespace core::storage {
namespace {

std::string partTable(forms::RecordType type)
{
    return std::string(forms::recordName(type));
}

/// Which parts belong to the person, as the end of a statement; ?1 is the person.
std::string ofPerson(forms::RecordType type)
{
    if (type == forms::RecordType::Link)
        return " WHERE p.from_person = ?1 OR p.to_person = ?1";
    return " WHERE p.person = ?1";
}

Result<std::vector<forms::StoredRecord>> storedFrom(Database& db, Statement& found,
                                                    forms::RecordType type)
{
    std::vector<forms::StoredRecord> parts;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        CORE_TRY_ASSIGN(const RecordState state,
                        RecordState::decode(found.integer(1), found.blob(2)));
        const auto id = RecordId::fromBytes(found.blob(0));
        if (!id)
            return fail(ErrorCode::StoreDamaged, QStringLiteral("a part without identity"));
        parts.push_back({*id, type, state.revision(), readableValues(db, state)});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return parts;
}

} // namespace

Result<std::vector<forms::StoredRecord>> PartStore::all(forms::RecordType type) const
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT p.id, g.revision, g.state FROM " + partTable(type) +
                                 " p JOIN register g ON g.row = p.row ORDER BY p.row"));
    return storedFrom(m_db, found, type);
}

Result<std::vector<forms::StoredRecord>> PartStore::parts(forms::RecordType type,
                                                          const domain::PersonId& person) const
{
    if (type == forms::RecordType::Guarded) {
        CORE_TRY_ASSIGN(std::vector<forms::StoredRecord> guarded, all(type));
        const forms::FieldValue whose = forms::FieldValue::reference(person);
        std::erase_if(guarded, [&whose](const forms::StoredRecord& one) {
            return one.values.get(forms::FieldId::GuardedPerson) != whose;
        });
        return guarded;
    }
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT p.id, g.revision, g.state FROM " + partTable(type) +
                                 " p JOIN register g ON g.row = p.row" + ofPerson(type) +
                                 " ORDER BY p.row"));
    found.with(person);
    return storedFrom(m_db, found, type);
}

Result<int> PartStore::count(forms::RecordType type, const domain::PersonId& person) const
{
    if (type == forms::RecordType::Guarded) {
        CORE_TRY_ASSIGN(const std::vector<forms::StoredRecord> guarded, parts(type, person));
        return static_cast<int>(guarded.size());
    }
    CORE_TRY_ASSIGN(
        const auto found,
        m_db.integer("SELECT count(*) FROM " + partTable(type) + " p" + ofPerson(type), person));
    return static_cast<int>(found.value_or(0));
}

} // namespace core::storage
