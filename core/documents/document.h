// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/manifest_qr.h"
#include "core/documents/paper_text.h"
#include "core/forms/field_spec.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// What a paper holds, in the order in which it is read, without a word about pens and fonts.
/// ui/printing lays it out. Units: lengths in millimetres.
namespace core::documents {

enum class RunStyle {
    Plain,
    Strong,
    Native, ///< a name in its own script
    Code,   ///< fixed width, for codes and document numbers that are compared letter by letter
    Note,   ///< slanted, said by the program and not by the person
};

/// A text in one style. A value of a record carries its field, so that a test can hold every run on
/// every paper against the field catalogue; printedField() in printable.h is the way to make one.
struct Run {
    PaperText text;
    RunStyle style = RunStyle::Plain;
    std::optional<forms::FieldId> field;
};

using Runs = std::vector<Run>;

enum class Align { Left, Right, Center };

struct Column {
    TrText heading;
    double widthMm = 0; ///< 0: takes what the others leave
    Align align = Align::Left;
    bool carriesGroupBar = false; ///< a bar at the left of rows that belong together
};

struct Cell {
    Runs runs;
    bool isTickBox = false; ///< an empty box to tick by hand
};

struct Row {
    std::vector<Cell> cells;
    QString group; ///< rows next to each other with the same letter are bound by one bar
};

/// Rows may be spread over pages, a row never; the headings stand on every page.
struct Table {
    PaperText caption; ///< above the headings; empty for none
    std::vector<Column> columns;
    std::vector<Row> rows;
    int rowsPerPage = 0; ///< at most so many on a page, 0: as many as fit
};

struct Paragraph {
    Runs runs;
};

/// Boxes side by side with a small label over a value: from, to, leaves, vehicle.
struct FieldStrip {
    struct Field {
        TrText label;
        Runs value;
    };
    std::vector<Field> fields;
};

/// One line: facts from the left, people from the right.
struct SummaryLine {
    std::vector<Runs> left;
    std::vector<Runs> right;
};

struct ListBox {
    PaperText title;
    std::vector<PaperText> lines;
};

/// Empty lines to write on by hand.
struct HandBox {
    TrText title;
    int lines = 4;
};

/// Numbers to be compared: printed where known, an empty box where they are counted by hand.
struct CountBox {
    struct Count {
        TrText label;
        std::optional<int> number;
    };
    TrText title;
    std::vector<Count> counts;
};

using Box = std::variant<ListBox, HandBox, CountBox>;

struct BoxRow {
    std::vector<Box> boxes;
};

struct Signature {
    TrText role;
    TrText statement;
    QString name;
    QString office;
};

struct SignatureGrid {
    std::vector<Signature> signatures; ///< three in a row
};

/// The face of a wristband. No name.
struct BandFace {
    QString code;
    PaperText line; ///< date and group
    QString qr;     ///< the code as its QR says it
    QString letter; ///< of the interview language; empty when turned off
};

/// The face of the slip a person keeps. No name.
struct SlipFace {
    QString code;
    QString qr;
    QString language; ///< of the reader, ISO 639-3; empty: the languages of the paper
    TrText heading;
    PaperText message;
    PaperText when;
    std::vector<TrText> ticks; ///< places to tick by hand
};

using Block = std::variant<Paragraph, FieldStrip, SummaryLine, Table, BoxRow, SignatureGrid,
                           BandFace, SlipFace>;

enum class PageSize {
    A4Landscape,
    A4Portrait,
    Band,      ///< 254 x 25
    Slip,      ///< 100 x 62
    SlipSheet, ///< A4 portrait, ten slips
};

/// Stands at the top of every page.
struct PageHeader {
    TrText title;
    std::vector<Runs> lines; ///< at the right
    std::optional<ManifestQr> qr;
};

/// Stands at the bottom of every page.
struct PageFooter {
    std::vector<Runs> left;
    std::vector<Runs> right;
};

struct Document {
    PageSize size = PageSize::A4Landscape;
    QString title; ///< of the file, seen in a printer's list: never a person's data
    std::optional<PageHeader> header;
    std::vector<Block> everyPage; ///< under the header of each page
    std::vector<Block> body;
    std::vector<Block> closing; ///< stays together on the last page
    PageFooter footer;
};

} // namespace core::documents
