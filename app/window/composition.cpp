// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/composition.h"

#include "app/window/demo_sign_in.h"
#include "app/window/screenshot_run.h"
#include "app/window/shifted_clock.h"
#include "core/session/demo_store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kPicturesFailed = 5;
constexpr int kDuskEveryMs = 60'000;
const QDate kDemoDay(2025, 11, 10);
const QTime kDemoTime(14, 5);
constexpr int kNightFromMinute = 18 * 60 + 30;
constexpr int kNightToMinute = 6 * 60;

/// The demo day goes on as long as the store is there, so that its clock never goes back.
QDateTime demoNow(const QString& store)
{
    const QDateTime made = QFileInfo(store).birthTime();
    const qint64 age = made.isValid() ? made.msecsTo(QDateTime::currentDateTime()) : 0;
    return QDateTime(kDemoDay, kDemoTime).addMSecs(std::max<qint64>(0, age));
}

std::unique_ptr<core::Clock> makeClock(const CommandLine& line)
{
    if (line.now)
        return std::make_unique<ShiftedClock>(*line.now);
    if (line.demo)
        return std::make_unique<ShiftedClock>(demoNow(Composition::storePath(line)));
    return std::make_unique<core::SystemClock>();
}

/// The settings of the file with what the command line says for this run.
ui::pages::PreferenceValues valuesAtStart(const Settings& settings, const CommandLine& line)
{
    ui::pages::PreferenceValues values = settings.preferences();
    if (!line.language.isEmpty())
        values.language = line.language;
    if (!line.scheme.isEmpty())
        values.scheme = line.scheme;
    return values;
}

ui::theme::Scheme schemeOf(const ui::pages::PreferenceValues& values, const QTime& now)
{
    const int minute = now.hour() * 60 + now.minute();
    const bool night = minute >= kNightFromMinute || minute < kNightToMinute;
    if (values.scheme == u"contrast")
        return ui::theme::Scheme::Contrast;
    if (values.scheme == u"dark" || (values.darkAtNight && night))
        return ui::theme::Scheme::Dark;
    return ui::theme::Scheme::Light;
}

ui::theme::TextSize textSizeOf(const ui::pages::PreferenceValues& values)
{
    if (values.textPercent >= 130)
        return ui::theme::TextSize::Largest;
    return values.textPercent >= 115 ? ui::theme::TextSize::Large : ui::theme::TextSize::Normal;
}

} // namespace

QString Composition::storePath(const CommandLine& line)
{
    if (!line.store.isEmpty())
        return line.store;
    const QDir folder(line.dataDir);
    if (line.demo)
        return folder.filePath(u"demo.homeward"_s);
    const QStringList stores =
        folder.entryList({u"*.homeward"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return folder.filePath(stores.isEmpty() ? u"records.homeward"_s : stores.first());
}

Composition::Composition(QApplication& application, const CommandLine& line)
    : m_storePath(storePath(line)), m_settings(line.configFile), m_clock(makeClock(line)),
      m_preferences(valuesAtStart(m_settings, line)), m_theme(application),
      m_prompter(m_lockSignal), m_keys(application)
{
    follow(m_preferences.values());
    using ui::main_window::MainWindow;
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_storePath,
                                                              {*m_clock, m_ids},
                                                              m_preferences,
                                                              m_prompter,
                                                              m_lockSignal,
                                                              m_keys,
                                                              m_factory,
                                                              &m_sticks});
    connect(&m_preferences, &ui::pages::Preferences::changed, this,
            [this](const ui::pages::PreferenceValues& values) {
                follow(values);
                m_settings.keep(values);
            });
    connect(&m_dusk, &QTimer::timeout, this, &Composition::dress);
    m_dusk.start(kDuskEveryMs);
    if (const QByteArray geometry = m_settings.windowGeometry(); !geometry.isEmpty())
        m_window->restoreGeometry(geometry);
}

Composition::~Composition()
{
    m_settings.keepWindowGeometry(m_window->saveGeometry());
}

core::Status makeDemoWhenMissing(const CommandLine& line)
{
    const QString store = Composition::storePath(line);
    if (!line.demo || QFileInfo::exists(store))
        return {};
    std::fputs("Filling a store with fictional people.\n", stderr);
    QDir().mkpath(QFileInfo(store).absolutePath());
    CORE_TRY(core::session::makeDemoStore(store, {}, core::JobControl()));
    return {};
}

core::Status Composition::enterDemo()
{
    CORE_TRY_ASSIGN(auto session, signInToDemo(m_storePath, {*m_clock, m_ids}));
    m_window->enter(std::move(session));
    return {};
}

int Composition::shootScreens(const QString& folder)
{
    ScreenshotRun run(*m_window, m_preferences, folder);
    core::Status outcome;
    connect(&run, &ScreenshotRun::finished, this, [&outcome](const core::Status& status) {
        outcome = status;
        QCoreApplication::quit();
    });
    if (const core::Status started = run.start(m_storePath, {*m_clock, m_ids}); started)
        QApplication::exec();
    else
        outcome = started;
    if (outcome)
        return 0;
    std::fprintf(stderr, "homeward: %s (%s)\n", qPrintable(outcome.error().detail),
                 qPrintable(core::errorName(outcome.error().code)));
    return kPicturesFailed;
}

void Composition::follow(const ui::pages::PreferenceValues& values)
{
    m_language.setCode(values.language);
    dress();
}

void Composition::dress()
{
    const ui::pages::PreferenceValues& values = m_preferences.values();
    m_theme.setLook({schemeOf(values, m_clock->now().time()), textSizeOf(values),
                     values.touch ? ui::theme::Density::Touch : ui::theme::Density::Normal});
}

} // namespace app
