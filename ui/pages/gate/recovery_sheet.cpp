// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/recovery_sheet.h"

#include "ui/text/formats.h"
#include "ui/theme/fonts.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

constexpr int kSheetDpi = 300;
constexpr int kSheetMarginMm = 25;

QFont sheetFont(const QStringList& families, int points, bool bold)
{
    QFont font(families, points);
    font.setBold(bold);
    return font;
}

/// Draws one paragraph below @p top and returns where the next one starts.
int drawParagraph(QPainter& painter, int top, const QFont& font, const QString& text)
{
    painter.setFont(font);
    const QRect room(0, top, painter.device()->width(), painter.device()->height() - top);
    QRect used;
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeft, text, &used);
    return used.bottom() + kSheetDpi / 4;
}

} // namespace

core::Status RecoverySheet::write(const QString& file) const
{
    QFile device(file);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return core::fail(core::ErrorCode::Io, u"recovery sheet: "_s + device.errorString());
    device.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QPdfWriter writer(&device);
    writer.setResolution(kSheetDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kSheetMarginMm, kSheetMarginMm, kSheetMarginMm, kSheetMarginMm),
                          QPageLayout::Millimeter);
    writer.setTitle(u"Homeward"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return core::fail(core::ErrorCode::Io, u"recovery sheet: no page"_s);
    const QStringList families = theme::readingFamilies();
    int top = drawParagraph(painter, 0, sheetFont(families, 22, true), tr("Recovery sheet"));
    top = drawParagraph(painter, top, sheetFont(families, 12, false),
                        tr("%1, made on %2").arg(site, text::formatDate(madeOn)));
    top = drawParagraph(painter, top, sheetFont(theme::monoFamilies(), 20, true), key);
    drawParagraph(painter, top, sheetFont(families, 12, false),
                  tr("Who holds this sheet can open the store of this laptop. Keep it apart from "
                     "the laptop, in a closed envelope, and do not photograph it."));
    painter.end();
    if (!device.flush() || device.error() != QFileDevice::NoError)
        return core::fail(core::ErrorCode::Io, u"recovery sheet: "_s + device.errorString());
    return {};
}

} // namespace ui::pages
