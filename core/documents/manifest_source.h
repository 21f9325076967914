// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/manifest_input.h"
#include "core/domain/manifest_revision.h"
#include "core/storage/manifest_store.h"

namespace core::documents {

/// What a print is asked for, beside the list itself.
struct SheetRequest {
    Audience audience = Audience::NamesAndDocuments;
    SheetCopy copy;
    SheetPerson preparedBy;
    SheetPerson checkedBy;
};

/// A finalised revision and what it changed in the one before it.
struct SheetRevision {
    const storage::RevisionRow& row;
    int replaces = 0; ///< 0 for the first
    const std::vector<domain::RevisionChange>& changes;
};

/// The paper of a list that is not finalised yet: it says so and carries no code.
/// A frozen list holds no need, consent, stage or whereabouts, so neither can its paper; who prints
/// as code is a code here even if a name came with them.
ManifestSheetInput draftSheetInput(const domain::FrozenManifest& list, const SheetRequest& request);
/// The paper of a finalised revision, the same today and tomorrow.
ManifestSheetInput sheetInput(const domain::FrozenManifest& list, const SheetRevision& revision,
                              const SheetRequest& request);

} // namespace core::documents
