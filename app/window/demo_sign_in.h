// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace app {

/// Opens the demo store at @p path as its supervisor, who sees every page. Errors: NotFound (no
/// supervisor), those of Session::open: a store with a passphrase of its own stays shut.
core::Result<std::unique_ptr<core::session::Session>> signInToDemo(const QString& path,
                                                                   core::session::World world);

} // namespace app
