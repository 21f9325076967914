// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QObject>

namespace ui::prompt {

/// Tells every open dialog that the screen is being locked or hidden. Made once by the application
/// and handed to what opens dialogs.
class LockSignal final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void announce() { Q_EMIT locking(); }

Q_SIGNALS:
    void locking();
};

/// The base of all dialogs. It closes itself without an answer when the screen locks, is never
/// modal to the event loop (open() only) and deletes itself when closed.
class HwDialog : public QDialog {
    Q_OBJECT
public:
    explicit HwDialog(const LockSignal& lock, QWidget* owner = nullptr);

    /// Modal loops would keep the lock waiting.
    int exec() override;
};

} // namespace ui::prompt
