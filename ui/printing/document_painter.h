// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "ui/printing/label_languages.h"
#include "ui/printing/paper_fonts.h"

#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace ui::printing {

/// Lays a document out on pages and paints them on any painter: a PDF, a printer, a picture. The
/// layout does not depend on the device, so the preview shows what the paper will be.
/// Invariant: a row, a box and a signature are never cut by the end of a page; the closing blocks
/// stand together on one page. Thread: any with a QGuiApplication, one at a time.
class DocumentPainter {
public:
    /// Plans the pages. Errors: MissingFont, args: the scripts nothing can draw.
    static core::Result<DocumentPainter> create(core::documents::Document document,
                                                LabelLanguages languages,
                                                std::shared_ptr<const PaperFonts> fonts);

    /// Moved, never copied: the planned pages point into the document.
    DocumentPainter(DocumentPainter&&) = default;
    DocumentPainter& operator=(DocumentPainter&&) = default;
    DocumentPainter(const DocumentPainter&) = delete;
    DocumentPainter& operator=(const DocumentPainter&) = delete;
    ~DocumentPainter() = default;

    [[nodiscard]] const core::documents::Document& document() const { return m_document; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QSizeF pageSizeMm() const;
    /// Whether the page holds the closing blocks, which people sign.
    [[nodiscard]] bool hasClosing(int page) const;
    /// Paints page @p page (from 0). One unit of the painter is a millimetre of the paper, the
    /// origin its top left corner.
    void paintPage(QPainter& painter, int page) const;

private:
    struct Placed {
        const core::documents::Block* block = nullptr;
        double top = 0;
        std::size_t firstRow = 0;
        std::size_t rows = 0;
        bool isClosing = false;
    };
    using PlannedPage = std::vector<Placed>;

    /// Puts blocks one under the other and begins a page where one does not fit.
    class Plan;

    DocumentPainter(core::documents::Document document, LabelLanguages languages,
                    std::shared_ptr<const PaperFonts> fonts);
    [[nodiscard]] QStringList allTexts() const;
    /// A slip is in the language of the person who keeps it, all else in those of the paper.
    [[nodiscard]] LabelLanguages languagesOf(const core::documents::Block& block) const;
    void paintFaces(QPainter& painter, int page) const;
    void planPages();

    core::documents::Document m_document;
    LabelLanguages m_languages;
    std::shared_ptr<const PaperFonts> m_fonts;
    std::vector<PlannedPage> m_pages;
};

/// Units: mm.
QSizeF paperSizeMm(core::documents::PageSize size);

} // namespace ui::printing
