// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QDateTime>

#include <vector>

namespace core::documents {

/// One chart of the reports as a table: words in the first column, numbers in the others.
struct ReportTable {
    PaperText title;
    std::vector<TrText> headings;
    std::vector<std::vector<PaperText>> rows; ///< as many texts as headings
};

/// The figures as shown, small groups already joined: this room counts nothing.
struct ReportInput {
    QString site;
    PaperText scope; ///< "1 to 10 November 2025, all groups"
    QString madeBy;
    QDateTime madeAt;
    std::vector<ReportTable> tables;
};

/// A4 upright, each table whole where it fits on a page, headings repeated where it does not.
Document reportSheet(const ReportInput& input);

} // namespace core::documents
