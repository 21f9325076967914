// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace core::storage {

/// The place after which a page starts: the sort text and the row behind it. Never an offset: a
/// page deep in a million rows costs what the first one costs.
struct PageKey {
    QString sort;
    qint64 row = 0;
    friend bool operator==(const PageKey&, const PageKey&) = default;
};

template <class Row>
struct Page {
    std::vector<Row> rows;
    std::optional<PageKey> next; ///< nothing on the last page
};

} // namespace core::storage
