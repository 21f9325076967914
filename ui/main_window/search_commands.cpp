// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/search_commands.h"

#include "ui/actions/action_catalog.h"
#include "ui/main_window/frame.h"
#include "ui/main_window/page_factory.h"
#include "ui/text/label_text.h"

#include <QPointer>

namespace ui::main_window {
namespace {

using actions::ActionId;
using pages::PageId;

void addPageCommands(std::vector<Found>& commands, pages::Page& page)
{
    const pages::ActionBarContent bar = page.actionBar();
    const QPointer<pages::Page> shown(&page);
    if (!bar.primary.isEmpty() && bar.primaryEnabled)
        commands.push_back({bar.primary, actions::capOf(ActionId::Primary), [shown] {
                                if (shown)
                                    shown->primaryAction();
                            }});
    if (!bar.secondary.isEmpty())
        commands.push_back({bar.secondary, bar.secondaryKey, [shown] {
                                if (shown)
                                    shown->secondaryAction();
                            }});
}

} // namespace

std::vector<Found> searchCommands(Frame& frame, const PageFactory& factory, core::domain::Role role)
{
    std::vector<Found> commands;
    if (pages::Page* page = frame.current())
        addPageCommands(commands, *page);
    for (const PageId id : factory.railEntries(role)) {
        QString keys;
        if (id == PageId::Register)
            keys = actions::capOf(ActionId::Register);
        commands.push_back({PageFactory::title(id), keys, [&frame, id] { frame.go(id); }});
    }
    const auto add = [&commands](ActionId id, std::function<void()> run) {
        commands.push_back(
            {text::labelText(actions::actionRow(id).text), actions::capOf(id), std::move(run)});
    };
    if (factory.isAllowed(PageId::Sync, role))
        add(ActionId::ShareNow, [&frame] { frame.shareNow(); });
    add(ActionId::Help, [&frame] { frame.toggleHelp(); });
    add(ActionId::Hide, [&frame] { Q_EMIT frame.hideAsked(); });
    add(ActionId::Lock, [&frame] { Q_EMIT frame.lockAsked(); });
    return commands;
}

} // namespace ui::main_window
