// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::sync {

/// Bytes in the letters and digits that are not taken for one another (Crockford's base 32).
QString toBase32(const QByteArray& bytes);
/// Up to four zero bits beyond the last byte are dropped. Errors: InputDamaged.
Result<QByteArray> fromBase32(const QString& text);

/// Bytes as a person types them: @p prefix, then groups of five of which the last is a check
/// character: it finds any one wrong character, two that changed places, and a group that stands
/// elsewhere.
QString toTypedCode(const QString& prefix, const QByteArray& bytes);
/// In any case, with or without dashes and spaces, and with O for 0, I and L for 1. There may be
/// one zero byte more at the end than went in.
/// Errors: InputDamaged (args: code, and the number of the first group that is not right, from 1).
Result<QByteArray> fromTypedCode(const QString& prefix, const QString& typed);

} // namespace core::sync
