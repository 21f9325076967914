// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_queue.h"

#include <algorithm>
#include <utility>

namespace ui::printing {

namespace documents = core::documents;
using core::Status;

namespace {

documents::Document faceOf(const documents::SlipInput& input, SlipForm form)
{
    return form == SlipForm::Band ? documents::band(input) : documents::slip(input);
}

} // namespace

PrintQueue::PrintQueue(LabelLanguages languages, std::shared_ptr<const PaperFonts> fonts,
                       QObject* parent)
    : QObject(parent), m_languages(std::move(languages)), m_fonts(std::move(fonts))
{
}

Status PrintQueue::send(const documents::Document& document, PaperOutput& output) const
{
    CORE_TRY_ASSIGN(const DocumentPainter painter,
                    DocumentPainter::create(document, m_languages, m_fonts));
    return output.print(painter, 1);
}

Status PrintQueue::print(const documents::SlipInput& input, SlipForm form, PaperOutput& output)
{
    const Status sent = send(faceOf(input, form), output);
    const auto same = [&input](const Waiting& each) { return each.input.code == input.code; };
    const bool wasWaiting = std::erase_if(m_waiting, same) > 0;
    if (!sent)
        m_waiting.push_back({input, form});
    if (!sent || wasWaiting)
        Q_EMIT waitingChanged();
    return sent;
}

Status PrintQueue::printWaiting(PaperOutput& output)
{
    while (!m_waiting.empty()) {
        CORE_TRY(send(faceOf(m_waiting.front().input, m_waiting.front().form), output));
        m_waiting.erase(m_waiting.begin());
        Q_EMIT waitingChanged();
    }
    return {};
}

Status PrintQueue::printOnSheets(PaperOutput& output)
{
    if (m_waiting.empty())
        return {};
    std::vector<documents::SlipInput> inputs;
    for (const Waiting& each : m_waiting)
        inputs.push_back(each.input);
    CORE_TRY(send(documents::slipSheet(inputs), output));
    m_waiting.clear();
    Q_EMIT waitingChanged();
    return {};
}

void PrintQueue::discard(const QString& code)
{
    if (std::erase_if(m_waiting, [&code](const Waiting& each) { return each.input.code == code; }) >
        0)
        Q_EMIT waitingChanged();
}

} // namespace ui::printing
