// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/registration_flow.h"

#include "core/domain/languages.h"
#include "core/domain/person.h"

#include <algorithm>

namespace ui::forms {

using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::Issue;
using core::forms::RecordType;
using core::forms::Severity;
using core::storage::PersonRow;

namespace {

constexpr QLatin1String kNeedChild("child");
constexpr QLatin1String kNoDocument("none");
constexpr QLatin1String kReadByMachine("mrz");

bool isSurelyAdult(const PersonRow& person, const QDate& today)
{
    return !core::domain::mayBeMinor(person.age(), today);
}

/// Questions whose buttons already say "not said", "not asked yet" or "alone".
bool hasOwnAnswers(FieldId field)
{
    return field == FieldId::PersonNeeds || field == FieldId::PersonConsentRegister ||
           field == FieldId::PersonConsentGuardian || field == FieldId::PersonSex ||
           field == FieldId::PersonFamily;
}

FieldValue codeValue(const QString& code)
{
    return FieldValue::text(code);
}

} // namespace

RegistrationFlow::RegistrationFlow(core::RecordId person, RegistrationSurroundings around)
    : m_draft(RecordType::Person, person), m_around(std::move(around))
{
}

RegistrationFlow::RegistrationFlow(core::RecordId person, const core::forms::Values& begun,
                                   RegistrationSurroundings around,
                                   const std::vector<PersonRow>& family)
    : m_draft(RecordType::Person, person), m_around(std::move(around)), m_family(family)
{
    for (const auto& [field, value] : begun)
        m_draft.set(field, value);
    if (!m_family.empty())
        m_companions = Companions::FamilyFound;
    suggestLanguage();
    suggestGuardian();
}

RegistrationFlow::RegistrationFlow(const core::forms::StoredRecord& stored,
                                   RegistrationSurroundings around,
                                   const std::vector<PersonRow>& family)
    : m_draft(stored), m_around(std::move(around)), m_family(family)
{
    if (!m_family.empty())
        m_companions = Companions::FamilyFound;
}

bool RegistrationFlow::isUntouched() const
{
    return m_draft.edits().empty();
}

const std::vector<FieldId>& RegistrationFlow::questions()
{
    static const std::vector<FieldId> order{
        FieldId::PersonFullName,        FieldId::PersonNativeName,  FieldId::PersonSex,
        FieldId::PersonBirth,           FieldId::PersonNationality, FieldId::PersonDocumentKind,
        FieldId::PersonDocumentNumber,  FieldId::PersonLanguage,    FieldId::PersonFamily,
        FieldId::PersonGuardian,        FieldId::PersonNeeds,       FieldId::PersonConsentRegister,
        FieldId::PersonConsentGuardian,
    };
    return order;
}

bool RegistrationFlow::isAsked(FieldId field) const
{
    if (field == FieldId::PersonDocumentNumber) {
        const FieldValue& kind = get(FieldId::PersonDocumentKind);
        return kind.answer() != Answer::Refused && kind.toText() != kNoDocument;
    }
    if (field == FieldId::PersonGuardian)
        return isChild() && !guardians().empty();
    if (field == FieldId::PersonConsentGuardian)
        return isChild() && get(FieldId::PersonGuardian).isGiven();
    const auto& all = questions();
    return std::find(all.begin(), all.end(), field) != all.end();
}

std::optional<FieldId> RegistrationFlow::next(FieldId field, bool backwards) const
{
    const auto& all = questions();
    const auto here = std::find(all.begin(), all.end(), field);
    if (here == all.end())
        return std::nullopt;
    const auto asked = [this](FieldId candidate) { return isAsked(candidate); };
    if (backwards) {
        const auto found = std::find_if(std::make_reverse_iterator(here), all.rend(), asked);
        return found == all.rend() ? std::nullopt : std::optional(*found);
    }
    const auto found = std::find_if(here + 1, all.end(), asked);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void RegistrationFlow::put(FieldId field, FieldValue value)
{
    m_draft.set(field, std::move(value));
}

void RegistrationFlow::suggest(FieldId field, const QString& code)
{
    m_suggestions.set(field, get(field) == FieldValue() ? codeValue(code) : FieldValue());
}

void RegistrationFlow::set(FieldId field, const FieldValue& value)
{
    // A name that somebody types over is no longer that of the document.
    if (field == FieldId::PersonFullName && get(field) != value &&
        get(FieldId::PersonNameSource).toText() == kReadByMachine)
        put(FieldId::PersonNameSource, FieldValue());
    put(field, value);
    m_beforeMissing.erase(field);
    m_suggestions.set(field, FieldValue());
    if (field == FieldId::PersonBirth || field == FieldId::PersonNeeds ||
        field == FieldId::PersonAgeBand || field == FieldId::PersonAgeAssessment)
        birthChanged();
    if (field == FieldId::PersonNationality)
        suggestLanguage();
    if (field == FieldId::PersonDocumentKind && !isAsked(FieldId::PersonDocumentNumber)) {
        put(FieldId::PersonDocumentNumber, FieldValue::missing(Answer::NotApplicable));
        put(FieldId::PersonDocumentExpiry, FieldValue());
    }
    if (field == FieldId::PersonDocumentKind && isAsked(FieldId::PersonDocumentNumber) &&
        get(FieldId::PersonDocumentNumber).answer() == Answer::NotApplicable)
        put(FieldId::PersonDocumentNumber, FieldValue());
}

void RegistrationFlow::birthChanged()
{
    core::domain::AgeFacts age = core::forms::ageFacts(m_draft.values());
    age.needs.clear();
    const bool child = core::domain::mayBeMinor(age, m_around.today);
    QStringList needs = get(FieldId::PersonNeeds).toCodes();
    if (child && !m_childByBirth && !needs.contains(kNeedChild)) {
        needs.append(kNeedChild);
        put(FieldId::PersonNeeds, FieldValue::codes(needs));
        m_childByBirth = true;
    } else if (!child && m_childByBirth) {
        needs.removeAll(kNeedChild);
        put(FieldId::PersonNeeds, FieldValue::codes(needs));
        m_childByBirth = false;
    }
    suggestGuardian();
}

void RegistrationFlow::toggleNeed(const QString& need)
{
    QStringList needs = get(FieldId::PersonNeeds).toCodes();
    if (needs.removeAll(need) == 0)
        needs.append(need);
    set(FieldId::PersonNeeds, FieldValue::codes(needs));
}

void RegistrationFlow::suggestLanguage()
{
    const QString nationality = get(FieldId::PersonNationality).toText();
    if (nationality.isEmpty()) {
        suggest(FieldId::PersonLanguage, QString());
        return;
    }
    const bool likeLast = m_around.last && m_around.last->nationality == nationality;
    const QString ofLast = likeLast ? m_around.last->language : QString();
    suggest(FieldId::PersonLanguage,
            ofLast.isEmpty() ? core::domain::suggestLanguage(nationality) : ofLast);
}

void RegistrationFlow::suggestGuardian()
{
    const std::vector<PersonRow> adults = guardians();
    // Only an offer: a child must never get a guardian because somebody stood before it in the
    // queue.
    suggest(FieldId::PersonGuardian,
            isChild() && !adults.empty() ? adults.front().id.toString() : QString());
}

bool RegistrationFlow::acceptSuggestion(FieldId field)
{
    const FieldValue offered = m_suggestions.get(field);
    if (!offered.isGiven() || get(field) != FieldValue())
        return false;
    set(field, offered);
    return true;
}

FieldValue RegistrationFlow::answerOfLast(FieldId field) const
{
    if (!m_around.last)
        return {};
    if (field == FieldId::PersonNationality)
        return codeValue(m_around.last->nationality);
    if (field == FieldId::PersonLanguage)
        return codeValue(m_around.last->language);
    if (field == FieldId::PersonDocumentKind)
        return codeValue(m_around.last->documentKind);
    return {};
}

bool RegistrationFlow::sameAsLast(FieldId field)
{
    if (field == FieldId::PersonFamily)
        return joinFamilyOfLast();
    if (field == FieldId::PersonGuardian) {
        const bool hadGuardian = m_around.last && m_around.last->guardian;
        if (!hadGuardian)
            return acceptSuggestion(field);
        set(field, FieldValue::reference(*m_around.last->guardian));
        return true;
    }
    const FieldValue value = answerOfLast(field);
    if (!value.isGiven())
        return false;
    set(field, value);
    return true;
}

bool RegistrationFlow::cycleMissing(FieldId field)
{
    if (hasOwnAnswers(field))
        return false;
    const FieldValue now = get(field);
    const auto typed = m_beforeMissing.find(field);
    const FieldValue kept = typed == m_beforeMissing.end() ? FieldValue() : typed->second;
    const bool isDocument = field == FieldId::PersonDocumentKind;
    const bool isNone = isDocument && now.toText() == kNoDocument;
    FieldValue following;
    if (isDocument && !isNone && (now.isGiven() || now.answer() == Answer::NotAsked))
        following = codeValue(kNoDocument);
    else if (isNone || now.answer() == Answer::NotKnown)
        following = FieldValue::missing(Answer::Refused);
    else if (now.isGiven() || (now.answer() == Answer::NotAsked && !kept.isGiven()))
        following = FieldValue::missing(Answer::NotKnown);
    else if (now.answer() == Answer::NotAsked)
        following = kept;
    const FieldValue remembered = now.isGiven() && !isNone ? now : kept;
    set(field, following);
    if (remembered.isGiven() && following != remembered)
        m_beforeMissing[field] = remembered;
    return true;
}

void RegistrationFlow::travelAlone()
{
    m_companions = Companions::Alone;
    m_family.clear();
    put(FieldId::PersonFamily, FieldValue());
    suggestGuardian();
}

bool RegistrationFlow::joinFamilyOfLast()
{
    if (!m_around.last)
        return false;
    joinFamily(*m_around.last, m_around.lastFamily);
    m_companions = Companions::FamilyOfLast;
    return true;
}

void RegistrationFlow::joinFamily(const PersonRow& found, const std::vector<PersonRow>& family)
{
    m_companions = Companions::FamilyFound;
    m_family = family;
    if (m_family.empty())
        m_family.push_back(found);
    // A family that is only now becoming one takes the id of its first person: a form that is
    // interrupted here still knows whom to join, and two laptops that join the same two people
    // agree.
    const core::domain::FamilyId id =
        found.family.value_or(core::domain::FamilyId(found.id.bytes()));
    put(FieldId::PersonFamily, FieldValue::reference(id));
    suggest(FieldId::PersonNationality, found.nationality);
    suggest(FieldId::PersonDocumentKind, found.documentKind);
    suggest(FieldId::PersonLanguage, found.language);
    suggestGuardian();
    acceptSuggestion(FieldId::PersonGuardian);
}

std::optional<PersonRow> RegistrationFlow::founder() const
{
    const auto alone = std::find_if(m_family.begin(), m_family.end(),
                                    [](const PersonRow& member) { return !member.family; });
    return alone == m_family.end() ? std::nullopt : std::optional(*alone);
}

bool RegistrationFlow::isChild() const
{
    return core::domain::mayBeMinor(core::forms::ageFacts(m_draft.values()), m_around.today);
}

std::vector<PersonRow> RegistrationFlow::guardians() const
{
    std::vector<PersonRow> adults;
    for (const PersonRow& person : m_family.empty() ? m_around.lastFamily : m_family) {
        if (isSurelyAdult(person, m_around.today))
            adults.push_back(person);
    }
    return adults;
}

std::vector<Issue> RegistrationFlow::issues() const
{
    std::vector<Issue> found =
        core::forms::validate(RecordType::Person, m_draft.values(), m_around.today);
    const auto& order = questions();
    std::stable_sort(found.begin(), found.end(), [&order](const Issue& a, const Issue& b) {
        return std::find(order.begin(), order.end(), a.field) <
               std::find(order.begin(), order.end(), b.field);
    });
    return found;
}

std::vector<Issue> RegistrationFlow::issues(FieldId field) const
{
    std::vector<Issue> found = issues();
    std::erase_if(found, [field](const Issue& issue) { return issue.field != field; });
    return found;
}

std::vector<Issue> RegistrationFlow::problems() const
{
    std::vector<Issue> found = issues();
    std::erase_if(found, [](const Issue& issue) { return issue.severity != Severity::Hard; });
    return found;
}

core::storage::PersonProbe RegistrationFlow::probe() const
{
    return {.fullName = get(FieldId::PersonFullName).toText(),
            .nativeName = get(FieldId::PersonNativeName).toText(),
            .birth = get(FieldId::PersonBirth).toDate(),
            .nationality = get(FieldId::PersonNationality).toText(),
            .documentNumber = get(FieldId::PersonDocumentNumber).toText(),
            .self = core::domain::PersonId(person().bytes())};
}

} // namespace ui::forms
