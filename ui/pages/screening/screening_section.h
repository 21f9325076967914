// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questionnaire.h"
#include "core/session/screening/screening_desk.h"
#include "ui/pages/record/section_view.h"

#include <map>
#include <vector>

class QVBoxLayout;

namespace ui::widgets {
class AnswerRow;
class Banner;
class SegmentedChoice;
enum class RowAnswer;
} // namespace ui::widgets

namespace ui::pages {

class AnswerDetail;
class AssessmentPanel;
class CountsPanel;
class QuestionGroupHead;
class WordsPanel;

/// The screening of a person: questions by what was done, how, and what for. Every answer is saved
/// at once. The section counts answers and says nothing of what they mean; a caseworker decides,
/// with a name and a reason.
class ScreeningSection final : public SectionView {
    Q_OBJECT
public:
    explicit ScreeningSection(const PageContext& context, QWidget* parent = nullptr);
    ~ScreeningSection() override;

    [[nodiscard]] core::forms::Section section() const override
    {
        return core::forms::Section::Screening;
    }
    core::Status open(const core::domain::PersonId& person) override;
    core::Status commit() override;
    core::Status journal() override { return commit(); }
    void focusFirst() override;
    bool nextProblem(bool backwards) override;
    void undo() override;
    void redo() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;
    [[nodiscard]] QWidget* sidePanel() override;
    void retranslate() override;

private:
    struct Line {
        const core::domain::Question* question;
        widgets::AnswerRow* row;
        AnswerDetail* detail;
    };
    struct Group {
        core::domain::Element element;
        QuestionGroupHead* head;
    };
    /// One value that was set, to be taken back.
    struct Step {
        QString question;
        core::forms::FieldId field;
        core::forms::FieldValue before;
        core::forms::FieldValue after;
    };

    void build();
    void buildSide();
    void addLine(const core::domain::Question& question, QVBoxLayout& lines);
    void answer(const Line& line, widgets::RowAnswer answer);
    void toggleDetail(const Line& line, bool open);
    bool set(const QString& question, core::forms::FieldId field,
             const core::forms::FieldValue& value);
    bool write(const Step& step, const core::forms::FieldValue& value);
    void decide(const core::session::ScreeningDesk::Decision& decision);
    bool tell(const core::Status& status);
    core::Status reload();
    void showAnswers();
    void showCounts();
    void showWhich();
    core::Status showOverlaps();
    [[nodiscard]] bool isShown(const core::domain::Question& question) const;
    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] const core::session::IndicatorState* stateOf(const QString& question) const;

    core::session::ScreeningDesk m_desk;
    std::optional<core::domain::PersonId> m_person;
    core::session::ScreeningView m_view;
    std::vector<Line> m_lines;
    std::vector<Group> m_groups;
    widgets::SegmentedChoice* m_which = nullptr; ///< quick screen or all; gone once it has begun
    QWidget* m_whichBar = nullptr;
    widgets::Banner* m_overlap = nullptr; ///< what the interpreter has to do with the person
    bool m_moreShown = false;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    core::Status m_failure;
    QWidget* m_side; ///< owned by this until the page takes it
    WordsPanel* m_words = nullptr;
    CountsPanel* m_counts = nullptr;
    AssessmentPanel* m_assessment = nullptr;
};

} // namespace ui::pages
