// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/register/band_desk.h"

#include "core/documents/slip.h"
#include "ui/printing/document_painter.h"
#include "ui/printing/paper_output.h"

#include <QDateTime>

namespace ui::pages {

BandDesk::BandDesk(Output output, QObject* parent) : QObject(parent), m_output(std::move(output)) {}

BandDesk::Output BandDesk::systemPrinter()
{
    return
        [fonts = std::make_shared<const printing::PaperFonts>()](const Band& band) -> core::Status {
            const core::documents::SlipInput input{
                .code = band.code,
                .at = QDateTime::fromMSecsSinceEpoch(band.registeredAtMs),
                .group = band.group,
                .language = band.language};
            CORE_TRY_ASSIGN(
                const printing::DocumentPainter painter,
                printing::DocumentPainter::create(core::documents::band(input),
                                                  printing::readerLanguages(band.language), fonts));
            return printing::PrinterOutput().print(painter, 1);
        };
}

void BandDesk::setOutput(Output output)
{
    m_output = std::move(output);
    m_works = true;
    Q_EMIT waitingChanged();
}

core::Status BandDesk::send(const Band& band)
{
    core::Status printed = m_output(band);
    m_works = printed.has_value();
    return printed;
}

core::Status BandDesk::print(const core::storage::PersonRow& person)
{
    const Band band{person.code, person.registeredAtMs, person.receptionNumber, person.language};
    core::Status printed = send(band);
    // A second band for a code that waits replaces the first.
    std::erase_if(m_waiting, [&band](const Band& other) { return other.code == band.code; });
    if (!printed)
        m_waiting.push_back(band);
    Q_EMIT waitingChanged();
    return printed;
}

core::Status BandDesk::printWaiting()
{
    while (!m_waiting.empty()) {
        CORE_TRY(send(m_waiting.front()));
        m_waiting.erase(m_waiting.begin());
        Q_EMIT waitingChanged();
    }
    return {};
}

} // namespace ui::pages
