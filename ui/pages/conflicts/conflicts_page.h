// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sync_desk.h"
#include "ui/models/conflict_model.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <map>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui::widgets {
class Banner;
class EmptyState;
class KeyButton;
class PageHead;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

class AnotherValue;
class ConflictGrid;
class ConflictList;

/// What two laptops wrote without knowing of each other: both values side by side, who, when and
/// what each knew. A person chooses for each field; the choice is itself a change. Facts that do
/// not go together stand below, each with the way to where it is put right.
class ConflictsPage final : public Page {
    Q_OBJECT
public:
    explicit ConflictsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ConflictsPage() override;

    [[nodiscard]] PageId id() const override { return PageId::Conflicts; }
    [[nodiscard]] QString title() const override;
    void activate() override;
    /// PersonId, ManifestId, ReceptionId: the questions about that record.
    void open(const Target& target) override;
    [[nodiscard]] Target place() const override;
    [[nodiscard]] ActionBarContent actionBar() const override;
    /// Keeps the chosen values.
    void primaryAction() override;
    /// Later: on to the next record, back where the person came from after the last one.
    void secondaryAction() override;
    bool nextPanel(bool backwards) override;
    bool nextProblem(bool backwards) override;

    [[nodiscard]] std::vector<KeyHint> keys() const override;

    [[nodiscard]] const models::ConflictModel& fields() const { return *m_model; }

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Shown {
        core::forms::RecordType type;
        core::RecordId record;
        core::forms::Revision revision = 0;
        core::forms::Values values;
    };
    /// What is not kept yet of a record: it waits here while another one is looked at.
    struct Pending {
        models::Decisions decisions;
        QString reason;
    };

    void build();
    QWidget* buildHead();
    widgets::Panel* buildList();
    widgets::Panel* buildRecord();
    QWidget* buildReason();
    void bindKeys();

    void load();
    void showList(std::vector<core::storage::ConflictRow> rows);
    void showRecord(const core::RecordId& record);
    void showClashes(const std::vector<core::storage::ClashRow>& clashes);
    void showFold();
    void showTitle();
    void showChoices();
    void showNews();
    void setWords();
    void report(const core::Error& error);
    void remember();
    void openRecord();
    void goTo(const Target& target);
    void typeAnother(int row);
    void keepAll(int row);
    void focusWork();
    [[nodiscard]] const core::storage::ConflictRow* currentRow() const;
    [[nodiscard]] bool canOpenRecord() const;
    void addDestinations(widgets::Banner& card, const core::storage::ClashRow& clash);

    std::vector<core::storage::ConflictRow> m_rows;
    std::optional<Shown> m_shown;
    std::optional<core::RecordId> m_wanted;
    std::map<core::RecordId, Pending> m_pending;
    std::vector<core::storage::ClashRow> m_clashes;
    QTimer m_reload;
    bool m_loading = false;

    models::ConflictModel* m_model = nullptr;
    widgets::PageHead* m_head = nullptr;
    widgets::KeyButton* m_open = nullptr;
    widgets::Banner* m_calm = nullptr;
    widgets::Banner* m_news = nullptr;
    widgets::Banner* m_failure = nullptr;
    QWidget* m_columns = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    widgets::Panel* m_listPanel = nullptr;
    ConflictList* m_list = nullptr;
    QLabel* m_listFoot = nullptr;
    ConflictGrid* m_grid = nullptr;
    QWidget* m_fold = nullptr;
    QLabel* m_foldText = nullptr;
    widgets::KeyButton* m_foldButton = nullptr;
    AnotherValue* m_another = nullptr;
    QVBoxLayout* m_cards = nullptr;
    QWidget* m_reasonArea = nullptr;
    QLabel* m_reasonLabel = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace ui::pages
