// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/intake_sheet.h"
#include "ui/pages/page.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace ui::widgets {
class HwTableView;
class KeyButton;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

class FieldSectionForm;
class PartSectionModel;

/// The parts of one kind in a record, as a list with a form below it: Insert adds, Enter edits,
/// Delete puts aside and can be taken back. Notes are only added to. What is typed in the form is
/// kept as a draft by journal() and saved by commit(), which also comes with closing the form.
class PartSection final : public QWidget {
    Q_OBJECT
public:
    PartSection(core::forms::RecordType type, const PageContext& context,
                QWidget* parent = nullptr);
    ~PartSection() override;

    /// Errors: StoreDamaged.
    core::Status open(const core::domain::PersonId& person);
    /// Saves the form, if it is open and holds anything. Errors: those of a save.
    core::Status commit();
    core::Status journal();
    /// Opens the form for a new part; false while it is open.
    bool add();
    bool focusList();
    void retranslate();

    [[nodiscard]] PartSectionModel& model() { return *m_model; }
    [[nodiscard]] bool isFormOpen() const { return m_sheet != nullptr; }

Q_SIGNALS:
    void saved(qint64 atMs);
    void saveFailed(const QString& message);
    void toast(const QString& text, const std::function<void()>& undo);
    void fieldEntered(core::forms::RecordType type, const core::RecordId& record,
                      core::forms::FieldId field);
    void focusMoved(QWidget* where);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    core::Status refresh();
    void takeUpDraft();
    void openForm(const core::RecordId& id);
    void closeForm();
    void edit(int row);
    void putAside();
    void showCount();
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString addText() const;

    PageContext m_context;
    core::forms::RecordType m_type;
    std::optional<core::domain::PersonId> m_person;
    std::unique_ptr<core::session::IntakeSheet> m_sheet; ///< of the open form
    PartSectionModel* m_model;
    QLabel* m_heading;
    QLabel* m_none;
    widgets::KeyButton* m_add;
    widgets::HwTableView* m_table;
    widgets::Panel* m_panel;
    FieldSectionForm* m_form;
    widgets::KeyButton* m_close;
};

} // namespace ui::pages
