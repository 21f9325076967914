// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace ui::pages {

/// What a person may set about the window. Holds nothing about people; app/window keeps it in a
/// file.
struct PreferenceValues {
    QString language = QStringLiteral("en");      ///< code of a shipped language
    QString scheme = QStringLiteral("light");     ///< light | dark | contrast
    bool darkAtNight = false;                     ///< from 18:30 to 06:00 light becomes dark
    int textPercent = 100;                        ///< 100 | 115 | 130
    bool touch = false;                           ///< rows and controls of 44 px
    int autoLockMinutes = 3;                      ///< 1 to 15
    QString paperLanguage = QStringLiteral("th"); ///< second language of headings on paper
    friend bool operator==(const PreferenceValues&, const PreferenceValues&) = default;
};

/// The settings in force. Who changes them calls set(); everyone else listens.
class Preferences final : public QObject {
    Q_OBJECT
public:
    explicit Preferences(const PreferenceValues& values, QObject* parent = nullptr);

    [[nodiscard]] const PreferenceValues& values() const { return m_values; }
    /// Takes over @p values, out-of-range ones brought into range, and tells it when something
    /// changed.
    void set(const PreferenceValues& values);

Q_SIGNALS:
    void changed(const ui::pages::PreferenceValues& values);

private:
    PreferenceValues m_values;
};

} // namespace ui::pages
