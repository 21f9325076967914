// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manifests/manifest_words.h"

#include "core/domain/code_lists.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ui::pages {
namespace {

struct ManifestWords {
    Q_DECLARE_TR_FUNCTIONS(ManifestWords)
};

} // namespace

widgets::ChipLook manifestStateChip(const core::storage::ManifestRow& manifest)
{
    const core::domain::CodeEntry* entry = core::domain::findCode("manifest_state", manifest.state);
    const QString state = entry == nullptr ? manifest.state : text::labelText(entry->label);
    if (manifest.state == QLatin1String("draft"))
        return {ManifestWords::tr("%1, rev %2").arg(state).arg(manifest.revision)};
    if (manifest.state == QLatin1String("finalised"))
        return {ManifestWords::tr("%1, rev %2").arg(state).arg(manifest.finalisedRevision),
                widgets::Tone::Info};
    if (manifest.state == QLatin1String("cancelled"))
        return {state, widgets::Tone::Quiet};
    return {state, widgets::Tone::Good, theme::Icon::Check};
}

QString leavesWords(const core::session::ManifestDetails& view)
{
    QStringList parts;
    if (view.row.departsAtMs > 0) {
        const auto at = QDateTime::fromMSecsSinceEpoch(view.row.departsAtMs);
        parts.append(ManifestWords::tr("Leaves %1 %2")
                         .arg(text::formatDate(at.date(), text::DateStyle::Weekday),
                              text::formatTime(at.time())));
    } else {
        parts.append(ManifestWords::tr("No time of departure yet"));
    }
    const QString plate = view.trip.values.get(core::forms::FieldId::ManifestPlate).toText();
    if (!plate.isEmpty())
        parts.append(ManifestWords::tr("plate %1").arg(plate));
    return parts.join(QStringLiteral(", "));
}

int escortSeats(const core::session::ManifestDetails& view)
{
    return static_cast<int>(view.trip.values.get(core::forms::FieldId::ManifestEscorts)
                                .toText()
                                .split(u'\n', Qt::SkipEmptyParts)
                                .size());
}

QString totalsWords(const core::session::ManifestDetails& view, const QDate& today)
{
    const core::domain::ManifestTotals n = core::domain::totals(view.board, today);
    QStringList parts;
    parts.append(ManifestWords::tr("%n men", nullptr, n.men));
    parts.append(ManifestWords::tr("%n women", nullptr, n.women));
    if (n.others > 0)
        parts.append(ManifestWords::tr("%n other", nullptr, n.others));
    if (n.under18 > 0)
        parts.append(ManifestWords::tr("%n under 18", nullptr, n.under18));
    QString words = parts.join(QStringLiteral(", "));
    if (n.families > 0)
        words += QStringLiteral("     ") +
                 ManifestWords::tr("%n families kept together", nullptr, n.families);
    return words;
}

QString confirmWords(const core::session::ManifestDetails& view)
{
    QStringList lines;
    int asCode = 0;
    for (const auto& passenger : view.board.passengers)
        asCode += core::domain::printAs(passenger) == core::domain::PrintAs::Code ? 1 : 0;
    lines.append(leavesWords(view));
    if (asCode > 0)
        lines.append(ManifestWords::tr(
            "%n print as code only, at their choice or because nobody asked them.", nullptr,
            asCode));
    if (view.toLookAt() > 0)
        lines.append(
            ManifestWords::tr("%n thing(s) to look at stay open.", nullptr, view.toLookAt()));
    if (view.row.finalisedRevision > 0)
        lines.append(ManifestWords::tr(
                         "This becomes revision %1 and replaces revision %2. Printed copies of "
                         "revision %2 no longer count.")
                         .arg(view.row.revision)
                         .arg(view.row.finalisedRevision));
    else
        lines.append(ManifestWords::tr("This becomes revision %1.").arg(view.row.revision));
    lines.append(ManifestWords::tr(
        "The list can then be printed. To change it, open it again: that makes the "
        "next revision."));
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace ui::pages
