// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sync_desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui::widgets {
class ElidedLabel;
class FieldRow;
class KeyButton;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

/// What leaves the laptop and who can read it, and the place the chosen way leads to.
class TravelsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit TravelsPanel(QWidget* parent = nullptr);

    void showWay(core::sync::Road road, const core::session::SyncPlaces& places, int laptops);
    [[nodiscard]] bool withProtected() const;
    /// To the address of the hub, which is still to be typed.
    void askAddress();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void folderAsked();
    void fileAsked();
    void addressGiven(const QString& url);

private:
    void tell();
    void takeAddress();

    core::sync::Road m_road = core::sync::Road::Bundle;
    core::session::SyncPlaces m_places;
    int m_laptops = 1;
    widgets::Panel* m_panel;
    QLabel* m_words;
    QLabel* m_stays;
    QCheckBox* m_protected;
    QLabel* m_place;
    widgets::KeyButton* m_choose;
    QLineEdit* m_address;
    widgets::FieldRow* m_addressRow;
};

} // namespace ui::pages
