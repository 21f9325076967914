// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/page_world.h"
#include "ui/pages/register/band_desk.h"
#include "ui/pages/register/register_page.h"

#include <QLabel>
#include <QLineEdit>

#include <catch2/catch.hpp>

namespace test {

/// The page of the fast registration, driven by keys, over a real store; its bands are counted.
struct RegisterDesk {
    PageWorld world;
    ui::pages::RegisterPage* page = nullptr;
    std::vector<QString> bands;

    RegisterDesk() { reopen(); }
    void reopen()
    {
        auto made = std::make_unique<ui::pages::RegisterPage>(world.context());
        page = made.get();
        page->bands().setOutput([this](const ui::pages::BandDesk::Band& band) -> core::Status {
            bands.push_back(band.code);
            return {};
        });
        world.show(std::move(made), ui::actions::Where::Register);
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString code() const { return find<QLabel>("case_code")->text(); }
    [[nodiscard]] QString text(const char* field) const { return find<QLineEdit>(field)->text(); }
    core::storage::PersonRow saved(const QString& code)
    {
        const auto id = world.store().here().people().findByCode(code);
        REQUIRE((id && *id));
        return *world.store().here().people().row(**id);
    }
    core::forms::Values values(const core::storage::PersonRow& row)
    {
        return world.store()
            .here()
            .records()
            .load(core::forms::RecordType::Person, core::toRecordId(row.id))
            ->values;
    }
    std::vector<core::storage::FormDraft> drafts() { return *world.store().here().drafts().all(); }
    void enter() { world.key(Qt::Key_Return); }
    void save() { world.key(Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace test
