// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/intake_desk.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <map>
#include <optional>
#include <vector>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace ui::widgets {
class Banner;
class EmptyState;
class KeyButton;
class KeyLegend;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

class CaseStateBox;
class RecordHead;
class SectionList;
class SectionView;
class SidePanel;

/// The record of one person: head, list of sections, one section at a time, and a column with words
/// to use, counts and the history of the field with the focus. Leaving a section saves it. Sections
/// the role may not open are absent; Harm opens closed and closes again by itself.
class RecordPage final : public Page {
    Q_OBJECT
public:
    explicit RecordPage(const PageContext& context, QWidget* parent = nullptr);
    ~RecordPage() override;

    [[nodiscard]] PageId id() const override { return PageId::Record; }
    [[nodiscard]] QString title() const override;
    void activate() override;
    void leave() override;
    /// PersonId: where work was left, else the first section. RecordRef: that section.
    void open(const Target& target) override;
    [[nodiscard]] Target place() const override;
    [[nodiscard]] ActionBarContent actionBar() const override;
    /// The next section.
    void primaryAction() override;
    /// The section before.
    void secondaryAction() override;
    bool nextPanel(bool backwards) override;
    bool nextProblem(bool backwards) override;
    void undo() override;
    void redo() override;
    core::Status flushDrafts() override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;

    /// Saves what is open and shows @p section; false when the save failed, and nothing changes.
    bool showSection(core::forms::Section section);
    [[nodiscard]] core::forms::Section section() const { return m_section; }
    /// The widget of the section that is shown; nothing while it is closed.
    [[nodiscard]] SectionView* view() const;
    [[nodiscard]] RecordHead& head() { return *m_head; }
    /// Opens the section that is shown closed.
    void openClosed();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // record_page_build.cpp
    QWidget* buildMiddle();
    void buildConflicts();
    void bindKeys();
    void connectView(SectionView& view);
    void showTitleRow();
    void showSide();
    void placeSide(bool narrow);

    bool openRecord(const core::domain::PersonId& person,
                    std::optional<core::forms::Section> wanted);
    bool leaveSection();
    bool saveNow();
    void closeAgain();
    void pause();
    void markDone();
    void readOverview();
    void showConflicts();
    void follow(const core::storage::ChangeSet& changes);
    void showField(core::forms::RecordType type, const core::RecordId& record,
                   core::forms::FieldId field);
    SectionView* viewOf(core::forms::Section section);
    [[nodiscard]] const core::session::SectionProgress* progress() const;
    void failed(const core::Error& error);

    std::optional<core::domain::PersonId> m_person;
    core::forms::Section m_section = core::forms::Section::Identity;
    core::session::IntakeOverview m_overview;
    std::map<core::forms::Section, SectionView*> m_views; ///< built as they are opened
    std::optional<core::forms::Section> m_openedClosed;   ///< of those that open closed
    /// Of the records that were looked at since the last change.
    std::map<core::RecordId, std::vector<core::storage::HistoryEntry>> m_history;
    bool m_sideWanted = false; ///< in a narrow window: the column in place of the section
    QTimer m_closeTimer;
    RecordHead* m_head;
    widgets::Banner* m_conflicts;
    widgets::KeyButton* m_decide;
    widgets::Banner* m_red;
    SectionList* m_list;
    widgets::Panel* m_panel = nullptr;
    widgets::KeyLegend* m_legend = nullptr;
    widgets::KeyButton* m_done = nullptr;
    widgets::KeyButton* m_sideButton = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::EmptyState* m_closed = nullptr;
    QHBoxLayout* m_middle = nullptr; ///< list, section and right column
    QWidget* m_sideHolder = nullptr;
    QVBoxLayout* m_sideLines = nullptr;
    SidePanel* m_side;
    CaseStateBox* m_case = nullptr;
    QWidget* m_foreignSide = nullptr; ///< the column of a section that brings its own
};

} // namespace ui::pages
