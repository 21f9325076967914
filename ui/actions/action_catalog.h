// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr_text.h"

#include <QKeySequence>
#include <QString>

#include <span>
#include <vector>

namespace ui::actions {

/// Every command that a key can give.
enum class ActionId {
    Help,
    Register,
    Find,
    OpenList,
    SameAsLast,
    NextPanel,
    PreviousPanel,
    NotKnown,
    Camera,
    NextProblem,
    PreviousProblem,
    FullScreen,
    Hide,
    PauseInterview,
    Lock,
    Primary,
    SaveDraft,
    Undo,
    Redo,
    NextSection,
    PreviousSection,
    Back,
    ShowNames,
    SamePerson,
    DifferentPerson,
    NoteOnRow,
    SectionDone,
    FilterList,
    SelectShown,
    AddToManifest,
    RemoveFromManifest,
    PrintPreview,
    TakeOne,
    TakeFamily,
    MarkByHand,
    NoShow,
    KeepFirst,
    KeepSecond,
    KeepBoth,
    TypeAnother,
    SyncUsb,
    SyncFolder,
    SyncHub,
    ShareNow,
    NextPage,
    PreviousPage,
};

/// Where a command works. The same keys may mean different things in different places, but never
/// what they mean everywhere.
enum class Where {
    Everywhere,
    Today,
    Register,
    Record,
    People,
    Manifest,
    Boarding,
    Conflict,
    Sync,
    Print
};

/// One command: the row of a table, not an object.
struct ActionRow {
    ActionId id;
    const char* name; ///< stable, for logs and tests
    core::TrText text;
    const char* icon;       ///< name in resources/icons, or ""
    const char* keys;       ///< works in every keyboard layout
    const char* secondKeys; ///< another way, by the place of the letter on the keyboard
    Where where = Where::Everywhere;
};

std::span<const ActionRow> actionTable();
const ActionRow& actionRow(ActionId id);

QKeySequence keysOf(ActionId id);
/// A shortcut as key caps show it: "Ctrl Enter", "F12", "Alt S".
QString capText(const QKeySequence& keys);
QString capOf(ActionId id);

/// The commands that work in @p place, those of everywhere last, for the help panel.
std::vector<ActionId> actionsIn(Where place);

/// Two rows that ask for the same keys in the same place.
struct Clash {
    ActionId first;
    ActionId second;
};
std::vector<Clash> clashes(std::span<const ActionRow> rows);

} // namespace ui::actions
