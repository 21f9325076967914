// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict_store.h"

#include "core/forms/catalogue.h"
#include "core/storage/compartment/protected_values.h"
#include "core/storage/conflict/clash_sql.h"
#include "core/storage/conflict/clashes.h"
#include "core/storage/conflict/value_origin.h"
#include "core/storage/log/record_state.h"

#include <algorithm>
#include <map>
#include <set>

namespace core::storage {
namespace {

using namespace Qt::StringLiterals;

struct OpenQuestions {
    forms::RecordType type = forms::RecordType::Person;
    qint64 fields = 0;
    qint64 clashes = 0;
};
using Questions = std::map<RecordId, OpenQuestions>;

Status addFields(Database& db, Questions& questions)
{
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT r.id, g.type, count(*) FROM conflict c "
                               "JOIN record r ON r.row = c.row JOIN register g ON g.row = c.row "
                               "WHERE c.field <> ? GROUP BY c.row"));
    found.with(kSeenField);
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        if (const auto id = found.id<RecordId>(0))
            questions[*id] = {static_cast<forms::RecordType>(found.integer(1)), found.integer(2),
                              0};
        CORE_TRY_ASSIGN(more, found.step());
    }
    return {};
}

Status addClashes(Database& db, Questions& questions)
{
    CORE_TRY_ASSIGN(const std::vector<ClashRow> clashes, findClashes(db));
    for (const ClashRow& clash : clashes) {
        OpenQuestions& row = questions[clash.record];
        row.type = clash.type;
        ++row.clashes;
    }
    return {};
}

struct LoadedState {
    forms::RecordType type;
    RecordState state;
};

Result<LoadedState> loadState(Database& db, const RecordId& record)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT g.type, g.revision, g.state FROM record r "
                                                "JOIN register g ON g.row = r.row WHERE r.id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(record).step());
    if (!any)
        return fail(ErrorCode::NotFound, u"no record "_s + record.toString());
    CORE_TRY_ASSIGN(RecordState state, RecordState::decode(found.integer(1), found.blob(2)));
    return LoadedState{static_cast<forms::RecordType>(found.integer(0)), fromRest(db, state)};
}

/// The fields a list names records of this type by, the best first, and the one with its code.
std::pair<std::vector<forms::FieldId>, std::optional<forms::FieldId>>
namingFields(forms::RecordType type)
{
    using forms::FieldId;
    using forms::RecordType;
    switch (type) {
    case RecordType::Person:
        return {{FieldId::PersonFullName, FieldId::PersonNativeName}, FieldId::PersonCode};
    case RecordType::Family: return {{FieldId::FamilyName}, {}};
    case RecordType::Reception: return {{FieldId::ReceptionPlace}, FieldId::ReceptionNumber};
    case RecordType::Expected: return {{FieldId::ExpectedName}, FieldId::ExpectedLine};
    case RecordType::Manifest: return {{FieldId::ManifestTitle}, FieldId::ManifestNumber};
    case RecordType::Passenger: return {{}, FieldId::PassengerSeat};
    case RecordType::ManifestRevision: return {{FieldId::RevisionNumber}, {}};
    case RecordType::CheckAcceptance: return {{FieldId::AcceptanceRule}, {}};
    case RecordType::PrintCopy: return {{FieldId::CopyRecipient}, FieldId::CopyNumber};
    case RecordType::User: return {{FieldId::UserName}, {}};
    case RecordType::Site: return {{FieldId::SiteName}, FieldId::SiteStation};
    case RecordType::Laptop: return {{FieldId::LaptopName}, FieldId::LaptopLetters};
    case RecordType::KeyGrant: return {{FieldId::GrantEpoch}, {}};
    case RecordType::Case: return {{}, {}};
    case RecordType::TravelDocument: return {{FieldId::DocumentKind}, FieldId::DocumentNumber};
    case RecordType::Link: return {{FieldId::LinkRelation}, {}};
    case RecordType::Guarded: return {{FieldId::GuardedKind}, {}};
    case RecordType::ConsentEntry: return {{FieldId::ConsentPurpose}, {}};
    case RecordType::JourneyEvent: return {{FieldId::EventPlace, FieldId::EventType}, {}};
    case RecordType::Harm: return {{FieldId::HarmKind}, {}};
    case RecordType::SpecificNeed: return {{FieldId::NeedCode}, {}};
    case RecordType::Indicator: return {{FieldId::IndicatorCode}, {}};
    case RecordType::Decision: return {{FieldId::DecisionStatus}, {}};
    case RecordType::Referral:
        return {{FieldId::ReferralOrganisation, FieldId::ReferralService}, {}};
    case RecordType::Property: return {{FieldId::PropertyWhat}, FieldId::PropertyTag};
    case RecordType::Note: return {{}, {}};
    case RecordType::Attachment: return {{FieldId::AttachmentTitle, FieldId::AttachmentKind}, {}};
    case RecordType::Disclosure: return {{FieldId::DisclosureRecipient}, {}};
    case RecordType::ClockRule: return {{FieldId::ClockCode}, {}};
    }
    return {};
}

Status nameRow(Database& db, ConflictRow& row)
{
    CORE_TRY_ASSIGN(const LoadedState loaded, loadState(db, row.record));
    const forms::Values values = loaded.state.values();
    const auto [titles, code] = namingFields(row.type);
    for (const forms::FieldId field : titles) {
        if (row.title.isEmpty())
            row.title = values.get(field).toText();
    }
    if (code)
        row.code = values.get(*code).toText();
    if (row.type == forms::RecordType::Passenger) {
        const auto person =
            values.get(forms::FieldId::PassengerPerson).toReference<struct RecordTag>();
        if (person) {
            CORE_TRY_ASSIGN(row.title, shownName(db, *person));
        }
    }
    if (row.title.isEmpty())
        row.title = row.code;
    return {};
}

Result<qint64> lastChangeMs(Database& db, const RecordId& record)
{
    CORE_TRY_ASSIGN(const auto hlc,
                    db.integer("SELECT max(c.hlc) FROM record r JOIN change c ON c.record = r.row "
                               "WHERE r.id = ?",
                               record));
    return Hlc{static_cast<std::uint64_t>(hlc.value_or(0))}.toMs();
}

/// Somebody put the record aside, others went on with it: one value a laptop, the deletes first.
std::vector<Sibling> lifeValues(const RecordState& state)
{
    std::vector<Sibling> values;
    for (Sibling sibling : state.siblings(kLifeField)) {
        sibling.value = forms::FieldValue::flag(true);
        values.push_back(std::move(sibling));
    }
    std::map<qint64, Sibling> newest;
    for (Sibling write : state.unseenWrites(kLifeField)) {
        write.value = forms::FieldValue::flag(false);
        const auto [at, isNew] = newest.try_emplace(write.dot.stream, write);
        if (!isNew && at->second.dot < write.dot)
            at->second = std::move(write);
    }
    for (auto& [stream, write] : newest)
        values.push_back(std::move(write));
    return values;
}

/// True when the value is one that is in force because of what it says, not of when it was said.
bool isProtecting(std::uint16_t field, const forms::FieldValue& value)
{
    const forms::FieldSpec* spec = forms::findSpec(field);
    if (spec == nullptr || forms::mergeOf(*spec) != forms::FieldMerge::Prevails)
        return false;
    const QStringList prevails =
        QString::fromLatin1(spec->prevails.data(), static_cast<qsizetype>(spec->prevails.size()))
            .split(u' ');
    return !value.isGiven() || prevails.contains(value.toText());
}

/// The fields of a record in the order of the form, its life first.
std::vector<std::uint16_t> fieldsInOrder(forms::RecordType type)
{
    std::vector<std::uint16_t> fields{kLifeField};
    for (const forms::FieldSpec& spec : forms::fieldsOf(type))
        fields.push_back(static_cast<std::uint16_t>(spec.id));
    return fields;
}

} // namespace

Result<std::vector<ConflictRow>> ConflictStore::open(int limit) const
{
    Questions questions;
    CORE_TRY(addFields(m_db, questions));
    CORE_TRY(addClashes(m_db, questions));
    std::vector<ConflictRow> rows;
    for (const auto& [record, open] : questions) {
        CORE_TRY_ASSIGN(const qint64 latest, lastChangeMs(m_db, record));
        rows.push_back({open.type, record, {}, {}, open.fields, open.clashes, latest});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ConflictRow& a, const ConflictRow& b) {
        const bool isPersonA = a.type == forms::RecordType::Person;
        const bool isPersonB = b.type == forms::RecordType::Person;
        return isPersonA != isPersonB ? isPersonA : a.latestMs > b.latestMs;
    });
    if (limit > 0 && rows.size() > static_cast<std::size_t>(limit))
        rows.erase(rows.begin() + limit, rows.end());
    for (ConflictRow& row : rows)
        CORE_TRY(nameRow(m_db, row));
    return rows;
}

Result<qint64> ConflictStore::countOpen() const
{
    CORE_TRY_ASSIGN(const auto fields,
                    m_db.integer("SELECT count(DISTINCT row) FROM conflict WHERE field <> ?",
                                 qint64{kSeenField}));
    CORE_TRY_ASSIGN(const std::vector<ClashRow> clashes, findClashes(m_db));
    std::set<RecordId> others;
    for (const ClashRow& clash : clashes) {
        CORE_TRY_ASSIGN(const auto known,
                        m_db.integer("SELECT 1 FROM record r JOIN conflict c ON c.row = r.row "
                                     "WHERE r.id = ? AND c.field <> ? LIMIT 1",
                                     clash.record, qint64{kSeenField}));
        if (!known)
            others.insert(clash.record);
    }
    return fields.value_or(0) + static_cast<qint64>(others.size());
}

Result<std::vector<FieldConflict>> ConflictStore::fieldsOf(const RecordId& record) const
{
    CORE_TRY_ASSIGN(const LoadedState loaded, loadState(m_db, record));
    const RecordState& state = loaded.state;
    CORE_TRY_ASSIGN(ValueOrigin origin, ValueOrigin::open(m_db));
    std::vector<FieldConflict> conflicts;
    for (const std::uint16_t field : fieldsInOrder(loaded.type)) {
        if (!state.isConflict(field))
            continue;
        const bool isLife = field == kLifeField;
        FieldConflict conflict;
        conflict.field = field;
        conflict.inForce = isLife ? forms::FieldValue::flag(false) : readable(state.shown(field));
        conflict.prevails = isProtecting(field, conflict.inForce);
        for (const Sibling& value : isLife ? lifeValues(state) : state.siblings(field)) {
            CORE_TRY_ASSIGN(ConflictValue told, origin.tell(field, value));
            told.value = readable(told.value);
            conflict.values.push_back(std::move(told));
        }
        conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

Result<std::vector<ClashRow>> ConflictStore::clashesOf(const RecordId& record) const
{
    CORE_TRY_ASSIGN(std::vector<ClashRow> clashes, findClashes(m_db));
    std::erase_if(clashes, [&record](const ClashRow& clash) {
        return clash.record != record &&
               std::find(clash.others.begin(), clash.others.end(), record) == clash.others.end();
    });
    return clashes;
}

} // namespace core::storage
