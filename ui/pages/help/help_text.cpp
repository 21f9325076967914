// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_text.h"

#include "ui/text/label_text.h"

namespace ui::pages {
namespace {

/// Commands of the table that a later screen brings; the help must not promise them.
bool isBuilt(actions::ActionId id)
{
    using enum actions::ActionId;
    static constexpr actions::ActionId kLater[] = {Camera, PauseInterview, NextSection,
                                                   PreviousSection};
    for (const actions::ActionId later : kLater) {
        if (later == id)
            return false;
    }
    return true;
}

} // namespace

std::vector<HowTo> HelpText::howTos()
{
    return {
        {tr("Register a person"),
         tr("Press F2. Enter goes to the next field. F7 says not known, declined or not asked. "
            "Ctrl+Enter saves and starts the next person. A draft is kept all the time.")},
        {tr("Find somebody"),
         tr("Press F3 and type a name in any script, a code or a document number. Enter opens the "
            "first match.")},
        {tr("Put people on a bus"),
         tr("Open Manifests, choose or make a manifest, and move people with Insert and Delete. "
            "Families stay together. The checks say what has to be solved before it is "
            "finalised.")},
        {tr("Leave the laptop for a moment"), tr("F12 hides the screen at once, any key and your "
                                                 "passphrase bring it back. Ctrl+L locks. "
                                                 "Unfinished work is saved first.")},
        {tr("Keep the records safe"), tr("They are only on this laptop. Make a backup on a stick "
                                         "each day and keep it apart from "
                                         "the laptop.")},
    };
}

QString HelpText::whoToCall()
{
    return tr("Ask the supervisor of your site. A passphrase is never needed to help you: tell it "
              "to nobody.");
}

std::vector<KeyHint> HelpText::keys(actions::Where where, const std::vector<KeyHint>& ofPage)
{
    std::vector<KeyHint> hints = ofPage;
    for (const actions::ActionId id : actions::actionsIn(where)) {
        if (isBuilt(id))
            hints.push_back({actions::capOf(id), text::labelText(actions::actionRow(id).text)});
    }
    return hints;
}

} // namespace ui::pages
