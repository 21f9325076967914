// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manifests/manifest_builder.h"

#include "core/domain/roles.h"
#include "core/session/session.h"
#include "ui/models/candidate_model.h"
#include "ui/models/passenger_model.h"
#include "ui/pages/manifests/manifest_words.h"
#include "ui/pages/manifests/trip_form.h"
#include "ui/text/error_text.h"
#include "ui/widgets/bars/capacity_bar.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/search_field.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/chip.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QStackedLayout>

#include <algorithm>

namespace ui::pages {
namespace {

using core::domain::PersonId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;

constexpr std::size_t kUndoSteps = 20;

} // namespace

ManifestBuilder::ManifestBuilder(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_desk(context.session, context.session.here()),
      m_mayEdit(core::domain::may(context.session.user().role, core::domain::Action::EditManifests))
{
    build();
    retranslate();
}

void ManifestBuilder::open(const core::domain::ManifestId& manifest)
{
    if (m_manifest != manifest)
        m_undo.clear();
    m_manifest = manifest;
    m_candidates->clearMarks();
    show(Face::Lists);
    reload();
    askCandidates();
    m_candidateTable->setFocus();
}

void ManifestBuilder::openNew()
{
    m_manifest.reset();
    m_view.reset();
    m_undo.clear();
    m_tripForm->show({}, m_context.clock.today());
    showHead();
    show(Face::Trip);
    m_tripForm->focusFirst();
}

void ManifestBuilder::reload()
{
    if (!m_manifest)
        return;
    auto view = m_desk.view(*m_manifest);
    if (!done(view ? core::Status() : core::fail(view.error())))
        return;
    m_view = std::move(*view);
    const auto* current = m_passengers->passengerAt(m_passengerTable->currentRow());
    const std::optional<PersonId> keep = current ? std::optional(current->person.id) : std::nullopt;
    m_passengers->setView(*m_view, m_context.clock.today());
    if (keep)
        m_passengerTable->setCurrentRow(std::max(0, m_passengers->rowOf(*keep)));
    refreshCandidates();
    // The line with the focus may go; the next Enter must not press the one after it.
    const bool atChecks = m_checks->hasFocusInside();
    const QPointer<QWidget> before = QApplication::focusWidget();
    m_checks->show(*m_view, rights(), m_context.clock.today());
    if (atChecks && (QApplication::focusWidget() != before || !before->isVisible()))
        m_passengerTable->setFocus();
    showHead();
    showCounts();
}

void ManifestBuilder::refreshCandidates()
{
    const int row = m_candidateTable->currentRow();
    if (row >= models::CandidateModel::kPageSize) {
        m_candidates->refresh(); // far down in a long list: soon is soon enough
        return;
    }
    // At once: the next Enter means the person who stands there now, not who stood there.
    m_candidates->restart();
    m_candidateTable->setCurrentRow(std::clamp(row, 0, std::max(0, m_candidates->rowCount() - 1)));
}

void ManifestBuilder::focusWork()
{
    if (m_face != Face::Lists)
        return;
    QWidget* const nobody = m_passengerTable; // the other list is hidden while nobody could go
    (m_candidateTable->isHidden() ? nobody : m_candidateTable)->setFocus();
}

bool ManifestBuilder::isDraft() const
{
    return m_view && m_view->row.state == QLatin1String("draft");
}

bool ManifestBuilder::isEditable() const
{
    return m_mayEdit && isDraft();
}

CheckLine::Rights ManifestBuilder::rights() const
{
    return {isEditable(), core::domain::may(m_context.session.user().role,
                                            core::domain::Action::OverrideManifest)};
}

bool ManifestBuilder::done(const core::Status& status)
{
    m_failure->setVisible(!status);
    if (status)
        return true;
    const QString words = text::errorText(status.error());
    m_failure->setText(words);
    Q_EMIT saveFailed(words);
    return false;
}

void ManifestBuilder::askCandidates()
{
    core::storage::PersonQuery query;
    query.text = m_filter->text();
    // A stage is shown only while the person is on no manifest.
    query.stages = {QStringLiteral("ready")};
    if (m_who->value() == QLatin1String("all"))
        query.stages += {QStringLiteral("interviewed"), QStringLiteral("registered")};
    m_candidates->setQuery(query);
    const bool nobody = m_candidates->rowCount() == 0 && !m_candidates->canFetchMore({});
    m_nobody->setVisible(nobody);
    m_candidateTable->setVisible(!nobody);
}

void ManifestBuilder::add()
{
    if (!isEditable())
        return;
    std::vector<PersonId> people(m_candidates->marked().begin(), m_candidates->marked().end());
    auto families = core::session::ManifestDesk::Families::AsNamed;
    if (people.empty()) {
        if (const auto current = m_candidates->personAt(m_candidateTable->currentRow())) {
            people.push_back(*current);
            families = core::session::ManifestDesk::Families::Together;
        }
    }
    if (people.empty())
        return;
    const auto added = m_desk.add(*m_manifest, people, families);
    if (!done(added ? core::Status() : core::fail(added.error())))
        return;
    m_candidates->clearMarks();
    const auto manifest = *m_manifest;
    reload();
    offerUndo(tr("%n people added", nullptr, static_cast<int>(added->size())),
              [this, manifest, who = *added] {
                  if (done(m_desk.remove(manifest, who)))
                      reload();
              });
}

std::vector<PersonId> ManifestBuilder::chosenPassengers() const
{
    std::vector<PersonId> people;
    for (const QModelIndex& index : m_passengerTable->selectionModel()->selectedRows()) {
        if (const auto* row = m_passengers->passengerAt(index.row()))
            people.push_back(row->person.id);
    }
    return people;
}

void ManifestBuilder::remove()
{
    takeOff(chosenPassengers());
}

void ManifestBuilder::takeOff(const std::vector<PersonId>& people)
{
    if (!isEditable() || people.empty())
        return;
    std::vector<core::domain::PassengerId> rows;
    for (const auto& row : m_view->passengers) {
        if (std::find(people.begin(), people.end(), row.person.id) != people.end())
            rows.push_back(row.id);
    }
    if (!done(m_desk.remove(*m_manifest, people)))
        return;
    const auto manifest = *m_manifest;
    reload();
    offerUndo(tr("%n people taken off", nullptr, static_cast<int>(people.size())),
              [this, manifest, rows] {
                  if (done(m_desk.putBack(manifest, rows)))
                      reload();
              });
}

void ManifestBuilder::offerUndo(const QString& what, std::function<void()> step)
{
    const int number = ++m_undoNumber;
    m_undo.push_back({number, std::move(step)});
    if (m_undo.size() > kUndoSteps)
        m_undo.erase(m_undo.begin());
    Q_EMIT saved(m_context.clock.nowMs());
    Q_EMIT toast(what, [this, number] { takeBack(number); });
}

void ManifestBuilder::takeBack(int number)
{
    const auto found = std::find_if(m_undo.begin(), m_undo.end(), [number](const UndoStep& step) {
        return step.number == number;
    });
    if (found == m_undo.end())
        return; // taken back already, or of another manifest
    const auto run = std::move(found->run);
    m_undo.erase(found);
    run();
}

void ManifestBuilder::undo()
{
    if (m_undo.empty())
        return;
    takeBack(m_undo.back().number);
}

void ManifestBuilder::suggestSeats()
{
    if (!isEditable())
        return;
    std::vector<std::pair<PersonId, QString>> before;
    for (const auto& row : m_view->passengers)
        before.emplace_back(row.person.id, row.seat);
    if (!done(m_desk.suggestSeats(*m_manifest)))
        return;
    const auto manifest = *m_manifest;
    reload();
    offerUndo(tr("Everyone has a seat, families side by side"), [this, manifest, before] {
        for (const auto& [person, seat] : before) {
            if (!done(m_desk.seat(manifest, person, seat)))
                break;
        }
        reload();
    });
}

void ManifestBuilder::saveTrip()
{
    if (!m_tripForm->isSound())
        return;
    if (!m_manifest) {
        const auto made = m_desk.create(m_tripForm->values());
        if (!done(made ? core::Status() : core::fail(made.error())))
            return;
        open(*made);
    } else if (!done(m_desk.change(*m_manifest, m_tripForm->edits()))) {
        return;
    }
    Q_EMIT saved(m_context.clock.nowMs());
    show(Face::Lists);
    reload();
    focusWork();
}

void ManifestBuilder::confirm()
{
    if (!m_view || !isEditable())
        return;
    if (m_view->mustFix() > 0) {
        m_checks->focusNext(false);
        return;
    }
    m_confirmTitle->setText(
        tr("Finalise %1 with %n people", nullptr, m_view->row.passengers).arg(m_view->row.title));
    m_confirmText->setText(confirmWords(*m_view));
    show(Face::Confirm);
    m_confirmYes->setFocus();
}

void ManifestBuilder::finalise()
{
    const auto revision = m_desk.finalise(*m_manifest);
    show(Face::Lists);
    if (!done(revision ? core::Status() : core::fail(revision.error())))
        return;
    m_undo.clear();
    reload();
    m_passengerTable->setFocus();
    Q_EMIT saved(m_context.clock.nowMs());
    Q_EMIT toast(tr("Finalised as revision %1").arg(*revision), {});
}

void ManifestBuilder::reopen()
{
    const auto revision = m_desk.reopen(*m_manifest);
    if (!done(revision ? core::Status() : core::fail(revision.error())))
        return;
    reload();
    m_candidateTable->setFocus();
}

void ManifestBuilder::primaryAction()
{
    switch (m_face) {
    case Face::Trip: saveTrip(); break;
    case Face::Confirm: finalise(); break;
    case Face::Lists:
        if (isDraft())
            confirm();
        else if (m_mayEdit && m_view && m_view->row.state == QLatin1String("finalised"))
            reopen();
        break;
    }
}

bool ManifestBuilder::stepBack()
{
    if (m_face == Face::Lists)
        return false;
    if (!m_manifest) {
        Q_EMIT left();
        return true;
    }
    show(Face::Lists);
    m_candidateTable->setFocus();
    return true;
}

void ManifestBuilder::preview()
{
    if (m_manifest)
        Q_EMIT openPrint(*m_manifest);
}

bool ManifestBuilder::nextPanel(bool backwards)
{
    if (m_face != Face::Lists)
        return false;
    const bool atLeft = m_candidateTable->hasFocus() || m_filter->hasFocus();
    if (atLeft && !backwards)
        m_passengerTable->setFocus();
    else if (!atLeft && m_passengerTable->hasFocus() && !backwards)
        m_checks->focusNext(false);
    else
        m_candidateTable->setFocus();
    return true;
}

bool ManifestBuilder::nextProblem(bool backwards)
{
    return m_face == Face::Lists && m_checks->focusNext(backwards);
}

bool ManifestBuilder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_candidateTable && key == Qt::Key_Space) {
        m_candidates->toggleMark(m_candidateTable->currentRow());
        return true;
    }
    if (watched == m_candidateTable && key == Qt::Key_Insert) {
        add();
        return true;
    }
    if (watched == m_passengerTable && key == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::pages
