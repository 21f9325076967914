// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;

namespace ui::pages {

class HelpPanel;

/// Help as a page of its own: all keys that work everywhere, the how-tos, whom to call.
class HelpPage final : public Page {
    Q_OBJECT
public:
    explicit HelpPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Help; }
    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    QLabel* m_heading;
    HelpPanel* m_panel;
};

} // namespace ui::pages
