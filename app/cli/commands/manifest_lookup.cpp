// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/manifest_lookup.h"

#include "app/cli/cli_text.h"

namespace app::cli {

core::Result<OpenManifest> openManifest(Run& run)
{
    CORE_TRY_ASSIGN(core::session::Session * session, run.session());
    const QString name = run.arguments().first();
    CORE_TRY_ASSIGN(const auto id, session->here().manifests().findByNumber(name));
    if (!id)
        return core::fail(core::ErrorCode::NotFound, name);
    return OpenManifest{*session, core::session::ManifestDesk(*session, session->here()), *id};
}

void sayCodeOnly(const Run& run, const std::vector<core::session::LeftOut>& leftOut)
{
    for (const core::session::LeftOut& one : leftOut)
        run.out().message(Text::codeOnly(one.code, one.why));
}

core::Result<std::vector<core::domain::PersonId>> OpenManifest::peopleNamed(const Run& run)
{
    std::vector<core::domain::PersonId> people;
    const QStringList codes = run.arguments().mid(1);
    for (const QString& code : codes) {
        CORE_TRY_ASSIGN(const auto person, session.here().people().findByCode(code));
        if (!person)
            return core::fail(core::ErrorCode::NotFound, code);
        people.push_back(*person);
    }
    return people;
}

} // namespace app::cli
