// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hub/hub_link.h"
#include "core/sync/transport.h"

#include <memory>

namespace core::sync {

/// A PostgreSQL that keeps sealed pieces for the group. Each pull and each push is one call of one
/// function, one round trip; the connection, made by the first of them, costs its own. What it
/// answers is checked for form here and believed in nothing. Source: docs/sync_protocol.md 2.7.
class HubTransport final : public Transport {
public:
    /// Asks nothing of the hub yet. @p control outlives the transport and ends any waiting.
    /// Errors: BadInput for an address that would weaken the connection (HubAddress).
    static Result<std::unique_ptr<HubTransport>> open(const QString& url,
                                                      const JobControl& control);

    [[nodiscard]] Road road() const override { return Road::Hub; }
    [[nodiscard]] QByteArray place() const override { return m_place; }
    /// Errors: Unreachable, InputDamaged, Cancelled, BadInput (the login is not let in), NotTrusted
    /// (another server, another group), NotFound (the database is no hub).
    Result<Page> pull(const PullRequest& request) override;
    /// Errors: as pull(); Conflict; InputDamaged for a gap; DiskFull there, or for today.
    Status push(const Parcel& parcel) override;
    /// Units: bytes on the sockets with TLS and resent packets; a round trip is a call.
    [[nodiscard]] Traffic traffic() const override { return m_link.traffic(); }

private:
    HubTransport(const HubAddress& address, const JobControl& control);

    HubLink m_link;
    QByteArray m_place;
    /// Beacons up to this one came in an earlier page. Kept for one exchange only: a smaller one
    /// may become visible later, and is then told in the next exchange.
    qint64 m_beaconsSeen = 0;
};

} // namespace core::sync
