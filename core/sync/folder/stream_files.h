// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/version_vector.h"
#include "core/sync/files.h"
#include "core/sync/transport.h"

#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace core::sync {

/// A segment in a shared folder, as its name tells it: FIRST-LAST-HASH-SIZE.seg. The size tells a
/// file that was copied in part without opening it.
struct SegmentFile {
    qint64 first = 0;
    qint64 last = 0;
    QByteArray hash; ///< 8 bytes
    qint64 size = 0;
    bool isContested = false; ///< another one says something else about the same numbers

    static SegmentFile of(const SealedSegment& segment);
    /// Nothing for a name this program does not write.
    static std::optional<SegmentFile> parse(const QString& name);
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isSame(const SegmentFile& other) const
    {
        return first == other.first && last == other.last && hash == other.hash;
    }
};

/// Keys that travel with the numbers FIRST to LAST of a stream: FIRST-LAST-HASH.keys. The hash is
/// of which keys they are, so that the same keys have the same name; those of several files add up.
struct KeyFile {
    qint64 first = 0;
    qint64 last = 0;
    QByteArray hash; ///< 8 bytes

    /// Nothing for a name this program does not write.
    static std::optional<KeyFile> parse(const QString& name);
    [[nodiscard]] QString name() const;
    friend bool operator==(const KeyFile&, const KeyFile&) = default;
    friend bool operator<(const KeyFile& a, const KeyFile& b)
    {
        return std::tie(a.first, a.last, a.hash) < std::tie(b.first, b.last, b.hash);
    }
};

/// The files of one stream.
class StreamFiles {
public:
    StreamFiles(domain::StreamId stream, storage::Lane lane) : m_stream(stream), m_lane(lane) {}
    /// From the name of its folder; nothing for one this program does not make.
    static std::optional<StreamFiles> parse(const QString& folder);
    [[nodiscard]] QString folderName() const;
    [[nodiscard]] const domain::StreamId& stream() const { return m_stream; }
    [[nodiscard]] storage::Lane lane() const { return m_lane; }

    /// Two of the same range and hash are one. Cost: that of an insertion.
    void add(SegmentFile file);
    void add(KeyFile file);
    void drop(const SegmentFile& file);
    void drop(const KeyFile& file);
    /// Where what has no gap ends. Where a stream went two ways, the longer segment goes on.
    [[nodiscard]] const storage::Head& head();
    /// At most @p most segments, in order: those without a gap that reach beyond @p have, and first
    /// those that contest others, unless they are among @p shown.
    [[nodiscard]] std::vector<SegmentFile> wanted(qint64 have, const std::set<QString>& shown,
                                                  std::size_t most);
    /// Files with keys for the numbers first to last.
    [[nodiscard]] std::vector<KeyFile> keysFor(qint64 first, qint64 last) const;
    /// Another segment here says something else about numbers of this one.
    [[nodiscard]] bool contradicts(const SegmentFile& file) const;
    [[nodiscard]] bool holds(const SegmentFile& file) const;

private:
    void settle();

    domain::StreamId m_stream;
    storage::Lane m_lane;
    bool m_isSettled = true;
    std::vector<SegmentFile> m_all; ///< in order
    std::vector<SegmentFile> m_contested;
    std::vector<KeyFile> m_keys; ///< in order
    storage::Head m_head;
};

} // namespace core::sync
