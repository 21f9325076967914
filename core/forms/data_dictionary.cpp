// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/data_dictionary.h"

#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"

#include <QStringList>

namespace core::forms {
namespace {

using namespace Qt::StringLiterals;

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString codeWords(std::string_view text)
{
    return text.empty() ? QString() : u'`' + words(text) + u'`';
}

QString kindWord(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text: return u"text"_s;
    case FieldKind::LongText: return u"long text"_s;
    case FieldKind::Number: return u"number"_s;
    case FieldKind::Flag: return u"yes or no"_s;
    case FieldKind::Date: return u"day"_s;
    case FieldKind::PartialDate: return u"partial date"_s;
    case FieldKind::Instant: return u"instant"_s;
    case FieldKind::Choice: return u"one of"_s;
    case FieldKind::MultiChoice: return u"some of"_s;
    case FieldKind::Reference: return u"reference"_s;
    }
    return {};
}

QString checkWord(Check check)
{
    switch (check) {
    case Check::Required: return u"must be answered"_s;
    case Check::NotInFuture: return u"not in the future"_s;
    case Check::PlausibleAge: return u"age up to 100"_s;
    case Check::NotExpired: return u"not expired"_s;
    case Check::LatinName: return u"Latin letters"_s;
    case Check::MaxLength200: return u"up to 200 characters"_s;
    case Check::DocumentNumber: return u"letter O or zero"_s;
    case Check::Positive: return u"from 1"_s;
    case Check::NotNegative: return u"from 0"_s;
    case Check::CaseCode: return u"check character"_s;
    }
    return {};
}

QString fieldRow(const FieldSpec& field)
{
    QStringList checks;
    for (const Check check : field.checks)
        checks += checkWord(check);
    const QString list = field.codeList.empty() ? QString() : u' ' + codeWords(field.codeList);
    const QStringList cells{
        QString::number(static_cast<int>(field.id)),
        codeWords(field.key),
        QString::fromUtf8(field.label.source),
        kindWord(field.kind) + list,
        u'L' + QString::number(static_cast<int>(field.sensitivity)),
        field.paper == Paper::Manifest ? u"yes"_s : QString(),
        checks.join(u", "_s),
        codeWords(field.csvName),
        codeWords(field.htcds),
        words(field.help),
    };
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString recordSection(RecordType type)
{
    QString text =
        u"\n### `%1` (%2)\n\n"_s.arg(words(recordName(type))).arg(static_cast<int>(type));
    text += u"| no. | key | label | kind | sens. | paper | checks | column | HTCDS | meaning |\n"_s;
    text += u"|---|---|---|---|---|---|---|---|---|---|\n"_s;
    for (const FieldSpec& field : fieldsOf(type))
        text += fieldRow(field);
    return text;
}

QString codeListSection(const domain::CodeList& list)
{
    QString text =
        u"\n### `%1`\n\n| code | label | also read as |\n|---|---|---|\n"_s.arg(words(list.name));
    for (const domain::CodeEntry& entry : list.entries) {
        text +=
            u"| `%1` | %2 | %3 |\n"_s.arg(words(entry.code), QString::fromUtf8(entry.label.source),
                                          domain::otherWords(entry).join(u", "_s));
    }
    return text;
}

QString introduction()
{
    return u"# Data dictionary\n\n"
           u"Made from the field catalogue (`core/forms`) and the code lists (`core/domain`); a "
           u"test compares "
           u"it. After a change of the catalogue make it anew with "
           u"`HOMEWARD_UPDATE_GOLDEN=1 build/tests/core_tests \"[dictionary]\"`.\n\n"
           u"## Sensitivity\n\n"
           u"| level | what happens in wrong hands |\n|---|---|\n"
           u"| L1 | operational: nothing about one person |\n"
           u"| L2 | identifying: says who somebody is |\n"
           u"| L3 | sensitive: health, minors, consent; never on a manifest except as a letter |\n"
           u"| L4 | dangerous: never printed, exported or sent unless somebody asks for it |\n\n"
           u"## Missing values\n\n"
           u"Every question has a state besides its value. An empty text never stands for a "
           u"reason.\n\n"
           u"| no. | state | meaning |\n|---|---|---|\n"
           u"| 0 | not asked | the start; the question was not put |\n"
           u"| 1 | given | there is a value |\n"
           u"| 2 | not known | asked, the person does not know |\n"
           u"| 3 | refused | asked, the person declined |\n"
           u"| 4 | unable | language or health did not allow it |\n"
           u"| 5 | not applicable | the question makes no sense here |\n"
           u"| 6 | redacted | taken out of sight because consent was withdrawn |\n"
           u"| 7 | pending | to be asked again, or waited for |\n\n"
           u"## Values\n\n"
           u"Text is NFC without bidirectional controls. A number has the digits 0 to 9, an "
           u"instant is "
           u"milliseconds since 1970 in UTC, a reference 32 hexadecimal digits. A partial date is "
           u"`1999-05-14`, "
           u"`1999-05`, `1999`, `~1999` or `age:27@2025-11-10`. Some of several codes are sorted "
           u"and parted by "
           u"one space. `country` is ISO 3166-1 alpha-3 with the additions of ICAO 9303, "
           u"`language` ISO 639-3, "
           u"`currency` ISO 4217 and USDT. "
           u"HTCDS: Human Trafficking Case Data Standard 2.0, IOM, CC BY 4.0.\n\n"
           u"## Records\n"_s;
}

} // namespace

QString dataDictionaryMarkdown()
{
    QString text = introduction();
    for (const RecordType type : allRecordTypes())
        text += recordSection(type);
    text += u"\n## Code lists\n"_s;
    for (const domain::CodeList& list : domain::codeLists())
        text += codeListSection(list);
    return text;
}

} // namespace core::forms
