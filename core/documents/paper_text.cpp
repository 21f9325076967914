// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper_text.h"

#include <utility>

namespace core::documents {

PaperText PaperText::bare(Kind kind)
{
    PaperText text;
    text.kind = kind;
    return text;
}

PaperText PaperText::data(const QString& value)
{
    PaperText text = bare(Kind::Verbatim);
    text.verbatim = value;
    return text;
}

PaperText PaperText::of(TrText label, std::vector<PaperText> args)
{
    PaperText text = bare(Kind::Label);
    text.label = label;
    text.args = std::move(args);
    return text;
}

PaperText PaperText::counted(TrText label, int count)
{
    PaperText text = of(label);
    text.count = count;
    return text;
}

PaperText PaperText::list(std::vector<PaperText> items)
{
    PaperText text = bare(Kind::List);
    text.args = std::move(items);
    return text;
}

PaperText PaperText::birthDate(const PartialDate& birth)
{
    PaperText text = bare(Kind::BirthDate);
    text.birth = birth;
    return text;
}

PaperText PaperText::countryName(const QString& code)
{
    PaperText text = bare(Kind::Country);
    text.verbatim = code;
    return text;
}

PaperText PaperText::languageName(const QString& code)
{
    PaperText text = bare(Kind::Language);
    text.verbatim = code;
    return text;
}

PaperText PaperText::at(Kind kind, const QDateTime& moment)
{
    PaperText text = bare(kind);
    text.moment = moment;
    return text;
}

PaperText PaperText::emphasised() const
{
    PaperText text = *this;
    text.strong = true;
    return text;
}

bool PaperText::isEmpty() const
{
    return (kind == Kind::Verbatim && verbatim.isEmpty()) ||
           (kind == Kind::Label && label.isEmpty()) || (kind == Kind::List && args.empty());
}

} // namespace core::documents
