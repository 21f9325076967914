// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/folder/folder_transport.h"
#include "tests/support/core/road_fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace test {

/// A shared folder and the group it belongs to.
struct FolderRoom {
    QTemporaryDir dir;
    core::sync::RoadSeal seal{QByteArray(32, 'g')};
    QString path() const { return dir.path(); }
    core::sync::FolderTransport open() const
    {
        return core::sync::FolderTransport(dir.path(), seal);
    }
    Got all(bool withProtected = false) const
    {
        core::sync::FolderTransport transport(dir.path(), seal);
        core::sync::PullRequest request;
        request.withProtected = withProtected;
        request.maxBytes = 4000;
        return drain(transport, request);
    }
    /// Files below the folder whose name ends so, without the marker of the folder.
    QStringList files(const QString& ending) const
    {
        QStringList found;
        QDirIterator walk(dir.path(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = walk.next();
            if (file.endsWith(ending))
                found.push_back(file);
        }
        found.sort();
        return found;
    }
};

inline QByteArray folderBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeFolderFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline core::sync::PullRequest beyond(const core::storage::VersionVector& have)
{
    core::sync::PullRequest request;
    request.have = have;
    return request;
}

inline core::ErrorCode failureOf(const core::Status& status)
{
    REQUIRE_FALSE(status);
    return status.error().code;
}

} // namespace test
