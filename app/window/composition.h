// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/command_line.h"
#include "app/window/settings.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "ui/actions/key_map.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/page_factory.h"
#include "ui/pages/preferences.h"
#include "ui/pages/sync/stick_watch.h"
#include "ui/prompt/hw_dialog.h"
#include "ui/prompt/widget_prompter.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTimer>

#include <memory>

namespace app {

/// Builds the whole window in order and owns all of it. There is one, on the stack of main().
class Composition final : public QObject {
public:
    Composition(QApplication& application, const CommandLine& line);
    ~Composition() override;

    [[nodiscard]] ui::main_window::MainWindow& window() { return *m_window; }
    /// Signs in to the demo store as its supervisor. Errors: those of signInToDemo.
    core::Status enterDemo();
    /// Renders every page of the demo store into @p folder and returns the exit code.
    int shootScreens(const QString& folder);

    /// The store of @p line: the demo store, or the first in the data folder, or where the first
    /// run will make one.
    static QString storePath(const CommandLine& line);

private:
    void follow(const ui::pages::PreferenceValues& values);
    void dress();

    QString m_storePath;
    Settings m_settings;
    std::unique_ptr<core::Clock> m_clock;
    core::RandomIdSource m_ids;
    ui::pages::Preferences m_preferences;
    ui::theme::Theme m_theme;
    ui::text::Language m_language;
    ui::prompt::LockSignal m_lockSignal;
    ui::prompt::WidgetPrompter m_prompter;
    ui::actions::KeyMap m_keys;
    ui::pages::StickWatch m_sticks;
    ui::main_window::PageFactory m_factory;
    std::unique_ptr<ui::main_window::MainWindow>
        m_window;  ///< after theme and language are in force
    QTimer m_dusk; ///< looks whether it has become night
};

/// With --demo: fills the store of fictional people unless it is there. Cost: some seconds, once.
/// Errors: those of makeDemoStore.
core::Status makeDemoWhenMissing(const CommandLine& line);

} // namespace app
