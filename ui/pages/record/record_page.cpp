// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/record_page.h"

#include "core/forms/catalogue.h"
#include "core/session/intake_sheet.h"
#include "core/session/session.h"
#include "ui/actions/action_catalog.h"
#include "ui/models/reference_names.h"
#include "ui/pages/record/history_section.h"
#include "ui/pages/record/record_head.h"
#include "ui/pages/record/section_factory.h"
#include "ui/pages/record/section_list.h"
#include "ui/pages/record/section_view.h"
#include "ui/pages/record/side_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/empty_state.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace ui::pages {

using core::domain::Action;
using core::domain::PersonId;
using core::forms::FieldId;
using core::forms::Section;
using core::session::IntakeDesk;
using core::session::SectionProgress;

RecordPage::~RecordPage() = default;

QString RecordPage::title() const
{
    return tr("The record");
}

void RecordPage::failed(const core::Error& error)
{
    Q_EMIT saveFailed(text::errorText(error));
}

SectionView* RecordPage::view() const
{
    return qobject_cast<SectionView*>(m_stack->currentWidget());
}

SectionView* RecordPage::viewOf(Section section)
{
    const auto known = m_views.find(section);
    if (known != m_views.end())
        return known->second;
    SectionView* made = makeSection(section, context()).release();
    m_stack->addWidget(made);
    m_views.emplace(section, made);
    connectView(*made);
    return made;
}

const SectionProgress* RecordPage::progress() const
{
    const auto found =
        std::find_if(m_overview.sections.begin(), m_overview.sections.end(),
                     [this](const SectionProgress& one) { return one.section == m_section; });
    return found == m_overview.sections.end() ? nullptr : &*found;
}

void RecordPage::activate()
{
    if (SectionView* shown = view())
        shown->focusFirst();
    else
        m_closed->setFocus(Qt::TabFocusReason);
}

void RecordPage::open(const Target& target)
{
    if (const auto* person = std::get_if<PersonId>(&target))
        openRecord(*person, std::nullopt);
    else if (const auto* place = std::get_if<RecordRef>(&target))
        openRecord(place->person, place->section);
}

Target RecordPage::place() const
{
    if (!m_person)
        return {};
    return RecordRef{*m_person, m_section};
}

bool RecordPage::openRecord(const PersonId& person, std::optional<Section> wanted)
{
    if (!leaveSection())
        return false;
    const bool other = m_person != person;
    m_person = person;
    m_history.clear();
    m_openedClosed.reset();
    readOverview();
    const auto draft = IntakeDesk(context().session).keptDraft(person);
    if (!draft)
        failed(draft.error());
    else if (*draft && !wanted)
        wanted = core::session::sectionOfDraft(**draft);
    const bool isKept =
        draft && *draft && wanted && core::session::sectionOfDraft(**draft) == *wanted;
    if (isKept && core::forms::sectionSpec(*wanted).opensClosed)
        wanted = m_list->sections().front(); // it stays closed until somebody opens it
    if (other && !wanted && !m_list->sections().empty())
        wanted = m_list->sections().front();
    return showSection(wanted.value_or(m_section));
}

bool RecordPage::leaveSection()
{
    SectionView* shown = view();
    if (!m_person || shown == nullptr)
        return true;
    if (const core::Status saved = shown->commit(); !saved) {
        failed(saved.error());
        return false;
    }
    if (m_openedClosed)
        closeAgain();
    return true;
}

bool RecordPage::showSection(Section section)
{
    if (!m_person || !leaveSection()) {
        m_list->setCurrent(m_section);
        return false;
    }
    const std::vector<Section> known = m_list->sections();
    if (known.empty())
        return false;
    m_section =
        std::find(known.begin(), known.end(), section) == known.end() ? known.front() : section;
    const bool closed =
        core::forms::sectionSpec(m_section).opensClosed && m_openedClosed != m_section;
    m_side->clearField();
    if (closed) {
        m_stack->setCurrentWidget(m_closed);
    } else {
        SectionView* shown = viewOf(m_section);
        if (const core::Status opened = shown->open(*m_person); !opened)
            failed(opened.error());
        m_stack->setCurrentWidget(shown);
        if (core::forms::isInterview(m_section)) {
            if (const auto begun = IntakeDesk(context().session).beginInterview(*m_person); !begun)
                failed(begun.error());
        }
    }
    m_list->setCurrent(m_section);
    showTitleRow();
    showSide();
    Q_EMIT actionBarChanged();
    return true;
}

void RecordPage::openClosed()
{
    if (view() != nullptr || !m_person)
        return;
    m_openedClosed = m_section;
    qApp->installEventFilter(this);
    m_closeTimer.start();
    showSection(m_section);
    activate();
}

/// The section is covered again; what was typed in it is saved before.
void RecordPage::closeAgain()
{
    m_openedClosed.reset();
    m_closeTimer.stop();
    qApp->removeEventFilter(this);
    m_side->clearField();
}

bool RecordPage::eventFilter(QObject* watched, QEvent* event)
{
    if (m_openedClosed && event->type() == QEvent::KeyPress)
        m_closeTimer.start();
    return Page::eventFilter(watched, event);
}

void RecordPage::primaryAction()
{
    const auto next = m_list->neighbour(m_section, false);
    if (!next) {
        Q_EMIT goBack();
        return;
    }
    if (showSection(*next))
        activate();
}

void RecordPage::secondaryAction()
{
    if (const auto before = m_list->neighbour(m_section, true); before && showSection(*before))
        activate();
}

bool RecordPage::nextPanel(bool backwards)
{
    if (m_sideButton->isVisible() && !m_list->hasListFocus() && !backwards) {
        m_sideWanted = !m_sideWanted;
        showSide();
        if (!m_sideWanted)
            activate();
        else
            m_sideButton->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (m_list->hasListFocus())
        activate();
    else
        m_list->focusList();
    return true;
}

bool RecordPage::nextProblem(bool backwards)
{
    return view() != nullptr && view()->nextProblem(backwards);
}

void RecordPage::undo()
{
    if (view() != nullptr)
        view()->undo();
}

void RecordPage::redo()
{
    if (view() != nullptr)
        view()->redo();
}

core::Status RecordPage::flushDrafts()
{
    return m_person && view() != nullptr ? view()->journal() : core::Status();
}

bool RecordPage::saveNow()
{
    if (!m_person || view() == nullptr)
        return true;
    if (const core::Status saved = view()->commit(); !saved) {
        failed(saved.error());
        return false;
    }
    Q_EMIT this->saved(context().clock.nowMs());
    return true;
}

void RecordPage::pause()
{
    if (!m_person)
        return;
    saveNow();
    if (may(context().session.user().role, Action::SeeCase)) {
        if (const auto paused = IntakeDesk(context().session).pause(*m_person); !paused)
            failed(paused.error());
    }
    Q_EMIT hideAsked();
}

void RecordPage::markDone()
{
    const SectionProgress* shown = progress();
    if (!m_person || shown == nullptr || !may(context().session.user().role, Action::SeeCase))
        return;
    const auto marked =
        IntakeDesk(context().session).markDone(*m_person, m_section, !shown->markedDone);
    if (!marked)
        failed(marked.error());
}

void RecordPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_sideWanted) {
        m_sideWanted = false;
        showSide();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT goBack();
    } else if (enter && m_closed->isVisible() && m_closed->isAncestorOf(focusWidget())) {
        openClosed();
    } else if (event->key() == Qt::Key_Insert && view() != nullptr && view()->insertPart()) {
        event->accept();
    } else {
        Page::keyPressEvent(event);
    }
}

void RecordPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showSide();
}

void RecordPage::leave()
{
    leaveSection();
}

} // namespace ui::pages
