// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo/demo_laptop.h"

#include "core/session/store_connection.h"
#include "core/storage/device.h"
#include "core/storage/sqlite/migrations.h"
#include "core/sync/enrolment.h"
#include "core/sync/folder/folder_transport.h"

namespace core::session::demo {
namespace {

sync::Desk deskOf(Session& session)
{
    return {static_cast<StoreConnection&>(session.here()).database(), session.bus(),
            session.world().clock};
}

} // namespace

Status DemoLaptop::join(Session& first, IdSource& ids, const QString& user, const QString& purpose)
{
    if (!m_folder.isValid())
        return fail(ErrorCode::Io, QStringLiteral("no folder for the second laptop"));
    CORE_TRY_ASSIGN(m_db, storage::Database::openMemory());
    CORE_TRY(storage::migrate(*m_db, storage::shippedSteps(), [] { return Status(); }));
    CORE_TRY(storage::initialiseJoiningDevice(*m_db));
    m_user = domain::UserId(ids.next());
    const sync::Newcomer newcomer{m_user, user, purpose};
    CORE_TRY_ASSIGN(const sync::JoinRequest request, sync::makeRequest(*m_db, newcomer));
    CORE_TRY_ASSIGN(const sync::Grant grant,
                    sync::enrol(deskOf(first), first.user().id, first.user().role, request,
                                request.words(), {}));
    return sync::join(*m_db, grant.bytes, grant.words);
}

Status DemoLaptop::exchangeOver(const sync::Desk& desk, const JobControl& control)
{
    CORE_TRY_ASSIGN(const storage::GroupSecrets group, storage::readGroup(desk.db));
    const sync::RoadSeal seal(group.secret);
    sync::FolderTransport folder(m_folder.path(), seal);
    CORE_TRY(sync::exchange(desk, folder, {}, control));
    return {};
}

Status DemoLaptop::meet(Session& first, const JobControl& control)
{
    CORE_TRY(exchangeOver(deskOf(first), control));
    CORE_TRY(exchangeOver(desk(), control));
    return exchangeOver(deskOf(first), control);
}

Status DemoLaptop::write(const std::vector<storage::RecordWrite>& writes)
{
    return storage::RecordWriter({*m_db, m_bus, m_clock, m_user, domain::Role::Caseworker})
        .commit(writes);
}

} // namespace core::session::demo
