// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/sync_desk.h"
#include "ui/widgets/frames/chip.h"

#include <QCoreApplication>
#include <QString>

namespace ui::pages {

/// What is said about sharing, in whole sentences.
class SyncWords {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
public:
    /// "KTB, registration"; letters alone for a laptop without a name.
    static QString laptop(const core::session::LaptopRow& row);
    /// "Laptop KTB", inside a sentence.
    static QString laptopShort(const core::session::LaptopRow& row);
    static QString heard(const core::session::LaptopRow& row, const core::Clock& clock);
    static QString missingHere(const core::session::LaptopRow& row);
    /// One word of state; empty for this laptop.
    static widgets::ChipLook state(const core::session::LaptopRow& row);

    static QString road(core::sync::Road road);
    static theme::Icon roadIcon(core::sync::Road road);
    /// "Last sync 11:40. 38 records not yet shared", for the status bar. Empty while this laptop
    /// is alone.
    static QString statusLine(const core::session::SharingSummary& summary,
                              const core::Clock& clock);
    /// "38 records are only on this laptop."
    static QString onlyHere(qint64 records);

    /// What to do about laptops that have not shared for long or whose clock is off.
    struct Advice {
        QString bold;
        QString plain;
        [[nodiscard]] bool isEmpty() const { return bold.isEmpty(); }
    };
    static Advice advice(const core::session::SyncStatus& status, const core::Clock& clock);
    static Advice heldBack(const core::session::SyncStatus& status);

    /// Why an exchange ended early, and what to do. A hub or folder that does not answer is no
    /// fault: it is grey.
    struct Problem {
        QString bold;
        QString plain;
        widgets::Tone tone = widgets::Tone::Bad;
    };
    static Problem problem(core::sync::Road road, const core::Error& error);
    /// What an exchange that went through leaves to look at; empty when nothing.
    static Problem afterwards(const core::sync::ExchangeReport& report);
    /// One line for the list of past exchanges.
    static QString outcome(const core::session::PastExchange& past);
};

} // namespace ui::pages
