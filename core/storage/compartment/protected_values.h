// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/forms/record.h"
#include "core/storage/log/change_seal.h"
#include "core/storage/log/version_vector.h"
#include "core/storage/seal/secret.h"

#include <memory>

namespace core::storage {

class Database;
class RecordState;
namespace seal {
class CompartmentKey;
}

/// Whether this connection can read the values of protected fields (L4).
enum class CompartmentState {
    None,   ///< the store has no compartment: such values lie in the sealed store like all others
    Closed, ///< whoever signed in does not hold its key
    Open,
};

// Protected values lie in registers, baselines and drafts as tokens, sealed under the key of the
// compartment. A token is a text no field can hold; it is carried along by whoever cannot open it.

/// The value as it is written down: a token for a protected field where there is a key.
forms::FieldValue atRest(const Database& db, std::uint16_t field, const forms::FieldValue& value);
/// The value to work with. A token that cannot be opened stays what it is.
forms::FieldValue fromRest(const Database& db, std::uint16_t field, const forms::FieldValue& value);
/// A whole state as it is written down, and to work with.
RecordState atRest(const Database& db, const RecordState& state);
RecordState fromRest(const Database& db, const RecordState& state);
/// What people and desks may read of @p state: tokens that cannot be opened are "taken out of
/// sight".
forms::Values readableValues(const Database& db, const RecordState& state);
forms::FieldValue readable(const forms::FieldValue& value);

/// A key of the group as its row holds it. Nothing when it is one of the protected lane and the
/// compartment is closed.
QByteArray epochKeyAtRest(const Database& db, Lane lane, const QByteArray& key);
std::optional<QByteArray> epochKeyFromRest(const Database& db, Lane lane, const QByteArray& key);

// Slots: the key of the compartment, wrapped once for each person who may see protected fields and
// once for each recovery sheet. @p personal is what only their passphrase or sheet gives.

/// Whether the store has a compartment. Errors: StoreDamaged.
Result<bool> hasCompartment(Database& db);
/// Makes a new compartment with a slot for @p owner, and seals what lies there in the open.
/// Errors: DiskFull, Io, StoreDamaged.
Result<std::shared_ptr<const seal::CompartmentKey>>
createCompartment(Database& db, const RecordId& owner, const seal::SecretBytes& personal);
/// The key, where one of the slots opens; nothing when none does.
Result<std::shared_ptr<const seal::CompartmentKey>>
openCompartment(Database& db, const seal::SecretBytes& personal);
/// Gives @p owner a slot in place of an older one. The compartment is open.
Status writeCompartmentSlot(Database& db, const RecordId& owner, const seal::SecretBytes& personal);
Status dropCompartmentSlot(Database& db, const RecordId& owner);
Result<bool> hasCompartmentSlot(Database& db, const RecordId& owner);

} // namespace core::storage
