// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sync_desk.h"
#include "ui/pages/page.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;

namespace ui::widgets {
class HwTableView;
class KeyButton;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

class EnrolForm;

/// Who is in the group: the laptops, taking one out, and taking one in.
class TrustedLaptopsView final : public QWidget {
    Q_OBJECT
public:
    explicit TrustedLaptopsView(const PageContext& context, QWidget* parent = nullptr);

    void showStatus(const core::session::SyncStatus& status);
    void focusFirst();
    /// Between the list and the form.
    void nextPanel();
    void retranslate();

Q_SIGNALS:
    /// The group is another one now.
    void changed();
    void told(const QString& text);

private:
    void showChoice();
    void askRevoke();
    void revoke(const core::session::LaptopRow& laptop);

    PageContext m_context;
    core::session::SyncStatus m_status;
    widgets::Panel* m_panel;
    QStandardItemModel* m_model;
    widgets::HwTableView* m_table;
    QLabel* m_words;
    widgets::KeyButton* m_revoke;
    EnrolForm* m_form;
};

} // namespace ui::pages
