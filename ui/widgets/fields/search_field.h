// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QLineEdit>
#include <QTimer>

namespace ui::widgets {

/// A field with a picture at the left and a key cap at the right: the search at the top, a filter
/// over a list. searched() comes after a short pause in typing, at once on Enter.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder = {}, QWidget* parent = nullptr);

    void setPlaceholder(const QString& text); ///< also the accessible name
    void setPicture(theme::Icon icon);
    void setKeyCap(const QString& cap);

Q_SIGNALS:
    void searched(const QString& text);
    /// Down: into the list of results.
    void leaveDown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();

    theme::Icon m_icon = theme::Icon::Search;
    QString m_cap;
    QTimer m_pause;
    QString m_last;
};

} // namespace ui::widgets
