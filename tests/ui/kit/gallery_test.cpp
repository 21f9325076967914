// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/ui/kit_fixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bars/capacity_bar.h"
#include "ui/widgets/bars/flow_strip.h"
#include "ui/widgets/buttons/key_cap.h"
#include "ui/widgets/buttons/need_row.h"
#include "ui/widgets/buttons/rail_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/fields/partial_date_edit.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/fields/search_field.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/empty_state.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/frames/toast_host.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace test::kit {
namespace {

using namespace ui;
using namespace ui::widgets;
using theme::Icon;

const QDateTime kGalleryNow(QDate(2026, 3, 12), QTime(7, 2), Qt::UTC);

QString galleryPath(const QString& name)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/gallery");
    QDir().mkpath(folder);
    return folder + u'/' + name + QStringLiteral(".png");
}

QWidget* galleryRail()
{
    auto* rail = new QWidget;
    rail->setObjectName(QStringLiteral("rail"));
    rail->setAttribute(Qt::WA_StyledBackground);
    rail->setFixedWidth(172);
    auto* column = new QVBoxLayout(rail);
    column->setContentsMargins(8, 52, 8, 8);
    column->setSpacing(0);
    auto* reg = new RailButton(Icon::UserAdd, QStringLiteral("Register"));
    reg->setFilled(true);
    reg->setKeyCap(QStringLiteral("F2"));
    column->addWidget(reg);
    column->addSpacing(10);
    const std::pair<Icon, const char*> rows[] = {{Icon::Today, "Today"},
                                                 {Icon::People, "People"},
                                                 {Icon::Reception, "Reception"},
                                                 {Icon::Bus, "Manifests"},
                                                 {Icon::Duplicates, "Duplicates"},
                                                 {Icon::Conflicts, "Conflicts"},
                                                 {Icon::Sync, "Sync"},
                                                 {Icon::Reports, "Reports"},
                                                 {Icon::Admin, "Admin"},
                                                 {Icon::Settings, "Settings"},
                                                 {Icon::Help, "Help"}};
    for (const auto& [icon, text] : rows) {
        auto* button = new RailButton(icon, QString::fromLatin1(text));
        button->setChecked(icon == Icon::Today);
        if (icon == Icon::Duplicates)
            button->setCount(4, QStringLiteral("4 duplicates"));
        if (icon == Icon::Help)
            button->setKeyCap(QStringLiteral("F1"));
        column->addWidget(button);
    }
    column->addStretch();
    return rail;
}

void addGalleryNames(QGridLayout& grid)
{
    auto* who = new SectionTitle(QStringLiteral("Who"));
    who->setNote(QStringLiteral("as written in the document"));
    grid.addWidget(who, 0, 0, 1, 6);
    auto* name = new QLineEdit(QStringLiteral("RATNA"));
    auto* nameRow = new FieldRow(QStringLiteral("Full name, Latin letters"), name);
    nameRow->setHint(QStringLiteral("One name only is fine."));
    nameRow->setScanned(true);
    grid.addWidget(nameRow, 1, 0, 1, 3);
    auto* own = new QLineEdit(QStringLiteral("မောင်မောင်ကြီး ကျောက်တန်းမြို့"));
    auto* ownRow = new FieldRow(QStringLiteral("Name in own script"), own);
    ownRow->setNote(QStringLiteral("Burmese"));
    grid.addWidget(ownRow, 1, 3, 1, 3);
}

void addGalleryFacts(QGridLayout& grid, const core::Clock& clock)
{
    auto* sex = new SegmentedChoice;
    sex->setSegments({{QStringLiteral("F"), QStringLiteral("F Woman"), QStringLiteral("F"), {}},
                      {QStringLiteral("M"), QStringLiteral("M Man"), QStringLiteral("M"), {}},
                      {QStringLiteral("X"), QStringLiteral("X Other"), QStringLiteral("X"), {}},
                      {QStringLiteral("U"), QStringLiteral("Not said"), {}, {}}});
    sex->setValue(QStringLiteral("F"));
    grid.addWidget(new FieldRow(QStringLiteral("Sex"), sex), 2, 0, 1, 2);
    auto* born = new PartialDateEdit(clock);
    born->setParts(
        {QStringLiteral("31"), QStringLiteral("02"), QStringLiteral("2006"), {}, false, false});
    auto* bornRow = new FieldRow(QStringLiteral("Born: day, month, year"), born);
    bornRow->setMessage(FieldState::Error, born->problemText());
    grid.addWidget(bornRow, 2, 2, 1, 2);
    auto* nation = new PickerEdit;
    nation->setObjectName(QStringLiteral("nation"));
    nation->setItems(
        {{QStringLiteral("IDN"), QStringLiteral("Indonesia"), QStringLiteral("IDN"), {}, {}},
         {QStringLiteral("IND"),
          QStringLiteral("India"),
          QStringLiteral("IND"),
          {},
          QStringLiteral("भारत")},
         {QStringLiteral("MMR"),
          QStringLiteral("Myanmar"),
          QStringLiteral("MMR"),
          {},
          QStringLiteral("မြန်မာ")}});
    nation->setId(QStringLiteral("IDN"));
    grid.addWidget(new FieldRow(QStringLiteral("Nationality"), nation), 2, 4, 1, 2);
}

void addGalleryPapers(QGridLayout& grid, const core::Clock& clock)
{
    auto* doc = new QLineEdit(QStringLiteral("E118O245"));
    doc->setProperty("mono", true);
    auto* docRow = new FieldRow(QStringLiteral("Document number"), doc);
    docRow->setMessage(FieldState::Warn, QStringLiteral("Letter O or a zero? Check the photo."));
    grid.addWidget(docRow, 3, 0, 1, 3);
    auto* known = new PartialDateEdit(clock);
    known->setValue(core::PartialDate::fromDay(QDate(2001, 9, 14)));
    grid.addWidget(new FieldRow(QStringLiteral("Born"), known), 3, 3, 1, 3);
}

void addGalleryAnswers(QGridLayout& grid)
{
    grid.addWidget(new SectionTitle(QStringLiteral("Needs someone today")), 4, 0, 1, 6);
    auto* needs = new NeedRow;
    needs->setNeeds({{QStringLiteral("med"), QStringLiteral("Medical"), Icon::Medical},
                     {QStringLiteral("preg"), QStringLiteral("Pregnant"), Icon::Pregnant},
                     {QStringLiteral("inj"), QStringLiteral("Injured"), Icon::Injured},
                     {QStringLiteral("child"), QStringLiteral("Child"), Icon::Child}});
    needs->setValue({QStringLiteral("med")});
    grid.addWidget(needs, 5, 0, 1, 6);
    auto* consent = new SegmentedChoice;
    consent->setSegments(
        {{QStringLiteral("s"), QStringLiteral("Yes, spoken"), {}, {}},
         {QStringLiteral("w"), QStringLiteral("Yes, signed"), {}, {}},
         {QStringLiteral("n"), QStringLiteral("Family of last person"), {}, QStringLiteral("F5")},
         {QStringLiteral("q"), QStringLiteral("Not asked yet"), {}, {}}});
    consent->setFieldState(FieldState::Error);
    grid.addWidget(consent, 6, 0, 1, 4);
    auto* photo = new QCheckBox(QStringLiteral("Photo allowed"));
    photo->setChecked(true);
    grid.addWidget(photo, 6, 4, 1, 2);
}

QWidget* galleryForm(const core::Clock& clock)
{
    auto* panel = new Panel;
    auto* grid = new QGridLayout;
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    panel->body()->addLayout(grid);

    addGalleryNames(*grid);
    addGalleryFacts(*grid, clock);
    addGalleryPapers(*grid, clock);
    addGalleryAnswers(*grid);
    return panel;
}

QWidget* galleryTable(QStandardItemModel& model)
{
    auto* panel = new Panel;
    panel->setTitle(QStringLiteral("Waiting for interview"), Icon::Languages);
    panel->setTitleNote(QStringLiteral("58"));
    auto* more = new KeyButton(QStringLiteral("New"));
    more->setKind(ButtonKind::Flat)->setPicture(Icon::Plus);
    panel->addToHead(more);
    model.setHorizontalHeaderLabels({QStringLiteral("Code"), QStringLiteral("Name"),
                                     QStringLiteral("From"), QStringLiteral("To do")});
    const std::tuple<const char*, const char*, const char16_t*, const char*, Tone> rows[] = {
        {"MSB-0147-K", "Priya Ramanathan", u"பிரியா ராமநாதன்", "Duplicate?", Tone::Warn},
        {"MSA-0098-T", "Thiri Hnin Wai", u"သီရိနှင်းဝေ ကျောက်", "No guardian", Tone::Bad},
        {"MSB-0131-F", "Zhang Wenhao", u"张文浩", "Up to date", Tone::Good},
        {"MSC-0071-H", "Bilal Ahmed Khattak", u"بلال احمد خٹک", "Reading", Tone::Info},
        {"MSD-0009-G", "Khamla Vongsa", u"ຄຳຫຼ້າ ວົງສາ", "Family of 2", Tone::Quiet}};
    int number = 0;
    for (const auto& [code, name, native, chip, tone] : rows) {
        QList<QStandardItem*> items;
        for (int c = 0; c < 4; ++c)
            items << new QStandardItem;
        items[0]->setText(QString::fromLatin1(code));
        items[0]->setData(true, MonoRole);
        items[0]->setData(number == 1, CheckedRole);
        items[1]->setText(QString::fromLatin1(name));
        items[1]->setData(QString::fromUtf16(native), NativeRole);
        items[1]->setData(number == 1, BoldRole);
        items[2]->setText(QStringLiteral("MMR"));
        items[2]->setData(true, MonoRole);
        items[3]->setData(chipsVariant({{QString::fromLatin1(chip), tone,
                                         number == 2 ? Icon::Check : Icon::None}}),
                          ChipsRole);
        model.appendRow(items);
        ++number;
    }
    auto* table = new HwTableView;
    table->setObjectName(QStringLiteral("table"));
    table->setModel(&model);
    table->setColumnWidth(0, 130);
    table->setColumnWidth(1, 290);
    table->setColumnWidth(2, 60);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setCurrentRow(1);
    panel->body()->addWidget(table);
    auto* legend = new KeyLegend;
    legend->setEntries({{{QStringLiteral("↑"), QStringLiteral("↓")}, QStringLiteral("move")},
                        {{QStringLiteral("Space")}, QStringLiteral("select")}});
    panel->setFoot(legend);
    return panel;
}

QWidget* galleryButtons()
{
    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto* search = new SearchField(QStringLiteral("Find a person, code or manifest"));
    search->setKeyCap(QStringLiteral("F3"));
    line->addWidget(search, 1);
    const auto add = [line](const char* text, ButtonKind kind, ButtonSize size, Icon icon,
                            const char* cap) {
        auto* button = new KeyButton(QString::fromLatin1(text));
        button->setKind(kind)->setSize(size)->setPicture(icon)->setKeyCap(QString::fromLatin1(cap));
        line->addWidget(button);
        return button;
    };
    add("Hide", ButtonKind::Normal, ButtonSize::Small, Icon::EyeOff, "F12");
    add("Lock", ButtonKind::Normal, ButtonSize::Normal, Icon::Lock, "Ctrl L");
    add("Revoke", ButtonKind::Danger, ButtonSize::Normal, Icon::None, "");
    add("Later", ButtonKind::Flat, ButtonSize::Normal, Icon::None, "");
    add("Finalise", ButtonKind::Primary, ButtonSize::Normal, Icon::BadgeCheck, "")
        ->setEnabled(false);
    add("", ButtonKind::Normal, ButtonSize::Normal, Icon::More, "")
        ->setAccessibleName(QStringLiteral("More"));
    add("Save, print band, next", ButtonKind::Primary, ButtonSize::Large, Icon::Printer,
        "Ctrl Enter");
    return bar;
}

QWidget* galleryPage(const core::Clock& clock, QStandardItemModel& model)
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto* line = new QHBoxLayout(page);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(galleryRail());
    auto* column = new QVBoxLayout;
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(10);
    line->addLayout(column, 1);
    column->addWidget(galleryButtons());
    auto* flow = new FlowStrip;
    flow->setSteps({{QStringLiteral("a"), 163, 270, QStringLiteral("Arrived"),
                     QStringLiteral("of about 270 expected")},
                    {QStringLiteral("r"), 147, 163, QStringLiteral("Registered"),
                     QStringLiteral("16 in the queue")},
                    {QStringLiteral("i"), 1204, 2000, QStringLiteral("Interviewed"),
                     QStringLiteral("58 waiting")},
                    {QStringLiteral("d"), 21, 163, QStringLiteral("Departed"),
                     QStringLiteral("Bus 1 left 12:10")}});
    column->addWidget(flow);
    auto* bad = new Banner(Tone::Bad);
    bad->setText(QStringLiteral("2 things to fix before the band prints"));
    bad->setLinks(
        {{QStringLiteral("born"), QStringLiteral("Date of birth: there is no 31 February")},
         {QStringLiteral("ok"), QStringLiteral("Agrees: choose an answer")}});
    auto* later = new KeyButton(QStringLiteral("Save draft, fix later"));
    later->setSize(ButtonSize::Small)->setKeyCap(QStringLiteral("Ctrl S"));
    bad->addAction(later);
    auto* warn = new Banner(Tone::Warn);
    warn->setText(QStringLiteral("Laptop C has not shared for 1 h 40 min."),
                  QStringLiteral("Carry the stick to it next."));
    auto* banners = new QHBoxLayout;
    banners->addWidget(bad, 3);
    banners->addWidget(warn, 2);
    column->addLayout(banners);
    auto* capacity = new CapacityBar;
    capacity->setCounts(38, 2, 44);
    auto* over = new CapacityBar;
    over->setCounts(44, 2, 44);
    auto* caps = new QHBoxLayout;
    caps->addWidget(new QLabel(capacity->words()));
    caps->addWidget(capacity);
    caps->addWidget(over);
    caps->addWidget(
        new Chip({QStringLiteral("Last: MSB-0146-R Arjun S. R."), Tone::Good, Icon::Check}));
    caps->addWidget(new Chip({QStringLiteral("Draft, revision 1"), Tone::Quiet, Icon::None}));
    column->addLayout(caps);
    column->addWidget(galleryForm(clock));
    column->addWidget(galleryTable(model), 1);
    return page;
}

void drawGallery(const core::Clock& clock, const QString& name, const QSize& size)
{
    QStandardItemModel model;
    std::unique_ptr<QWidget> page(galleryPage(clock, model));
    ToastHost toasts(*page, clock);
    page->resize(size);
    page->show();
    QApplication::setActiveWindow(page.get());
    toasts.show(QStringLiteral("Priya R. was taken off Bus 2"), [] {});
    page->findChild<HwTableView*>(QStringLiteral("table"))->setFocus();
    for (int round = 0; round < 6; ++round)
        QCoreApplication::sendPostedEvents();
    const QImage image = page->grab().toImage();
    CHECK(inkedPixels(image) > image.width() * image.height() / 20);
    REQUIRE(image.save(galleryPath(name)));

    auto* nation = page->findChild<PickerEdit*>(QStringLiteral("nation"));
    nation->setFocus();
    nation->openList();
    CHECK(nation->isListOpen());
    REQUIRE(page->grab().toImage().save(galleryPath(name + QStringLiteral("-list"))));
}

TEST_CASE("gallery: every widget is drawn in each scheme and size", "[ui][kit][gallery]")
{
    const core::FixedClock clock(kGalleryNow);
    theme::Theme dress(*qApp);
    const std::tuple<const char*, theme::Look> looks[] = {
        {"light", {}},
        {"dark", {theme::Scheme::Dark, theme::TextSize::Normal, theme::Density::Normal}},
        {"contrast", {theme::Scheme::Contrast, theme::TextSize::Normal, theme::Density::Normal}},
        {"large-touch", {theme::Scheme::Light, theme::TextSize::Largest, theme::Density::Touch}}};
    for (const auto& [name, look] : looks) {
        dress.setLook(look);
        const int height = look.density == theme::Density::Touch ? 1200 : 940;
        drawGallery(clock, QString::fromLatin1(name), {1366, height});
    }
    dress.setLook({});
}

TEST_CASE("gallery: all pictures in one sheet", "[ui][kit][gallery]")
{
    constexpr int kColumns = 15;
    constexpr int kCell = 88;
    const auto names = theme::iconNames();
    const int rows = (static_cast<int>(names.size()) + kColumns - 1) / kColumns;
    QImage sheet(kColumns * kCell, rows * kCell, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setFont(QFont(QStringLiteral("Noto Sans"), 7));
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        const QRect cell((i % kColumns) * kCell, (i / kColumns) * kCell, kCell, kCell);
        const auto& row = names[static_cast<size_t>(i)];
        theme::paintIcon(painter, QRectF(cell.left() + 6, cell.top() + 6, 48, 48), row.icon,
                         Qt::black);
        theme::paintIcon(painter, QRectF(cell.left() + 60, cell.top() + 30, 16, 16), row.icon,
                         Qt::black);
        painter.drawText(cell.adjusted(4, 0, 0, -8), Qt::AlignBottom | Qt::AlignLeft,
                         QString::fromLatin1(row.name));
    }
    painter.end();
    CHECK(inkedPixels(sheet) > 10'000);
    REQUIRE(sheet.save(galleryPath(QStringLiteral("icons"))));
}

} // namespace
} // namespace test::kit
