// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace ui::printing {

/// The modules of a QR code, drawn as vector squares so that every printer keeps their edges.
class QrSymbol {
public:
    /// Letters A to Z, digits and -+*$%./: space. Error correction M. Nothing when it is too long.
    static std::optional<QrSymbol> encode(const QString& text);

    [[nodiscard]] int modules() const
    {
        return m_modules;
    } ///< along one side, without the quiet zone
    [[nodiscard]] bool isDark(int x, int y) const;
    /// Units: mm. The side of one module when the code and its quiet zone fill @p side.
    [[nodiscard]] double moduleWithin(double side) const
    {
        return side / (m_modules + 2 * kQuietZone);
    }
    /// Fills @p rect with the symbol; the quiet zone is outside and the caller's to keep.
    void paint(QPainter& painter, const QRectF& rect) const;

    static constexpr int kQuietZone = 4;           ///< modules
    static constexpr double kSmallestModule = 0.5; ///< mm

private:
    int m_modules = 0;
    std::vector<bool> m_dark;
};

} // namespace ui::printing
