// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonValue>
#include <QSysInfo>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace bench {
namespace {

using namespace Qt::StringLiterals;

double toMs(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// The value of the first line of a file of /proc that starts with @p key.
QString procLine(const QString& path, const QByteArray& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    }
    return {};
}

QString verdict(double value, double limit)
{
    if (limit <= 0)
        return {};
    return u"  limit %1  %2"_s.arg(limit, 0, 'f', 2).arg(value <= limit ? u"met"_s : u"NOT MET"_s);
}

} // namespace

void Figures::put(QJsonObject row, const QString& text)
{
    row.insert(u"section"_s, m_section);
    m_rows.append(row);
    std::printf("  %-52s %s\n", qPrintable(row.value(u"name"_s).toString()), qPrintable(text));
    std::fflush(stdout);
}

void Figures::section(const QString& title)
{
    m_section = title;
    std::printf("%s\n", qPrintable(title));
}

void Figures::add(const QString& name, double value, const QString& unit, double limit)
{
    QJsonObject row{{u"name"_s, name}, {u"value"_s, value}, {u"unit"_s, unit}};
    if (limit > 0) {
        row.insert(u"limit"_s, limit);
        row.insert(u"met"_s, value <= limit);
    }
    put(row, u"%1 %2%3"_s.arg(value, 10, 'f', 2).arg(unit, -8).arg(verdict(value, limit)));
}

void Figures::addTimes(const QString& name, const std::vector<double>& ms, double limit,
                       const std::vector<double>& cpu)
{
    const double most = quantile(ms, 1);
    QJsonObject row{{u"name"_s, name},
                    {u"value"_s, most},
                    {u"unit"_s, u"ms"_s},
                    {u"p50"_s, quantile(ms)},
                    {u"p95"_s, quantile(ms, 0.95)},
                    {u"times"_s, static_cast<qint64>(ms.size())}};
    if (limit > 0) {
        row.insert(u"limit"_s, limit);
        row.insert(u"met"_s, most <= limit);
    }
    QString text = u"%1 ms      %2  p50 %3  p95 %4"_s.arg(most, 10, 'f', 2)
                       .arg(verdict(most, limit))
                       .arg(quantile(ms), 0, 'f', 2)
                       .arg(quantile(ms, 0.95), 0, 'f', 2);
    if (!cpu.empty()) {
        row.insert(u"cpu_p50"_s, quantile(cpu));
        row.insert(u"cpu_max"_s, quantile(cpu, 1));
        text += u"  CPU p50 %1 most %2"_s.arg(quantile(cpu), 0, 'f', 2)
                    .arg(quantile(cpu, 1), 0, 'f', 2);
    }
    put(row, text + u"  of %1"_s.arg(ms.size()));
}

void Figures::skip(const QString& name, const QString& why)
{
    put({{u"name"_s, name}, {u"skipped"_s, why}}, why);
}

void Figures::append(const QJsonArray& rows)
{
    for (const QJsonValue& row : rows)
        m_rows.append(row);
}

double Figures::value(const QString& name) const
{
    for (const QJsonValue& row : m_rows) {
        if (row.toObject().value(u"name"_s) == name)
            return row.toObject().value(u"value"_s).toDouble();
    }
    return 0;
}

QJsonObject machine()
{
    double load[1] = {0};
    const bool known = getloadavg(load, 1) == 1;
    return {{u"cores"_s, static_cast<qint64>(sysconf(_SC_NPROCESSORS_ONLN))},
            {u"memory_mb"_s, static_cast<qint64>(sysconf(_SC_PHYS_PAGES)) *
                                 static_cast<qint64>(sysconf(_SC_PAGESIZE)) / (1024 * 1024)},
            {u"processor"_s, procLine(u"/proc/cpuinfo"_s, "model name")},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelVersion()},
            {u"qt"_s, QLatin1String(qVersion())},
            {u"sqlite"_s, QLatin1String(sqlite3_libversion())},
            {u"load_at_start"_s, known ? load[0] : -1}};
}

Use runProcess(const QStringList& command, bool quiet)
{
    std::vector<QByteArray> words;
    std::vector<char*> arguments;
    for (const QString& word : command)
        words.push_back(word.toLocal8Bit());
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    QElapsedTimer wall;
    wall.start();
    const pid_t child = fork();
    if (child == 0) {
        if (quiet) {
            const int nowhere = open("/dev/null", O_WRONLY);
            dup2(nowhere, STDOUT_FILENO);
            dup2(nowhere, STDERR_FILENO);
        }
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return {};
    return {
        static_cast<double>(wall.nsecsElapsed()) / 1e6, toMs(usage.ru_utime) + toMs(usage.ru_stime),
        static_cast<double>(usage.ru_maxrss) / 1024, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double residentMb()
{
    return procLine(u"/proc/self/status"_s, "VmRSS").split(u' ').constFirst().toDouble() / 1024;
}

double peakMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double at = share * static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(at + 0.5)];
}

void giveUp(const core::Error& error)
{
    std::fprintf(stderr, "homeward_bench: %s: %s\n", qPrintable(core::errorName(error.code)),
                 qPrintable(error.detail));
    std::exit(1);
}

void sure(const core::Status& status)
{
    if (!status)
        giveUp(status.error());
}

} // namespace bench
