// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recall_notice.h"

#include "core/documents/printable.h"
#include "core/domain/code_lists.h"

namespace core::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRecallWhenWidth = 48;
constexpr double kRecallHowWidth = 34;

Runs recallLine(const PaperText& text, RunStyle style = RunStyle::Plain)
{
    return {{text, style, std::nullopt}};
}

PaperText codeLabel(std::string_view list, const QString& code)
{
    const domain::CodeEntry* entry = domain::findCode(list, code);
    return entry == nullptr ? PaperText::data(code) : PaperText::of(entry->label);
}

/// What may be said of a part on a paper that leaves: the outer facts by name, all else together.
PaperText recallParts(const QStringList& parts)
{
    std::vector<PaperText> said;
    bool anyOther = false;
    for (const QString& part : parts) {
        if (part == u"identity"_s || part == u"photo"_s || part == u"documents"_s ||
            part == u"family"_s)
            said.push_back(codeLabel("shared_part", part));
        else
            anyOther = true;
    }
    if (anyOther || said.empty())
        said.push_back(PaperText::of(CORE_TR("paper", "Further parts of the record")));
    return PaperText::list(std::move(said));
}

Table recallTable(const RecallInput& input)
{
    Table table;
    table.caption = PaperText::of(CORE_TR("paper", "What you were given"));
    table.columns = {{CORE_TR("paper", "When"), kRecallWhenWidth},
                     {CORE_TR("paper", "What")},
                     {CORE_TR("paper", "How"), kRecallHowWidth}};
    for (const RecallItem& item : input.items) {
        Row row;
        row.cells.push_back({recallLine(PaperText::at(PaperText::Kind::DateTime, item.at))});
        row.cells.push_back({recallLine(recallParts(item.parts))});
        row.cells.push_back({recallLine(codeLabel("disclosure_how", item.how))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

ListBox recallSteps()
{
    return {PaperText::of(CORE_TR("paper", "What to do now")),
            {PaperText::of(CORE_TR("paper", "Stop using what you were given.")),
             PaperText::of(CORE_TR("paper", "Destroy every copy, on paper and on devices, and tell "
                                            "those you passed it to.")),
             PaperText::of(CORE_TR("paper", "Sign below and send this sheet back."))}};
}

} // namespace

Document recallNotice(const RecallInput& input)
{
    const PaperText page =
        PaperText::of(CORE_TR("paper", "Page %1 of %2"), {PaperText::page(), PaperText::pages()});
    Document sheet;
    sheet.size = PageSize::A4Portrait;
    sheet.title = u"recall notice"_s;
    sheet.header = PageHeader{
        CORE_TR("paper", "Consent was taken back"),
        {recallLine(PaperText::data(input.site), RunStyle::Strong),
         recallLine(PaperText::of(CORE_TR("paper", "Made %1 by %2"),
                                  {PaperText::at(PaperText::Kind::DateTime, input.madeAt),
                                   PaperText::data(input.madeBy)})),
         recallLine(page)},
        std::nullopt};
    sheet.body.push_back(FieldStrip{
        {{CORE_TR("paper", "To"), recallLine(PaperText::data(input.recipient), RunStyle::Strong)},
         {CORE_TR("paper", "About the person with number"),
          {printedField(forms::FieldId::PersonCode, PaperText::data(input.code),
                        RunStyle::Code)}}}});
    sheet.body.push_back(Paragraph{recallLine(PaperText::of(
        CORE_TR("paper", "This person had agreed that you are given what is listed below. On %1 "
                         "they took that back."),
        {PaperText::at(PaperText::Kind::DateTime, input.withdrawnAt)}))});
    sheet.body.push_back(recallTable(input));
    sheet.body.push_back(BoxRow{{recallSteps()}});
    sheet.closing.push_back(
        SignatureGrid{{{CORE_TR("paper", "Recipient"),
                        CORE_TR("paper", "We stopped using it and destroyed it."),
                        input.recipient,
                        {}}}});
    sheet.footer.left = {recallLine(
        PaperText::of(CORE_TR("paper", "This notice names nobody, so that it can be kept.")))};
    sheet.footer.right = {recallLine(page)};
    return sheet;
}

} // namespace core::documents
