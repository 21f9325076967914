// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/intake_sheet.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QGridLayout;

namespace ui::forms {
class FieldEditor;
}
namespace ui::widgets {
class FieldRow;
class SectionTitle;
} // namespace ui::widgets

namespace ui::pages {

/// The questions of a section, or of one part, in two columns, over a sheet of answers. Enter walks
/// through them, F7 says why there is no answer, a question that depends on another one stands
/// below it and comes and goes without moving what is above. Saves nothing by itself.
class FieldSectionForm final : public QWidget {
    Q_OBJECT
public:
    FieldSectionForm(const std::vector<core::forms::FieldId>& fields, const core::Clock& clock,
                     QWidget* parent = nullptr);
    ~FieldSectionForm() override;

    /// Shows @p sheet, which outlives the form or is taken away with nullptr.
    void setSheet(core::session::IntakeSheet* sheet);
    /// Shows what the sheet holds, in every field.
    void refresh();
    /// Puts what is typed in the field with the focus into the sheet, as leaving it would.
    void settle();
    void retranslate();

    [[nodiscard]] std::optional<core::forms::FieldId> current() const;
    /// False when the question is not asked, or not here.
    bool focusField(core::forms::FieldId field);
    bool focusFirst();
    /// The next open question or problem after the one with the focus; false when there is none.
    bool nextProblem(bool backwards);
    [[nodiscard]] bool isAnyAsked() const;
    [[nodiscard]] widgets::FieldRow* row(core::forms::FieldId field) const;
    [[nodiscard]] const std::vector<core::forms::FieldId>& fields() const { return m_fields; }

Q_SIGNALS:
    void edited(core::forms::FieldId field);
    void entered(core::forms::FieldId field);
    void left(core::forms::FieldId field);
    /// Enter in the last question, or Shift+Enter in the first.
    void passedEnd(bool backwards);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Question {
        forms::FieldEditor* editor = nullptr;
        widgets::FieldRow* row = nullptr;
        widgets::SectionTitle* heading = nullptr; ///< above it, when it begins a group
        bool shownMessage = false;
        bool saidNotAsked = false; ///< F7 came there; the next step is "could not be asked"
    };

    void build();
    void addQuestion(core::forms::FieldId field);
    void follow(QWidget* before, QWidget* now);
    void take(core::forms::FieldId field);
    void cycleMissing(core::forms::FieldId field);
    void showValue(core::forms::FieldId field);
    void showMessage(core::forms::FieldId field);
    void showAsked();
    bool step(bool backwards);
    [[nodiscard]] bool isOpenQuestion(core::forms::FieldId field) const;
    [[nodiscard]] std::optional<core::forms::FieldId> questionOf(const QWidget* widget) const;
    [[nodiscard]] std::vector<core::forms::FieldId> asked() const;

    std::vector<core::forms::FieldId> m_fields;
    const core::Clock& m_clock;
    core::session::IntakeSheet* m_sheet = nullptr;
    QGridLayout* m_grid;
    std::map<core::forms::FieldId, Question> m_questions;
    std::map<core::forms::FieldId, core::forms::FieldValue> m_beforeMissing; ///< hidden by F7
};

/// The fields of @p wanted that the role sees and a person can type.
std::vector<core::forms::FieldId> typedFields(core::domain::Role role,
                                              std::span<const core::forms::FieldId> wanted);
/// The fields of a part that the role sees and a person can type.
std::vector<core::forms::FieldId> typedFields(core::domain::Role role,
                                              core::forms::RecordType part);

} // namespace ui::pages
