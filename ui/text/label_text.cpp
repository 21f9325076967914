// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/label_text.h"

#include <QCoreApplication>

namespace ui::text {

QString labelText(const core::TrText& text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate(text.context, text.source);
}

} // namespace ui::text
