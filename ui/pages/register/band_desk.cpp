// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/register/band_desk.h"

namespace ui::pages {

BandDesk::BandDesk(Output output, QObject* parent) : QObject(parent), m_output(std::move(output)) {}

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
