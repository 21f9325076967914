// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure.h"

#include "core/base/text_fold.h"
#include "core/domain/manifest_revision.h"
#include "core/forms/catalogue.h"
#include "core/storage/draft_store.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/person_parts.h"
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
    Eraser(Database& db, const domain::UserId& author, LogEnd log)
        : m_db(db), m_author(author), m_log(std::move(log)), m_projector(db, m_log.names())
    {
    }

    void speakFor(const domain::UserId& author) { m_author = author; }

    Status erase(RecordType type, const RecordId& id, const QString& reason)
    {
        CORE_TRY_ASSIGN(const auto entry, findRecord(m_db, id));
        if (!entry || entry->isErased)
            return fail(ErrorCode::NotFound, QStringLiteral("no such record"));
        CORE_TRY_ASSIGN(const auto number,
                        m_db.integer("SELECT type FROM register WHERE row = ?", entry->row));
        if (number != static_cast<qint64>(type))
            return fail(ErrorCode::NotFound, QStringLiteral("no such record of this kind"));
        CORE_TRY_ASSIGN(RecordState state, m_projector.load(entry->row));
        Change change{.author = m_author,
                      .record = id,
                      .type = static_cast<std::uint8_t>(type),
                      .ops = {{OpKind::Erase, kErasedField, {}, {}}},
                      .note = reason};
        CORE_TRY(m_log.append(*entry, change, Lane::Open));
        m_projector.merge(change, state);
        CORE_TRY_ASSIGN(const QByteArray certificate, certifyErasure(m_db, m_log.names(), id));
        CORE_TRY(shredRecord(m_db, entry->row, id, certificate));
        // This one change stays readable: it holds nothing of the record.
        CORE_TRY(m_db.run("UPDATE change SET unread = 0 WHERE stream = ? AND seq = ?",
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
                        RecordReader(m_db).load(RecordType::ManifestRevision, revision));
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
        CORE_TRY_ASSIGN(const RecordEntry entry, addRecord(m_db, *id, m_log.names()));
        Change change{.author = m_author,
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

    Database& m_db;
    domain::UserId m_author;
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

/// Everything that belongs to the person. A line of an expected list and the other end of a link go
/// whole: what is left of them would still be about the person.
Status eraseParts(Database& db, Eraser& eraser, const RecordId& person, const QString& reason)
{
    CORE_TRY_ASSIGN(const std::vector<PersonPart> parts, partsOfPerson(db, person));
    for (const PersonPart& part : parts)
        CORE_TRY(eraser.erase(part.type, part.id, reason));
    return DraftStore(db).dropAbout(person);
}

Status eraseTraces(Database& db, Eraser& eraser, const RecordId& person, const QString& reason)
{
    CORE_TRY(eraseParts(db, eraser, person, reason));
    CORE_TRY_ASSIGN(Statement lists,
                    db.prepare("SELECT id FROM manifest_revision WHERE instr(content, ?) > 0"));
    lists.with(person.toString());
    CORE_TRY_ASSIGN(const std::vector<RecordId> revisions, idsFrom(lists));
    for (const RecordId& revision : revisions)
        CORE_TRY(eraser.keepWithoutName(revision, domain::PersonId(person.bytes()), reason));
    return {};
}

/// Who erased a record, and why, as the log says.
struct ErasedBy {
    domain::UserId author{IdBytes{}};
    QString reason;
};

Result<ErasedBy> erasedBy(Database& db, const LogNames& names, const RecordId& record)
{
    CORE_TRY_ASSIGN(Statement rows,
                    db.prepare(loggedChanges("WHERE r.id = ? AND c.unread = 0 LIMIT 1")));
    CORE_TRY_ASSIGN(const bool any, rows.with(record).step());
    if (!any)
        return ErasedBy(); // the certificate came before the change
    CORE_TRY_ASSIGN(const LoggedChange logged, readLogged(rows));
    const auto change = openLogged(logged, names);
    return change ? ErasedBy{change->author, change->note} : ErasedBy();
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
    Eraser eraser(context.db, context.author, std::move(log));
    CORE_TRY(eraser.erase(type, id, why));
    if (type == RecordType::Person)
        CORE_TRY(eraseTraces(context.db, eraser, id, why));
    CORE_TRY_ASSIGN(const ChangeSet changes, eraser.finish());
    CORE_TRY(transaction.commit());
    context.bus.publish(changes);
    return {};
}

Result<ChangeSet> eraseLeftParts(Database& db, const Clock& clock, const LeftOfErased& left)
{
    auto parts = left.parts; // by id: a link may be between two of the people
    for (const RecordId& person : left.people) {
        CORE_TRY_ASSIGN(const std::vector<PersonPart> here, partsOfPerson(db, person));
        for (const PersonPart& part : here)
            parts.emplace(part.id, std::make_pair(part.type, person));
        CORE_TRY(DraftStore(db).dropAbout(person));
    }
    if (parts.empty())
        return ChangeSet();
    CORE_TRY_ASSIGN(LogEnd log, LogEnd::open(db, clock));
    const LogNames names = log.names();
    Eraser eraser(db, domain::UserId(IdBytes{}), std::move(log));
    for (const auto& [part, whose] : parts) {
        const auto& [type, person] = whose;
        CORE_TRY_ASSIGN(const auto entry, findRecord(db, part));
        if (!entry || entry->isErased)
            continue;
        CORE_TRY_ASSIGN(const ErasedBy by, erasedBy(db, names, person));
        eraser.speakFor(by.author);
        CORE_TRY(eraser.erase(type, part, by.reason));
    }
    return eraser.finish();
}

} // namespace core::storage
