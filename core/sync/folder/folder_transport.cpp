// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/folder/folder_transport.h"

#include "core/sync/parcel_codec.h"

#include <algorithm>

namespace core::sync {
using namespace Qt::StringLiterals;
namespace {

/// Segments of one stream a page takes at most.
constexpr std::size_t kMostOfStream = 64;
/// Laptops of one group, far beyond what a group has.
constexpr std::size_t kMostBeacons = 1024;
constexpr QLatin1String kBeaconEnding(".beacon");

} // namespace

/// What a page may take of one stream.
struct FolderTransport::Queue {
    Shelf* shelf = nullptr;
    std::vector<SegmentFile> wanted;
    std::size_t next = 0;
    qint64 reached = 0; ///< the last number that is with the asker once it has the page
};

Result<Page> FolderTransport::pull(const PullRequest& request)
{
    ++m_traffic.roundTrips;
    CORE_TRY_ASSIGN(const bool isOurFolder, isOurs());
    if (request.beacon)
        leaveBeacon(*request.beacon);
    if (!isOurFolder)
        return Page{};
    // What was listed is good until all of it was handed out.
    const bool isFresh = !m_isListed || !hasWanted(request);
    if (isFresh)
        CORE_TRY(list(request.have));
    Page page;
    CORE_TRY(fill(page, request));
    if (!page.hasMore && !isFresh) {
        PullRequest reached = request;
        for (const SealedSegment& segment : page.parcel.segments) {
            if (segment.last > reached.have.seqOf(segment.stream))
                reached.have.set(segment.stream, {segment.last, segment.hash});
        }
        CORE_TRY(list(reached.have));
        page.hasMore = hasWanted(reached);
    }
    CORE_TRY(addBeacons(page));
    for (auto& [name, shelf] : m_shelves) {
        if (shelf.files.head().seq > page.heads.seqOf(shelf.files.stream()) &&
            (request.withProtected || shelf.files.lane() == storage::Lane::Open))
            page.heads.set(shelf.files.stream(), shelf.files.head());
    }
    return page;
}

bool FolderTransport::hasWanted(const PullRequest& request)
{
    return std::any_of(m_shelves.begin(), m_shelves.end(), [&](auto& entry) {
        StreamFiles& files = entry.second.files;
        return (request.withProtected || files.lane() == storage::Lane::Open) &&
               !files.wanted(request.have.seqOf(files.stream()), m_shown, 1).empty();
    });
}

/// One segment of each stream in turn, so that causes and effects in different streams arrive
/// close to each other.
Status FolderTransport::fill(Page& page, const PullRequest& request)
{
    std::vector<Queue> queues;
    for (auto& [name, shelf] : m_shelves) {
        const qint64 have = request.have.seqOf(shelf.files.stream());
        if (!request.withProtected && shelf.files.lane() == storage::Lane::Protected)
            continue;
        auto wanted = shelf.files.wanted(have, m_shown, kMostOfStream);
        if (!wanted.empty())
            queues.push_back({&shelf, std::move(wanted), 0, have});
    }
    qint64 bytes = 0;
    bool isFull = false;
    for (bool isMoving = true; isMoving && !isFull;) {
        isMoving = false;
        for (std::size_t turn = 0; turn < queues.size() && !isFull; ++turn) {
            Queue& queue = queues[(m_turn + turn) % queues.size()];
            if (queue.next == queue.wanted.size())
                continue;
            const qint64 size = queue.wanted[queue.next].size;
            isFull = !page.parcel.segments.empty() && bytes + size > request.maxBytes;
            if (isFull)
                break;
            isMoving = true;
            CORE_TRY_ASSIGN(const bool isTaken, take(queue, page));
            bytes += isTaken ? size : 0;
        }
    }
    m_turn += page.parcel.segments.size();
    page.hasMore = std::any_of(queues.begin(), queues.end(), [this](Queue& queue) {
        return !queue.shelf->files.wanted(queue.reached, m_shown, 1).empty();
    });
    return {};
}

/// Puts the next segment of a stream and its keys into the page. False when it could not be used:
/// then the stream ends before it.
Result<bool> FolderTransport::take(Queue& queue, Page& page)
{
    const SegmentFile file = queue.wanted[queue.next++];
    CORE_TRY_ASSIGN(auto segment, readSegment(*queue.shelf, file));
    if (!segment) {
        queue.shelf->files.drop(file);
        queue.wanted.resize(queue.next);
        return false;
    }
    std::vector<SealedKey> keys;
    CORE_TRY(addKeys(*queue.shelf, file, keys));
    std::move(keys.begin(), keys.end(), std::back_inserter(page.parcel.keys));
    page.parcel.segments.push_back(std::move(*segment));
    queue.reached = std::max(queue.reached, file.last);
    if (file.isContested)
        m_shown.insert(file.name());
    return true;
}

/// The keys of the numbers of a segment, and the certificates that were left together with it. A
/// key of an erased record is replaced by the certificate, here and in the folder.
Status FolderTransport::addKeys(Shelf& shelf, const SegmentFile& segment,
                                std::vector<SealedKey>& keys)
{
    for (const KeyFile& file : shelf.files.keysFor(segment.first, segment.last)) {
        CORE_TRY_ASSIGN(auto found, readKeys(shelf.path + u'/' + file.name()));
        if (!found)
            continue;
        bool holdsErased = false;
        std::vector<SealedKey> left;
        for (SealedKey& key : *found) {
            if (!key.isErased && m_erased.count(certificateName(key.tag)) > 0) {
                holdsErased = true;
                CORE_TRY_ASSIGN(auto certificate, certificateFor(key));
                if (!certificate)
                    continue;
                key = std::move(*certificate);
            }
            left.push_back(key);
            const bool isHome =
                key.stream == shelf.files.stream() && key.seq >= file.first && key.seq <= file.last;
            if (!isHome || (key.seq >= segment.first && key.seq <= segment.last))
                uniteKeys(keys, key);
        }
        if (holdsErased) {
            const Status scrubbed = scrub(shelf, file, left);
            Q_UNUSED(scrubbed) // whoever comes next tries again; the key was not handed out
        }
    }
    return {};
}

/// What stands in place of the key of an erased record. Errors: Unreachable.
Result<std::optional<SealedKey>> FolderTransport::certificateFor(const SealedKey& key)
{
    CORE_TRY_ASSIGN(auto held, readKeys(under("erased/"_L1) + certificateName(key.tag)));
    if (!held || held->size() != 1 || !held->front().isErased || held->front().tag != key.tag)
        return std::optional<SealedKey>();
    return std::optional(
        SealedKey{key.tag, key.lane, key.stream, key.seq, true, std::move(held->front().blob)});
}

/// Replaces a file of keys by one without those of erased records.
Status FolderTransport::scrub(Shelf& shelf, const KeyFile& file, const std::vector<SealedKey>& keys)
{
    const KeyFile clean = keyFileFor(file.first, file.last, keys);
    const QByteArray bytes = sealKeys(*m_seal, keys);
    CORE_TRY(placeFile(*m_files, shelf.path, clean.name(), bytes));
    m_traffic.bytesOut += bytes.size();
    shelf.files.add(clean);
    if (clean == file)
        return {};
    CORE_TRY(m_files->remove(shelf.path + u'/' + file.name()));
    CORE_TRY(m_files->syncFolder(shelf.path));
    shelf.files.drop(file);
    return {};
}

Status FolderTransport::addBeacons(Page& page)
{
    if (m_gaveBeacons)
        return {};
    const auto entries = m_files->list(under("laptops"_L1));
    if (!entries && entries.error().code != ErrorCode::NotFound)
        return fail(entries.error());
    m_gaveBeacons = true;
    if (!entries)
        return {};
    for (const Files::Entry& entry : *entries) {
        const QString path = under("laptops/"_L1) + entry.name;
        const QByteArray tag = QByteArray::fromHex(entry.name.left(32).toLatin1());
        if (entry.name.endsWith(kUnfinished))
            continue;
        auto blob = readWhole(*m_files, path, kLargestBlob);
        if (!blob || tag.size() != 16 ||
            entry.name != QString::fromLatin1(tag.toHex()) + kBeaconEnding ||
            !m_seal->open(Piece::Beacon, *blob) || page.parcel.beacons.size() == kMostBeacons) {
            passOver(path);
            continue;
        }
        m_traffic.bytesIn += blob->size();
        page.parcel.beacons.push_back({tag, std::move(*blob)});
    }
    return {};
}

/// To be read matters more than to be heard of: what goes wrong here goes wrong again in push(),
/// where it is told.
void FolderTransport::leaveBeacon(const SealedBeacon& beacon)
{
    Status left = isSound(beacon) ? claim() : Status();
    if (left && isSound(beacon))
        left = placeFile(*m_files, under("laptops"_L1),
                         QString::fromLatin1(beacon.tag.toHex()) + kBeaconEnding, beacon.blob);
    if (left)
        m_traffic.bytesOut += beacon.blob.size();
}

} // namespace core::sync
