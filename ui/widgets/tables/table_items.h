// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames/chip.h"

#include <QStandardItem>

namespace ui::widgets {

/// A cell of a short table that is only read.
QStandardItem* textItem(const QString& text, Qt::Alignment side = Qt::AlignLeft);
/// A cell that holds one chip and speaks its words.
QStandardItem* chipItem(const ChipLook& chip);

} // namespace ui::widgets
