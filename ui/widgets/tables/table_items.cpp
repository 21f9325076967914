// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables/table_items.h"

#include "ui/widgets/tables/chip_delegate.h"

namespace ui::widgets {

QStandardItem* textItem(const QString& text, Qt::Alignment side)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment(side | Qt::AlignVCenter);
    return item;
}

QStandardItem* chipItem(const ChipLook& chip)
{
    QStandardItem* item = textItem(QString());
    item->setData(chipsVariant({chip}), ChipsRole);
    item->setData(chip.text, Qt::AccessibleTextRole);
    return item;
}

} // namespace ui::widgets
