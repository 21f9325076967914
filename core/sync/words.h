// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace core::sync {

/// Six words of a list of 2048 that stand for @p bytes: 66 bits behind a slow hash (Argon2id), so
/// that nobody finds other bytes with the same words. @p use keeps the words of one purpose apart
/// from those of another. Cost: some 20 ms and 16 MiB.
QStringList wordsFor(const QByteArray& use, const QByteArray& bytes);
/// Whether what a person typed are these words, in this order: in any case, parted by anything but
/// letters, each whole or by its first four letters, which are enough to tell words apart.
bool areWords(const QStringList& typed, const QStringList& words);

} // namespace core::sync
