// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/storage/sqlite/database.h"

#include <memory>

namespace core::session {

/// One connection to the sealed store and the doors over it.
class StoreConnection final : public Connection {
public:
    StoreConnection(std::unique_ptr<storage::Database> db, storage::ChangeBus& bus,
                    const Clock& clock, const SignedIn& user);

    storage::PersonStore& people() override { return m_people; }
    storage::ManifestStore& manifests() override { return m_manifests; }
    storage::ReceptionStore& receptions() override { return m_receptions; }
    storage::StatisticsStore& statistics() override { return m_statistics; }
    storage::DraftStore& drafts() override { return m_drafts; }
    storage::ConflictStore& conflicts() override { return m_conflicts; }
    storage::RecordReader& records() override { return m_records; }
    storage::PartStore& parts() override { return m_parts; }
    storage::RecordWriter& writer() override { return m_writer; }
    storage::Database& database() override { return *m_db; }
    void interrupt() override { m_db->interrupt(); }

private:
    std::unique_ptr<storage::Database> m_db;
    storage::PersonStore m_people;
    storage::ManifestStore m_manifests;
    storage::ReceptionStore m_receptions;
    storage::StatisticsStore m_statistics;
    storage::DraftStore m_drafts;
    storage::ConflictStore m_conflicts;
    storage::RecordReader m_records;
    storage::PartStore m_parts;
    storage::RecordWriter m_writer;
};

} // namespace core::session
