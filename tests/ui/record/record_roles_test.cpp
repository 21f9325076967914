// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/temp_session.h"
#include "tests/support/ui/scripted_prompter.h"
#include "ui/actions/key_map.h"
#include "ui/jobs/job_runner.h"
#include "ui/main_window/page_factory.h"
#include "ui/pages/preferences.h"
#include "ui/pages/record/record_page.h"
#include "ui/pages/record/section_list.h"
#include "ui/pages/record/section_view.h"

#include <QApplication>
#include <QListWidget>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::domain::Role;
using core::forms::Section;
using ui::main_window::PageFactory;
using ui::pages::PageId;

/// The record of somebody registered by the group, on the laptop of a member with @p role.
struct MemberDesk {
    test::TempSession group;
    test::TempSession store;
    test::ScriptedPrompter prompter;
    ui::jobs::JobRunner jobs;
    ui::pages::Preferences preferences{{}};
    ui::actions::KeyMap keys{*qApp};
    core::domain::PersonId person;
    ui::pages::RecordPage page;

    explicit MemberDesk(Role role)
        : store(2, group, role), person(store.addPerson({.name = u"Mekdes Tadesse"_s})),
          page({store.session(), jobs, prompter, preferences, store.clock(), keys})
    {
        page.open(person);
    }
    [[nodiscard]] bool has(const char* field) const
    {
        return page.view()->findChild<QWidget*>(QString::fromLatin1(field)) != nullptr;
    }
};

} // namespace

TEST_CASE("record roles: who registers sees identity and consent, and nothing of the interview",
          "[ui][record]")
{
    MemberDesk desk(Role::Clerk);
    const auto* list = desk.page.findChild<ui::pages::SectionList*>();
    REQUIRE(list != nullptr);
    CHECK(list->sections() == std::vector{Section::Identity, Section::Documents, Section::Family,
                                          Section::Consent, Section::Attachments,
                                          Section::History});
    CHECK(desk.has("full_name"));
    CHECK_FALSE(desk.has("gender"));
    CHECK_FALSE(desk.has("literacy"));
    CHECK(desk.page.showSection(Section::Recruitment));
    CHECK(desk.page.section() == Section::Identity);
}

TEST_CASE("record roles: a caseworker sees every section", "[ui][record]")
{
    MemberDesk desk(Role::Caseworker);
    const auto* list = desk.page.findChild<ui::pages::SectionList*>();
    CHECK(list->sections().size() == core::forms::allSections().size());
    CHECK(desk.has("literacy"));
}

TEST_CASE("record roles: who drives opens no record", "[ui][record]")
{
    const PageFactory factory;
    CHECK_FALSE(factory.isAllowed(PageId::Record, Role::Transport));
    CHECK(factory.isAllowed(PageId::Record, Role::Clerk));
    for (const PageId entry : factory.railEntries(Role::Supervisor))
        CHECK(entry != PageId::Record);
}
