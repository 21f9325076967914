// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manifests/manifests_page.h"

#include "core/domain/roles.h"
#include "core/session/session.h"
#include "ui/actions/key_map.h"
#include "ui/pages/manifests/manifest_builder.h"
#include "ui/pages/manifests/manifest_words.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/empty_state.h"
#include "ui/widgets/frames/page_body.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"
#include "ui/widgets/tables/table_items.h"

#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui::pages {
ManifestsPage::ManifestsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent),
      m_mayEdit(core::domain::may(context.session.user().role, core::domain::Action::EditManifests))
{
    build();
    connect(&context.session.bus(), &core::storage::ChangeBus::changed, this,
            [this] { inBuilder() ? m_builder->reload() : reload(); });
    context.keys.bind(actions::ActionId::PrintPreview, this, [this] {
        if (!inBuilder())
            return false;
        m_builder->preview();
        return true;
    });
    retranslate();
}

QString ManifestsPage::title() const
{
    return tr("Manifests");
}

void ManifestsPage::build()
{
    m_list = buildList();
    m_builder = new ManifestBuilder(context(), this);
    connect(m_builder, &ManifestBuilder::openPrint, this, &Page::openPrint);
    connect(m_builder, &ManifestBuilder::toast, this, &Page::toast);
    connect(m_builder, &ManifestBuilder::saved, this, &Page::saved);
    connect(m_builder, &ManifestBuilder::saveFailed, this, &Page::saveFailed);
    connect(m_builder, &ManifestBuilder::left, this, &ManifestsPage::showList);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_builder);
}

QWidget* ManifestsPage::buildList()
{
    auto* list = new QWidget(this);
    m_head = new widgets::PageHead(list);
    m_new = new widgets::KeyButton(QString(), m_head);
    m_new->setPicture(theme::Icon::Plus);
    m_new->setObjectName(QStringLiteral("new_manifest"));
    m_new->setVisible(m_mayEdit);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_builder->openNew();
        showBuilder();
    });
    m_head->addAtEnd(m_new);
    m_failure = new widgets::Banner(widgets::Tone::Bad, list);
    m_failure->hide();

    m_model = new QStandardItemModel(this);
    m_table = new widgets::HwTableView(list);
    m_table->setObjectName(QStringLiteral("manifests"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::ChipDelegate(m_table));
    connect(m_table, &widgets::HwTableView::opened, this, [this](const QModelIndex& index) {
        m_builder->open(m_rows.at(static_cast<std::size_t>(index.row())).id);
        showBuilder();
    });
    m_empty = new widgets::EmptyState(theme::Icon::Bus, list);
    connect(m_empty, &widgets::EmptyState::actionTriggered, m_new, &QPushButton::click);
    auto* panel = new widgets::Panel(list);
    panel->body()->addWidget(m_table, 1);
    panel->body()->addWidget(m_empty, 1);

    auto* lines = new QVBoxLayout(list);
    widgets::setPageMargins(*lines);
    lines->addWidget(m_head);
    lines->addWidget(m_failure);
    lines->addWidget(panel, 1);
    return list;
}

bool ManifestsPage::inBuilder() const
{
    return m_stack->currentWidget() == m_builder;
}

void ManifestsPage::activate()
{
    if (inBuilder()) {
        m_builder->reload();
        m_builder->focusWork();
        return;
    }
    reload();
    m_table->setFocus();
}

void ManifestsPage::open(const Target& target)
{
    if (const auto* manifest = std::get_if<core::domain::ManifestId>(&target)) {
        m_builder->open(*manifest);
        showBuilder();
    }
}

Target ManifestsPage::place() const
{
    return inBuilder() && m_builder->manifest() ? Target(*m_builder->manifest()) : Target();
}

void ManifestsPage::reload()
{
    auto rows = context().session.here().manifests().list();
    m_failure->setVisible(!rows);
    if (!rows) {
        m_failure->setText(text::errorText(rows.error()));
        return;
    }
    m_rows = std::move(*rows);
    const int current = m_table->currentRow();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Manifest"), tr("Number"), tr("From"), tr("To"),
                                        tr("Leaves"), tr("People"), tr("State")});
    const QDate today = context().clock.today();
    for (const auto& row : m_rows) {
        auto* name = widgets::textItem(row.title);
        name->setData(true, widgets::BoldRole);
        auto* number = widgets::textItem(row.number);
        number->setData(true, widgets::MonoRole);
        const QString leaves =
            row.departsAtMs == 0
                ? tr("not set")
                : text::formatInstant(QDateTime::fromMSecsSinceEpoch(row.departsAtMs), today);
        m_model->appendRow(
            {name, number, widgets::textItem(row.from), widgets::textItem(row.to),
             widgets::textItem(leaves),
             widgets::textItem(tr("%1 / %2").arg(row.passengers).arg(row.capacity), Qt::AlignRight),
             widgets::chipItem(manifestStateChip(row))});
    }
    constexpr int kNumberWidth = 170;
    constexpr int kToColumn = 3;
    m_table->setColumnWidth(1, kNumberWidth);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(kToColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(6, 150);
    m_table->setCurrentRow(std::max(0, current));
    m_table->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty());
}

void ManifestsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    reload();
    m_table->setFocus();
}

void ManifestsPage::showBuilder()
{
    m_stack->setCurrentWidget(m_builder);
}

void ManifestsPage::primaryAction()
{
    if (inBuilder())
        m_builder->primaryAction();
}

bool ManifestsPage::nextPanel(bool backwards)
{
    return inBuilder() && m_builder->nextPanel(backwards);
}

bool ManifestsPage::nextProblem(bool backwards)
{
    return inBuilder() && m_builder->nextProblem(backwards);
}

void ManifestsPage::undo()
{
    if (inBuilder())
        m_builder->undo();
}

std::vector<KeyHint> ManifestsPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("open, or add the person")},
            {QStringLiteral("Space"), tr("select a person and the family")},
            {QStringLiteral("Insert"), tr("add; in the list: a new manifest")},
            {QStringLiteral("Delete"), tr("take off the manifest")},
            {QStringLiteral("F6"), tr("other list")},
            {QStringLiteral("F9"), tr("next check")},
            {QStringLiteral("Ctrl P"), tr("preview")},
            {QStringLiteral("Ctrl Enter"), tr("finalise")},
            {QStringLiteral("Esc"), tr("back to all manifests")}};
}

void ManifestsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && inBuilder()) {
        if (!m_builder->stepBack())
            showList();
        return;
    }
    if (event->key() == Qt::Key_Insert && !inBuilder() && m_mayEdit) {
        m_new->click();
        return;
    }
    Page::keyPressEvent(event);
}

void ManifestsPage::retranslate()
{
    m_head->setTitle(tr("Manifests"));
    m_new->setText(tr("New manifest"));
    m_new->setKeyCap(QStringLiteral("Insert"));
    m_table->setAccessibleName(tr("Manifests"));
    m_empty->setText(tr("No manifest yet."));
    m_empty->setAction(m_mayEdit ? tr("Make the first one") : QString());
    m_builder->retranslate();
    reload();
}

} // namespace ui::pages
