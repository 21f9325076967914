// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/stick_watch.h"

#include "core/sync/bundle/stick.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

constexpr std::chrono::milliseconds kLookAgain{700};
constexpr int kLooks = 5;

QStringList mountPlaces()
{
    const QString user = qEnvironmentVariable("USER");
    QStringList places = {u"/media"_s, u"/run/media"_s, u"/mnt"_s};
    if (!user.isEmpty())
        places << u"/media/"_s + user << u"/run/media/"_s + user;
    return places;
}

bool isUnder(const QStringList& places, const QString& folder)
{
    return std::any_of(places.begin(), places.end(),
                       [&folder](const QString& place) { return folder.startsWith(place + u'/'); });
}

bool hasBundles(const QString& folder)
{
    return QFileInfo(folder + u'/' + core::sync::kStickFolder).isDir();
}

std::vector<Stick> mountedSticks(const QStringList& places)
{
    std::vector<Stick> sticks;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        const QString folder = volume.rootPath();
        if (!volume.isReady() || volume.isReadOnly() || !isUnder(places, folder))
            continue;
        const QString name = volume.name();
        sticks.push_back({folder, name.isEmpty() ? QDir(folder).dirName() : name,
                          volume.bytesAvailable(), hasBundles(folder)});
    }
    return sticks;
}

} // namespace

StickWatch::StickWatch(QObject* parent)
    : StickWatch(
          mountPlaces(), [] { return mountedSticks(mountPlaces()); }, parent)
{
}

StickWatch::StickWatch(QStringList places, Look look, QObject* parent)
    : QObject(parent), m_places(std::move(places)), m_look(std::move(look)), m_sticks(m_look())
{
    m_again.setSingleShot(true);
    m_again.setInterval(kLookAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        refresh();
        if (--m_looksLeft > 0)
            m_again.start();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &StickWatch::placeChanged);
    watchPlaces();
}

void StickWatch::watchPlaces()
{
    const QStringList known = m_watcher.directories();
    for (const QString& place : m_places) {
        if (!known.contains(place) && QFileInfo(place).isDir())
            m_watcher.addPath(place);
    }
}

void StickWatch::placeChanged()
{
    watchPlaces(); // /media/USER comes with the first stick
    refresh();
    m_looksLeft = kLooks;
    m_again.start();
}

const Stick* StickWatch::best() const
{
    if (m_sticks.empty())
        return nullptr;
    const auto ours = std::find_if(m_sticks.begin(), m_sticks.end(),
                                   [](const Stick& stick) { return stick.isOurs; });
    return ours == m_sticks.end() ? &m_sticks.front() : &*ours;
}

void StickWatch::refresh()
{
    std::vector<Stick> before = std::exchange(m_sticks, m_look());
    if (before == m_sticks)
        return;
    Q_EMIT changed();
    const std::vector<Stick> now = m_sticks;
    for (const Stick& stick : now) {
        const bool wasThere =
            std::any_of(before.begin(), before.end(), [&stick](const Stick& known) {
                return known.folder == stick.folder && known.isOurs == stick.isOurs;
            });
        if (stick.isOurs && !wasThere)
            Q_EMIT plugged(stick);
    }
}

} // namespace ui::pages
