// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments/chunk_store.h"

#include "core/forms/field_spec.h"
#include "core/storage/log/change_seal.h"
#include "core/storage/log/record_state.h"
#include "core/storage/sqlite/database.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>

namespace core::storage {
namespace {

constexpr auto kContentField = static_cast<std::uint16_t>(forms::FieldId::AttachmentContent);

Status checkSize(qint64 size)
{
    if (size <= 0 || size > kMostAttachmentBytes)
        return fail(ErrorCode::BadInput, QStringLiteral("an attachment of %1 bytes").arg(size),
                    {QStringLiteral("size")});
    return {};
}

tl::unexpected<Error> sourceGone()
{
    return fail(ErrorCode::Io, QStringLiteral("the source ended before its size"),
                {QStringLiteral("source")});
}

/// BLAKE2b-256 of what passes through.
class ContentDigest {
public:
    ContentDigest() { crypto_generichash_init(&m_state, nullptr, 0, kHashSize); }
    void add(const QByteArray& bytes)
    {
        crypto_generichash_update(&m_state,
                                  reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    QByteArray finish()
    {
        QByteArray digest(kHashSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(digest.data()),
                                 kHashSize);
        return digest;
    }

private:
    crypto_generichash_state m_state{};
};

} // namespace

Status ChunkStore::keep(const RecordId& attachment, const AttachmentContent& content,
                        const QByteArray& whole, const QByteArray& preview,
                        const JobControl& control)
{
    CORE_TRY(keepPart(attachment, content, content.preview, preview, control));
    return keepPart(attachment, content, content.whole, whole, control);
}

Status ChunkStore::keepPart(const RecordId& attachment, const AttachmentContent& content,
                            const ContentPart& part, const QByteArray& bytes,
                            const JobControl& control)
{
    qsizetype at = 0;
    for (const QByteArray& id : part.chunks) {
        CORE_TRY(control.proceed());
        const QByteArray plain = bytes.mid(at, kChunkBytes);
        // Two equal pieces of one content are one row.
        CORE_TRY(m_db.run("INSERT OR IGNORE INTO chunk (id, attachment, sealed) VALUES (?,?,?)", id,
                          attachment, sealChunk(content.key, id, plain)));
        at += plain.size();
        control.progress(at, bytes.size());
    }
    return {};
}

Status ChunkStore::adopt(const RecordId& attachment, const AttachmentContent& content,
                         const QByteArray& id, const QByteArray& sealed)
{
    const std::vector<QByteArray> ids = content.chunkIds();
    if (std::find(ids.begin(), ids.end(), id) == ids.end() || !openChunk(content.key, id, sealed))
        return fail(ErrorCode::InputDamaged, QStringLiteral("not the piece that was asked for"));
    return m_db.run("INSERT INTO chunk (id, attachment, sealed) VALUES (?,?,?) "
                    "ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed",
                    id, attachment, sealed);
}

Status ChunkStore::read(const AttachmentContent& content, const ContentPart& part,
                        const Visit& visit, const JobControl& control) const
{
    ContentDigest digest;
    qint64 done = 0;
    for (const QByteArray& id : part.chunks) {
        CORE_TRY(control.proceed());
        CORE_TRY_ASSIGN(const QByteArray there, sealed(id));
        if (there.isEmpty())
            return fail(ErrorCode::NotFound,
                        QStringLiteral("a piece of an attachment is not on this laptop"),
                        {QStringLiteral("chunk")});
        CORE_TRY_ASSIGN(const QByteArray plain, openChunk(content.key, id, there));
        digest.add(plain);
        done += plain.size();
        CORE_TRY(visit(plain));
        control.progress(done, part.size);
    }
    if (done != part.size || digest.finish() != part.digest)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("an attachment is not what was kept"));
    return {};
}

Result<QByteArray> ChunkStore::readAll(const AttachmentContent& content, const ContentPart& part,
                                       const JobControl& control) const
{
    QByteArray all;
    all.reserve(part.size);
    const auto append = [&all](const QByteArray& plain) {
        all += plain;
        return Status();
    };
    CORE_TRY(read(content, part, append, control));
    return all;
}

Result<std::vector<QByteArray>> ChunkStore::missing(const std::vector<QByteArray>& ids) const
{
    std::vector<QByteArray> missing;
    for (const QByteArray& id : ids) {
        CORE_TRY_ASSIGN(const auto there, m_db.integer("SELECT 1 FROM chunk WHERE id = ?", id));
        if (!there)
            missing.push_back(id);
    }
    return missing;
}

Result<QByteArray> ChunkStore::sealed(const QByteArray& id) const
{
    CORE_TRY_ASSIGN(Statement found, m_db.prepare("SELECT sealed FROM chunk WHERE id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(id).step());
    return any ? found.blob(0) : QByteArray();
}

Status ChunkStore::drop(const RecordId& attachment)
{
    return m_db.run("DELETE FROM chunk WHERE attachment = ?", attachment);
}

Status ChunkStore::visitNamed(const std::function<Status(const Named&)>& visit) const
{
    CORE_TRY_ASSIGN(Statement rows,
                    m_db.prepare("SELECT r.id, g.revision, g.state FROM register g "
                                 "JOIN record r ON r.row = g.row "
                                 "WHERE g.type = ? AND r.erased IS NULL ORDER BY g.row"));
    CORE_TRY_ASSIGN(Statement mine,
                    m_db.prepare("SELECT 1 FROM stream WHERE number = ? AND device = "
                                 "(SELECT value FROM meta WHERE name = 'device')"));
    rows.with(static_cast<qint64>(forms::RecordType::Attachment));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        const auto id = rows.id<RecordId>(0);
        CORE_TRY_ASSIGN(const RecordState state,
                        RecordState::decode(rows.integer(1), rows.blob(2)));
        for (const Sibling& live : state.siblings(kContentField)) {
            mine.reset();
            CORE_TRY_ASSIGN(const bool isOwn, mine.with(live.dot.stream).step());
            const auto content = AttachmentContent::fromText(live.value.toText());
            if (id)
                CORE_TRY(visit({*id, content ? &*content : nullptr, isOwn}));
        }
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return {};
}

Result<QByteArray> readSource(QIODevice& source, qint64 size, const JobControl& control)
{
    CORE_TRY(checkSize(size));
    QByteArray all;
    all.reserve(size);
    while (all.size() < size) {
        CORE_TRY(control.proceed());
        const QByteArray some = source.read(std::min(kChunkBytes, size - all.size()));
        if (some.isEmpty())
            return sourceGone();
        all += some;
        control.progress(all.size(), size);
    }
    return all;
}

Result<QByteArray> readSourceFile(const QString& path, const JobControl& control)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(ErrorCode::NotFound, QStringLiteral("no such file"),
                    {QStringLiteral("source")});
    CORE_TRY(checkSize(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::NotFound, QStringLiteral("the file does not open"),
                    {QStringLiteral("source")});
    return readSource(file, file.size(), control);
}

} // namespace core::storage
