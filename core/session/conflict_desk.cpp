// SPDX-License-Identifier: GPL-3.0-or-later
// How a person decides what waits for one after laptops were brought together.
#include "core/forms/catalogue.h"
#include "core/session/sync_desk.h"

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

domain::Action actionToDecide(forms::RecordType type)
{
    switch (type) {
    case forms::RecordType::Person:
    case forms::RecordType::Family:
    case forms::RecordType::Reception:
    case forms::RecordType::Expected: return domain::Action::DecideConflicts;
    case forms::RecordType::Manifest:
    case forms::RecordType::Passenger:
    case forms::RecordType::ManifestRevision:
    case forms::RecordType::CheckAcceptance:
    case forms::RecordType::PrintCopy: return domain::Action::DecideManifestConflicts;
    case forms::RecordType::User: return domain::Action::AdministerUsers;
    case forms::RecordType::Site:
    case forms::RecordType::Laptop:
    case forms::RecordType::KeyGrant: return domain::Action::AdministerSite;
    case forms::RecordType::Case:
    case forms::RecordType::TravelDocument:
    case forms::RecordType::Link:
    case forms::RecordType::Guarded:
    case forms::RecordType::ConsentEntry:
    case forms::RecordType::JourneyEvent:
    case forms::RecordType::Harm:
    case forms::RecordType::SpecificNeed:
    case forms::RecordType::Indicator:
    case forms::RecordType::Decision:
    case forms::RecordType::Referral:
    case forms::RecordType::Property:
    case forms::RecordType::Note:
    case forms::RecordType::Attachment:
    case forms::RecordType::Disclosure: return domain::Action::DecideConflicts;
    case forms::RecordType::ClockRule: return domain::Action::AdministerSite;
    }
    return domain::Action::AdministerSite;
}

} // namespace

Status SyncDesk::resolve(forms::RecordType type, const RecordId& record, forms::Revision seen,
                         const std::vector<Choice>& choices, const QString& reason)
{
    if (!domain::may(m_session.user().role, actionToDecide(type)))
        return fail(ErrorCode::NotAllowed, u"the role may not decide this"_s);
    storage::RecordWrite write{type, record, {}, seen};
    write.note = reason;
    for (const Choice& choice : choices) {
        if (choice.field == storage::kLifeField) {
            write.life = choice.keepsRecord ? storage::RecordWrite::Life::Undelete
                                            : storage::RecordWrite::Life::Delete;
            continue;
        }
        const forms::FieldSpec* field = forms::findSpec(choice.field);
        if (field == nullptr || field->record != type)
            return fail(ErrorCode::BadInput, u"a field of another kind of record"_s, {u"field"_s});
        write.edits.push_back({field->id, choice.value});
    }
    return m_session.here().writer().commit({write});
}

} // namespace core::session
