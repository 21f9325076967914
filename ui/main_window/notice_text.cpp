// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/notice_text.h"

namespace ui::main_window {
namespace {

using Notice = core::session::Session::Notice;

} // namespace

QString NoticeText::title(Notice notice)
{
    switch (notice) {
    case Notice::ClockWentBack: return tr("The clock of this laptop is behind the last change.");
    case Notice::WitnessAhead: return tr("This is an older copy of the records.");
    case Notice::WitnessMissing:
        return tr("The file that proves the records are complete is gone.");
    case Notice::SwapNotEncrypted: return tr("The swap space of this laptop is not encrypted.");
    }
    return {};
}

QString NoticeText::advice(Notice notice)
{
    switch (notice) {
    case Notice::ClockWentBack:
        return tr(
            "Set date and time of the laptop. What you save now keeps its order all the same.");
    case Notice::WitnessAhead:
        return tr("It was restored from a backup, and later changes were made once on this laptop. "
                  "Tell a supervisor before you go on.");
    case Notice::WitnessMissing:
        return tr("It is written anew. Tell a supervisor, who can compare with the last backup.");
    case Notice::SwapNotEncrypted:
        return tr("What is on the screen may reach the disk unsealed. Ask for encrypted swap.");
    }
    return {};
}

} // namespace ui::main_window
