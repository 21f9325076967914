// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariant>

#include <functional>
#include <vector>

class QCoreApplication;
class QKeyEvent;
class QWidget;

namespace ui::actions {

/// Hears a barcode reader, which types like a keyboard: 8 keys or more, each less than 35 ms after
/// the one before, then Enter. A document comes in two or three lines with Enter or Tab between:
/// they are one scan. What was read is decoded from the places of the keys as on a US
/// keyboard, because the reader types Thai when that layout is on. Everything the burst changed in
/// fields, choices and focus is put back, and its Enter reaches nobody.
/// Thread: the GUI thread.
class ScanListener final : public QObject {
    Q_OBJECT
public:
    static constexpr int kFewestKeys = 8;
    static constexpr quint64 kLongestGapMs = 35;
    static constexpr quint64 kLongestLineGapMs = 120; ///< between two lines of a document

    explicit ScanListener(QCoreApplication& app, QObject* parent = nullptr);

    /// Off while the screen is hidden or locked.
    void setEnabled(bool enabled);
    /// Who is asked what is pasted by key, anywhere; true takes it away from the field.
    void setPasteTaker(std::function<bool(const QString&)> taker)
    {
        m_takesPaste = std::move(taker);
    }

Q_SIGNALS:
    /// A key came that may be the first of a burst; the field does not have it yet.
    void begun();
    /// Lines are parted by line feeds.
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
    bool takeLineEnd(const QKeyEvent& key);
    bool takePaste(const QKeyEvent& key);
    void finish();
    void remember(QWidget& focus);
    void restore();
    void reset();

    QString m_text;
    quint64 m_lastMs = 0;
    std::vector<Before> m_before;
    QPointer<QWidget> m_focus;
    QTimer m_lineTimer; ///< whether another line comes
    std::function<bool(const QString&)> m_takesPaste;
    bool m_enabled = true;
};

} // namespace ui::actions
