// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace bench {

/// The figures of one run: printed as they come, kept as JSON. A limit of 0 is none.
class Figures {
public:
    /// A line above the figures that belong together.
    void section(const QString& title);
    void add(const QString& name, double value, const QString& unit, double limit = 0);
    /// The middle, the slowest of twenty, and the slowest of all, which the limit is held against.
    /// Where the processor's share of each time is known it is told too: what is left is waiting.
    void addTimes(const QString& name, const std::vector<double>& ms, double limit = 0,
                  const std::vector<double>& cpu = {});
    /// A figure that could not be measured here, and why.
    void skip(const QString& name, const QString& why);

    /// Takes over what another process measured and printed.
    void append(const QJsonArray& rows);
    [[nodiscard]] const QJsonArray& rows() const { return m_rows; }
    /// The figure of that name, or 0.
    [[nodiscard]] double value(const QString& name) const;

private:
    void put(QJsonObject row, const QString& text);

    QString m_section;
    QJsonArray m_rows;
};

/// Cores, memory, processor, system and libraries.
QJsonObject machine();

/// What a process used. Units: ms, MB.
struct Use {
    double wallMs = 0;
    double cpuMs = 0;
    double peakMb = 0;
    int exitCode = -1;
};
/// Runs @p command and waits. Its output is the caller's; with @p quiet it is thrown away.
Use runProcess(const QStringList& command, bool quiet);

/// Processor time of this process. Units: ms.
double cpuMs();
/// Memory this process holds now, and the most it ever held. Units: MB.
double residentMb();
double peakMb();
/// The value in the middle of @p values once sorted, or at another share of the way.
double quantile(std::vector<double> values, double share = 0.5);

/// A measurement that fails has no figure: the program ends and says where.
[[noreturn]] void giveUp(const core::Error& error);
template <class T>
T sure(core::Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}
void sure(const core::Status& status);

} // namespace bench
