// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/person_store.h"

#include <QObject>

#include <functional>
#include <vector>

namespace ui::pages {

/// The bands of this desk: prints one after each registration, and keeps those the printer refused
/// until somebody prints them. A failure never holds up the next person.
class BandDesk final : public QObject {
    Q_OBJECT
public:
    /// What a band shows: no name, no nationality, no need.
    struct Band {
        QString code;
        qint64 registeredAtMs = 0;
        int group = 0;
        QString language; ///< its letter helps staff; ISO 639-3
    };
    /// Errors: Printer, MissingFont, DiskFull, Io.
    using Output = std::function<core::Status(const Band&)>;

    explicit BandDesk(Output output, QObject* parent = nullptr);
    /// Prints on the default printer of the system.
    static Output systemPrinter();

    void setOutput(Output output);
    /// Prints the band of @p person, or lets it wait and says why.
    core::Status print(const core::storage::PersonRow& person);
    /// Tries all that wait, oldest first, and stops at the first that still cannot print.
    core::Status printWaiting();
    [[nodiscard]] const std::vector<Band>& waiting() const { return m_waiting; }
    /// False once the printer has refused, until a band comes out again.
    [[nodiscard]] bool printerWorks() const { return m_works; }

Q_SIGNALS:
    void waitingChanged();

private:
    core::Status send(const Band& band);

    Output m_output;
    std::vector<Band> m_waiting;
    bool m_works = true;
};

} // namespace ui::pages
