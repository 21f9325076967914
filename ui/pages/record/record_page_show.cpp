// SPDX-License-Identifier: GPL-3.0-or-later
// What RecordPage reads of a person and shows around the section.
#include "core/forms/catalogue.h"
#include "core/session/session.h"
#include "ui/actions/action_catalog.h"
#include "ui/models/reference_names.h"
#include "ui/pages/record/history_section.h"
#include "ui/pages/record/record_head.h"
#include "ui/pages/record/record_page.h"
#include "ui/pages/record/section_list.h"
#include "ui/pages/record/section_view.h"
#include "ui/pages/record/side_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"
#include "ui/widgets/frames/banner.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace ui::pages {

using core::domain::Action;
using core::forms::FieldId;
using core::forms::Section;
using core::session::IntakeDesk;
using core::session::SectionProgress;

namespace {

bool isRedTriage(const core::session::IntakeOverview& overview)
{
    return overview.person.get(FieldId::PersonTriage).toText() == QLatin1String("red");
}

/// What is left of the record of somebody who needs a medic first.
bool staysWhenRed(const SectionProgress& progress)
{
    switch (progress.section) {
    case Section::Consent:
    case Section::Notes:
    case Section::Attachments:
    case Section::History: return true;
    case Section::Identity:
    case Section::Documents:
    case Section::Family:
    case Section::Recruitment:
    case Section::Journey:
    case Section::Work:
    case Section::Harm:
    case Section::Health:
    case Section::Screening:
    case Section::Wishes:
    case Section::Referrals: break;
    }
    return progress.asked > 0;
}

} // namespace

ActionBarContent RecordPage::actionBar() const
{
    ActionBarContent bar;
    const auto titleOf = [](Section section) {
        return text::labelText(core::forms::sectionSpec(section).title);
    };
    const auto next = m_list->neighbour(m_section, false);
    const auto before = m_list->neighbour(m_section, true);
    bar.primary = next ? titleOf(*next) : tr("Back to the list");
    bar.primaryIcon = theme::Icon::ArrowRight;
    if (next)
        bar.primaryKey = actions::capOf(actions::ActionId::NextSection);
    if (before) {
        bar.secondary = titleOf(*before);
        bar.secondaryIcon = theme::Icon::ArrowLeft;
    }
    bar.noteFirst = true;
    const auto& started = m_overview.caseFile.get(FieldId::CaseInterviewStarted);
    if (started.isGiven())
        bar.note = tr("Interview started %1 by %2. Saved after every answer.")
                       .arg(text::formatInstant(
                                QDateTime::fromMSecsSinceEpoch(started.toNumber().value_or(0)),
                                context().clock.today()),
                            m_overview.caseFile.get(FieldId::CaseInterviewer).toText());
    else
        bar.note = tr("Saved after every answer.");
    return bar;
}

void RecordPage::readOverview()
{
    if (!m_person)
        return;
    auto read = IntakeDesk(context().session).overview(*m_person);
    if (!read)
        return failed(read.error());
    m_overview = *std::move(read);
    const bool red = isRedTriage(m_overview);
    std::vector<SectionProgress> shown = m_overview.sections;
    if (red)
        std::erase_if(shown, [](const SectionProgress& one) { return !staysWhenRed(one); });
    m_red->setVisible(red);
    m_list->setSections(shown);
    m_head->setOverview(m_overview, context().clock.today(),
                        may(context().session.user().role, Action::SeeCase));
    showConflicts();
    showTitleRow();
    m_side->setProgress(progress() != nullptr ? std::optional(*progress()) : std::nullopt);
}

void RecordPage::showConflicts()
{
    const auto conflicts =
        context().session.here().conflicts().fieldsOf(core::toRecordId(*m_person));
    QStringList names;
    if (conflicts) {
        for (const core::storage::FieldConflict& conflict : *conflicts) {
            const core::forms::FieldSpec* spec = core::forms::findSpec(conflict.field);
            if (spec != nullptr && isShownTo(context().session.user().role, *spec))
                names.append(text::labelText(spec->label));
        }
    }
    m_conflicts->setVisible(!names.isEmpty());
    m_conflicts->setText(tr("Changed on two laptops."), names.join(QStringLiteral(" · ")));
}

void RecordPage::follow(const core::storage::ChangeSet& changes)
{
    if (!m_person || !isVisible())
        return;
    m_history.clear();
    using core::forms::RecordType;
    const auto concerns = [](const auto& one) {
        return one.first == RecordType::Person || one.first >= RecordType::Case ||
               one.first == RecordType::Family;
    };
    if (changes.everything ||
        std::any_of(changes.records.begin(), changes.records.end(), concerns)) {
        readOverview();
        Q_EMIT actionBarChanged();
    }
}

void RecordPage::showField(core::forms::RecordType type, const core::RecordId& record,
                           FieldId field)
{
    auto known = m_history.find(record);
    if (known == m_history.end()) {
        auto read = visibleHistory(context().session, type, record);
        if (!read)
            return failed(read.error());
        known = m_history.emplace(record, *std::move(read)).first;
    }
    const QDate today = context().clock.today();
    core::session::Connection& store = context().session.here();
    std::vector<SidePanel::Step> steps;
    for (const core::storage::HistoryEntry& entry : known->second) {
        if (entry.field != field)
            continue;
        const bool first = entry.isCreation || entry.before == core::forms::FieldValue();
        steps.push_back({text::formatInstant(QDateTime::fromMSecsSinceEpoch(entry.atMs), today),
                         //: Who changed an answer, and on which laptop.
                         tr("%1, laptop %2").arg(entry.authorName, entry.deviceLetters),
                         first ? QString() : models::namedValue(store, field, entry.before, today),
                         models::namedValue(store, field, entry.after, today)});
    }
    m_side->setField(text::labelText(core::forms::spec(field).label), steps);
}

std::vector<KeyHint> RecordPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("next question")},
            {QStringLiteral("F7"), tr("not known, declined, not asked, could not be asked")},
            {QStringLiteral("F9"), tr("next open question")},
            {QStringLiteral("Insert"), tr("add to the list")},
            {QStringLiteral("Delete"), tr("put a line of the list aside")},
            {QStringLiteral("Esc"), tr("back")}};
}

} // namespace ui::pages
