// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/consent/consent_gate.h"

#include "core/domain/case_ids.h"
#include "core/domain/person.h"

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

using domain::GuardianState;
using domain::PersonId;
using forms::FieldId;
using forms::RecordType;

std::vector<RecordId> idsIn(const QString& text)
{
    std::vector<RecordId> ids;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto id = RecordId::parse(word))
            ids.push_back(*id);
    }
    return ids;
}

} // namespace

std::optional<domain::ConsentEntry> consentEntryOf(const forms::StoredRecord& record)
{
    const forms::Values& values = record.values;
    const auto purpose = domain::purposeFromCode(values.get(FieldId::ConsentPurpose).toText());
    const auto decision = domain::decisionFromCode(values.get(FieldId::ConsentDecision).toText());
    if (!purpose || !decision)
        return std::nullopt;
    domain::ConsentEntry entry{record.id, *purpose, *decision};
    entry.supersedes = idsIn(values.get(FieldId::ConsentSupersedes).toText());
    entry.capacity = values.get(FieldId::ConsentCapacity).toText();
    entry.atMs = values.get(FieldId::ConsentAt).toNumber().value_or(0);
    entry.vitalInterest = values.get(FieldId::ConsentEmergency).isGiven();
    entry.confirmed = values.get(FieldId::ConsentConfirmedBy).isGiven();
    return entry;
}

Result<GuardianState> ConsentGate::guardianOf(const PersonId& child,
                                              const forms::Values& values) const
{
    const auto guardian =
        values.get(FieldId::PersonGuardian).toReference<struct domain::PersonTag>();
    if (!guardian)
        return GuardianState::None;
    const auto caseFile = m_connection.records().load(RecordType::Case, domain::caseFileId(child));
    if (!caseFile && caseFile.error().code != ErrorCode::NotFound)
        return fail(caseFile.error());
    if (caseFile &&
        caseFile->values.get(FieldId::CaseChildCare).toText() == u"guardian_unverified"_s)
        return GuardianState::Unverified;
    CORE_TRY_ASSIGN(const auto links, m_connection.parts().parts(RecordType::Link, child));
    const forms::FieldValue named = forms::FieldValue::reference(*guardian);
    for (const forms::StoredRecord& link : links) {
        const bool isTheirs = link.values.get(FieldId::LinkFrom) == named ||
                              link.values.get(FieldId::LinkTo) == named;
        if (isTheirs && link.values.get(FieldId::LinkVerified).toText() == u"no"_s)
            return GuardianState::Unverified;
    }
    return GuardianState::Verified;
}

Result<domain::ConsentFacts> ConsentGate::facts(const PersonId& person) const
{
    CORE_TRY_ASSIGN(const forms::StoredRecord record,
                    m_connection.records().load(RecordType::Person, toRecordId(person)));
    return facts(person, record.values);
}

Result<domain::ConsentFacts> ConsentGate::facts(const PersonId& person,
                                                const forms::Values& values) const
{
    CORE_TRY_ASSIGN(const auto stored,
                    m_connection.parts().parts(RecordType::ConsentEntry, person));
    return facts(person, values, stored);
}

Result<domain::ConsentFacts>
ConsentGate::facts(const PersonId& person, const forms::Values& values,
                   const std::vector<forms::StoredRecord>& stored) const
{
    domain::ConsentFacts facts;
    for (const forms::StoredRecord& record : stored) {
        if (const auto entry = consentEntryOf(record))
            facts.ledger.push_back(*entry);
    }
    facts.brief = {values.get(FieldId::PersonConsentRegister).toText(),
                   values.get(FieldId::PersonConsentTravel).toText(),
                   values.get(FieldId::PersonConsentGuardian).toText()};
    facts.photo = values.get(FieldId::PersonConsentPhoto).toText();
    facts.circumstances.nowMs = m_clock.nowMs();
    facts.circumstances.mayBeMinor =
        domain::mayBeMinor(values.get(FieldId::PersonBirth).toDate(),
                           values.get(FieldId::PersonNeeds).toCodes(), m_clock.today());
    if (facts.circumstances.mayBeMinor) {
        CORE_TRY_ASSIGN(facts.circumstances.guardian, guardianOf(person, values));
    }
    return facts;
}

Result<domain::Release> ConsentGate::mayRelease(const PersonId& person,
                                                domain::Purpose purpose) const
{
    CORE_TRY_ASSIGN(const domain::ConsentFacts known, facts(person));
    return domain::mayRelease(purpose, known);
}

Result<domain::Release> ConsentGate::mayCopy(const PersonId& person) const
{
    CORE_TRY_ASSIGN(const domain::ConsentFacts known, facts(person));
    return domain::mayCopy(known);
}

} // namespace core::session
