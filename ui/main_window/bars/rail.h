// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_id.h"

#include <QWidget>

#include <map>
#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace ui::widgets {
class RailButton;
}

namespace ui::main_window {

/// The dark block at the left: the places a role can go to, always in the same order, Settings and
/// Help at the foot.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const std::vector<pages::PageId>& entries, QWidget* parent = nullptr);

    /// Marks @p page; a page that has no entry leaves the mark where it is.
    void setCurrent(pages::PageId page);
    /// How many things wait there, in a pill; 0 takes it away.
    void setCount(pages::PageId page, int count);

Q_SIGNALS:
    void chosen(ui::pages::PageId page);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addEntry(QVBoxLayout& column, pages::PageId page);
    void retranslate();

    QButtonGroup* m_group;
    std::map<pages::PageId, widgets::RailButton*> m_buttons;
};

} // namespace ui::main_window
