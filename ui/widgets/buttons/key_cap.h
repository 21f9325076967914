// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>

class QPainter;

namespace ui::widgets {

/// A shortcut as it is drawn in a key cap: "Ctrl Enter", "F12", "Alt S".
QString keyCapText(const QKeySequence& keys);

/// A key cap beside words: "[Enter] next field".
class KeyCap final : public QLabel {
    Q_OBJECT
public:
    explicit KeyCap(const QString& text, QWidget* parent = nullptr);
};

/// Caps and words in one line, for the foot of a page: {{"Enter", "next field"}, {"F4", "list"}}.
class KeyLegend final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QStringList caps;
        QString text;
    };
    explicit KeyLegend(QWidget* parent = nullptr);
    void setEntries(const std::vector<Entry>& entries);
};

/// Width of a painted key cap, and the cap itself, centred at the left end of @p rect.
int keyCapWidth(const QWidget* widget, const QString& text);
void paintKeyCap(QPainter& painter, const QWidget* widget, const QRect& rect, const QString& text,
                 const QColor& colour, const QColor& border);

} // namespace ui::widgets
