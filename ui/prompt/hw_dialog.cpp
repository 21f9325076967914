// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/hw_dialog.h"

#include "core/base/check.h"

namespace ui::prompt {

HwDialog::HwDialog(const LockSignal& lock, QWidget* owner) : QDialog(owner)
{
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&lock, &LockSignal::locking, this, &QDialog::reject);
}

int HwDialog::exec()
{
    CORE_ASSERT(!"dialogs are opened with open()");
    return Rejected;
}

} // namespace ui::prompt
