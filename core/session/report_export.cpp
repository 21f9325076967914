// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/report_export.h"

#include "core/domain/statistics.h"

#include <QSaveFile>

namespace core::session {
namespace {

void addRow(QByteArray& out, const QString& table, const QString& group, const QString& people)
{
    out += table.toUtf8() + ',' + group.toUtf8() + ',' + people.toUtf8() + "\r\n";
}

QString shownNumber(int people)
{
    const int least = domain::kSmallestShownGroup;
    return people > 0 && people < least ? QStringLiteral("<%1").arg(least)
                                        : QString::number(people);
}

QString bandName(const ReportAgeBand& band)
{
    return band.toAge < 0 ? QStringLiteral("%1+").arg(band.fromAge)
                          : QStringLiteral("%1-%2").arg(band.fromAge).arg(band.toAge);
}

} // namespace

QByteArray reportCsv(const Report& report)
{
    QByteArray out("\xEF\xBB\xBFtable,group,people\r\n");
    for (const storage::CountByDay& day : report.days)
        addRow(out, QStringLiteral("arrivals"), day.day.toString(Qt::ISODate),
               shownNumber(day.people));
    for (const ReportGroup& group : report.nationalities) {
        addRow(out, QStringLiteral("nationality"),
               group.code == QLatin1String("*") ? QStringLiteral("other")
               : group.code.isEmpty()           ? QStringLiteral("not known")
                                                : group.code,
               shownNumber(group.people));
    }
    for (const ReportAgeBand& band : report.ages) {
        addRow(out, QStringLiteral("women by age"), bandName(band), shownNumber(band.women));
        addRow(out, QStringLiteral("men by age"), bandName(band), shownNumber(band.men));
    }
    const auto& n = report.process;
    const std::pair<const char*, int> steps[] = {
        {"arrived", n.arrived},          {"registered", n.registered},
        {"interviewed", n.interviewed},  {"ready", n.ready},
        {"on a manifest", n.onManifest}, {"departed", n.departed},
        {"handed over", n.handedOver}};
    for (const auto& [name, people] : steps)
        addRow(out, QStringLiteral("process"), QString::fromLatin1(name), shownNumber(people));
    return out;
}

Status exportReport(const Report& report, const QString& file)
{
    QSaveFile out(file);
    const QByteArray text = reportCsv(report);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return fail(ErrorCode::Io, QStringLiteral("report not written"));
    return {};
}

} // namespace core::session
