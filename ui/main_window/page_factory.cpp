// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/page_factory.h"

#include "ui/pages/admin/admin_page.h"
#include "ui/pages/conflicts/conflicts_page.h"
#include "ui/pages/help/help_page.h"
#include "ui/pages/manifests/manifests_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/print/print_page.h"
#include "ui/pages/reception/reception_page.h"
#include "ui/pages/record/record_page.h"
#include "ui/pages/register/register_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/sync/sync_page.h"
#include "ui/pages/today/today_page.h"

#include <algorithm>

namespace ui::main_window {
namespace {

using core::domain::Role;
using pages::PageId;

/// The rail from the top; its order never changes with the role.
constexpr PageId kRailOrder[] = {
    PageId::Register,  PageId::Today,      PageId::People,    PageId::Reception,
    PageId::Manifests, PageId::Duplicates, PageId::Conflicts, PageId::Sync,
    PageId::Reports,   PageId::Admin,      PageId::Settings,  PageId::Help,
};

template <class PageType>
pages::Page* makePage(const pages::PageContext& context, QWidget* parent)
{
    return new PageType(context, parent);
}

} // namespace

PageFactory::PageFactory()
{
    add(PageId::Today, makePage<pages::TodayPage>);
    add(PageId::Reception, makePage<pages::ReceptionPage>);
    add(PageId::Manifests, makePage<pages::ManifestsPage>);
    add(PageId::Sync, makePage<pages::SyncPage>);
    add(PageId::Conflicts, makePage<pages::ConflictsPage>);
    add(PageId::Reports, makePage<pages::ReportsPage>);
    add(PageId::PrintPreview, makePage<pages::PrintPage>);
    add(PageId::Admin, makePage<pages::AdminPage>);
    add(PageId::Settings, makePage<pages::SettingsPage>);
    add(PageId::Help, makePage<pages::HelpPage>);
    add(PageId::Register, makePage<pages::RegisterPage>);
    add(PageId::People, makePage<pages::PeoplePage>);
    add(PageId::Record, makePage<pages::RecordPage>);
}

void PageFactory::add(PageId id, Make make)
{
    const auto known = std::find_if(m_makers.begin(), m_makers.end(),
                                    [id](const auto& entry) { return entry.first == id; });
    if (known == m_makers.end())
        m_makers.emplace_back(id, std::move(make));
    else
        known->second = std::move(make);
}

std::vector<PageId> PageFactory::railEntries(Role role) const
{
    std::vector<PageId> entries;
    for (const PageId id : kRailOrder) {
        if (isAllowed(id, role))
            entries.push_back(id);
    }
    return entries;
}

bool PageFactory::isAllowed(PageId id, Role role) const
{
    const bool built = std::any_of(m_makers.begin(), m_makers.end(),
                                   [id](const auto& entry) { return entry.first == id; });
    if (!built)
        return false;
    using core::domain::Action;
    switch (id) {
    case PageId::Register: return may(role, Action::RegisterPeople);
    case PageId::People: return may(role, Action::SearchPeople);
    case PageId::Record: return may(role, Action::SeeIdentity);
    case PageId::Manifests: return may(role, Action::SeeManifests);
    case PageId::PrintPreview: return may(role, Action::SeeManifests);
    case PageId::Duplicates: return may(role, Action::DecideDuplicates);
    case PageId::Conflicts:
        return may(role, Action::DecideConflicts) || may(role, Action::DecideManifestConflicts);
    case PageId::Sync: return may(role, Action::Synchronise);
    case PageId::Reports: return may(role, Action::SeeReports);
    case PageId::Admin: return may(role, Action::AdministerUsers);
    case PageId::Today:
    case PageId::Reception:
    case PageId::Settings:
    case PageId::Help: return true;
    }
    return false;
}

std::unique_ptr<pages::Page> PageFactory::make(PageId id, const pages::PageContext& context) const
{
    for (const auto& [known, maker] : m_makers) {
        if (known == id)
            return std::unique_ptr<pages::Page>(maker(context, nullptr));
    }
    return nullptr;
}

QString PageFactory::title(PageId id)
{
    switch (id) {
    case PageId::Register: return tr("Register");
    case PageId::Today: return tr("Today");
    case PageId::People: return tr("People");
    case PageId::Reception: return tr("Reception");
    case PageId::Manifests: return tr("Manifests");
    case PageId::Duplicates: return tr("Duplicates");
    case PageId::Conflicts: return tr("Conflicts");
    case PageId::Sync: return tr("Sync");
    case PageId::Reports: return tr("Reports");
    case PageId::Admin: return tr("Admin");
    case PageId::Settings: return tr("Settings");
    case PageId::Help: return tr("Help");
    case PageId::PrintPreview: return tr("Print");
    case PageId::Record: return tr("The record");
    }
    return {};
}

theme::Icon PageFactory::icon(PageId id)
{
    switch (id) {
    case PageId::Register: return theme::Icon::UserAdd;
    case PageId::Today: return theme::Icon::Today;
    case PageId::People: return theme::Icon::People;
    case PageId::Reception: return theme::Icon::Reception;
    case PageId::Manifests: return theme::Icon::Bus;
    case PageId::Duplicates: return theme::Icon::Duplicates;
    case PageId::Conflicts: return theme::Icon::Conflicts;
    case PageId::Sync: return theme::Icon::Sync;
    case PageId::Reports: return theme::Icon::Reports;
    case PageId::Admin: return theme::Icon::Admin;
    case PageId::Settings: return theme::Icon::Settings;
    case PageId::Help: return theme::Icon::Help;
    case PageId::PrintPreview: return theme::Icon::Printer;
    case PageId::Record: return theme::Icon::User;
    }
    return theme::Icon::None;
}

} // namespace ui::main_window
