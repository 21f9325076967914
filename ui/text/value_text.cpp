// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/value_text.h"

#include "core/domain/code_lists.h"
#include "core/domain/codes/currencies.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/forms/catalogue.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace ui::text {

namespace {

/// The context of the words for missing answers.
class AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(ui::text::AnswerWords)
};

QString nameOf(const core::domain::NamedCode& row)
{
    return row.label.isEmpty() ? row.name : labelText(row.label);
}

QString choiceText(std::string_view list, const QString& code)
{
    if (list == "country")
        return countryText(code);
    if (list == "currency")
        return nameOf(core::domain::currency(code, QLocale().name()));
    return list == "language" ? languageText(code) : codeText(list, code);
}

} // namespace

QString missingText(core::forms::Answer answer)
{
    using core::forms::Answer;
    switch (answer) {
    case Answer::NotAsked: return AnswerWords::tr("Not asked");
    case Answer::Given: return {};
    case Answer::NotKnown: return AnswerWords::tr("Not known");
    case Answer::Refused: return AnswerWords::tr("Declined");
    case Answer::Unable: return AnswerWords::tr("Could not be asked");
    case Answer::NotApplicable: return AnswerWords::tr("Does not apply");
    case Answer::Redacted: return AnswerWords::tr("Taken out of sight");
    case Answer::Pending: return AnswerWords::tr("To be asked again");
    }
    return {};
}

QString countryText(const QString& code)
{
    return nameOf(core::domain::country(code, QLocale().name()));
}

QString languageText(const QString& code)
{
    return nameOf(core::domain::language(code, QLocale().name()));
}

QString codeText(std::string_view list, const QString& code)
{
    const core::domain::CodeEntry* entry = core::domain::findCode(list, code);
    return entry ? labelText(entry->label) : code;
}

QString valueText(core::forms::FieldId field, const core::forms::FieldValue& value,
                  const QDate& today)
{
    using core::forms::FieldKind;
    if (!value.isGiven())
        return missingText(value.answer());
    const core::forms::FieldSpec& row = core::forms::spec(field);
    switch (row.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Number: return value.toText();
    case FieldKind::Flag: return value.toFlag() ? AnswerWords::tr("Yes") : AnswerWords::tr("No");
    case FieldKind::Date: return formatDate(QDate::fromString(value.toText(), Qt::ISODate));
    case FieldKind::PartialDate:
        return value.toDate() ? formatPartialDate(*value.toDate()) : value.toText();
    case FieldKind::Instant:
        return formatInstant(QDateTime::fromMSecsSinceEpoch(value.toNumber().value_or(0)), today);
    case FieldKind::Choice: return choiceText(row.codeList, value.toText());
    case FieldKind::MultiChoice: {
        QStringList names;
        for (const QString& code : value.toCodes())
            names.append(choiceText(row.codeList, code));
        return QLocale().createSeparatedList(names);
    }
    case FieldKind::Reference: break;
    }
    return {};
}

} // namespace ui::text
