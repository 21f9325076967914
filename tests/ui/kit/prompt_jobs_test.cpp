// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/scripted_prompter.h"
#include "ui/jobs/job_bar.h"
#include "ui/jobs/job_runner.h"
#include "ui/prompt/widget_prompter.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>
#include <semaphore>

namespace test::kit {
namespace {

using namespace ui::jobs;
using namespace ui::prompt;

const Question kErase{QStringLiteral("Erase this record"),
                      QStringLiteral("It cannot be brought back."),
                      QStringLiteral("Erase"),
                      QStringLiteral("Keep"),
                      {}};

QDialog* openDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

TEST_CASE("prompter: the safe button is the default and the action says yes", "[ui][kit][prompt]")
{
    const LockSignal lock;
    WidgetPrompter prompter(lock);
    std::vector<bool> answers;
    prompter.ask(nullptr, kErase, [&](bool yes) { answers.push_back(yes); });
    QDialog* dialog = openDialog();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QPushButton*>(QStringLiteral("stay"))->isDefault());
    dialog->findChild<QPushButton*>(QStringLiteral("action"))->click();
    CHECK(answers == std::vector{true});

    prompter.ask(nullptr, kErase, [&](bool yes) { answers.push_back(yes); });
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    CHECK(answers == std::vector{true, false});
}

TEST_CASE("prompter: a typed confirm opens the action only for the very word", "[ui][kit][prompt]")
{
    const LockSignal lock;
    WidgetPrompter prompter(lock);
    Question question = kErase;
    question.typedConfirm = QStringLiteral("REVOKE C");
    prompter.ask(nullptr, question, [](bool) {});
    QDialog* dialog = openDialog();
    REQUIRE(dialog != nullptr);
    auto* action = dialog->findChild<QPushButton*>(QStringLiteral("action"));
    auto* typed = dialog->findChild<QLineEdit*>(QStringLiteral("typed"));
    CHECK_FALSE(action->isEnabled());
    typed->setText(QStringLiteral("revoke c"));
    CHECK_FALSE(action->isEnabled());
    typed->setText(QStringLiteral("REVOKE C"));
    CHECK(action->isEnabled());
    dialog->reject();
}

TEST_CASE("prompter: locking closes what is open and drops what waits", "[ui][kit][prompt]")
{
    LockSignal lock;
    WidgetPrompter prompter(lock);
    std::vector<bool> answers;
    prompter.ask(nullptr, kErase, [&](bool yes) { answers.push_back(yes); });
    prompter.chooseFile(nullptr, {QStringLiteral("Choose"), {}, {}, {}},
                        [&](const QString&) { answers.push_back(true); });
    prompter.warn(nullptr, QStringLiteral("Title"), QStringLiteral("Text"));
    REQUIRE(openDialog() != nullptr);
    lock.announce();
    CHECK(openDialog() == nullptr);
    CHECK(answers == std::vector{false});
}

TEST_CASE("prompter: one dialog at a time, the next follows, dead owners are skipped",
          "[ui][kit][prompt]")
{
    const LockSignal lock;
    WidgetPrompter prompter(lock);
    auto owner = std::make_unique<QWidget>();
    int asked = 0;
    prompter.warn(nullptr, QStringLiteral("First"), QStringLiteral("Text"));
    prompter.ask(owner.get(), kErase, [&](bool) { ++asked; });
    prompter.saveFile(nullptr,
                      {QStringLiteral("Save"),
                       {},
                       QStringLiteral("list.csv"),
                       {QStringLiteral("Tables (*.csv)")}},
                      [](const QString&) {});
    CHECK(qobject_cast<QMessageBox*>(openDialog()) != nullptr);
    owner.reset();
    openDialog()->reject();
    auto* files = qobject_cast<QFileDialog*>(openDialog());
    REQUIRE(files != nullptr);
    CHECK(files->testOption(QFileDialog::DontUseNativeDialog));
    CHECK(files->acceptMode() == QFileDialog::AcceptSave);
    files->reject();
    CHECK(asked == 0);
}

TEST_CASE("scripted prompter: answers in order", "[ui][kit][prompt]")
{
    ScriptedPrompter prompter;
    prompter.expectAsk(true);
    prompter.expectSaveFile(QStringLiteral("/tmp/x.csv"));
    prompter.expectChooseFile({});
    bool yes = false;
    QString path;
    prompter.ask(nullptr, kErase, [&](bool answer) { yes = answer; });
    prompter.saveFile(nullptr, {QStringLiteral("Save"), {}, {}, {}},
                      [&](const QString& p) { path = p; });
    prompter.chooseFile(nullptr, {QStringLiteral("Open"), {}, {}, {}},
                        [&](const QString&) { path.clear(); });
    CHECK(yes);
    CHECK(path == QStringLiteral("/tmp/x.csv"));
    CHECK(prompter.questions().size() == 1);
    CHECK(prompter.files().size() == 2);
}

TEST_CASE("jobs: the answer comes to the owner, also one that cannot be copied", "[ui][kit][jobs]")
{
    JobRunner runner;
    QObject owner;
    std::optional<int> got;
    bool listedWhenDone = true;
    runner.run(
        &owner, QStringLiteral("Count"),
        [](core::JobControl&) -> core::Result<std::unique_ptr<int>> {
            return std::make_unique<int>(42);
        },
        [&](core::Result<std::unique_ptr<int>> result) {
            listedWhenDone = !runner.running().empty();
            got = **result;
        });
    CHECK(runner.running().size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return got.has_value(); }));
    CHECK(*got == 42);
    CHECK_FALSE(listedWhenDone);
}

TEST_CASE("jobs: an error comes through", "[ui][kit][jobs]")
{
    JobRunner runner;
    QObject owner;
    std::optional<core::ErrorCode> code;
    runner.run(
        &owner, QStringLiteral("Write"),
        [](core::JobControl&) -> core::Status {
            return core::fail(core::ErrorCode::DiskFull, QStringLiteral("stick"));
        },
        [&](const core::Status& status) { code = status.error().code; });
    REQUIRE(QTest::qWaitFor([&] { return code.has_value(); }));
    CHECK(*code == core::ErrorCode::DiskFull);
}

TEST_CASE("jobs: cancel reaches the work, progress reaches the bar", "[ui][kit][jobs]")
{
    JobRunner runner;
    QObject owner;
    std::binary_semaphore reported{0};
    std::binary_semaphore goOn{0};
    std::optional<core::ErrorCode> code;
    const JobHandle job = runner.run(
        &owner, QStringLiteral("Reading"),
        [&](core::JobControl& control) -> core::Status {
            control.progress(412, 640);
            reported.release();
            goOn.acquire();
            return control.proceed();
        },
        [&](const core::Status& status) {
            code = status ? core::ErrorCode::Internal : status.error().code;
        });
    reported.acquire();
    const auto state = runner.running().front();
    CHECK(state->done() == 412);
    CHECK(jobLine(*state).contains(QStringLiteral("412")));
    CHECK(job.running());
    job.cancel();
    goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return code.has_value(); }));
    CHECK(*code == core::ErrorCode::Cancelled);
    CHECK(runner.running().empty());
}

TEST_CASE("jobs: a dead owner cancels the work and gets no answer", "[ui][kit][jobs]")
{
    bool answered = false;
    std::binary_semaphore begun{0};
    std::binary_semaphore goOn{0};
    std::atomic<bool> sawCancel = false;
    {
        JobRunner runner;
        auto owner = std::make_unique<QObject>();
        runner.run(
            owner.get(), QStringLiteral("Stale"),
            [&](core::JobControl& control) -> core::Result<int> {
                begun.release();
                goOn.acquire();
                sawCancel = control.cancelled();
                return 1;
            },
            [&](const core::Result<int>&) { answered = true; });
        begun.acquire();
        owner.reset();
        CHECK(runner.running().empty());
        goOn.release();
    }
    QCoreApplication::sendPostedEvents();
    CHECK(sawCancel.load());
    CHECK_FALSE(answered);
}

TEST_CASE("jobs: what is told grows with the time it takes", "[ui][kit][jobs]")
{
    CHECK(jobNews(299) == JobNews::Nothing);
    CHECK(jobNews(300) == JobNews::Busy);
    CHECK(jobNews(1'000) == JobNews::Count);
    CHECK(jobNews(10'000) == JobNews::TimeLeft);
    CHECK(jobNews(60'000) == JobNews::LongEnough);
}

TEST_CASE("jobs: the bar stays hidden for quick work", "[ui][kit][jobs]")
{
    JobRunner runner;
    JobBar bar(runner);
    QObject owner;
    bool done = false;
    runner.run(
        &owner, QStringLiteral("Quick"), [](core::JobControl&) -> core::Status { return {}; },
        [&](const core::Status&) { done = true; });
    bar.refresh();
    CHECK(bar.isHidden());
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    CHECK(bar.findChildren<QProgressBar*>().isEmpty());
}

} // namespace
} // namespace test::kit
