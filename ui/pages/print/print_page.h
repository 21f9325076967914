// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 cannot parse <concepts>, which id.h brings, unless <set> has been read first.
// clang-format off
#include <memory>
#include <set>

#include <QPixmap>

#include "core/documents/manifest_input.h"
#include "core/session/manifest_desk.h"
#include "ui/pages/page.h"
#include "ui/printing/document_painter.h"
// clang-format on

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QScrollArea;

namespace ui::widgets {
class Banner;
class Chip;
class KeyButton;
class PageHead;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

/// The pages of a manifest as they will be on paper, and who gets a copy. Each copy is numbered and
/// written down with the name of who printed it.
class PrintPage final : public Page {
    Q_OBJECT
public:
    explicit PrintPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::PrintPreview; }
    [[nodiscard]] QString title() const override;
    void open(const Target& target) override;
    [[nodiscard]] Target place() const override;
    void activate() override;
    void primaryAction() override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const { return m_page; }

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Copy {
        core::documents::Recipient recipient;
        QCheckBox* box = nullptr;
    };

    void build();
    QWidget* buildHead();
    QWidget* buildOptions();
    void buildCopies(QWidget& panel, QBoxLayout& lines);
    void reload();
    void render();
    void showPage(int page);
    void showWords();
    void print();
    void savePdf();
    [[nodiscard]] std::vector<core::documents::Recipient> chosen() const;
    [[nodiscard]] core::documents::Audience audienceFor(core::documents::Recipient recipient) const;
    /// The sheet for one recipient; @p number 0 is the preview, which takes no copy number.
    [[nodiscard]] core::Result<core::documents::ManifestSheetInput>
    inputFor(core::documents::Recipient recipient, int number) const;
    [[nodiscard]] core::Result<printing::DocumentPainter>
    painterFor(core::documents::Recipient recipient, int number) const;
    [[nodiscard]] core::Result<std::vector<printing::DocumentPainter>> numberedCopies();
    void report(const core::Status& status);

    core::session::ManifestDesk m_desk;
    std::optional<core::domain::ManifestId> m_manifest;
    std::optional<core::session::ManifestDetails> m_details;
    std::optional<core::session::RevisionDetails> m_revision;
    std::optional<printing::DocumentPainter> m_painter;
    std::shared_ptr<const printing::PaperFonts> m_fonts;
    int m_page = 0;
    bool m_mayPrint;

    widgets::PageHead* m_head = nullptr;
    widgets::Chip* m_state = nullptr;
    widgets::KeyButton* m_pdf = nullptr;
    widgets::KeyButton* m_print = nullptr;
    widgets::Banner* m_failure = nullptr;
    QListWidget* m_thumbs = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_sheet = nullptr;
    QLabel* m_printerLabel = nullptr;
    QComboBox* m_printer = nullptr;
    QLabel* m_printerState = nullptr;
    QLabel* m_showsLabel = nullptr;
    QComboBox* m_shows = nullptr;
    QLabel* m_labelsLabel = nullptr;
    QComboBox* m_labels = nullptr;
    QLabel* m_copiesLabel = nullptr;
    std::vector<Copy> m_copies;
    widgets::Banner* m_codeOnly = nullptr;
    QLabel* m_history = nullptr;
};

} // namespace ui::pages
