// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record_writer.h"

namespace core::storage {

/// Erases a record for good: its keys and drafts are destroyed, so that neither its fields nor its
/// past can be read any more, here or in any copy of the log; what is left is its id, and that it
/// was erased, by whom and why. A person takes along the lines of expected lists that name them,
/// and their name in lists that were finalised: those are kept again with the case code only. All
/// of it is one transaction; other laptops do the same when the change, or the certificate in place
/// of the key, arrives. Source: docs/sync_protocol.md 2.10. Errors: NotAllowed (role), NotFound,
/// BadInput without a reason or for a kind of record that says who may do what.
Status eraseRecord(const RecordWriter::Context& context, forms::RecordType type, const RecordId& id,
                   const QString& reason);

} // namespace core::storage
