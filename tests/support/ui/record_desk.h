// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_ids.h"
#include "core/forms/catalogue.h"
#include "tests/support/ui/page_world.h"
#include "ui/pages/record/record_page.h"
#include "ui/pages/record/section_view.h"

#include <QLineEdit>

namespace test {

/// The record of one person on a page of its own, driven by keys.
struct RecordDesk {
    PageWorld world;
    core::domain::PersonId person =
        world.store().addPerson({.name = QStringLiteral("Mekdes Tadesse Alemu"),
                                 .nativeName = QStringLiteral("መቅደስ ታደሰ ዓለሙ"),
                                 .nationality = QStringLiteral("ETH"),
                                 .sex = QStringLiteral("female"),
                                 .birth = QStringLiteral("1998-03-01"),
                                 .language = QStringLiteral("amh")});
    ui::pages::RecordPage* page = nullptr;

    void show(core::forms::Section section = core::forms::Section::Identity)
    {
        auto made = std::make_unique<ui::pages::RecordPage>(world.context());
        page = made.get();
        page->open(ui::pages::RecordRef{person, section});
        world.show(std::move(made), ui::actions::Where::Record);
    }
    /// As after a lock or a crash: the page is gone and made anew for the person.
    void showAgain()
    {
        world.closePage();
        auto made = std::make_unique<ui::pages::RecordPage>(world.context());
        page = made.get();
        page->open(person);
        world.show(std::move(made), ui::actions::Where::Record);
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    /// The line of a field of the section that is shown.
    [[nodiscard]] QLineEdit* line(const char* field) const
    {
        return page->view()->findChild<QLineEdit*>(QString::fromLatin1(field));
    }
    void typeInto(const char* field, const QString& text)
    {
        QLineEdit* edit = line(field);
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        world.type(text);
    }
    [[nodiscard]] core::forms::FieldValue stored(core::forms::FieldId field)
    {
        using core::forms::RecordType;
        const RecordType type = core::forms::spec(field).record;
        const auto id =
            type == RecordType::Case ? core::domain::caseFileId(person) : core::toRecordId(person);
        const auto record = world.store().here().records().load(type, id);
        return record ? record->values.get(field) : core::forms::FieldValue();
    }
    void give(core::forms::FieldId field, const QString& text)
    {
        world.store().write(core::forms::RecordType::Person, core::toRecordId(person),
                            {{field, core::forms::FieldValue::text(text)}});
    }
};

} // namespace test
