// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/core/warning_guard.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

int main(int argc, char** argv)
{
    qputenv("TZ", "Asia/Bangkok");
    // Discovery runs this binary while building, where there is no display and no session.
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" HOMEWARD_TEST_DATA "/screen_1366x768.json");
    QTemporaryDir runtime;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    test::installWarningGuard();
    return Catch::Session().run(argc, argv);
}
