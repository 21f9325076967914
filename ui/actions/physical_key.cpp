// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/physical_key.h"

#include <QKeyEvent>
#include <QString>

namespace ui::actions {
namespace {

/// Keys of a US keyboard in rows. Source: linux/input-event-codes.h, plus 8 as X11 numbers them.
struct ScanRow {
    quint32 first;
    const char* plain;
    const char* shifted;
};

constexpr ScanRow kScanRows[] = {
    {10, "1234567890-=", "!@#$%^&*()_+"},
    {24, "QWERTYUIOP[]", "QWERTYUIOP{}"},
    {38, "ASDFGHJKL;'`", "ASDFGHJKL:\"~"},
    {51, "\\ZXCVBNM,./", "|ZXCVBNM<>?"},
    {65, " ", " "},
};

/// Digits and marks of the number block.
constexpr ScanRow kScanBlock[] = {
    {63, "*", "*"}, {79, "789-456+1230.", "789-456+1230."}, {106, "/", "/"}};

QChar scanLookup(quint32 code, bool shifted)
{
    const auto find = [&](const ScanRow& row) -> QChar {
        const auto length = static_cast<quint32>(qstrlen(row.plain));
        if (code < row.first || code >= row.first + length)
            return {};
        return QLatin1Char((shifted ? row.shifted : row.plain)[code - row.first]);
    };
    for (const ScanRow& row : kScanRows) {
        if (const QChar found = find(row); !found.isNull())
            return found;
    }
    for (const ScanRow& row : kScanBlock) {
        if (const QChar found = find(row); !found.isNull())
            return found;
    }
    return {};
}

QChar typedCharacter(const QKeyEvent& key)
{
    if (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9)
        return QLatin1Char(static_cast<char>('0' + (key.key() - Qt::Key_0)));
    if (key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z)
        return QLatin1Char(static_cast<char>('A' + (key.key() - Qt::Key_A)));
    if (key.text().size() != 1)
        return {};
    const QChar typed = key.text().at(0);
    if (typed.isDigit())
        return QLatin1Char(static_cast<char>('0' + typed.digitValue()));
    return typed.isPrint() ? typed.toUpper() : QChar();
}

} // namespace

QChar physicalKey(const QKeyEvent& key)
{
    if (key.nativeScanCode() == 0)
        return typedCharacter(key);
    return scanLookup(key.nativeScanCode(), false);
}

QChar usCharacter(const QKeyEvent& key)
{
    if (key.nativeScanCode() == 0)
        return key.text().size() == 1 && key.text().at(0).isPrint() ? key.text().at(0) : QChar();
    const bool shifted = key.modifiers().testFlag(Qt::ShiftModifier);
    const QChar found = scanLookup(key.nativeScanCode(), shifted);
    return found.isLetter() && !shifted ? found.toLower() : found;
}

} // namespace ui::actions
