// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

#include <memory>

namespace app::cli {

/// The application object: one with fonts, without a screen, where paper is built in.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

/// manifest print NUMBER --pdf FILE. Errors: NotAllowed where paper is not built in.
core::Result<Exit> printManifest(Run& run);

} // namespace app::cli
