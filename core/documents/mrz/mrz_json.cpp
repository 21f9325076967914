// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_json.h"

#include <QJsonArray>

namespace core::documents {
namespace {

using namespace Qt::StringLiterals;

QString mrzLatin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue wholeDay(const std::optional<PartialDate>& date)
{
    const bool isDay = date && date->precision() == PartialDate::Precision::Day;
    return isDay ? QJsonValue(date->toString()) : QJsonValue();
}

QJsonObject mrzFieldsJson(const Mrz& mrz)
{
    QJsonObject fields{
        {u"documentType"_s, mrzLatin(mrz.code)},     {u"issuer"_s, mrzLatin(mrz.issuer)},
        {u"number"_s, mrzLatin(mrz.number)},         {u"nationality"_s, mrzLatin(mrz.nationality)},
        {u"birthDate"_s, mrzLatin(mrz.birthRead)},   {u"sex"_s, QString(QLatin1Char(mrz.sex))},
        {u"expiryDate"_s, mrzLatin(mrz.expiryRead)}, {u"surname"_s, mrzLatin(mrz.surname)},
        {u"givenNames"_s, mrzLatin(mrz.givenNames)}, {u"optional"_s, mrzLatin(mrz.optional)},
        {u"birthDateISO"_s, wholeDay(mrz.birth)},    {u"expiryDateISO"_s, wholeDay(mrz.expiry)},
    };
    if (mrz.format == MrzFormat::Td1)
        fields.insert(u"optional2"_s, mrzLatin(mrz.optional2));
    return fields;
}

} // namespace

QJsonObject mrzJson(const Mrz& mrz)
{
    QJsonObject checks;
    for (const MrzCheck& check : mrz.checks)
        checks.insert(mrzLatin(mrzDigitName(check.digit)), check.agrees);
    QJsonArray problems;
    for (const MrzProblem problem : mrz.problems)
        problems.append(mrzLatin(mrzProblemName(problem)));
    QJsonArray flags;
    for (const MrzFlag flag : mrz.flags)
        flags.append(mrzLatin(mrzFlagName(flag)));
    return {{u"format"_s, mrzLatin(mrzFormatName(mrz.format))},
            {u"valid"_s, mrz.isValid()},
            {u"fields"_s, mrzFieldsJson(mrz)},
            {u"checks"_s, checks},
            {u"problems"_s, problems},
            {u"flags"_s, flags}};
}

QJsonObject noMrzJson()
{
    return {{u"format"_s, QJsonValue()},
            {u"valid"_s, false},
            {u"fields"_s, QJsonObject()},
            {u"checks"_s, QJsonObject()},
            {u"problems"_s, QJsonArray{u"notAnMrz"_s}},
            {u"flags"_s, QJsonArray()}};
}

QJsonArray mrzDigitsJson(const Mrz& mrz)
{
    QJsonArray digits;
    for (const MrzCheck& check : mrz.checks)
        digits.append(QJsonObject{{u"digit"_s, mrzLatin(mrzDigitName(check.digit))},
                                  {u"line"_s, check.place.line + 1},
                                  {u"position"_s, check.place.first + 1},
                                  {u"read"_s, QString(QLatin1Char(check.read))},
                                  {u"computed"_s, QString(QLatin1Char(check.computed))},
                                  {u"agrees"_s, check.agrees}});
    return digits;
}

} // namespace core::documents
