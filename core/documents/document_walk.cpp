// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_walk.h"

namespace core::documents {

namespace {

class RunWalk {
public:
    explicit RunWalk(const std::function<void(const Run&)>& visit) : m_visit(visit) {}

    void show(const Runs& runs) const
    {
        for (const Run& run : runs)
            m_visit(run);
    }

    void show(const std::vector<Runs>& lines) const
    {
        for (const Runs& line : lines)
            show(line);
    }

    void show(const PaperText& text) const
    {
        if (!text.isEmpty())
            m_visit({text, RunStyle::Plain, std::nullopt});
    }

    void show(const TrText& label) const { show(PaperText::of(label)); }

    void operator()(const Paragraph& block) const { show(block.runs); }

    void operator()(const FieldStrip& block) const
    {
        for (const FieldStrip::Field& field : block.fields) {
            show(field.label);
            show(field.value);
        }
    }

    void operator()(const SummaryLine& block) const
    {
        show(block.left);
        show(block.right);
    }

    void operator()(const Table& block) const
    {
        show(block.caption);
        for (const Column& column : block.columns)
            show(column.heading);
        for (const Row& row : block.rows) {
            for (const Cell& cell : row.cells)
                show(cell.runs);
        }
    }

    void operator()(const ListBox& box) const
    {
        show(box.title);
        for (const PaperText& line : box.lines)
            show(line);
    }

    void operator()(const HandBox& box) const { show(box.title); }

    void operator()(const CountBox& box) const
    {
        show(box.title);
        for (const CountBox::Count& count : box.counts)
            show(count.label);
    }

    void operator()(const BoxRow& block) const
    {
        for (const Box& box : block.boxes)
            std::visit(*this, box);
    }

    void operator()(const SignatureGrid& block) const
    {
        for (const Signature& signature : block.signatures) {
            show(signature.role);
            show(signature.statement);
            show(PaperText::data(signature.name));
            show(PaperText::data(signature.office));
        }
    }

    void operator()(const BandFace& block) const
    {
        show(PaperText::data(block.code));
        show(block.line);
        show(PaperText::data(block.letter));
    }

    void operator()(const SlipFace& block) const
    {
        show(block.heading);
        show(PaperText::data(block.code));
        show(block.message);
        show(block.when);
        for (const TrText& tick : block.ticks)
            show(tick);
    }

private:
    const std::function<void(const Run&)>& m_visit;
};

} // namespace

void visitRuns(const Document& document, const std::function<void(const Run&)>& visit)
{
    const RunWalk walk(visit);
    if (document.header) {
        walk.show(document.header->title);
        walk.show(document.header->lines);
    }
    for (const std::vector<Block>* blocks :
         {&document.everyPage, &document.body, &document.closing}) {
        for (const Block& block : *blocks)
            std::visit(walk, block);
    }
    walk.show(document.footer.left);
    walk.show(document.footer.right);
}

} // namespace core::documents
