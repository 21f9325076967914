// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames/chip.h"

#include <QStyledItemDelegate>

namespace ui::widgets {

/// Roles that models answer so that ChipDelegate can paint their cells. All are optional.
enum CellRole {
    ChipsRole = Qt::UserRole + 900, ///< QVariantList of ChipLook
    IconRole,                       ///< int of theme::Icon, painted before the text
    IconToneRole,                   ///< int of Tone, for that picture
    MonoRole,                       ///< bool: codes and document numbers
    BoldRole,                       ///< bool
    QuietRole,                      ///< bool: text2
    NativeRole,                     ///< QString: the name in its own script, after the text
    SecondLineRole,                 ///< QString: quiet words below the text
    LeadBarRole,                    ///< bool: the bar of a family at the left of the row
    CheckedRole,                    ///< bool: a check box before the text, when it answers at all
};

QVariant chipsVariant(const std::vector<ChipLook>& chips);

/// Paints all cells of HwTableView from the tokens: ground of the selected row with a bar of 3 px
/// at its left, a line under each row, the focus rectangle around the current row, then the cell.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ChipDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    /// Ground, line, bar and focus. For delegates that paint their own content.
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index);
    /// The content within @p area; override for other cells.
    virtual void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index, const QRect& area) const;
    static QColor inkOf(const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace ui::widgets
