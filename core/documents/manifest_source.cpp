// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_source.h"

#include <QHash>

namespace core::documents {

using namespace Qt::StringLiterals;

namespace {

SheetSex sheetSex(const QString& code)
{
    if (code == u"female"_s)
        return SheetSex::Female;
    if (code == u"male"_s)
        return SheetSex::Male;
    return code == u"other"_s ? SheetSex::Other : SheetSex::NotGiven;
}

SheetPassenger sheetPassenger(const domain::FrozenPassenger& frozen)
{
    SheetPassenger passenger;
    passenger.code = frozen.code;
    passenger.seat = frozen.seat;
    passenger.familyLetter = frozen.familyLetter;
    passenger.printAsCode = frozen.codeOnly;
    if (frozen.codeOnly)
        return passenger;
    passenger.assist = frozen.assist;
    passenger.name = frozen.fullName;
    passenger.nativeName = frozen.nativeName;
    passenger.sex = sheetSex(frozen.sex);
    passenger.birth = PartialDate::parse(frozen.birth);
    if (!frozen.nationality.isEmpty())
        passenger.nationality = PaperText::countryName(frozen.nationality);
    passenger.documentNumber = frozen.documentNumber;
    return passenger;
}

/// Takes away the letters of families of which one person at most prints with name: a letter that
/// nobody shares would tell that a code beside it belongs to that person.
void hideLoneFamilies(std::vector<SheetPassenger>& passengers)
{
    QHash<QString, int> named;
    for (const SheetPassenger& passenger : passengers)
        named[passenger.familyLetter] += passenger.printAsCode ? 0 : 1;
    for (SheetPassenger& passenger : passengers) {
        if (passenger.printAsCode || named.value(passenger.familyLetter) < 2)
            passenger.familyLetter.clear();
    }
}

SheetChange::Kind sheetChangeKind(domain::RevisionChange::Kind kind)
{
    switch (kind) {
    case domain::RevisionChange::Kind::Added: return SheetChange::Kind::Added;
    case domain::RevisionChange::Kind::Removed: return SheetChange::Kind::Removed;
    case domain::RevisionChange::Kind::SeatChanged: return SheetChange::Kind::SeatChanged;
    case domain::RevisionChange::Kind::GuardianNamed: return SheetChange::Kind::GuardianNamed;
    case domain::RevisionChange::Kind::PrintsAsCode: return SheetChange::Kind::PrintsAsCode;
    case domain::RevisionChange::Kind::PrintsAsName: return SheetChange::Kind::PrintsAsName;
    }
    return SheetChange::Kind::Added;
}

} // namespace

ManifestSheetInput draftSheetInput(const domain::FrozenManifest& list, const SheetRequest& request)
{
    ManifestSheetInput input;
    input.number = list.number;
    input.revision = list.revision;
    input.from = list.from;
    input.to = list.to;
    if (list.departsAtMs > 0)
        input.departs = QDateTime::fromMSecsSinceEpoch(list.departsAtMs);
    input.vehicle = list.title;
    input.plate = list.plate;
    input.seats = list.capacity;
    input.driver = list.driver;
    input.escorts = list.escorts;
    input.receiver = list.receiver;
    for (const domain::FrozenPassenger& passenger : list.passengers)
        input.passengers.push_back(sheetPassenger(passenger));
    hideLoneFamilies(input.passengers);
    input.audience = request.audience;
    input.copy = request.copy;
    input.preparedBy = request.preparedBy;
    input.checkedBy = request.checkedBy;
    return input;
}

ManifestSheetInput sheetInput(const domain::FrozenManifest& list, const SheetRevision& revision,
                              const SheetRequest& request)
{
    ManifestSheetInput input = draftSheetInput(list, request);
    input.finalisedAt = QDateTime::fromMSecsSinceEpoch(revision.row.finalisedAtMs);
    input.finalisedBy = revision.row.finalisedBy;
    input.checkCode = revision.row.checkCode;
    input.replaces = revision.replaces;
    for (const domain::RevisionChange& change : revision.changes)
        input.changes.push_back(
            {sheetChangeKind(change.kind), change.code, change.seat, change.seatBefore});
    return input;
}

} // namespace core::documents
