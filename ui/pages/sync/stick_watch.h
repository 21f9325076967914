// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

namespace ui::pages {

/// Something that was plugged in and can be written on.
struct Stick {
    QString folder; ///< where it is mounted
    QString name;   ///< as it names itself, else the last part of the folder
    qint64 freeBytes = 0;
    bool isOurs = false; ///< laptops have shared by it before
    friend bool operator==(const Stick&, const Stick&) = default;
};

/// Notices sticks as they are plugged in and pulled out. It only looks; nothing is ever written.
class StickWatch final : public QObject {
    Q_OBJECT
public:
    /// What is plugged in now; tests put folders of their own there.
    using Look = std::function<std::vector<Stick>()>;

    /// Watches the places where the system mounts sticks: /media, /run/media and /mnt.
    explicit StickWatch(QObject* parent = nullptr);
    StickWatch(QStringList places, Look look, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Stick>& sticks() const { return m_sticks; }
    /// The one to share by: one of ours before any other. Nothing when none is plugged in.
    [[nodiscard]] const Stick* best() const;
    /// Looks now. Runs by itself when a place changes.
    void refresh();

Q_SIGNALS:
    /// A stick of ours was plugged in. Not told for those that are there at the start.
    void plugged(const ui::pages::Stick& stick);
    void changed();

private:
    void watchPlaces();
    void placeChanged();

    QStringList m_places;
    Look m_look;
    std::vector<Stick> m_sticks;
    QFileSystemWatcher m_watcher;
    QTimer m_again; ///< the folder of a stick is there before the stick is
    int m_looksLeft = 0;
};

} // namespace ui::pages
