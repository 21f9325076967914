// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace ui::pages {

/// What stands on the paper that opens a store when every passphrase is forgotten.
struct RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
public:
    QString site;
    QString key;
    QDate madeOn;

    /// Writes the sheet as one A4 page. The file can be read by its owner only. Errors: Io.
    [[nodiscard]] core::Status write(const QString& file) const;
};

} // namespace ui::pages
