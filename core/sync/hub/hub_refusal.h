// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace core::sync {

/// What an SQLSTATE of a hub means here. @p detail is used for a stream that went another way, and
/// only when it is the name of a stream.
Error hubRefusal(const QByteArray& sqlState, const QByteArray& detail);

} // namespace core::sync
