// SPDX-License-Identifier: GPL-3.0-or-later
// How PeoplePage is laid out and wired; what it does is in people_page.cpp.
#include "core/session/session.h"
#include "ui/actions/key_map.h"
#include "ui/models/person_model.h"
#include "ui/pages/people/filter_bar.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/people/person_delegate.h"
#include "ui/pages/register/band_desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_cap.h"
#include "ui/widgets/frames/empty_state.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::pages {

using models::PersonModel;

namespace {

constexpr int kPreviewWidth = 296;
constexpr int kSearchLimit = 8;
/// Widths of the columns at 1366 px, in the order of PersonModel; the name takes what is left.
constexpr std::pair<PersonModel::Column, int> kColumnWidths[] = {
    {PersonModel::Mark, 36},  {PersonModel::Code, 106},  {PersonModel::NativeName, 124},
    {PersonModel::From, 46},  {PersonModel::Sex, 40},    {PersonModel::Age, 42},
    {PersonModel::Needs, 54}, {PersonModel::Where, 150}, {PersonModel::ToDo, 116},
};

} // namespace

PeoplePage::PeoplePage(const PageContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new PersonModel(
          {context.session.here().people(), context.session.bus(), context.clock}, this)),
      m_bands(std::make_unique<BandDesk>(BandDesk::systemPrinter())), m_title(new QLabel(this)),
      m_total(new QLabel(this)), m_filters(new FilterBar(context.clock, this))
{
    setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    m_title->setProperty("kind", QStringLiteral("h1"));
    m_title->setMinimumHeight(theme::scaled(this, 36));
    m_total->setProperty("kind", QStringLiteral("sub"));
    head->addWidget(m_title);
    head->addWidget(m_total);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(buildList(), 1);

    connect(m_filters, &FilterBar::changed, this, &PeoplePage::filter);
    connect(m_filters, &FilterBar::leaveDown, this, [this] { m_table->setFocus(); });
    connect(m_model, &PersonModel::pageArrived, this, &PeoplePage::showEmpty);
    connect(m_model, &PersonModel::pageArrived, this, &PeoplePage::currentChanged);
    connect(m_model, &PersonModel::failed, this, &PeoplePage::failed);
    connect(m_model, &PersonModel::marksChanged, this, &PeoplePage::showSelection);
    connect(m_table, &widgets::HwTableView::currentRowChanged, this, &PeoplePage::currentChanged);
    connect(m_table, &widgets::HwTableView::opened, this, [this](const QModelIndex& index) {
        if (const auto person = m_model->personAt(index.row()))
            Q_EMIT openPerson(*person);
    });
    connect(m_preview, &PreviewPanel::openWanted, this, [this] {
        if (m_current)
            Q_EMIT openPerson(*m_current);
    });
    connect(m_preview, &PreviewPanel::stepWanted, this, &PeoplePage::take);
    connect(m_preview, &PreviewPanel::guardianChosen, this, &PeoplePage::nameGuardian);
    connect(m_preview, &PreviewPanel::guardianTyped, this, [this](const QString& text) {
        if (const auto found = this->context().session.here().people().search(text, kSearchLimit))
            m_preview->setGuardiansFound(*found);
    });
    connect(m_preview, &PreviewPanel::bandWanted, this, [this] {
        if (m_preview->person() && !m_bands->print(*m_preview->person()))
            Q_EMIT toast(tr("Printer not found. The band waits in \"Bands to print\"."), {});
    });
    bindKeys();
    showEmpty();
    retranslate();
    // The first page may have come while the table took the model, before anybody listened.
    currentChanged();
}

PeoplePage::~PeoplePage() = default;

QWidget* PeoplePage::buildList()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_filters->setParent(part);
    column->addWidget(m_filters);
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    column->addLayout(body, 1);

    auto* panel = new widgets::Panel(part);
    m_table = new widgets::HwTableView(panel);
    m_table->setObjectName(QStringLiteral("people"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PersonDelegate(m_table));
    m_table->installEventFilter(this);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->horizontalHeader();
    for (const auto& [section, width] : kColumnWidths)
        header->resizeSection(section, theme::scaled(this, width));
    header->setSectionResizeMode(PersonModel::Name, QHeaderView::Stretch);
    const auto identity = context().session.user().role;
    m_table->setColumnHidden(PersonModel::Needs, !may(identity, core::domain::Action::SeeNeeds));
    m_empty = new widgets::EmptyState(theme::Icon::People, panel);
    connect(m_empty, &widgets::EmptyState::actionTriggered, m_filters, &FilterBar::clearAll);
    panel->body()->addWidget(m_table, 1);
    panel->body()->addWidget(m_empty, 1);
    auto* foot = new QWidget(panel);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    m_legend = new widgets::KeyLegend(foot);
    m_selection = new QLabel(foot);
    m_selection->setProperty("kind", QStringLiteral("label"));
    line->addWidget(m_legend);
    line->addStretch(1);
    line->addWidget(m_selection);
    panel->setFoot(foot);
    body->addWidget(panel, 1);
    m_preview = new PreviewPanel(context().session.user().role, part);
    m_preview->setFixedWidth(theme::scaled(this, kPreviewWidth));
    body->addWidget(m_preview);
    return part;
}

void PeoplePage::bindKeys()
{
    context().keys.bind(actions::ActionId::FilterList, this, [this] {
        m_filters->focusText();
        return true;
    });
    context().keys.bind(actions::ActionId::SelectShown, this, [this] {
        m_model->markShown();
        return true;
    });
}

void PeoplePage::retranslate()
{
    m_title->setText(title());
    m_filters->retranslate();
    m_preview->retranslate();
    m_table->setAccessibleName(title());
    static_cast<widgets::KeyLegend*>(m_legend)->setEntries(
        {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("move")},
         {{QStringLiteral("Space")}, tr("select")},
         {{QStringLiteral("Enter")}, tr("open")},
         {{QStringLiteral("Insert")}, tr("add to manifest")}});
    showEmpty();
    countPeople();
}

} // namespace ui::pages
