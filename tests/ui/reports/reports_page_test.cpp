// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/report_export.h"
#include "tests/support/ui/page_world.h"
#include "ui/charts/chart_panel.h"
#include "ui/pages/reports/reports_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

#include <random>

namespace {

using namespace Qt::StringLiterals;
using test::PageWorld;
using ui::charts::ChartPanel;
using ui::pages::ReportsPage;

constexpr int kLoadMs = 10000;

struct ReportsWorld {
    PageWorld world;
    ReportsPage* page = nullptr;

    void show()
    {
        auto made = std::make_unique<ReportsPage>(world.context());
        page = made.get();
        QSignalSpy loaded(page, &ReportsPage::loaded);
        world.show(std::move(made), ui::actions::Where::Everywhere);
        REQUIRE((loaded.count() > 0 || loaded.wait(kLoadMs)));
    }
    /// Every number in a table or a label that can be seen, with the words around it.
    [[nodiscard]] std::vector<QString> texts() const
    {
        std::vector<QString> all;
        for (const ChartPanel* panel : page->findChildren<ChartPanel*>()) {
            const auto& table = panel->table();
            for (int row = 0; row < table.rowCount(); ++row) {
                for (int column = 1; column < table.columnCount(); ++column)
                    all.push_back(table.index(row, column).data().toString());
            }
            for (const QLabel* label : panel->findChildren<QLabel*>()) {
                if (label->isVisible())
                    all.push_back(label->text());
            }
        }
        return all;
    }
    /// A random crowd: some countries, days, sexes and ages with few people in them.
    void crowd(std::mt19937& random, int people)
    {
        const QStringList countries = {u"ETH"_s, u"KEN"_s, u"NPL"_s, u"LKA"_s, {}};
        const QStringList sexes = {u"male"_s, u"female"_s, u"other"_s, {}};
        const auto pick = [&random](qsizetype most) {
            return std::min(std::uniform_int_distribution<qsizetype>(0, most)(random),
                            std::uniform_int_distribution<qsizetype>(0, most)(random));
        };
        constexpr qint64 kReportDay = 24LL * 3600 * 1000;
        for (int i = 0; i < people; ++i) {
            world.store().addPerson(
                {.name = u"Person %1"_s.arg(i),
                 .nationality = countries[pick(4)],
                 .sex = sexes[pick(3)],
                 .birth = QString::number(1950 + pick(60)),
                 .stage = pick(3) == 0 ? u"interviewed"_s : u"registered"_s,
                 .arrivedAtMs = world.store().clock().nowMs() - pick(6) * kReportDay});
        }
    }
};

/// A number from 1 to 4 that stands for people: nobody may see one.
bool tellsFew(const QString& text)
{
    static const QRegularExpression few(u"(^|[^0-9])[1-4]($|[^0-9])"_s);
    return few.match(text).hasMatch();
}

} // namespace

TEST_CASE("reports: no group under five is shown, drawn or exported", "[ui][reports]")
{
    std::mt19937 random(11);
    for (const int people : {3, 17, 60}) {
        ReportsWorld reports;
        reports.crowd(random, people);
        reports.show();
        for (const bool tables : {false, true}) {
            reports.page->showTables(tables);
            for (const QString& text : reports.texts()) {
                INFO(people << " people: " << text.toStdString());
                CHECK_FALSE(tellsFew(text));
            }
        }
        for (const QByteArray& line :
             core::session::reportCsv(*reports.page->report()).split('\n')) {
            INFO(line.toStdString());
            CHECK_FALSE(tellsFew(QString::fromUtf8(line.mid(line.lastIndexOf(',') + 1))));
        }
    }
}

TEST_CASE("reports: the table holds what the chart shows, and the file what the table holds",
          "[ui][reports]")
{
    ReportsWorld reports;
    PageWorld& world = reports.world;
    for (int i = 0; i < 12; ++i)
        world.store().addPerson({.name = u"Person %1"_s.arg(i),
                                 .nationality = i < 7 ? u"ETH"_s : u"KEN"_s,
                                 .sex = i % 2 == 0 ? u"male"_s : u"female"_s,
                                 .birth = u"1990"_s});
    reports.show();
    const auto& report = *reports.page->report();
    REQUIRE(report.registered == 12);
    const auto panels = reports.page->findChildren<ChartPanel*>();
    REQUIRE(panels.size() == 4);
    const auto numbers = [&panels](qsizetype panel) {
        std::vector<int> column;
        const auto& table = panels[panel]->table();
        for (int row = 0; row < table.rowCount(); ++row)
            column.push_back(table.index(row, 1).data().toString().section(u' ', 0, 0).toInt());
        return column;
    };
    CHECK(numbers(1) == std::vector{7, 5});
    CHECK(numbers(2).front() == 12);

    const QString file = world.store().folder() + u"/figures.csv"_s;
    world.prompter().expectSaveFile(file);
    reports.page->findChild<QPushButton*>(u"export"_s)->click();
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(written.readAll());
    CHECK(csv.contains(u"nationality,ETH,7\r\n"_s));
    CHECK(csv.contains(u"nationality,KEN,5\r\n"_s));
    CHECK(csv.contains(u"process,registered,12\r\n"_s));
    CHECK_FALSE(csv.contains(u"Person"_s));

    world.prompter().expectSaveFile(world.store().folder() + u"/no/such/folder.csv"_s);
    world.prompter().expectWarn();
    reports.page->findChild<QPushButton*>(u"export"_s)->click();
}

TEST_CASE("reports: charts and tables change places by a key, and the days can be chosen",
          "[ui][reports]")
{
    ReportsWorld reports;
    PageWorld& world = reports.world;
    constexpr qint64 kOld = 60LL * 24 * 3600 * 1000;
    for (int i = 0; i < 14; ++i)
        world.store().addPerson(
            {.name = u"Person %1"_s.arg(i),
             .nationality = u"ETH"_s,
             .arrivedAtMs = world.store().clock().nowMs() - (i < 6 ? kOld : 0)});
    reports.show();
    const auto panels = reports.page->findChildren<ChartPanel*>();
    CHECK(reports.page->report()->registered == 8);
    CHECK_FALSE(panels[1]->showsTable());
    CHECK_FALSE(reports.page->nextPanel(false)); // a chart holds nothing to go to
    reports.page->findChild<QPushButton*>(u"tables"_s)->setFocus();
    world.key(Qt::Key_Return);
    CHECK(panels[1]->showsTable());
    QSignalSpy loaded(reports.page, &ReportsPage::loaded);
    auto* span = reports.page->findChild<QComboBox*>(u"span"_s);
    span->setFocus();
    world.key(Qt::Key_Down);
    REQUIRE((loaded.count() > 0 || loaded.wait(kLoadMs)));
    CHECK(reports.page->report()->registered == 14);
    CHECK(panels[1]->showsTable());
}
