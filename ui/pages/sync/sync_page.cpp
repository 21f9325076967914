// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/sync_page.h"

#include "ui/jobs/job_runner.h"
#include "ui/pages/sync/found_panel.h"
#include "ui/pages/sync/laptops_panel.h"
#include "ui/pages/sync/past_syncs_view.h"
#include "ui/pages/sync/running_panel.h"
#include "ui/pages/sync/stick_watch.h"
#include "ui/pages/sync/sync_words.h"
#include "ui/pages/sync/travels_panel.h"
#include "ui/pages/sync/trusted_laptops_view.h"
#include "ui/pages/sync/way_card.h"
#include "ui/prompt/prompter.h"
#include "ui/text/error_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/page_body.h"

#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

using core::session::SyncDesk;
using core::sync::Road;

constexpr int kSyncReloadMs = 400;    // many changes of one import make one look
constexpr int kSyncRefreshMs = 60000; // "not shared for" goes on while nobody types
constexpr int kPastShown = 200;

} // namespace

SyncPage::SyncPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_run(context.session, context.jobs)
{
    build();
    bindKeys();
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, [this] {
        if (isInFront()) // else activate() looks again
            refresh();
    });
    connect(&context.session.bus(), &core::storage::ChangeBus::changed, this,
            [this] { m_reload.start(kSyncReloadMs); });
    connect(&m_run, &SyncRun::moved, this, &SyncPage::showRun);
    connect(&m_run, &SyncRun::finished, this, &SyncPage::finished);
    if (context.sticks != nullptr)
        connect(context.sticks, &StickWatch::changed, this, &SyncPage::showAll);
    const auto places = SyncDesk(context.session).places();
    if (places) {
        m_places = *places;
        m_road = m_places.usual;
    }
    retranslate();
}

QString SyncPage::title() const
{
    return tr("Sync");
}

void SyncPage::activate()
{
    refresh();
    if (m_faces->currentIndex() == 0)
        m_cards.at(static_cast<std::size_t>(m_road))->setFocus(Qt::OtherFocusReason);
}

void SyncPage::open(const Target& target)
{
    const auto* now = std::get_if<ShareNow>(&target);
    if (now == nullptr)
        return;
    showFace(Face::Main);
    if (m_run.isRunning())
        return;
    if (!now->stick.isEmpty()) {
        choose(Road::Bundle);
        begin(Road::Bundle, now->stick);
        return;
    }
    choose(m_places.usual);
    primaryAction();
}

/// Who is in the group is a matter of supervisors.
bool SyncPage::mayArrange() const
{
    return core::domain::may(context().session.user().role, core::domain::Action::AdministerUsers);
}

bool SyncPage::isInFront() const
{
    return isVisible();
}

void SyncPage::choose(Road road)
{
    m_road = road;
    showAll();
}

void SyncPage::showFace(Face face)
{
    m_faces->setCurrentIndex(static_cast<int>(face));
    m_backButton->setVisible(face != Face::Main);
    m_pastButton->setVisible(face == Face::Main);
    m_trustButton->setVisible(face == Face::Main && mayArrange());
    switch (face) {
    case Face::Main:
        m_cards.at(static_cast<std::size_t>(m_road))->setFocus(Qt::OtherFocusReason);
        break;
    case Face::Past: m_pastView->focusFirst(); break;
    case Face::Laptops: m_trusted->focusFirst(); break;
    }
}

bool SyncPage::back()
{
    if (m_faces->currentIndex() != 0) {
        showFace(Face::Main);
        return true;
    }
    if (!m_run.isRunning())
        return false;
    m_run.stop();
    return true;
}

void SyncPage::refresh()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    auto& session = context().session;
    context().jobs.run(
        this, tr("Looking what each laptop has"),
        [&session](core::JobControl&) -> core::Result<core::session::SyncStatus> {
            CORE_TRY_ASSIGN(const auto connection, session.connect());
            return SyncDesk::statusOf(*connection);
        },
        [this](const core::Result<core::session::SyncStatus>& status) {
            m_loading = false;
            show(status);
            if (std::exchange(m_loadAgain, false))
                refresh();
        });
}

void SyncPage::show(const core::Result<core::session::SyncStatus>& status)
{
    m_reload.start(kSyncRefreshMs);
    const auto past = SyncDesk(context().session).past(kPastShown);
    m_failure->setVisible(!status || !past);
    if (!status || !past) {
        m_failure->setText(text::errorText(status ? past.error() : status.error()));
        return;
    }
    m_status = *status;
    m_past = *past;
    showAll();
    Q_EMIT loaded();
}

void SyncPage::begin(Road road, const QString& where, bool isOneFile)
{
    if (m_run.isRunning())
        return;
    m_runPlace = isOneFile ? QString() : placeWords();
    m_found->showReport({}, false);
    m_run.start({road, where, m_travels->withProtected(), isOneFile});
}

void SyncPage::primaryAction()
{
    if (m_run.isRunning() || m_faces->currentIndex() != 0)
        return;
    switch (m_road) {
    case Road::Bundle: {
        const Stick* stick = context().sticks == nullptr ? nullptr : context().sticks->best();
        if (stick == nullptr)
            chooseStickFolder();
        else
            begin(Road::Bundle, stick->folder);
        return;
    }
    case Road::Folder:
        if (m_places.folder.isEmpty())
            chooseFolder(true);
        else
            begin(Road::Folder, m_places.folder);
        return;
    case Road::Hub:
        if (m_places.hubUrl.isEmpty())
            m_travels->askAddress();
        else
            begin(Road::Hub, m_places.hubUrl);
        return;
    }
}

void SyncPage::chooseStickFolder()
{
    context().prompter.chooseFolder(this, {tr("The stick to share by"), u"/media"_s, {}, {}},
                                    [this](const QString& folder) { begin(Road::Bundle, folder); });
}

void SyncPage::chooseFolder(bool startAfter)
{
    context().prompter.chooseFolder(
        this, {tr("The folder that the others use too"), m_places.folder, {}, {}},
        [this, startAfter](const QString& folder) {
            m_places.folder = folder;
            keepPlaces();
            showAll();
            if (startAfter)
                begin(Road::Folder, folder);
        });
}

void SyncPage::chooseFile()
{
    context().prompter.chooseFile(
        this, {tr("The bundle to read"), {}, {}, {tr("Bundles (*.hwbundle)"), tr("All files (*)")}},
        [this](const QString& file) { begin(Road::Bundle, file, true); });
}

void SyncPage::keepPlaces()
{
    const core::Status kept = SyncDesk(context().session).setPlaces(m_places);
    if (!kept)
        Q_EMIT toast(text::errorText(kept.error()), {});
}

void SyncPage::finished()
{
    Q_EMIT working({});
    const auto& result = *m_run.result();
    const SyncWords::Problem words = result
                                         ? SyncWords::afterwards(*result)
                                         : SyncWords::problem(m_run.order().road, result.error());
    m_running->message()->setTone(words.tone);
    m_running->message()->setText(words.bold, words.plain);
    m_running->message()->setVisible(!words.bold.isEmpty());
    if (result && !m_run.order().isOneFile && m_places.usual != m_run.order().road) {
        m_places.usual = m_run.order().road;
        keepPlaces();
    }
    refresh();
    if (!isInFront())
        Q_EMIT toast(
            result ? tr("Sharing is done. %n new people.", "", static_cast<int>(result->newPeople))
                   : words.bold,
            {});
}

std::vector<KeyHint> SyncPage::keys() const
{
    return {{u"1 2 3"_s, tr("choose the way")},
            {u"Ctrl Enter"_s, tr("start")},
            {u"Esc"_s, tr("stop, or back")},
            {u"F6"_s, tr("next panel")}};
}

void SyncPage::retranslate()
{
    m_head->setTitle(tr("Sync"));
    m_head->setNote(tr("Keep working while this runs. No internet is needed."));
    m_backButton->setText(tr("Back"));
    m_pastButton->setText(tr("Past syncs"));
    m_trustButton->setText(tr("Trusted laptops"));
    m_backButton->setVisible(m_faces->currentIndex() != 0);
    m_trustButton->setVisible(m_faces->currentIndex() == 0 && mayArrange());
    m_laptops->retranslate();
    m_found->retranslate();
    m_running->retranslate();
    m_travels->retranslate();
    m_pastView->retranslate();
    m_trusted->retranslate();
    showAll();
}

} // namespace ui::pages
