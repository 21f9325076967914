// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QObject>
#include <QTimer>

namespace ui::main_window {

class Rail;

/// Keeps the pill of Conflicts in the rail true: how many records wait for somebody of this role.
/// It counts again a moment after something was saved or arrived.
class ConflictCount final : public QObject {
    Q_OBJECT
public:
    /// @p rail outlives it.
    ConflictCount(const pages::PageContext& context, Rail& rail, QObject* parent = nullptr);

private:
    void count();

    pages::PageContext m_context;
    Rail& m_rail;
    QTimer m_soon; ///< many changes of one exchange make one count
};

} // namespace ui::main_window
