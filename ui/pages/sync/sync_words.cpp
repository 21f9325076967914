// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/sync_words.h"

#include "ui/text/error_text.h"
#include "ui/text/formats.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

using core::ErrorCode;
using core::session::LaptopRow;
using core::session::SyncStatus;
using core::sync::Road;
using theme::Icon;
using widgets::Tone;

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kSilentAfterMs = 60 * kMinuteMs;
constexpr qint64 kClockOffMs = 10 * kMinuteMs;

int count(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, 1'000'000'000));
}

bool isFarOff(const LaptopRow& row)
{
    return std::llabs(row.clockOffMs) >= kClockOffMs;
}

/// Another laptop whose word still counts.
bool isOther(const LaptopRow& row)
{
    return !row.isThis && !row.isRevoked;
}

QString instant(qint64 atMs, const core::Clock& clock)
{
    return text::formatInstant(QDateTime::fromMSecsSinceEpoch(atMs), clock.today());
}

} // namespace

QString SyncWords::laptop(const LaptopRow& row)
{
    const QString name = row.isThis ? tr("this laptop") : row.name;
    //: %1 the letters of a laptop, %2 what it is used for: "KTB, registration".
    return name.isEmpty() ? row.letters : tr("%1, %2").arg(row.letters, name);
}

QString SyncWords::laptopShort(const LaptopRow& row)
{
    return tr("Laptop %1").arg(row.letters);
}

QString SyncWords::heard(const LaptopRow& row, const core::Clock& clock)
{
    if (row.isThis)
        return tr("now");
    if (!row.heardAtMs)
        return tr("never");
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(*row.heardAtMs);
    const QString when = at.date() == clock.today()
                             ? tr("Today %1").arg(text::formatTime(at.time()))
                             : instant(*row.heardAtMs, clock);
    switch (row.road) {
    case Road::Bundle: return tr("%1, USB").arg(when);
    case Road::Folder: return tr("%1, shared folder").arg(when);
    case Road::Hub: return tr("%1, hub").arg(when);
    }
    return when;
}

QString SyncWords::missingHere(const LaptopRow& row)
{
    if (row.isThis)
        return {};
    return row.missingHere ? text::formatCount(*row.missingHere) : tr("not known");
}

widgets::ChipLook SyncWords::state(const LaptopRow& row)
{
    if (row.isThis)
        return {};
    if (row.isRevoked)
        return {tr("No longer trusted"), Tone::Quiet, Icon::Lock};
    if (!row.heardAtMs)
        return {tr("Not heard yet"), Tone::Quiet, Icon::None};
    if (isFarOff(row))
        return {tr("Clock is off"), Tone::Warn, Icon::Clock};
    if (row.missingHere.value_or(0) > 0)
        return row.road == Road::Bundle
                   ? widgets::ChipLook{tr("Ask for a new bundle"), Tone::Warn, Icon::Usb}
                   : widgets::ChipLook{tr("More to read"), Tone::Warn, roadIcon(row.road)};
    if (row.missingThere > 0)
        return {tr("Lacks ours"), Tone::Info, Icon::ArrowUp};
    if (!row.missingHere)
        return {tr("Not known"), Tone::Quiet, Icon::None};
    return {tr("Up to date"), Tone::Good, Icon::Check};
}

QString SyncWords::road(Road road)
{
    switch (road) {
    case Road::Bundle: return tr("USB bundle");
    case Road::Folder: return tr("Shared folder");
    case Road::Hub: return tr("Hub");
    }
    return {};
}

Icon SyncWords::roadIcon(Road road)
{
    switch (road) {
    case Road::Bundle: return Icon::Usb;
    case Road::Folder: return Icon::FolderSync;
    case Road::Hub: return Icon::Hub;
    }
    return Icon::Sync;
}

QString SyncWords::onlyHere(qint64 records)
{
    return tr("%n records are only on this laptop.", "", count(records));
}

QString SyncWords::statusLine(const core::session::SharingSummary& summary,
                              const core::Clock& clock)
{
    if (summary.others == 0)
        return {};
    const QString last = summary.lastMs ? tr("Last sync %1.").arg(instant(*summary.lastMs, clock))
                                        : tr("Not shared yet.");
    const QString open = summary.notShared == 0
                             ? tr("Everything here is shared")
                             : tr("%n records not yet shared", "", count(summary.notShared));
    //: %1 "Last sync 11:40.", %2 "38 records not yet shared"
    return tr("%1 %2").arg(last, open);
}

SyncWords::Advice SyncWords::advice(const SyncStatus& status, const core::Clock& clock)
{
    for (const LaptopRow& row : status.laptops) {
        if (!isOther(row) || !isFarOff(row))
            continue;
        const QString far = text::formatDuration(std::llabs(row.clockOffMs) / 1000);
        const QString bold = row.clockOffMs > 0 ? tr("The clock of laptop %1 is %2 ahead of ours.")
                                                : tr("The clock of laptop %1 is %2 behind ours.");
        return {bold.arg(row.letters, far),
                tr("Nothing is lost. Look which of the two is wrong and set it.")};
    }
    const LaptopRow* quietest = nullptr;
    for (const LaptopRow& row : status.laptops) {
        if (!isOther(row))
            continue;
        if (quietest == nullptr || row.heardAtMs.value_or(0) < quietest->heardAtMs.value_or(0))
            quietest = &row;
    }
    if (quietest == nullptr)
        return {};
    if (!quietest->heardAtMs)
        return {tr("Laptop %1 has not shared yet.").arg(quietest->letters),
                tr("What is registered on it is only there. Carry the stick to it next.")};
    const qint64 silent = clock.nowMs() - *quietest->heardAtMs;
    if (silent < kSilentAfterMs)
        return {};
    const QString bold = tr("Laptop %1 has not shared for %2.")
                             .arg(quietest->letters, text::formatDuration(silent / 1000));
    const qint64 missing = quietest->missingHere.value_or(0);
    if (missing > 0)
        return {bold, tr("%n of its changes are not here. Carry the stick to it next.", "",
                         count(missing))};
    return {bold, tr("What it wrote since is only there. Carry the stick to it next.")};
}

SyncWords::Advice SyncWords::heldBack(const SyncStatus& status)
{
    using core::storage::Admission;
    qint64 strangers = 0;
    qint64 waiting = 0;
    for (const core::session::HeldBack& held : status.heldBack) {
        switch (held.why) {
        case Admission::Applied:
        case Admission::AlreadyHere: break;
        case Admission::Gap:
        case Admission::MissingCause:
        case Admission::MissingKey: waiting += held.changes; break;
        case Admission::Stranger:
        case Admission::Revoked:
        case Admission::Fork:
        case Admission::Unreadable: strangers += held.changes; break;
        }
    }
    if (strangers > 0)
        return {tr("%n changes are kept apart and not used.", "", count(strangers)),
                tr("They come from a laptop we do not trust, or were altered on the way.")};
    if (waiting > 0)
        return {tr("%n changes wait for others they build on.", "", count(waiting)),
                tr("They are kept and read as soon as the rest comes.")};
    return {};
}

SyncWords::Problem SyncWords::problem(Road road, const core::Error& error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {tr("Stopped."), tr("What was read is kept. Start again to go on from here."),
                Tone::Info};
    case ErrorCode::Unreachable:
        if (road == Road::Hub)
            return {
                tr("The hub does not answer."),
                tr("That is normal without internet. Nothing was lost. Use the stick meanwhile."),
                Tone::Quiet};
        if (road == Road::Folder)
            return {tr("The shared folder is not there."),
                    tr("Nothing was lost. Look whether the network or the other laptop is on."),
                    Tone::Quiet};
        return {tr("The stick is gone."),
                tr("What was read is kept. Put it in again and start again."), Tone::Warn};
    case ErrorCode::Io:
        if (road == Road::Bundle)
            return {tr("The stick was pulled out, or does not answer."),
                    tr("What was read is kept. Put it in again and start again."), Tone::Warn};
        return {tr("The way to the others was cut."),
                tr("What was read is kept. Start again to go on from here."), Tone::Warn};
    case ErrorCode::DiskFull:
        return {tr("There is no room left."),
                road == Road::Bundle
                    ? tr("What was read is kept. Free some space on the stick or on this laptop.")
                    : tr("What was read is kept. Free some space, then start again."),
                Tone::Bad};
    case ErrorCode::NotTrusted:
        return {tr("This bundle was not made by a laptop we trust."), tr("Nothing was read."),
                Tone::Bad};
    case ErrorCode::InputDamaged:
        return {tr("A part of it is damaged."),
                tr("Nothing of that part was used. Ask the other laptop for a new bundle."),
                Tone::Bad};
    case ErrorCode::StoreTooNew:
        return {tr("The others use a newer Homeward."),
                tr("Nothing was changed. Update this laptop, then share again."), Tone::Warn};
    case ErrorCode::BadInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::NotAllowed:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::SlotsDamaged:
    case ErrorCode::StoreInUse:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreExists:
    case ErrorCode::MissingFont:
    case ErrorCode::Printer:
    case ErrorCode::RuleBlocks:
    case ErrorCode::NotJoined:
    case ErrorCode::Internal: break;
    }
    return {tr("Sharing stopped."), text::errorText(error), Tone::Bad};
}

SyncWords::Problem SyncWords::afterwards(const core::sync::ExchangeReport& report)
{
    if (report.forks > 0)
        return {tr("Two copies of one laptop were at work."),
                tr("What both wrote was kept. Find the laptop that was copied, and use one of them "
                   "only."),
                Tone::Bad};
    if (report.wasRestored)
        return {tr("An older copy of this laptop was put back."),
                tr("The others knew more of it than it does. What they had was read again, and "
                   "this laptop goes on under a new number."),
                Tone::Warn};
    if (report.refused > 0)
        return {tr("%n parts came from a laptop we do not trust.", "", count(report.refused)),
                tr("Nothing of them was used."), Tone::Bad};
    if (report.clockOffMs != 0)
        return {tr("The clock of this laptop is %1 off.")
                    .arg(text::formatDuration(std::llabs(report.clockOffMs) / 1000)),
                tr("Nothing is lost. Set the clock, so that times on paper are right."),
                Tone::Warn};
    if (report.digestDiffers)
        return {tr("A laptop with the same changes shows something else."),
                tr("Nothing is lost. Tell an admin, who can check both stores."), Tone::Warn};
    if (report.newConflicts > 0)
        return {tr("%n records were changed on two laptops.", "", count(report.newConflicts)),
                tr("Nothing is lost. Choose what to keep when there is time."), Tone::Info};
    return {};
}

QString SyncWords::outcome(const core::session::PastExchange& past)
{
    if (past.outcome == u"done")
        return tr("Done");
    if (past.outcome == core::errorName(ErrorCode::Cancelled))
        return tr("Stopped");
    if (past.outcome == core::errorName(ErrorCode::Unreachable))
        return tr("Not reachable");
    if (past.outcome == core::errorName(ErrorCode::NotTrusted))
        return tr("Not trusted");
    if (past.outcome == core::errorName(ErrorCode::DiskFull))
        return tr("No room");
    return tr("Not finished");
}

} // namespace ui::pages
