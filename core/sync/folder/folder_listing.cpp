// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change_seal.h"
#include "core/storage/log/segment.h"
#include "core/sync/folder/folder_transport.h"
#include "core/sync/parcel_codec.h"

namespace core::sync {
using namespace Qt::StringLiterals;
namespace {

/// The end of the name of an empty file beside a segment somebody found damaged.
constexpr QLatin1String kDoubtEnding(".bad");
constexpr qint64 kLargestKeyFile = 4 * 1024 * 1024;

/// The names in a folder; none when it is not there.
Result<std::vector<Files::Entry>> namesIn(const Files& files, const QString& folder)
{
    auto found = files.list(folder);
    if (!found && found.error().code == ErrorCode::NotFound)
        return std::vector<Files::Entry>();
    return found;
}

/// What a sealed segment says of itself, when it is one: the name of its file may lie.
bool agrees(const QByteArray& plain, const domain::StreamId& stream, const SegmentFile& file)
{
    const auto segment = storage::decodeSegment(plain);
    if (!segment)
        return true; // it is sealed by the group: what is wrong with it is for whoever reads it
    // What belongs to a branch counts from its fork.
    const bool isNumbered = segment->origin.stream() == stream
                                ? segment->first == file.first && segment->last() == file.last
                                : segment->last() >= file.last;
    return isNumbered && storage::changeHash(segment->sealed.back()).left(8) == file.hash;
}

} // namespace

Status FolderTransport::list(const storage::VersionVector& have)
{
    m_isListed = false;
    m_shelves.clear();
    m_erased.clear();
    CORE_TRY_ASSIGN(const auto folders, namesIn(*m_files, under("streams"_L1)));
    for (const Files::Entry& entry : folders) {
        auto files = StreamFiles::parse(entry.name);
        const QString path = under("streams/"_L1) + entry.name;
        if (!files || !entry.isFolder) {
            passOver(path);
            continue;
        }
        Shelf& shelf =
            m_shelves.emplace(entry.name, Shelf{std::move(*files), path, {}}).first->second;
        CORE_TRY(listShelf(shelf, have));
    }
    CORE_TRY_ASSIGN(const auto erased, namesIn(*m_files, under("erased"_L1)));
    for (const Files::Entry& entry : erased) {
        if (!entry.isFolder)
            m_erased.insert(entry.name);
    }
    m_isListed = true;
    return {};
}

Status FolderTransport::listShelf(Shelf& shelf, const storage::VersionVector& have)
{
    CORE_TRY_ASSIGN(const auto entries, namesIn(*m_files, shelf.path));
    // Who found a segment damaged says so beside it; the rest is as good as its name.
    for (const Files::Entry& entry : entries) {
        if (entry.name.endsWith(kDoubtEnding))
            shelf.doubted.insert(entry.name.chopped(kDoubtEnding.size()));
    }
    for (const Files::Entry& entry : entries)
        addEntry(shelf, entry);
    if (shelf.files.head().seq <= have.seqOf(shelf.files.stream()))
        return {};
    // Keys are left before their segment. A folder is not read at one moment, so the keys of what
    // was seen above are sure to be seen only now.
    CORE_TRY_ASSIGN(const auto again, namesIn(*m_files, shelf.path));
    for (const Files::Entry& entry : again) {
        if (auto keys = KeyFile::parse(entry.name); keys && !entry.isFolder)
            shelf.files.add(std::move(*keys));
    }
    return {};
}

void FolderTransport::addEntry(Shelf& shelf, const Files::Entry& entry)
{
    const QString path = shelf.path + u'/' + entry.name;
    if (entry.name.endsWith(kUnfinished) || entry.name.endsWith(kDoubtEnding))
        return;
    if (auto keys = KeyFile::parse(entry.name); keys && !entry.isFolder) {
        shelf.files.add(std::move(*keys));
        return;
    }
    auto segment = SegmentFile::parse(entry.name);
    if (!segment || entry.isFolder || segment->size != entry.size || m_unusable.count(path) > 0) {
        passOver(path);
        return;
    }
    if (shelf.doubted.count(entry.name) > 0) {
        // It may have been on its way when it was doubted.
        const auto bytes = m_files->readAt(path, 0, segment->size + 1);
        if (!bytes || !isWhole(shelf, *segment, *bytes)) {
            passOver(path);
            return;
        }
        const Status cleared = m_files->remove(path + kDoubtEnding);
        Q_UNUSED(cleared) // where nothing can be written the doubt stays
        shelf.doubted.erase(entry.name);
    }
    shelf.files.add(std::move(*segment));
}

FolderTransport::Shelf& FolderTransport::shelfOf(const domain::StreamId& stream, storage::Lane lane)
{
    StreamFiles files(stream, lane);
    const QString name = files.folderName();
    return m_shelves.try_emplace(name, Shelf{std::move(files), under("streams/"_L1) + name, {}})
        .first->second;
}

bool FolderTransport::isWhole(const Shelf& shelf, const SegmentFile& file, const QByteArray& bytes)
{
    if (bytes.size() != file.size)
        return false;
    const auto plain = m_seal->open(Piece::Segment, bytes);
    return plain && agrees(*plain, shelf.files.stream(), file);
}

/// The segment, when the file holds what its name says; a damaged one is marked, so that a laptop
/// that has it leaves it once more. Errors: Unreachable.
Result<std::optional<SealedSegment>> FolderTransport::readSegment(const Shelf& shelf,
                                                                  const SegmentFile& file)
{
    const QString path = shelf.path + u'/' + file.name();
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto bytes = m_files->readAt(path, 0, file.size + 1);
        if (!bytes && bytes.error().code == ErrorCode::Unreachable)
            return fail(bytes.error());
        if (!bytes)
            break;
        m_traffic.bytesIn += bytes->size();
        if (isWhole(shelf, file, *bytes))
            return std::optional(SealedSegment{shelf.files.stream(), shelf.files.lane(), file.first,
                                               file.last, file.hash, std::move(*bytes)});
        if (attempt == 1) {
            const Status marked = placeFile(*m_files, shelf.path, file.name() + kDoubtEnding, {});
            Q_UNUSED(marked) // where nothing can be written others find out for themselves
        }
    }
    m_unusable.insert(path);
    passOver(path);
    return std::optional<SealedSegment>();
}

/// The keys in a file; nothing for one that went away or is not whole. Errors: Unreachable.
Result<std::optional<std::vector<SealedKey>>> FolderTransport::readKeys(const QString& path)
{
    const auto bytes = readWhole(*m_files, path, kLargestKeyFile);
    if (!bytes && bytes.error().code == ErrorCode::Unreachable)
        return fail(bytes.error());
    if (bytes)
        m_traffic.bytesIn += bytes->size();
    auto keys = bytes ? openKeys(*m_seal, *bytes) : fail(bytes.error());
    if (!keys) {
        passOver(path);
        return std::optional<std::vector<SealedKey>>();
    }
    return std::optional(std::move(*keys));
}

} // namespace core::sync
