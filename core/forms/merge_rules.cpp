// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/merge_rules.h"

namespace core::forms {
namespace {

constexpr MergeRule ruleOf(RecordType type)
{
    switch (type) {
    case RecordType::Person:
        return {LifeMerge::StaysInSight,
                {Clash::TwoManifests, Clash::BoardedTwice, Clash::SameSeat,
                 Clash::ChangedAfterFinalise, Clash::EditedAfterJoin, Clash::SameCaseCode},
                "Field by field. Two records of one person are joined by a person, never by the "
                "program; both keep their ids. An erased person stays erased whatever arrives "
                "later."};
    case RecordType::Family:
        return {LifeMerge::StaysInSight,
                {},
                "Only the name stands here; who belongs to a family is a field of each person."};
    case RecordType::Reception:
        return {LifeMerge::StaysInSight,
                {},
                "Two laptops may count heads at one gate: their counts are two values of one "
                "field, and a person says which is right."};
    case RecordType::Expected:
        return {LifeMerge::StaysInSight,
                {},
                "Two laptops may find two people for one announced line: both stay until a person "
                "chooses."};
    case RecordType::Manifest:
        return {LifeMerge::StaysInSight,
                {Clash::TwoManifests, Clash::BoardedTwice, Clash::SameSeat,
                 Clash::ChangedAfterFinalise, Clash::SameManifestNumber},
                "The trip is merged field by field, its list passenger by passenger. Numbers carry "
                "the letters of the laptop, so that two laptops do not make the same one."};
    case RecordType::Passenger:
        return {LifeMerge::StaysInSight,
                {Clash::TwoManifests, Clash::BoardedTwice, Clash::SameSeat,
                 Clash::ChangedAfterFinalise},
                "Its id follows from manifest and person: the same person listed on two laptops is "
                "one record, and boarding them twice on one vehicle is one fact."};
    case RecordType::ManifestRevision:
        return {LifeMerge::WrittenOnce,
                {Clash::ChangedAfterFinalise},
                "What was finalised stays as it was; only erasing a person takes the name out. Two "
                "laptops may finalise one list: both revisions are kept, and the list is held "
                "against both."};
    case RecordType::CheckAcceptance:
        return {LifeMerge::WrittenOnce, {}, "Two people may accept one finding: both are kept."};
    case RecordType::PrintCopy:
        return {LifeMerge::WrittenOnce,
                {},
                "Every printed copy is a record of its own; two laptops may give one copy number, "
                "and the check code on the paper tells them apart."};
    case RecordType::User:
        return {
            LifeMerge::StaysInSight,
            {},
            "Somebody who is disabled on one laptop is disabled until a person says otherwise."};
    case RecordType::Site: return {LifeMerge::StaysInSight, {}, "Field by field."};
    case RecordType::Laptop:
        return {LifeMerge::StaysInSight,
                {},
                "Revoked wins over anything else; how far a revoked laptop is believed is the sum "
                "of what all who revoked it said."};
    case RecordType::KeyGrant:
        return {LifeMerge::WrittenOnce,
                {},
                "Two laptops may make a new key at once: both are kept, both open what they "
                "sealed, and the next one takes the place of both."};
    case RecordType::Case:
        return {LifeMerge::StaysInSight,
                {},
                "One a person: its id follows from the person's, so that two laptops that "
                "interview one person write one record, field by field."};
    case RecordType::TravelDocument:
        return {LifeMerge::StaysInSight,
                {},
                "Two laptops may take down one document: both stay, a person puts one aside."};
    case RecordType::Link:
        return {LifeMerge::StaysInSight,
                {},
                "Whoever wants two people apart prevails over who wants them together."};
    case RecordType::Guarded:
        return {LifeMerge::StaysInSight,
                {},
                "Every field is protected: laptops without that key know no more than that there "
                "is a record."};
    case RecordType::ConsentEntry:
        return {LifeMerge::WrittenOnce,
                {},
                "A ledger: answers are added, never changed. Of the entries nobody took the place "
                "of, the one that shares least is in force; a withdrawal ends what was given "
                "without knowing of it."};
    case RecordType::JourneyEvent:
        return {LifeMerge::StaysInSight, {}, "Field by field; the order follows from the dates."};
    case RecordType::Harm: return {LifeMerge::StaysInSight, {}, "Field by field."};
    case RecordType::SpecificNeed: return {LifeMerge::StaysInSight, {}, "Field by field."};
    case RecordType::Indicator:
        return {LifeMerge::StaysInSight,
                {},
                "Its id follows from person and question: two laptops that ask the same question "
                "write one record, and two answers are two values of one field."};
    case RecordType::Decision:
        return {LifeMerge::WrittenOnce,
                {},
                "A signed act: a new decision is a new record, and the older one stays."};
    case RecordType::Referral:
        return {LifeMerge::StaysInSight, {}, "Revoked prevails over every other state."};
    case RecordType::Property: return {LifeMerge::StaysInSight, {}, "Field by field."};
    case RecordType::Note:
        return {LifeMerge::WrittenOnce,
                {},
                "Notes of both laptops are kept, in the order of their time."};
    case RecordType::Attachment:
        return {LifeMerge::StaysInSight,
                {},
                "Its content is named by its chunks and never changes; title and kind merge field "
                "by field."};
    case RecordType::Disclosure:
        return {LifeMerge::StaysInSight,
                {},
                "What went out went out: nothing takes it back, a recall is added to it."};
    case RecordType::ClockRule: return {LifeMerge::StaysInSight, {}, "Field by field."};
    }
    return {LifeMerge::WrittenOnce, {}, {}};
}
static_assert(!ruleOf(RecordType::Person).reason.empty());

} // namespace

MergeRule mergeRuleOf(RecordType type)
{
    return ruleOf(type);
}

} // namespace core::forms
