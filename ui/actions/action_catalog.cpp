// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_catalog.h"

#include "core/base/check.h"

#include <algorithm>
#include <array>

namespace ui::actions {
namespace {

using enum ActionId;

// clang-format off
constexpr std::array kActions{
    ActionRow{Help, "help", CORE_TR("Actions", "Help and keys for this screen"), "help", "F1", ""},
    ActionRow{Register, "register", CORE_TR("Actions", "Register a person"), "user-add", "F2", ""},
    ActionRow{Find, "find", CORE_TR("Actions", "Find a person, code or manifest"), "search", "F3", "Ctrl+K"},
    ActionRow{OpenList, "open-list", CORE_TR("Actions", "Open the list of a field"), "chevron-down", "F4", "Alt+Down"},
    ActionRow{SameAsLast, "same-as-last", CORE_TR("Actions", "Same as the last person"), "same", "F5", ""},
    ActionRow{NextPanel, "next-panel", CORE_TR("Actions", "Next panel"), "", "F6", ""},
    ActionRow{PreviousPanel, "previous-panel", CORE_TR("Actions", "Previous panel"), "", "Shift+F6", ""},
    ActionRow{NotKnown, "not-known", CORE_TR("Actions", "Not known, declined, not asked"), "", "F7", ""},
    ActionRow{Camera, "camera", CORE_TR("Actions", "Camera"), "camera", "F8", ""},
    ActionRow{NextProblem, "next-problem", CORE_TR("Actions", "Next problem or open question"), "warn", "F9", ""},
    ActionRow{PreviousProblem, "previous-problem", CORE_TR("Actions", "Previous problem"), "warn", "Shift+F9", ""},
    ActionRow{FullScreen, "full-screen", CORE_TR("Actions", "Full screen"), "full-screen", "F11", ""},
    ActionRow{Hide, "hide", CORE_TR("Actions", "Hide the screen"), "eye-off", "F12", ""},
    ActionRow{PauseInterview, "pause-interview", CORE_TR("Actions", "Pause the interview"), "pause", "Ctrl+F12", ""},
    ActionRow{Lock, "lock", CORE_TR("Actions", "Lock"), "lock", "", "Ctrl+L"},
    ActionRow{Primary, "primary", CORE_TR("Actions", "Main action of this screen"), "", "Ctrl+Return", ""},
    ActionRow{SaveDraft, "save-draft", CORE_TR("Actions", "Save draft"), "", "", "Ctrl+S"},
    ActionRow{Undo, "undo", CORE_TR("Actions", "Undo"), "undo", "", "Ctrl+Z"},
    ActionRow{Redo, "redo", CORE_TR("Actions", "Redo"), "redo", "", "Ctrl+Shift+Z"},
    ActionRow{NextSection, "next-section", CORE_TR("Actions", "Next section or page"), "", "Ctrl+PgDown", ""},
    ActionRow{PreviousSection, "previous-section", CORE_TR("Actions", "Previous section or page"), "", "Ctrl+PgUp", ""},
    ActionRow{Back, "back", CORE_TR("Actions", "Close, or go back"), "", "Esc", ""},
    ActionRow{ShowNames, "show-names", CORE_TR("Actions", "Show names for 30 seconds"), "eye", "", "Ctrl+H", Where::Today},
    ActionRow{SamePerson, "same-person", CORE_TR("Actions", "Same person"), "", "", "Alt+S", Where::Register},
    ActionRow{DifferentPerson, "different-person", CORE_TR("Actions", "Different person"), "", "", "Alt+D", Where::Register},
    ActionRow{NoteOnRow, "note-on-row", CORE_TR("Actions", "Note on this row"), "note", "", "Alt+N", Where::Record},
    ActionRow{SectionDone, "section-done", CORE_TR("Actions", "Mark this part as done"), "check", "Ctrl+F7", "", Where::Record},
    ActionRow{FilterList, "filter-list", CORE_TR("Actions", "Filter the list"), "filter", "", "Ctrl+F", Where::People},
    ActionRow{SelectShown, "select-shown", CORE_TR("Actions", "Select all that are shown"), "", "", "Ctrl+A", Where::People},
    ActionRow{AddToManifest, "add-to-manifest", CORE_TR("Actions", "Add to the manifest"), "arrow-right", "Ins", "", Where::Manifest},
    ActionRow{RemoveFromManifest, "remove-from-manifest", CORE_TR("Actions", "Remove from the manifest"), "arrow-left", "Del", "", Where::Manifest},
    ActionRow{PrintPreview, "print-preview", CORE_TR("Actions", "Preview"), "eye", "", "Ctrl+P", Where::Manifest},
    ActionRow{TakeOne, "take-one", CORE_TR("Actions", "Take only this person"), "user", "", "Alt+1", Where::Manifest},
    ActionRow{TakeFamily, "take-family", CORE_TR("Actions", "Take the whole family"), "family", "", "Alt+2", Where::Manifest},
    ActionRow{MarkByHand, "mark-by-hand", CORE_TR("Actions", "Mark by hand"), "check", "Space", "", Where::Boarding},
    ActionRow{NoShow, "no-show", CORE_TR("Actions", "No-show"), "user-remove", "Del", "", Where::Boarding},
    ActionRow{KeepFirst, "keep-first", CORE_TR("Actions", "Keep the first"), "arrow-left", "Left", "", Where::Conflict},
    ActionRow{KeepSecond, "keep-second", CORE_TR("Actions", "Keep the second"), "arrow-right", "Right", "", Where::Conflict},
    ActionRow{KeepBoth, "keep-both", CORE_TR("Actions", "Keep both"), "plus", "+", "", Where::Conflict},
    ActionRow{TypeAnother, "type-another", CORE_TR("Actions", "Type another value"), "pencil", "Ins", "", Where::Conflict},
    ActionRow{SyncUsb, "sync-usb", CORE_TR("Actions", "USB bundle"), "usb", "1", "", Where::Sync},
    ActionRow{SyncFolder, "sync-folder", CORE_TR("Actions", "Shared folder"), "folder-sync", "2", "", Where::Sync},
    ActionRow{SyncHub, "sync-hub", CORE_TR("Actions", "Hub"), "hub", "3", "", Where::Sync},
    ActionRow{ShareNow, "share-now", CORE_TR("Actions", "Share now, the usual way"), "sync", "F10", ""},
    ActionRow{NextPage, "next-page", CORE_TR("Actions", "Next page"), "", "PgDown", "", Where::Print},
    ActionRow{PreviousPage, "previous-page", CORE_TR("Actions", "Previous page"), "", "PgUp", "", Where::Print},
};
// clang-format on

bool sharePlace(const ActionRow& a, const ActionRow& b)
{
    return a.where == b.where || a.where == Where::Everywhere || b.where == Where::Everywhere;
}

bool shareKeys(const ActionRow& a, const ActionRow& b)
{
    for (const char* mine : {a.keys, a.secondKeys}) {
        for (const char* theirs : {b.keys, b.secondKeys}) {
            const QKeySequence keys(QString::fromLatin1(mine));
            if (!keys.isEmpty() && keys == QKeySequence(QString::fromLatin1(theirs)))
                return true;
        }
    }
    return false;
}

} // namespace

std::span<const ActionRow> actionTable()
{
    return kActions;
}

const ActionRow& actionRow(ActionId id)
{
    const auto found = std::find_if(kActions.begin(), kActions.end(),
                                    [id](const ActionRow& row) { return row.id == id; });
    CORE_ASSERT(found != kActions.end());
    return *found;
}

QKeySequence keysOf(ActionId id)
{
    const ActionRow& row = actionRow(id);
    return QKeySequence(QString::fromLatin1(*row.keys != '\0' ? row.keys : row.secondKeys));
}

QString capText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::PortableText);
    text.replace(QStringLiteral("Return"), QStringLiteral("Enter"));
    text.replace(QStringLiteral("PgDown"), QStringLiteral("PgDn"));
    text.replace(QStringLiteral("Ins"), QStringLiteral("Insert"));
    // A plus that is itself the key stands at the end.
    const bool plusKey = text.endsWith(u'+');
    return (plusKey ? text.chopped(1) : text).replace(u'+', u' ') +
           (plusKey ? QStringLiteral("+") : QString());
}

QString capOf(ActionId id)
{
    return capText(keysOf(id));
}

std::vector<ActionId> actionsIn(Where place)
{
    std::vector<ActionId> ids;
    for (const Where wanted : {place, Where::Everywhere}) {
        for (const ActionRow& row : kActions) {
            if (row.where == wanted && (wanted == place || place != Where::Everywhere))
                ids.push_back(row.id);
        }
        if (place == Where::Everywhere)
            break;
    }
    return ids;
}

std::vector<Clash> clashes(std::span<const ActionRow> rows)
{
    std::vector<Clash> found;
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t j = i + 1; j < rows.size(); ++j) {
            if (sharePlace(rows[i], rows[j]) && shareKeys(rows[i], rows[j]))
                found.push_back({rows[i].id, rows[j].id});
        }
    }
    return found;
}

} // namespace ui::actions
