// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/session.h"
#include "ui/forms/registration_flow.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace ui::forms {
class RegistrationForm;
}
namespace ui::models {
class HistoryModel;
}
namespace ui::widgets {
class Banner;
class KeyButton;
class SegmentedChoice;
} // namespace ui::widgets

namespace ui::pages {

/// One stored person: the answers of the registration, to be mended, and the whole history of the
/// record: who changed what, when, on which laptop.
class PersonRecordPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PersonRecordPanel(core::session::Session& session, QWidget* parent = nullptr);
    ~PersonRecordPanel() override;

    /// Errors: NotFound, StoreDamaged.
    core::Status showPerson(const core::domain::PersonId& person);
    [[nodiscard]] bool isChanged() const;
    /// Saves what was mended, if nobody else changed the record meanwhile. Errors: Conflict,
    /// DiskFull, Io.
    core::Status save();
    /// The answers as they are in the form, with problems shown.
    [[nodiscard]] bool hasProblems() const;
    void showHistory();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void changed();
    void backWanted();
    /// To what two laptops wrote of this person.
    void conflictsWanted(const core::domain::PersonId& person);

private:
    void buildConflicts();
    void buildHistory();
    core::Status readHistory();
    core::Status showConflicts();
    void showHead();

    core::session::Session& m_session;
    std::unique_ptr<forms::RegistrationFlow> m_flow;
    models::HistoryModel* m_history;
    widgets::Banner* m_conflicts;
    widgets::KeyButton* m_decide;
    QLabel* m_name;
    QLabel* m_code;
    widgets::SegmentedChoice* m_tabs;
    QStackedWidget* m_stack;
    forms::RegistrationForm* m_form;
};

} // namespace ui::pages
