// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_sheet.h"

#include "core/base/check.h"
#include "core/documents/manifest_table.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <set>

namespace core::documents {

using namespace Qt::StringLiterals;
using forms::FieldId;

namespace {

constexpr std::size_t kMostChanges = 14; ///< lines that fit above the signatures of one page

Run label(const PaperText& text, RunStyle style = RunStyle::Plain)
{
    return {text, style, std::nullopt};
}

Run label(TrText text, RunStyle style = RunStyle::Plain)
{
    return label(PaperText::of(text), style);
}

Runs revisionLine(const ManifestSheetInput& in)
{
    const PaperText revision = PaperText::number(in.revision).emphasised();
    if (in.replaces > 0) {
        return {label(PaperText::of(CORE_TR("paper", "Revision %1, replaces revision %2"),
                                    {revision, PaperText::number(in.replaces)}))};
    }
    return {label(PaperText::of(CORE_TR("paper", "Revision %1"), {revision}))};
}

Runs stateLine(const ManifestSheetInput& in)
{
    if (in.isDraft())
        return {label(CORE_TR("paper", "Draft. Not for travel."), RunStyle::Strong)};
    return {label(PaperText::of(CORE_TR("paper", "Finalised %1 by %2"),
                                {PaperText::at(PaperText::Kind::DateTime, in.finalisedAt),
                                 PaperText::data(in.finalisedBy)}))};
}

PageHeader headerOf(const ManifestSheetInput& in, int people)
{
    PageHeader header;
    header.title = CORE_TR("paper", "Passenger manifest");
    header.lines = {
        {printedField(FieldId::ManifestNumber, PaperText::data(in.number).emphasised())},
        revisionLine(in),
        stateLine(in),
        {label(PaperText::of(CORE_TR("paper", "Page %1 of %2"),
                             {PaperText::page().emphasised(), PaperText::pages().emphasised()}))},
    };
    if (!in.isDraft())
        header.qr = ManifestQr{in.number, in.revision, people, in.checkCode};
    return header;
}

Runs vehicleRuns(const ManifestSheetInput& in)
{
    // A run of its own: where room is short the name gives way, never the plate or the seats.
    const Run name = label(PaperText::data(in.vehicle + u','));
    const PaperText seats = PaperText::counted(CORE_TR("paper", "%n seats"), in.seats);
    if (in.plate.isEmpty())
        return {name, label(seats)};
    return {name, label(PaperText::of(CORE_TR("paper", "plate %1, %2"),
                                      {PaperText::data(in.plate), seats}))};
}

FieldStrip tripStrip(const ManifestSheetInput& in)
{
    const PaperText leaves =
        in.departs.isValid() ? PaperText::at(PaperText::Kind::Departure, in.departs) : PaperText{};
    return {{
        {CORE_TR("paper", "From"), {printedField(FieldId::ManifestFrom, PaperText::data(in.from))}},
        {CORE_TR("paper", "To"), {printedField(FieldId::ManifestTo, PaperText::data(in.to))}},
        {CORE_TR("paper", "Leaves"), {printedField(FieldId::ManifestDepartsAt, leaves)}},
        {CORE_TR("paper", "Vehicle"), vehicleRuns(in)},
    }};
}

/// "21 men, 15 women, 2 under 18": only what there is, as one list.
PaperText totalsText(const SheetTotals& totals)
{
    std::vector<PaperText> parts;
    const auto add = [&parts](TrText text, int count) {
        if (count > 0)
            parts.push_back(PaperText::counted(text, count));
    };
    add(CORE_TR("paper", "%n men"), totals.men);
    add(CORE_TR("paper", "%n women"), totals.women);
    add(CORE_TR("paper", "%n of other or no given sex"), totals.others);
    add(CORE_TR("paper", "%n under 18"), totals.minors);
    add(CORE_TR("paper", "%n by code only"), totals.codeOnly);
    return PaperText::list(parts);
}

PaperText escortsText(const QStringList& escorts)
{
    std::vector<PaperText> names;
    for (qsizetype i = 0; i < escorts.size(); ++i) {
        const PaperText name = PaperText::data(escorts[i]);
        names.push_back(i == 0 ? PaperText::of(CORE_TR("paper", "%1 (lead)"), {name}) : name);
    }
    return PaperText::list(names);
}

SummaryLine summaryOf(const ManifestSheetInput& in, const SheetTotals& totals)
{
    SummaryLine line;
    PaperText people = PaperText::counted(CORE_TR("paper", "%n people"), totals.people);
    people.strongCount = true;
    line.left.push_back({label(people)});
    if (in.audience == Audience::NamesAndDocuments)
        line.left.push_back({label(totalsText(totals))});
    if (totals.families > 0)
        line.left.push_back({label(
            PaperText::counted(CORE_TR("paper", "%n families kept together"), totals.families))});
    if (!in.driver.isEmpty())
        line.right.push_back(
            {printedField(FieldId::ManifestDriver, PaperText::of(CORE_TR("paper", "Driver: %1"),
                                                                 {PaperText::data(in.driver)}))});
    if (!in.escorts.isEmpty())
        line.right.push_back(
            {printedField(FieldId::ManifestEscorts, PaperText::of(CORE_TR("paper", "Escorts: %1"),
                                                                  {escortsText(in.escorts)}))});
    return line;
}

Paragraph endOfList(int people)
{
    return {{label(PaperText::counted(CORE_TR("paper", "End of list: %n people."), people),
                   RunStyle::Strong),
             label(CORE_TR(
                 "paper",
                 "Nothing may be added below this line. To add a person, print a new revision."))}};
}

PaperText changeText(const SheetChange& change)
{
    const PaperText code = PaperText::data(change.code);
    const PaperText seat = PaperText::data(change.seat);
    const PaperText other = PaperText::data(change.other);
    switch (change.kind) {
    case SheetChange::Kind::Added:
        return PaperText::of(CORE_TR("paper", "Added: %1, seat %2"), {code, seat});
    case SheetChange::Kind::Removed:
        if (change.other.isEmpty())
            return PaperText::of(CORE_TR("paper", "Removed: %1 from seat %2"), {code, seat});
        return PaperText::of(CORE_TR("paper", "Removed: %1 from seat %2, travels on %3"),
                             {code, seat, other});
    case SheetChange::Kind::SeatChanged:
        return PaperText::of(CORE_TR("paper", "Changed: %1 from seat %2 to %3"),
                             {code, other, seat});
    case SheetChange::Kind::GuardianNamed:
        return PaperText::of(CORE_TR("paper", "Changed: guardian named for %1"), {code});
    case SheetChange::Kind::PrintsAsCode:
        return PaperText::of(CORE_TR("paper", "Changed: %1 prints as code only"), {code});
    case SheetChange::Kind::PrintsAsName:
        return PaperText::of(CORE_TR("paper", "Changed: %1 prints with name"), {code});
    }
    return {};
}

ListBox changesBox(const ManifestSheetInput& in)
{
    if (in.replaces == 0)
        return {PaperText::of(CORE_TR("paper", "Changes")),
                {PaperText::of(CORE_TR("paper", "None. This is the first list."))}};
    ListBox box{PaperText::of(CORE_TR("paper", "Changes since revision %1"),
                              {PaperText::number(in.replaces)}),
                {}};
    const std::size_t shown =
        in.changes.size() > kMostChanges ? kMostChanges - 1 : in.changes.size();
    for (std::size_t i = 0; i < shown; ++i)
        box.lines.push_back(changeText(in.changes[i]));
    if (shown < in.changes.size()) {
        const int more = static_cast<int>(in.changes.size() - shown);
        box.lines.push_back(
            PaperText::counted(CORE_TR("paper", "and %n more, in the record"), more));
    }
    if (box.lines.empty())
        box.lines.push_back(PaperText::of(CORE_TR("paper", "None of the people changed.")));
    return box;
}

BoxRow closingBoxes(const ManifestSheetInput& in, int people)
{
    const CountBox counts{CORE_TR("paper", "Count"),
                          {{CORE_TR("paper", "On this manifest"), people},
                           {CORE_TR("paper", "On the bus when it left"), std::nullopt},
                           {CORE_TR("paper", "Arrived"), std::nullopt},
                           {CORE_TR("paper", "Handed over"), std::nullopt}}};
    return {{changesBox(in),
             HandBox{CORE_TR("paper", "No-shows and changes on the day, by hand"), 4}, counts}};
}

SignatureGrid signaturesOf(const ManifestSheetInput& in)
{
    return {{
        {CORE_TR("paper", "Prepared by"),
         CORE_TR("paper", "This list was made from the records on the day."), in.preparedBy.name,
         in.preparedBy.office},
        {CORE_TR("paper", "Checked by"), CORE_TR("paper", "I checked the warnings and the count."),
         in.checkedBy.name, in.checkedBy.office},
        {CORE_TR("paper", "Driver"),
         CORE_TR("paper", "I counted the people with the escort."),
         in.driver,
         {}},
        {CORE_TR("paper", "Escort lead"),
         CORE_TR("paper", "The people marked “on bus” are in my care."),
         in.escorts.value(0),
         {}},
        {CORE_TR("paper", "Handed over by"),
         CORE_TR("paper", "I handed over the number written above."),
         {},
         {}},
        {CORE_TR("paper", "Received by"),
         CORE_TR("paper", "I received the number written above."),
         in.receiver,
         {}},
    }};
}

/// "Copy 2 of 4: driver." A copy made after those that were planned says its number alone.
PaperText holderText(const SheetCopy& copy)
{
    const int planned = static_cast<int>(copy.all.size());
    const PaperText number = PaperText::number(copy.number);
    const PaperText holder = PaperText::of(recipientLabel(copy.recipient));
    if (copy.number > planned || planned == 1)
        return PaperText::of(CORE_TR("paper", "Copy %1: %2."), {number, holder});
    return PaperText::of(CORE_TR("paper", "Copy %1 of %2: %3."),
                         {number, PaperText::number(planned), holder});
}

PageFooter footerOf(const ManifestSheetInput& in)
{
    std::vector<PaperText> all;
    for (const Recipient recipient : in.copy.all)
        all.push_back(PaperText::of(recipientLabel(recipient)));
    PageFooter footer;
    footer.left = {
        {label(CORE_TR("paper",
                       "Assist: C child or with child, D seat near door, W wheelchair, G named "
                       "guardian on board. No health details are printed here."))},
        {label(PaperText::of(CORE_TR("paper", "Personal data. Only for: %1."),
                             {PaperText::list(all)})),
         label(holderText(in.copy), RunStyle::Strong)},
    };
    if (!in.isDraft())
        footer.right.push_back({label(CORE_TR("paper", "Check code")),
                                label(PaperText::data(in.checkCode), RunStyle::Code)});
    footer.right.push_back(
        {label(PaperText::of(CORE_TR("paper", "%1, revision %2, page %3 of %4"),
                             {PaperText::data(in.number), PaperText::number(in.revision),
                              PaperText::page(), PaperText::pages()}))});
    return footer;
}

} // namespace

SheetTotals totalsOf(const ManifestSheetInput& input)
{
    SheetTotals totals;
    totals.people = static_cast<int>(input.passengers.size());
    std::set<QString> families;
    for (const SheetPassenger& passenger : input.passengers) {
        if (!passenger.familyLetter.isEmpty() && !passenger.printAsCode)
            families.insert(passenger.familyLetter);
        if (passenger.printAsCode)
            ++totals.codeOnly;
        else if (passenger.birth && passenger.birth->mayBeMinor(input.departs.date()))
            ++totals.minors;
        else if (passenger.sex == SheetSex::Male)
            ++totals.men;
        else if (passenger.sex == SheetSex::Female)
            ++totals.women;
        else
            ++totals.others;
    }
    totals.families = static_cast<int>(families.size());
    return totals;
}

Document manifestSheet(const ManifestSheetInput& input)
{
    CORE_ASSERT(fitsManifestQr(input.number));
    const SheetTotals totals = totalsOf(input);
    CORE_ASSERT(input.isDraft() || (totals.people > 0 && fitsManifestQr(input.checkCode)));

    Document sheet;
    sheet.size = PageSize::A4Landscape;
    sheet.title = u"%1 r%2"_s.arg(input.number).arg(input.revision);
    sheet.header = headerOf(input, totals.people);
    sheet.everyPage = {tripStrip(input)};
    sheet.body = {summaryOf(input, totals), passengerTable(input), endOfList(totals.people)};
    sheet.closing = {closingBoxes(input, totals.people), signaturesOf(input)};
    sheet.footer = footerOf(input);
    return sheet;
}

} // namespace core::documents
