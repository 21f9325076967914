// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/screening/link_desk.h"
#include "ui/pages/record/field_section.h"

#include <optional>
#include <vector>

class QCheckBox;

class QLineEdit;
class QListWidget;

namespace ui::widgets {
class Banner;
class KeyButton;
class Panel;
class PickerEdit;
class SegmentedChoice;
} // namespace ui::widgets

namespace ui::pages {

/// Whom somebody belongs to and how they travel. Another person is found and tied to this one
/// without leaving the page. Of whom somebody is afraid stands in a block of its own that opens on
/// a key, for who may see it.
class FamilySection final : public FieldSection {
    Q_OBJECT
public:
    explicit FamilySection(const PageContext& context, QWidget* parent = nullptr);

    core::Status open(const core::domain::PersonId& person) override;
    void focusFirst() override;
    bool insertPart() override;
    void retranslate() override;

private:
    void buildLinks();
    void buildFear();
    void search();
    [[nodiscard]] std::optional<core::domain::PersonId> found() const;
    void link();
    void nameGuardian();
    void joinFamily();
    void fear();
    bool tell(const core::Status& status);
    void showLinks();

    core::session::LinkDesk m_desk;
    std::optional<core::domain::PersonId> m_who;
    std::vector<core::session::LinkView> m_links;
    widgets::Panel* m_panel;
    QListWidget* m_list;
    QLineEdit* m_search;
    QListWidget* m_matches;
    widgets::PickerEdit* m_relation;
    widgets::PickerEdit* m_known;
    widgets::SegmentedChoice* m_keep;
    widgets::KeyButton* m_link;
    widgets::KeyButton* m_guardian;
    widgets::KeyButton* m_family;
    widgets::KeyButton* m_interpreter;
    widgets::KeyButton* m_fearOpen = nullptr; ///< nothing for who may not see L4
    QWidget* m_fearBlock = nullptr;
    QLineEdit* m_fearWords = nullptr;
    QCheckBox* m_fearApart = nullptr;
    widgets::KeyButton* m_fearSave = nullptr;
};

} // namespace ui::pages
