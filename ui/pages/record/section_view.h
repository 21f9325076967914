// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/forms/sections.h"
#include "ui/pages/page.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace ui::pages {

/// One section of a person's record, filling the middle of the record page.
///
/// Life: built when it is opened first, destroyed with the page (at lock). open() reads what it
/// shows. Answers that stand for themselves (a row of the screening, a consent) are saved at once;
/// a form of fields is kept in the draft journal while it is filled in and saved by commit(), which
/// the page calls before it shows another section, another person or another page.
/// Thread: the window's. No read may be longer than an indexed query.
class SectionView : public QWidget {
    Q_OBJECT
public:
    explicit SectionView(const PageContext& context, QWidget* parent = nullptr)
        : QWidget(parent), m_context(context)
    {
    }

    [[nodiscard]] virtual core::forms::Section section() const = 0;
    /// Reads and shows @p person. Errors: NotFound, StoreDamaged.
    virtual core::Status open(const core::domain::PersonId& person) = 0;
    /// Saves what was changed. Errors: Conflict, DiskFull, Io: the section keeps what was typed.
    virtual core::Status commit() { return {}; }
    /// Keeps unsaved answers in the draft journal, durably. Errors: DiskFull, Io.
    virtual core::Status journal() { return {}; }
    virtual void focusFirst() = 0;
    /// F9, Shift+F9: the next open question or problem; false when there is none.
    virtual bool nextProblem(bool /*backwards*/) { return false; }
    /// Insert: adds to the list of the section; false when there is none to add to.
    virtual bool insertPart() { return false; }
    virtual void undo() {}
    virtual void redo() {}
    /// Quiet words beside the title: "Ask in any order. Every answer can be left out."
    [[nodiscard]] virtual QString note() const { return {}; }
    /// Keys drawn at the right of the title and in the help panel.
    [[nodiscard]] virtual std::vector<KeyHint> keys() const { return {}; }
    /// What stands in the right column in place of the page's own panel; owned by the section.
    [[nodiscard]] virtual QWidget* sidePanel() { return nullptr; }
    /// Sets every text; the page calls it when the language changes.
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// Something in the record has changed or was saved: states and counts of the sections, the
    /// head of the page and the chips are read again.
    void recordChanged();
    /// The focus is in a field of a record: its history is shown beside it.
    void fieldEntered(core::forms::RecordType type, const core::RecordId& record,
                      core::forms::FieldId field);
    void saved(qint64 atMs);
    void saveFailed(const QString& message);
    void toast(const QString& text, const std::function<void()>& undo);
    void openPerson(const core::domain::PersonId& person);
    /// To print a paper of this person: consent recall, receipt.
    void openPage(ui::pages::PageId page, const ui::pages::Target& target);

protected:
    [[nodiscard]] const PageContext& context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace ui::pages
