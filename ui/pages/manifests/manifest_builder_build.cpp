// SPDX-License-Identifier: GPL-3.0-or-later
// How the builder is put together and what stands on it; manifest_builder.cpp is what it does.
#include "ui/models/candidate_model.h"
#include "ui/models/passenger_model.h"
#include "ui/pages/manifests/manifest_builder.h"
#include "ui/pages/manifests/manifest_words.h"
#include "ui/pages/manifests/trip_form.h"
#include "ui/widgets/bars/capacity_bar.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/key_cap.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/search_field.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/chip.h"
#include "ui/widgets/frames/elided_label.h"
#include "ui/widgets/frames/page_body.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

constexpr int kListRowPx = 30;
constexpr int kFromWidth = 58;
constexpr int kSexAgeWidth = 66;

widgets::HwTableView* peopleTable(QAbstractItemModel* model, int nameColumn, QWidget* parent)
{
    auto* table = new widgets::HwTableView(parent);
    table->setRowPx(kListRowPx);
    table->setModel(model);
    table->setItemDelegate(new widgets::ChipDelegate(table));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView* head = table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    table->setColumnWidth(nameColumn + 1, kFromWidth);
    table->setColumnWidth(nameColumn + 2, kSexAgeWidth);
    return table;
}

} // namespace

void ManifestBuilder::build()
{
    m_failure = new widgets::Banner(widgets::Tone::Bad, this);
    m_failure->hide();
    m_tripForm = new TripForm(this);
    connect(m_tripForm, &TripForm::done, this, &ManifestBuilder::saveTrip);
    connect(m_tripForm, &TripForm::left, this, [this] { stepBack(); });

    auto* area = new QWidget(this);
    m_faces = new QStackedLayout(area);
    m_lists = buildLists();
    m_confirm = buildConfirm();
    m_faces->addWidget(m_lists);
    m_faces->addWidget(m_tripForm);
    m_faces->addWidget(m_confirm);

    auto* lines = new QVBoxLayout(this);
    widgets::setPageMargins(*lines);
    lines->addWidget(buildHead());
    lines->addWidget(m_failure);
    lines->addWidget(buildCapacity());
    lines->addWidget(area, 1);
}

QWidget* ManifestBuilder::buildHead()
{
    m_head = new widgets::PageHead(this);
    m_state = new widgets::Chip({}, m_head);
    m_leaves = new widgets::ElidedLabel(QString(), m_head);
    m_leaves->setQuiet(true);
    m_trip = new widgets::KeyButton(QString(), m_head);
    m_trip->setPicture(theme::Icon::Pencil);
    m_trip->setObjectName(QStringLiteral("trip_details"));
    connect(m_trip, &QPushButton::clicked, this, [this] { fix({}, FindingFix::TripDetails); });
    m_preview = new widgets::KeyButton(QString(), m_head);
    m_preview->setPicture(theme::Icon::Eye)->setKeyCap(QStringLiteral("Ctrl P"));
    m_preview->setObjectName(QStringLiteral("preview"));
    connect(m_preview, &QPushButton::clicked, this, &ManifestBuilder::preview);
    m_finalise = new widgets::KeyButton(QString(), m_head);
    m_finalise->setKind(widgets::ButtonKind::Primary)->setSize(widgets::ButtonSize::Normal);
    m_finalise->setPicture(theme::Icon::BadgeCheck);
    m_finalise->setObjectName(QStringLiteral("finalise"));
    connect(m_finalise, &QPushButton::clicked, this, &ManifestBuilder::primaryAction);
    m_head->add(m_state);
    m_head->add(m_leaves, 1);
    m_head->addAtEnd(m_trip);
    m_head->addAtEnd(m_preview);
    m_head->addAtEnd(m_finalise);
    return m_head;
}

QWidget* ManifestBuilder::buildCapacity()
{
    auto* panel = new QFrame(this);
    panel->setProperty("kind", QStringLiteral("panel"));
    m_countRow = panel;
    auto* line = new QHBoxLayout(panel);
    line->setContentsMargins(14, 4, 14, 4);
    line->setSpacing(14);
    m_people = new QLabel(panel);
    m_people->setProperty("kind", QStringLiteral("h1"));
    m_seats = new QLabel(panel);
    m_bar = new widgets::CapacityBar(panel);
    m_bar->setFixedWidth(260);
    m_free = new QLabel(panel);
    m_totals = new QLabel(panel);
    m_totals->setProperty("kind", QStringLiteral("sub"));
    line->addWidget(m_people);
    line->addWidget(m_seats);
    line->addWidget(m_bar);
    line->addWidget(m_free);
    line->addStretch();
    line->addWidget(m_totals);
    return panel;
}

QWidget* ManifestBuilder::buildLists()
{
    auto* lists = new QWidget(this);
    auto* line = new QHBoxLayout(lists);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    m_checks = new ChecksPanel(lists);
    connect(m_checks, &ChecksPanel::fix, this, &ManifestBuilder::fix);
    connect(m_checks, &ChecksPanel::accepted, this,
            [this](const core::domain::Finding& finding, const QString& reason) {
                if (done(m_desk.accept(*m_manifest, finding, reason)))
                    reload();
            });
    connect(m_checks, &ChecksPanel::guardianNamed, this,
            [this](const core::domain::Finding& finding, const core::domain::PersonId& guardian) {
                if (!finding.people.empty() &&
                    done(m_desk.nameGuardian(*m_manifest, finding.people.front(), guardian)))
                    reload();
            });
    right->addWidget(buildPassengers(), 70);
    right->addWidget(m_checks, 30);
    line->addWidget(buildCandidates(), 42);
    line->addWidget(buildMoves());
    line->addLayout(right, 58);
    return lists;
}

widgets::Panel* ManifestBuilder::buildCandidates()
{
    m_candidatePanel = new widgets::Panel(this);
    m_filter = new widgets::SearchField(QString(), this);
    m_filter->setFixedWidth(150);
    m_filter->setObjectName(QStringLiteral("candidate_filter"));
    connect(m_filter, &widgets::SearchField::searched, this, &ManifestBuilder::askCandidates);
    connect(m_filter, &widgets::SearchField::leaveDown, this,
            [this] { m_candidateTable->setFocus(); });
    m_candidatePanel->addToHead(m_filter);
    m_who = new widgets::SegmentedChoice(this);
    m_who->setObjectName(QStringLiteral("candidates_who"));
    connect(m_who, &widgets::SegmentedChoice::chosen, this, &ManifestBuilder::askCandidates);

    m_candidates =
        new models::CandidateModel(m_context.session.here().people(), m_context.clock, this);
    connect(m_candidates, &models::CandidateModel::marksChanged, this,
            &ManifestBuilder::showCounts);
    m_candidateTable = peopleTable(m_candidates, models::CandidateModel::Name, this);
    m_candidateTable->setObjectName(QStringLiteral("candidates"));
    m_candidateTable->setColumnWidth(models::CandidateModel::Notes, 130);
    m_candidateTable->installEventFilter(this);
    connect(m_candidateTable, &widgets::HwTableView::opened, this, &ManifestBuilder::add);
    m_nobody = new QLabel(this);
    m_nobody->setProperty("kind", QStringLiteral("sub"));
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);

    auto* foot = new QWidget(this);
    auto* footLine = new QHBoxLayout(foot);
    footLine->setContentsMargins(12, 4, 12, 4);
    auto* legend = new widgets::KeyLegend(foot);
    legend->setObjectName(QStringLiteral("candidate_keys"));
    m_chosen = new QLabel(foot);
    m_chosen->setProperty("kind", QStringLiteral("label"));
    footLine->addWidget(legend);
    footLine->addStretch();
    footLine->addWidget(m_chosen);

    auto* whoLine = new QHBoxLayout;
    whoLine->setContentsMargins(12, 6, 12, 6);
    whoLine->addWidget(m_who);
    whoLine->addStretch();
    m_candidatePanel->body()->addLayout(whoLine);
    m_candidatePanel->body()->addWidget(m_candidateTable, 1);
    m_candidatePanel->body()->addWidget(m_nobody, 1);
    m_candidatePanel->setFoot(foot);
    return m_candidatePanel;
}

QWidget* ManifestBuilder::buildMoves()
{
    auto* moves = new QWidget(this);
    auto* column = new QVBoxLayout(moves);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_add = new widgets::KeyButton(QString(), moves);
    m_add->setKind(widgets::ButtonKind::Primary)->setSize(widgets::ButtonSize::Normal);
    m_add->setPicture(theme::Icon::ArrowRight)->setPictureAtEnd(true);
    m_add->setObjectName(QStringLiteral("add"));
    connect(m_add, &QPushButton::clicked, this, &ManifestBuilder::add);
    m_remove = new widgets::KeyButton(QString(), moves);
    m_remove->setPicture(theme::Icon::ArrowLeft);
    m_remove->setObjectName(QStringLiteral("remove"));
    connect(m_remove, &QPushButton::clicked, this, &ManifestBuilder::remove);
    column->addStretch();
    column->addWidget(m_add);
    column->addWidget(m_remove);
    column->addStretch();
    return moves;
}

widgets::Panel* ManifestBuilder::buildPassengers()
{
    m_passengerPanel = new widgets::Panel(this);
    m_group = new widgets::KeyButton(QString(), this);
    m_group->setKind(widgets::ButtonKind::Flat);
    m_group->setObjectName(QStringLiteral("grouping"));
    m_seatsButton = new widgets::KeyButton(QString(), this);
    m_seatsButton->setKind(widgets::ButtonKind::Flat)->setPicture(theme::Icon::Wand);
    m_seatsButton->setObjectName(QStringLiteral("seats"));
    connect(m_seatsButton, &QPushButton::clicked, this, &ManifestBuilder::suggestSeats);
    m_passengerPanel->addToHead(m_group);
    m_passengerPanel->addToHead(m_seatsButton);
    m_passengers = new models::PassengerModel(this);
    connect(m_group, &QPushButton::clicked, this, [this] {
        m_passengers->setGrouped(!m_passengers->isGrouped());
        retranslate();
    });
    m_passengerTable = peopleTable(m_passengers, models::PassengerModel::Name, this);
    m_passengerTable->setObjectName(QStringLiteral("passengers"));
    m_passengerTable->setColumnWidth(models::PassengerModel::Seat, 44);
    m_passengerTable->setColumnWidth(models::PassengerModel::Notes, 190);
    m_passengerTable->installEventFilter(this);
    m_passengerPanel->body()->addWidget(m_passengerTable);
    return m_passengerPanel;
}

QWidget* ManifestBuilder::buildConfirm()
{
    auto* panel = new QFrame(this);
    panel->setProperty("kind", QStringLiteral("panel"));
    m_confirmTitle = new QLabel(panel);
    m_confirmTitle->setProperty("kind", QStringLiteral("h1"));
    m_confirmText = new QLabel(panel);
    m_confirmText->setWordWrap(true);
    m_confirmYes = new widgets::KeyButton(QString(), panel);
    m_confirmYes->setKind(widgets::ButtonKind::Primary)->setKeyCap(QStringLiteral("Ctrl Enter"));
    m_confirmYes->setObjectName(QStringLiteral("confirm_finalise"));
    connect(m_confirmYes, &QPushButton::clicked, this, &ManifestBuilder::finalise);
    m_confirmNo = new widgets::KeyButton(QString(), panel);
    m_confirmNo->setSize(widgets::ButtonSize::Large)->setKeyCap(QStringLiteral("Esc"));
    connect(m_confirmNo, &QPushButton::clicked, this, [this] { stepBack(); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirmYes);
    buttons->addWidget(m_confirmNo);
    buttons->addStretch();
    auto* lines = new QVBoxLayout(panel);
    lines->setContentsMargins(28, 24, 28, 24);
    lines->setSpacing(14);
    lines->addWidget(m_confirmTitle);
    lines->addWidget(m_confirmText);
    lines->addLayout(buttons);
    lines->addStretch();
    return panel;
}

void ManifestBuilder::show(Face face)
{
    m_face = face;
    QWidget* const faces[] = {m_lists, m_tripForm, m_confirm};
    m_faces->setCurrentWidget(faces[static_cast<std::size_t>(face)]);
    m_countRow->setVisible(face != Face::Trip && m_view.has_value());
}

void ManifestBuilder::showHead()
{
    const bool has = m_view.has_value();
    for (QWidget* widget : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_leaves),
                            static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_finalise)})
        widget->setVisible(has);
    m_trip->setVisible(has && isEditable());
    if (!has) {
        m_head->setTitle(tr("New manifest"));
        return;
    }
    m_head->setTitle(tr("%1 to %2").arg(m_view->row.title, m_view->row.to.section(u',', 0, 0)));
    m_state->setLook(manifestStateChip(m_view->row));
    m_leaves->setText(leavesWords(*m_view));
    m_finalise->setVisible(m_mayEdit &&
                           (isDraft() || m_view->row.state == QLatin1String("finalised")));
    m_finalise->setText(isDraft() ? tr("Finalise")
                                  : tr("Change, makes revision %1").arg(m_view->row.revision + 1));
    m_finalise->setEnabled(!isDraft() || m_view->mustFix() == 0);
}

void ManifestBuilder::showCounts()
{
    const int marked = static_cast<int>(m_candidates->marked().size());
    m_chosen->setText(marked == 0 ? QString() : tr("%n selected", nullptr, marked));
    if (!m_view)
        return;
    m_countRow->setVisible(m_face != Face::Trip);
    const auto& row = m_view->row;
    const int escorts = escortSeats(*m_view);
    const int free = row.capacity - row.passengers - escorts;
    m_people->setText(QString::number(row.passengers));
    m_seats->setText(tr("people of %n seats", nullptr, row.capacity));
    m_bar->setCounts(row.passengers, escorts, row.capacity);
    m_free->setText(
        QStringLiteral("%1     <b>%2</b>")
            .arg(tr("%n escort(s)", nullptr, escorts),
                 free < 0 ? tr("%n over", nullptr, -free) : tr("%n seats free", nullptr, free)));
    m_totals->setText(totalsWords(*m_view, m_context.clock.today()));
    m_passengerPanel->setTitleNote(QString::number(row.passengers));
    m_add->setEnabled(isEditable());
    m_remove->setEnabled(isEditable());
    m_seatsButton->setEnabled(isEditable());
}

void ManifestBuilder::retranslate()
{
    m_trip->setText(tr("Trip details"));
    m_preview->setText(tr("Preview"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_candidatePanel->setTitle(tr("Not on a manifest"));
    m_candidateTable->setAccessibleName(tr("Not on a manifest"));
    m_filter->setPlaceholder(tr("Type to filter"));
    const QString who = m_who->value();
    m_who->setSegments({{QStringLiteral("ready"), tr("Ready to travel"), {}, {}},
                        {QStringLiteral("all"), tr("Everyone here"), {}, {}}});
    m_who->setValue(who.isEmpty() ? QStringLiteral("ready") : who);
    m_who->setAccessibleName(tr("Who is listed"));
    m_nobody->setText(
        tr("Nobody here who is on no manifest. Mark people as ready to travel on the People "
           "page, or choose Everyone here."));
    m_passengerPanel->setTitle(tr("On this manifest"));
    m_passengerTable->setAccessibleName(tr("On this manifest"));
    m_group->setText(m_passengers->isGrouped() ? tr("Group: family") : tr("Group: seat"));
    m_seatsButton->setText(tr("Seats"));
    m_confirmYes->setText(tr("Finalise"));
    m_confirmNo->setText(tr("Not yet"));
    findChild<widgets::KeyLegend*>(QStringLiteral("candidate_keys"))
        ->setEntries({{{tr("Space")}, tr("select")}, {{tr("Insert")}, tr("add")}});
    m_checks->retranslate();
    m_tripForm->retranslate();
    if (m_view)
        m_checks->show(*m_view, rights(), m_context.clock.today());
    showHead();
    showCounts();
}

} // namespace ui::pages
