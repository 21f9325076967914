// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/person_facets.h"

#include "core/base/check.h"
#include "core/base/text_fold.h"
#include "core/domain/person.h"

#include <algorithm>

namespace core::storage {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kSortKeyLength = 40;
constexpr qsizetype kMostWords = 24;
/// Sorts behind every letter: people whose name is not known come last.
constexpr QChar kNameless(0xFFFD);

struct NeedPlace {
    const char* code;
    const char* index;
};

constexpr std::array<NeedPlace, 6> kNeeds = {{{"medical", "person_medical"},
                                              {"pregnant", "person_pregnant"},
                                              {"injured", "person_injured"},
                                              {"disability", "person_disability"},
                                              {"child", "person_child"},
                                              {"unsafe", "person_unsafe"}}};
constexpr std::array<const char*, 3> kSexes = {"female", "male", "other"};
constexpr std::array<const char*, 6> kStages = {"draft", "registered",  "interviewed",
                                                "ready", "on_manifest", "departed"};
constexpr std::array<const char*, 4> kConsents = {"none", "spoken", "signed", "number_only"};

template <std::size_t Count>
std::optional<Facet> place(const std::array<const char*, Count>& codes, const QString& code,
                           int shift, qint64 mask)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (code == QLatin1String(codes[i]))
            return Facet{mask << shift, static_cast<qint64>(i + 1) << shift};
    }
    return std::nullopt;
}

QString stageOf(const forms::Values& values, const QString& manifestState)
{
    using forms::FieldId;
    if (values.get(FieldId::PersonState).toText() == "draft"_L1)
        return u"draft"_s;
    if (manifestState == "departed"_L1 || manifestState == "arrived"_L1 ||
        manifestState == "handed_over"_L1)
        return u"departed"_s;
    if (!manifestState.isEmpty())
        return u"on_manifest"_s;
    const QString stage = values.get(FieldId::PersonStage).toText();
    return stage.isEmpty() ? u"registered"_s : stage;
}

qint64 packedFacets(const forms::Values& values, const PersonDerived& derived,
                    const QString& manifestState)
{
    using forms::FieldId;
    qint64 facets = 0;
    const auto join = [&facets](const std::optional<Facet>& facet) {
        facets |= facet ? facet->value : 0;
    };
    join(sexFacet(values.get(FieldId::PersonSex).toText()));
    join(stageFacet(derived.stage));
    join(consentFacet(derived.consent));
    join(nationalityFacet(values.get(FieldId::PersonNationality).toText()));
    for (const QString& need : values.get(FieldId::PersonNeeds).toCodes())
        facets |= needBit(need).value_or(0);
    // A band or an assessment makes a child without a birth date or a mark; a date needs a day.
    if (domain::mayBeMinor({{},
                            {},
                            values.get(FieldId::PersonAgeBand).toText(),
                            values.get(FieldId::PersonAgeAssessment).toText()},
                           QDate()))
        facets |= needBit(u"child"_s).value_or(0);
    if (derived.stage == "ready"_L1 && manifestState.isEmpty() &&
        values.get(FieldId::PersonWhereabouts).toText() != "left"_L1)
        facets |= kFreeFacet;
    return facets;
}

QStringList wordsOf(const forms::Values& values, const PersonDerived& derived)
{
    using forms::FieldId;
    QStringList words = searchWords(values.get(FieldId::PersonFullName).toText());
    words += searchWords(values.get(FieldId::PersonNativeName).toText());
    if (!derived.codePlain.isEmpty())
        words << derived.codePlain << derived.codePlain.mid(3);
    if (!derived.documentKey.isEmpty())
        words << derived.documentKey;
    for (QString& word : words)
        word.truncate(kWordLength);
    words.removeAll(QString());
    std::sort(words.begin(), words.end());
    words.removeDuplicates();
    return words.mid(0, kMostWords);
}

} // namespace

std::optional<Facet> sexFacet(const QString& code)
{
    return place(kSexes, code, 0, 3);
}

std::optional<Facet> stageFacet(const QString& code)
{
    return place(kStages, code, 2, 7);
}

std::optional<Facet> consentFacet(const QString& code)
{
    return place(kConsents, code, 5, 7);
}

std::optional<Facet> nationalityFacet(const QString& code)
{
    constexpr qint64 kLetters = 27;
    qint64 number = 0;
    for (const QChar letter : code) {
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        number = number * kLetters + (letter.unicode() - u'A' + 1);
    }
    if (code.isEmpty() || code.size() > 4)
        return std::nullopt;
    return Facet{qint64{0xFFFFF} << 16, number << 16};
}

std::optional<qint64> needBit(const QString& code)
{
    for (std::size_t i = 0; i < kNeeds.size(); ++i) {
        if (code == QLatin1String(kNeeds[i].code))
            return qint64{256} << i;
    }
    return std::nullopt;
}

const char* needIndex(const QString& code)
{
    const auto found = std::find_if(kNeeds.begin(), kNeeds.end(), [&code](const NeedPlace& need) {
        return code == QLatin1String(need.code);
    });
    CORE_ASSERT(found != kNeeds.end());
    return found->index;
}

PersonDerived derivePerson(const forms::Values& values, const QString& manifestState,
                           qint64 createdMs)
{
    using forms::FieldId;
    PersonDerived derived;
    const QString fullName = values.get(FieldId::PersonFullName).toText();
    const QString nativeName = values.get(FieldId::PersonNativeName).toText();
    derived.codePlain = plainKey(values.get(FieldId::PersonCode).toText());
    derived.sortKey = foldText(fullName.isEmpty() ? nativeName : fullName).left(kSortKeyLength);
    if (derived.sortKey.isEmpty())
        derived.sortKey = kNameless + derived.codePlain;
    derived.nameKey = foldNameKey(fullName);
    derived.documentKey = plainKey(values.get(FieldId::PersonDocumentNumber).toText());
    const forms::FieldValue& birth = values.get(FieldId::PersonBirth);
    derived.born = bornDay(birth.toText());
    if (derived.born)
        derived.birthYear = QDate::fromJulianDay(*derived.born).year();
    const auto registered = values.get(FieldId::PersonRegisteredAt).toNumber();
    derived.arrived =
        values.get(FieldId::PersonArrivedAt).toNumber().value_or(registered.value_or(createdMs));
    derived.stage = stageOf(values, manifestState);
    derived.consent = values.get(FieldId::PersonConsentRegister).toText();
    if (derived.consent.isEmpty())
        derived.consent = u"none"_s;
    derived.facets = packedFacets(values, derived, manifestState);
    derived.words = wordsOf(values, derived);
    return derived;
}

QStringList searchWords(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : foldText(text)) {
        // Marks carry the vowels of many scripts, and surrogate halves are parts of letters.
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word.append(c);
        else if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QString plainKey(const QString& text)
{
    return searchWords(text).join(QString());
}

qint64 dayOf(qint64 ms)
{
    constexpr qint64 kDay = 24LL * 3600 * 1000;
    return ms >= 0 ? ms / kDay : -((-ms + kDay - 1) / kDay);
}

std::optional<qint64> bornDay(const QString& partialDate)
{
    const auto date = PartialDate::parse(partialDate);
    if (!date)
        return std::nullopt;
    if (const auto age = date->statedAge())
        return date->statedOn().addYears(-*age).toJulianDay();
    const auto [first, last] = date->range();
    return (first.toJulianDay() + last.toJulianDay()) / 2;
}

bool isPersonSource(std::uint16_t field)
{
    using forms::FieldId;
    static constexpr FieldId kSources[] = {FieldId::PersonAgeAssessment,
                                           FieldId::PersonAgeBand,
                                           FieldId::PersonArrivedAt,
                                           FieldId::PersonBirth,
                                           FieldId::PersonCode,
                                           FieldId::PersonConsentRegister,
                                           FieldId::PersonDocumentNumber,
                                           FieldId::PersonFullName,
                                           FieldId::PersonNationality,
                                           FieldId::PersonNativeName,
                                           FieldId::PersonNeeds,
                                           FieldId::PersonRegisteredAt,
                                           FieldId::PersonSex,
                                           FieldId::PersonStage,
                                           FieldId::PersonState,
                                           FieldId::PersonWhereabouts};
    return field < static_cast<std::uint16_t>(FieldId::PersonCode) ||
           std::find(std::begin(kSources), std::end(kSources), static_cast<FieldId>(field)) !=
               std::end(kSources);
}

} // namespace core::storage
