// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/people_page.h"

#include "core/session/manifest_desk.h"
#include "core/session/session.h"
#include "ui/actions/key_map.h"
#include "ui/models/person_model.h"
#include "ui/pages/people/filter_bar.h"
#include "ui/pages/people/person_delegate.h"
#include "ui/pages/register/band_desk.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_cap.h"
#include "ui/widgets/frames/empty_state.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {

using core::domain::PersonId;
using core::session::PersonDesk;
using models::PersonModel;

QString PeoplePage::title() const
{
    return tr("People");
}

void PeoplePage::activate()
{
    if (const auto group = context().session.here().receptions().open())
        m_filters->setGroup(*group);
    countPeople();
    m_table->setFocus();
    currentChanged();
}

void PeoplePage::open(const Target& target)
{
    if (const auto* person = std::get_if<PersonId>(&target)) {
        if (const auto row = context().session.here().people().row(*person))
            m_filters->setText(row->code);
    } else if (const auto* words = std::get_if<SearchText>(&target)) {
        m_filters->setText(words->text);
    }
}

std::vector<KeyHint> PeoplePage::keys() const
{
    return {{QStringLiteral("Space"), tr("select")},
            {QStringLiteral("Enter"), tr("open the record")},
            {QStringLiteral("Insert"), tr("add to a manifest")},
            {QStringLiteral("Ctrl F"), tr("filter")},
            {QStringLiteral("Ctrl A"), tr("select all that are shown")}};
}

void PeoplePage::filter()
{
    m_model->setQuery(m_filters->query());
    m_model->clearMarks();
    showEmpty();
    countPeople();
}

void PeoplePage::countPeople()
{
    const quint64 ticket = ++m_countTicket;
    m_counting.cancel();
    core::session::Session& session = context().session;
    m_counting = context().jobs.run(
        this, tr("Counting people"),
        [&session, query = m_model->query()](core::JobControl&) -> core::Result<qint64> {
            CORE_TRY_ASSIGN(const auto connection, session.connect());
            return connection->people().count(query);
        },
        [this, ticket](const core::Result<qint64>& count) {
            if (ticket != m_countTicket || !count)
                return;
            m_total->setText(m_filters->isEmpty()
                                 ? tr("%1 on this laptop").arg(text::formatCount(*count))
                                 : tr("%1 match").arg(text::formatCount(*count)));
        });
}

void PeoplePage::showEmpty()
{
    const bool empty = m_model->rowCount() == 0 && m_model->isComplete();
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    const bool filtered = !m_filters->isEmpty();
    m_empty->setText(filtered ? tr("Nobody matches. Clear the filters, or register a person (F2).")
                              : tr("Nobody is registered yet. Register a person (F2)."));
    m_empty->setAction(filtered ? tr("Clear the filters") : QString());
    showSelection();
}

void PeoplePage::currentChanged()
{
    const core::storage::PersonRow* row = m_model->row(m_table->currentRow());
    std::vector<core::storage::PersonRow> family;
    if (row && row->family) {
        if (auto members = context().session.here().people().family(*row->family))
            family = *std::move(members);
    }
    m_current = row ? std::optional(row->id) : std::nullopt;
    m_preview->showPerson(row ? std::optional(*row) : std::nullopt, family,
                          context().clock.today());
}

void PeoplePage::showSelection()
{
    const int marked = static_cast<int>(m_model->marked().size());
    m_selection->setText(marked > 0 ? tr("%n selected", nullptr, marked) : QString());
}

PersonDesk::People PeoplePage::chosen() const
{
    if (!m_model->marked().empty())
        return {m_model->marked().begin(), m_model->marked().end()};
    return m_current ? PersonDesk::People{*m_current} : PersonDesk::People{};
}

void PeoplePage::take(PersonStep step)
{
    PersonDesk desk(context().session);
    const PersonDesk::People people = chosen();
    if (people.empty())
        return;
    core::Result<PersonDesk::Undo> result = PersonDesk::Undo{};
    switch (step) {
    case PersonStep::Interviewed:
        result = desk.setStage(people, PersonDesk::Stage::Interviewed);
        break;
    case PersonStep::Ready: result = desk.setStage(people, PersonDesk::Stage::Ready); break;
    case PersonStep::Here:
        result = desk.setWhereabouts(people, PersonDesk::Whereabouts::Here);
        break;
    case PersonStep::Clinic:
        result = desk.setWhereabouts(people, PersonDesk::Whereabouts::Clinic);
        break;
    case PersonStep::Left:
        result = desk.setWhereabouts(people, PersonDesk::Whereabouts::Left);
        break;
    case PersonStep::ShareAgreed:
        result = desk.setSharing(people, PersonDesk::Sharing::Agreed);
        break;
    case PersonStep::ShareDeclined:
        result = desk.setSharing(people, PersonDesk::Sharing::Declined);
        break;
    }
    done(stepText(step), result);
}

void PeoplePage::nameGuardian(const PersonId& guardian)
{
    if (m_current)
        done(tr("Guardian named"),
             PersonDesk(context().session).nameGuardian(*m_current, guardian));
}

void PeoplePage::done(const QString& words, const core::Result<PersonDesk::Undo>& result)
{
    if (!result)
        return failed(result.error());
    if (result->empty())
        return;
    m_undo = *result;
    Q_EMIT saved(context().clock.nowMs());
    const auto people = std::count_if(result->begin(), result->end(), [](const auto& write) {
        return write.type == core::forms::RecordType::Person;
    });
    //: What was done, and for how many people.
    Q_EMIT toast(tr("%1: %n people", nullptr, static_cast<int>(people)).arg(words),
                 [this] { undo(); });
}

void PeoplePage::undo()
{
    const PersonDesk::Undo undo = std::exchange(m_undo, {});
    if (undo.empty())
        return;
    if (const core::Status back = PersonDesk(context().session).takeBack(undo); !back)
        failed(back.error());
}

void PeoplePage::failed(const core::Error& error)
{
    Q_EMIT saveFailed(text::errorText(error));
}

void PeoplePage::addToManifest()
{
    const PersonDesk::People people = chosen();
    if (people.empty() || !may(context().session.user().role, core::domain::Action::EditManifests))
        return;
    const auto manifests = context().session.here().manifests().list();
    if (!manifests)
        return failed(manifests.error());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const core::storage::ManifestRow& manifest : *manifests) {
        if (manifest.state != QLatin1String("draft"))
            continue;
        QAction* entry = menu->addAction(
            tr("%1, %2 of %3").arg(manifest.title).arg(manifest.passengers).arg(manifest.capacity));
        connect(entry, &QAction::triggered, this, [this, people, manifest] {
            core::session::Session& session = context().session;
            const auto added =
                core::session::ManifestDesk(session, session.here())
                    .add(manifest.id, people, core::session::ManifestDesk::Families::Together);
            if (!added)
                return failed(added.error());
            Q_EMIT saved(context().clock.nowMs());
            Q_EMIT toast(tr("%n people added to %1", nullptr, static_cast<int>(added->size()))
                             .arg(manifest.title),
                         {});
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No manifest is being drawn up"))->setEnabled(false);
    menu->popup(m_table->viewport()->mapToGlobal(QPoint(120, 40)));
}

bool PeoplePage::nextPanel(bool)
{
    QWidget* open = m_preview->findChild<QWidget*>(QStringLiteral("open_record"));
    if (m_table->hasFocus() && open)
        open->setFocus(Qt::TabFocusReason);
    else
        m_table->setFocus(Qt::TabFocusReason);
    return true;
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier) {
        m_model->toggleMark(m_table->currentRow());
        return true;
    }
    if (key.key() == Qt::Key_Insert) {
        addToManifest();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui::pages
