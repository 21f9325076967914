// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sync_desk.h"
#include "core/storage/erasure.h"

namespace core::session {
namespace {

sync::Desk deskOf(Session& session)
{
    return {session.here().database(), session.bus(), session.world().clock};
}

} // namespace

Result<sync::JoinRequest> SyncDesk::request(const QString& laptopName)
{
    const SignedIn& user = m_session.user();
    return sync::makeRequest(m_session.here().database(), {user.id, user.name, laptopName});
}

Result<sync::Grant> SyncDesk::enrol(const sync::JoinRequest& request, const QStringList& words,
                                    const sync::EnrolOptions& options)
{
    const SignedIn& user = m_session.user();
    return sync::enrol(deskOf(m_session), user.id, user.role, request, words, options);
}

Result<QStringList> SyncDesk::grantWords(const QByteArray& grant)
{
    return sync::grantWords(m_session.here().database(), grant);
}

Status SyncDesk::join(const QByteArray& grant, const QStringList& words)
{
    return sync::join(m_session.here().database(), grant, words);
}

Status SyncDesk::revoke(const domain::DeviceId& device)
{
    const SignedIn& user = m_session.user();
    return sync::revoke(deskOf(m_session), user.id, user.role, device);
}

Status SyncDesk::erase(forms::RecordType type, const RecordId& record, const QString& reason)
{
    const SignedIn& user = m_session.user();
    return storage::eraseRecord(
        {m_session.here().database(), m_session.bus(), m_session.world().clock, user.id, user.role},
        type, record, reason);
}

} // namespace core::session
