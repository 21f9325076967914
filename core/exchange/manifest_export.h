// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest_revision.h"
#include "core/exchange/table_writer.h"

namespace core::exchange {

/// A list of people on its way out of the laptop.
struct ManifestList {
    const domain::FrozenManifest& frozen;
    QString checkCode; ///< empty while the list is a draft
};

/// Writes one row a passenger, in the order of the paper, each with the number, the revision and
/// the state of its list: a row that was copied elsewhere still says what it was taken from. Only
/// fields that may stand on a manifest; of who prints as a code nothing but code, seat and family
/// letter, even if a name came with them. Errors: those of TableWriter.
Status exportManifest(const ManifestList& list, TableFormat format, const QString& file);

} // namespace core::exchange
