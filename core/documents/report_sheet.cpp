// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report_sheet.h"

#include "core/base/check.h"

namespace core::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr double kReportNumberWidth = 30;

Runs reportLine(const PaperText& text, RunStyle style = RunStyle::Plain)
{
    return {{text, style, std::nullopt}};
}

Table reportBlock(const ReportTable& input)
{
    Table table;
    table.caption = input.title;
    for (const TrText& heading : input.headings) {
        const bool isWords = table.columns.empty();
        table.columns.push_back(
            {heading, isWords ? 0 : kReportNumberWidth, isWords ? Align::Left : Align::Right});
    }
    for (const std::vector<PaperText>& texts : input.rows) {
        CORE_ASSERT(texts.size() == input.headings.size());
        Row row;
        for (const PaperText& text : texts)
            row.cells.push_back({reportLine(text)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Document reportSheet(const ReportInput& input)
{
    const PaperText page =
        PaperText::of(CORE_TR("paper", "Page %1 of %2"), {PaperText::page(), PaperText::pages()});
    Document sheet;
    sheet.size = PageSize::A4Portrait;
    sheet.title = u"report"_s;
    sheet.header = PageHeader{
        CORE_TR("paper", "Report"),
        {reportLine(PaperText::data(input.site), RunStyle::Strong), reportLine(input.scope),
         reportLine(PaperText::of(CORE_TR("paper", "Made %1 by %2"),
                                  {PaperText::at(PaperText::Kind::DateTime, input.madeAt),
                                   PaperText::data(input.madeBy)})),
         reportLine(page)},
        std::nullopt};
    for (const ReportTable& table : input.tables)
        sheet.body.push_back(reportBlock(table));
    sheet.footer.left = {reportLine(PaperText::of(
        CORE_TR("paper", "Small groups are joined, so that nobody can be told from a number.")))};
    sheet.footer.right = {reportLine(page)};
    return sheet;
}

} // namespace core::documents
