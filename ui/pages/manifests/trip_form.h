// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/record.h"

#include <QFrame>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QBoxLayout;
class QLabel;

namespace ui::widgets {
class FieldRow;
class KeyButton;
class PickerEdit;
class SegmentedChoice;
} // namespace ui::widgets

namespace ui::pages {

/// The facts of a trip: kind, places, time, plate, driver, escorts, seats. Works on a draft and
/// gives back only what was changed.
class TripForm final : public QFrame {
    Q_OBJECT
public:
    explicit TripForm(QWidget* parent = nullptr);

    /// Shows @p values; a new trip proposes a bus tomorrow morning.
    void show(const core::forms::Values& values, const QDate& today);
    /// What differs from the values shown. Empty while something cannot be read; then it says what.
    [[nodiscard]] bool isSound();
    [[nodiscard]] std::vector<core::forms::FieldEdit> edits() const;
    [[nodiscard]] core::forms::Values values() const;
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void done();
    void left();

private:
    struct TextField {
        core::forms::FieldId field;
        widgets::FieldRow* row = nullptr;
        QLineEdit* edit = nullptr;
    };
    QBoxLayout* buildFoot();
    QLineEdit* addText(core::forms::FieldId field, const QString& key);
    [[nodiscard]] widgets::FieldRow* rowOf(core::forms::FieldId field) const;
    [[nodiscard]] std::optional<qint64> departure() const;

    core::forms::Values m_base;
    std::vector<TextField> m_texts;
    widgets::SegmentedChoice* m_mode;
    widgets::FieldRow* m_modeRow;
    widgets::PickerEdit* m_country = nullptr;
    widgets::FieldRow* m_countryRow = nullptr;
    QLineEdit* m_date;
    QLineEdit* m_time;
    QLineEdit* m_capacity;
    QPlainTextEdit* m_escorts;
    widgets::FieldRow* m_escortsRow;
    QLabel* m_title;
    widgets::KeyButton* m_save;
    widgets::KeyButton* m_back;
};

} // namespace ui::pages
