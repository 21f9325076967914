// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record_writer.h"

#include <map>
#include <set>
#include <utility>

namespace core::storage {

/// Erases a record for good: its keys and drafts are destroyed, so that neither its fields nor its
/// past can be read any more, here or in any copy of the log; what is left is its id, and that it
/// was erased, by whom and why. A person takes along every part of the record (interview,
/// documents, links from both ends, consent, notes, attachments with their pieces, what is
/// guarded), the lines of expected lists that name them, what was typed about them and not saved,
/// and their name in lists that were finalised: those are kept again with the case code only. All
/// of it is one transaction; other laptops do the same when the change, or the certificate in place
/// of the key, arrives. Source: docs/sync_protocol.md 2.10. Errors: NotAllowed (role), NotFound,
/// BadInput without a reason or for a kind of record that says who may do what.
Status eraseRecord(const RecordWriter::Context& context, forms::RecordType type, const RecordId& id,
                   const QString& reason);

/// What may be left here of people who were erased elsewhere, by a laptop that did not have all of
/// it.
struct LeftOfErased {
    std::set<RecordId> people; ///< erased just now, with parts that may be here
    /// What came after its person was erased: part, its kind, the person.
    std::map<RecordId, std::pair<forms::RecordType, RecordId>> parts;
};
/// Erases it. This laptop's log says so, in the name and with the reason of whoever erased the
/// person, so that it holds everywhere. Inside the transaction of the caller, who publishes the
/// answer. Cost: reads all registers once for each of the people.
Result<ChangeSet> eraseLeftParts(Database& db, const Clock& clock, const LeftOfErased& left);

} // namespace core::storage
