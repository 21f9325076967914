// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mrz/mrz.h"

#include <QJsonObject>

namespace core::documents {

/// format, valid, fields, checks, problems and flags of a reading. Dates are told twice, as read
/// and as a whole day, which is null where there is none.
QJsonObject mrzJson(const Mrz& mrz);

/// The same members for lines that are no machine readable zone: format null, valid false.
QJsonObject noMrzJson();

/// Every check digit with its place, counted from 1, what was read and what was computed.
QJsonArray mrzDigitsJson(const Mrz& mrz);

} // namespace core::documents
