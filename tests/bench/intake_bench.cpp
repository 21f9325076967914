// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one person with every section filled: how long until it can be read and typed in.
#include "core/domain/case_ids.h"
#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"
#include "core/forms/sections.h"
#include "core/session/session.h"
#include "tests/bench/parts.h"
#include "ui/actions/key_map.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/preferences.h"
#include "ui/pages/record/record_page.h"
#include "ui/pages/record/section_view.h"
#include "ui/prompt/prompter.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

namespace bench {
namespace {

using namespace Qt::StringLiterals;
using core::forms::FieldEdit;
using core::forms::FieldId;
using core::forms::FieldKind;
using core::forms::FieldValue;
using core::forms::RecordType;

constexpr int kAttachments = 30;
constexpr int kPartsOfAKind = 4;
constexpr int kOpenings = 12;
constexpr int kKeys = 60;
constexpr double kOpenMs = 100;
constexpr double kSwitchMs = 50;
constexpr double kKeyMs = 30;
const QString kIntakePassphrase = u"a bench of oak by the river"_s;

/// Nothing is asked while a page is measured.
class SilentPrompter final : public ui::prompt::Prompter {
public:
    void ask(QWidget*, const ui::prompt::Question&, std::function<void(bool)>) override {}
    void warn(QWidget*, const QString&, const QString&) override {}
    void chooseFile(QWidget*, const ui::prompt::FileRequest&, std::function<void(QString)>) override
    {
    }
    void chooseFolder(QWidget*, const ui::prompt::FileRequest&,
                      std::function<void(QString)>) override
    {
    }
    void saveFile(QWidget*, const ui::prompt::FileRequest&, std::function<void(QString)>) override
    {
    }
};

/// An answer that fits the field; not asked for references and moments.
FieldValue someAnswer(const core::forms::FieldSpec& field)
{
    const auto* list = core::domain::findCodeList(field.codeList);
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: return FieldValue::text(u"As said in the interview"_s);
    case FieldKind::Number: return FieldValue::number(12);
    case FieldKind::Flag: return FieldValue::flag(true);
    case FieldKind::Date:
    case FieldKind::PartialDate: return FieldValue::text(u"2024-05-06"_s);
    case FieldKind::Choice:
    case FieldKind::MultiChoice:
        if (field.codeList == "country")
            return FieldValue::text(u"ETH"_s);
        if (field.codeList == "language")
            return FieldValue::text(u"amh"_s);
        if (field.codeList == "currency")
            return FieldValue::text(u"USD"_s);
        if (list == nullptr || list->entries.empty())
            return {};
        return FieldValue::text(
            QString::fromLatin1(list->entries.back().code.data(),
                                static_cast<qsizetype>(list->entries.back().code.size())));
    case FieldKind::Instant:
    case FieldKind::Reference: break;
    }
    return {};
}

std::vector<FieldEdit> allAnswers(RecordType type)
{
    std::vector<FieldEdit> edits;
    for (const core::forms::FieldSpec& field : core::forms::fieldsOf(type)) {
        const FieldValue value = someAnswer(field);
        if (value.isGiven() && field.id != FieldId::PersonTriage &&
            field.id != FieldId::PersonState && field.id != FieldId::CaseSectionsDone)
            edits.push_back({field.id, value});
    }
    return edits;
}

core::domain::PersonId fillRecord(core::session::Session& session)
{
    core::IdSource& ids = session.world().ids;
    const core::domain::PersonId person(ids.next());
    std::vector<core::storage::RecordWrite> writes;
    auto identity = allAnswers(RecordType::Person);
    identity.push_back({FieldId::PersonState, FieldValue::text(u"registered"_s)});
    writes.push_back({RecordType::Person, core::toRecordId(person), std::move(identity)});
    const auto add = [&](RecordType type, const core::RecordId& id) {
        auto edits = allAnswers(type);
        edits.push_back({core::forms::ownerField(type), FieldValue::reference(person)});
        writes.push_back({type, id, std::move(edits)});
    };
    add(RecordType::Case, core::domain::caseFileId(person));
    for (const RecordType part :
         {RecordType::TravelDocument, RecordType::Property, RecordType::JourneyEvent,
          RecordType::Harm, RecordType::SpecificNeed, RecordType::Referral, RecordType::Note}) {
        for (int i = 0; i < kPartsOfAKind; ++i)
            add(part, core::RecordId(ids.next()));
    }
    for (int i = 0; i < kAttachments; ++i)
        add(RecordType::Attachment, core::RecordId(ids.next()));
    sure(session.here().writer().commit(writes));
    return person;
}

double elapsed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What is on the way to the screen is drawn before the time is taken.
void drawNow(QWidget& window)
{
    QCoreApplication::sendPostedEvents();
    window.grab();
}

/// Pages are made and thrown away as at a lock; every time counts from nothing to drawn.
struct RecordBench {
    explicit RecordBench(core::session::Session& over) : session(over), person(fillRecord(over)) {}

    core::session::Session& session;
    core::domain::PersonId person;
    ui::jobs::JobRunner jobs;
    SilentPrompter prompter;
    ui::pages::Preferences preferences{{}};
    ui::actions::KeyMap keys{*qApp};
    std::unique_ptr<QWidget> window = {};
    ui::pages::RecordPage* page = nullptr;

    void open(core::forms::Section section)
    {
        window = std::make_unique<QWidget>();
        window->resize(1194, 644);
        auto* column = new QVBoxLayout(window.get());
        page = new ui::pages::RecordPage(
            {session, jobs, prompter, preferences, session.world().clock, keys}, window.get());
        column->addWidget(page);
        page->open(ui::pages::RecordRef{person, section});
        window->show();
        page->activate();
        drawNow(*window);
    }
};

void measureOpening(RecordBench& bench, Figures& figures)
{
    std::vector<double> times;
    for (int i = 0; i <= kOpenings; ++i) {
        const double ms = elapsed([&] { bench.open(core::forms::Section::Identity); });
        if (i > 0) // the first one fills caches of names and fonts
            times.push_back(ms);
    }
    figures.addTimes(u"a full record opened, first section drawn"_s, times, kOpenMs);
}

void measureSwitching(RecordBench& bench, Figures& figures)
{
    std::vector<double> first;
    std::vector<double> again;
    for (int round = 0; round < 2; ++round) {
        for (const core::forms::SectionSpec& section : core::forms::allSections()) {
            if (section.opensClosed)
                continue;
            const double ms = elapsed([&] {
                bench.page->showSection(section.id);
                bench.page->activate();
                drawNow(*bench.window);
            });
            (round == 0 ? first : again).push_back(ms);
        }
    }
    figures.addTimes(u"a section opened for the first time"_s, first, kOpenMs);
    figures.addTimes(u"a section switched to"_s, again, kSwitchMs);
}

void measureTyping(RecordBench& bench, Figures& figures)
{
    bench.page->showSection(core::forms::Section::Identity);
    auto* line = bench.page->view()->findChild<QLineEdit*>(u"home_place"_s);
    line->setFocus(Qt::TabFocusReason);
    std::vector<double> times;
    for (int i = 0; i < kKeys; ++i) {
        times.push_back(elapsed([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_A + i % 26, Qt::NoModifier,
                            QString(QChar(u'a' + i % 26)));
            QCoreApplication::sendEvent(line, &press);
            drawNow(*bench.window);
        }));
    }
    figures.addTimes(u"key to letter in a field of the record"_s, times, kKeyMs);
}

} // namespace

void measureIntake(const Setting& setting, Figures& figures)
{
    figures.section(u"The record of one person, every section filled, 30 attachments"_s);
    ui::theme::Theme theme(*qApp);
    theme.setLook(
        {ui::theme::Scheme::Light, ui::theme::TextSize::Normal, ui::theme::Density::Normal});
    const core::SystemClock clock;
    core::RandomIdSource ids;
    auto created =
        sure(core::session::Session::create({.path = setting.folder + u"/intake.homeward"_s,
                                             .siteName = u"Mae Sot"_s,
                                             .station = u"MS"_s,
                                             .userName = u"Daw Mya Sein"_s,
                                             .passphrase = kIntakePassphrase,
                                             .cheapKeys = true},
                                            {clock, ids}));
    RecordBench bench(*created.session);
    measureOpening(bench, figures);
    measureSwitching(bench, figures);
    measureTyping(bench, figures);
    bench.window.reset();
}

} // namespace bench
