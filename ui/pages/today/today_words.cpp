// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/today_words.h"

#include "core/domain/languages.h"
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ui::pages {
namespace {

struct TodayWords {
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

QString departedWords(const core::session::TodayOverview& overview)
{
    const auto last = std::find_if(overview.manifests.rbegin(), overview.manifests.rend(),
                                   [](const core::storage::ManifestRow& row) {
                                       return row.state == QLatin1String("departed");
                                   });
    return last == overview.manifests.rend() || overview.process.departed == 0
               ? TodayWords::tr("nobody of these yet")
               : TodayWords::tr("%1 has left").arg(last->title);
}

/// "16 in the queue"; nothing to say where the gap is none.
QString gapWords(int from, int to, const char* words, const QString& none)
{
    const int gap = std::max(0, from - to);
    return gap == 0 ? none : TodayWords::tr(words, nullptr, gap);
}

} // namespace

QString groupWords(const std::optional<core::storage::ReceptionRow>& group)
{
    if (!group)
        return TodayWords::tr("No group is open");
    const QTime started = QDateTime::fromMSecsSinceEpoch(group->startedAtMs).time();
    return TodayWords::tr("Reception group %1, started %2")
        .arg(group->number)
        .arg(text::formatTime(started));
}

std::vector<widgets::FlowStep> flowSteps(const core::session::TodayOverview& overview)
{
    const auto& n = overview.process;
    const int all = std::max({overview.expected, n.arrived, n.registered});
    const QString everyone = TodayWords::tr("everyone so far");
    return {
        {QStringLiteral("arrived"), n.arrived, all, TodayWords::tr("Arrived"),
         overview.expected > 0 ? TodayWords::tr("of about %n expected", nullptr, overview.expected)
                               : QString()},
        {QStringLiteral("registered"), n.registered, all, TodayWords::tr("Registered"),
         gapWords(n.arrived, n.registered, QT_TRANSLATE_NOOP("TodayWords", "%n in the queue"),
                  everyone)},
        {QStringLiteral("interviewed"), n.interviewed, all, TodayWords::tr("Interviewed"),
         gapWords(n.registered, n.interviewed, QT_TRANSLATE_NOOP("TodayWords", "%n waiting"),
                  everyone)},
        {QStringLiteral("ready"), n.ready, all, TodayWords::tr("Ready to travel"),
         gapWords(n.ready, n.onManifest,
                  QT_TRANSLATE_NOOP("TodayWords", "%n not on a manifest yet"), everyone)},
        {QStringLiteral("on_manifest"), n.onManifest, all, TodayWords::tr("On a manifest"),
         overview.leaveTomorrow > 0
             ? TodayWords::tr("%n leave tomorrow", nullptr, overview.leaveTomorrow)
             : QString()},
        {QStringLiteral("departed"), n.departed, all, TodayWords::tr("Departed"),
         departedWords(overview)},
    };
}

PageId pageOfStep(const QString& step)
{
    if (step == QLatin1String("arrived"))
        return PageId::Reception;
    if (step == QLatin1String("on_manifest") || step == QLatin1String("departed"))
        return PageId::Manifests;
    return PageId::People;
}

QString languageWords(const QString& code)
{
    if (code.isEmpty())
        return TodayWords::tr("Language not known");
    const auto named = core::domain::language(code, QLocale().name());
    return named.ownName.isEmpty() || named.ownName == named.name
               ? named.name
               : named.name + QLatin1Char(' ') + named.ownName;
}

} // namespace ui::pages
