// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/main_window/main_window.h"
#include "ui/pages/preferences.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

namespace app {

/// One picture: its number and name, and what brings the window there.
struct Scene {
    QString name; ///< "02-today", the start of the file name
    std::function<void(ui::main_window::MainWindow&)> show;
};

/// What `--screenshots` renders, in order. A scene whose page is not built is left out.
std::vector<Scene> allScenes(ui::main_window::MainWindow& window);

/// Drives the real window through every scene, light and dark, in every shipped language, and
/// writes NAME-SCHEME-LANGUAGE.png. Each picture waits until the jobs of its page have answered.
class ScreenshotRun final : public QObject {
    Q_OBJECT
public:
    ScreenshotRun(ui::main_window::MainWindow& window, ui::pages::Preferences& preferences,
                  QString folder, QObject* parent = nullptr);

    /// Opens the demo store as its supervisor and begins. Errors: those of Session::open, Io.
    core::Status start(const QString& storePath, core::session::World world);

Q_SIGNALS:
    /// All pictures are written, or the first one that could not be.
    void finished(const core::Status& status);

private:
    struct Variant {
        QString scheme;
        QString language;
    };

    core::Status enter();
    void next();
    void shoot();

    ui::main_window::MainWindow& m_window;
    ui::pages::Preferences& m_preferences;
    QString m_folder;
    QString m_storePath;
    std::optional<core::session::World> m_world;
    std::vector<Variant> m_variants;
    std::vector<Scene> m_scenes;
    std::size_t m_variant = 0;
    std::size_t m_scene = 0;
    QTimer m_settled;
    bool m_isIdle = false; ///< at the last look
};

} // namespace app
