// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/manifest_fixture.h"

#include <array>

namespace test {

using namespace Qt::StringLiterals;
using namespace core::documents;

namespace {

struct FixturePassenger {
    const char* seat;
    const char* code;
    const char* name;
    const char* native;
    SheetSex sex;
    const char* birth;
    const char* nationality;
    const char* document;
    const char* family;
    const char* assist;
};

constexpr auto kF = SheetSex::Female;
constexpr auto kM = SheetSex::Male;

constexpr std::array kFixturePassengers = {
    FixturePassenger{"1A", "KTB-0056-X", "Jocelyn Dela Peña Abad", "", kF, "1992-05-02",
                     "Philippines", "P4417702B", "A", "C"},
    FixturePassenger{"1B", "KTB-0057-C", "Miguel Abad", "", kM, "2021-11-19", "Philippines",
                     "P4417703B", "A", "C"},
    FixturePassenger{"1C", "KTB-0055-N", "Trần Minh Khôi", "", kM, "2000-01-11", "Viet Nam",
                     "C9930127", "", "D"},
    FixturePassenger{"2A", "KTB-0041-D", "Ratna", "", kF, "2006", "Indonesia", "E1180245", "", ""},
    FixturePassenger{"2B", "KTB-0103-Y", "Nan Khin Htwe", "နန်းခင်ထွေး", kF, "~2009", "Myanmar", "",
                     "B", "CG"},
    FixturePassenger{"2C", "KTB-0017-S", "Deepak Chaudhary", "दीपक चौधरी", kM, "1994-08-23",
                     "Nepal", "11283640", "", ""},
    FixturePassenger{"3A", "KTB-0090-Q", "Chen Jiayi", "陈佳怡", kF, "2003-06-30", "China",
                     "EJ2208914", "", ""},
    FixturePassenger{"3B", "KTB-0091-A", "Wu Chengyu", "吴承宇", kM, "1998-12-04", "China",
                     "EK0071553", "", ""},
    FixturePassenger{"3C", "KTB-0038-R", "Planted Name Hidden", "ชื่อลับ", kF, "1981-02-03",
                     "Thailand", "XX9999999", "", ""},
    FixturePassenger{"4A", "KTB-0071-H", "Almaz Bekele", "አልማዝ በቀለ", kF, "~1995", "Ethiopia",
                     "EP6620018", "", ""},
    FixturePassenger{"4B", "KTB-0044-E", "Imran Ali Shah", "عمران علی شاہ", kM, "2001-10-15",
                     "Pakistan", "AB1198324", "", ""},
    FixturePassenger{"4C", "KTB-0060-T", "Nguyễn Thị Kim Oanh", "", kF, "1990-02-27", "Viet Nam",
                     "C5541190", "", ""},
    FixturePassenger{"5A", "KTB-0024-B", "Shahidul Haque", "শহীদুল হক", kM, "1986", "Bangladesh",
                     "BX0442871", "", ""},
    FixturePassenger{"5B", "KTB-0023-M", "Siti Maryani", "", kF, "1995-09-09", "Indonesia",
                     "E3320615", "", ""},
    FixturePassenger{"5C", "KTB-0072-G", "Zhou Min", "周敏", kF, "2001-04-18", "China", "EC8814300",
                     "", ""},
    FixturePassenger{"6A", "KTB-0080-K", "Selamawit Haile", "ሰላማዊት ኃይሌ", kF, "1999-01", "Ethiopia",
                     "EP7003926", "C", ""},
    FixturePassenger{"6B", "KTB-0081-W", "Dawit Haile", "ዳዊት ኃይሌ", kM, "2003-03-12", "Ethiopia", "",
                     "C", ""},
    FixturePassenger{"6C", "KTB-0147-K", "Priya Ramasamy", "பிரியா ராமசாமி", kF, "1999-05-14",
                     "India", "Z6120944", "", ""},
    FixturePassenger{"7A", "KTB-0148-P", "Kasun Jayawardena", "කසුන් ජයවර්ධන", kM, "1997-07",
                     "Sri Lanka", "N8841203", "", "W"},
    FixturePassenger{"7B", "KTB-0149-7", "Somchai Kaewkla", "สมชาย แก้วกล้า", kM, "1988-01-30",
                     "Thailand", "", "", ""},
};

constexpr std::size_t kHiddenPassenger = 8;

SheetPassenger fixturePassenger(const FixturePassenger& row)
{
    SheetPassenger passenger;
    passenger.seat = QString::fromLatin1(row.seat);
    passenger.code = QString::fromLatin1(row.code);
    passenger.name = QString::fromUtf8(row.name);
    passenger.nativeName = QString::fromUtf8(row.native);
    passenger.sex = row.sex;
    passenger.birth = core::PartialDate::parse(QString::fromLatin1(row.birth));
    passenger.nationality = PaperText::data(QString::fromLatin1(row.nationality));
    passenger.documentNumber = QString::fromLatin1(row.document);
    passenger.familyLetter = QString::fromLatin1(row.family);
    passenger.assist = QString::fromLatin1(row.assist);
    return passenger;
}

/// A seat of rows of three: 1A, 1B, 1C, 2A.
QString fixtureSeat(int place)
{
    return QString::number(place / 3 + 1) + QChar(u'A' + place % 3);
}

QString fixtureCode(int place)
{
    return u"KTB-%1-K"_s.arg(1000 + place);
}

ManifestSheetInput tripOfBus2()
{
    ManifestSheetInput input;
    input.number = u"MS-2026-0313-02"_s;
    input.revision = 2;
    input.replaces = 1;
    input.finalisedAt = QDateTime(QDate(2026, 3, 12), QTime(21, 14));
    input.finalisedBy = u"Daniel Okafor"_s;
    input.checkCode = u"7F3K-92QM-W4"_s;
    input.from = u"Mae Sot, Bridge 2 hall"_s;
    input.to = u"Don Mueang, reception desk 4"_s;
    input.departs = QDateTime(QDate(2026, 3, 13), QTime(6, 30));
    input.vehicle = u"Bus 2"_s;
    input.plate = u"30-2147 Tak"_s;
    input.seats = 44;
    input.driver = u"Somkid Phromma"_s;
    input.escorts = {u"Daniel Okafor"_s, u"Sumalee Kaewta"_s};
    input.copy = {
        1,
        Recipient::EscortLead,
        {Recipient::EscortLead, Recipient::Driver, Recipient::ReceivingOffice, Recipient::File}};
    input.changes = {
        {SheetChange::Kind::Removed, u"KTB-0119-C"_s, u"2C"_s, u"Bus 3"_s},
        {SheetChange::Kind::Added, u"KTB-0081-W"_s, u"6B"_s, {}},
        {SheetChange::Kind::GuardianNamed, u"KTB-0103-Y"_s, {}, {}},
    };
    input.preparedBy = {u"Daniel Okafor"_s, u"Transport, Mae Sot"_s};
    input.checkedBy = {u"Daw Mya Sein"_s, u"Supervisor, Mae Sot"_s};
    return input;
}

} // namespace

ManifestSheetInput mixedScripts(int people)
{
    ManifestSheetInput input = tripOfBus2();
    for (int i = 0; i < people; ++i) {
        auto row = static_cast<std::size_t>(i) % kFixturePassengers.size();
        // The one whose name must not show stands on the list once.
        if (row == kHiddenPassenger && i != static_cast<int>(kHiddenPassenger))
            ++row;
        SheetPassenger passenger = fixturePassenger(kFixturePassengers[row]);
        if (static_cast<std::size_t>(i) >= kFixturePassengers.size()) {
            passenger.seat = fixtureSeat(i);
            passenger.code = fixtureCode(i);
            passenger.familyLetter.clear();
        }
        input.passengers.push_back(passenger);
    }
    return input;
}

ManifestSheetInput bus2()
{
    ManifestSheetInput input = mixedScripts(38);
    input.passengers[kHiddenPassenger].printAsCode = true;
    input.passengers[36].printAsCode = true;
    return input;
}

} // namespace test
