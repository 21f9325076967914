// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/chunk_check.h"

#include "core/storage/attachments/chunk_store.h"

#include <set>

namespace core::storage {
namespace {

class ChunkCheck {
public:
    ChunkCheck(Database& db, VerifyReport& report, const JobControl& control)
        : m_db(db), m_chunks(db), m_report(report), m_control(control)
    {
    }

    Status run()
    {
        CORE_TRY(m_chunks.visitNamed([this](const ChunkStore::Named& named) {
            return named.content != nullptr ? checkNamed(named)
                                            : note(Finding::Kind::DamagedChunk, named.attachment);
        }));
        return checkExtra();
    }

private:
    Status note(Finding::Kind kind, const RecordId& attachment)
    {
        m_report.findings.push_back({kind, attachment.toString()});
        return {};
    }

    Status checkNamed(const ChunkStore::Named& named)
    {
        for (const QByteArray& id : named.content->chunkIds()) {
            CORE_TRY(m_control.proceed());
            m_named.insert(id);
            const auto sealed = m_chunks.sealed(id);
            if (!sealed && sealed.error().code != ErrorCode::StoreDamaged)
                return fail(sealed.error());
            if (sealed && sealed->isEmpty()) {
                CORE_TRY(missing(named));
                continue;
            }
            ++m_report.chunks;
            if (!sealed || !openChunk(named.content->key, id, *sealed))
                CORE_TRY(note(Finding::Kind::DamagedChunk, named.attachment));
        }
        return {};
    }

    Status missing(const ChunkStore::Named& named)
    {
        if (named.isOwn)
            return note(Finding::Kind::MissingChunk, named.attachment);
        ++m_report.awaited;
        return {};
    }

    Status checkExtra()
    {
        CORE_TRY_ASSIGN(Statement rows, m_db.prepare("SELECT id, attachment FROM chunk"));
        CORE_TRY_ASSIGN(bool more, rows.step());
        while (more) {
            if (!m_named.contains(rows.blob(0)))
                m_report.findings.push_back(
                    {Finding::Kind::ExtraChunk, QString::fromLatin1(rows.blob(1).toHex())});
            CORE_TRY_ASSIGN(more, rows.step());
        }
        return {};
    }

    Database& m_db;
    ChunkStore m_chunks;
    VerifyReport& m_report;
    const JobControl& m_control;
    std::set<QByteArray> m_named;
};

} // namespace

Status checkChunks(Database& db, VerifyReport& report, const JobControl& control)
{
    return ChunkCheck(db, report, control).run();
}

} // namespace core::storage
