// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/main_window.h"

#include <QObject>
#include <QTimer>

class QCoreApplication;

namespace app {

/// Leaves the program once the window can be used: it has been painted and the jobs of its page
/// have answered. Measures the start; see docs/benchmarks.md.
class StartupRun final : public QObject {
public:
    /// Belongs to @p application and sees all its events.
    StartupRun(QCoreApplication& application, ui::main_window::MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ui::main_window::MainWindow& m_window;
    QTimer m_painted; ///< runs once the paint that was seen is over
};

} // namespace app
