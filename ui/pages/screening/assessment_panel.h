// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/screening/screening_desk.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace ui::widgets {
class FieldRow;
class KeyButton;
class Panel;
class PartialDateEdit;
class PickerEdit;
class SegmentedChoice;
} // namespace ui::widgets

namespace ui::pages {

/// "Your assessment": what a caseworker decides after the screening, signed with their name. The
/// program proposes nothing. Decisions made before stay listed below.
class AssessmentPanel final : public QWidget {
    Q_OBJECT
public:
    /// @p signer is who is signed in.
    AssessmentPanel(const core::Clock& clock, const QString& signer, QWidget* parent = nullptr);

    void setScreening(const core::session::ScreeningView& screening, const QDate& today);
    /// Something was chosen or written that is not signed yet.
    [[nodiscard]] bool isOpen() const;
    void clear();
    void focusReason();
    void showReasonMissing();
    void retranslate();

Q_SIGNALS:
    void elementChosen(core::forms::FieldId element, const QString& code);
    void signedOff(const core::session::ScreeningDesk::Decision& decision);

private:
    struct ElementRow {
        core::forms::FieldId field;
        QLabel* name;
        widgets::SegmentedChoice* choice;
    };

    void buildForm(QVBoxLayout& lines);
    void showForm();
    void sign();
    void listDecisions();

    QString m_signer;
    core::session::ScreeningView m_screening;
    QDate m_today;
    widgets::Panel* m_panel;
    widgets::PickerEdit* m_status;
    QLabel* m_who; ///< "Only a caseworker decides this."
    QWidget* m_form;
    std::array<ElementRow, 3> m_elements{};
    widgets::FieldRow* m_reasonRow = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    widgets::FieldRow* m_organisationRow = nullptr;
    widgets::PickerEdit* m_organisation = nullptr;
    widgets::FieldRow* m_reviewRow = nullptr;
    widgets::PartialDateEdit* m_review = nullptr;
    QLabel* m_signature = nullptr;
    widgets::KeyButton* m_sign = nullptr;
    QWidget* m_before; ///< the decisions so far
    QVBoxLayout* m_beforeLines;
};

} // namespace ui::pages
