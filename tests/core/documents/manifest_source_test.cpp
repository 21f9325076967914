// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_sheet.h"
#include "core/documents/manifest_source.h"
#include "tests/support/core/document_text.h"

#include <QDateTime>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using namespace core::documents;
using core::domain::FrozenManifest;
using core::domain::PassengerView;
using core::domain::PersonId;

PersonId personNumber(int n)
{
    return *PersonId::parse(u"%1"_s.arg(n, 32, 16, QLatin1Char('0')));
}

PassengerView sourcePassenger(int n, const QString& name)
{
    PassengerView passenger{.person = personNumber(n)};
    passenger.code = u"KTB-100%1-K"_s.arg(n);
    passenger.fullName = name;
    passenger.sex = u"female"_s;
    passenger.birth = core::PartialDate::parse(u"1992-05-02"_s);
    passenger.nationality = u"PHL"_s;
    passenger.documentNumber = u"P441770%1"_s.arg(n);
    passenger.seat = u"%1A"_s.arg(n);
    passenger.state = u"listed"_s;
    passenger.consent.registering = u"spoken"_s;
    passenger.consent.travel = u"agreed"_s;
    return passenger;
}

FrozenManifest sourceList(const std::vector<PassengerView>& passengers)
{
    core::domain::ManifestView view;
    view.mode = u"bus"_s;
    view.plate = u"30-2147 Tak"_s;
    view.driver = u"Somkid Phromma"_s;
    view.escorts = QStringList{u"Daniel Okafor"_s};
    view.capacity = 44;
    view.passengers = passengers;
    return core::domain::freeze(view, {.number = u"MS-2026-0313-02"_s,
                                       .revision = 2,
                                       .title = u"Bus 2"_s,
                                       .from = u"Mae Sot"_s,
                                       .to = u"Don Mueang"_s,
                                       .departsAtMs = 1773358200000,
                                       .receiver = u"Reception desk 4"_s});
}

SheetRequest sourceRequest()
{
    return {Audience::NamesAndDocuments, {1, Recipient::File, {Recipient::File}}, {}, {}};
}

TEST_CASE("manifest source: needs, consent, stage and another bus never reach the paper",
          "[core][documents]")
{
    PassengerView passenger = sourcePassenger(1, u"Ratna"_s);
    const QString before = test::dumpDocument(
        manifestSheet(draftSheetInput(sourceList({passenger}), sourceRequest())));
    passenger.needs = QStringList{u"medical"_s, u"unsafe"_s};
    passenger.consent.registering = u"signed"_s;
    passenger.consent.guardian = u"signed"_s;
    passenger.stage = u"interviewed"_s;
    passenger.alsoOnTitle = u"Bus 7"_s;
    passenger.documentKind = u"emergency"_s;
    const QString after = test::dumpDocument(
        manifestSheet(draftSheetInput(sourceList({passenger}), sourceRequest())));
    CHECK(after == before);
    CHECK(after.contains(u"Ratna"_s));
    CHECK(after.contains(u"PHL"_s));
}

TEST_CASE("manifest source: who has not agreed is a code and a seat", "[core][documents]")
{
    for (const QString& answer : {u"declined"_s, QString()}) {
        PassengerView passenger = sourcePassenger(1, u"Ratna"_s);
        passenger.consent.travel = answer;
        const ManifestSheetInput input = draftSheetInput(sourceList({passenger}), sourceRequest());
        REQUIRE(input.passengers.size() == 1);
        CHECK(input.passengers[0].printAsCode);
        CHECK(input.passengers[0].name.isEmpty());
        CHECK_FALSE(input.passengers[0].birth);
        const QString all = test::dumpDocument(manifestSheet(input));
        for (const QString& kept : {u"Ratna"_s, u"1992"_s, u"PHL"_s, u"P4417701"_s})
            CHECK_FALSE(all.contains(kept));
        CHECK(all.contains(u"KTB-1001-K"_s));
    }
}

TEST_CASE("manifest source: a frozen code-only line that still has a name prints none",
          "[core][documents]")
{
    FrozenManifest list = sourceList({sourcePassenger(1, u"Ratna"_s)});
    list.passengers[0].codeOnly = true;
    REQUIRE(list.passengers[0].fullName == u"Ratna"_s);
    CHECK_FALSE(test::dumpDocument(manifestSheet(draftSheetInput(list, sourceRequest())))
                    .contains(u"Ratna"_s));
}

TEST_CASE("manifest source: a family letter stands only where two share it by name",
          "[core][documents]")
{
    FrozenManifest list = sourceList({sourcePassenger(1, u"Ratna"_s), sourcePassenger(2, u"Siti"_s),
                                      sourcePassenger(3, u"Dewi"_s)});
    const auto letters = [&list] {
        QStringList out;
        for (const SheetPassenger& passenger : draftSheetInput(list, sourceRequest()).passengers)
            out += passenger.familyLetter;
        return out;
    };
    for (auto& passenger : list.passengers)
        passenger.familyLetter = u"A"_s;
    CHECK(letters() == QStringList{u"A"_s, u"A"_s, u"A"_s});
    list.passengers[1].codeOnly = true;
    CHECK(letters() == QStringList{u"A"_s, QString(), u"A"_s});
    list.passengers[2].codeOnly = true;
    CHECK(letters() == QStringList{QString(), QString(), QString()});
    CHECK(totalsOf(draftSheetInput(list, sourceRequest())).families == 0);
}

TEST_CASE(
    "manifest source: a finalised revision carries who, when, what it replaces and its changes",
    "[core][documents]")
{
    const FrozenManifest before = sourceList({sourcePassenger(1, u"Ratna"_s)});
    const FrozenManifest after =
        sourceList({sourcePassenger(1, u"Ratna"_s), sourcePassenger(2, u"Siti"_s)});
    const core::storage::RevisionRow row{
        *core::RecordId::parse(u"0000000000000000000000000000000a"_s),
        2,
        1773324840000,
        u"Daniel Okafor"_s,
        {},
        u"7F3K-92QM-W4"_s};
    const auto changes = core::domain::changesBetween(before, after);
    const ManifestSheetInput input = sheetInput(after, {row, 1, changes}, sourceRequest());
    const Document sheet = manifestSheet(input);
    REQUIRE(sheet.header->qr);
    CHECK(*sheet.header->qr == ManifestQr{u"MS-2026-0313-02"_s, 2, 2, u"7F3K-92QM-W4"_s});
    const QString all = test::dumpDocument(sheet);
    CHECK(all.contains(u"Revision 2, replaces revision 1"_s));
    CHECK(all.contains(u"Added: KTB-1002-K, seat 2A"_s));
    CHECK(all.contains(u"Finalised 2026-03-12 21:14 by Daniel Okafor"_s));
}

} // namespace
