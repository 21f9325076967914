// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/temp_session.h"
#include "tests/support/ui/pseudo_translator.h"
#include "tests/support/ui/scripted_prompter.h"
#include "ui/actions/key_map.h"
#include "ui/main_window/frame.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/page_factory.h"
#include "ui/pages/gate/passphrase_strength.h"
#include "ui/pages/preferences.h"
#include "ui/prompt/hw_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

#include <catch2/catch.hpp>

namespace {

using core::forms::FieldId;
using core::forms::FieldValue;
using ui::main_window::LockController;
using ui::main_window::MainWindow;
using ui::pages::PageId;

const QString kSecretName = QStringLiteral("Zafirah Quenby");

/// A page with a field, a person's name on it, and a draft that it keeps when told to.
class NotePage final : public ui::pages::Page {
public:
    NotePage(const ui::pages::PageContext& context, QWidget* parent)
        : Page(context, parent), m_note(new QLineEdit(this)), m_name(new QLabel(kSecretName, this))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_name);
        column->addWidget(m_note);
        m_note->setObjectName(QStringLiteral("note"));
    }
    [[nodiscard]] PageId id() const override { return PageId::Register; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Note"); }
    void activate() override { m_note->setFocus(); }
    void open(const ui::pages::Target& target) override
    {
        const auto* wanted = std::get_if<ui::pages::DraftRef>(&target);
        if (wanted == nullptr)
            return;
        const auto draft = context().session.here().drafts().find(wanted->id);
        REQUIRE(draft);
        REQUIRE(draft->has_value());
        m_id = wanted->id;
        m_note->setText((*draft)->values.get(FieldId::PersonFullName).toText());
    }
    [[nodiscard]] ui::pages::Target place() const override
    {
        return m_id ? ui::pages::Target(ui::pages::DraftRef{*m_id}) : ui::pages::Target();
    }
    core::Status flushDrafts() override
    {
        if (m_note->text().isEmpty())
            return {};
        if (!m_id)
            m_id = core::RecordId(context().session.world().ids.next());
        core::storage::FormDraft draft{
            *m_id, core::forms::RecordType::Person, {},
            {},    context().clock.nowMs(),         context().session.user().id};
        draft.values.set(FieldId::PersonFullName, FieldValue::text(m_note->text()));
        return context().session.here().drafts().keep(draft);
    }

protected:
    void retranslate() override {}

private:
    QLineEdit* m_note;
    QLabel* m_name;
    std::optional<core::RecordId> m_id;
};

/// The real window over a real store that nobody has unlocked yet.
struct WindowFixture {
    test::TempSession store;
    ui::pages::Preferences preferences{{}};
    test::ScriptedPrompter prompter;
    ui::prompt::LockSignal lockSignal;
    ui::actions::KeyMap keys{*qApp};
    ui::main_window::PageFactory factory;
    std::unique_ptr<MainWindow> window;

    WindowFixture()
    {
        factory.add(PageId::Register, [](const ui::pages::PageContext& context, QWidget* parent) {
            return new NotePage(context, parent);
        });
    }
    void start()
    {
        store.close();
        window = std::make_unique<MainWindow>(MainWindow::Parts{store.path(),
                                                                {store.clock(), store.ids()},
                                                                preferences,
                                                                prompter,
                                                                lockSignal,
                                                                keys,
                                                                factory});
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    [[nodiscard]] QLineEdit* passphrase() const
    {
        return window->findChild<QLineEdit*>(QStringLiteral("unlock_passphrase"));
    }
    [[nodiscard]] QString message() const
    {
        return window->findChild<QLabel*>(QStringLiteral("unlock_message"))->text();
    }
    void unlock()
    {
        QTest::keyClicks(passphrase(), test::TempSession::passphrase());
        QTest::keyClick(passphrase(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return window->frame() != nullptr; }, 10'000));
    }
    [[nodiscard]] QLineEdit* note() const
    {
        return window->findChild<QLineEdit*>(QStringLiteral("note"));
    }
    void openNote()
    {
        window->frame()->go(PageId::Register);
        note()->setFocus();
    }
};

/// Every word that some widget of the application holds.
QString allWidgetTexts()
{
    QStringList texts;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget* widget : widgets) {
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts.append(label->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            texts.append(edit->text());
        texts.append(widget->windowTitle());
    }
    return texts.join(u'\n');
}

TEST_CASE("window: a passphrase and Enter unlock it", "[ui][frame]")
{
    WindowFixture fixture;
    fixture.start();
    fixture.unlock();
    CHECK(fixture.window->session()->user().name == QStringLiteral("Daw Mya Sein"));
    CHECK(fixture.window->lockController().state() == LockController::State::Open);
}

TEST_CASE("window: a wrong passphrase stays in its field, selected", "[ui][frame]")
{
    WindowFixture fixture;
    fixture.start();
    QTest::keyClicks(fixture.passphrase(), QStringLiteral("not this one"));
    QTest::keyClick(fixture.passphrase(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !fixture.message().isEmpty(); }, 10'000));
    CHECK(fixture.message().startsWith(QStringLiteral("Not the right passphrase.")));
    CHECK(fixture.passphrase()->selectedText() == QStringLiteral("not this one"));
    CHECK(fixture.window->frame() == nullptr);
}

TEST_CASE("window: locking leaves no dialog and no personal word", "[ui][frame]")
{
    WindowFixture fixture;
    fixture.start();
    fixture.unlock();
    fixture.openNote();
    QTest::keyClicks(fixture.note(), QStringLiteral("Marguerite"));
    auto* dialog = new ui::prompt::HwDialog(fixture.lockSignal, fixture.window.get());
    auto* words = new QLabel(kSecretName, dialog);
    words->setObjectName(QStringLiteral("dialog_words"));
    dialog->open();
    QGuiApplication::clipboard()->setText(QStringLiteral("KTB-4831-K"));
    REQUIRE(allWidgetTexts().contains(kSecretName));

    fixture.window->lockController().lock(LockController::Reason::Asked);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    CHECK(fixture.window->session() == nullptr);
    CHECK_FALSE(allWidgetTexts().contains(kSecretName));
    CHECK_FALSE(allWidgetTexts().contains(QStringLiteral("Marguerite")));
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget* other : windows)
        CHECK((other == fixture.window.get() || !other->isVisible()));
}

TEST_CASE("window: after unlock the same field, letters and caret are back", "[ui][frame]")
{
    WindowFixture fixture;
    fixture.start();
    fixture.unlock();
    fixture.openNote();
    QTest::keyClicks(fixture.note(), QStringLiteral("SELAMAWIT"));
    fixture.note()->setCursorPosition(4);
    fixture.window->lockController().lock(LockController::Reason::Idle);
    fixture.unlock();
    REQUIRE(fixture.note() != nullptr);
    CHECK(fixture.note()->text() == QStringLiteral("SELAMAWIT"));
    CHECK(fixture.note()->cursorPosition() == 4);
    CHECK(fixture.window->focusWidget() == fixture.note());
}

TEST_CASE("window: F12 hides in one call and the same focus returns", "[ui][frame]")
{
    WindowFixture fixture;
    fixture.start();
    fixture.unlock();
    fixture.openNote();
    QTest::keyClicks(fixture.note(), QStringLiteral("SELAMAWIT"));
    QTest::keyClick(fixture.note(), Qt::Key_F12);
    CHECK(fixture.window->lockController().state() == LockController::State::Hidden);
    CHECK_FALSE(fixture.note()->isVisible());
    CHECK(fixture.window->windowTitle() == QStringLiteral("Clock"));

    auto* screen = fixture.window->findChild<QWidget*>(QStringLiteral("hide_screen"));
    auto* field = screen->findChild<QLineEdit*>(QStringLiteral("hide_passphrase"));
    CHECK_FALSE(field->isVisible());
    QTest::keyClick(screen, Qt::Key_Space);
    REQUIRE(field->isVisible());
    CHECK(field->text().isEmpty());

    SECTION("with another passphrase it stays hidden")
    {
        QTest::keyClicks(field, QStringLiteral("not this one"));
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return field->hasSelectedText(); }, 10'000));
        CHECK_FALSE(fixture.note()->isVisible());
    }
    SECTION("with the right one the field is back as it was")
    {
        QTest::keyClicks(field, test::TempSession::passphrase());
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return fixture.note()->isVisible(); }, 10'000));
        CHECK(fixture.note()->text() == QStringLiteral("SELAMAWIT"));
        CHECK(fixture.window->focusWidget() == fixture.note());
        CHECK(fixture.window->windowTitle() == QStringLiteral("Homeward"));
    }
}

TEST_CASE("window: unfinished work is offered on the first screen", "[ui][frame]")
{
    WindowFixture fixture;
    const core::RecordId id(fixture.store.ids().next());
    core::storage::FormDraft draft{
        id, core::forms::RecordType::Person, {},
        {}, fixture.store.clock().nowMs(),   fixture.store.session().user().id};
    draft.values.set(FieldId::PersonFullName, FieldValue::text(QStringLiteral("SELAMA")));
    REQUIRE(fixture.store.here().drafts().keep(draft));
    fixture.start();
    fixture.unlock();
    REQUIRE(fixture.window->findChild<QWidget*>(QStringLiteral("kept_drafts")) != nullptr);
    auto* proceed = fixture.window->findChild<QPushButton*>(QStringLiteral("continue_draft"));
    QTest::mouseClick(proceed, Qt::LeftButton);
    REQUIRE(fixture.note() != nullptr);
    CHECK(fixture.note()->text() == QStringLiteral("SELAMA"));
}

TEST_CASE("window: without unfinished work nothing is offered", "[ui][frame]")
{
    WindowFixture fixture;
    fixture.start();
    fixture.unlock();
    CHECK(fixture.window->findChild<QWidget*>(QStringLiteral("kept_drafts")) == nullptr);
}

TEST_CASE("window: the search finds by name, document number and code", "[ui][frame]")
{
    WindowFixture fixture;
    test::PersonGiven given;
    given.name = QStringLiteral("Priya Ramanathan");
    given.document = QStringLiteral("Z4817263");
    const auto id = fixture.store.addPerson(given);
    const auto row = fixture.store.here().people().row(id);
    REQUIRE(row);
    const QString code = row->code;
    fixture.start();
    fixture.unlock();
    fixture.window->frame()->startSearch();
    auto* field = fixture.window->findChild<QLineEdit*>(QStringLiteral("search_field"));
    auto* results = fixture.window->findChild<QListWidget*>(QStringLiteral("search_results"));
    for (const QString& words : {QStringLiteral("raman"), QStringLiteral("Z4817263"), code}) {
        field->setText(words);
        REQUIRE(QTest::qWaitFor(
            [&] {
                return results->isVisible() && results->count() == 1 &&
                       results->item(0)->text().startsWith(QStringLiteral("Priya"));
            },
            5'000));
        results->clear();
    }
    field->setText(QStringLiteral("nobody of that name"));
    REQUIRE(QTest::qWaitFor([&] { return results->count() == 1; }, 5'000));
    CHECK(results->item(0)->flags() == Qt::NoItemFlags);
}

TEST_CASE("gate: a passphrase is judged in words", "[ui][frame]")
{
    using ui::pages::PassphraseStrength;
    using ui::pages::passphraseStrength;
    CHECK(passphraseStrength(QStringLiteral("  ")) == PassphraseStrength::Empty);
    CHECK(passphraseStrength(QStringLiteral("abc")) == PassphraseStrength::Short);
    CHECK(passphraseStrength(QStringLiteral("aaaaaaaaaaaaaaaaaaaa")) == PassphraseStrength::Weak);
    CHECK(passphraseStrength(QStringLiteral("12345678901234")) == PassphraseStrength::Weak);
    CHECK(passphraseStrength(QStringLiteral("correct horse battery staple")) ==
          PassphraseStrength::Strong);
}

} // namespace
