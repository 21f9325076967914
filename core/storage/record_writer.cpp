// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_writer.h"

#include "core/base/text_fold.h"
#include "core/domain/case_ids.h"
#include "core/domain/manifest.h"
#include "core/forms/catalogue.h"
#include "core/storage/compartment/protected_values.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/person_parts.h"
#include "core/storage/log/projector.h"

#include <algorithm>

namespace core::storage {
namespace {

/// More records than this in one transaction are told as "everything": a model reads again anyway.
constexpr std::size_t kNamedRecords = 200;

forms::FieldValue cleaned(const forms::FieldSpec& field, const forms::FieldValue& value)
{
    if (!value.isGiven())
        return value;
    switch (field.kind) {
    case forms::FieldKind::Text: return forms::FieldValue::text(cleanText(value.toText()));
    case forms::FieldKind::LongText:
        return forms::FieldValue::text(cleanText(value.toText(), true));
    case forms::FieldKind::MultiChoice: return forms::FieldValue::codes(value.toCodes());
    case forms::FieldKind::Number:
    case forms::FieldKind::Flag:
    case forms::FieldKind::Date:
    case forms::FieldKind::PartialDate:
    case forms::FieldKind::Instant:
    case forms::FieldKind::Choice:
    case forms::FieldKind::Reference: return value;
    }
    return value;
}

/// Whether the role may write this kind of record at all; finer rules are asked where they are
/// shown.
bool mayWrite(domain::Role role, forms::RecordType type)
{
    using domain::Action;
    switch (type) {
    case forms::RecordType::Person:
    case forms::RecordType::Family: return domain::may(role, Action::RegisterPeople);
    case forms::RecordType::Reception:
    case forms::RecordType::Expected: return domain::may(role, Action::ManageReception);
    case forms::RecordType::Manifest:
    case forms::RecordType::ManifestRevision:
    case forms::RecordType::CheckAcceptance: return domain::may(role, Action::EditManifests);
    case forms::RecordType::Passenger:
        return domain::may(role, Action::EditManifests) || domain::may(role, Action::BoardPeople);
    case forms::RecordType::PrintCopy: return domain::may(role, Action::PrintManifests);
    case forms::RecordType::User: return domain::may(role, Action::AdministerUsers);
    case forms::RecordType::Site:
    case forms::RecordType::Laptop:
    case forms::RecordType::KeyGrant:
    case forms::RecordType::ClockRule: return domain::may(role, Action::AdministerSite);
    case forms::RecordType::TravelDocument:
    case forms::RecordType::Link:
    case forms::RecordType::ConsentEntry:
    case forms::RecordType::SpecificNeed:
    case forms::RecordType::Property:
    case forms::RecordType::Attachment: return domain::may(role, Action::RegisterPeople);
    case forms::RecordType::Case:
    case forms::RecordType::JourneyEvent:
    case forms::RecordType::Harm:
    case forms::RecordType::Indicator:
    case forms::RecordType::Decision:
    case forms::RecordType::Referral:
    case forms::RecordType::Note: return domain::may(role, Action::SeeCase);
    case forms::RecordType::Guarded: return domain::may(role, Action::SeeProtected);
    case forms::RecordType::Disclosure:
        return domain::may(role, Action::PrintManifests) || domain::may(role, Action::SeeCase);
    }
    return false;
}

/// What may hurt most goes into the stream that is not sent by default.
Lane laneOf(const forms::FieldSpec& field)
{
    return field.sensitivity == forms::Sensitivity::Dangerous ? Lane::Protected : Lane::Open;
}

/// The person a record is about whose id follows from facts every laptop has: a passenger, an
/// interview, an answer of the screening. Nothing for every other record.
std::optional<domain::PersonId> personItFollows(const RecordWrite& write)
{
    std::optional<domain::ManifestId> manifest;
    std::optional<domain::PersonId> person;
    QString indicator;
    for (const forms::FieldEdit& edit : write.edits) {
        if (edit.field == forms::FieldId::PassengerManifest)
            manifest = edit.value.toReference<struct domain::ManifestTag>();
        if (edit.field == forms::FieldId::PassengerPerson ||
            edit.field == forms::FieldId::CasePerson ||
            edit.field == forms::FieldId::IndicatorPerson)
            person = edit.value.toReference<struct domain::PersonTag>();
        if (edit.field == forms::FieldId::IndicatorCode)
            indicator = edit.value.toText();
    }
    if (!person)
        return std::nullopt;
    const bool follows =
        (write.type == forms::RecordType::Passenger && manifest &&
         toRecordId(domain::passengerId(*manifest, *person)) == write.id) ||
        (write.type == forms::RecordType::Case && domain::caseFileId(*person) == write.id) ||
        (write.type == forms::RecordType::Indicator &&
         domain::indicatorId(*person, indicator) == write.id);
    return follows ? person : std::nullopt;
}

/// A record whose id follows from the person has a key that does, too: two laptops may write it
/// without knowing of each other, and each must be able to read the other. It is made of the
/// person's key, which both have; nothing for every other record.
Result<QByteArray> keyThatFollows(Database& db, const RecordWrite& write)
{
    const std::optional<domain::PersonId> person = personItFollows(write);
    if (!person)
        return QByteArray();
    CORE_TRY_ASSIGN(const auto entry, findRecord(db, toRecordId(*person)));
    if (!entry || entry->key.isEmpty())
        return QByteArray();
    const std::string_view name = forms::recordName(write.type);
    return keyedHash(entry->key,
                     QByteArray(name.data(), static_cast<qsizetype>(name.size())) +
                         write.id.toByteArray(),
                     kRecordKeySize);
}

/// Nothing is added to the record of somebody who was erased.
Status checkOwners(Database& db, const RecordWrite& write)
{
    const std::vector<forms::FieldId> owners = ownerFields(write.type);
    for (const forms::FieldEdit& edit : write.edits) {
        const auto owner = edit.value.toReference<struct RecordTag>();
        if (!owner || std::find(owners.begin(), owners.end(), edit.field) == owners.end())
            continue;
        CORE_TRY_ASSIGN(const auto entry, findRecord(db, *owner));
        if (entry && entry->isErased)
            return fail(ErrorCode::NotFound, QStringLiteral("the person was erased"));
    }
    return {};
}

void addLife(RecordWrite::Life life, const RecordState& state, std::vector<Op>& ops)
{
    std::vector<Dot> deletes;
    for (const Sibling& sibling : state.siblings(kLifeField))
        deletes.push_back(sibling.dot);
    if (life == RecordWrite::Life::Delete && !state.isDeleted())
        ops.push_back(
            {OpKind::Delete, kLifeField, forms::FieldValue::flag(true), state.lastWrites()});
    if (life == RecordWrite::Life::Undelete && !deletes.empty())
        ops.push_back({OpKind::Undelete, kLifeField, {}, deletes});
}

using OpsByLane = std::array<std::vector<Op>, 2>;

/// What turns @p state into what @p write wants.
Result<OpsByLane> operationsOf(const Database& db, const RecordState& state,
                               const RecordWrite& write)
{
    OpsByLane ops;
    for (const forms::FieldEdit& edit : write.edits) {
        const forms::FieldSpec& field = forms::spec(edit.field);
        if (field.record != write.type)
            return fail(ErrorCode::BadInput, QStringLiteral("a field of another kind of record"));
        std::vector<Op>& lane = ops.at(static_cast<std::size_t>(laneOf(field)));
        const std::vector<Op> some = operationsFor(state, {edit.field, cleaned(field, edit.value)});
        lane.insert(lane.end(), some.begin(), some.end());
    }
    if (!ops[1].empty() && db.compartmentState() == CompartmentState::Closed)
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("protected fields are not for this user"));
    addLife(write.life, state, ops.front());
    return ops;
}

} // namespace

struct RecordWriter::Batch {
    explicit Batch(Database& db, LogEnd end) : log(std::move(end)), projector(db, log.names()) {}
    LogEnd log;
    Projector projector;
    ChangeSet changes;
};

RecordWriter::RecordWriter(Context context) : m_context(context) {}

Status RecordWriter::commit(const std::vector<RecordWrite>& writes, Origin origin,
                            const Alongside& alongside)
{
    CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_context.db));
    if (alongside)
        CORE_TRY(alongside());
    CORE_TRY_ASSIGN(LogEnd log, LogEnd::open(m_context.db, m_context.clock));
    Batch batch(m_context.db, std::move(log));
    batch.changes.origin = origin;
    for (const RecordWrite& one : writes)
        CORE_TRY(write(batch, one));
    if (batch.changes.records.empty())
        return {}; // nothing differs: no change, no notice
    CORE_TRY(batch.log.finish());
    CORE_TRY_ASSIGN(const std::vector<RecordId> touched, batch.projector.finish());
    CORE_TRY(transaction.commit());

    for (const RecordId& person : touched)
        batch.changes.records.emplace_back(forms::RecordType::Person, person);
    if (batch.changes.records.size() > kNamedRecords) {
        batch.changes.records.clear();
        batch.changes.everything = true;
    }
    m_context.bus.publish(batch.changes);
    return {};
}

Status RecordWriter::write(Batch& batch, const RecordWrite& write)
{
    if (!mayWrite(m_context.role, write.type))
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("the role may not write this kind of record"));
    CORE_TRY_ASSIGN(auto entry, findRecord(m_context.db, write.id));
    RecordState state;
    if (entry) {
        CORE_TRY_ASSIGN(const RecordState stored, batch.projector.load(entry->row));
        state = fromRest(m_context.db, stored);
        if (entry->isErased)
            return fail(ErrorCode::NotFound, QStringLiteral("the record was erased"));
    }
    if (write.expected && *write.expected != state.revision()) {
        const bool isGone = state.revision() == 0;
        return fail(isGone ? ErrorCode::NotFound : ErrorCode::Conflict,
                    QStringLiteral("record %1 is at revision %2, not %3")
                        .arg(write.id.toString())
                        .arg(state.revision())
                        .arg(*write.expected));
    }
    CORE_TRY_ASSIGN(OpsByLane ops, operationsOf(m_context.db, state, write));
    if (ops[0].empty() && ops[1].empty())
        return {};
    if (!entry) {
        CORE_TRY(checkOwners(m_context.db, write));
        CORE_TRY_ASSIGN(const QByteArray key, keyThatFollows(m_context.db, write));
        CORE_TRY_ASSIGN(entry, addRecord(m_context.db, write.id, batch.log.names(), key));
    }
    Projector::Moved moved{{}, state.revision() == 0, state.conflictCount() > 0};
    for (const Lane lane : {Lane::Open, Lane::Protected}) {
        Change change{.author = m_context.author,
                      .record = write.id,
                      .type = static_cast<std::uint8_t>(write.type),
                      .ops = std::move(ops.at(static_cast<std::size_t>(lane))),
                      .note = cleanText(write.note)};
        // A new record always starts in the open lane, where everybody learns that it is there.
        if (change.ops.empty() && !(entry->isNew && lane == Lane::Open))
            continue;
        CORE_TRY(batch.log.append(*entry, change, lane));
        batch.projector.merge(change, state);
        for (const Op& op : change.ops) {
            moved.fields.insert(op.field);
            batch.changes.fields.insert(static_cast<forms::FieldId>(op.field));
        }
    }
    CORE_TRY(batch.projector.store(entry->row, write.id, static_cast<std::uint8_t>(write.type),
                                   state, moved));
    batch.changes.records.emplace_back(write.type, write.id);
    return {};
}

Status RecordWriter::save(const forms::Draft& draft)
{
    return commit({RecordWrite{draft.type(), draft.id(), draft.edits(), draft.baseRevision()}});
}

} // namespace core::storage
