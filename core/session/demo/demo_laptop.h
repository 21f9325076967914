// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/session/session.h"
#include "core/sync/exchange.h"

#include <QTemporaryDir>

#include <memory>

namespace core::session::demo {

/// A second laptop of the site for the length of the story: enrolled as any other, its store in
/// memory, meeting the first one over a shared folder. What it writes is signed by its own key.
class DemoLaptop {
public:
    explicit DemoLaptop(const Clock& clock) : m_clock(clock) {}

    /// Joins the group of @p first, whose user is a supervisor. Errors: those of sync::enrol() and
    /// sync::join(), Io.
    Status join(Session& first, IdSource& ids, const QString& user, const QString& purpose);
    /// Afterwards both hold what either wrote.
    Status meet(Session& first, const JobControl& control);
    /// Writes as the user of this laptop, knowing what it was told when they last met.
    Status write(const std::vector<storage::RecordWrite>& writes);

private:
    Status exchangeOver(const sync::Desk& desk, const JobControl& control);
    [[nodiscard]] sync::Desk desk() { return {*m_db, m_bus, m_clock}; }

    const Clock& m_clock;
    QTemporaryDir m_folder;
    storage::ChangeBus m_bus;
    std::unique_ptr<storage::Database> m_db;
    domain::UserId m_user{IdBytes{}};
};

} // namespace core::session::demo
