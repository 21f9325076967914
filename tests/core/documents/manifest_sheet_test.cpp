// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_walk.h"
#include "core/documents/manifest_sheet.h"
#include "core/documents/printable.h"
#include "core/forms/catalogue.h"
#include "tests/support/core/document_text.h"
#include "tests/support/core/golden.h"
#include "tests/support/core/manifest_fixture.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace core::documents;
using core::forms::FieldId;

const Table& sheetTable(const Document& sheet)
{
    for (const Block& block : sheet.body) {
        if (const auto* table = std::get_if<Table>(&block))
            return *table;
    }
    FAIL("the sheet has no table");
    std::abort();
}

QString sheetRowText(const Row& row)
{
    QStringList cells;
    for (const Cell& cell : row.cells)
        cells += test::plainEnglish(cell.runs);
    return cells.join(u'|');
}

/// Whether making this run ends the program. Its word on stderr is swallowed.
bool printingAborts(FieldId field)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        std::freopen("/dev/null", "w", stderr);
        printedField(field, PaperText::data(u"x"_s));
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

TEST_CASE("manifest sheet: says what the reviewed text says", "[core][documents]")
{
    const QByteArray now = test::dumpDocument(manifestSheet(test::bus2())).toUtf8();
    CHECK(QString::fromUtf8(now) == QString::fromUtf8(test::golden(u"manifest_bus2.txt"_s, now)));
}

TEST_CASE("manifest sheet: who prints as code leaves a code and a seat, nothing else",
          "[core][documents]")
{
    const Document sheet = manifestSheet(test::bus2());
    const Row& row = sheetTable(sheet).rows[8];
    CHECK(sheetRowText(row) ==
          u"9|3C|KTB-0038-R|Prints as code only, at the person’s choice||||||||"_s);
    const QString all = test::dumpDocument(sheet);
    for (const QString& planted : {u"Planted"_s, u"ชื่อลับ"_s, u"1981"_s, u"XX9999999"_s})
        CHECK_FALSE(all.contains(planted));
}

TEST_CASE("manifest sheet: the same person with name shows all of it", "[core][documents]")
{
    ManifestSheetInput input = test::bus2();
    input.passengers[8].printAsCode = false;
    const QString all = test::dumpDocument(manifestSheet(input));
    for (const QString& planted : {u"Planted"_s, u"ชื่อลับ"_s, u"1981"_s, u"XX9999999"_s})
        CHECK(all.contains(planted));
}

TEST_CASE("manifest sheet: a family is no bar and no letter for its member who prints as code",
          "[core][documents]")
{
    ManifestSheetInput input = test::bus2();
    input.passengers[1].printAsCode = true;
    const Document sheet = manifestSheet(input);
    CHECK(sheetTable(sheet).rows[0].group == u"A"_s);
    CHECK(sheetTable(sheet).rows[1].group.isEmpty());
    CHECK(totalsOf(input).codeOnly == 3);
}

TEST_CASE("manifest sheet: every value of a record on it is on the list of fields that may be",
          "[core][documents]")
{
    int values = 0;
    visitRuns(manifestSheet(test::bus2()), [&](const Run& run) {
        if (!run.field)
            return;
        ++values;
        CHECK(mayStandOnManifest(*run.field));
    });
    CHECK(values > 38 * 6);
}

TEST_CASE("manifest sheet: a field that may not be on paper ends the program", "[core][documents]")
{
    CHECK_FALSE(printingAborts(FieldId::PersonFullName));
    for (const FieldId field :
         {FieldId::PersonNeeds, FieldId::PersonConsentTravel, FieldId::PersonConsentPhoto,
          FieldId::PersonStage, FieldId::PersonWhereabouts, FieldId::PersonPhone})
        CHECK(printingAborts(field));
}

TEST_CASE("manifest sheet: no field of health, consent or stage is on the list",
          "[core][documents]")
{
    for (const core::forms::FieldSpec& spec : core::forms::allFields()) {
        if (spec.sensitivity == core::forms::Sensitivity::Dangerous)
            CHECK_FALSE(mayStandOnManifest(spec.id));
        const std::string_view key = spec.key;
        for (const std::string_view word :
             {"need", "consent", "stage", "whereabouts", "phone", "print_as"}) {
            if (key.find(word) != std::string_view::npos)
                CHECK_FALSE(mayStandOnManifest(spec.id));
        }
    }
}

TEST_CASE("manifest sheet: the driver sees names and seats and no document", "[core][documents]")
{
    ManifestSheetInput input = test::bus2();
    input.audience = Audience::NamesAndSeats;
    const QString all = test::dumpDocument(manifestSheet(input));
    CHECK(all.contains(u"Jocelyn Dela Peña Abad"_s));
    for (const QString& kept : {u"P4417702B"_s, u"1992-05-02"_s, u"Philippines"_s, u"women"_s})
        CHECK_FALSE(all.contains(kept));
}

TEST_CASE("manifest sheet: codes only holds no name at all", "[core][documents]")
{
    ManifestSheetInput input = test::bus2();
    input.audience = Audience::CodesOnly;
    const Document sheet = manifestSheet(input);
    visitRuns(sheet, [](const Run& run) {
        CHECK(run.field != FieldId::PersonFullName);
        CHECK(run.field != FieldId::PersonNativeName);
    });
    CHECK(sheetRowText(sheetTable(sheet).rows[0]) == u"1|1A|KTB-0056-X|A|C||"_s);
}

TEST_CASE("manifest sheet: totals add up and keep those who print as code apart",
          "[core][documents]")
{
    const SheetTotals totals = totalsOf(test::bus2());
    CHECK(totals.people == 38);
    CHECK(totals.men + totals.women + totals.others + totals.minors + totals.codeOnly ==
          totals.people);
    CHECK(totals.codeOnly == 2);
    CHECK(totals.minors == 4);
    CHECK(totals.families == 3);
}

TEST_CASE("manifest sheet: eighteen on the day of departure is no minor, a day later is",
          "[core][documents]")
{
    ManifestSheetInput input = test::mixedScripts(1);
    input.passengers[0].birth = core::PartialDate::parse(u"2008-03-13"_s);
    CHECK(totalsOf(input).minors == 0);
    input.passengers[0].birth = core::PartialDate::parse(u"2008-03-14"_s);
    CHECK(totalsOf(input).minors == 1);
    input.passengers[0].birth = core::PartialDate::parse(u"2008"_s); // may be either: protected
    CHECK(totalsOf(input).minors == 1);
}

TEST_CASE("manifest sheet: a draft says so and carries neither code nor check code",
          "[core][documents]")
{
    ManifestSheetInput input = test::bus2();
    input.finalisedAt = {};
    const Document sheet = manifestSheet(input);
    CHECK_FALSE(sheet.header->qr);
    const QString all = test::dumpDocument(sheet);
    CHECK(all.contains(u"Draft. Not for travel."_s));
    CHECK_FALSE(all.contains(u"7F3K"_s));
    CHECK_FALSE(all.contains(u"Finalised"_s));
}

TEST_CASE("manifest sheet: a first revision replaces nothing", "[core][documents]")
{
    ManifestSheetInput input = test::bus2();
    input.revision = 1;
    input.replaces = 0;
    const QString all = test::dumpDocument(manifestSheet(input));
    CHECK_FALSE(all.contains(u"replaces"_s));
    CHECK(all.contains(u"None. This is the first list."_s));
}

TEST_CASE("manifest sheet: a long list of changes is cut and says so", "[core][documents]")
{
    ManifestSheetInput input = test::bus2();
    input.changes.assign(40, {SheetChange::Kind::Added, u"KTB-0081-W"_s, u"6B"_s, {}});
    const QString all = test::dumpDocument(manifestSheet(input));
    CHECK(all.count(u"Added: KTB-0081-W"_s) == 13);
    CHECK(all.contains(u"and 27 more, in the record"_s));
}

TEST_CASE("manifest sheet: a copy says how many there are only while that is true",
          "[core][documents]")
{
    ManifestSheetInput input = test::bus2();
    const auto footer = [&input] { return test::dumpDocument(manifestSheet(input)); };
    input.copy.number = 4;
    CHECK(footer().contains(u"Copy 4 of 4: escort lead."_s));
    input.copy.number = 5;
    CHECK(footer().contains(u"Copy 5: escort lead."_s));
    input.copy = {1, Recipient::Driver, {Recipient::Driver}};
    CHECK(footer().contains(u"Copy 1: driver."_s));
}

TEST_CASE("manifest sheet: recipients and audiences are read back from what is stored",
          "[core][documents]")
{
    for (const Recipient each :
         {Recipient::EscortLead, Recipient::Driver, Recipient::ReceivingOffice, Recipient::File,
          Recipient::PoliceDesk})
        CHECK(recipientFromKey(recipientKey(each)) == each);
    for (const Audience each :
         {Audience::NamesAndDocuments, Audience::NamesAndSeats, Audience::CodesOnly})
        CHECK(audienceFromKey(audienceKey(each)) == each);
    CHECK_FALSE(recipientFromKey(u"everyone"_s));
    CHECK_FALSE(audienceFromKey(u"everything"_s));
}

} // namespace
