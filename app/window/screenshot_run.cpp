// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshot_run.h"

#include "app/window/demo_sign_in.h"
#include "core/forms/sections.h"
#include "ui/pages/record/record_page.h"
#include "ui/text/language.h"

#include <QDir>
#include <QPixmap>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {
namespace {

using ui::main_window::MainWindow;
using ui::pages::PageId;

constexpr QSize kPictureSize(1366, 768);
constexpr int kSettleMs = 120;

struct PageScene {
    const char* name;
    PageId page;
};

/// The pages in the order of the rail; the numbers are those of the design.
constexpr PageScene kPageScenes[] = {
    {"02-today", PageId::Today},         {"03-register", PageId::Register},
    {"04-reception", PageId::Reception}, {"05-people", PageId::People},
    {"08-conflicts", PageId::Conflicts}, {"09-sync", PageId::Sync},
    {"10-reports", PageId::Reports},     {"16-admin", PageId::Admin},
    {"17-settings", PageId::Settings},   {"18-help", PageId::Help},
};

bool isAllowed(MainWindow& window, PageId page)
{
    return window.factory().isAllowed(page, window.session()->user().role);
}

/// The first manifest that is still worked on, else the first of all.
std::optional<core::domain::ManifestId> manifestToShow(MainWindow& window)
{
    const auto list = window.session()->here().manifests().list();
    if (!list || list->empty())
        return std::nullopt;
    for (const core::storage::ManifestRow& row : *list) {
        if (row.state == u"draft" && row.passengers > 0)
            return row.id;
    }
    return list->front().id;
}

void addManifestScenes(std::vector<Scene>& scenes, MainWindow& window)
{
    const auto manifest = manifestToShow(window);
    if (!manifest)
        return;
    const auto open = [id = *manifest](PageId page) {
        return [id, page](MainWindow& shown) { shown.frame()->go(page, id); };
    };
    if (isAllowed(window, PageId::Manifests))
        scenes.push_back({u"06-manifests"_s, open(PageId::Manifests)});
    if (isAllowed(window, PageId::PrintPreview))
        scenes.push_back({u"11-print"_s, open(PageId::PrintPreview)});
}

/// Somebody who was interviewed, with every section of the record. A closed one is shown open.
void addRecordScenes(std::vector<Scene>& scenes, MainWindow& window)
{
    const auto cases = window.session()->here().parts().all(core::forms::RecordType::Case);
    if (!isAllowed(window, PageId::Record) || !cases || cases->empty())
        return;
    const auto person = cases->front()
                            .values.get(core::forms::FieldId::CasePerson)
                            .toReference<core::domain::PersonTag>();
    if (!person)
        return;
    int number = 20;
    for (const core::forms::SectionSpec& spec : core::forms::allSections()) {
        const QString name = QString::fromLatin1(core::forms::sectionName(spec.id).data());
        scenes.push_back({u"%1-record-%2"_s.arg(number++).arg(name),
                          [person = *person, id = spec.id](MainWindow& shown) {
                              shown.frame()->go(PageId::Record, ui::pages::RecordRef{person, id});
                              auto& page =
                                  static_cast<ui::pages::RecordPage&>(*shown.frame()->current());
                              page.openClosed();
                          }});
    }
}

/// The other faces of the Sync page.
void addSyncScenes(std::vector<Scene>& scenes, MainWindow& window)
{
    if (!isAllowed(window, PageId::Sync))
        return;
    const auto press = [](const QString& button) {
        return [button](MainWindow& shown) {
            shown.frame()->go(PageId::Sync);
            shown.frame()->current()->findChild<QPushButton*>(button)->click();
        };
    };
    scenes.push_back({u"09b-sync-past"_s, press(u"sync_past"_s)});
    scenes.push_back({u"09c-sync-laptops"_s, press(u"sync_trusted"_s)});
}

} // namespace

std::vector<Scene> allScenes(MainWindow& window)
{
    std::vector<Scene> scenes;
    for (const PageScene& scene : kPageScenes) {
        if (isAllowed(window, scene.page))
            scenes.push_back({QString::fromLatin1(scene.name),
                              [page = scene.page](MainWindow& shown) { shown.frame()->go(page); }});
    }
    addSyncScenes(scenes, window);
    addManifestScenes(scenes, window);
    addRecordScenes(scenes, window);
    scenes.push_back({u"15-hide"_s, [](MainWindow& shown) { shown.lockController().hide(); }});
    scenes.push_back({u"01-unlock"_s, [](MainWindow& shown) {
                          shown.lockController().lock(
                              ui::main_window::LockController::Reason::Asked);
                      }});
    return scenes;
}

ScreenshotRun::ScreenshotRun(MainWindow& window, ui::pages::Preferences& preferences,
                             QString folder, QObject* parent)
    : QObject(parent), m_window(window), m_preferences(preferences), m_folder(std::move(folder))
{
    for (const QString& scheme : {u"light"_s, u"dark"_s}) {
        for (const ui::text::LanguageName& language : ui::text::shippedLanguages())
            m_variants.push_back({scheme, language.code});
    }
    m_settled.setInterval(kSettleMs);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        // What a job brought is laid out by the time of the next look.
        const bool wasIdle = std::exchange(m_isIdle, !m_window.isBusy());
        if (wasIdle && m_isIdle)
            shoot();
    });
}

core::Status ScreenshotRun::start(const QString& storePath, core::session::World world)
{
    m_storePath = storePath;
    m_world.emplace(world);
    if (!QDir().mkpath(m_folder))
        return core::fail(core::ErrorCode::Io, u"the folder for the pictures cannot be made"_s);
    m_window.resize(kPictureSize);
    m_window.show();
    CORE_TRY(enter());
    m_scenes = allScenes(m_window);
    next();
    return {};
}

/// Unlocks as the supervisor, who sees every page.
core::Status ScreenshotRun::enter()
{
    CORE_TRY_ASSIGN(auto session, signInToDemo(m_storePath, *m_world));
    m_window.enter(std::move(session));
    return {};
}

void ScreenshotRun::next()
{
    const Variant& variant = m_variants.at(m_variant);
    ui::pages::PreferenceValues values = m_preferences.values();
    values.scheme = variant.scheme;
    values.language = variant.language;
    m_preferences.set(values);
    m_isIdle = false;
    m_scenes.at(m_scene).show(m_window);
    m_settled.start();
}

void ScreenshotRun::shoot()
{
    m_settled.stop();
    const Variant& variant = m_variants.at(m_variant);
    const QString file = u"%1/%2-%3-%4.png"_s.arg(m_folder, m_scenes.at(m_scene).name,
                                                  variant.scheme, variant.language);
    if (!m_window.grab().save(file)) {
        Q_EMIT finished(core::fail(core::ErrorCode::Io, u"a picture could not be written"_s));
        return;
    }
    if (++m_scene == m_scenes.size()) {
        m_scene = 0;
        if (++m_variant == m_variants.size()) {
            Q_EMIT finished({});
            return;
        }
        if (const core::Status entered = enter(); !entered) { // the last scene locked
            Q_EMIT finished(entered);
            return;
        }
    }
    next();
}

} // namespace app
