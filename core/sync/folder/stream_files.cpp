// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/folder/stream_files.h"

#include "core/storage/log/segment.h"
#include "core/sync/parcel_codec.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace core::sync {
namespace {

constexpr QLatin1String kSegmentEnding(".seg");
constexpr QLatin1String kKeysEnding(".keys");

/// A number as this program writes it, so that one content has one name.
std::optional<qint64> plainNumber(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0 || QString::number(number) != text)
        return std::nullopt;
    return number;
}

std::optional<QByteArray> hashOfName(const QString& text)
{
    const QByteArray latin = text.toLatin1();
    const QByteArray hash = QByteArray::fromHex(latin);
    return hash.size() == 8 && hash.toHex() == latin ? std::optional(hash) : std::nullopt;
}

/// FIRST-LAST-HASH[-more] without its ending; nothing when there are not @p count parts.
QStringList nameParts(const QString& name, QLatin1String ending, int count)
{
    if (!name.endsWith(ending))
        return {};
    QStringList parts = name.chopped(ending.size()).split(u'-');
    return parts.size() == count ? parts : QStringList();
}

/// Of two that begin together the longer comes first, so that the same one goes on everywhere.
bool comesBefore(const SegmentFile& a, const SegmentFile& b)
{
    return std::tie(a.first, b.last, a.hash) < std::tie(b.first, a.last, b.hash);
}

/// The first file that can hold @p number: none spans more than a segment may.
template <class File>
typename std::vector<File>::const_iterator firstReaching(const std::vector<File>& files,
                                                         qint64 number)
{
    return std::lower_bound(files.begin(), files.end(), number - storage::kSegmentChanges + 1,
                            [](const File& file, qint64 first) { return file.first < first; });
}

} // namespace

SegmentFile SegmentFile::of(const SealedSegment& segment)
{
    return {segment.first, segment.last, segment.hash, segment.blob.size()};
}

std::optional<SegmentFile> SegmentFile::parse(const QString& name)
{
    const QStringList parts = nameParts(name, kSegmentEnding, 4);
    if (parts.isEmpty())
        return std::nullopt;
    const auto first = plainNumber(parts[0]);
    const auto last = plainNumber(parts[1]);
    const auto hash = hashOfName(parts[2]);
    const auto size = plainNumber(parts[3]);
    if (!first || !last || !hash || !size || *last < *first ||
        *last - *first >= storage::kSegmentChanges || *size > kLargestSegmentBlob)
        return std::nullopt;
    return SegmentFile{*first, *last, *hash, *size};
}

QString SegmentFile::name() const
{
    return QStringLiteral("%1-%2-%3-%4")
               .arg(first)
               .arg(last)
               .arg(QString::fromLatin1(hash.toHex()))
               .arg(size) +
           kSegmentEnding;
}

std::optional<KeyFile> KeyFile::parse(const QString& name)
{
    const QStringList parts = nameParts(name, kKeysEnding, 3);
    if (parts.isEmpty())
        return std::nullopt;
    const auto first = plainNumber(parts[0]);
    const auto last = plainNumber(parts[1]);
    const auto hash = hashOfName(parts[2]);
    if (!first || !last || !hash || *last < *first || *last - *first >= storage::kSegmentChanges)
        return std::nullopt;
    return KeyFile{*first, *last, *hash};
}

QString KeyFile::name() const
{
    return QStringLiteral("%1-%2-%3").arg(first).arg(last).arg(QString::fromLatin1(hash.toHex())) +
           kKeysEnding;
}

std::optional<StreamFiles> StreamFiles::parse(const QString& folder)
{
    const bool isProtected = folder.endsWith(u'p');
    const QString hex = isProtected ? folder.chopped(1) : folder;
    const auto stream = domain::StreamId::parse(hex);
    if (!stream || stream->toString() != hex)
        return std::nullopt;
    return StreamFiles(*stream, isProtected ? storage::Lane::Protected : storage::Lane::Open);
}

QString StreamFiles::folderName() const
{
    const QString name = m_stream.toString();
    return m_lane == storage::Lane::Protected ? name + u'p' : name;
}

void StreamFiles::add(SegmentFile file)
{
    const auto at = std::lower_bound(m_all.begin(), m_all.end(), file, comesBefore);
    if (at != m_all.end() && at->isSame(file))
        return;
    m_all.insert(at, std::move(file));
    m_isSettled = false;
}

void StreamFiles::add(KeyFile file)
{
    const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), file);
    if (at == m_keys.end() || *at != file)
        m_keys.insert(at, std::move(file));
}

void StreamFiles::drop(const SegmentFile& file)
{
    const auto at = std::lower_bound(m_all.begin(), m_all.end(), file, comesBefore);
    if (at == m_all.end() || !at->isSame(file))
        return;
    m_all.erase(at);
    m_isSettled = false;
}

void StreamFiles::drop(const KeyFile& file)
{
    m_keys.erase(std::remove(m_keys.begin(), m_keys.end(), file), m_keys.end());
}

const storage::Head& StreamFiles::head()
{
    settle();
    return m_head;
}

void StreamFiles::settle()
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    SegmentFile* farthest = nullptr;
    for (SegmentFile& file : m_all) {
        file.isContested = farthest != nullptr && farthest->last >= file.first;
        if (file.isContested)
            farthest->isContested = true;
        if (farthest == nullptr || file.last > farthest->last)
            farthest = &file;
    }
    m_head = {};
    for (const SegmentFile& file : m_all) {
        if (file.first > m_head.seq + 1)
            break;
        if (file.first == m_head.seq + 1)
            m_head = {file.last, file.hash};
    }
    m_contested.clear();
    std::copy_if(
        m_all.begin(), m_all.end(), std::back_inserter(m_contested),
        [this](const SegmentFile& file) { return file.isContested && file.first <= m_head.seq; });
}

std::vector<SegmentFile> StreamFiles::wanted(qint64 have, const std::set<QString>& shown,
                                             std::size_t most)
{
    settle();
    std::vector<SegmentFile> found;
    for (const SegmentFile& file : m_contested) {
        if (found.size() < most && file.last <= have && shown.count(file.name()) == 0)
            found.push_back(file);
    }
    for (auto file = firstReaching(m_all, have + 1);
         file != m_all.end() && file->first <= m_head.seq && found.size() < most; ++file) {
        if (file->last > have)
            found.push_back(*file);
    }
    return found;
}

std::vector<KeyFile> StreamFiles::keysFor(qint64 first, qint64 last) const
{
    std::vector<KeyFile> found;
    for (auto file = firstReaching(m_keys, first); file != m_keys.end() && file->first <= last;
         ++file) {
        if (file->last >= first)
            found.push_back(*file);
    }
    return found;
}

bool StreamFiles::contradicts(const SegmentFile& file) const
{
    for (auto one = firstReaching(m_all, file.first); one != m_all.end() && one->first <= file.last;
         ++one) {
        if (one->last >= file.first && !one->isSame(file))
            return true;
    }
    return false;
}

bool StreamFiles::holds(const SegmentFile& file) const
{
    const auto at = std::lower_bound(m_all.begin(), m_all.end(), file, comesBefore);
    return at != m_all.end() && at->isSame(file);
}

} // namespace core::sync
