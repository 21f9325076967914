// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_desk.h"
#include "ui/pages/page.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui::widgets {
class KeyButton;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

/// Where the case of one person stands, since when, which clocks run, and the next steps. A step
/// that is not the usual one asks for a reason in place of the button; nothing moves by itself.
class CaseStateBox final : public QWidget {
    Q_OBJECT
public:
    explicit CaseStateBox(const PageContext& context, QWidget* parent = nullptr);

    void showPerson(const core::domain::PersonId& person);
    void retranslate();

Q_SIGNALS:
    /// A step was taken, or the clocks were stopped or let run on.
    void changed();
    void failed(const core::Error& error);

private:
    void read();
    void fillClocks();
    void openSteps();
    void choose(const core::domain::CaseStep& step);
    void take();
    void toggleHold();
    void finish(const core::Status& done);

    core::session::Session& m_session;
    std::optional<core::domain::PersonId> m_person;
    std::optional<core::storage::CaseRow> m_row;
    std::vector<core::domain::ClockStanding> m_clocks;
    std::optional<core::domain::CaseStep> m_chosen; ///< waits for its reason
    widgets::Panel* m_panel;
    QLabel* m_state;
    QLabel* m_since;
    QVBoxLayout* m_lines;
    widgets::KeyButton* m_next;
    widgets::KeyButton* m_hold;
    QLineEdit* m_reason;
    widgets::KeyButton* m_take;
};

} // namespace ui::pages
