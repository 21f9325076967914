// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_queue.h"

#include <QPrinterInfo>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using namespace ui::printing;
using core::documents::SlipInput;

/// A printer that can be pulled out and put back; it remembers what came out.
class LoosePrinter final : public PaperOutput {
public:
    core::Status print(const DocumentPainter& painter, int) override
    {
        if (m_sheetsLeft == 0)
            return core::fail(core::ErrorCode::Printer, u"no printer"_s);
        --m_sheetsLeft;
        m_titles += painter.document().title;
        m_pages += painter.pageCount();
        return {};
    }

    void plugIn(int sheets = 1000) { m_sheetsLeft = sheets; }
    [[nodiscard]] const QStringList& titles() const { return m_titles; }
    [[nodiscard]] int pages() const { return m_pages; }

private:
    int m_sheetsLeft = 0;
    QStringList m_titles;
    int m_pages = 0;
};

SlipInput slipOf(const QString& code)
{
    return {code, QDateTime(QDate(2026, 3, 12), QTime(13, 20)), 3, {}, true};
}

QStringList waitingCodes(const PrintQueue& queue)
{
    QStringList codes;
    for (const PrintQueue::Waiting& each : queue.waiting())
        codes += each.input.code;
    return codes;
}

TEST_CASE("print queue: without a printer bands wait and all come out later in their order",
          "[ui][printing]")
{
    PrintQueue queue(LabelLanguages(LabelLanguage{}), std::make_shared<PaperFonts>());
    QSignalSpy changed(&queue, &PrintQueue::waitingChanged);
    LoosePrinter printer;
    const QStringList codes{u"KTB-0056-X"_s, u"KTB-0057-C"_s, u"KTB-0055-N"_s};
    for (const QString& code : codes) {
        const core::Status printed = queue.print(slipOf(code), SlipForm::Band, printer);
        REQUIRE_FALSE(printed);
        CHECK(printed.error().code == core::ErrorCode::Printer);
    }
    CHECK(waitingCodes(queue) == codes);
    CHECK(changed.count() == 3);
    CHECK_FALSE(queue.printWaiting(printer));
    CHECK(waitingCodes(queue) == codes);

    printer.plugIn();
    REQUIRE(queue.printWaiting(printer));
    CHECK(printer.titles() == codes);
    CHECK(queue.waiting().empty());
    CHECK(changed.count() == 6);
    REQUIRE(queue.printWaiting(printer));
    CHECK(printer.titles() == codes);
}

TEST_CASE("print queue: the next person prints at once while others wait", "[ui][printing]")
{
    PrintQueue queue(LabelLanguages(LabelLanguage{}), std::make_shared<PaperFonts>());
    LoosePrinter printer;
    REQUIRE_FALSE(queue.print(slipOf(u"KTB-0056-X"_s), SlipForm::Band, printer));
    printer.plugIn();
    REQUIRE(queue.print(slipOf(u"KTB-0057-C"_s), SlipForm::Band, printer));
    CHECK(printer.titles() == QStringList{u"KTB-0057-C"_s});
    CHECK(waitingCodes(queue) == QStringList{u"KTB-0056-X"_s});
}

TEST_CASE("print queue: a printer that stops half way keeps what has not come out",
          "[ui][printing]")
{
    PrintQueue queue(LabelLanguages(LabelLanguage{}), std::make_shared<PaperFonts>());
    LoosePrinter printer;
    for (const QString& code : {u"KTB-0056-X"_s, u"KTB-0057-C"_s, u"KTB-0055-N"_s})
        REQUIRE_FALSE(queue.print(slipOf(code), SlipForm::Slip, printer));
    printer.plugIn(1);
    const core::Status printed = queue.printWaiting(printer);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == core::ErrorCode::Printer);
    CHECK(waitingCodes(queue) == QStringList{u"KTB-0057-C"_s, u"KTB-0055-N"_s});
    printer.plugIn();
    REQUIRE(queue.printWaiting(printer));
    CHECK(printer.titles() == QStringList{u"KTB-0056-X"_s, u"KTB-0057-C"_s, u"KTB-0055-N"_s});
}

TEST_CASE("print queue: a code waits once, as it was asked for last", "[ui][printing]")
{
    PrintQueue queue(LabelLanguages(LabelLanguage{}), std::make_shared<PaperFonts>());
    LoosePrinter printer;
    REQUIRE_FALSE(queue.print(slipOf(u"KTB-0056-X"_s), SlipForm::Band, printer));
    REQUIRE_FALSE(queue.print(slipOf(u"KTB-0056-X"_s), SlipForm::Slip, printer));
    REQUIRE(queue.waiting().size() == 1);
    CHECK(queue.waiting().front().form == SlipForm::Slip);
    printer.plugIn();
    REQUIRE(queue.print(slipOf(u"KTB-0056-X"_s), SlipForm::Band, printer));
    CHECK(queue.waiting().empty());
}

TEST_CASE("print queue: what waits goes on sheets of ten, all or nothing", "[ui][printing]")
{
    PrintQueue queue(LabelLanguages(LabelLanguage{}), std::make_shared<PaperFonts>());
    LoosePrinter printer;
    for (int i = 0; i < 12; ++i)
        REQUIRE_FALSE(queue.print(slipOf(u"KTB-%1-X"_s.arg(1000 + i)), SlipForm::Band, printer));
    REQUIRE_FALSE(queue.printOnSheets(printer));
    CHECK(queue.waiting().size() == 12);
    printer.plugIn();
    REQUIRE(queue.printOnSheets(printer));
    CHECK(printer.titles() == QStringList{u"slips"_s});
    CHECK(printer.pages() == 2);
    CHECK(queue.waiting().empty());
}

TEST_CASE("print queue: one that is thrown away stays away", "[ui][printing]")
{
    PrintQueue queue(LabelLanguages(LabelLanguage{}), std::make_shared<PaperFonts>());
    LoosePrinter printer;
    REQUIRE_FALSE(queue.print(slipOf(u"KTB-0056-X"_s), SlipForm::Band, printer));
    REQUIRE_FALSE(queue.print(slipOf(u"KTB-0057-C"_s), SlipForm::Band, printer));
    QSignalSpy changed(&queue, &PrintQueue::waitingChanged);
    queue.discard(u"KTB-0056-X"_s);
    queue.discard(u"KTB-9999-X"_s);
    CHECK(changed.count() == 1);
    CHECK(waitingCodes(queue) == QStringList{u"KTB-0057-C"_s});
}

TEST_CASE("printer output: a printer that is not there is an answer, not a file", "[ui][printing]")
{
    const auto painter =
        DocumentPainter::create(core::documents::band(slipOf(u"KTB-0056-X"_s)),
                                LabelLanguages(LabelLanguage{}), std::make_shared<PaperFonts>());
    REQUIRE(painter);
    PrinterOutput named(u"no printer has this name"_s);
    const core::Status printed = named.print(*painter, 1);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == core::ErrorCode::Printer);
    // With a default printer this would print.
    if (QPrinterInfo::defaultPrinter().isNull()) {
        PrinterOutput byDefault;
        const core::Status nowhere = byDefault.print(*painter, 1);
        REQUIRE_FALSE(nowhere);
        CHECK(nowhere.error().code == core::ErrorCode::Printer);
    }
}

} // namespace
