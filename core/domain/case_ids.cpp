// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_ids.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core::domain {
namespace {

RecordId idOf(const QByteArray& what)
{
    const QByteArray hash = QCryptographicHash::hash(what, QCryptographicHash::Blake2b_256);
    IdBytes bytes;
    std::copy_n(hash.constBegin(), bytes.size(), bytes.begin());
    return RecordId(bytes);
}

} // namespace

RecordId caseFileId(const PersonId& person)
{
    return idOf("case" + person.toByteArray());
}

RecordId indicatorId(const PersonId& person, const QString& indicator)
{
    return idOf("indicator" + person.toByteArray() + indicator.toUtf8());
}

} // namespace core::domain
