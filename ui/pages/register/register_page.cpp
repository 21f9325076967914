// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/register/register_page.h"

#include "core/domain/person.h"
#include "core/session/session.h"
#include "ui/actions/key_map.h"
#include "ui/forms/registration_form.h"
#include "ui/pages/register/band_desk.h"
#include "ui/pages/register/scan_strip.h"
#include "ui/pages/register/similar_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/chip.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace ui::pages {

using core::domain::CaseCode;
using core::domain::PersonId;
using core::forms::FieldId;
using core::storage::PersonRow;
using forms::RegistrationFlow;
using forms::RegistrationSaver;

namespace {

constexpr int kJournalPauseMs = 1500;
constexpr int kSimilarPauseMs = 400;

/// The answers that make a difference to who looks similar.
bool tellsPeopleApart(FieldId field)
{
    return field == FieldId::PersonFullName || field == FieldId::PersonNativeName ||
           field == FieldId::PersonBirth || field == FieldId::PersonDocumentNumber ||
           field == FieldId::PersonNationality;
}

} // namespace

RegisterPage::RegisterPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_saver(context.session),
      m_bands(std::make_unique<BandDesk>(BandDesk::systemPrinter()))
{
    setObjectName(QStringLiteral("page"));
    m_journalTimer.setSingleShot(true);
    m_journalTimer.setInterval(kJournalPauseMs);
    connect(&m_journalTimer, &QTimer::timeout, this, &RegisterPage::journal);
    m_similarTimer.setSingleShot(true);
    m_similarTimer.setInterval(kSimilarPauseMs);
    connect(&m_similarTimer, &QTimer::timeout, this, &RegisterPage::lookForSimilar);
    build();
    connectForm();
    connect(m_bands.get(), &BandDesk::waitingChanged, this, &RegisterPage::showLast);
    bindKeys();
    listenForScans();
    startNext();
    retranslate();
}

RegisterPage::~RegisterPage() = default;

QString RegisterPage::title() const
{
    return tr("Register a person");
}

void RegisterPage::connectForm()
{
    using forms::RegistrationForm;
    connect(m_form, &RegistrationForm::answered, this, &RegisterPage::answered);
    connect(m_form, &RegistrationForm::questionLeft, this, [this](FieldId field) {
        m_caret = field;
        if (field == FieldId::PersonFullName && checkForBand())
            return;
        journal();
    });
    connect(m_form, &RegistrationForm::familyTyped, this, &RegisterPage::searchFamily);
    connect(m_form, &RegistrationForm::familyChosen, this, &RegisterPage::joinFamily);
    connect(m_form, &RegistrationForm::refused, this,
            [this](const RegistrationFlow::RefusalUndo& undo) {
                journal();
                const core::RecordId person = m_flow->person();
                Q_EMIT toast(tr("Only the number is kept."), [this, person, undo] {
                    if (m_flow->person() != person)
                        return;
                    m_flow->undoRefusal(undo);
                    m_form->refresh();
                    answered(FieldId::PersonConsentRegister);
                    journal();
                });
            });
    connect(m_similar, &SimilarPanel::samePerson, this, &RegisterPage::samePerson);
    connect(m_similar, &SimilarPanel::differentPerson, this, &RegisterPage::differentPerson);
}

forms::RegistrationSurroundings RegisterPage::surroundings()
{
    auto around = m_saver.surroundings();
    if (around)
        return *around;
    failed(around.error());
    return {.today = context().clock.today()};
}

void RegisterPage::startNext()
{
    startWith(std::make_unique<RegistrationFlow>(
                  core::RecordId(context().session.world().ids.next()), surroundings()),
              FieldId::PersonFullName);
}

void RegisterPage::startWith(std::unique_ptr<RegistrationFlow> flow, std::optional<FieldId> caret)
{
    m_journalTimer.stop();
    m_similarTimer.stop();
    m_unsaved = false;
    m_refusing = false;
    const std::unique_ptr<RegistrationFlow> before = std::exchange(m_flow, std::move(flow));
    m_form->setFlow(*m_flow);
    m_similar->startOver();
    m_summary->hide();
    m_strip->show();
    m_found.reset();
    forgetScan();
    m_strip->showIdle();
    showTexts();
    m_caret = caret.value_or(FieldId::PersonFullName);
    m_form->focusQuestion(m_caret);
    m_scroll->ensureVisible(0, 0);
    if (!m_flow->isUntouched())
        m_similarTimer.start();
}

void RegisterPage::activate()
{
    showDay();
    showLast();
    m_form->focusQuestion(m_caret);
}

void RegisterPage::open(const Target& target)
{
    if (const auto* draft = std::get_if<DraftRef>(&target))
        openDraft(draft->id);
    else if (const auto* person = std::get_if<PersonId>(&target))
        openStored(core::toRecordId(*person));
}

void RegisterPage::openDraft(const core::RecordId& id)
{
    if (m_flow && m_flow->person() == id)
        return;
    journal();
    auto draft = context().session.here().drafts().find(id);
    if (!draft)
        return failed(draft.error());
    if (!*draft) {
        openStored(id);
        return;
    }
    auto family = m_saver.familyOf((*draft)->values);
    if (!family)
        return failed(family.error());
    auto stored = context().session.here().records().load(core::forms::RecordType::Person, id);
    std::unique_ptr<RegistrationFlow> flow;
    if (stored) { // a draft over a person who has a code already
        flow = std::make_unique<RegistrationFlow>(*stored, surroundings(), *family);
        for (const auto& [field, value] : (*draft)->values)
            flow->set(field, value);
    } else {
        flow = std::make_unique<RegistrationFlow>(id, (*draft)->values, surroundings(), *family);
    }
    startWith(std::move(flow), (*draft)->caret);
}

bool RegisterPage::openStored(const core::RecordId& id)
{
    auto stored = context().session.here().records().load(core::forms::RecordType::Person, id);
    if (!stored) {
        failed(stored.error());
        return false;
    }
    auto family = m_saver.familyOf(stored->values);
    if (!family) {
        failed(family.error());
        return false;
    }
    journal();
    startWith(std::make_unique<RegistrationFlow>(*stored, surroundings(), *family), std::nullopt);
    return true;
}

Target RegisterPage::place() const
{
    if (m_flow->isUntouched())
        return {};
    return DraftRef{m_flow->person()};
}

ActionBarContent RegisterPage::actionBar() const
{
    ActionBarContent bar;
    if (m_refusing)
        bar.hints = {{QStringLiteral("F9"), tr("next problem")},
                     {QStringLiteral("F7"), tr("not known or declined")}};
    else
        bar.hints = {{QStringLiteral("Enter"), tr("next field")},
                     {QStringLiteral("F4"), tr("list")},
                     {QStringLiteral("F5"), tr("same as last person")},
                     {QStringLiteral("F7"), tr("not known or declined")}};
    bar.primary = m_bands->printerWorks() ? tr("Save, print band, next") : tr("Save and next");
    bar.primaryIcon = theme::Icon::Printer;
    bar.secondary = tr("Save draft");
    bar.secondaryKey = QStringLiteral("Ctrl S");
    return bar;
}

std::vector<KeyHint> RegisterPage::keys() const
{
    return {{QStringLiteral("1-4"), tr("sex, or F, M, X; consent")},
            {QStringLiteral("1-6"), tr("needs")},
            {QStringLiteral("Alt S"), tr("same person")},
            {QStringLiteral("Alt D"), tr("different person")},
            {QStringLiteral("F6"), tr("similar people")}};
}

void RegisterPage::answered(FieldId field)
{
    m_unsaved = true;
    m_journalTimer.start();
    if (tellsPeopleApart(field))
        m_similarTimer.start();
    if (m_refusing)
        showSummary();
}

void RegisterPage::journal()
{
    m_journalTimer.stop();
    if (m_unsaved)
        told(flushDrafts());
}

core::Status RegisterPage::flushDrafts()
{
    if (!m_unsaved || m_flow->isUntouched())
        return {};
    CORE_TRY(m_saver.journal(*m_flow, m_form->currentQuestion().value_or(m_caret)));
    m_unsaved = false;
    return {};
}

void RegisterPage::told(const core::Status& status)
{
    if (status)
        Q_EMIT saved(context().clock.nowMs());
    else
        failed(status.error());
}

void RegisterPage::failed(const core::Error& error)
{
    Q_EMIT saveFailed(text::errorText(error));
}

void RegisterPage::primaryAction()
{
    // The answer that is still being typed counts.
    if (QWidget* editor = QApplication::focusWidget(); editor && isAncestorOf(editor))
        m_form->commitCurrent();
    if (!m_form->problems().empty()) {
        m_refusing = true;
        m_form->showAllMessages();
        journal();
        showSummary();
        m_form->focusQuestion(m_form->problems().front().field);
        Q_EMIT actionBarChanged();
        return;
    }
    finish(RegistrationSaver::End::Registered);
}

void RegisterPage::secondaryAction()
{
    m_form->commitCurrent();
    if (m_flow->isUntouched())
        return;
    finish(RegistrationSaver::End::Draft);
}

void RegisterPage::finish(RegistrationSaver::End end)
{
    // Should the save fail, the form is in the journal before and on the screen after.
    if (const core::Status kept = flushDrafts(); !kept)
        failed(kept.error());
    const auto saved = m_saver.save(*m_flow, end);
    if (!saved)
        return failed(saved.error());
    Q_EMIT this->saved(context().clock.nowMs());
    auto row = context().session.here().people().row(saved->person);
    if (end == RegistrationSaver::End::Draft) {
        Q_EMIT toast(tr("%1 was saved as a draft.").arg(saved->code.toString()), {});
    } else if (row) {
        m_last = *row;
        const core::Status printed = m_bands->print(*row);
        if (!printed)
            Q_EMIT toast(tr("Printer not found. The band waits in \"Bands to print\"."), {});
    }
    startNext();
    Q_EMIT actionBarChanged();
}

bool RegisterPage::nextProblem(bool backwards)
{
    const auto problems = m_form->problems();
    if (problems.empty())
        return false;
    const std::optional<FieldId> here = m_form->currentQuestion();
    const auto at = std::find_if(problems.begin(), problems.end(),
                                 [&here](const auto& one) { return one.field == here; });
    const auto count = static_cast<std::ptrdiff_t>(problems.size());
    std::ptrdiff_t index = at == problems.end() ? (backwards ? count : -1) : at - problems.begin();
    index = (index + (backwards ? count - 1 : 1) + count) % count;
    m_form->focusQuestion(problems[static_cast<std::size_t>(index)].field);
    return true;
}

bool RegisterPage::nextPanel(bool)
{
    if (m_form->currentQuestion() && m_similar->shownCount() > 0) {
        m_similar->focusFirst();
        return true;
    }
    m_form->focusQuestion(FieldId::PersonFullName);
    return m_similar->shownCount() > 0;
}

void RegisterPage::bindKeys()
{
    const auto onFirst = [this](void (RegisterPage::*act)(const PersonId&)) {
        const std::optional<PersonId> first = m_similar->first();
        if (first)
            (this->*act)(*first);
        return first.has_value();
    };
    context().keys.bind(actions::ActionId::SamePerson, this,
                        [onFirst] { return onFirst(&RegisterPage::samePerson); });
    context().keys.bind(actions::ActionId::DifferentPerson, this,
                        [onFirst] { return onFirst(&RegisterPage::differentPerson); });
}

} // namespace ui::pages
