// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/clash_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui::text {

using core::storage::Clash;

namespace {

/// The context of the sentences about facts that do not go together.
class ClashWords {
    Q_DECLARE_TR_FUNCTIONS(ui::text::ClashWords)
};

QString argument(const core::storage::ClashRow& clash, std::size_t at)
{
    return at < clash.args.size() ? clash.args[at] : QString();
}

/// "Bus 1 and Bus 2": the arguments from @p first on.
QString namesFrom(const core::storage::ClashRow& clash, std::size_t first)
{
    QStringList names;
    for (std::size_t i = first; i < clash.args.size(); ++i) {
        if (!clash.args[i].isEmpty())
            names.append(clash.args[i]);
    }
    return QLocale().createSeparatedList(names);
}

QString comingAndGoing(const core::storage::ClashRow& clash)
{
    const int came = argument(clash, 1).toInt();
    const int went = argument(clash, 2).toInt();
    QStringList parts;
    if (came > 0)
        parts.append(ClashWords::tr("%n people came onto the list", nullptr, came));
    if (went > 0)
        parts.append(ClashWords::tr("%n people left the list", nullptr, went));
    return parts.join(ClashWords::tr(", ", "between two facts"));
}

} // namespace

QString clashTitle(Clash clash)
{
    switch (clash) {
    case Clash::TwoManifests: return ClashWords::tr("On two lists");
    case Clash::BoardedTwice: return ClashWords::tr("On board twice");
    case Clash::SameSeat: return ClashWords::tr("One seat, two people");
    case Clash::ChangedAfterFinalise: return ClashWords::tr("Changed after it was finalised");
    case Clash::EditedAfterJoin: return ClashWords::tr("Changed after it was joined");
    case Clash::SameCaseCode: return ClashWords::tr("One code, two people");
    case Clash::SameManifestNumber: return ClashWords::tr("One number, two lists");
    }
    return {};
}

QString clashText(const core::storage::ClashRow& clash)
{
    switch (clash.kind) {
    case Clash::TwoManifests:
        return ClashWords::tr("Different laptops put this person on %1. Take the person off all "
                              "but one.")
            .arg(namesFrom(clash, 0));
    case Clash::BoardedTwice:
        return ClashWords::tr("Marked as on board of %1. Find out where the person is, then mend "
                              "the other list.")
            .arg(namesFrom(clash, 0));
    case Clash::SameSeat:
        return ClashWords::tr("Seat %1 is given to %2. Give one of them another seat.")
            .arg(argument(clash, 0), namesFrom(clash, 1));
    case Clash::ChangedAfterFinalise:
        return ClashWords::tr("Revision %1 was finalised on one laptop. Meanwhile, on another: %2. "
                              "Look at the list and finalise it again.")
            .arg(argument(clash, 0), comingAndGoing(clash));
    case Clash::EditedAfterJoin:
        return ClashWords::tr(
                   "Laptop %1 joined this record with another or left it out. Laptop %2 "
                   "went on with it. Look whether something belongs to the other record.")
            .arg(argument(clash, 0), argument(clash, 1));
    case Clash::SameCaseCode:
        return ClashWords::tr("%2 carry the code %1. Go by their names until one of them has "
                              "another band.")
            .arg(argument(clash, 0), namesFrom(clash, 1));
    case Clash::SameManifestNumber:
        return ClashWords::tr("%2 carry the number %1. Print no paper before one of them has "
                              "another number.")
            .arg(argument(clash, 0), namesFrom(clash, 1));
    }
    return {};
}

} // namespace ui::text
