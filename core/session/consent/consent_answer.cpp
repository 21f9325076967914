// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/consent/consent_answer.h"

#include "core/session/consent/consent_gate.h"

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

using domain::ConsentDecision;
using domain::Purpose;
using domain::Voice;
using forms::Answer;
using forms::FieldEdit;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;

QString joined(const std::vector<RecordId>& ids)
{
    QStringList words;
    for (const RecordId& id : ids)
        words.append(id.toString());
    return words.join(u' ');
}

/// The short answer to a question that knows yes and no. Nothing: it stays as it is.
std::optional<FieldValue> briefValue(ConsentDecision decision, const QString& yes,
                                     const QString& no)
{
    switch (decision) {
    case ConsentDecision::Given: return FieldValue::text(yes);
    case ConsentDecision::Refused:
    case ConsentDecision::Withdrawn: return FieldValue::text(no);
    case ConsentDecision::Deferred: return FieldValue();
    case ConsentDecision::Unable: return FieldValue::missing(Answer::Unable);
    case ConsentDecision::NotRequired: return std::nullopt;
    }
    return std::nullopt;
}

/// The question a short answer belongs to; nothing for other fields.
std::optional<ConsentAnswer> questionOfBrief(FieldId field)
{
    ConsentAnswer answer{Purpose::Register, ConsentDecision::Deferred};
    if (field == FieldId::PersonConsentRegister)
        return answer;
    if (field == FieldId::PersonConsentGuardian) {
        answer.capacity = u"guardian"_s;
        return answer;
    }
    if (field == FieldId::PersonConsentPhoto)
        answer.purpose = Purpose::Photo;
    else if (field == FieldId::PersonConsentTravel)
        answer.purpose = Purpose::Travel;
    else
        return std::nullopt;
    return answer;
}

/// The answer a short one stands for. One that was taken back to "not asked" is asked later.
std::optional<ConsentAnswer> answerOfBrief(const FieldEdit& edit)
{
    auto answer = questionOfBrief(edit.field);
    const QString said = edit.value.toText();
    if (!answer)
        return std::nullopt;
    if (said == u"spoken"_s || said == u"signed"_s) {
        answer->decision = ConsentDecision::Given;
        answer->how = said;
    } else if (said == u"agreed"_s) {
        answer->decision = ConsentDecision::Given;
    } else if (said == u"number_only"_s || said == u"declined"_s ||
               edit.value.answer() == Answer::Refused) {
        answer->decision = ConsentDecision::Refused;
    } else if (edit.value.answer() == Answer::Unable) {
        answer->decision = ConsentDecision::Unable;
    }
    return answer;
}

/// Whether the ledger says the same already, or something that shares as little.
bool isSaidAlready(ConsentDecision decision, const domain::ConsentStanding& standing)
{
    using Standing = domain::ConsentStanding::Answer;
    switch (decision) {
    case ConsentDecision::Given: return standing.allows();
    case ConsentDecision::Refused:
        return standing.answer == Standing::Refused || standing.answer == Standing::Withdrawn;
    case ConsentDecision::Unable: return standing.answer == Standing::Unable;
    case ConsentDecision::Deferred: return !standing.allows();
    case ConsentDecision::Withdrawn:
    case ConsentDecision::NotRequired: return false;
    }
    return false;
}

} // namespace

QString wordsVersion()
{
    return u"1"_s;
}

storage::RecordWrite consentWrite(const RecordId& id, const domain::PersonId& person,
                                  const ConsentAnswer& answer,
                                  const std::vector<RecordId>& supersedes, qint64 atMs)
{
    storage::RecordWrite write{RecordType::ConsentEntry, id, {}, 0};
    const auto add = [&write](FieldId field, const FieldValue& value) {
        if (value.isGiven())
            write.edits.push_back({field, value});
    };
    const auto text = [](const QString& value) { return FieldValue::text(value.trimmed()); };
    add(FieldId::ConsentPerson, FieldValue::reference(person));
    add(FieldId::ConsentPurpose, FieldValue::text(domain::purposeCode(answer.purpose)));
    add(FieldId::ConsentDecision, FieldValue::text(domain::decisionCode(answer.decision)));
    add(FieldId::ConsentCapacity, text(answer.capacity));
    add(FieldId::ConsentGivenBy, text(answer.givenBy));
    add(FieldId::ConsentHow, text(answer.how));
    add(FieldId::ConsentLanguage, text(answer.language));
    add(FieldId::ConsentInterpreter, text(answer.interpreter));
    add(FieldId::ConsentExplained, FieldValue::codes(answer.explained));
    add(FieldId::ConsentNotice, text(answer.notice));
    add(FieldId::ConsentAt, FieldValue::instant(atMs));
    add(FieldId::ConsentBasis, text(answer.basis));
    add(FieldId::ConsentExclusions, text(answer.exclusions));
    add(FieldId::ConsentReason, text(answer.reason));
    add(FieldId::ConsentEmergency, text(answer.emergency));
    add(FieldId::ConsentSupersedes, FieldValue::text(joined(supersedes)));
    return write;
}

std::vector<FieldEdit> briefEdits(const ConsentAnswer& answer)
{
    const bool forThem = domain::voiceOf(answer.capacity) == Voice::ForThem;
    const bool byHand = answer.how == u"signed"_s || answer.how == u"thumbprint"_s;
    const QString yes = byHand ? u"signed"_s : u"spoken"_s;
    std::vector<FieldEdit> edits;
    const auto set = [&edits](FieldId field, const std::optional<FieldValue>& value) {
        if (value)
            edits.push_back({field, *value});
    };
    if (answer.purpose == Purpose::Register)
        set(forThem ? FieldId::PersonConsentGuardian : FieldId::PersonConsentRegister,
            briefValue(answer.decision, yes, forThem ? u"declined"_s : u"number_only"_s));
    else if (answer.purpose == Purpose::Photo && !forThem)
        set(FieldId::PersonConsentPhoto, briefValue(answer.decision, u"agreed"_s, u"declined"_s));
    else if (answer.purpose == Purpose::Travel && !forThem)
        set(FieldId::PersonConsentTravel, briefValue(answer.decision, u"agreed"_s, u"declined"_s));
    return edits;
}

std::vector<storage::RecordWrite> ledgerWrites(const domain::PersonId& person,
                                               const std::vector<FieldEdit>& edits,
                                               const std::vector<domain::ConsentEntry>& ledger,
                                               World world)
{
    std::vector<storage::RecordWrite> writes;
    for (const FieldEdit& edit : edits) {
        const auto answer = answerOfBrief(edit);
        if (!answer)
            continue;
        const Voice voice = domain::voiceOf(answer->capacity);
        const auto standing = domain::standingOf(answer->purpose, ledger, voice);
        if (isSaidAlready(answer->decision, standing))
            continue;
        writes.push_back(consentWrite(RecordId(world.ids.next()), person, *answer,
                                      domain::inForce(answer->purpose, ledger, voice),
                                      world.clock.nowMs()));
    }
    return writes;
}

Result<std::vector<storage::RecordWrite>> ledgerWrites(Connection& connection, World world,
                                                       const domain::PersonId& person,
                                                       const std::vector<FieldEdit>& edits)
{
    std::vector<domain::ConsentEntry> ledger;
    CORE_TRY_ASSIGN(const auto stored, connection.parts().parts(RecordType::ConsentEntry, person));
    for (const forms::StoredRecord& record : stored) {
        if (const auto entry = consentEntryOf(record))
            ledger.push_back(*entry);
    }
    return ledgerWrites(person, edits, ledger, world);
}

} // namespace core::session
