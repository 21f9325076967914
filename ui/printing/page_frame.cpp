// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_frame.h"

#include "core/base/check.h"
#include "ui/printing/document_painter.h"
#include "ui/printing/qr_symbol.h"

#include <QPainter>

#include <algorithm>

namespace ui::printing {

using core::documents::Align;
using core::documents::Document;
using core::documents::ManifestPage;
using core::documents::Runs;

namespace {

constexpr double kPageMargin = 8.4;
constexpr double kPageTop = 6.8;
constexpr double kHeaderHeight = 25.2; // to the first block
constexpr double kHeaderQr = 22.6;
constexpr double kHeaderQrQuiet = 4.9;
constexpr double kHeaderTitleText = 20; // points
constexpr double kHeaderSecondText = 11;
constexpr double kHeaderLineText = 8.8;
constexpr double kHeaderFirstLine = 4.0;
constexpr double kHeaderLinePitch = 4.85;

constexpr double kFooterRule = 14.2; // above the lower edge of the paper
constexpr double kFooterGap = 0.5;
constexpr double kFooterFirstLine = 3.7;
constexpr double kFooterLinePitch = 3.5;
constexpr double kFooterText = 7.3;

} // namespace

PageFrame::PageFrame(const Document& document) : m_document(document) {}

double PageFrame::left() const
{
    return kPageMargin;
}

double PageFrame::width() const
{
    return paperSizeMm(m_document.size).width() - 2 * kPageMargin;
}

double PageFrame::top() const
{
    if (!m_document.header)
        return kPageTop;
    return kPageTop + kHeaderHeight;
}

double PageFrame::bottom() const
{
    return paperSizeMm(m_document.size).height() - kFooterRule - kFooterGap;
}

void PageFrame::paint(PageCanvas& canvas, int page, int pages) const
{
    if (m_document.header)
        paintHeader(canvas, page, pages);
    paintFooter(canvas);
}

void PageFrame::paintHeader(PageCanvas& canvas, int page, int pages) const
{
    const core::documents::PageHeader& header = *m_document.header;
    double right = left() + width();
    if (header.qr) {
        const auto symbol =
            QrSymbol::encode(core::documents::qrText(ManifestPage{*header.qr, page, pages}));
        CORE_ASSERT(symbol && kHeaderQr / symbol->modules() >= QrSymbol::kSmallestModule);
        symbol->paint(canvas.painter(), QRectF(right - kHeaderQr, kPageTop, kHeaderQr, kHeaderQr));
        right -= kHeaderQr + kHeaderQrQuiet;
    }
    const double middle = left() + width() * 0.5;
    canvas.text({{canvas.languages().first(header.title), {kHeaderTitleText, true}}},
                {left(), kPageTop + 6.6}, middle - left());
    const QString second = canvas.languages().second(header.title);
    if (!second.isEmpty())
        canvas.text({{second, {kHeaderSecondText}}}, {left(), kPageTop + 12.6}, middle - left());
    double base = kPageTop + kHeaderFirstLine;
    for (const Runs& line : header.lines) {
        canvas.text(canvas.styled(line, kHeaderLineText), {middle, base}, right - middle,
                    Align::Right);
        base += kHeaderLinePitch;
    }
}

void PageFrame::paintFooter(PageCanvas& canvas) const
{
    const core::documents::PageFooter& footer = m_document.footer;
    if (footer.left.empty() && footer.right.empty())
        return;
    const double rule = paperSizeMm(m_document.size).height() - kFooterRule;
    canvas.line({left(), rule}, {left() + width(), rule});
    double rightUsed = 0;
    double base = rule + kFooterFirstLine;
    for (const Runs& line : footer.right) {
        const double used = canvas.text(canvas.styled(line, kFooterText),
                                        {left() + width() / 2, base}, width() / 2, Align::Right);
        rightUsed = std::max(rightUsed, used);
        base += kFooterLinePitch;
    }
    base = rule + kFooterFirstLine;
    for (const Runs& line : footer.left) {
        canvas.text(canvas.styled(line, kFooterText), {left(), base}, width() - rightUsed - 3);
        base += kFooterLinePitch;
    }
}

} // namespace ui::printing
