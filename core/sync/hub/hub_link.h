// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/sync/hub/hub_address.h"
#include "core/sync/hub/hub_rows.h"
#include "core/sync/transport.h"

#include <QElapsedTimer>

#include <memory>
#include <string>

struct pg_conn;
struct pg_result;

namespace core::sync {

/// A connection to a PostgreSQL that is made when it is needed and given up as soon as anything is
/// wrong with it; the next call makes a new one. Waiting ends when the job is cancelled and when
/// the line stays silent. Looking up the name of the host is left to the system and cannot be
/// stopped. Thread: that of the job.
class HubLink {
public:
    HubLink(HubAddress address, const JobControl& control);
    ~HubLink();
    Q_DISABLE_COPY_MOVE(HubLink)

    /// Errors: Cancelled; Unreachable; BadInput (the login is not let in); NotTrusted (the server
    /// is not the one its certificate names).
    Status connect();
    /// One statement, its parameters and its rows. Cost: one round trip, and the connection when
    /// there is none. Errors: as connect(), and what the hub refuses: Conflict, InputDamaged,
    /// DiskFull, NotTrusted, NotFound (it has no hub's schema).
    Result<HubRows> call(const char* sql, const HubParameters& parameters);
    /// Several statements without parameters; the rows are thrown away.
    Status run(const QByteArray& sql);
    /// The form of a password the server keeps, so that it never sees the password itself.
    Result<QByteArray> verifierFor(const QString& login, const QString& password);

    /// What went over the sockets, TLS and resent packets included. Units: bytes.
    [[nodiscard]] Traffic traffic() const;

private:
    struct Finish {
        void operator()(pg_conn* connection) const;
    };

    Status wait(short events, qint64 limitMs);
    Result<HubRows> finish();
    Status receive();
    Status refusedConnection(bool inTls);
    tl::unexpected<Error> lost(const char* what);
    void drop();
    Traffic look();

    HubAddress m_address;
    const JobControl& m_control;
    std::unique_ptr<pg_conn, Finish> m_connection;
    Traffic m_past;             ///< of connections that are gone
    Traffic m_now;              ///< of this one
    QElapsedTimer m_sinceMoved; ///< since bytes last went one way or the other
    qint64 m_moved = 0;
    qint64 m_answerStart = 0;
};

} // namespace core::sync
