// SPDX-License-Identifier: GPL-3.0-or-later
// Paper from the command line: the same painter as the window's, on fonts without a screen.
#include "app/cli/cli_text.h"
#include "app/cli/commands/manifest_lookup.h"
#include "app/cli/paper.h"
#include "core/documents/manifest_sheet.h"
#include "core/documents/manifest_source.h"
#include "ui/printing/paper_output.h"

#include <QGuiApplication>

#include <algorithm>
#include <string_view>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::documents::Audience;
using core::documents::ManifestSheetInput;
using core::documents::Recipient;
using core::documents::SheetRequest;

/// What a copy for one of the words of --audience shows, and whose it is.
struct PaperFor {
    Audience audience;
    Recipient recipient;
};

std::optional<PaperFor> paperFor(const QString& word)
{
    if (word == u"escort"_s)
        return PaperFor{Audience::NamesAndDocuments, Recipient::EscortLead};
    if (word == u"airline"_s)
        return PaperFor{Audience::NamesAndDocuments, Recipient::Driver};
    if (word == u"authority"_s)
        return PaperFor{Audience::NamesAndDocuments, Recipient::ReceivingOffice};
    if (word == u"shelter"_s)
        return PaperFor{Audience::NamesAndSeats, Recipient::ReceivingOffice};
    return std::nullopt;
}

/// The newest finalised revision as a numbered copy; a draft that was never finalised as a draft.
Result<ManifestSheetInput> inputOf(const Run& run, OpenManifest& open, const PaperFor& paper,
                                   const QString& word)
{
    SheetRequest request{.audience = paper.audience,
                         .copy = {1, paper.recipient, {paper.recipient}},
                         .preparedBy = {open.session.user().name, open.session.site().name},
                         .checkedBy = {}};
    const auto revision = open.desk.revision(open.id);
    if (!revision && revision.error().code != ErrorCode::NotFound)
        return core::fail(revision.error());
    if (!revision) {
        CORE_TRY_ASSIGN(const auto details, open.desk.view(open.id));
        sayCodeOnly(run, details.leftOut());
        return core::documents::draftSheetInput(details.frozen(), request);
    }
    CORE_TRY_ASSIGN(
        request.copy.number,
        open.desk.recordCopy(open.id, core::documents::recipientKey(paper.recipient), word));
    sayCodeOnly(run, revision->leftOut);
    return core::documents::sheetInput(
        revision->frozen, {revision->row, revision->replaces, revision->changes}, request);
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool prints = std::any_of(
        argv, argv + argc, [](const char* word) { return std::string_view(word) == "print"; });
    if (!prints) // fonts cost time and want a display's folders
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Result<Exit> printManifest(Run& run)
{
    CORE_TRY_ASSIGN(const QString file, run.needed(u"pdf"_s));
    const QString word = run.options().value(u"audience"_s);
    const auto paper = paperFor(word);
    const auto labels = ui::printing::LabelLanguage::load(run.options().value(u"label-language"_s));
    if (!paper)
        return core::fail(ErrorCode::BadInput, u"--audience"_s);
    if (!labels)
        return core::fail(ErrorCode::BadInput, u"--label-language"_s);
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    if (!core::domain::may(open.session.user().role, core::domain::Action::PrintManifests))
        return core::fail(ErrorCode::NotAllowed, u"print: role"_s);
    CORE_TRY_ASSIGN(const ManifestSheetInput input, inputOf(run, open, *paper, word));
    CORE_TRY_ASSIGN(const auto painter, ui::printing::DocumentPainter::create(
                                            core::documents::manifestSheet(input),
                                            ui::printing::LabelLanguages({}, *labels),
                                            std::make_shared<const ui::printing::PaperFonts>()));
    CORE_TRY(ui::printing::savePdf(painter, file));
    run.out().facts({{u"pdf"_s, file},
                     {u"pages"_s, painter.pageCount()},
                     {u"people"_s, static_cast<qint64>(input.passengers.size())},
                     {u"revision"_s, input.isDraft() ? 0 : input.revision},
                     {u"copy"_s, input.isDraft() ? 0 : input.copy.number}});
    return Exit::Done;
}

} // namespace app::cli
