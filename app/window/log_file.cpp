// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr qint64 kRotateAtBytes = 1'000'000;

/// Qt's message handler is a plain function, so what it writes to cannot be passed to it.
struct LogSink {
    QMutex mutex;
    QFile file;
};

LogSink& logSink()
{
    static LogSink sink;
    return sink;
}

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug"_L1;
    case QtInfoMsg: return "info"_L1;
    case QtWarningMsg: return "warning"_L1;
    case QtCriticalMsg: return "critical"_L1;
    case QtFatalMsg: return "fatal"_L1;
    }
    return {};
}

/// Font files and window systems talk a lot; none of it helps anybody.
bool isNoise(const QString& text)
{
    return text.contains("OpenType support missing"_L1) ||
           text.contains("does not support propagateSizeHints"_L1);
}

void rotate(QFile& file)
{
    const QString name = file.fileName();
    file.close();
    QFile::remove(name + u".1"_s);
    QFile::rename(name, name + u".1"_s);
    file.setFileName(name);
    file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void logMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (isNoise(text))
        return;
    const QString line =
        u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                levelName(type), QLatin1StringView(context.category), text);
    const QByteArray bytes = line.toUtf8();
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(bytes.constData(), stderr);
    LogSink& sink = logSink();
    const QMutexLocker lock(&sink.mutex);
    if (!sink.file.isOpen())
        return;
    sink.file.write(bytes);
    sink.file.flush();
    if (sink.file.size() > kRotateAtBytes)
        rotate(sink.file);
}

} // namespace

void startLogFile(const QString& file)
{
    LogSink& sink = logSink();
    {
        const QMutexLocker lock(&sink.mutex);
        QDir().mkpath(QFileInfo(file).absolutePath());
        sink.file.setFileName(file);
        if (sink.file.open(QIODevice::WriteOnly | QIODevice::Append))
            sink.file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    qInstallMessageHandler(logMessage);
}

} // namespace app
