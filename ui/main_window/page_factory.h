// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/roles.h"
#include "ui/pages/page.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ui::main_window {

/// Which pages there are, who may use them, and how each is built. A page that is not built yet has
/// no row and so no entry in the rail.
class PageFactory {
    Q_DECLARE_TR_FUNCTIONS(PageFactory)
public:
    using Make = std::function<pages::Page*(const pages::PageContext&, QWidget* parent)>;

    /// Every page of this build.
    PageFactory();

    /// Adds or replaces the maker of a page; tests put in pages of their own.
    void add(pages::PageId id, Make make);

    /// What @p role can reach from the rail, from the top.
    [[nodiscard]] std::vector<pages::PageId> railEntries(core::domain::Role role) const;
    [[nodiscard]] bool isAllowed(pages::PageId id, core::domain::Role role) const;
    /// Nothing for a page without a maker.
    [[nodiscard]] std::unique_ptr<pages::Page> make(pages::PageId id,
                                                    const pages::PageContext& context) const;

    static QString title(pages::PageId id);
    static theme::Icon icon(pages::PageId id);

private:
    std::vector<std::pair<pages::PageId, Make>> m_makers;
};

} // namespace ui::main_window
