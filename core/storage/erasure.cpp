// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure.h"

#include "core/base/text_fold.h"
#include "core/domain/manifest_revision.h"
#include "core/forms/catalogue.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/projector.h"
#include "core/storage/log/shred.h"
#include "core/storage/record_reader.h"

namespace core::storage {
namespace {

using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;

/// What stands for a person goes; who may do what, and who belongs to the group, stays.
bool isErasable(RecordType type)
{
    switch (type) {
    case RecordType::Person:
    case RecordType::Family:
    case RecordType::Reception:
    case RecordType::Expected:
    case RecordType::Manifest:
    case RecordType::Passenger:
    case RecordType::ManifestRevision:
    case RecordType::CheckAcceptance:
    case RecordType::PrintCopy:
    case RecordType::Case:
    case RecordType::TravelDocument:
    case RecordType::Link:
    case RecordType::Guarded:
    case RecordType::ConsentEntry:
    case RecordType::JourneyEvent:
    case RecordType::Harm:
    case RecordType::SpecificNeed:
    case RecordType::Indicator:
    case RecordType::Decision:
    case RecordType::Referral:
    case RecordType::Property:
    case RecordType::Note:
    case RecordType::Attachment:
    case RecordType::Disclosure: return true;
    case RecordType::User:
    case RecordType::Site:
    case RecordType::Laptop:
    case RecordType::KeyGrant:
    case RecordType::ClockRule: return false;
    }
    return false;
}

/// One erasure inside its transaction.
class Eraser {
public:
    Eraser(const RecordWriter::Context& context, LogEnd log)
        : m_context(context), m_log(std::move(log)), m_projector(context.db, m_log.names())
    {
    }

    Status erase(RecordType type, const RecordId& id, const QString& reason)
    {
        CORE_TRY_ASSIGN(const auto entry, findRecord(m_context.db, id));
        if (!entry || entry->isErased)
            return fail(ErrorCode::NotFound, QStringLiteral("no such record"));
        CORE_TRY_ASSIGN(
            const auto number,
            m_context.db.integer("SELECT type FROM register WHERE row = ?", entry->row));
        if (number != static_cast<qint64>(type))
            return fail(ErrorCode::NotFound, QStringLiteral("no such record of this kind"));
        CORE_TRY_ASSIGN(RecordState state, m_projector.load(entry->row));
        Change change{.author = m_context.author,
                      .record = id,
                      .type = static_cast<std::uint8_t>(type),
                      .ops = {{OpKind::Erase, kErasedField, {}, {}}},
                      .note = reason};
        CORE_TRY(m_log.append(*entry, change, Lane::Open));
        m_projector.merge(change, state);
        CORE_TRY_ASSIGN(const QByteArray certificate,
                        certifyErasure(m_context.db, m_log.names(), id));
        CORE_TRY(shredRecord(m_context.db, entry->row, id, certificate));
        // This one change stays readable: it holds nothing of the record.
        CORE_TRY(m_context.db.run("UPDATE change SET unread = 0 WHERE stream = ? AND seq = ?",
                                  change.stream, change.seq));
        CORE_TRY(m_projector.store(entry->row, id, change.type, state, {}));
        m_changes.records.emplace_back(type, id);
        return {};
    }

    /// Keeps a finalised list again, with the person by case code only.
    Status keepWithoutName(const RecordId& revision, const domain::PersonId& person,
                           const QString& reason)
    {
        CORE_TRY_ASSIGN(const auto stored,
                        RecordReader(m_context.db).load(RecordType::ManifestRevision, revision));
        const QString content = stored.values.get(FieldId::RevisionContent).toText();
        CORE_TRY_ASSIGN(domain::FrozenManifest frozen, domain::frozenFromJson(content.toUtf8()));
        bool isNamed = false;
        for (domain::FrozenPassenger& passenger : frozen.passengers) {
            if (passenger.person != person || passenger.codeOnly)
                continue;
            isNamed = true;
            passenger = {.person = passenger.person,
                         .code = passenger.code,
                         .seat = passenger.seat,
                         .familyLetter = passenger.familyLetter,
                         .assist = passenger.assist,
                         .guardianCode = passenger.guardianCode,
                         .codeOnly = true};
        }
        if (!isNamed)
            return {};
        forms::Values values = stored.values;
        values.set(FieldId::RevisionContent,
                   FieldValue::text(QString::fromUtf8(domain::toJson(frozen))));
        values.set(FieldId::RevisionCheckCode, FieldValue::text(domain::revisionCheckCode(frozen)));
        CORE_TRY(erase(RecordType::ManifestRevision, revision, reason));
        return keepAnew(RecordType::ManifestRevision, values, reason);
    }

    Result<ChangeSet> finish()
    {
        CORE_TRY(m_log.finish());
        CORE_TRY_ASSIGN(const std::vector<RecordId> touched, m_projector.finish());
        for (const RecordId& person : touched)
            m_changes.records.emplace_back(RecordType::Person, person);
        return m_changes;
    }

private:
    Status keepAnew(RecordType type, const forms::Values& values, const QString& reason)
    {
        const auto id = RecordId::fromBytes(randomBytes(16));
        CORE_TRY_ASSIGN(const RecordEntry entry, addRecord(m_context.db, *id, m_log.names()));
        Change change{.author = m_context.author,
                      .record = *id,
                      .type = static_cast<std::uint8_t>(type),
                      .ops = {},
                      .note = reason};
        for (const forms::FieldSpec& field : forms::fieldsOf(type)) {
            const FieldValue value = values.get(field.id);
            if (value != FieldValue())
                change.ops.push_back(
                    {OpKind::Set, static_cast<std::uint16_t>(field.id), value, {}});
        }
        RecordState state;
        CORE_TRY(m_log.append(entry, change, Lane::Open));
        CORE_TRY(m_projector.apply(entry.row, change, state));
        m_changes.records.emplace_back(type, *id);
        return {};
    }

    const RecordWriter::Context& m_context;
    LogEnd m_log;
    Projector m_projector;
    ChangeSet m_changes;
};

Result<std::vector<RecordId>> idsFrom(Statement& rows)
{
    std::vector<RecordId> ids;
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        if (const auto id = rows.id<RecordId>(0))
            ids.push_back(*id);
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return ids;
}

Status eraseTraces(Database& db, Eraser& eraser, const RecordId& person, const QString& reason)
{
    CORE_TRY_ASSIGN(Statement lines, db.prepare("SELECT id FROM expected WHERE person = ?"));
    lines.with(person);
    CORE_TRY_ASSIGN(const std::vector<RecordId> expected, idsFrom(lines));
    for (const RecordId& line : expected)
        CORE_TRY(eraser.erase(RecordType::Expected, line, reason));
    CORE_TRY_ASSIGN(Statement lists,
                    db.prepare("SELECT id FROM manifest_revision WHERE instr(content, ?) > 0"));
    lists.with(person.toString());
    CORE_TRY_ASSIGN(const std::vector<RecordId> revisions, idsFrom(lists));
    for (const RecordId& revision : revisions)
        CORE_TRY(eraser.keepWithoutName(revision, domain::PersonId(person.bytes()), reason));
    return {};
}

} // namespace

Status eraseRecord(const RecordWriter::Context& context, RecordType type, const RecordId& id,
                   const QString& reason)
{
    if (!domain::may(context.role, domain::Action::AdministerSite))
        return fail(ErrorCode::NotAllowed, QStringLiteral("the role may not erase"));
    const QString why = cleanText(reason);
    if (why.isEmpty() || !isErasable(type))
        return fail(ErrorCode::BadInput, QStringLiteral("no reason, or nothing to erase"),
                    {QStringLiteral("reason")});
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(context.db));
    CORE_TRY_ASSIGN(LogEnd log, LogEnd::open(context.db, context.clock));
    Eraser eraser(context, std::move(log));
    CORE_TRY(eraser.erase(type, id, why));
    if (type == RecordType::Person)
        CORE_TRY(eraseTraces(context.db, eraser, id, why));
    CORE_TRY_ASSIGN(const ChangeSet changes, eraser.finish());
    CORE_TRY(transaction.commit());
    context.bus.publish(changes);
    return {};
}

} // namespace core::storage
