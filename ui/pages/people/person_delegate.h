// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/tables/chip_delegate.h"

namespace ui::pages {

/// The picture of a need ("medical"), None for a need of a newer list.
theme::Icon needPicture(const QString& need);

/// Cells of the people list; needs are pictures in a row, those that cannot wait in red.
class PersonDelegate final : public widgets::ChipDelegate {
    Q_OBJECT
public:
    using ChipDelegate::ChipDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index, const QRect& area) const override;
};

} // namespace ui::pages
