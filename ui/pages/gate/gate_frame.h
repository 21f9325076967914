// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui::widgets {
class KeyButton;
}

namespace ui::pages {

class Preferences;

/// What stands around everything that is shown before a store is open: at the left a dark panel
/// with the clock and the place, at the top the languages in their own scripts, at the foot the
/// battery and the display.
class GateFrame final : public QWidget {
    Q_OBJECT
public:
    GateFrame(Preferences& preferences, const core::Clock& clock, QWidget* parent = nullptr);

    /// Puts @p content, which the frame then owns, in the middle and shows it. What was there goes.
    void setContent(QWidget* content);
    /// Two lines at the foot of the dark panel; either may be empty.
    void setPlace(const QString& place, const QString& laptop);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePanel();
    QHBoxLayout* makeLanguages();
    QHBoxLayout* makeFoot();
    void tellTime();
    void tellPreferences();
    void nextScheme();
    void nextTextSize();
    void retranslate();

    Preferences& m_preferences;
    const core::Clock& m_clock;
    QTimer m_timer;
    QLabel* m_time = nullptr;
    QLabel* m_date = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_laptop = nullptr;
    QLabel* m_battery = nullptr;
    QButtonGroup* m_languages = nullptr;
    widgets::KeyButton* m_scheme = nullptr;
    widgets::KeyButton* m_textSize = nullptr;
    QVBoxLayout* m_middle = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace ui::pages
