// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/document_text.h"

#include "core/forms/catalogue.h"

namespace test {

using namespace Qt::StringLiterals;
using namespace core::documents;

namespace {

QString joinedTexts(const std::vector<PaperText>& texts)
{
    QStringList parts;
    for (const PaperText& text : texts)
        parts += plainEnglish(text);
    return parts.join(", "_L1);
}

QString labelInEnglish(const PaperText& text)
{
    QString out = QString::fromUtf8(text.label.source);
    out.replace("%n"_L1, QString::number(text.count));
    for (std::size_t i = 0; i < text.args.size(); ++i)
        out.replace(u"%%1"_s.arg(i + 1), plainEnglish(text.args[i]));
    return out;
}

QString dumpRuns(const Runs& runs)
{
    QStringList parts;
    for (const Run& run : runs) {
        QString part = plainEnglish(run.text);
        if (run.field && !part.isEmpty())
            part = u"{%1: %2}"_s.arg(
                QLatin1String(core::forms::spec(*run.field).key.data(),
                              static_cast<qsizetype>(core::forms::spec(*run.field).key.size())),
                part);
        parts += part;
    }
    return parts.join(u' ');
}

QString dumpAll(const std::vector<Runs>& lines)
{
    QStringList parts;
    for (const Runs& line : lines)
        parts += dumpRuns(line);
    return parts.join(" / "_L1);
}

struct BlockDump {
    QStringList& out;

    void operator()(const Paragraph& block) const
    {
        out += "paragraph: "_L1 + dumpRuns(block.runs);
    }
    void operator()(const FieldStrip& block) const
    {
        for (const FieldStrip::Field& field : block.fields)
            out += u"strip %1: %2"_s.arg(QLatin1String(field.label.source), dumpRuns(field.value));
    }
    void operator()(const SummaryLine& block) const
    {
        out += u"summary: %1 | %2"_s.arg(dumpAll(block.left), dumpAll(block.right));
    }
    void operator()(const Table& block) const
    {
        QStringList headings;
        for (const Column& column : block.columns)
            headings += QString::fromUtf8(column.heading.source);
        out += u"table %1: %2"_s.arg(plainEnglish(block.caption), headings.join(" | "_L1));
        for (const Row& row : block.rows) {
            QStringList cells;
            for (const Cell& cell : row.cells)
                cells += cell.isTickBox ? u"[]"_s : dumpRuns(cell.runs);
            out += u"  %1%2"_s.arg(cells.join(" | "_L1),
                                   row.group.isEmpty() ? QString() : u"  bar "_s + row.group);
        }
    }
    void operator()(const ListBox& box) const
    {
        out += "list: "_L1 + plainEnglish(box.title);
        for (const PaperText& line : box.lines)
            out += "  "_L1 + plainEnglish(line);
    }
    void operator()(const HandBox& box) const
    {
        out += u"by hand, %1 lines: %2"_s.arg(box.lines).arg(QString::fromUtf8(box.title.source));
    }
    void operator()(const CountBox& box) const
    {
        out += "count: "_L1 + QString::fromUtf8(box.title.source);
        for (const CountBox::Count& count : box.counts)
            out += u"  %1: %2"_s.arg(QString::fromUtf8(count.label.source),
                                     count.number ? QString::number(*count.number) : u"____"_s);
    }
    void operator()(const BoxRow& block) const
    {
        for (const Box& box : block.boxes)
            std::visit(*this, box);
    }
    void operator()(const SignatureGrid& block) const
    {
        for (const Signature& each : block.signatures)
            out += u"signature %1 (%2): %3, %4"_s.arg(QString::fromUtf8(each.role.source),
                                                      QString::fromUtf8(each.statement.source),
                                                      each.name, each.office);
    }
    void operator()(const BandFace& block) const
    {
        out += u"band: %1 qr %2, %3, letter %4"_s.arg(block.code, block.qr,
                                                      plainEnglish(block.line), block.letter);
    }
    void operator()(const SlipFace& block) const
    {
        out += u"slip: %1 | %2 qr %3 | %4 | %5"_s.arg(
            QString::fromUtf8(block.heading.source), block.code, block.qr,
            plainEnglish(block.message), plainEnglish(block.when));
    }
};

} // namespace

QString plainEnglish(const PaperText& text)
{
    switch (text.kind) {
    case PaperText::Kind::Verbatim: return text.verbatim;
    case PaperText::Kind::Country:
    case PaperText::Kind::Language: return text.verbatim;
    case PaperText::Kind::Label: return labelInEnglish(text);
    case PaperText::Kind::List: return joinedTexts(text.args);
    case PaperText::Kind::BirthDate: return text.birth->toString();
    case PaperText::Kind::Date:
    case PaperText::Kind::ShortDate:
    case PaperText::Kind::DateTime:
    case PaperText::Kind::Departure: return text.moment.toString(u"yyyy-MM-dd hh:mm"_s);
    case PaperText::Kind::Page: return u"#"_s;
    case PaperText::Kind::Pages: return u"##"_s;
    }
    return {};
}

QString plainEnglish(const Runs& runs)
{
    QStringList parts;
    for (const Run& run : runs)
        parts += plainEnglish(run.text);
    return parts.join(u' ');
}

QString dumpDocument(const Document& document)
{
    QStringList out{u"title: "_s + document.title};
    if (document.header) {
        out += u"header: %1 | %2"_s.arg(QString::fromUtf8(document.header->title.source),
                                        dumpAll(document.header->lines));
        if (document.header->qr)
            out += "qr: "_L1 + qrText({*document.header->qr, 1, 1});
    }
    for (const std::vector<Block>* blocks :
         {&document.everyPage, &document.body, &document.closing}) {
        for (const Block& block : *blocks)
            std::visit(BlockDump{out}, block);
    }
    out += u"footer: %1 | %2"_s.arg(dumpAll(document.footer.left), dumpAll(document.footer.right));
    return out.join(u'\n') + u'\n';
}

} // namespace test
