// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/record_state.h"
#include "core/storage/record_writer.h"
#include "tests/support/core/temp_session.h"

namespace test {

/// A second laptop of the group, as far as the store of @p temp knows it: a stream of its own whose
/// changes are sealed, logged and projected as received ones are. What it had seen of a record when
/// it wrote is given with each write, so that a test says in one line who knew of what.
class OtherLaptop {
public:
    OtherLaptop(TempSession& temp, const QString& letters, const QString& name);

    /// What the store holds of a record now: to be written against later.
    core::storage::RecordState seen(const core::RecordId& record);
    /// Writes @p write as a laptop that knew @p seen of the record.
    void write(const core::storage::RecordWrite& write, const core::storage::RecordState& seen);
    /// Writes a record this laptop made itself.
    void create(core::forms::RecordType type, const core::RecordId& record,
                std::vector<core::forms::FieldEdit> edits);
    core::FixedClock& clock() { return m_clock; }
    [[nodiscard]] qint64 stream() const { return m_stream; }
    [[nodiscard]] core::domain::UserId user() const { return m_user; }

private:
    TempSession& m_temp;
    core::FixedClock m_clock;
    core::Hlc m_last;
    core::domain::UserId m_user;
    qint64 m_stream = 0;
    qint64 m_seq = 0;
    QByteArray m_hash;
};

/// How the tables differ from those the log gives when replayed; nothing when they do not.
std::string findingsIn(TempSession& temp);
/// The database under the window's connection.
core::storage::Database& databaseUnder(TempSession& temp);

} // namespace test
