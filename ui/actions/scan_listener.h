// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariant>

#include <vector>

class QCoreApplication;
class QKeyEvent;
class QWidget;

namespace ui::actions {

/// Hears a barcode reader, which types like a keyboard: 8 keys or more, each less than 35 ms after
/// the one before, then Enter. What was read is decoded from the places of the keys as on a US
/// keyboard, because the reader types Thai when that layout is on. Everything the burst changed in
/// fields, choices and focus is put back, and its Enter reaches nobody.
/// Thread: the GUI thread.
class ScanListener final : public QObject {
    Q_OBJECT
public:
    static constexpr int kFewestKeys = 8;
    static constexpr quint64 kLongestGapMs = 35;

    explicit ScanListener(QCoreApplication& app, QObject* parent = nullptr);

    /// Off while the screen is hidden or locked.
    void setEnabled(bool enabled);

Q_SIGNALS:
    void scanned(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The value a widget had before the burst touched it.
    struct Before {
        QPointer<QWidget> widget;
        QVariant value;
        int cursor = -1;
    };

    bool takeKey(QWidget& focus, const QKeyEvent& key);
    void remember(QWidget& focus);
    void restore();
    void reset();

    QString m_text;
    quint64 m_lastMs = 0;
    std::vector<Before> m_before;
    QPointer<QWidget> m_focus;
    bool m_enabled = true;
};

} // namespace ui::actions
