// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/session/session.h"
#include "core/storage/attachments/attachment_content.h"
#include "core/storage/attachments/exif.h"

#include <vector>

namespace core::session {

/// One attachment as lists show it. Its content is read apart.
struct AttachmentRow {
    RecordId id{IdBytes{}};
    QString kind; ///< attachment_kind
    QString title;
    std::optional<storage::MediaKind> media; ///< nothing: a kind this program does not know
    qint64 size = 0;
    qint64 atMs = 0;
    QString by;
    bool isPhoto = false; ///< the one that shows the face
};

/// What is to be kept. Pictures come shrunk and drawn anew from the window; a paper as it is.
struct NewAttachment {
    QString kind = QStringLiteral("other");
    QString title = {}; ///< never the name of a file
    QByteArray bytes = {};
    QByteArray preview = {}; ///< a small JPEG for lists; may be empty
};

/// The photos and papers of people: kept in the sealed store, shown in the record, and nowhere
/// else. A photo of the person is kept and shown only while the consent for photos stands.
/// Errors of all: NotFound, NotAllowed, DiskFull, Io, StoreDamaged. Thread: that of the connection;
/// add() and read() of large ones belong in a job with a connection of its own.
class AttachmentDesk {
public:
    AttachmentDesk(Connection& connection, World world) : m_connection(connection), m_world(world)
    {
    }

    /// Whether a photo of the person may be taken and shown.
    [[nodiscard]] Result<bool> mayShowPhoto(const domain::PersonId& person) const;
    /// What is on record, the newest first; photos of the person only while they may be shown.
    /// Cost: an index range, and the history of each: no content is read.
    [[nodiscard]] Result<std::vector<AttachmentRow>> list(const domain::PersonId& person) const;

    /// Keeps @p content for @p person, all of it or nothing, without what its file told besides.
    /// Errors: BadInput (args: size) for what is empty or larger than 20 MB; InputDamaged (args:
    /// kind) for what is neither picture nor paper, (args: media) for a picture that is not whole;
    /// RuleBlocks (args: consent) for a photo nobody agreed to; Cancelled.
    Result<RecordId> add(const domain::PersonId& person, const NewAttachment& content,
                         const JobControl& control);
    /// The content. Errors: NotFound (args: chunk) for what has not come from another laptop yet;
    /// RuleBlocks (args: consent); Cancelled.
    [[nodiscard]] Result<QByteArray> read(const RecordId& attachment,
                                          const JobControl& control) const;
    /// The small picture for lists; empty where there is none. Errors: as read().
    [[nodiscard]] Result<QByteArray> preview(const RecordId& attachment) const;

    /// Takes it out of the record. The content stays until the person or it is erased, so that this
    /// can be taken back.
    Status putAside(const RecordId& attachment);
    Status takeBack(const RecordId& attachment);
    /// Makes it the picture that shows the face. Errors: RuleBlocks (args: consent), BadInput (not
    /// a picture of this person).
    Status showFace(const domain::PersonId& person, const RecordId& attachment);
    /// The attachment that shows the face, while it may be shown.
    [[nodiscard]] Result<std::optional<RecordId>> face(const domain::PersonId& person) const;

private:
    struct Found {
        forms::StoredRecord record;
        storage::AttachmentContent content;
    };
    [[nodiscard]] Result<Found> find(const RecordId& attachment) const;

    Connection& m_connection;
    World m_world;
};

} // namespace core::session
