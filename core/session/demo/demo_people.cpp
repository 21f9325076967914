// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo/demo_people.h"

#include "core/base/check.h"

#include <utility>

namespace core::session::demo {
namespace {

using namespace Qt::StringLiterals;

using forms::Answer;
using forms::FieldId;
using forms::FieldValue;
using forms::Values;

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<const NameGroup*> allGroups()
{
    std::vector<const NameGroup*> groups;
    for (const auto table : {southAsianNames(), eastAsianNames(), otherNames()}) {
        for (const NameGroup& group : table)
            groups.push_back(&group);
    }
    return groups;
}

QString join(const NameGroup& group, const QString& given, const QString& second)
{
    if (second.isEmpty() || given.isEmpty())
        return given;
    if (group.order != NameOrder::FamilyGiven)
        return given + u' ' + second;
    const bool isHan = given.front().script() == QChar::Script_Han;
    return second + (isHan ? QString() : u" "_s) + given;
}

} // namespace

int Dice::below(int sides)
{
    CORE_ASSERT(sides > 0);
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return static_cast<int>(z % static_cast<std::uint64_t>(sides));
}

const NameGroup& DemoPeople::drawGroup()
{
    const std::vector<const NameGroup*> groups = allGroups();
    int total = 0;
    for (const NameGroup* group : groups)
        total += group->weight;
    int at = m_dice.below(total);
    for (const NameGroup* group : groups) {
        at -= group->weight;
        if (at < 0)
            return *group;
    }
    return *groups.front();
}

/// A name nobody has yet; after some tries a second given name makes the difference, and at last
/// there are two people of one name, as in life.
DemoPeople::Named DemoPeople::drawName(const NameGroup& group, bool isWoman, const NamePair* second)
{
    const auto given = isWoman ? group.women : group.men;
    for (int attempt = 0;; ++attempt) {
        Named name{{}, {}, &m_dice.pick(given), second};
        if (!second && !group.second.empty())
            name.second = &m_dice.pick(group.second);
        QString latin = utf8(name.given->latin);
        QString native = utf8(name.given->native);
        if (attempt > 20) {
            const NamePair& middle = m_dice.pick(given);
            const QString gap = group.language == "cmn" ? QString() : u" "_s;
            latin += u' ' + utf8(middle.latin);
            native += native.isEmpty() ? QString() : gap + utf8(middle.native);
        }
        name.latin = join(group, latin, name.second ? utf8(name.second->latin) : QString());
        name.native = join(group, native, name.second ? utf8(name.second->native) : QString());
        if (m_used.contains(name.latin) && attempt < 60)
            continue;
        m_used.insert(name.latin);
        return name;
    }
}

void DemoPeople::giveBirth(Values& values, int age)
{
    const QDate born = m_day.addYears(-age).addDays(-m_dice.below(360) - 1);
    const int precision = m_dice.below(100);
    std::optional<PartialDate> birth;
    if (precision < 58)
        birth = PartialDate::fromDay(born);
    else if (precision < 67)
        birth = PartialDate::fromMonth(born.year(), born.month());
    else if (precision < 80)
        birth = PartialDate::fromYear(born.year());
    else if (precision < 88)
        birth = PartialDate::fromYear(born.year(), true);
    else if (precision < 96)
        birth = PartialDate::fromAge(age, m_day);
    values.set(FieldId::PersonBirth,
               birth ? FieldValue::date(*birth) : FieldValue::missing(Answer::NotKnown));
}

void DemoPeople::giveDocument(Values& values, const NameGroup& group, int percentWithout)
{
    if (m_dice.chance(percentWithout)) {
        values.set(FieldId::PersonDocumentKind, FieldValue::text(u"none"_s));
        values.set(FieldId::PersonDocumentNumber, FieldValue::missing(Answer::NotApplicable));
        return;
    }
    const int kind = m_dice.below(100);
    const QString code = kind < 80 ? u"passport"_s : kind < 90 ? u"emergency"_s : u"copy"_s;
    const QString digits = QString::number(1'000'000 + m_dice.below(9'000'000));
    values.set(FieldId::PersonDocumentKind, FieldValue::text(code));
    values.set(FieldId::PersonDocumentNumber,
               FieldValue::text(utf8(group.documentPrefix) + digits));
    const auto expiry = PartialDate::fromDay(m_day.addDays(m_dice.below(3000) - 100));
    if (kind < 80)
        values.set(FieldId::PersonDocumentExpiry, FieldValue::date(*expiry));
}

void DemoPeople::giveNeeds(Values& values, bool isWoman)
{
    QStringList needs;
    if (m_dice.chance(7))
        needs += u"medical"_s;
    if (m_dice.chance(4))
        needs += u"injured"_s;
    if (isWoman && m_dice.chance(7))
        needs += u"pregnant"_s;
    if (m_dice.chance(1))
        needs += u"disability"_s;
    if (m_dice.chance(3))
        needs += u"unsafe"_s;
    if (!needs.isEmpty())
        values.set(FieldId::PersonNeeds, FieldValue::codes(needs));
}

void DemoPeople::giveConsent(DemoPerson& person)
{
    Values& values = person.values;
    values.set(FieldId::PersonConsentRegister,
               FieldValue::text(m_dice.chance(82) ? u"spoken"_s : u"signed"_s));
    values.set(FieldId::PersonConsentPhoto,
               FieldValue::text(m_dice.chance(70) ? u"agreed"_s : u"declined"_s));
    const int travel = m_dice.below(100);
    if (travel < 92)
        values.set(FieldId::PersonConsentTravel, FieldValue::text(u"agreed"_s));
    else if (travel < 97)
        values.set(FieldId::PersonConsentTravel, FieldValue::text(u"declined"_s));
}

DemoPerson DemoPeople::adult(const NameGroup& group, bool isWoman, const Named& name)
{
    DemoPerson person;
    Values& values = person.values;
    values.set(FieldId::PersonFullName, FieldValue::text(name.latin));
    values.set(FieldId::PersonNativeName, FieldValue::text(name.native));
    values.set(FieldId::PersonNameSource,
               FieldValue::text(m_dice.chance(70) ? u"document"_s : u"self"_s));
    values.set(FieldId::PersonSex, FieldValue::text(isWoman ? u"female"_s : u"male"_s));
    values.set(FieldId::PersonNationality, FieldValue::text(utf8(group.nationality)));
    values.set(FieldId::PersonLanguage, FieldValue::text(utf8(group.language)));
    giveBirth(values, 19 + m_dice.below(8) + m_dice.below(9) + m_dice.below(8));
    giveDocument(values, group, 24);
    giveNeeds(values, isWoman);
    giveConsent(person);
    return person;
}

/// A child carries the family's name, or the given name of the parent where that is the custom.
DemoPerson DemoPeople::child(const NameGroup& group, const Named& parent)
{
    const bool isGirl = m_dice.chance(50);
    const NamePair* second = group.order == NameOrder::GivenFather ? parent.given : parent.second;
    const Named name = drawName(group, isGirl && !group.women.empty(), second);
    DemoPerson person = adult(group, isGirl && !group.women.empty(), name);
    person.isChild = true;
    const int age = 2 + m_dice.below(12);
    person.values.set(FieldId::PersonBirth,
                      FieldValue::date(*PartialDate::fromDay(
                          m_day.addYears(-age).addDays(-m_dice.below(300) - 1))));
    giveDocument(person.values, group, 50);
    person.values.set(FieldId::PersonNeeds, FieldValue::codes({u"child"_s}));
    person.values.set(FieldId::PersonConsentTravel, FieldValue::text(u"agreed"_s));
    person.values.set(FieldId::PersonConsentGuardian, FieldValue::text(u"spoken"_s));
    return person;
}

/// A couple or one parent, with up to two children.
void DemoPeople::addFamily(std::vector<DemoPerson>& people)
{
    const NameGroup* group = &drawGroup();
    while (group->women.empty())
        group = &drawGroup();
    const int number = m_families++;
    const auto first = static_cast<int>(people.size());
    const bool hasFather = m_dice.chance(70);
    const Named parent = drawName(*group, !hasFather, nullptr);
    const auto enter = [&](DemoPerson person) {
        person.family = number;
        people.push_back(std::move(person));
    };
    enter(adult(*group, !hasFather, parent));
    if (hasFather) {
        const bool takesName = group->order == NameOrder::GivenFamily;
        enter(adult(*group, true, drawName(*group, true, takesName ? parent.second : nullptr)));
    }
    const int children = hasFather ? m_dice.below(3) : 1 + m_dice.below(2);
    for (int i = 0; i < children; ++i) {
        DemoPerson minor = child(*group, parent);
        minor.guardian = first;
        enter(std::move(minor));
    }
    // A guardian answers for a child with a full date of birth of an adult.
    people[static_cast<std::size_t>(first)].values.set(
        FieldId::PersonBirth,
        FieldValue::date(*PartialDate::fromDay(m_day.addYears(-34).addDays(-m_dice.below(900)))));
}

/// Sixteen, alone, no papers: the person the checks panel is there for.
void DemoPeople::addChildAlone(std::vector<DemoPerson>& people)
{
    const std::span<const NameGroup> table = eastAsianNames();
    for (const NameGroup& group : table) {
        if (group.nationality != "MMR")
            continue;
        DemoPerson person = adult(group, true, drawName(group, true, nullptr));
        person.isChild = true;
        person.values.set(FieldId::PersonBirth,
                          FieldValue::date(*PartialDate::fromYear(m_day.year() - 16, true)));
        giveDocument(person.values, group, 100);
        person.values.set(FieldId::PersonNeeds, FieldValue::codes({u"child"_s}));
        person.values.set(FieldId::PersonConsentTravel, FieldValue::text(u"agreed"_s));
        people.push_back(std::move(person));
    }
}

void DemoPeople::withholdName(DemoPerson& person, bool numberOnly)
{
    Values& values = person.values;
    values.set(FieldId::PersonNativeName, FieldValue());
    values.set(FieldId::PersonFullName, FieldValue::missing(Answer::Refused));
    values.set(FieldId::PersonDocumentKind, FieldValue());
    values.set(FieldId::PersonDocumentNumber, FieldValue());
    values.set(FieldId::PersonDocumentExpiry, FieldValue());
    if (!numberOnly) {
        values.set(FieldId::PersonNationality, FieldValue::missing(Answer::Refused));
        values.set(FieldId::PersonConsentTravel, FieldValue::text(u"declined"_s));
        return;
    }
    person.numberOnly = true;
    person.values = Values();
    person.values.set(FieldId::PersonConsentRegister, FieldValue::text(u"number_only"_s));
}

std::vector<DemoPerson> DemoPeople::arrival(int count)
{
    std::vector<DemoPerson> people;
    const auto wanted = static_cast<std::size_t>(count);
    if (count >= 60 && !std::exchange(m_hasChildAlone, true))
        addChildAlone(people);
    for (int i = 0; i < count / 14 && people.size() + 4 < wanted; ++i)
        addFamily(people);
    while (people.size() < wanted) {
        const NameGroup& group = drawGroup();
        const bool isWoman = !group.women.empty() && m_dice.chance(16);
        people.push_back(adult(group, isWoman, drawName(group, isWoman, nullptr)));
    }
    if (count >= 60) {
        withholdName(people[wanted - 5], false);
        withholdName(people[wanted - 12], true);
    }
    return people;
}

} // namespace core::session::demo
