// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/reception_desk.h"
#include "ui/pages/page.h"

class QLabel;
class QPlainTextEdit;
class QStandardItemModel;

namespace ui::models {
class ExpectedModel;
}
namespace ui::widgets {
class Banner;
class EmptyState;
class HwTableView;
class KeyButton;
class PageHead;
class Panel;
class PickerEdit;
} // namespace ui::widgets

namespace ui::pages {

class HeadCountPanel;

/// The people of one arrival: who was announced, how many heads were counted, where everyone is
/// now, and who of the list is missing.
class ReceptionPage final : public Page {
    Q_OBJECT
public:
    explicit ReceptionPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Reception; }
    [[nodiscard]] QString title() const override;
    void activate() override;
    void open(const Target& target) override;
    [[nodiscard]] Target place() const override;
    bool nextPanel(bool backwards) override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    widgets::Panel* buildGroups();
    widgets::Panel* buildList();
    QWidget* buildMatch();
    QWidget* buildAdd();
    void reload();
    void showGroup();
    void showGroups();
    void newGroup();
    void toggleOpen();
    void choosePerson();
    void takePerson();
    void didNotCome();
    void matchSameNames();
    void addLines();
    void report(const core::Status& status);
    [[nodiscard]] std::optional<core::domain::ExpectedId> currentLine() const;

    core::session::ReceptionDesk m_desk;
    std::vector<core::storage::ReceptionRow> m_groups;
    std::optional<core::domain::ReceptionId> m_group;
    bool m_mayEdit;

    widgets::PageHead* m_head = nullptr;
    widgets::KeyButton* m_new = nullptr;
    widgets::KeyButton* m_close = nullptr;
    widgets::Banner* m_failure = nullptr;
    widgets::Panel* m_groupsPanel = nullptr;
    widgets::HwTableView* m_groupsTable = nullptr;
    QStandardItemModel* m_groupsModel = nullptr;
    HeadCountPanel* m_heads = nullptr;
    widgets::Panel* m_listPanel = nullptr;
    models::ExpectedModel* m_expected = nullptr;
    widgets::HwTableView* m_list = nullptr;
    QLabel* m_noList = nullptr;
    widgets::KeyButton* m_matchNames = nullptr;
    widgets::KeyButton* m_addLines = nullptr;
    QWidget* m_matchRow = nullptr;
    QLabel* m_matchLabel = nullptr;
    widgets::PickerEdit* m_person = nullptr;
    QWidget* m_addRow = nullptr;
    QLabel* m_addLabel = nullptr;
    QPlainTextEdit* m_addText = nullptr;
    widgets::KeyButton* m_addDone = nullptr;
};

} // namespace ui::pages
