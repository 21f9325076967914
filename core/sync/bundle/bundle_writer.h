// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/device.h"
#include "core/sync/bundle/bundle_format.h"
#include "core/sync/bundle/frame_seal.h"
#include "core/sync/files.h"
#include "core/sync/transport.h"

#include <memory>

namespace core::sync {

struct BundleOptions {
    BundlePurpose purpose = BundlePurpose::Changes;
    storage::VersionVector from; ///< what all readers are known to have: it is left out
    /// The Ed25519 key of the one laptop that may read it; empty for all of the group.
    QByteArray onlyFor = {};
};

/// Writes a bundle beside its name, reads it back, and only then gives it its name: until finish()
/// nobody sees it, and what was there under the name stays.
class BundleWriter final : public Transport {
public:
    /// Begins a bundle. @p seal and @p files outlive it; @p keys sign the index.
    /// Errors: NotFound (no such folder), DiskFull, Unreachable, Io, BadInput (onlyFor).
    static Result<std::unique_ptr<BundleWriter>> create(const QString& path, const RoadSeal& seal,
                                                        const storage::DeviceKeys& keys,
                                                        const BundleOptions& options,
                                                        const Files& files = realFiles());
    /// Without finish() the unfinished file is removed.
    ~BundleWriter() override;
    Q_DISABLE_COPY_MOVE(BundleWriter)

    [[nodiscard]] Road road() const override { return Road::Bundle; }
    [[nodiscard]] QByteArray place() const override { return m_header.id; }
    /// Answers what the readers are known to have and what was pushed; hands out nothing. The
    /// beacon of the request goes into the bundle.
    Result<Page> pull(const PullRequest& request) override;
    /// Adds to the bundle. After a failure of the disk the bundle is given up.
    Status push(const Parcel& parcel) override;
    /// Writes the index, reads all of it back from the medium and checks it, and gives it its name.
    /// Errors: as create(); InputDamaged when the medium gave back something else.
    Status finish() override;
    [[nodiscard]] Traffic traffic() const override { return m_traffic; }
    [[nodiscard]] QByteArray id() const { return m_header.id; }

private:
    BundleWriter(QString path, const RoadSeal& seal, const storage::DeviceKeys& keys,
                 const BundleOptions& options, BundleBox box, const Files& files);
    Status add(const Parcel& parcel);
    Status addUnit(Parcel unit);
    Status closeFrame();
    Status append(const QByteArray& bytes);
    Status complete();
    [[nodiscard]] Status verify(const QByteArray& index) const;
    Status giveUpUnless(const Status& done);

    QString m_path;
    QString m_folder;
    QString m_unfinished;
    const Files* m_files;
    const RoadSeal* m_seal;
    storage::DeviceKeys m_keys;
    BundleHeader m_header;
    FrameSeal m_frameSeal;
    BundleIndex m_index;
    Parcel m_frame; ///< what goes into the next frame
    qsizetype m_frameSize = 0;
    Traffic m_traffic;
    bool m_tookBeacon = false;
    bool m_isOver = false;
};

} // namespace core::sync
