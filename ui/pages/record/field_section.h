// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/intake_sheet.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/record/section_view.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace ui::widgets {
class Banner;
class KeyButton;
} // namespace ui::widgets

namespace ui::pages {

class FieldSectionForm;
class PartSection;

/// A section made from its row in the table of sections: the questions in two columns, and below
/// them a list for each kind of part. What is typed goes into the draft journal when a field is
/// left or after a second and a half without a key, on another thread; commit() saves it.
class FieldSection : public SectionView {
    Q_OBJECT
public:
    FieldSection(core::forms::Section section, const PageContext& context,
                 QWidget* parent = nullptr);
    ~FieldSection() override;

    [[nodiscard]] core::forms::Section section() const override { return m_section; }
    core::Status open(const core::domain::PersonId& person) override;
    core::Status commit() override;
    core::Status journal() override;
    void focusFirst() override;
    bool nextProblem(bool backwards) override;
    bool insertPart() override;
    void undo() override;
    void redo() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;
    void retranslate() override;

    [[nodiscard]] FieldSectionForm* form() const { return m_form; }

protected:
    /// Where a section of its own puts more below questions and lists.
    [[nodiscard]] QVBoxLayout* lines() const { return m_lines; }

private:
    void build();
    void buildClash();
    void edited(core::forms::FieldId field);
    [[nodiscard]] bool isRed() const;
    void keepSoon();
    void takeUpDraft(const core::domain::PersonId& person);
    void follow(const core::storage::ChangeSet& changes);
    void showClash();
    void decide(bool mine);
    void stepTaken(const std::optional<core::forms::FieldId>& field);
    void showPlace(QWidget* widget);

    core::forms::Section m_section;
    std::unique_ptr<core::session::IntakeSheet> m_sheet;
    std::shared_ptr<std::atomic<quint64>> m_keepTicket; ///< the newest draft on its way to the disk
    QTimer m_keepTimer;
    QScrollArea* m_scroll;
    QVBoxLayout* m_lines;
    widgets::Banner* m_clash;
    widgets::KeyButton* m_keepMine;
    widgets::KeyButton* m_takeTheirs;
    FieldSectionForm* m_form = nullptr;
    std::vector<PartSection*> m_parts;
    std::optional<core::forms::FieldId> m_caret; ///< where somebody stopped, from the draft
    bool m_committing = false;
};

} // namespace ui::pages
