// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/storage/log/log_receiver.h"
#include "core/sync/enrolment.h"
#include "core/sync/exchange.h"

#include <optional>
#include <vector>

namespace core::session {

/// A laptop of the group, as this one knows it.
struct LaptopRow {
    domain::DeviceId id{IdBytes{}};
    QString letters;
    QString name;
    bool isThis = false;
    bool isRevoked = false;
    std::optional<qint64> heardAtMs = {}; ///< nothing: never
    sync::Road road = sync::Road::Bundle;
    qint64 recordsHere = 0; ///< records it wrote in that are here
    std::optional<qint64> missingHere =
        {};                  ///< changes it told of that are not here; nothing: not known
    qint64 missingThere = 0; ///< changes that are here and it had not, when last heard
    qint64 clockOffMs = 0;   ///< its clock against ours, when last heard
};

struct PastExchange {
    qint64 atMs = 0;
    QString outcome; ///< "done", or the name of an error code
    sync::ExchangeReport report;
};

/// Segments that came and are not believed or wait for what they rest on.
struct HeldBack {
    domain::DeviceId device{IdBytes{}};
    QString letters = {}; ///< empty for a stranger
    storage::Admission why = storage::Admission::Gap;
    qint64 segments = 0;
    qint64 changes = 0;
    qint64 sinceMs = 0;
};

struct SyncStatus {
    std::vector<LaptopRow> laptops; ///< this one included, by letters
    qint64 notShared = 0;           ///< records with changes that are on this laptop only
    std::optional<qint64> notSharedSinceMs;
    std::optional<PastExchange> last;
    std::vector<HeldBack> heldBack;
};

/// The same in one line, for what looks after every save.
struct SharingSummary {
    int others = 0; ///< laptops of the group besides this one, that are trusted
    qint64 notShared = 0;
    std::optional<qint64> lastMs;
};

/// Where this laptop usually exchanges. Kept in the sealed store: the address of a hub holds a
/// password.
struct SyncPlaces {
    QString folder;
    QString hubUrl;
    sync::Road usual = sync::Road::Bundle;
};

/// Everything the window and the command line do about sharing. status(), places() and the like are
/// for the thread of Session::here(); the exchanges are jobs: they open their own connection.
class SyncDesk {
public:
    explicit SyncDesk(Session& session) : m_session(session) {}

    /// Cost: counts the changes of every laptop: on a connection of a job where it is shown.
    [[nodiscard]] Result<SyncStatus> status() const { return statusOf(m_session.here()); }
    [[nodiscard]] static Result<SyncStatus> statusOf(Connection& connection);
    /// Cost: what is not shared yet.
    [[nodiscard]] Result<SharingSummary> summary() const;
    [[nodiscard]] Result<std::vector<PastExchange>> past(int limit) const;
    [[nodiscard]] Result<SyncPlaces> places() const;
    Status setPlaces(const SyncPlaces& places);

    /// The site stick in @p folder: reads the bundles of the others, then writes this laptop's own.
    Result<sync::ExchangeReport> withStick(const QString& folder,
                                           const sync::ExchangeOptions& options,
                                           const JobControl& control);
    Result<sync::ExchangeReport> withFolder(const QString& folder,
                                            const sync::ExchangeOptions& options,
                                            const JobControl& control);
    Result<sync::ExchangeReport> withHub(const QString& url, const sync::ExchangeOptions& options,
                                         const JobControl& control);
    /// One bundle file with all that @p forDevice is not known to have; without it, for everybody.
    Result<sync::ExchangeReport> writeBundle(const QString& file,
                                             std::optional<domain::DeviceId> forDevice,
                                             const sync::ExchangeOptions& options,
                                             const JobControl& control);
    Result<sync::ExchangeReport> readBundle(const QString& file,
                                            const sync::ExchangeOptions& options,
                                            const JobControl& control);

    Result<sync::JoinRequest> request(const QString& laptopName);
    Result<sync::Grant> enrol(const sync::JoinRequest& request, const QStringList& words,
                              const sync::EnrolOptions& options);
    Result<QStringList> grantWords(const QByteArray& grant);
    /// The session goes on with the group; open it again, so that the user has the role it gives.
    Status join(const QByteArray& grant, const QStringList& words);
    Status revoke(const domain::DeviceId& device);

    /// The 8 bytes that name the group on a hub.
    [[nodiscard]] Result<QByteArray> groupTag() const;

    /// Chooses for a field several laptops wrote: the value replaces all of them.
    struct Choice {
        std::uint16_t field = 0;
        forms::FieldValue value;
        bool keepsRecord = true; ///< for kLifeField: false puts it aside all the same
    };
    /// @p reason is kept with the change and shown in the history. Errors: Conflict when the record
    /// changed meanwhile, NotAllowed.
    Status resolve(forms::RecordType type, const RecordId& record, forms::Revision seen,
                   const std::vector<Choice>& choices, const QString& reason);

    /// Erases a record for good, here and wherever the change arrives. Errors: NotAllowed,
    /// NotFound.
    Status erase(forms::RecordType type, const RecordId& record, const QString& reason);

private:
    Session& m_session;
};

} // namespace core::session
