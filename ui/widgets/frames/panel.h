// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui::widgets {

class IconLabel;

/// A white box with one line around it. With a title it has a head of 36 px: picture, title, a
/// count, and at the right what addToHead() brings; below it the body.
class Panel final : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget* parent = nullptr);

    void setTitle(const QString& title, theme::Icon icon = theme::Icon::None);
    /// Quiet words after the title: "17", "names hidden on this screen".
    void setTitleNote(const QString& note);
    void addToHead(QWidget* widget);
    /// Where the content goes. Margins 0: a table fills it, forms set their own.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// A line and a widget below the body, for key legends and totals.
    void setFoot(QWidget* foot);

private:
    QWidget* m_head;
    QBoxLayout* m_headLine;
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_note;
    QFrame* m_rule;
    QVBoxLayout* m_body;
};

/// A line one pixel high in the colour of dividers.
QFrame* makeRule(QWidget* parent = nullptr);

/// "Who ———————— as written in the document": bold title, rule, quiet note.
class SectionTitle final : public QWidget {
    Q_OBJECT
public:
    explicit SectionTitle(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);

private:
    QLabel* m_title;
    QLabel* m_note;
};

} // namespace ui::widgets
