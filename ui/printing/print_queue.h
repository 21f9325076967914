// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/slip.h"
#include "ui/printing/paper_output.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ui::printing {

/// What a person gets at the desk.
enum class SlipForm { Band, Slip };

/// Bands and slips on their way to the printer. One that cannot print now waits under "Bands to
/// print" and the next person can be registered at once; nothing that waits is lost by a failure.
class PrintQueue : public QObject {
    Q_OBJECT

public:
    struct Waiting {
        core::documents::SlipInput input;
        SlipForm form = SlipForm::Band;
    };

    PrintQueue(LabelLanguages languages, std::shared_ptr<const PaperFonts> fonts,
               QObject* parent = nullptr);

    /// Prints one, or lets it wait and returns why. A second band for the same code replaces the
    /// first that waits. Errors: those of PaperOutput and MissingFont.
    core::Status print(const core::documents::SlipInput& input, SlipForm form, PaperOutput& output);
    /// Tries all that wait, oldest first, and stops at the first that still cannot print.
    core::Status printWaiting(PaperOutput& output);
    /// Prints all that wait as slips on A4, ten to a sheet.
    core::Status printOnSheets(PaperOutput& output);
    void discard(const QString& code);

    [[nodiscard]] const std::vector<Waiting>& waiting() const { return m_waiting; }

Q_SIGNALS:
    void waitingChanged();

private:
    core::Status send(const core::documents::Document& document, PaperOutput& output) const;

    LabelLanguages m_languages;
    std::shared_ptr<const PaperFonts> m_fonts;
    std::vector<Waiting> m_waiting;
};

} // namespace ui::printing
