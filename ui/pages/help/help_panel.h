// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_catalog.h"
#include "ui/pages/page.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui::pages {

/// The keys of a screen, the how-tos and whom to call, one below the other. Shown beside a page by
/// F1 and as a page of its own.
class HelpPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void setKeys(actions::Where where, const std::vector<KeyHint>& ofPage);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    actions::Where m_where = actions::Where::Everywhere;
    std::vector<KeyHint> m_ofPage;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

} // namespace ui::pages
