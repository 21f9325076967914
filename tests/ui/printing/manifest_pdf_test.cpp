// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_sheet.h"
#include "tests/support/core/manifest_fixture.h"
#include "tests/support/ui/paper_tools.h"
#include "ui/printing/paper_output.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sys/resource.h>

#include <csignal>

namespace {

using namespace Qt::StringLiterals;
using namespace ui::printing;
using core::documents::manifestSheet;

DocumentPainter manifestOf(int people)
{
    return test::bilingualPainter(manifestSheet(test::mixedScripts(people)));
}

/// The running numbers that begin a line of a page's text.
QList<int> numbersInColumn(const QString& page)
{
    static const QRegularExpression row(u"^\\s*(\\d+)\\s+\\d+[A-C]\\s+KTB-"_s,
                                        QRegularExpression::MultilineOption);
    QList<int> numbers;
    auto matches = row.globalMatch(page);
    while (matches.hasNext())
        numbers += matches.next().captured(1).toInt();
    return numbers;
}

TEST_CASE("manifest pdf: 38 people are three pages that each say which they are", "[ui][printing]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bus2.pdf"_s);
    const DocumentPainter painter = test::bilingualPainter(manifestSheet(test::bus2()));
    REQUIRE(painter.pageCount() == 3);
    REQUIRE(savePdf(painter, path));
    const QStringList pages = test::pdfPages(path);
    REQUIRE(pages.size() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(pages[i].contains(u"MS-2026-0313-02"_s));
        CHECK(pages[i].contains(u"Revision 2, replaces revision 1"_s));
        CHECK(pages[i].contains(u"Page %1 of 3"_s.arg(i + 1)));
        CHECK(pages[i].contains(u"MS-2026-0313-02, revision 2, page %1 of 3"_s.arg(i + 1)));
        CHECK(pages[i].contains(u"Copy 1 of 4: escort lead."_s));
        CHECK(pages[i].contains(u"7F3K-92QM-W4"_s));
    }
    CHECK(numbersInColumn(pages[0]).size() == 17);
    CHECK(numbersInColumn(pages[1]).size() == 17);
    CHECK(numbersInColumn(pages[2]) == QList<int>{35, 36, 37, 38});
    CHECK(pages[2].contains(u"End of list: 38 people."_s));
    CHECK_FALSE(pages[1].contains(u"Received by"_s));
    CHECK(pages[2].contains(u"Received by"_s));
}

TEST_CASE("manifest pdf: each page's code says manifest, revision, page, pages, people and check",
          "[ui][printing]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bus2.pdf"_s);
    REQUIRE(savePdf(test::bilingualPainter(manifestSheet(test::bus2())), path));
    for (int page = 1; page <= 3; ++page) {
        const QStringList texts = test::qrTexts(test::pdfRaster(path, page, 200));
        REQUIRE(texts.size() == 1);
        const auto read = core::documents::parseManifestQr(texts.front());
        REQUIRE(read);
        CHECK(read->manifest ==
              core::documents::ManifestQr{u"MS-2026-0313-02"_s, 2, 38, u"7F3K92QMW4"_s});
        CHECK(read->page == page);
        CHECK(read->pages == 3);
    }
}

TEST_CASE("manifest pdf: a code-only row is a code, a seat and a sentence", "[ui][printing]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bus2.pdf"_s);
    REQUIRE(savePdf(test::bilingualPainter(manifestSheet(test::bus2())), path));
    const QString page = test::pdfPages(path).front();
    const QStringList lines = page.split(u'\n').filter(u"KTB-0038-R"_s);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().simplified() ==
          u"9 3C KTB-0038-R Prints as code only, at the person’s choice"_s);
    for (const QString& planted : {u"Planted"_s, u"1981"_s, u"XX9999999"_s})
        CHECK_FALSE(page.contains(planted));
}

TEST_CASE("manifest pdf: the columns read back as they were given", "[ui][printing]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bus2.pdf"_s);
    REQUIRE(savePdf(test::bilingualPainter(manifestSheet(test::bus2())), path));
    const QStringList lines = test::pdfPages(path).front().split(u'\n');
    const auto lineWith = [&lines](const QString& code) {
        return lines.filter(code).value(0).simplified();
    };
    CHECK(lineWith(u"KTB-0056-X"_s) ==
          u"1 1A KTB-0056-X Jocelyn Dela Peña Abad F 02 May 1992 Philippines P4417702B A C"_s);
    CHECK(lineWith(u"KTB-0041-D"_s) == u"4 2A KTB-0041-D Ratna F 2006 Indonesia E1180245"_s);
    CHECK(lineWith(u"KTB-0060-T"_s) ==
          u"12 4C KTB-0060-T Nguyễn Thị Kim Oanh F 27 Feb 1990 Viet Nam C5541190"_s);
}

TEST_CASE("manifest pdf: pages hold 17 people and the signatures stay with the count",
          "[ui][printing]")
{
    struct Case {
        int people;
        int pages;
    };
    // Three people leave room for the signatures on a first page, four on a later one.
    for (const Case& each :
         {Case{1, 1}, {3, 1}, {4, 2}, {17, 2}, {18, 2}, {21, 2}, {22, 3}, {34, 3}, {300, 19}}) {
        INFO(each.people << " people");
        const DocumentPainter painter = manifestOf(each.people);
        CHECK(painter.pageCount() == each.pages);
        for (int page = 0; page < painter.pageCount(); ++page)
            CHECK(painter.hasClosing(page) == (page == painter.pageCount() - 1));
    }
}

TEST_CASE("manifest pdf: 300 people stand on their pages once each and in order", "[ui][printing]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"many.pdf"_s);
    REQUIRE(savePdf(manifestOf(300), path));
    const QStringList pages = test::pdfPages(path);
    REQUIRE(pages.size() == 19);
    QList<int> numbers;
    for (const QString& page : pages)
        numbers += numbersInColumn(page);
    QList<int> expected;
    for (int i = 1; i <= 300; ++i)
        expected += i;
    CHECK(numbers == expected);
    CHECK(pages[17].contains(u"End of list: 300 people."_s));
    CHECK(pages[18].contains(u"Handed over by"_s));
}

TEST_CASE("manifest pdf: each page of a list of any length says and encodes which it is",
          "[ui][printing]")
{
    struct Case {
        int people;
        int pages;
    };
    for (const Case& each : {Case{1, 1}, {17, 2}, {18, 2}, {38, 3}, {300, 19}}) {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"list.pdf"_s);
        REQUIRE(savePdf(manifestOf(each.people), path));
        const QStringList pages = test::pdfPages(path);
        INFO(each.people << " people");
        REQUIRE(pages.size() == each.pages);
        for (int page = 1; page <= each.pages; ++page) {
            INFO("page " << page);
            const QString& text = pages[page - 1];
            CHECK(text.contains(u"MS-2026-0313-02"_s));
            CHECK(text.contains(u"Revision 2"_s));
            CHECK(text.contains(u"Page %1 of %2"_s.arg(page).arg(each.pages)));
            const QStringList codes = test::qrTexts(test::pdfRaster(path, page, 200));
            REQUIRE(codes.size() == 1);
            const auto read = core::documents::parseManifestQr(codes.front());
            REQUIRE(read);
            CHECK(*read ==
                  core::documents::ManifestPage{
                      {u"MS-2026-0313-02"_s, 2, each.people, u"7F3K92QMW4"_s}, page, each.pages});
        }
    }
}

TEST_CASE("manifest pdf: no word of a need, a consent, a stage or what was done to a person",
          "[ui][printing]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bus2.pdf"_s);
    REQUIRE(savePdf(test::bilingualPainter(manifestSheet(test::bus2())), path));
    QString text = test::pdfPages(path).join(u'\n');
    CHECK(text.contains(u"No health details are printed here."_s));
    text.remove(u"No health details are printed here."_s);
    for (const QString& word :
         {u"need"_s, u"consent"_s, u"stage"_s, u"victim"_s, u"exploit"_s, u"traffick"_s,
          u"compound"_s, u"scam"_s, u"health"_s, u"medic"_s, u"injur"_s, u"pregnan"_s, u"screen"_s,
          u"risk"_s, u"suspect"_s, u"refused"_s})
        CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
}

TEST_CASE("manifest pdf: 300 mixed names take less than two seconds", "[ui][printing][speed]")
{
    QTemporaryDir dir;
    QElapsedTimer timer;
    timer.start();
    REQUIRE(savePdf(manifestOf(300), dir.filePath(u"many.pdf"_s)));
    const qint64 ms = timer.elapsed();
    WARN("300 people: " << ms << " ms");
    CHECK(ms < 2000);
}

TEST_CASE("manifest pdf: the file is the user's alone and tells nothing about a person",
          "[ui][printing]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bus2.pdf"_s);
    REQUIRE(savePdf(test::bilingualPainter(manifestSheet(test::bus2())), path));
    CHECK(QFileInfo(path).permissions().testAnyFlags(QFileDevice::ReadGroup |
                                                     QFileDevice::ReadOther) == false);
    const QString info = test::pdfInfo(path);
    CHECK(info.contains(QRegularExpression(u"Title:\\s+MS-2026-0313-02 r2"_s)));
    CHECK(info.contains(u"842 x 595 pts (A4)"_s));
    CHECK_FALSE(info.contains(u"Okafor"_s));
    CHECK_FALSE(info.contains(u"Author"_s));
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"bus2.pdf"_s});
}

TEST_CASE("manifest pdf: where no file can be written the old one stays as it was",
          "[ui][printing]")
{
    const DocumentPainter painter = manifestOf(1);
    QTemporaryDir dir;
    const core::Status nowhere = savePdf(painter, dir.filePath(u"missing/bus2.pdf"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == core::ErrorCode::Io);
    CHECK_FALSE(nowhere.error().detail.contains(u"Jocelyn"_s));

    const core::Status folder = savePdf(painter, dir.path());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == core::ErrorCode::Io);
}

/// Files of this process cannot grow past @p bytes while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit tight{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

TEST_CASE(
    "manifest pdf: a write that fails half way leaves the old file whole and nothing beside it",
    "[ui][printing]")
{
    const DocumentPainter painter = manifestOf(20);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bus2.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("what was there");
    old.close();
    core::Status saved;
    {
        const FileSizeLimit limit(8192);
        saved = savePdf(painter, path);
    }
    REQUIRE_FALSE(saved);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "what was there");
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"bus2.pdf"_s});
}

TEST_CASE("manifest pdf: Thai headings stand under English ones and dates carry both years",
          "[ui][printing]")
{
    const LabelLanguages both(LabelLanguage{}, test::thaiLabels());
    const core::TrText seat = CORE_TR("paper", "Seat");
    CHECK(both.first(seat) == u"Seat"_s);
    CHECK(both.second(seat) == u"ที่นั่ง"_s);
    const auto leaves = core::documents::PaperText::at(core::documents::PaperText::Kind::Departure,
                                                       QDateTime(QDate(2026, 3, 13), QTime(6, 30)));
    CHECK(joined(both.pieces(leaves, {})) == u"Fri 13 March 2026 (2569), 06:30"_s);
    const LabelLanguages english{LabelLanguage{}};
    CHECK(english.second(seat).isEmpty());
    CHECK(joined(english.pieces(leaves, {})) == u"Fri 13 March 2026, 06:30"_s);
}

} // namespace
