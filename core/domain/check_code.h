// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core::domain {

/// The check code of a paper, 7F3K-92QM-W4: the first 40 bits of @p mac in the letters of
/// Crockford's base 32, and two characters by which a misread one is found. It is formatting only:
/// what it proves is what the mac proves. Invariant: mac has at least five bytes.
QString checkCode(const QByteArray& mac);
/// Whether the two characters at the end agree with the rest; with or without dashes, in either
/// case, O read as 0, I and L as 1.
bool isCheckCode(const QString& text);

} // namespace core::domain
