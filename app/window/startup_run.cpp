// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/startup_run.h"

#include <QCoreApplication>
#include <QEvent>

namespace app {

StartupRun::StartupRun(QCoreApplication& application, ui::main_window::MainWindow& window)
    : QObject(&application), m_window(window)
{
    m_painted.setSingleShot(true);
    connect(&m_painted, &QTimer::timeout, this, [this] {
        // An answer that is still to come is painted too, and looked at then.
        if (!m_window.isBusy())
            QCoreApplication::quit();
    });
    application.installEventFilter(this);
}

bool StartupRun::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        m_painted.start(0);
    return QObject::eventFilter(watched, event);
}

} // namespace app
