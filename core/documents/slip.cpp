// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/slip.h"

#include "core/domain/languages.h"

namespace core::documents {

using namespace Qt::StringLiterals;

namespace {

PaperText bandLine(const SlipInput& input)
{
    const PaperText day = PaperText::at(PaperText::Kind::ShortDate, input.at);
    if (input.group == 0)
        return day;
    return PaperText::of(CORE_TR("paper", "%1, group %2"), {day, PaperText::number(input.group)});
}

QString languageLetter(const SlipInput& input)
{
    if (!input.showsLetter || input.language.isEmpty())
        return {};
    return domain::language(input.language, u"en"_s).englishName.left(1).toUpper();
}

SlipFace slipFace(const SlipInput& input)
{
    SlipFace face;
    face.code = input.code;
    face.qr = personQr(input.code);
    face.language = input.language;
    face.heading = CORE_TR("paper", "This is your number here");
    face.message =
        input.language.isEmpty()
            ? PaperText::of(CORE_TR("paper", "Keep this slip. Someone will come to talk with you."))
            : PaperText::of(
                  CORE_TR("paper",
                          "Keep this slip. Someone who speaks %1 will come to talk with you."),
                  {PaperText::languageName(input.language)});
    face.when = PaperText::at(PaperText::Kind::DateTime, input.at);
    face.ticks = {CORE_TR("paper", "Doctor seen:"), CORE_TR("paper", "Food:"),
                  CORE_TR("paper", "Bed:")};
    return face;
}

} // namespace

QString personQr(const QString& code)
{
    QString text = code;
    return text.remove(u'-');
}

Document band(const SlipInput& input)
{
    Document document;
    document.size = PageSize::Band;
    document.title = input.code;
    document.body = {
        BandFace{input.code, bandLine(input), personQr(input.code), languageLetter(input)}};
    return document;
}

Document slip(const SlipInput& input)
{
    Document document;
    document.size = PageSize::Slip;
    document.title = input.code;
    document.body = {slipFace(input)};
    return document;
}

Document slipSheet(const std::vector<SlipInput>& inputs)
{
    Document document;
    document.size = PageSize::SlipSheet;
    document.title = u"slips"_s;
    for (const SlipInput& input : inputs)
        document.body.push_back(slipFace(input));
    return document;
}

} // namespace core::documents
