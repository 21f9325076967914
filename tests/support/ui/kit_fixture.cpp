// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/kit_fixture.h"

#include <QApplication>
#include <QImage>

namespace test {
namespace {

/// The X scan code of a letter, digit or "-" on a US keyboard.
quint32 usScanCode(QChar c)
{
    const QString rows[] = {QStringLiteral("1234567890-="), QStringLiteral("QWERTYUIOP[]"),
                            QStringLiteral("ASDFGHJKL;'`"), QStringLiteral("\\ZXCVBNM,./")};
    const quint32 first[] = {10, 24, 38, 51};
    if (c == u'<')
        return 59;
    for (size_t row = 0; row < 4; ++row) {
        const qsizetype at = rows[row].indexOf(c.toUpper());
        if (at >= 0)
            return first[row] + static_cast<quint32>(at);
    }
    return 65;
}

} // namespace

bool sendKey(QWidget& fallback, const NativeKey& key)
{
    const auto target = [&fallback] {
        QWidget* focus = QApplication::focusWidget();
        return focus != nullptr ? focus : &fallback;
    };
    const auto send = [&](QEvent::Type type, bool accepted) {
        QKeyEvent event(type, key.key, key.modifiers, key.scanCode, 0, 0, key.text);
        event.setTimestamp(key.timestampMs);
        event.setAccepted(accepted);
        return QApplication::sendEvent(target(), &event) && event.isAccepted();
    };
    send(QEvent::ShortcutOverride, false);
    const bool taken = send(QEvent::KeyPress, true);
    send(QEvent::KeyRelease, true);
    return taken;
}

void sendScan(QWidget& fallback, const QString& text, quint64 startMs, quint64 gapMs,
              bool thaiLayout)
{
    quint64 at = startMs;
    for (const QChar c : text) {
        if (c == u'\n') {
            sendKey(fallback, {Qt::Key_Return, 36, Qt::NoModifier, QStringLiteral("\r"), at});
            at += gapMs;
            continue;
        }
        const bool shifted = c.isUpper() || c == u'<';
        const QString typed = thaiLayout ? QString(QChar(0x0E01 + c.unicode() % 40)) : QString(c);
        const int key = thaiLayout ? typed.at(0).unicode() : c.toUpper().unicode();
        sendKey(fallback,
                {key, usScanCode(c), shifted ? Qt::ShiftModifier : Qt::NoModifier, typed, at});
        at += gapMs;
    }
    sendKey(fallback, {Qt::Key_Return, 36, Qt::NoModifier, QStringLiteral("\r"), at});
}

QImage picture(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    widget.ensurePolished();
    return widget.grab().toImage();
}

qsizetype inkedPixels(const QImage& image)
{
    qsizetype count = 0;
    const QRgb ground = image.isNull() ? 0 : image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != ground ? 1 : 0;
    }
    return count;
}

} // namespace test
