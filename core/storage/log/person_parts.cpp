// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/person_parts.h"

#include "core/forms/field_spec.h"
#include "core/storage/compartment/protected_values.h"

#include <algorithm>

namespace core::storage {

using forms::FieldId;
using forms::RecordType;

std::vector<FieldId> ownerFields(RecordType type)
{
    switch (type) {
    case RecordType::Expected: return {FieldId::ExpectedPerson};
    case RecordType::Case: return {FieldId::CasePerson};
    case RecordType::TravelDocument: return {FieldId::DocumentPerson};
    case RecordType::Link: return {FieldId::LinkFrom, FieldId::LinkTo};
    case RecordType::Guarded: return {FieldId::GuardedPerson};
    case RecordType::ConsentEntry: return {FieldId::ConsentPerson};
    case RecordType::JourneyEvent: return {FieldId::EventPerson};
    case RecordType::Harm: return {FieldId::HarmPerson};
    case RecordType::SpecificNeed: return {FieldId::NeedPerson};
    case RecordType::Indicator: return {FieldId::IndicatorPerson};
    case RecordType::Decision: return {FieldId::DecisionPerson};
    case RecordType::Referral: return {FieldId::ReferralPerson};
    case RecordType::Property: return {FieldId::PropertyPerson};
    case RecordType::Note: return {FieldId::NotePerson};
    case RecordType::Attachment: return {FieldId::AttachmentPerson};
    case RecordType::Disclosure: return {FieldId::DisclosurePerson};
    case RecordType::Person:
    case RecordType::Family:
    case RecordType::Reception:
    case RecordType::Manifest:
    case RecordType::Passenger:
    case RecordType::ManifestRevision:
    case RecordType::CheckAcceptance:
    case RecordType::PrintCopy:
    case RecordType::User:
    case RecordType::Site:
    case RecordType::Laptop:
    case RecordType::KeyGrant:
    case RecordType::ClockRule: return {};
    }
    return {}; // a kind of a newer program
}

std::set<RecordId> ownersOf(RecordType type, const RecordState& state)
{
    std::set<RecordId> owners;
    for (const FieldId field : ownerFields(type)) {
        for (const Sibling& live : state.siblings(static_cast<std::uint16_t>(field))) {
            if (const auto owner = live.value.toReference<struct RecordTag>())
                owners.insert(*owner);
        }
    }
    return owners;
}

Result<std::vector<PersonPart>> partsOfPerson(Database& db, const RecordId& person)
{
    // A reference stands in the register as its text: only what holds it is read closer. That of a
    // guarded record is sealed once more.
    CORE_TRY_ASSIGN(Statement rows,
                    db.prepare("SELECT r.id, g.type, g.revision, g.state FROM register g "
                               "JOIN record r ON r.row = g.row "
                               "WHERE r.erased IS NULL AND (g.type = ? OR instr(g.state, ?) > 0) "
                               "ORDER BY g.row"));
    std::vector<PersonPart> parts;
    CORE_TRY_ASSIGN(
        bool more,
        rows.with(static_cast<qint64>(RecordType::Guarded), person.toString().toLatin1()).step());
    while (more) {
        const auto id = rows.id<RecordId>(0);
        const auto type = static_cast<RecordType>(rows.integer(1));
        CORE_TRY_ASSIGN(const RecordState state,
                        RecordState::decode(rows.integer(2), rows.blob(3)));
        if (id && ownersOf(type, fromRest(db, state)).contains(person))
            parts.push_back({*id, type});
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return parts;
}

} // namespace core::storage
