// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sync_desk.h"
#include "core/storage/device.h"
#include "core/storage/log/change_log.h"
#include "core/storage/membership.h"
#include "core/storage/sync_store.h"
#include "core/sync/bundle/bundle_reader.h"
#include "core/sync/bundle/bundle_writer.h"
#include "core/sync/bundle/stick.h"
#include "core/sync/folder/folder_transport.h"
#include "core/sync/hub/hub_transport.h"

#include <algorithm>

namespace core::session {
namespace {

using storage::SyncStore;
using storage::VersionVector;
using sync::ExchangeOptions;
using sync::ExchangeReport;
using sync::Road;
using sync::Step;

/// Adds what a second exchange of the same visit did.
void add(ExchangeReport& sum, const ExchangeReport& part)
{
    sum.sent += part.sent;
    sum.sentRecords += part.sentRecords;
    sum.received += part.received;
    sum.newPeople += part.newPeople;
    sum.changedRecords += part.changedRecords;
    sum.newConflicts += part.newConflicts;
    sum.waiting = part.waiting; // what waits is counted anew each time
    sum.refused += part.refused;
    sum.wasRestored = sum.wasRestored || part.wasRestored;
    sum.forks += part.forks;
    sum.digestDiffers = sum.digestDiffers || part.digestDiffers;
    if (part.clockOffMs != 0)
        sum.clockOffMs = part.clockOffMs;
    sum.traffic.bytesIn += part.traffic.bytesIn;
    sum.traffic.bytesOut += part.traffic.bytesOut;
    sum.traffic.roundTrips += part.traffic.roundTrips;
}

/// One visit to the outside: a connection of its own, what is told while it goes on, and the row
/// that remembers it, however it ends.
class Visit {
public:
    Visit(Session& session, Road road, const ExchangeOptions& options, const JobControl& control)
        : m_session(session), m_options(options), m_control(control)
    {
        m_sum.road = road;
    }

    template <class Work>
    Result<ExchangeReport> run(Work work)
    {
        CORE_TRY_ASSIGN(m_connection, m_session.connect());
        const Status done = begin() ? work(*this) : m_begun;
        return end(done);
    }

    [[nodiscard]] storage::Database& db() { return m_connection->database(); }
    [[nodiscard]] const sync::RoadSeal& seal() const { return *m_seal; }
    [[nodiscard]] const JobControl& control() const { return m_control; }
    [[nodiscard]] qint64 refused() const { return m_sum.refused; }
    void refuse() { ++m_sum.refused; }

    /// Brings the two sides together. Of the steps of the exchange only @p shown are told, for a
    /// visit is told as one.
    Status exchange(sync::Transport& transport, const std::vector<Step>& shown)
    {
        ExchangeOptions options = m_options;
        const qint64 readBefore = m_read;
        options.watch = [this, shown, readBefore](Step step, qint64 done, qint64 total) {
            if (step == Step::Read) {
                m_read = readBefore + done;
                done += readBefore;
                total += readBefore;
            }
            if (std::find(shown.begin(), shown.end(), step) != shown.end())
                tell(step, done, total);
        };
        CORE_TRY_ASSIGN(const ExchangeReport report,
                        sync::exchange(desk(), transport, options, m_control));
        add(m_sum, report);
        return {};
    }

    void tell(Step step, qint64 done, qint64 total) const
    {
        if (m_options.watch)
            m_options.watch(step, done, total);
    }

private:
    sync::Desk desk()
    {
        return {m_connection->database(), m_session.bus(), m_session.world().clock};
    }

    bool begin()
    {
        auto names = storage::readLogNames(db());
        if (!names) {
            m_begun = fail(names.error());
            return false;
        }
        m_seal = std::make_unique<sync::RoadSeal>(names->groupSecret);
        if (const auto granted = sync::grantMissingKeys(desk(), m_session.user().id); !granted)
            m_begun = fail(granted.error());
        return m_begun.has_value();
    }

    Result<ExchangeReport> end(const Status& done)
    {
        m_sum.received = std::max(m_sum.received, m_read);
        const storage::ExchangeRow row{.atMs = m_session.world().clock.nowMs(),
                                       .road = static_cast<int>(m_sum.road),
                                       .outcome = done ? QStringLiteral("done")
                                                       : errorName(done.error().code),
                                       .sent = m_sum.sent,
                                       .received = m_sum.received,
                                       .newPeople = m_sum.newPeople,
                                       .changed = m_sum.changedRecords,
                                       .conflicts = m_sum.newConflicts,
                                       .refused = m_sum.refused};
        const Status noted = SyncStore(db()).noteExchange(row);
        // What is shared moved even when no record did.
        m_session.bus().publish({.origin = storage::Origin::Sync, .records = {}, .fields = {}});
        CORE_TRY(done);
        CORE_TRY(noted);
        return m_sum;
    }

    Session& m_session;
    const ExchangeOptions& m_options;
    const JobControl& m_control;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<sync::RoadSeal> m_seal;
    Status m_begun;
    ExchangeReport m_sum;
    qint64 m_read = 0;
};

const std::vector<Step> kEveryStep = {Step::Contact, Step::Read, Step::Write, Step::Check,
                                      Step::Done};
const std::vector<Step> kReading = {Step::Read};
const std::vector<Step> kWriting = {Step::Write, Step::Check, Step::Done};

/// What every other laptop that is trusted is known to have: nothing as soon as one was never
/// heard.
Result<VersionVector> knownToAll(storage::Database& db)
{
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(db));
    CORE_TRY_ASSIGN(const std::vector<storage::LaptopRecord> laptops, storage::readLaptops(db));
    CORE_TRY_ASSIGN(const std::vector<storage::Peer> peers, SyncStore(db).peers());
    std::optional<VersionVector> least;
    for (const storage::LaptopRecord& laptop : laptops) {
        if (laptop.id == own.id || laptop.isRevoked)
            continue;
        const auto peer =
            std::find_if(peers.begin(), peers.end(), [&laptop](const storage::Peer& one) {
                return one.id == laptop.id.toByteArray();
            });
        if (peer == peers.end())
            return VersionVector();
        if (!least) {
            least = peer->heads;
            continue;
        }
        VersionVector both;
        for (const auto& [stream, head] : least->heads()) {
            const auto other = peer->heads.heads().find(stream);
            if (other != peer->heads.heads().end())
                both.set(stream, head.seq <= other->second.seq ? head : other->second);
        }
        least = both;
    }
    return least.value_or(VersionVector());
}

Status readOne(Visit& visit, const QString& path)
{
    CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(visit.db()));
    CORE_TRY_ASSIGN(const auto reader, sync::BundleReader::open(path, visit.seal(), keys));
    return visit.exchange(*reader, kReading);
}

/// Reads the bundles of the others. One that was made for somebody else, was cut off or was
/// altered does not keep from the next.
Status readStick(Visit& visit, const sync::Stick& stick)
{
    for (const sync::StickBundle& bundle : stick.others) {
        CORE_TRY(visit.control().proceed());
        const Status read = readOne(visit, bundle.path);
        if (read)
            continue;
        if (read.error().code != ErrorCode::InputDamaged &&
            read.error().code != ErrorCode::NotTrusted)
            return read;
        if (!read.error().args.empty() && read.error().args.front() == u"recipient")
            continue;
        visit.refuse();
    }
    return {};
}

Status writeOne(Visit& visit, const QString& path, sync::BundleOptions options)
{
    CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(visit.db()));
    CORE_TRY_ASSIGN(const auto writer,
                    sync::BundleWriter::create(path, visit.seal(), keys, std::move(options)));
    return visit.exchange(*writer, kWriting);
}

Status visitStick(Visit& visit, const QString& folder)
{
    visit.tell(Step::Contact, 0, 0);
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(visit.db()));
    CORE_TRY_ASSIGN(const sync::Stick stick, sync::lookAtStick(folder, visit.seal(), own.id));
    if (stick.kind == sync::StickKind::AnotherGroup)
        return fail(ErrorCode::NotTrusted, QStringLiteral("a stick of another group"));
    visit.tell(Step::Read, 0, 0);
    CORE_TRY(readStick(visit, stick));
    CORE_TRY_ASSIGN(const QString path,
                    sync::stickBundlePath(folder, visit.seal(), own.id, own.letters));
    CORE_TRY_ASSIGN(VersionVector from, knownToAll(visit.db()));
    return writeOne(visit, path, {.from = std::move(from)});
}

} // namespace

Result<QByteArray> SyncDesk::groupTag() const
{
    CORE_TRY_ASSIGN(const auto names, storage::readLogNames(m_session.here().database()));
    return sync::RoadSeal(names.groupSecret).groupTag();
}

Result<ExchangeReport> SyncDesk::withStick(const QString& folder, const ExchangeOptions& options,
                                           const JobControl& control)
{
    return Visit(m_session, Road::Bundle, options, control).run([&folder](Visit& visit) {
        return visitStick(visit, folder);
    });
}

Result<ExchangeReport> SyncDesk::withFolder(const QString& folder, const ExchangeOptions& options,
                                            const JobControl& control)
{
    return Visit(m_session, Road::Folder, options, control).run([&folder](Visit& visit) {
        sync::FolderTransport transport(folder, visit.seal());
        return visit.exchange(transport, kEveryStep);
    });
}

Result<ExchangeReport> SyncDesk::withHub(const QString& url, const ExchangeOptions& options,
                                         const JobControl& control)
{
    return Visit(m_session, Road::Hub, options, control).run([&url](Visit& visit) -> Status {
        CORE_TRY_ASSIGN(const auto transport, sync::HubTransport::open(url, visit.control()));
        return visit.exchange(*transport, kEveryStep);
    });
}

Result<ExchangeReport> SyncDesk::writeBundle(const QString& file,
                                             std::optional<domain::DeviceId> forDevice,
                                             const ExchangeOptions& options,
                                             const JobControl& control)
{
    return Visit(m_session, Road::Bundle, options, control)
        .run([&file, &forDevice](Visit& visit) -> Status {
            if (!forDevice) {
                CORE_TRY_ASSIGN(VersionVector from, knownToAll(visit.db()));
                return writeOne(visit, file, {.from = std::move(from)});
            }
            CORE_TRY_ASSIGN(const auto laptop, storage::findLaptop(visit.db(), *forDevice));
            if (!laptop || laptop->isRevoked)
                return fail(ErrorCode::NotFound, QStringLiteral("no such laptop is trusted"));
            sync::BundleOptions bundle{.from = {}, .onlyFor = laptop->publicKey};
            CORE_TRY_ASSIGN(const auto peers, SyncStore(visit.db()).peers());
            for (const storage::Peer& peer : peers) {
                if (peer.id == forDevice->toByteArray())
                    bundle.from = peer.heads;
            }
            return writeOne(visit, file, std::move(bundle));
        });
}

Result<ExchangeReport> SyncDesk::readBundle(const QString& file, const ExchangeOptions& options,
                                            const JobControl& control)
{
    return Visit(m_session, Road::Bundle, options, control).run([&file](Visit& visit) -> Status {
        visit.tell(Step::Contact, 0, 0);
        CORE_TRY(readOne(visit, file));
        visit.tell(Step::Done, 1, 1);
        return {};
    });
}

} // namespace core::session
