// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/overview.h"

#include <QString>

namespace core::session {

/// The figures as one CSV table (RFC 4180, UTF-8 with a mark): chart, group, people. Holds what the
/// Reports page shows and nothing finer. Written beside @p file and moved there when whole.
/// Errors: DiskFull, Io; an older file of that name is then unchanged.
Status exportReport(const Report& report, const QString& file);

/// The text of exportReport().
QByteArray reportCsv(const Report& report);

} // namespace core::session
