// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/found_panel.h"
#include "ui/pages/sync/laptops_panel.h"
#include "ui/pages/sync/past_syncs_view.h"
#include "ui/pages/sync/running_panel.h"
#include "ui/pages/sync/stick_watch.h"
#include "ui/pages/sync/sync_page.h"
#include "ui/pages/sync/sync_words.h"
#include "ui/pages/sync/travels_panel.h"
#include "ui/pages/sync/trusted_laptops_view.h"
#include "ui/pages/sync/way_card.h"
#include "ui/text/formats.h"
#include "ui/widgets/frames/banner.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

using core::session::LaptopRow;
using core::session::PastExchange;
using core::sync::Road;

/// The last exchange by @p road, when there was one.
const PastExchange* lastBy(Road road, const std::vector<PastExchange>& past)
{
    const auto found = std::find_if(past.begin(), past.end(), [road](const PastExchange& each) {
        return each.report.road == road;
    });
    return found == past.end() ? nullptr : &*found;
}

widgets::ChipLook wayChip(const PastExchange* last)
{
    if (last == nullptr)
        return {};
    if (last->outcome == u"done")
        return {SyncPage::tr("Working"), widgets::Tone::Good, theme::Icon::Check};
    return {SyncWords::outcome(*last), widgets::Tone::Quiet, theme::Icon::None};
}

} // namespace

void SyncPage::showAll()
{
    const core::Clock& clock = context().clock;
    showCards();
    m_laptops->showStatus(m_status, clock);
    const auto laptops = std::count_if(m_status.laptops.begin(), m_status.laptops.end(),
                                       [](const LaptopRow& row) { return !row.isRevoked; });
    m_travels->showWay(m_road, m_places, static_cast<int>(std::max<qsizetype>(1, laptops)));
    m_pastView->showPast(m_past, clock);
    m_trusted->showStatus(m_status);
    if (m_run.isRunning() || m_run.result()) {
        showRun();
    } else {
        std::optional<core::sync::ExchangeReport> last;
        if (m_status.last && m_status.last->outcome == u"done")
            last = m_status.last->report;
        m_found->showReport(last, true);
    }
    if (!m_run.isRunning() && (!m_run.result() || m_run.order().road != m_road)) {
        const bool hasPlace = !placeWords().isEmpty();
        m_running->message()->hide();
        m_running->showReady(m_road, placeWords(), hasPlace);
    }
}

QString SyncPage::placeWords() const
{
    switch (m_road) {
    case Road::Bundle: {
        const Stick* stick = context().sticks == nullptr ? nullptr : context().sticks->best();
        //: %1 the name of a stick, %2 a size: "KINGSTON, 28 GB free".
        return stick == nullptr
                   ? QString()
                   : tr("%1, %2 free").arg(stick->name, text::formatBytes(stick->freeBytes));
    }
    case Road::Folder:
        return m_places.folder.isEmpty() ? QString() : m_places.folder.section(u'/', -1);
    case Road::Hub: return m_places.hubUrl.isEmpty() ? QString() : tr("Address kept");
    }
    return {};
}

void SyncPage::showCards()
{
    const auto lastWords = [this](Road road) {
        const PastExchange* last = lastBy(road, m_past);
        if (last == nullptr)
            return QString();
        return tr("Last %1.")
            .arg(text::formatInstant(QDateTime::fromMSecsSinceEpoch(last->atMs),
                                     context().clock.today()));
    };
    const auto withLast = [&lastWords](const QString& words, Road road) {
        const QString last = lastWords(road);
        //: %1 a sentence, %2 "Last 14:03."
        return last.isEmpty() ? words : tr("%1 %2").arg(words, last);
    };
    WayCard* usb = m_cards[0];
    usb->setWords(SyncWords::road(Road::Bundle),
                  tr("Put in the stick. Homeward reads what is new and writes what the others "
                     "need."));
    const Stick* stick = context().sticks == nullptr ? nullptr : context().sticks->best();
    usb->setState(stick == nullptr ? widgets::ChipLook()
                                   : widgets::ChipLook{tr("Stick found: %1").arg(stick->name),
                                                       widgets::Tone::Info, theme::Icon::Usb});
    WayCard* folder = m_cards[1];
    folder->setWords(SyncWords::road(Road::Folder),
                     withLast(tr("One folder that all laptops reach."), Road::Folder));
    folder->setState(m_places.folder.isEmpty()
                         ? widgets::ChipLook{tr("Not chosen yet"), widgets::Tone::Quiet, {}}
                         : wayChip(lastBy(Road::Folder, m_past)));
    WayCard* hub = m_cards[2];
    hub->setWords(SyncWords::road(Road::Hub),
                  withLast(tr("Over the internet, when there is any."), Road::Hub));
    hub->setState(m_places.hubUrl.isEmpty()
                      ? widgets::ChipLook{tr("Not set up yet"), widgets::Tone::Quiet, {}}
                      : wayChip(lastBy(Road::Hub, m_past)));
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(i == static_cast<std::size_t>(m_road));
}

void SyncPage::showRun()
{
    m_running->showRun(m_run, m_runPlace);
    if (m_run.isRunning()) {
        const qint64 total = m_run.total();
        Q_EMIT working(total > 0
                           ? tr("Sync running: %1 of %2")
                                 .arg(text::formatCount(m_run.done()), text::formatCount(total))
                           : tr("Sync running"));
        return;
    }
    if (m_run.result() && *m_run.result())
        m_found->showReport(**m_run.result(), false);
}

} // namespace ui::pages
