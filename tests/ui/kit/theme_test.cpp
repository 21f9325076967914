// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/kit_fixture.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgRenderer>

#include <catch2/catch.hpp>

namespace test::kit {
namespace {

using namespace ui::theme;

struct Pair {
    QColor Tokens::*ink;
    QColor Tokens::*ground;
    double least;
};

/// Every pair that the sheet or a widget puts together.
const std::vector<Pair>& pairsInUse()
{
    static const std::vector<Pair> kPairs{
        {&Tokens::text, &Tokens::window, 4.5},
        {&Tokens::text, &Tokens::surface, 4.5},
        {&Tokens::text, &Tokens::sunken, 4.5},
        {&Tokens::text2, &Tokens::surface, 4.5},
        {&Tokens::text2, &Tokens::window, 4.5},
        {&Tokens::text2, &Tokens::sunken, 4.5},
        {&Tokens::disabled, &Tokens::surface, 4.5},
        {&Tokens::control, &Tokens::surface, 3.0},
        {&Tokens::control, &Tokens::window, 3.0},
        {&Tokens::control, &Tokens::sunken, 3.0},
        {&Tokens::onPrimary, &Tokens::primary, 4.5},
        {&Tokens::onPrimary, &Tokens::primaryHover, 4.5},
        {&Tokens::primary, &Tokens::surface, 3.0},
        {&Tokens::primary, &Tokens::window, 3.0},
        {&Tokens::link, &Tokens::surface, 4.5},
        {&Tokens::link, &Tokens::window, 4.5},
        {&Tokens::focus, &Tokens::surface, 3.0},
        {&Tokens::focus, &Tokens::window, 3.0},
        {&Tokens::selectText, &Tokens::select, 4.5},
        {&Tokens::railText, &Tokens::rail, 4.5},
        {&Tokens::railMuted, &Tokens::rail, 4.5},
        {&Tokens::railText, &Tokens::rail2, 4.5},
        {&Tokens::good, &Tokens::goodBg, 4.5},
        {&Tokens::good, &Tokens::surface, 4.5},
        {&Tokens::warn, &Tokens::warnBg, 4.5},
        {&Tokens::warn, &Tokens::surface, 4.5},
        {&Tokens::bad, &Tokens::badBg, 4.5},
        {&Tokens::bad, &Tokens::surface, 4.5},
        {&Tokens::info, &Tokens::infoBg, 4.5},
        {&Tokens::info, &Tokens::surface, 4.5},
        {&Tokens::quiet, &Tokens::quietBg, 4.5},
        {&Tokens::chart1, &Tokens::surface, 3.0},
        {&Tokens::chart2, &Tokens::surface, 3.0},
        {&Tokens::chart3, &Tokens::surface, 3.0},
        {&Tokens::chart4, &Tokens::surface, 3.0},
        {&Tokens::chart5, &Tokens::surface, 3.0},
        {&Tokens::chart6, &Tokens::surface, 3.0},
        {&Tokens::railRegisterText, &Tokens::railRegister, 4.5},
        {&Tokens::countText, &Tokens::count, 4.5},
        {&Tokens::focusOnRail, &Tokens::rail, 3.0},
        {&Tokens::surface, &Tokens::text, 4.5},
        {&Tokens::primaryOnRail, &Tokens::rail2, 3.0},
    };
    return kPairs;
}

TEST_CASE("tokens: each text and ground pair can be told apart in every scheme", "[ui][kit][theme]")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        const Tokens& t = tokens(scheme);
        for (const Pair& pair : pairsInUse()) {
            CAPTURE(static_cast<int>(scheme), (t.*pair.ink).name().toStdString(),
                    (t.*pair.ground).name().toStdString());
            CHECK(contrastRatio(t.*pair.ink, t.*pair.ground) >= pair.least);
        }
    }
}

TEST_CASE("tokens: the ratio is that of WCAG", "[ui][kit][theme]")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
    CHECK(contrastRatio(Qt::red, Qt::red) == Approx(1.0));
}

TEST_CASE("style sheet: every token is filled in and every picture exists", "[ui][kit][theme]")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        for (const TextSize size : {TextSize::Normal, TextSize::Large, TextSize::Largest}) {
            const QString sheet = styleSheet({scheme, size, Density::Normal});
            CHECK_FALSE(sheet.contains(u'@'));
            CHECK(sheet.contains(tokens(scheme).primary.name()));
            static const QRegularExpression urls(QStringLiteral("url\\(([^)]+)\\)"));
            for (auto it = urls.globalMatch(sheet); it.hasNext();)
                CHECK(QFile::exists(it.next().captured(1)));
        }
    }
}

TEST_CASE("style sheet: what stays dark is named in the light sheet only", "[ui][kit][theme]")
{
    CHECK(styleSheet({}).contains(QStringLiteral("QWidget[keepDark=\"true\"] QPushButton")));
    CHECK_FALSE(styleSheet({Scheme::Contrast, {}, {}}).contains(QStringLiteral("keepDark")));
}

TEST_CASE("theme: a change reaches widgets at once", "[ui][kit][theme]")
{
    Theme dress(*qApp);
    QWidget window;
    QWidget inside(&window);
    CHECK(tokensOf(&inside).scheme == Scheme::Light);
    CHECK(rowHeight(&inside) == 33);

    QSignalSpy changed(&dress, &Theme::changed);
    dress.setLook({Scheme::Dark, TextSize::Largest, Density::Touch});
    CHECK(changed.count() == 1);
    CHECK(tokensOf(&inside).scheme == Scheme::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == tokens(Scheme::Dark).window);
    CHECK(font(&inside, 20).pixelSize() == 26);
    CHECK(rowHeight(&inside) == 44);
    CHECK(controlHeight(&inside) == 44);

    dress.setLook(dress.look());
    CHECK(changed.count() == 1);
    dress.setLook({});
}

TEST_CASE("theme: boarding keeps dark in light and follows contrast", "[ui][kit][theme]")
{
    Theme dress(*qApp);
    QWidget window;
    QWidget boarding(&window);
    QWidget inside(&boarding);
    keepDark(boarding);
    CHECK(tokensOf(&inside).scheme == Scheme::Dark);
    CHECK(tokensOf(&window).scheme == Scheme::Light);
    dress.setLook({Scheme::Contrast, {}, {}});
    CHECK(tokensOf(&inside).scheme == Scheme::Contrast);
    dress.setLook({});
}

TEST_CASE("theme: saved words are read and unknown ones are the usual look", "[ui][kit][theme]")
{
    CHECK(schemeNamed(QStringLiteral("dark")) == Scheme::Dark);
    CHECK(schemeNamed(QStringLiteral("contrast")) == Scheme::Contrast);
    CHECK(schemeNamed(QStringLiteral("purple")) == Scheme::Light);
    CHECK(textSizeOf(130) == TextSize::Largest);
    CHECK(textSizeOf(7) == TextSize::Normal);
}

TEST_CASE("theme: a Burmese name fits into a line edit", "[ui][kit][theme]")
{
    const Theme dress(*qApp);
    QLineEdit edit(QStringLiteral("ကျောက်တန်းမြို့"));
    edit.show();
    edit.ensurePolished();
    CHECK(edit.sizeHint().height() >= 34);
    QImage image = picture(edit, {200, edit.sizeHint().height()});
    const QColor ink = tokens(Scheme::Light).text;
    // No ink may touch the rows next to the border: that is where cut stacks show.
    for (int x = 6; x < image.width() - 6; ++x) {
        CHECK(contrastRatio(image.pixelColor(x, 2), ink) > 4);
        CHECK(contrastRatio(image.pixelColor(x, image.height() - 3), ink) > 4);
    }
}

TEST_CASE("icons: each file is one the program knows, and the other way round", "[ui][kit][icons]")
{
    QStringList known;
    for (const IconName& row : iconNames())
        known << QString::fromLatin1(row.name) + QStringLiteral(".svg");
    known.sort();
    CHECK(QDir(QStringLiteral(":/icons")).entryList(QDir::Files, QDir::Name) == known);
    CHECK(iconNamed(QStringLiteral("bus")) == Icon::Bus);
    CHECK(iconNamed(QStringLiteral("no such picture")) == Icon::None);
}

TEST_CASE("icons: each can be read, has a picture at every size and takes the colour",
          "[ui][kit][icons]")
{
    for (const IconName& row : iconNames()) {
        CAPTURE(row.name);
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(row.name)));
        REQUIRE(renderer.isValid());
        CHECK(renderer.viewBox() == QRect(0, 0, 24, 24));
        for (const int size : {13, 16, 17, 22, 48}) {
            const QImage image = iconPixmap(row.icon, size, Qt::red).toImage();
            CHECK(image.width() == size);
            CHECK(inkedPixels(image) >= size / 2);
        }
        const QImage image = iconPixmap(row.icon, 48, Qt::red).toImage();
        bool red = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                red = red || image.pixelColor(x, y) == QColor(Qt::red);
        }
        CHECK(red);
    }
}

TEST_CASE("icons: nothing is painted for no picture", "[ui][kit][icons]")
{
    CHECK(iconPixmap(Icon::None, 16, Qt::red).isNull());
    CHECK(icon(Icon::None, Qt::red, Qt::gray).isNull());
    CHECK_FALSE(icon(Icon::Bus, Qt::red, Qt::gray).pixmap(24, 24, QIcon::Disabled).isNull());
}

TEST_CASE("fonts: every script has a font here", "[ui][kit][fonts]")
{
    const auto missing = missingFonts(installedGlyphs());
    for (const MissingFont& font : missing)
        FAIL_CHECK("no font for " << font.name.toStdString());
    CHECK(scriptNeeds().size() == 11);
}

TEST_CASE("fonts: a script without letters is named with its package", "[ui][kit][fonts]")
{
    const auto noBurmese = missingFonts([](char32_t c) { return c < 0x1000 || c > 0x109F; });
    REQUIRE(noBurmese.size() == 1);
    CHECK(noBurmese.front().script == QStringLiteral("Mymr"));
    CHECK(noBurmese.front().package.contains(QStringLiteral("fonts-noto-core")));
    CHECK(missingFonts([](char32_t) { return false; }).size() == scriptNeeds().size());
}

} // namespace
} // namespace test::kit
