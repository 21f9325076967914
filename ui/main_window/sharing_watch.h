// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QObject>
#include <QTimer>

namespace ui::main_window {

/// Keeps the line of the status bar about sharing true: when this laptop last shared and how many
/// records are on it alone. It looks again a moment after something was saved.
class SharingWatch final : public QObject {
    Q_OBJECT
public:
    explicit SharingWatch(const pages::PageContext& context, QObject* parent = nullptr);

    void refresh();
    /// An exchange runs: its words go first. Empty: none.
    void showWork(const QString& text);
    [[nodiscard]] const QString& line() const { return m_line; }

    /// The window speaks another language: so does the line.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void lineChanged(const QString& text);

private:
    void tell(const QString& text);

    pages::PageContext m_context;
    QTimer m_soon;
    QString m_status; ///< as it is without an exchange
    QString m_work;
    QString m_line;
};

} // namespace ui::main_window
