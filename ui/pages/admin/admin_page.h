// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/roles.h"
#include "ui/pages/page.h"

class QLineEdit;
class QVBoxLayout;

namespace ui::widgets {
class FieldRow;
class KeyButton;
class PageHead;
class Panel;
class SegmentedChoice;
} // namespace ui::widgets

namespace ui::pages {

/// For supervisors: who may unlock this laptop, and a new person. The key of each is a slot of the
/// store; a passphrase is typed by its owner.
class AdminPage final : public Page {
    Q_OBJECT
public:
    explicit AdminPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Admin; }
    [[nodiscard]] QString title() const override;
    void activate() override;

protected:
    void retranslate() override;

private:
    void buildUsers();
    void buildNewUser();
    void listUsers();
    void addUser();

    widgets::PageHead* m_head;
    widgets::Panel* m_users;
    QVBoxLayout* m_userLines = nullptr;
    widgets::Panel* m_newUser;
    QLineEdit* m_name = nullptr;
    widgets::SegmentedChoice* m_role = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    widgets::FieldRow* m_nameRow = nullptr;
    widgets::FieldRow* m_roleRow = nullptr;
    widgets::FieldRow* m_passphraseRow = nullptr;
    widgets::FieldRow* m_againRow = nullptr;
    widgets::KeyButton* m_add = nullptr;
};

} // namespace ui::pages
