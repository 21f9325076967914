// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QLabel;

namespace ui::widgets {
class KeyButton;
}

namespace ui::main_window {

class SearchBox;

/// Search, place and group, who works here, Hide and Lock.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    TopBar(core::session::Session& session, const core::Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] SearchBox* search() { return m_search; }
    /// Reads the open reception group anew. Cost: one indexed query.
    void refresh();

Q_SIGNALS:
    void hideAsked();
    void lockAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    core::session::Session& m_session;
    const core::Clock& m_clock;
    SearchBox* m_search;
    QLabel* m_site;
    QLabel* m_group;
    QLabel* m_user;
    QLabel* m_role;
    widgets::KeyButton* m_hide;
    widgets::KeyButton* m_lock;
};

} // namespace ui::main_window
