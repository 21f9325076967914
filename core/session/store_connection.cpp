// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/store_connection.h"

namespace core::session {

StoreConnection::StoreConnection(std::unique_ptr<storage::Database> db, storage::ChangeBus& bus,
                                 const Clock& clock, const SignedIn& user)
    : m_db(std::move(db)), m_people(*m_db, clock), m_manifests(*m_db), m_receptions(*m_db),
      m_statistics(*m_db), m_drafts(*m_db), m_conflicts(*m_db), m_records(*m_db), m_parts(*m_db),
      m_writer({*m_db, bus, clock, user.id, user.role})
{
}

} // namespace core::session
