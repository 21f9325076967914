// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace core {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace core
