// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_fields.h"

#include "core/domain/countries.h"

#include <algorithm>

namespace core::documents {
namespace {

using namespace Qt::StringLiterals;
using forms::FieldId;
using forms::FieldValue;

QString mrzQString(const std::string& text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

bool isVisa(const Mrz& mrz)
{
    return mrz.format == MrzFormat::MrvA || mrz.format == MrzFormat::MrvB;
}

QString countryOf(const std::string& read)
{
    const QString code = mrzQString(read);
    if (code == "D"_L1)
        return u"DEU"_s;
    return domain::isCountryCode(code) ? code : QString();
}

/// The second letter of a document code is each state's own and decides nothing, but on the single
/// sheet an embassy gives. Who has no state shows it in the nationality.
QString documentKindOf(const Mrz& mrz)
{
    if (isVisa(mrz))
        return {};
    const char first = mrz.code.empty() ? '<' : mrz.code.front();
    if (first == 'A' || first == 'C' || first == 'I')
        return u"id_card"_s;
    if (first != 'P')
        return u"other"_s;
    if (mrz.format == MrzFormat::Td2 && mrz.code == "PU")
        return u"emergency"_s;
    if (mrz.nationality == "XXA" || mrz.nationality == "XXB" || mrz.nationality == "XXC")
        return u"certificate"_s;
    if (mrz.issuer == "UNO" || mrz.issuer == "UNA" || mrz.issuer == "EUE")
        return u"laissez_passer"_s;
    return u"passport"_s;
}

QString sexOf(char sex)
{
    switch (sex) {
    case 'M': return u"male"_s;
    case 'F': return u"female"_s;
    case 'X': return u"other"_s;
    default: return {};
    }
}

} // namespace

MrzFacts mrzFactsOf(const Mrz& mrz)
{
    MrzFacts facts;
    facts.surname = mrzQString(mrz.surname);
    facts.givenNames = mrzQString(mrz.givenNames);
    facts.fullName = (facts.givenNames + u' ' + facts.surname).trimmed();
    facts.mayBeTruncated = mrz.has(MrzFlag::NameMayBeTruncated);
    facts.sex = sexOf(mrz.sex);
    facts.birth = mrz.birth;
    facts.nationality = countryOf(mrz.nationality);
    facts.issuer = countryOf(mrz.issuer);
    facts.documentKind = documentKindOf(mrz);
    if (!isVisa(mrz)) {
        facts.documentNumber = mrzQString(mrz.number);
        if (mrz.expiry && mrz.expiry->precision() == PartialDate::Precision::Day)
            facts.expiry = mrz.expiry;
    }
    return facts;
}

std::vector<forms::FieldEdit> mrzPersonEdits(const MrzFacts& facts)
{
    std::vector<forms::FieldEdit> edits;
    const auto add = [&edits](FieldId field, const FieldValue& value) {
        if (value.isGiven())
            edits.push_back({field, value});
    };
    add(FieldId::PersonFullName, FieldValue::text(facts.fullName));
    if (!facts.fullName.isEmpty())
        add(FieldId::PersonNameSource, FieldValue::text(u"mrz"_s));
    add(FieldId::PersonSex, FieldValue::text(facts.sex));
    if (facts.birth)
        add(FieldId::PersonBirth, FieldValue::date(*facts.birth));
    add(FieldId::PersonNationality, FieldValue::text(facts.nationality));
    add(FieldId::PersonDocumentKind, FieldValue::text(facts.documentKind));
    add(FieldId::PersonDocumentNumber, FieldValue::text(facts.documentNumber));
    if (facts.expiry)
        add(FieldId::PersonDocumentExpiry, FieldValue::date(*facts.expiry));
    return edits;
}

std::vector<MrzProblem> mrzDoubts(const Mrz& mrz, FieldId field)
{
    struct Doubt {
        FieldId field;
        MrzProblem problem;
    };
    static constexpr Doubt kDoubts[] = {
        {FieldId::PersonFullName, MrzProblem::DigitInName},
        {FieldId::PersonSex, MrzProblem::SexIllegal},
        {FieldId::PersonBirth, MrzProblem::BirthCheckDigit},
        {FieldId::PersonBirth, MrzProblem::BirthNotADate},
        {FieldId::PersonNationality, MrzProblem::NationalityIllegal},
        {FieldId::PersonDocumentNumber, MrzProblem::NumberCheckDigit},
        {FieldId::PersonDocumentExpiry, MrzProblem::ExpiryCheckDigit},
        {FieldId::PersonDocumentExpiry, MrzProblem::ExpiryNotADate},
    };
    std::vector<MrzProblem> doubts;
    for (const Doubt& doubt : kDoubts) {
        if (doubt.field == field && mrz.has(doubt.problem))
            doubts.push_back(doubt.problem);
    }
    return doubts;
}

} // namespace core::documents
