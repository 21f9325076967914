// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_line.h"
#include "app/window/composition.h"
#include "app/window/log_file.h"
#include "app/window/startup_run.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

namespace {

constexpr int kWrongUse = 2;
constexpr int kNoDemo = 5;

int run(QApplication& application, const app::CommandLine& line)
{
    app::startLogFile(QDir(line.dataDir).filePath(QStringLiteral("homeward.log")));
    if (const core::Status made = app::makeDemoWhenMissing(line); !made) {
        std::fprintf(stderr, "homeward: %s\n", qPrintable(made.error().detail));
        return kNoDemo;
    }
    app::Composition composition(application, line);
    if (!line.screenshotsDir.isEmpty())
        return composition.shootScreens(line.screenshotsDir);
    if (!line.exitAfterStartup) {
        composition.window().show();
        return QApplication::exec();
    }
    if (const core::Status entered = line.demo ? composition.enterDemo() : core::Status();
        !entered) {
        std::fprintf(stderr, "homeward: %s\n", qPrintable(entered.error().detail));
        return kNoDemo;
    }
    new app::StartupRun(application, composition.window());
    composition.window().show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QCoreApplication::setApplicationName(QStringLiteral("homeward"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOMEWARD_VERSION));
    QApplication application(argc, argv);
    const auto request = app::parseCommandLine(QCoreApplication::arguments());
    if (!request) {
        std::fprintf(stderr, "homeward: %s\n", qPrintable(request.error().detail));
        return kWrongUse;
    }
    if (!request->run) {
        std::fprintf(stdout, "%s\n", qPrintable(request->print));
        return 0;
    }
    return run(application, *request->run);
}
