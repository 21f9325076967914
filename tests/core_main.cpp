// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/core/warning_guard.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <catch2/catch.hpp>

int main(int argc, char** argv)
{
    // The laptops stand in Mae Sot; tests do not depend on where the build machine stands.
    qputenv("TZ", "Asia/Bangkok");
    QCoreApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    test::installWarningGuard();
    return Catch::Session().run(argc, argv);
}
