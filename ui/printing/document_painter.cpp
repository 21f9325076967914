// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/document_painter.h"

#include "core/base/check.h"
#include "core/documents/document_walk.h"
#include "ui/printing/block_painter.h"
#include "ui/printing/page_frame.h"
#include "ui/printing/slip_painter.h"
#include "ui/printing/table_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::printing {

using namespace Qt::StringLiterals;
namespace documents = core::documents;
using documents::Block;
using documents::PageSize;
using documents::Table;

namespace {

constexpr int kSlipsAcross = 2;
constexpr int kSlipsOnSheet = 10;
constexpr double kSlipSheetScale = 0.93; // ten slips of 100 x 62 do not fit on A4 at full size

bool isFaceSize(PageSize size)
{
    return size == PageSize::Band || size == PageSize::Slip || size == PageSize::SlipSheet;
}

/// How tall a block that is never divided is. Faces fill their own paper and have no place in a
/// flow.
double wholeBlockHeight(const Block& block, const PaperSetting& setting, double width)
{
    return std::visit(
        [&](const auto& each) -> double {
            using Each = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<Each, Table>)
                return tablePartHeight(each, {0, each.rows.size()});
            else if constexpr (std::is_same_v<Each, documents::BandFace> ||
                               std::is_same_v<Each, documents::SlipFace>)
                return 0;
            else if constexpr (std::is_same_v<Each, documents::SummaryLine>)
                return blockHeight(each, setting, width);
            else
                return blockHeight(each);
        },
        block);
}

void paintWholeBlock(PageCanvas& canvas, const Block& block, const TablePart& part,
                     const QRectF& area)
{
    std::visit(
        [&](const auto& each) {
            using Each = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<Each, Table>)
                paintTablePart(canvas, each, part, area);
            else if constexpr (std::is_same_v<Each, documents::BandFace>)
                paintBand(canvas, each, area);
            else if constexpr (std::is_same_v<Each, documents::SlipFace>)
                paintSlip(canvas, each, area);
            else
                paintBlock(canvas, each, area);
        },
        block);
}

/// The place of the n-th slip on a sheet of ten.
QPointF slipCorner(int place)
{
    const QSizeF sheet = paperSizeMm(PageSize::SlipSheet);
    const double cellWidth = sheet.width() / kSlipsAcross;
    const double cellHeight = sheet.height() / (kSlipsOnSheet / kSlipsAcross);
    return {(place % kSlipsAcross) * cellWidth + (cellWidth - kSlipWidth * kSlipSheetScale) / 2,
            (place / kSlipsAcross) * cellHeight + (cellHeight - kSlipHeight * kSlipSheetScale) / 2};
}

} // namespace

QSizeF paperSizeMm(PageSize size)
{
    switch (size) {
    case PageSize::A4Landscape: return {297, 210};
    case PageSize::A4Portrait: return {210, 297};
    case PageSize::Band: return {kBandWidth, kBandHeight};
    case PageSize::Slip: return {kSlipWidth, kSlipHeight};
    case PageSize::SlipSheet: return {210, 297};
    }
    return {};
}

class DocumentPainter::Plan {
public:
    Plan(const documents::Document& document, const PaperSetting& setting,
         std::vector<PlannedPage>& pages)
        : m_frame(document), m_everyPage(document.everyPage), m_setting(setting), m_pages(pages)
    {
        newPage();
    }

    void flow(const Block& block)
    {
        if (const auto* table = std::get_if<Table>(&block))
            flowTable(block, *table);
        else
            place(block, heightOf(block), false);
    }

    void keepTogether(const std::vector<Block>& blocks)
    {
        double height = 0;
        for (const Block& block : blocks)
            height += heightOf(block);
        if (m_y + height > m_frame.bottom())
            newPage();
        for (const Block& block : blocks)
            place(block, heightOf(block), true);
    }

private:
    [[nodiscard]] double heightOf(const Block& block) const
    {
        return wholeBlockHeight(block, m_setting, m_frame.width());
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = m_frame.top();
        for (const Block& block : m_everyPage) {
            m_pages.back().push_back({&block, m_y, 0, 0, false});
            m_y += heightOf(block);
        }
        m_freshTop = m_y;
        m_isFresh = true;
    }

    void place(const Block& block, double height, bool isClosing)
    {
        if (m_y + height > m_frame.bottom() && !m_isFresh)
            newPage();
        m_pages.back().push_back({&block, m_y, 0, 0, isClosing});
        m_y += height;
        m_isFresh = false;
    }

    void flowTable(const Block& block, const Table& table)
    {
        std::size_t row = 0;
        while (row < table.rows.size()) {
            if (!table.caption.isEmpty() && row == 0 &&
                fitsOnlyFresh(tablePartHeight(table, {0, table.rows.size()})))
                newPage();
            const double free = m_frame.bottom() - m_y - tableHeadingHeight(table);
            const auto fitting =
                static_cast<std::size_t>(std::max(0.0, std::floor(free / tableRowHeight())));
            std::size_t rows = std::min(fitting, table.rows.size() - row);
            if (table.rowsPerPage > 0)
                rows = std::min(rows, static_cast<std::size_t>(table.rowsPerPage));
            if (rows == 0 && !m_isFresh) {
                newPage();
                continue;
            }
            rows = std::max<std::size_t>(1, rows);
            m_pages.back().push_back({&block, m_y, row, rows, false});
            m_y += tablePartHeight(table, {row, rows});
            m_isFresh = false;
            row += rows;
            if (row < table.rows.size())
                newPage();
        }
    }

    /// Fits on a page of its own, but not below what stands on this one.
    [[nodiscard]] bool fitsOnlyFresh(double height) const
    {
        return !m_isFresh && m_y + height > m_frame.bottom() &&
               m_freshTop + height <= m_frame.bottom();
    }

    PageFrame m_frame;
    const std::vector<Block>& m_everyPage;
    PaperSetting m_setting;
    std::vector<PlannedPage>& m_pages;
    double m_y = 0;
    double m_freshTop = 0;
    bool m_isFresh = true; ///< nothing but what stands on every page
};

DocumentPainter::DocumentPainter(documents::Document document, LabelLanguages languages,
                                 std::shared_ptr<const PaperFonts> fonts)
    : m_document(std::move(document)), m_languages(std::move(languages)), m_fonts(std::move(fonts))
{
}

core::Result<DocumentPainter> DocumentPainter::create(documents::Document document,
                                                      LabelLanguages languages,
                                                      std::shared_ptr<const PaperFonts> fonts)
{
    DocumentPainter painter(std::move(document), std::move(languages), std::move(fonts));
    CORE_TRY(painter.m_fonts->check(painter.allTexts()));
    painter.planPages();
    return painter;
}

QStringList DocumentPainter::allTexts() const
{
    QStringList texts;
    const auto collect = [&texts](const documents::Document& document,
                                  const LabelLanguages& languages) {
        documents::visitRuns(document, [&](const documents::Run& run) {
            texts += joined(languages.pieces(run.text, {}));
            if (languages.hasSecond())
                texts += joined(languages.pieces(run.text, {}, true));
        });
    };
    collect(m_document, m_languages);
    if (m_document.size != PageSize::Slip && m_document.size != PageSize::SlipSheet)
        return texts;
    for (const Block& block : m_document.body) {
        documents::Document face;
        face.body = {block};
        collect(face, languagesOf(block));
    }
    return texts;
}

LabelLanguages DocumentPainter::languagesOf(const Block& block) const
{
    const auto* slip = std::get_if<documents::SlipFace>(&block);
    return slip && !slip->language.isEmpty() ? readerLanguages(slip->language) : m_languages;
}

void DocumentPainter::planPages()
{
    if (isFaceSize(m_document.size)) {
        const int onPage = m_document.size == PageSize::SlipSheet ? kSlipsOnSheet : 1;
        for (std::size_t i = 0; i < m_document.body.size(); ++i) {
            if (i % static_cast<std::size_t>(onPage) == 0)
                m_pages.emplace_back();
            m_pages.back().push_back({&m_document.body[i], 0, 0, 0, false});
        }
        return;
    }
    Plan plan(m_document, {m_languages, *m_fonts, {}}, m_pages);
    for (const Block& block : m_document.body)
        plan.flow(block);
    if (!m_document.closing.empty())
        plan.keepTogether(m_document.closing);
}

QSizeF DocumentPainter::pageSizeMm() const
{
    return paperSizeMm(m_document.size);
}

bool DocumentPainter::hasClosing(int page) const
{
    const PlannedPage& planned = m_pages[static_cast<std::size_t>(page)];
    return std::any_of(planned.begin(), planned.end(),
                       [](const Placed& each) { return each.isClosing; });
}

void DocumentPainter::paintFaces(QPainter& painter, int page) const
{
    const bool isSheet = m_document.size == PageSize::SlipSheet;
    const QSizeF face = m_document.size == PageSize::Band ? QSizeF(kBandWidth, kBandHeight)
                                                          : QSizeF(kSlipWidth, kSlipHeight);
    int place = 0;
    for (const Placed& placed : m_pages[static_cast<std::size_t>(page)]) {
        const LabelLanguages languages = languagesOf(*placed.block);
        painter.save();
        if (isSheet) {
            painter.translate(slipCorner(place));
            painter.scale(kSlipSheetScale, kSlipSheetScale);
        }
        PageCanvas canvas(painter, {languages, *m_fonts, {page + 1, pageCount()}});
        paintWholeBlock(canvas, *placed.block, {}, QRectF(QPointF(), face));
        painter.restore();
        ++place;
    }
}

void DocumentPainter::paintPage(QPainter& painter, int page) const
{
    CORE_ASSERT(page >= 0 && page < pageCount());
    if (isFaceSize(m_document.size)) {
        paintFaces(painter, page);
        return;
    }
    PageCanvas canvas(painter, {m_languages, *m_fonts, {page + 1, pageCount()}});
    const PlannedPage& planned = m_pages[static_cast<std::size_t>(page)];
    const PageFrame frame(m_document);
    frame.paint(canvas, page + 1, pageCount());
    for (const Placed& placed : planned) {
        const QRectF area(frame.left(), placed.top, frame.width(), frame.bottom() - placed.top);
        paintWholeBlock(canvas, *placed.block, {placed.firstRow, placed.rows}, area);
    }
}

} // namespace ui::printing
