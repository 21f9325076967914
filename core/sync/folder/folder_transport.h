// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/files.h"
#include "core/sync/folder/key_files.h"
#include "core/sync/folder/stream_files.h"
#include "core/sync/road_seal.h"
#include "core/sync/transport.h"

#include <map>
#include <optional>
#include <set>

namespace core::sync {

/// A folder any number of laptops use at once: on a stick, on a network share, or one that another
/// program carries from machine to machine. There are no locks: files are written once under a name
/// that says what is in them, and what a laptop finds is the union of what others left.
///     homeward-folder                                        whose it is
///     streams/STREAM[p]/FIRST-LAST-HASH-SIZE.seg             a segment; p: of the protected lane
///     streams/STREAM[p]/FIRST-LAST-HASH.keys                 keys that travel with those numbers
///     erased/TAG.cert                                        a record that was erased, for good
///     laptops/TAG.beacon                                     what a laptop last told of itself
/// Whatever else lies there, or is not whole, is passed over and counted.
/// Source: docs/sync_protocol.md 2.6.
class FolderTransport final : public Transport {
public:
    /// @p seal and @p files outlive it.
    FolderTransport(QString folder, const RoadSeal& seal, const Files& files = realFiles());

    [[nodiscard]] Road road() const override { return Road::Folder; }
    /// Names the folder wherever it is mounted, once something was left in it.
    [[nodiscard]] QByteArray place() const override { return m_place; }
    Result<Page> pull(const PullRequest& request) override;
    Status push(const Parcel& parcel) override;
    [[nodiscard]] Traffic traffic() const override { return m_traffic; }

    /// Files passed over so far because they were not whole, not what their name says, or strange.
    [[nodiscard]] qint64 passedOver() const { return static_cast<qint64>(m_passedOver.size()); }

private:
    /// The folder of one stream.
    struct Shelf {
        StreamFiles files;
        QString path;
        std::set<QString> doubted; ///< segments somebody found damaged
    };
    /// Shelves by the names of their folders.
    using Shelves = std::map<QString, Shelf>;
    struct Queue;
    struct Staged;

    // Whose it is: folder_claim.cpp
    Result<bool> isOurs();
    Result<bool> readMarker();
    Result<bool> hasOurFiles() const;
    Status claim();

    // What is there: folder_listing.cpp
    Status list(const storage::VersionVector& have);
    Status listShelf(Shelf& shelf, const storage::VersionVector& have);
    void addEntry(Shelf& shelf, const Files::Entry& entry);
    Shelf& shelfOf(const domain::StreamId& stream, storage::Lane lane);
    Result<std::optional<SealedSegment>> readSegment(const Shelf& shelf, const SegmentFile& file);
    [[nodiscard]] bool isWhole(const Shelf& shelf, const SegmentFile& file,
                               const QByteArray& bytes);
    Result<std::optional<std::vector<SealedKey>>> readKeys(const QString& path);

    // Reading
    [[nodiscard]] bool hasWanted(const PullRequest& request);
    Status fill(Page& page, const PullRequest& request);
    Result<bool> take(Queue& queue, Page& page);
    Status addKeys(Shelf& shelf, const SegmentFile& segment, std::vector<SealedKey>& keys);
    Status addBeacons(Page& page);
    Result<std::optional<SealedKey>> certificateFor(const SealedKey& key);
    Status scrub(Shelf& shelf, const KeyFile& file, const std::vector<SealedKey>& keys);
    void leaveBeacon(const SealedBeacon& beacon);

    // Writing: folder_push.cpp
    Status certify(const SealedKey& certificate);
    Status checkPaths(const Parcel& parcel);
    Result<std::vector<SealedKey>> keysToLeave(const Parcel& parcel);
    Status stageKeys(Shelf& shelf, qint64 first, qint64 last, const std::vector<SealedKey>& keys,
                     std::vector<Staged>& staged);
    Status stage(Shelf& shelf, const QString& name, const QByteArray& bytes,
                 std::vector<Staged>& staged);
    Status publish(std::vector<Staged>& staged);
    Status pushLog(const Parcel& parcel, std::vector<Staged>& keys, std::vector<Staged>& segments);
    void noteHeld(const Staged& placed);

    [[nodiscard]] QString under(QLatin1String relative) const { return m_folder + u'/' + relative; }
    void passOver(const QString& path) { m_passedOver.insert(path); }

    QString m_folder;
    const RoadSeal* m_seal;
    const Files* m_files;
    QByteArray m_place;
    bool m_isMarked = false;  ///< the marker was read or written by us
    bool m_isClaimed = false; ///< its folders are there
    bool m_isListed = false;
    Shelves m_shelves;
    std::set<QString> m_erased; ///< names of certificates
    Traffic m_traffic;
    std::set<QString> m_passedOver;
    std::set<QString> m_unusable; ///< paths of segments that are not what their name says
    std::set<QString> m_shown;    ///< segments of a fork that were handed out
    std::size_t m_turn = 0;       ///< the stream that begins the next page
    bool m_gaveBeacons = false;
};

} // namespace core::sync
