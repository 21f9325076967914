// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/qr_symbol.h"

#include <QPainter>
#include <QPainterPath>
#include <qrencode.h>

#include <memory>

namespace ui::printing {

std::optional<QrSymbol> QrSymbol::encode(const QString& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!code)
        return std::nullopt;
    QrSymbol symbol;
    symbol.m_modules = code->width;
    const auto cells =
        static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    symbol.m_dark.reserve(cells);
    for (std::size_t i = 0; i < cells; ++i)
        symbol.m_dark.push_back((code->data[i] & 1U) != 0);
    return symbol;
}

bool QrSymbol::isDark(int x, int y) const
{
    return m_dark[static_cast<std::size_t>(y * m_modules + x)];
}

void QrSymbol::paint(QPainter& painter, const QRectF& rect) const
{
    const double module = rect.width() / m_modules;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    // One rectangle for each run of dark modules in a row: no hair lines between neighbours.
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules; ++x) {
            if (!isDark(x, y))
                continue;
            const int from = x;
            while (x + 1 < m_modules && isDark(x + 1, y))
                ++x;
            painter.drawRect(QRectF(rect.x() + from * module, rect.y() + y * module,
                                    (x - from + 1) * module, module));
        }
    }
    painter.restore();
}

} // namespace ui::printing
