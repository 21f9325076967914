// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui::widgets {

/// The title row of a page: large title, quiet words or marks after it, buttons at the right.
class PageHead final : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Quiet words after the title; empty words take no room.
    void setNote(const QString& note);
    /// After the title, before the room that is left; with @p stretch it takes that room.
    void add(QWidget* widget, int stretch = 0);
    /// At the right end, in the order of the calls.
    void addAtEnd(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_note;
    QHBoxLayout* m_before;
    QHBoxLayout* m_end;
};

/// The margins every page has around what stands on it. Units: pixels.
void setPageMargins(QVBoxLayout& lines);

/// Fills @p page with a scroll area and gives the lines inside it, so that a page fits a small
/// window. @p widest keeps lines of text readable; nothing: as wide as the window. Units: pixels.
QVBoxLayout* addScrollingLines(QWidget* page, int widest = QWIDGETSIZE_MAX);

} // namespace ui::widgets
