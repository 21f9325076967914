// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/folder/folder_transport.h"
#include "core/sync/parcel_codec.h"

#include <algorithm>

namespace core::sync {
using namespace Qt::StringLiterals;
namespace {

template <class Items>
bool areSound(const Items& items)
{
    return std::all_of(items.begin(), items.end(), [](const auto& item) { return isSound(item); });
}

} // namespace

/// A file that is written and has not its name yet.
struct FolderTransport::Staged {
    Shelf* shelf = nullptr;
    QString fresh;
    QString name;
    bool isPlaced = false;
};

Status FolderTransport::push(const Parcel& parcel)
{
    ++m_traffic.roundTrips;
    if (!areSound(parcel.segments) || !areSound(parcel.keys) || !areSound(parcel.beacons))
        return fail(ErrorCode::BadInput, QStringLiteral("a parcel that cannot be"));
    CORE_TRY(claim());
    if (!m_isListed)
        CORE_TRY(list({}));
    for (const SealedKey& key : parcel.keys) {
        if (key.isErased)
            CORE_TRY(certify(key));
    }
    CORE_TRY(checkPaths(parcel));
    // All is written before anything of it is seen; keys are seen before the segments they open.
    std::vector<Staged> keys;
    std::vector<Staged> segments;
    const Status done = pushLog(parcel, keys, segments);
    for (const std::vector<Staged>* staged : {&keys, &segments}) {
        for (const Staged& file : *staged) {
            const Status removed =
                file.isPlaced ? Status() : m_files->remove(file.shelf->path + u'/' + file.fresh);
            Q_UNUSED(removed) // the first failure is the one to report
        }
    }
    CORE_TRY(done);
    for (const Staged& file : keys)
        noteHeld(file);
    for (const Staged& file : segments)
        noteHeld(file);
    for (const SealedBeacon& beacon : parcel.beacons) {
        CORE_TRY(placeFile(*m_files, under("laptops"_L1),
                           QString::fromLatin1(beacon.tag.toHex()) + QStringLiteral(".beacon"),
                           beacon.blob));
        m_traffic.bytesOut += beacon.blob.size();
    }
    return {};
}

/// The certificate stands for good, and what there is of the key goes.
Status FolderTransport::certify(const SealedKey& certificate)
{
    const QString name = certificateName(certificate.tag);
    if (m_erased.count(name) == 0) {
        const QByteArray bytes = sealKeys(*m_seal, {certificate});
        CORE_TRY(placeFile(*m_files, under("erased"_L1), name, bytes));
        m_traffic.bytesOut += bytes.size();
        m_erased.insert(name);
    }
    Shelf& shelf = shelfOf(certificate.stream, certificate.lane);
    for (const KeyFile& file : shelf.files.keysFor(certificate.seq, certificate.seq)) {
        CORE_TRY_ASSIGN(auto keys, readKeys(shelf.path + u'/' + file.name()));
        bool holdsErased = false;
        for (SealedKey& key : keys ? *keys : std::vector<SealedKey>()) {
            if (key.isErased || key.tag != certificate.tag)
                continue;
            key = SealedKey{key.tag, key.lane, key.stream, key.seq, true, certificate.blob};
            holdsErased = true;
        }
        if (holdsErased)
            CORE_TRY(scrub(shelf, file, *keys));
    }
    return {};
}

/// Errors: Conflict when a stream went another way here; args: the stream.
Status FolderTransport::checkPaths(const Parcel& parcel)
{
    for (const SealedSegment& segment : parcel.segments) {
        const Shelf& shelf = shelfOf(segment.stream, segment.lane);
        const SegmentFile file = SegmentFile::of(segment);
        if (!shelf.files.holds(file) && shelf.files.contradicts(file))
            return fail(ErrorCode::Conflict, QStringLiteral("a stream went another way here"),
                        {segment.stream.toString()});
    }
    return {};
}

/// Keys of the parcel as they may stand in the folder: none of an erased record.
Result<std::vector<SealedKey>> FolderTransport::keysToLeave(const Parcel& parcel)
{
    std::vector<SealedKey> keys;
    keys.reserve(parcel.keys.size());
    for (const SealedKey& key : parcel.keys) {
        if (key.isErased || m_erased.count(certificateName(key.tag)) == 0) {
            keys.push_back(key);
            continue;
        }
        CORE_TRY_ASSIGN(auto certificate, certificateFor(key));
        if (certificate)
            keys.push_back(std::move(*certificate));
    }
    return keys;
}

Status FolderTransport::pushLog(const Parcel& parcel, std::vector<Staged>& keys,
                                std::vector<Staged>& segments)
{
    CORE_TRY_ASSIGN(const auto allKeys, keysToLeave(parcel));
    std::map<const SealedSegment*, std::vector<SealedKey>> bySegment;
    for (const SealedKey& key : allKeys) {
        if (const SealedSegment* carrier = carrierOf(key, parcel))
            bySegment[carrier].push_back(key);
        else if (!key.isErased && key.seq > 0)
            CORE_TRY(stageKeys(shelfOf(key.stream, key.lane), key.seq, key.seq, {key}, keys));
    }
    for (const SealedSegment& segment : parcel.segments) {
        Shelf& shelf = shelfOf(segment.stream, segment.lane);
        if (const auto own = bySegment.find(&segment); own != bySegment.end())
            CORE_TRY(stageKeys(shelf, segment.first, segment.last, own->second, keys));
        const SegmentFile file = SegmentFile::of(segment);
        if (shelf.files.holds(file))
            continue;
        CORE_TRY(m_files->makeFolder(shelf.path));
        CORE_TRY(stage(shelf, file.name(), segment.blob, segments));
    }
    if (!keys.empty() || !segments.empty())
        CORE_TRY(m_files->syncFolder(under("streams"_L1)));
    CORE_TRY(publish(keys));
    return publish(segments);
}

Status FolderTransport::stageKeys(Shelf& shelf, qint64 first, qint64 last,
                                  const std::vector<SealedKey>& keys, std::vector<Staged>& staged)
{
    const KeyFile file = keyFileFor(first, last, keys);
    const auto known = shelf.files.keysFor(first, last);
    if (std::find(known.begin(), known.end(), file) != known.end()) {
        CORE_TRY_ASSIGN(const auto there, readKeys(shelf.path + u'/' + file.name()));
        if (there)
            return {};
    }
    CORE_TRY(m_files->makeFolder(shelf.path));
    return stage(shelf, file.name(), sealKeys(*m_seal, keys), staged);
}

Status FolderTransport::stage(Shelf& shelf, const QString& name, const QByteArray& bytes,
                              std::vector<Staged>& staged)
{
    staged.push_back({&shelf, unfinishedName(name), name});
    const QString path = shelf.path + u'/' + staged.back().fresh;
    CORE_TRY(m_files->append(path, bytes));
    CORE_TRY(m_files->sync(path));
    m_traffic.bytesOut += bytes.size();
    return {};
}

Status FolderTransport::publish(std::vector<Staged>& staged)
{
    std::set<QString> folders;
    for (Staged& file : staged) {
        const QString& folder = file.shelf->path;
        CORE_TRY(m_files->rename(folder + u'/' + file.fresh, folder + u'/' + file.name));
        file.isPlaced = true;
        folders.insert(folder);
    }
    for (const QString& folder : folders)
        CORE_TRY(m_files->syncFolder(folder));
    return {};
}

/// Adds a file that is there now to what was listed.
void FolderTransport::noteHeld(const Staged& placed)
{
    Shelf& shelf = *placed.shelf;
    const QString path = shelf.path + u'/' + placed.name;
    if (auto keys = KeyFile::parse(placed.name))
        shelf.files.add(std::move(*keys));
    if (auto segment = SegmentFile::parse(placed.name))
        shelf.files.add(std::move(*segment));
    m_unusable.erase(path);
    if (shelf.doubted.erase(placed.name) > 0) {
        const Status cleared = m_files->remove(path + QStringLiteral(".bad"));
        Q_UNUSED(cleared) // the next reader clears it
    }
}

} // namespace core::sync
