// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 cannot parse <concepts>, which id.h brings, unless <set> has been read first.
// clang-format off
#include <set>

#include "core/session/consent/referral_desk.h"
#include "ui/pages/record/section_view.h"

#include <memory>
#include <optional>
#include <vector>
// clang-format on

class QComboBox;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace core::session {
class IntakeSheet;
}
namespace ui::widgets {
class Banner;
class HwTableView;
class KeyButton;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

class FieldSectionForm;

/// To whom a person is passed on, why and with what. Insert adds, Enter changes one that has not
/// gone out; sending needs consent for its purpose and what is passed on listed, and says what is
/// missing. A referral whose consent was taken back stands as called back, with the day.
class ReferralsSection final : public SectionView {
    Q_OBJECT
public:
    explicit ReferralsSection(const PageContext& context, QWidget* parent = nullptr);
    ~ReferralsSection() override;

    [[nodiscard]] core::forms::Section section() const override
    {
        return core::forms::Section::Referrals;
    }
    core::Status open(const core::domain::PersonId& person) override;
    core::Status commit() override;
    core::Status journal() override;
    void focusFirst() override;
    bool insertPart() override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;
    void retranslate() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    core::Status refresh();
    void showRow();
    void openForm(const core::RecordId& id);
    void closeForm();
    void takeUpDraft();
    void send();
    void takeAnswer();
    void report(const core::Error& error);
    [[nodiscard]] const core::session::ReferralRow* current() const;
    [[nodiscard]] QString stateText(const core::session::ReferralRow& row) const;

    core::session::ReferralDesk m_desk;
    std::optional<core::domain::PersonId> m_person;
    std::vector<core::session::ReferralRow> m_rows;
    std::unique_ptr<core::session::IntakeSheet> m_sheet; ///< of the open form
    QStandardItemModel* m_model;
    QLabel* m_none;
    widgets::HwTableView* m_table;
    widgets::Banner* m_problem;
    widgets::KeyButton* m_add;
    widgets::KeyButton* m_send;
    QComboBox* m_state;
    QLineEdit* m_outcome;
    widgets::KeyButton* m_takeAnswer;
    widgets::Panel* m_panel;
    FieldSectionForm* m_form;
    widgets::KeyButton* m_close;
};

} // namespace ui::pages
