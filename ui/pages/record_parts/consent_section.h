// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 cannot parse <concepts>, which id.h brings, unless <set> has been read first.
// clang-format off
#include <set>

#include "core/session/consent/consent_desk.h"
#include "ui/pages/record/section_view.h"
#include "ui/printing/document_painter.h"

#include <functional>
#include <optional>
#include <vector>
// clang-format on

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui::widgets {
class Banner;
class HwTableView;
class KeyButton;
class Panel;
class PickerEdit;
} // namespace ui::widgets

namespace ui::pages {

class ConsentModel;

/// What a person agreed to: a row for each purpose. With a row current 1 to 4 take down an answer,
/// F7 takes an agreement back at once and shows where data has gone. No row starts as agreed and
/// there is no key for all. Beside it stand the words to read out. How, language and interpreter
/// are filled in once and go with every answer taken down.
class ConsentSection final : public SectionView {
    Q_OBJECT
public:
    explicit ConsentSection(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] core::forms::Section section() const override
    {
        return core::forms::Section::Consent;
    }
    core::Status open(const core::domain::PersonId& person) override;
    void focusFirst() override;
    bool nextProblem(bool backwards) override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;
    [[nodiscard]] QWidget* sidePanel() override;
    void retranslate() override;

    /// Where a recall notice goes; the default printer, or a PDF where there is none.
    using Output = std::function<core::Status(const printing::DocumentPainter& painter)>;
    void setOutput(Output output) { m_output = std::move(output); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildDetails();
    void buildGone();
    core::Status refresh();
    void showRow();
    void showWords();
    void showGone();
    [[nodiscard]] const core::session::ConsentRow* current() const;
    [[nodiscard]] core::session::ConsentAnswer
    answerOf(core::domain::Purpose purpose, core::domain::ConsentDecision decision) const;
    bool answerKey(int key);
    void take(core::domain::ConsentDecision decision);
    void withdraw();
    void takeEmergency();
    void confirmEmergency();
    void report(const core::Error& error);
    void printRecall();
    [[nodiscard]] core::Status printNotice(const std::vector<core::session::GoneOut>& items,
                                           const Output& output);
    void printTo(const Output& output);
    [[nodiscard]] std::vector<core::session::GoneOut> toRecall() const;

    core::session::ConsentDesk m_desk;
    std::optional<core::domain::PersonId> m_person;
    std::optional<core::domain::Purpose> m_withdrawn; ///< the last one taken back here
    QString m_language;                               ///< of the interview
    Output m_output;
    ConsentModel* m_model;
    widgets::HwTableView* m_table;
    widgets::Banner* m_problem;
    widgets::Panel* m_details;
    QGridLayout* m_grid = nullptr;
    std::vector<QLabel*> m_labels;
    QComboBox* m_capacity;
    QLineEdit* m_givenBy;
    QComboBox* m_how;
    widgets::PickerEdit* m_spoken;
    QLineEdit* m_interpreter;
    QLineEdit* m_exclusions;
    QWidget* m_notice;
    std::vector<QCheckBox*> m_boxes;
    QWidget* m_emergencyRow;
    QLineEdit* m_emergency;
    widgets::KeyButton* m_takeEmergency;
    widgets::KeyButton* m_confirm;
    widgets::Panel* m_gone;
    QLabel* m_goneLines;
    widgets::KeyButton* m_recall;
    widgets::Panel* m_words;
    QVBoxLayout* m_wordLines = nullptr;
};

} // namespace ui::pages
