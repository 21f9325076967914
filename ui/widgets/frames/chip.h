// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace ui::widgets {

/// What a colour means. It always comes with words or a picture.
enum class Tone { Quiet, Good, Warn, Bad, Info };

struct ToneColours {
    QColor text;
    QColor ground;
    QColor line;
};
ToneColours toneColours(const theme::Tokens& tokens, Tone tone);

/// Words and picture of a chip, as models give it to ChipDelegate.
struct ChipLook {
    QString text;
    Tone tone = Tone::Quiet;
    theme::Icon icon = theme::Icon::None;
    friend bool operator==(const ChipLook&, const ChipLook&) = default;
};

/// A chip of its natural width, at most @p rect wide, left and centred in @p rect. Returns where it
/// is.
QRect paintChip(QPainter& painter, const QWidget* widget, const QRect& rect, const ChipLook& chip);
QSize chipSize(const QWidget* widget, const ChipLook& chip);

/// A chip outside of tables.
class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const ChipLook& look = {}, QWidget* parent = nullptr);
    void setLook(const ChipLook& look);
    [[nodiscard]] const ChipLook& look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipLook m_look;
};

} // namespace ui::widgets

Q_DECLARE_METATYPE(ui::widgets::ChipLook)
