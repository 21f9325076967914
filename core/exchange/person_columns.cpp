// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_columns.h"

#include "core/base/text_fold.h"
#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"

#include <QTimeZone>

#include <algorithm>

namespace core::exchange {
namespace {

using namespace Qt::StringLiterals;

using forms::FieldId;
using forms::FieldKind;
using forms::FieldSpec;
using forms::FieldValue;

constexpr qsizetype kLongestText = 200;

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// "Given Name" and "given-name" mean given_name.
QString columnKey(const QString& header)
{
    return cleanText(header).toLower().replace(u' ', u'_').replace(u'-', u'_');
}

bool hasCheck(const FieldSpec& spec, forms::Check check)
{
    return std::find(spec.checks.begin(), spec.checks.end(), check) != spec.checks.end();
}

/// Codes parted by spaces, or anything a list reads parted by ";".
std::variant<FieldValue, Reject> codesFromCell(const FieldSpec& spec, const QString& text)
{
    QStringList codes;
    const QStringList words = text.split(text.contains(u';') ? u';' : u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const std::optional<QString> code = domain::codeFromText(spec.codeList, word);
        if (!code)
            return Reject::UnknownCode;
        codes.append(*code);
    }
    return FieldValue::codes(codes);
}

std::variant<FieldValue, Reject> dateFromCell(const FieldSpec& spec, const QString& text)
{
    const std::optional<PartialDate> date = PartialDate::parse(toAsciiDigits(text));
    if (!date || (spec.kind == FieldKind::Date && date->precision() != PartialDate::Precision::Day))
        return Reject::NotADate;
    return FieldValue::date(*date);
}

std::variant<FieldValue, Reject> numberFromCell(const FieldSpec& spec, const QString& text)
{
    bool isNumber = false;
    const qint64 number = toAsciiDigits(text).toLongLong(&isNumber);
    if (!isNumber || (hasCheck(spec, forms::Check::NotNegative) && number < 0))
        return Reject::NotANumber;
    return FieldValue::number(number);
}

/// A date without a time means its first moment at the laptop's place.
std::variant<FieldValue, Reject> instantFromCell(const QString& text)
{
    const QString ascii = toAsciiDigits(text);
    const QDateTime at = ascii.size() == 10 ? QDate::fromString(ascii, Qt::ISODate).startOfDay()
                                            : QDateTime::fromString(ascii, Qt::ISODate);
    if (!at.isValid())
        return Reject::NotATime;
    return FieldValue::instant(at.toMSecsSinceEpoch());
}

bool tellsApart(const forms::Values& values)
{
    constexpr FieldId kTelling[] = {FieldId::PersonFullName, FieldId::PersonNativeName,
                                    FieldId::PersonDocumentNumber, FieldId::PersonExternalId};
    return std::any_of(std::begin(kTelling), std::end(kTelling),
                       [&values](FieldId id) { return values.get(id).isGiven(); });
}

} // namespace

QString rejectName(Reject reason)
{
    switch (reason) {
    case Reject::FieldCount: return u"field_count"_s;
    case Reject::Quote: return u"quote"_s;
    case Reject::Empty: return u"empty"_s;
    case Reject::TooLong: return u"too_long"_s;
    case Reject::NotADate: return u"not_a_date"_s;
    case Reject::NotATime: return u"not_a_time"_s;
    case Reject::NotANumber: return u"not_a_number"_s;
    case Reject::UnknownCode: return u"unknown_code"_s;
    case Reject::ExternalIdTwice: return u"external_id_twice"_s;
    case Reject::ExternalIdDiffers: return u"external_id_differs"_s;
    }
    return {};
}

std::variant<FieldValue, Reject> valueFromCell(const FieldSpec& spec, const QString& cell)
{
    const QString text = cleanText(cell, spec.kind == FieldKind::LongText);
    if (text.isEmpty())
        return FieldValue();
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        if (hasCheck(spec, forms::Check::MaxLength200) && text.size() > kLongestText)
            return Reject::TooLong;
        return FieldValue::text(text);
    case FieldKind::Choice: {
        const std::optional<QString> code = domain::codeFromText(spec.codeList, text);
        if (!code)
            return Reject::UnknownCode;
        return FieldValue::text(*code);
    }
    case FieldKind::MultiChoice: return codesFromCell(spec, text);
    case FieldKind::Date:
    case FieldKind::PartialDate: return dateFromCell(spec, text);
    case FieldKind::Instant: return instantFromCell(text);
    case FieldKind::Number: return numberFromCell(spec, text);
    case FieldKind::Flag:
    case FieldKind::Reference:
        break; // no such column is exchanged; a new one must say how it is written
    }
    return Reject::UnknownCode;
}

std::vector<const FieldSpec*> PersonColumns::exchanged()
{
    std::vector<const FieldSpec*> specs;
    for (const forms::RecordType type : {forms::RecordType::Person, forms::RecordType::Case}) {
        for (const FieldSpec& spec : forms::fieldsOf(type)) {
            if (!spec.csvName.empty())
                specs.push_back(&spec);
        }
    }
    return specs;
}

PersonColumns::PersonColumns(const QStringList& header)
{
    const std::vector<const FieldSpec*> known = exchanged();
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString key = columnKey(header.at(i));
        const auto isKey = [&key](const FieldSpec* spec) { return latin1(spec->csvName) == key; };
        const auto found = std::find_if(known.begin(), known.end(), isKey);
        if (found != known.end() && (*found)->id != FieldId::PersonCode)
            m_columns.push_back({i, key, *found});
        else if (!key.isEmpty())
            m_unknown.append(cleanText(header.at(i)));
    }
    m_namesPeople = std::any_of(m_columns.begin(), m_columns.end(), [](const Column& column) {
        return column.spec->id == FieldId::PersonFullName ||
               column.spec->id == FieldId::PersonGivenNames ||
               column.spec->id == FieldId::PersonFamilyName ||
               column.spec->id == FieldId::PersonNativeName ||
               column.spec->id == FieldId::PersonDocumentNumber;
    });
}

std::variant<forms::Values, RejectedField> PersonColumns::read(const QStringList& fields) const
{
    forms::Values values;
    for (const Column& column : m_columns) {
        auto cell = valueFromCell(*column.spec, fields.at(column.index));
        if (const Reject* reason = std::get_if<Reject>(&cell))
            return RejectedField{*reason, column.name};
        const auto& value = std::get<FieldValue>(cell);
        if (value.isGiven())
            values.set(column.spec->id, value);
    }
    const QString joined = (values.get(FieldId::PersonGivenNames).toText() + u' ' +
                            values.get(FieldId::PersonFamilyName).toText())
                               .trimmed();
    if (joined.size() > kLongestText)
        return RejectedField{Reject::TooLong, u"given_name"_s};
    if (!joined.isEmpty() && !values.get(FieldId::PersonFullName).isGiven())
        values.set(FieldId::PersonFullName, FieldValue::text(joined));
    if (!tellsApart(values))
        return RejectedField{Reject::Empty, QString()};
    return values;
}

} // namespace core::exchange
