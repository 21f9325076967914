// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/laptops_panel.h"

#include "ui/pages/sync/sync_words.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"
#include "ui/widgets/tables/table_items.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

using core::session::LaptopRow;
using core::session::SyncStatus;

constexpr int kLaptopRowPx = 38;
constexpr int kLaptopWidths[] = {150, 0, 84, 108, 196};
constexpr int kHeardColumn = 1;

} // namespace

LaptopsPanel::LaptopsPanel(QWidget* parent)
    : QWidget(parent), m_panel(new widgets::Panel(this)), m_note(new QLabel(this)),
      m_model(new QStandardItemModel(this)), m_table(new widgets::HwTableView(this)),
      m_held(new widgets::Banner(widgets::Tone::Info, this)),
      m_advice(new widgets::Banner(widgets::Tone::Warn, this)),
      m_add(new widgets::KeyButton({}, this))
{
    m_table->setObjectName(u"laptops"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::ChipDelegate(m_table));
    m_table->setRowPx(kLaptopRowPx);
    m_note->setObjectName(u"not_shared"_s);
    m_note->setProperty("kind", u"sub"_s);
    m_held->setObjectName(u"held_back"_s);
    m_advice->setObjectName(u"sync_advice"_s);
    m_add->setObjectName(u"add_first_laptop"_s);
    m_add->setPicture(theme::Icon::Plus);
    m_advice->addAction(m_add);
    m_panel->addToHead(m_note);
    m_panel->body()->addWidget(m_table, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(12, 6, 12, 10);
    below->setSpacing(6);
    below->addWidget(m_held);
    below->addWidget(m_advice);
    m_panel->body()->addLayout(below);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panel);
    connect(m_add, &QPushButton::clicked, this, &LaptopsPanel::addAsked);
    m_held->hide();
    m_advice->hide();
    retranslate();
}

void LaptopsPanel::showStatus(const SyncStatus& status, const core::Clock& clock)
{
    fill(status, clock);
    const bool isAlone =
        !status.laptops.empty() && std::none_of(status.laptops.begin(), status.laptops.end(),
                                                [](const LaptopRow& row) { return !row.isThis; });
    const int open = static_cast<int>(std::min<qint64>(status.notShared, 1'000'000'000));
    if (isAlone || status.laptops.empty())
        m_note->clear();
    else if (open == 0)
        m_note->setText(tr("All of our records are shared"));
    else if (status.notSharedSinceMs)
        m_note->setText(
            tr("%n of our records not shared, the oldest since %1", "", open)
                .arg(text::formatInstant(QDateTime::fromMSecsSinceEpoch(*status.notSharedSinceMs),
                                         clock.today())));
    else
        m_note->setText(tr("%n of our records not shared", "", open));

    const SyncWords::Advice held = SyncWords::heldBack(status);
    m_held->setText(held.bold, held.plain);
    m_held->setVisible(!held.isEmpty());
    m_add->setVisible(isAlone);
    SyncWords::Advice advice = SyncWords::advice(status, clock);
    if (isAlone)
        advice = {tr("This laptop works alone."), tr("Add a laptop, and the two share records.")};
    m_advice->setTone(isAlone ? widgets::Tone::Info : widgets::Tone::Warn);
    m_advice->setText(advice.bold, advice.plain);
    m_advice->setVisible(!advice.isEmpty());
}

void LaptopsPanel::fill(const SyncStatus& status, const core::Clock& clock)
{
    const int row = m_table->currentRow();
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Laptop"), tr("Last heard from"), tr("We have"), tr("Missing here"), tr("State")});
    for (const LaptopRow& laptop : status.laptops) {
        QStandardItem* name = widgets::textItem(SyncWords::laptop(laptop));
        name->setData(true, widgets::BoldRole);
        name->setToolTip(name->text());
        const widgets::ChipLook state = SyncWords::state(laptop);
        QStandardItem* missing = widgets::textItem(SyncWords::missingHere(laptop), Qt::AlignRight);
        missing->setToolTip(tr("Changes it told of that are not on this laptop yet"));
        m_model->appendRow(
            {name, widgets::textItem(SyncWords::heard(laptop, clock)),
             widgets::textItem(text::formatCount(laptop.recordsHere), Qt::AlignRight), missing,
             state.text.isEmpty() ? widgets::textItem({}) : widgets::chipItem(state)});
    }
    for (const int column : {2, 3})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, theme::scaled(this, kLaptopWidths[column]));
    m_table->horizontalHeader()->setSectionResizeMode(kHeardColumn, QHeaderView::Stretch);
    if (m_model->rowCount() > 0)
        m_table->setCurrentRow(std::clamp(row, 0, m_model->rowCount() - 1));
}

void LaptopsPanel::retranslate()
{
    m_panel->setTitle(tr("Laptops"), theme::Icon::Laptop);
    m_table->setAccessibleName(tr("Laptops"));
    m_add->setText(tr("Add a laptop"));
}

} // namespace ui::pages
