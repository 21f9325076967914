// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/field_state.h"
#include "ui/widgets/fields/date_parts.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace ui::widgets {

/// A date of which any part may be empty: boxes for day, month and year, and what they mean beside
/// them. Eight digits run through the boxes; "a" in day or year asks for an age instead, "~" marks
/// "about"; months also take letters. Digits are read by their place on the keyboard. What is typed
/// is never cleared.
class PartialDateEdit final : public QWidget, public StatefulControl {
    Q_OBJECT
public:
    explicit PartialDateEdit(const core::Clock& clock, QWidget* parent = nullptr);

    /// None while the boxes are empty or make no date; see problem().
    [[nodiscard]] std::optional<core::PartialDate> value() const { return m_value; }
    /// Does not emit edited().
    void setValue(const std::optional<core::PartialDate>& value);

    /// The boxes as typed, to keep an unfinished date in a draft.
    [[nodiscard]] DateParts parts() const;
    void setParts(const DateParts& parts);
    [[nodiscard]] DateProblem problem() const { return m_problem; }
    [[nodiscard]] QString problemText() const;

    /// Whether a full box passes the focus on. On at first.
    void setAutoAdvance(bool on) { m_autoAdvance = on; }
    /// For dates that are not of birth: no age is shown and "a" does nothing.
    void setAgeOffered(bool offered);
    void setFieldState(FieldState state) override;

Q_SIGNALS:
    /// The user changed a box.
    void edited();
    /// The focus left all boxes.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Box : size_t { Day, Month, Year, Age, BoxCount };

    QLineEdit* makeBox(Box box, int width);
    [[nodiscard]] bool handleKey(Box box, class QKeyEvent& key);
    [[nodiscard]] bool handleMove(Box box, const class QKeyEvent& key);
    void insertDigit(Box box, QChar digit);
    void onTextEdited(Box box);
    void showMode();
    void read(bool byUser);
    void toggleAge(Box from);
    void retranslate();
    [[nodiscard]] QString meaning() const;

    const core::Clock& m_clock;
    std::array<QLineEdit*, BoxCount> m_boxes{};
    QLabel* m_ageWords;
    QLabel* m_meaning;
    std::optional<core::PartialDate> m_value;
    DateProblem m_problem = DateProblem::None;
    int m_buddhistYear = 0;
    bool m_about = false;
    bool m_ageMode = false;
    bool m_ageOffered = true;
    bool m_autoAdvance = true;
};

} // namespace ui::widgets
