// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QKeyEvent>
#include <QString>
#include <QWidget>

namespace test {

/// A key as an X server sends it: by its place on the keyboard, with what the layout types.
struct NativeKey {
    int key = 0;          ///< Qt::Key of the layout
    quint32 scanCode = 0; ///< evdev + 8
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    QString text;
    quint64 timestampMs = 0;
};

/// Sends shortcut override, press and release to the widget with the focus, or to @p fallback.
/// Returns whether the press was taken.
bool sendKey(QWidget& fallback, const NativeKey& key);

/// Types what a barcode reader would: US places, @p gapMs apart, Enter between lines and at the
/// end. In another layout the letters that arrive are those of Thai.
void sendScan(QWidget& fallback, const QString& text, quint64 startMs, quint64 gapMs,
              bool thaiLayout);

/// The whole widget as an image, laid out and painted, without showing it to a window manager.
QImage picture(QWidget& widget, const QSize& size);

/// How many pixels differ from the first one: an empty widget has none.
qsizetype inkedPixels(const QImage& image);

} // namespace test
