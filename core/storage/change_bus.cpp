// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_bus.h"

#include <QMetaObject>
#include <QThread>

#include <algorithm>

namespace core::storage {

bool ChangeSet::touches(forms::RecordType type) const
{
    return everything || std::any_of(records.begin(), records.end(),
                                     [type](const auto& record) { return record.first == type; });
}

ChangeBus::ChangeBus(QObject* parent) : QObject(parent)
{
    qRegisterMetaType<ChangeSet>();
}

void ChangeBus::publish(const ChangeSet& changes)
{
    // Direct in the bus's own thread: a model has answered before save() returns to the page.
    const Qt::ConnectionType way =
        QThread::currentThread() == thread() ? Qt::DirectConnection : Qt::QueuedConnection;
    QMetaObject::invokeMethod(
        this, [this, changes] { Q_EMIT changed(changes); }, way);
}

} // namespace core::storage
