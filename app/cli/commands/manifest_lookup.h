// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/session/manifest_desk.h"

namespace app::cli {

/// The manifest a command is about, with the desk to work on it.
struct OpenManifest {
    core::session::Session& session;
    core::session::ManifestDesk desk;
    core::domain::ManifestId id;

    /// The people whose case codes follow the number. Errors: NotFound.
    core::Result<std::vector<core::domain::PersonId>> peopleNamed(const Run& run);
};

/// The manifest of the first argument, by number or name. Errors: NotFound, those of Run::session.
core::Result<OpenManifest> openManifest(Run& run);

/// Lists who is a code on what goes out, and why.
void sayCodeOnly(const Run& run, const std::vector<core::session::LeftOut>& leftOut);

} // namespace app::cli
