// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/storage/attachments/attachment_content.h"

#include <QIODevice>

#include <functional>
#include <vector>

namespace core::storage {

class Database;

/// The sealed pieces of attachments (table chunk). What they are, and the key that opens them, only
/// the record of the attachment says: a piece whose record was erased cannot be opened by anybody.
class ChunkStore {
public:
    explicit ChunkStore(Database& db) : m_db(db) {}

    /// Seals @p whole and @p preview as @p content names them, and keeps the pieces for
    /// @p attachment. Inside the transaction of the caller, which also writes the record: a power
    /// cut leaves both or neither. Errors: Cancelled, DiskFull, Io.
    Status keep(const RecordId& attachment, const AttachmentContent& content,
                const QByteArray& whole, const QByteArray& preview, const JobControl& control);
    /// Keeps a piece as another laptop sealed it, once it is seen to be what @p content names.
    /// Errors: InputDamaged when it is not.
    Status adopt(const RecordId& attachment, const AttachmentContent& content, const QByteArray& id,
                 const QByteArray& sealed);

    using Visit = std::function<Status(const QByteArray& plain)>;
    /// Hands the content to @p visit piece by piece, and holds the whole against its digest at the
    /// end. Cost: memory for one piece. Errors: NotFound (args: chunk) where a piece is not on this
    /// laptop, StoreDamaged where it is not what was sealed, Cancelled, those of @p visit.
    Status read(const AttachmentContent& content, const ContentPart& part, const Visit& visit,
                const JobControl& control) const;
    /// read() into memory.
    Result<QByteArray> readAll(const AttachmentContent& content, const ContentPart& part,
                               const JobControl& control) const;

    /// Those of @p ids that are not here.
    [[nodiscard]] Result<std::vector<QByteArray>> missing(const std::vector<QByteArray>& ids) const;
    /// A piece as it lies here; empty when it does not.
    [[nodiscard]] Result<QByteArray> sealed(const QByteArray& id) const;
    /// Drops the pieces of an attachment that was erased.
    Status drop(const RecordId& attachment);

    /// Hands the content of every attachment that is not erased to @p visit, those put aside too;
    /// @p isOwn where this laptop wrote it. An attachment whose content cannot be read is handed
    /// out as nothing.
    struct Named {
        RecordId attachment;
        const AttachmentContent* content = nullptr;
        bool isOwn = false;
    };
    Status visitNamed(const std::function<Status(const Named&)>& visit) const;

private:
    Status keepPart(const RecordId& attachment, const AttachmentContent& content,
                    const ContentPart& part, const QByteArray& bytes, const JobControl& control);

    Database& m_db;
};

/// Reads what is to become an attachment, and not a byte more than it may hold.
/// Units: @p size as the system tells it, before anything is read. Cost: memory for the content.
/// Errors: BadInput (args: size) for one that is too large or empty, Io (args: source) when it ends
/// early or cannot be read on: it was removed meanwhile; Cancelled.
Result<QByteArray> readSource(QIODevice& source, qint64 size, const JobControl& control);
/// readSource() of a file. Errors: also NotFound (args: source).
Result<QByteArray> readSourceFile(const QString& path, const JobControl& control);

} // namespace core::storage
