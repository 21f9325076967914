// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/forms/registration_flow.h"

#include <QWidget>

#include <map>
#include <optional>
#include <set>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui::widgets {
class Banner;
class FieldRow;
class IconLabel;
class KeyButton;
class NeedRow;
class PartialDateEdit;
class PickerEdit;
class SectionTitle;
class SegmentedChoice;
} // namespace ui::widgets

namespace ui::forms {

class SideMessage;

/// The five groups of the fast registration as widgets over a RegistrationFlow: it shows what the
/// flow holds, puts every key into it and walks through its questions. It saves nothing.
/// Object names of the controls are the keys of the catalogue ("full_name").
class RegistrationForm final : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationForm(const core::Clock& clock, QWidget* parent = nullptr);

    /// Shows another flow, which must outlive the form or be replaced. Messages are gone.
    void setFlow(RegistrationFlow& flow);
    /// Shows the flow again after it was changed from outside.
    void refresh();
    /// A stored person: no companions, no suggestions of the queue.
    void setEditing(bool editing);
    void setReadOnly(bool readOnly);
    /// Marks the fields that were read from a document, until they are edited; words beside one say
    /// why it is to be checked. Enter passes over those without words.
    void setScanned(std::map<core::forms::FieldId, QString> scanned);

    void focusQuestion(core::forms::FieldId field);
    [[nodiscard]] std::optional<core::forms::FieldId> currentQuestion() const;
    /// Takes over what is being typed in the field with the focus, as leaving it would.
    void commitCurrent();
    /// From now on every field shows what was found, not only those that were left.
    void showAllMessages();
    /// What stands in the way, with the words the field shows: "Born: there is no 31 February".
    struct Problem {
        core::forms::FieldId field;
        QString words;
    };
    [[nodiscard]] std::vector<Problem> problems() const;
    [[nodiscard]] static QString labelOf(core::forms::FieldId field);

    /// The people found for what was typed in the line of "find family".
    void setFamilyFound(const std::vector<core::storage::PersonRow>& found);
    void retranslate();

Q_SIGNALS:
    /// An answer has changed in the flow.
    void answered(core::forms::FieldId field);
    /// The focus has left a question.
    void questionLeft(core::forms::FieldId field);
    /// Enter on the last question.
    void lastQuestionPassed();
    void familyTyped(const QString& text);
    void familyChosen(const core::domain::PersonId& person);
    /// "Number only" was confirmed; @p undo brings the answers back.
    void refused(const ui::forms::RegistrationFlow::RefusalUndo& undo);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildWho();
    void buildCompanions();
    void buildNeeds();
    void buildConsent();
    void connectEditors();
    void setRowLabels();
    void setSegmentTexts();
    void fillPickers();
    widgets::FieldRow* addField(QGridLayout& grid, int line, int column, int span,
                                core::forms::FieldId field, QWidget* editor);
    void registerEditor(core::forms::FieldId field, QWidget* editor);

    void put(core::forms::FieldId field, const core::forms::FieldValue& value);
    void showValues();
    void showText(QLineEdit& line, core::forms::FieldId field);
    void showPicker(widgets::PickerEdit& picker, core::forms::FieldId field);
    void showCompanions();
    void showGuardians();
    void showNotes();
    void showMessages();
    void showMessage(core::forms::FieldId field);
    void companionsChosen(const QString& id);
    void consentChosen(const QString& id);
    void askRefusal();
    void refuse();
    bool goOn(bool backwards, bool accept);
    bool sameAsLast(core::forms::FieldId field);
    void focusMoved(QWidget* old, QWidget* now);
    /// The date, or the boxes as typed when they make none.
    [[nodiscard]] core::forms::FieldValue birthValue() const;
    [[nodiscard]] std::optional<core::forms::FieldId> questionOf(const QWidget* widget) const;

    RegistrationFlow* m_flow = nullptr;
    std::map<core::forms::FieldId, QWidget*> m_editors;
    std::map<core::forms::FieldId, widgets::FieldRow*> m_rows;
    std::map<core::forms::FieldId, SideMessage*> m_sideMessages;
    std::set<core::forms::FieldId> m_left;
    std::map<core::forms::FieldId, QString> m_scanned;
    bool m_allMessages = false;
    bool m_showing = false;  ///< values are being put in, not typed
    bool m_arrowKey = false; ///< the answer came by an arrow: do not move on
    bool m_editing = false;

    widgets::SectionTitle* m_whoTitle = nullptr;
    widgets::SectionTitle* m_companionsTitle = nullptr;
    widgets::SectionTitle* m_needsTitle = nullptr;
    widgets::SectionTitle* m_consentTitle = nullptr;
    QLineEdit* m_fullName = nullptr;
    QLineEdit* m_nativeName = nullptr;
    widgets::SegmentedChoice* m_sex = nullptr;
    widgets::PartialDateEdit* m_birth = nullptr;
    widgets::PickerEdit* m_nationality = nullptr;
    widgets::PickerEdit* m_documentKind = nullptr;
    QLineEdit* m_documentNumber = nullptr;
    widgets::PickerEdit* m_language = nullptr;
    widgets::SegmentedChoice* m_companions = nullptr;
    QLabel* m_companionsNote = nullptr;
    widgets::PickerEdit* m_familySearch = nullptr;
    widgets::PickerEdit* m_guardian = nullptr;
    widgets::NeedRow* m_needs = nullptr;
    widgets::SegmentedChoice* m_consent = nullptr;
    QLabel* m_guardianConsentLabel = nullptr;
    widgets::SegmentedChoice* m_guardianConsent = nullptr;
    widgets::Banner* m_refusal = nullptr;
    widgets::KeyButton* m_refusalYes = nullptr;
    widgets::KeyButton* m_refusalNo = nullptr;
    QBoxLayout* m_column = nullptr;
};

} // namespace ui::forms
