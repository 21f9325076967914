// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/print/print_page.h"

#include "core/documents/manifest_sheet.h"
#include "core/documents/manifest_source.h"
#include "core/domain/roles.h"
#include "core/session/session.h"
#include "ui/actions/key_map.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/manifests/manifest_words.h"
#include "ui/printing/label_languages.h"
#include "ui/printing/paper_output.h"
#include "ui/prompt/prompter.h"
#include "ui/text/error_text.h"
#include "ui/text/label_text.h"
#include "ui/text/language.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/chip.h"
#include "ui/widgets/frames/page_body.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPrinterInfo>
#include <QScrollArea>

#include <algorithm>
#include <map>
#include <memory>

namespace ui::pages {
namespace {

using core::documents::Audience;
using core::documents::Recipient;

constexpr int kThumbDpi = 20;
constexpr int kSheetMargin = 24;
constexpr double kMmPerInch = 25.4;

/// A line for each reason, with the codes it holds for: MS-1, MS-2: did not agree.
QString leftOutWords(const std::vector<core::session::LeftOut>& leftOut)
{
    std::map<QString, QStringList> reasons;
    for (const core::session::LeftOut& one : leftOut) {
        const QString why = one.why ? text::labelText(core::domain::denialText(*one.why))
                                    : PrintPage::tr("as decided here");
        reasons[why].append(one.code);
    }
    QStringList lines;
    for (const auto& [why, codes] : reasons)
        lines.append(codes.join(QStringLiteral(", ")) + QStringLiteral(": ") + why);
    return lines.join(u'\n');
}

} // namespace

PrintPage::PrintPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_desk(context.session, context.session.here()),
      m_fonts(std::make_shared<const printing::PaperFonts>()),
      m_mayPrint(
          core::domain::may(context.session.user().role, core::domain::Action::PrintManifests))
{
    build();
    const auto turn = [this](int pages) {
        showPage(m_page + pages);
        return true;
    };
    context.keys.bind(actions::ActionId::NextPage, this, [turn] { return turn(1); });
    context.keys.bind(actions::ActionId::PreviousPage, this, [turn] { return turn(-1); });
    retranslate();
}

QString PrintPage::title() const
{
    return tr("Print");
}

void PrintPage::open(const Target& target)
{
    if (const auto* manifest = std::get_if<core::domain::ManifestId>(&target))
        m_manifest = *manifest;
}

Target PrintPage::place() const
{
    return m_manifest ? Target(*m_manifest) : Target();
}

void PrintPage::activate()
{
    m_page = 0;
    reload();
    m_scroll->setFocus();
}

void PrintPage::reload()
{
    m_details.reset();
    m_revision.reset();
    if (!m_manifest)
        return;
    auto details = m_desk.view(*m_manifest);
    if (!details) {
        report(core::fail(details.error()));
        return;
    }
    m_details = std::move(*details);
    auto revision = m_desk.revision(*m_manifest);
    if (revision)
        m_revision = std::move(*revision);
    else if (revision.error().code != core::ErrorCode::NotFound)
        report(core::fail(revision.error()));
    showWords();
    render();
}

int PrintPage::pageCount() const
{
    return m_painter ? m_painter->pageCount() : 0;
}

std::vector<Recipient> PrintPage::chosen() const
{
    std::vector<Recipient> recipients;
    for (const Copy& copy : m_copies) {
        if (copy.box->isChecked())
            recipients.push_back(copy.recipient);
    }
    return recipients;
}

Audience PrintPage::audienceFor(Recipient recipient) const
{
    const auto shown = static_cast<Audience>(m_shows->currentData().toInt());
    // A driver needs to know who sits where, and nobody's documents.
    if (recipient == Recipient::Driver && shown == Audience::NamesAndDocuments)
        return Audience::NamesAndSeats;
    return shown;
}

core::Result<core::documents::ManifestSheetInput> PrintPage::inputFor(Recipient recipient,
                                                                      int number) const
{
    if (!m_details)
        return core::fail(core::ErrorCode::NotFound, QStringLiteral("no manifest to print"));
    core::documents::SheetRequest request;
    request.audience = audienceFor(recipient);
    request.copy = {std::max(1, number), recipient, chosen()};
    if (request.copy.all.empty())
        request.copy.all = {recipient};
    const core::session::SignedIn& user = context().session.user();
    request.preparedBy = {user.name, context().session.site().name};
    if (!m_revision)
        return core::documents::draftSheetInput(m_details->frozen(), request);
    return core::documents::sheetInput(
        m_revision->frozen, {m_revision->row, m_revision->replaces, m_revision->changes}, request);
}

core::Result<printing::DocumentPainter> PrintPage::painterFor(Recipient recipient, int number) const
{
    CORE_TRY_ASSIGN(const auto input, inputFor(recipient, number));
    const QStringList codes = m_labels->currentData().toStringList();
    auto first = printing::LabelLanguage::load(codes.value(0));
    auto second = codes.size() > 1 ? printing::LabelLanguage::load(codes.at(1)) : std::nullopt;
    return printing::DocumentPainter::create(
        core::documents::manifestSheet(input),
        printing::LabelLanguages(first.value_or(printing::LabelLanguage()), second), m_fonts);
}

void PrintPage::render()
{
    m_thumbs->clear();
    m_painter.reset();
    const auto recipients = chosen();
    auto painter = painterFor(recipients.empty() ? Recipient::File : recipients.front(), 0);
    if (!painter) {
        report(core::fail(painter.error()));
        m_sheet->setPixmap({});
        return;
    }
    m_failure->hide();
    m_painter.emplace(std::move(*painter));
    for (int page = 0; page < pageCount(); ++page) {
        const QString words = m_painter->hasClosing(page) ? tr("%1, signatures").arg(page + 1)
                                                          : QString::number(page + 1);
        const QPixmap picture =
            QPixmap::fromImage(printing::renderPage(*m_painter, page, kThumbDpi));
        m_thumbs->addItem(new QListWidgetItem(QIcon(picture), words));
    }
    showPage(std::clamp(m_page, 0, std::max(0, pageCount() - 1)));
}

void PrintPage::showPage(int page)
{
    if (!m_painter || page < 0 || page >= pageCount())
        return;
    m_page = page;
    const QSignalBlocker quiet(m_thumbs);
    m_thumbs->setCurrentRow(page);
    const int width = std::max(200, m_scroll->viewport()->width() - kSheetMargin);
    const int dpi = static_cast<int>(width / (m_painter->pageSizeMm().width() / kMmPerInch));
    m_sheet->setPixmap(QPixmap::fromImage(printing::renderPage(*m_painter, page, dpi)));
    m_sheet->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
}

void PrintPage::showWords()
{
    if (!m_details)
        return;
    m_head->setTitle(
        m_revision
            ? tr("Print %1, revision %2").arg(m_details->row.title).arg(m_revision->row.number)
            : tr("Preview of %1").arg(m_details->row.title));
    m_state->setLook(manifestStateChip(m_details->row));
    const int copies = static_cast<int>(chosen().size());
    const bool canPrint = m_mayPrint && m_revision.has_value() && copies > 0;
    m_print->setText(tr("Print %n copies", nullptr, copies));
    m_print->setEnabled(canPrint && m_printer->count() > 0);
    m_pdf->setEnabled(canPrint);
    m_print->setVisible(m_mayPrint);
    m_pdf->setVisible(m_mayPrint);
    const auto& people =
        m_revision ? m_revision->frozen.passengers : m_details->frozen().passengers;
    const auto codeOnly = static_cast<int>(std::count_if(
        people.begin(), people.end(), [](const auto& person) { return person.codeOnly; }));
    m_codeOnly->setVisible(codeOnly > 0 || !m_revision);
    if (!m_revision)
        m_codeOnly->setText(tr("This is a draft."), tr("Finalise the manifest, then print it."));
    else
        m_codeOnly->setText(tr("%n people print as code only.", nullptr, codeOnly),
                            leftOutWords(m_revision->leftOut));
    m_printerState->setText(m_printer->count() > 0
                                ? tr("Ready")
                                : tr("No printer found. Save as PDF and print it elsewhere."));
}

core::Result<std::vector<printing::DocumentPainter>> PrintPage::numberedCopies()
{
    std::vector<printing::DocumentPainter> copies;
    for (const Recipient recipient : chosen()) {
        CORE_TRY_ASSIGN(const int number,
                        m_desk.recordCopy(*m_manifest, core::documents::recipientKey(recipient),
                                          core::documents::audienceKey(audienceFor(recipient))));
        CORE_TRY_ASSIGN(auto painter, painterFor(recipient, number));
        copies.push_back(std::move(painter));
    }
    return copies;
}

void PrintPage::print()
{
    auto copies = numberedCopies();
    if (!copies) {
        report(core::fail(copies.error()));
        return;
    }
    const auto count = static_cast<int>(copies->size());
    auto shared = std::make_shared<std::vector<printing::DocumentPainter>>(std::move(*copies));
    context().jobs.run(
        this, tr("Printing"),
        [shared,
         printer = m_printer->currentData().toString()](core::JobControl& control) -> core::Status {
            printing::PrinterOutput output(printer);
            qint64 done = 0;
            for (const printing::DocumentPainter& copy : *shared) {
                CORE_TRY(control.proceed());
                CORE_TRY(output.print(copy, 1));
                control.progress(++done, static_cast<qint64>(shared->size()));
            }
            return {};
        },
        [this, count](const core::Status& status) {
            report(status);
            if (status)
                Q_EMIT toast(tr("%n copies sent to the printer", nullptr, count), {});
        });
}

void PrintPage::savePdf()
{
    if (!m_revision)
        return;
    prompt::FileRequest request;
    request.title = tr("Save as PDF");
    request.name = m_revision->frozen.number + QStringLiteral(".pdf");
    request.filters = {tr("PDF (*.pdf)")};
    context().prompter.saveFile(this, request, [this](const QString& file) {
        const auto recipients = chosen();
        const auto copies = numberedCopies();
        if (!copies) {
            report(core::fail(copies.error()));
            return;
        }
        const QFileInfo info(file);
        for (std::size_t i = 0; i < copies->size(); ++i) {
            // Each holder has a sheet of their own, so each has a file of their own.
            const QString path = copies->size() == 1
                                     ? file
                                     : info.path() + u'/' + info.completeBaseName() + u'-' +
                                           core::documents::recipientKey(recipients[i]) +
                                           QStringLiteral(".pdf");
            const core::Status written = printing::savePdf((*copies)[i], path);
            report(written);
            if (!written)
                return;
        }
        Q_EMIT toast(tr("%n PDF file(s) written. Anyone who has them can read them.", nullptr,
                        static_cast<int>(copies->size())),
                     {});
    });
}

void PrintPage::primaryAction()
{
    if (m_print->isEnabled())
        print();
    else if (m_pdf->isEnabled())
        savePdf();
}

void PrintPage::report(const core::Status& status)
{
    m_failure->setVisible(!status);
    if (status)
        return;
    const QString words = text::errorText(status.error());
    m_failure->setText(words);
}

std::vector<KeyHint> PrintPage::keys() const
{
    return {{QStringLiteral("PgUp PgDn"), tr("pages")},
            {QStringLiteral("Ctrl Enter"), tr("print")},
            {QStringLiteral("Esc"), tr("back to the manifest")}};
}

void PrintPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT goBack();
    else
        Page::keyPressEvent(event);
}

void PrintPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showPage(m_page);
}

} // namespace ui::pages
