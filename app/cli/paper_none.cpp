// SPDX-License-Identifier: GPL-3.0-or-later
// Without the window's rooms there are no fonts to print with.
#include "app/cli/cli_text.h"
#include "app/cli/paper.h"

namespace app::cli {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

core::Result<Exit> printManifest(Run& run)
{
    run.out().message(Text::noPaper());
    return Exit::Refused;
}

} // namespace app::cli
