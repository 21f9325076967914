// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/ui/kit_fixture.h"
#include "ui/actions/action_catalog.h"
#include "ui/actions/key_map.h"
#include "ui/actions/physical_key.h"
#include "ui/actions/scan_listener.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/partial_date_edit.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace test::kit {
namespace {

using namespace ui::actions;

/// The key S (scan code 39) as the layouts of Thailand, Myanmar and India send it. Source: key
/// events recorded under X11 with one layout only.
const NativeKey kThaiS{0xE2B, 39, Qt::ControlModifier, QStringLiteral("ห"), 0};
const NativeKey kBurmeseS{0x103B, 39, Qt::ControlModifier, QString(QChar(0x103B)), 0};
const NativeKey kHindiS{0x947, 39, Qt::ControlModifier, QString(QChar(0x947)), 0};

/// A window with a field that has the focus, and a key map on the application.
struct KeyBench {
    QWidget window;
    QLineEdit* edit = new QLineEdit(&window);
    KeyMap keys{*qApp};

    KeyBench()
    {
        window.show();
        QApplication::setActiveWindow(&window);
        edit->setFocus();
    }
    /// Counts how often @p id runs.
    std::shared_ptr<int> counted(ActionId id)
    {
        auto count = std::make_shared<int>(0);
        keys.bind(id, &window, [count] {
            ++*count;
            return true;
        });
        return count;
    }
};

TEST_CASE("actions: every command has words, a key and a picture that exists", "[ui][kit][actions]")
{
    QSet<QString> names;
    for (const ActionRow& row : actionTable()) {
        CAPTURE(row.name);
        CHECK_FALSE(row.text.isEmpty());
        CHECK_FALSE(keysOf(row.id).isEmpty());
        CHECK_FALSE(names.contains(QString::fromLatin1(row.name)));
        names.insert(QString::fromLatin1(row.name));
        const bool hasPicture =
            ui::theme::iconNamed(QString::fromLatin1(row.icon)) != ui::theme::Icon::None;
        CHECK(hasPicture == (*row.icon != '\0'));
        CHECK(&actionRow(row.id) == &row);
    }
    CHECK(capOf(ActionId::Primary) == QStringLiteral("Ctrl Enter"));
    CHECK(capOf(ActionId::Lock) == QStringLiteral("Ctrl L"));
    CHECK(capOf(ActionId::KeepBoth) == QStringLiteral("+"));
    CHECK(capText(QKeySequence(Qt::CTRL | Qt::Key_Plus)) == QStringLiteral("Ctrl +"));
    CHECK(capOf(ActionId::AddToManifest) == QStringLiteral("Insert"));
}

TEST_CASE("actions: no two commands of one place share keys", "[ui][kit][actions]")
{
    for (const Clash& clash : clashes(actionTable()))
        FAIL_CHECK(actionRow(clash.first).name << " and " << actionRow(clash.second).name);

    const ActionRow here{ActionId::NoShow, "a", {}, "", "Del", "", Where::Boarding};
    const ActionRow there{ActionId::RemoveFromManifest, "b", {}, "", "Del", "", Where::Manifest};
    const ActionRow anywhere{ActionId::Help, "c", {}, "", "F1", "Del", Where::Everywhere};
    CHECK(clashes(std::array{here, there}).empty());
    CHECK(clashes(std::array{here, there, anywhere}).size() == 2);
}

TEST_CASE("actions: keys of input methods are never taken", "[ui][kit][actions]")
{
    for (const char* kept :
         {"Ctrl+Space", "Shift+Space", "Ctrl+;", "Ctrl+.", "Ctrl+Shift+F", "Ctrl+Shift+U"}) {
        for (const ActionRow& row : actionTable()) {
            CHECK(QKeySequence(QString::fromLatin1(row.keys)) !=
                  QKeySequence(QString::fromLatin1(kept)));
            CHECK(QKeySequence(QString::fromLatin1(row.secondKeys)) !=
                  QKeySequence(QString::fromLatin1(kept)));
        }
    }
}

TEST_CASE("key map: Ctrl+S works by its place in Thai, Burmese and Hindi", "[ui][kit][keys]")
{
    KeyBench bench;
    const auto saves = bench.counted(ActionId::SaveDraft);
    int expected = 0;
    for (const NativeKey& key : {kThaiS, kBurmeseS, kHindiS}) {
        CHECK(sendKey(bench.window, key));
        CHECK(*saves == ++expected);
        CHECK(bench.edit->text().isEmpty());
    }
    // Without a scan code the letter of the layout counts.
    sendKey(bench.window, {Qt::Key_S, 0, Qt::ControlModifier, {}, 0});
    CHECK(*saves == 4);
    // The letter alone is typed.
    sendKey(bench.window, {0xE2B, 39, Qt::NoModifier, QStringLiteral("ห"), 0});
    CHECK(*saves == 4);
    CHECK(bench.edit->text() == QStringLiteral("ห"));
}

TEST_CASE("key map: Ctrl and a letter nobody bound is not typed in another layout",
          "[ui][kit][keys]")
{
    KeyBench bench;
    sendKey(bench.window, {0xE01, 40, Qt::ControlModifier, QStringLiteral("ก"), 0});
    CHECK(bench.edit->text().isEmpty());
    bench.edit->setText(QStringLiteral("abc"));
    bench.edit->setCursorPosition(3);
    // Ctrl+A by its place selects all.
    sendKey(bench.window, {0xE1F, 38, Qt::ControlModifier, QStringLiteral("ฟ"), 0});
    CHECK(bench.edit->selectedText() == QStringLiteral("abc"));
}

TEST_CASE("key map: text undo and plain keys belong to the field", "[ui][kit][keys]")
{
    KeyBench bench;
    const auto undone = bench.counted(ActionId::Undo);
    const auto removed = bench.counted(ActionId::RemoveFromManifest);
    bench.keys.setPlace(Where::Manifest);
    sendKey(bench.window, {Qt::Key_Z, 52, Qt::ControlModifier, {}, 0});
    sendKey(bench.window, {Qt::Key_Delete, 119, Qt::NoModifier, {}, 0});
    CHECK(*undone == 0);
    CHECK(*removed == 0);
    bench.edit->hide();
    bench.window.setFocusPolicy(Qt::StrongFocus);
    bench.window.setFocus();
    sendKey(bench.window, {Qt::Key_Z, 52, Qt::ControlModifier, {}, 0});
    sendKey(bench.window, {Qt::Key_Delete, 119, Qt::NoModifier, {}, 0});
    CHECK(*undone == 1);
    CHECK(*removed == 1);
    bench.keys.setPlace(Where::People);
    sendKey(bench.window, {Qt::Key_Delete, 119, Qt::NoModifier, {}, 0});
    CHECK(*removed == 1);
}

TEST_CASE("key map: while an input method composes only Hide works", "[ui][kit][keys]")
{
    KeyBench bench;
    const auto hidden = bench.counted(ActionId::Hide);
    const auto primary = bench.counted(ActionId::Primary);
    QInputMethodEvent composing(QStringLiteral("က"), {});
    QApplication::sendEvent(bench.edit, &composing);
    sendKey(bench.window, {Qt::Key_Return, 36, Qt::ControlModifier, {}, 0});
    CHECK(*primary == 0);
    sendKey(bench.window, {Qt::Key_F12, 96, Qt::NoModifier, {}, 0});
    CHECK(*hidden == 1);
    QInputMethodEvent done(QString(), {});
    QApplication::sendEvent(bench.edit, &done);
    sendKey(bench.window, {Qt::Key_Enter, 104, Qt::ControlModifier, {}, 0});
    CHECK(*primary == 1);
}

TEST_CASE("key map: the newest living binding goes first and may pass", "[ui][kit][keys]")
{
    KeyBench bench;
    const auto outer = bench.counted(ActionId::NextPanel);
    auto page = std::make_unique<QObject>();
    int asked = 0;
    bool takes = true;
    bench.keys.bind(ActionId::NextPanel, page.get(), [&] {
        ++asked;
        return takes;
    });
    const NativeKey f6{Qt::Key_F6, 72, Qt::NoModifier, {}, 0};
    sendKey(bench.window, f6);
    CHECK(asked == 1);
    CHECK(*outer == 0);
    takes = false;
    sendKey(bench.window, f6);
    CHECK(*outer == 1);
    page.reset();
    CHECK(bench.keys.run(ActionId::NextPanel));
    CHECK(asked == 2);
    CHECK(*outer == 2);
}

TEST_CASE("physical key: digits and letters by place, marks as a US keyboard types them",
          "[ui][kit][keys]")
{
    const QKeyEvent thaiOne(QEvent::KeyPress, 0xE45, Qt::NoModifier, 10, 0, 0, QStringLiteral("ๅ"));
    CHECK(physicalKey(thaiOne) == u'1');
    const QKeyEvent less(QEvent::KeyPress, 0, Qt::ShiftModifier, 59, 0, 0, QStringLiteral("ฒ"));
    CHECK(usCharacter(less) == u'<');
    const QKeyEvent burmeseDigit(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("၁"));
    CHECK(physicalKey(burmeseDigit) == u'1');
    const QKeyEvent f5(QEvent::KeyPress, Qt::Key_F5, Qt::NoModifier, 71, 0, 0, {});
    CHECK(physicalKey(f5).isNull());
}

/// Fields that a scan may fall into.
struct ScanBench {
    core::FixedClock clock{QDateTime(QDate(2026, 3, 12), QTime(7, 2), Qt::UTC)};
    QWidget window;
    QLineEdit* name = new QLineEdit;
    ui::widgets::SegmentedChoice* sex = new ui::widgets::SegmentedChoice;
    ui::widgets::PartialDateEdit* born = new ui::widgets::PartialDateEdit(clock);
    ScanListener scans{*qApp};
    QSignalSpy heard{&scans, &ScanListener::scanned};

    ScanBench()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(name);
        column->addWidget(sex);
        column->addWidget(born);
        sex->setSegments({{QStringLiteral("F"), QStringLiteral("Woman"), QStringLiteral("F"), {}},
                          {QStringLiteral("M"), QStringLiteral("Man"), QStringLiteral("M"), {}}});
        window.show();
        QApplication::setActiveWindow(&window);
    }
};

TEST_CASE("scan: a burst is heard as US keys, in Thai too, and leaves the field as it was",
          "[ui][kit][scan]")
{
    ScanBench bench;
    bench.name->setFocus();
    bench.name->setText(QStringLiteral("Ratna"));
    bench.name->setCursorPosition(2);
    for (const bool thai : {false, true}) {
        sendScan(bench.window, QStringLiteral("MSB-0147-K"), thai ? 90'000 : 1'000, 8, thai);
        CHECK(bench.heard.takeFirst().at(0).toString() == QStringLiteral("MSB-0147-K"));
        CHECK(bench.name->text() == QStringLiteral("Ratna"));
        CHECK(bench.name->cursorPosition() == 2);
    }
}

TEST_CASE("scan: choices, dates and focus are put back as well", "[ui][kit][scan]")
{
    ScanBench bench;
    bench.sex->setValue(QStringLiteral("F"));
    bench.sex->setFocus();
    sendScan(bench.window, QStringLiteral("MSB-0147-K"), 1'000, 8, false);
    CHECK(bench.heard.size() == 1);
    CHECK(bench.sex->value() == QStringLiteral("F"));

    bench.born->setValue(core::PartialDate::fromYear(2001));
    bench.born->setFocus();
    QWidget* before = QApplication::focusWidget();
    sendScan(bench.window, QStringLiteral("12345678"), 5'000, 8, false);
    CHECK(bench.heard.size() == 2);
    CHECK(bench.born->value() == core::PartialDate::fromYear(2001));
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("scan: typing, short bursts and keys without a time are no scans", "[ui][kit][scan]")
{
    ScanBench bench;
    bench.name->setFocus();
    sendScan(bench.window, QStringLiteral("Priya Ramanathan"), 1'000, 60, false);
    sendScan(bench.window, QStringLiteral("1234567"), 50'000, 8, false);
    sendScan(bench.window, QStringLiteral("MSB-0147-K"), 0, 0, false);
    bench.scans.setEnabled(false);
    sendScan(bench.window, QStringLiteral("MSB-0147-K"), 90'000, 8, false);
    CHECK(bench.heard.isEmpty());
    CHECK(bench.name->text().contains(QStringLiteral("1234567")));
}

} // namespace
} // namespace test::kit
