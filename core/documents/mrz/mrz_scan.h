// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mrz/mrz.h"
#include "core/documents/mrz/mrz_repair.h"
#include "core/forms/record.h"

#include <QStringView>

namespace core::documents {

/// What a reader or a paste gave, ready for a form.
struct MrzScan {
    std::vector<std::string> lines; ///< as they are taken over
    Mrz mrz;                        ///< of those lines
    /// What was put right in them. Only what the check digits prove, and lost or added fillers,
    /// without which nothing could be read.
    std::vector<MrzRepair> repairs;

    /// Whether a repair lies in what @p field of a person is read from.
    [[nodiscard]] bool isMended(forms::FieldId field) const;
};

/// Reads the first zone in @p text; nothing when there is none, or none that has a format.
std::optional<MrzScan> readMrzScan(QStringView text, const QDate& today);

} // namespace core::documents
