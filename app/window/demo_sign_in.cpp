// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/demo_sign_in.h"

#include "core/session/demo_store.h"

namespace app {

core::Result<std::unique_ptr<core::session::Session>> signInToDemo(const QString& path,
                                                                   core::session::World world)
{
    using core::session::Session;
    CORE_TRY_ASSIGN(const auto users, Session::usersOf(path));
    for (const core::session::UserCard& user : users) {
        if (user.role == core::domain::Role::Supervisor)
            return Session::open(path, user.id, QString::fromUtf16(core::session::kDemoPassphrase),
                                 world, core::JobControl());
    }
    return core::fail(core::ErrorCode::NotFound,
                      QStringLiteral("the demo store has no supervisor"));
}

} // namespace app
