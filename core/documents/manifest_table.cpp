// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_table.h"

#include "core/documents/printable.h"

#include <array>

namespace core::documents {

using namespace Qt::StringLiterals;
using forms::FieldId;

namespace {

constexpr int kPassengersPerPage = 17;

enum class PassengerColumn {
    Number,
    Seat,
    Code,
    Name,
    Sex,
    Born,
    Nationality,
    Document,
    Family,
    Assist,
    OnBus,
    Arrived,
};

struct PassengerColumnRow {
    PassengerColumn id;
    Column column;
    bool showsNames;     ///< left out of codes only
    bool showsDocuments; ///< left out of names and seats, too
};

constexpr auto kEdge = Align::Left;

constexpr std::array kPassengerColumns = {
    PassengerColumnRow{
        PassengerColumn::Number, {CORE_TR("paper", "No."), 8.4, Align::Right}, false, false},
    PassengerColumnRow{
        PassengerColumn::Seat, {CORE_TR("paper", "Seat"), 10.0, kEdge}, false, false},
    PassengerColumnRow{
        PassengerColumn::Code, {CORE_TR("paper", "Code"), 22.8, kEdge}, false, false},
    PassengerColumnRow{PassengerColumn::Name,
                       {CORE_TR("paper", "Name and name in own script"), 0, kEdge},
                       true,
                       false},
    PassengerColumnRow{PassengerColumn::Sex, {CORE_TR("paper", "Sex"), 8.4, kEdge}, true, true},
    PassengerColumnRow{PassengerColumn::Born, {CORE_TR("paper", "Born"), 22.4, kEdge}, true, true},
    PassengerColumnRow{
        PassengerColumn::Nationality, {CORE_TR("paper", "Nationality"), 23.3, kEdge}, true, true},
    PassengerColumnRow{
        PassengerColumn::Document, {CORE_TR("paper", "Document"), 23.3, kEdge}, true, true},
    PassengerColumnRow{
        PassengerColumn::Family, {CORE_TR("paper", "Family"), 14.8, kEdge, true}, false, false},
    PassengerColumnRow{
        PassengerColumn::Assist, {CORE_TR("paper", "Assist"), 14.8, kEdge}, false, false},
    PassengerColumnRow{
        PassengerColumn::OnBus, {CORE_TR("paper", "On bus"), 13.3, Align::Center}, false, false},
    PassengerColumnRow{
        PassengerColumn::Arrived, {CORE_TR("paper", "Arrived"), 13.8, Align::Center}, false, false},
};

bool isShownTo(const PassengerColumnRow& row, Audience audience)
{
    switch (audience) {
    case Audience::NamesAndDocuments: return true;
    case Audience::NamesAndSeats: return !row.showsDocuments;
    case Audience::CodesOnly: return !row.showsNames;
    }
    return false;
}

Cell plainCell(const PaperText& text)
{
    return {{{text, RunStyle::Plain, std::nullopt}}};
}

Cell fieldCell(FieldId field, const QString& value, RunStyle style = RunStyle::Plain)
{
    return {{printedField(field, PaperText::data(value), style)}};
}

Cell passengerNameCell(const SheetPassenger& passenger)
{
    if (passenger.printAsCode) {
        return {{{PaperText::of(CORE_TR("paper", "Prints as code only, at the person’s choice")),
                  RunStyle::Note, std::nullopt}}};
    }
    Cell cell;
    if (!passenger.name.isEmpty())
        cell.runs.push_back(printedField(FieldId::PersonFullName, PaperText::data(passenger.name),
                                         RunStyle::Strong));
    if (!passenger.nativeName.isEmpty() && passenger.nativeName != passenger.name)
        cell.runs.push_back(printedField(FieldId::PersonNativeName,
                                         PaperText::data(passenger.nativeName), RunStyle::Native));
    if (cell.runs.empty())
        cell.runs.push_back(
            {PaperText::of(CORE_TR("paper", "Name not given")), RunStyle::Note, std::nullopt});
    return cell;
}

QString sexLetter(SheetSex sex)
{
    switch (sex) {
    case SheetSex::NotGiven: return {};
    case SheetSex::Female: return u"F"_s;
    case SheetSex::Male: return u"M"_s;
    case SheetSex::Other: return u"X"_s;
    }
    return {};
}

Cell documentCell(const QString& number)
{
    const PaperText text =
        number.isEmpty() ? PaperText::of(CORE_TR("paper", "none")) : PaperText::data(number);
    return {{printedField(FieldId::PersonDocumentNumber, text, RunStyle::Code)}};
}

QString spacedLetters(const QString& letters)
{
    QStringList out;
    for (const QChar c : letters)
        out += QString(c);
    return out.join(", "_L1);
}

/// What only a person who prints with name has in the row.
Cell identityCell(PassengerColumn column, const SheetPassenger& passenger)
{
    if (passenger.printAsCode)
        return {};
    if (column == PassengerColumn::Sex)
        return fieldCell(FieldId::PersonSex, sexLetter(passenger.sex));
    if (column == PassengerColumn::Nationality)
        return {{printedField(FieldId::PersonNationality, passenger.nationality)}};
    if (column == PassengerColumn::Document)
        return documentCell(passenger.documentNumber);
    const PaperText born = passenger.birth ? PaperText::birthDate(*passenger.birth) : PaperText{};
    return {{printedField(FieldId::PersonBirth, born)}};
}

Cell passengerCell(PassengerColumn column, const SheetPassenger& passenger, int number)
{
    switch (column) {
    case PassengerColumn::Number: return plainCell(PaperText::number(number));
    case PassengerColumn::Seat: return fieldCell(FieldId::PassengerSeat, passenger.seat);
    case PassengerColumn::Code:
        return fieldCell(FieldId::PersonCode, passenger.code, RunStyle::Code);
    case PassengerColumn::Name: return passengerNameCell(passenger);
    case PassengerColumn::Sex:
    case PassengerColumn::Born:
    case PassengerColumn::Nationality:
    case PassengerColumn::Document: return identityCell(column, passenger);
    case PassengerColumn::Family:
        return plainCell(
            PaperText::data(passenger.printAsCode ? QString() : passenger.familyLetter));
    case PassengerColumn::Assist:
        return fieldCell(FieldId::PassengerAssist,
                         passenger.printAsCode ? QString() : spacedLetters(passenger.assist));
    case PassengerColumn::OnBus:
    case PassengerColumn::Arrived: return {{}, true};
    }
    return {};
}

} // namespace

Table passengerTable(const ManifestSheetInput& input)
{
    Table table;
    table.rowsPerPage = kPassengersPerPage;
    for (const PassengerColumnRow& row : kPassengerColumns) {
        if (isShownTo(row, input.audience))
            table.columns.push_back(row.column);
    }
    if (input.audience == Audience::CodesOnly)
        table.columns[2].widthMm = 0;
    int number = 0;
    for (const SheetPassenger& passenger : input.passengers) {
        Row out;
        out.group = passenger.printAsCode ? QString() : passenger.familyLetter;
        ++number;
        for (const PassengerColumnRow& row : kPassengerColumns) {
            if (isShownTo(row, input.audience))
                out.cells.push_back(passengerCell(row.id, passenger, number));
        }
        table.rows.push_back(std::move(out));
    }
    return table;
}

} // namespace core::documents
