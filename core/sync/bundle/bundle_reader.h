// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/device.h"
#include "core/sync/bundle/bundle_format.h"
#include "core/sync/bundle/frame_seal.h"
#include "core/sync/files.h"
#include "core/sync/transport.h"

#include <memory>
#include <optional>
#include <vector>

namespace core::sync {

/// How much of a bundle is there.
enum class BundleState {
    Whole,   ///< as it was finished, as far as it was read
    Cut,     ///< copied in part, or the stick was pulled: every complete frame is handed out
    Changed, ///< something in it is not what was written: that much is left out
};

/// Reads a bundle, which is believed in nothing. pull() depends on what is asked for alone, so a
/// new reader goes on where another one stopped. Memory is bounded by the largest frame.
class BundleReader final : public Transport {
public:
    /// Reads the header and, where there is one, the index; frames are read by pull().
    /// @p keys are those of this laptop, for bundles made for it alone. @p seal and @p files
    /// outlive it. Errors: NotFound; InputDamaged (not a bundle; args bundle, newer: from a later
    /// program); NotTrusted (args group: of another group; recipient: for another laptop);
    /// Unreachable; Io.
    static Result<std::unique_ptr<BundleReader>> open(const QString& path, const RoadSeal& seal,
                                                      const storage::DeviceKeys& keys,
                                                      const Files& files = realFiles());

    [[nodiscard]] Road road() const override { return Road::Bundle; }
    [[nodiscard]] QByteArray place() const override { return m_header.id; }
    /// Errors: after the last page of a bundle that is not whole, InputDamaged; args: bundle, then
    /// cut or changed.
    Result<Page> pull(const PullRequest& request) override;
    Status push(const Parcel& parcel) override;
    [[nodiscard]] bool takes() const override { return false; }
    [[nodiscard]] Traffic traffic() const override { return m_traffic; }

    [[nodiscard]] BundleState state() const { return m_state; }
    /// The index, when the bundle has one that is good: who wrote it, for what, how far it goes.
    [[nodiscard]] const std::optional<BundleIndex>& index() const { return m_index; }
    [[nodiscard]] qint64 frameCount() const { return static_cast<qint64>(m_frames.size()); }
    /// Frames opened so far: what is covered by the request is passed over unopened.
    [[nodiscard]] qint64 framesOpened() const { return m_opened; }

private:
    struct Frame {
        qint64 offset = 0;
        qint64 size = 0;
        QByteArray hash; ///< empty when no index tells it
        std::vector<BundleRange> ranges;
        bool isGood = true;
        bool gaveRest = false; ///< what belongs to no segment was handed out
    };

    BundleReader(QString path, const RoadSeal& seal, BundleHeader header, QByteArray ownKey,
                 const Files& files);
    Status survey(qint64 fileSize);
    Status readIndex(qint64 offset, qint64 size);
    [[nodiscard]] bool describesFrames(const BundleIndex& index, qint64 offset) const;
    Status scanFrames();
    /// The content of a frame; null when it is not what was written.
    Result<const Parcel*> load(std::size_t number);
    [[nodiscard]] bool isWanted(const Frame& frame, const PullRequest& request) const;
    /// False when the page is full before the frame is at its end.
    [[nodiscard]] bool handOut(Frame& frame, const PullRequest& request, Page& page,
                               qint64& bytes) const;

    QString m_path;
    const Files* m_files;
    const RoadSeal* m_seal;
    BundleHeader m_header;
    FrameSeal m_frameSeal;
    std::optional<BundleIndex> m_index;
    std::vector<Frame> m_frames;
    storage::VersionVector m_heads;
    BundleState m_state = BundleState::Whole;
    Traffic m_traffic;
    qint64 m_opened = 0;
    std::optional<std::size_t> m_loadedNumber;
    Parcel m_loaded; ///< the frame that was opened last
};

} // namespace core::sync
