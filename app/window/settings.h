// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/preferences.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <memory>

namespace app {

/// The settings file of this laptop: one typed key each, with a default; keys it does not know are
/// kept as they are. Holds nothing about people.
class Settings {
public:
    explicit Settings(const QString& file);

    [[nodiscard]] ui::pages::PreferenceValues preferences() const;
    /// Writes what differs from the defaults or was there before.
    void keep(const ui::pages::PreferenceValues& values);
    [[nodiscard]] QByteArray windowGeometry() const;
    void keepWindowGeometry(const QByteArray& geometry);
    /// False when the file could not be written; settings then last until the window closes.
    [[nodiscard]] bool isWritten();

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace app
