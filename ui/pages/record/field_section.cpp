// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/field_section.h"

#include "core/forms/catalogue.h"
#include "core/session/session.h"
#include "ui/models/reference_names.h"
#include "ui/pages/record/field_section_form.h"
#include "ui/pages/record/part_section.h"
#include "ui/text/error_text.h"
#include "ui/text/label_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/frames/banner.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <atomic>
#include <utility>

namespace ui::pages {

using core::domain::PersonId;
using core::forms::FieldId;
using core::session::IntakeSheet;

namespace {

constexpr int kKeepPauseMs = 1500;
constexpr int kRoomAroundFocus = 60;

} // namespace

FieldSection::FieldSection(core::forms::Section section, const PageContext& context,
                           QWidget* parent)
    : SectionView(context, parent), m_section(section),
      m_keepTicket(std::make_shared<std::atomic<quint64>>(0)), m_scroll(new QScrollArea(this)),
      m_lines(nullptr), m_clash(new widgets::Banner(widgets::Tone::Warn, this)),
      m_keepMine(new widgets::KeyButton({}, m_clash)),
      m_takeTheirs(new widgets::KeyButton({}, m_clash))
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(kKeepPauseMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &FieldSection::keepSoon);
    build();
    connect(&context.session.bus(), &core::storage::ChangeBus::changed, this,
            &FieldSection::follow);
    FieldSection::retranslate();
}

FieldSection::~FieldSection() = default;

void FieldSection::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildClash();
    column->addWidget(m_clash);
    auto* body = new QFrame;
    body->setProperty("kind", QStringLiteral("sheet"));
    m_lines = new QVBoxLayout(body);
    m_lines->setContentsMargins(14, 10, 14, 14);
    m_lines->setSpacing(12);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);

    const core::domain::Role role = context().session.user().role;
    const core::forms::SectionSpec& spec = core::forms::sectionSpec(m_section);
    m_form = new FieldSectionForm(typedFields(role, spec.fields), context().clock, body);
    m_form->setVisible(!m_form->fields().empty());
    m_lines->addWidget(m_form);
    for (const core::forms::RecordType part : spec.parts) {
        auto* list = new PartSection(part, context(), body);
        m_lines->addWidget(list);
        m_parts.push_back(list);
        connect(list, &PartSection::saved, this, &SectionView::saved);
        connect(list, &PartSection::saved, this, &SectionView::recordChanged);
        connect(list, &PartSection::saveFailed, this, &SectionView::saveFailed);
        connect(list, &PartSection::toast, this, &SectionView::toast);
        connect(list, &PartSection::fieldEntered, this, &SectionView::fieldEntered);
        connect(list, &PartSection::focusMoved, this, &FieldSection::showPlace);
    }
    m_lines->addStretch(1);
    m_scroll->setWidget(body);

    connect(m_form, &FieldSectionForm::edited, this, &FieldSection::edited);
    connect(m_form, &FieldSectionForm::left, this, &FieldSection::keepSoon);
    connect(m_form, &FieldSectionForm::entered, this, [this](FieldId field) {
        showPlace(m_form->row(field));
        Q_EMIT fieldEntered(core::forms::spec(field).record, m_sheet->recordOf(field), field);
    });
    connect(m_form, &FieldSectionForm::passedEnd, this, [this](bool backwards) {
        if (!backwards && !m_parts.empty())
            m_parts.front()->focusList();
    });
}

void FieldSection::buildClash()
{
    m_clash->setObjectName(QStringLiteral("clash"));
    m_clash->setIcon(theme::Icon::Conflicts);
    m_keepMine->setObjectName(QStringLiteral("keep_mine"));
    m_takeTheirs->setObjectName(QStringLiteral("take_theirs"));
    for (widgets::KeyButton* button : {m_keepMine, m_takeTheirs}) {
        button->setSize(widgets::ButtonSize::Small);
        m_clash->addAction(button);
    }
    connect(m_keepMine, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] { decide(false); });
    m_clash->hide();
}

core::Status FieldSection::open(const PersonId& person)
{
    core::session::Connection& store = context().session.here();
    if (!m_sheet || m_sheet->person() != person) {
        m_form->setSheet(nullptr);
        m_sheet = std::make_unique<IntakeSheet>(person, m_section);
        CORE_TRY(m_sheet->read(store));
        takeUpDraft(person);
        m_form->setSheet(m_sheet.get());
    } else {
        CORE_TRY(m_sheet->read(store));
        m_form->refresh();
    }
    for (PartSection* list : m_parts) {
        CORE_TRY(list->open(person));
        list->setVisible(!isRed());
    }
    showClash();
    return {};
}

/// Somebody needs a medic first: the lists wait.
bool FieldSection::isRed() const
{
    return m_sheet->get(FieldId::PersonTriage).toText() == QLatin1String("red");
}

/// What was typed before the power went is there again, with the caret where it was.
void FieldSection::takeUpDraft(const PersonId& person)
{
    core::session::Connection& store = context().session.here();
    const auto draft = store.drafts().find(m_sheet->draftId());
    if (!draft || !*draft || (*draft)->user != context().session.user().id)
        return;
    if (core::session::personOfDraft(**draft) != person)
        return;
    if (const core::Status restored = m_sheet->restore(store, **draft); !restored) {
        Q_EMIT saveFailed(text::errorText(restored.error()));
        return;
    }
    m_caret = (*draft)->caret;
}

core::Status FieldSection::commit()
{
    if (!m_sheet)
        return {};
    m_form->settle();
    m_keepTimer.stop();
    ++*m_keepTicket; // a draft on its way is older than this save
    const bool changed = m_sheet->isChanged();
    m_committing = true;
    core::Status status = m_sheet->commit(context().session.here());
    m_committing = false;
    if (status && m_sheet->isChanged())
        status = journal();
    m_form->refresh();
    showClash();
    if (status && changed) {
        Q_EMIT saved(context().clock.nowMs());
        Q_EMIT recordChanged();
    }
    for (PartSection* list : m_parts) {
        core::Status kept = list->commit();
        if (status && !kept)
            status = std::move(kept);
    }
    return status;
}

core::Status FieldSection::journal()
{
    if (!m_sheet)
        return {};
    m_form->settle();
    m_keepTimer.stop();
    ++*m_keepTicket;
    core::storage::DraftStore& drafts = context().session.here().drafts();
    const core::session::Session& session = context().session;
    if (m_sheet->isChanged())
        CORE_TRY(drafts.keep(
            m_sheet->draft(session.user().id, context().clock.nowMs(), m_form->current())));
    for (PartSection* list : m_parts)
        CORE_TRY(list->journal());
    return {};
}

void FieldSection::edited(FieldId field)
{
    if (field == FieldId::PersonTriage) {
        for (PartSection* list : m_parts)
            list->setVisible(!isRed());
    }
    m_keepTimer.start();
}

/// On a thread of its own: a keystroke never waits for the disk.
void FieldSection::keepSoon()
{
    m_keepTimer.stop();
    if (!m_sheet || !m_sheet->isChanged())
        return;
    const quint64 ticket = ++*m_keepTicket;
    core::session::Session& session = context().session;
    const qint64 now = context().clock.nowMs();
    context().jobs.run(
        this, tr("Keeping what was typed"),
        [&session, ticket, newest = m_keepTicket,
         draft = m_sheet->draft(session.user().id, now, m_form->current())](
            core::JobControl&) -> core::Result<bool> {
            CORE_TRY_ASSIGN(const auto connection, session.connect());
            if (*newest != ticket)
                return false; // something newer is kept or saved
            CORE_TRY(connection->drafts().keep(draft));
            return true;
        },
        [this, now](const core::Result<bool>& kept) {
            if (!kept)
                Q_EMIT saveFailed(text::errorText(kept.error()));
            else if (*kept)
                Q_EMIT saved(now);
        });
}

void FieldSection::follow(const core::storage::ChangeSet& changes)
{
    if (!m_sheet || m_committing)
        return;
    const auto mine = [this](const auto& one) {
        return one.second == m_sheet->record() || one.second == core::toRecordId(m_sheet->person());
    };
    if (!changes.everything && std::none_of(changes.records.begin(), changes.records.end(), mine))
        return;
    if (m_sheet->read(context().session.here())) {
        m_form->refresh();
        showClash();
    }
}

void FieldSection::showClash()
{
    const bool any = m_sheet && !m_sheet->clashes().empty();
    m_clash->setVisible(any);
    if (!any)
        return;
    const core::session::AnswerClash& clash = m_sheet->clashes().front();
    const auto words = [&](const core::forms::FieldValue& value) {
        return models::namedValue(context().session.here(), clash.field, value,
                                  context().clock.today());
    };
    m_clash->setText(text::labelText(core::forms::spec(clash.field).label),
                     //: %1 is an answer typed here, %2 one that somebody else saved.
                     tr("Here: %1. Saved by somebody else meanwhile: %2.")
                         .arg(words(m_sheet->get(clash.field)), words(clash.theirs)));
}

void FieldSection::decide(bool mine)
{
    if (!m_sheet || m_sheet->clashes().empty())
        return;
    const FieldId field = m_sheet->clashes().front().field;
    if (mine)
        m_sheet->keepMine(field);
    else
        m_sheet->takeTheirs(field);
    m_form->refresh();
    m_form->focusField(field);
    showClash();
    keepSoon();
}

void FieldSection::focusFirst()
{
    const auto caret = std::exchange(m_caret, std::nullopt);
    if (caret && m_form->focusField(*caret))
        return;
    if (m_form->focusFirst())
        return;
    for (PartSection* list : m_parts) {
        if (list->focusList())
            return;
    }
}

bool FieldSection::nextProblem(bool backwards)
{
    return m_form->nextProblem(backwards);
}

bool FieldSection::insertPart()
{
    for (PartSection* list : m_parts) {
        if (list->isAncestorOf(focusWidget()))
            return list->add();
    }
    return !m_parts.empty() && m_parts.front()->add();
}

void FieldSection::undo()
{
    if (m_sheet)
        stepTaken(m_sheet->undo());
}

void FieldSection::redo()
{
    if (m_sheet)
        stepTaken(m_sheet->redo());
}

void FieldSection::stepTaken(const std::optional<FieldId>& field)
{
    if (!field)
        return;
    m_form->refresh();
    m_form->focusField(*field);
    keepSoon();
}

void FieldSection::showPlace(QWidget* widget)
{
    if (widget != nullptr)
        m_scroll->ensureWidgetVisible(widget, 0, kRoomAroundFocus);
}

QString FieldSection::note() const
{
    return core::forms::isInterview(m_section)
               ? tr("Ask in any order. Every answer can be left out.")
               : QString();
}

std::vector<KeyHint> FieldSection::keys() const
{
    std::vector<KeyHint> hints;
    if (!m_form->fields().empty())
        hints.push_back({QStringLiteral("F7"), tr("no answer")});
    return hints;
}

void FieldSection::retranslate()
{
    m_keepMine->setText(tr("Keep what is here"));
    m_takeTheirs->setText(tr("Take the other"));
    m_form->retranslate();
    for (PartSection* list : m_parts)
        list->retranslate();
    showClash();
}

} // namespace ui::pages
