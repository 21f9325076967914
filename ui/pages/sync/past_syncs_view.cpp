// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/past_syncs_view.h"

#include "ui/pages/sync/sync_words.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/frames/empty_state.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"
#include "ui/widgets/tables/table_items.h"

#include <QDateTime>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

constexpr int kPastWidths[] = {150, 150, 100, 100, 110, 130, 130, 100, 0};
constexpr int kPastNumbersFrom = 2;
constexpr int kPastState = 8;

widgets::ChipLook pastChip(const core::session::PastExchange& past)
{
    using widgets::Tone;
    const bool done = past.outcome == u"done";
    const bool worries = past.outcome == core::errorName(core::ErrorCode::NotTrusted) ||
                         past.outcome == core::errorName(core::ErrorCode::DiskFull);
    return {SyncWords::outcome(past),
            done      ? Tone::Good
            : worries ? Tone::Bad
                      : Tone::Quiet,
            done ? theme::Icon::Check : theme::Icon::None};
}

} // namespace

PastSyncsView::PastSyncsView(QWidget* parent)
    : QWidget(parent), m_panel(new widgets::Panel(this)), m_model(new QStandardItemModel(this)),
      m_table(new widgets::HwTableView(this)),
      m_empty(new widgets::EmptyState(theme::Icon::History, this))
{
    m_table->setObjectName(u"past_syncs"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::ChipDelegate(m_table));
    m_panel->body()->addWidget(m_table, 1);
    m_panel->body()->addWidget(m_empty, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panel);
    retranslate();
}

void PastSyncsView::showPast(const std::vector<core::session::PastExchange>& past,
                             const core::Clock& clock)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("When"), tr("How"), tr("Sent"), tr("Read"),
                                        tr("New people"), tr("Changed records"),
                                        tr("Changed twice"), tr("Refused"), tr("State")});
    for (const core::session::PastExchange& each : past) {
        QStandardItem* when = widgets::textItem(
            text::formatInstant(QDateTime::fromMSecsSinceEpoch(each.atMs), clock.today()));
        when->setData(true, widgets::BoldRole);
        QList<QStandardItem*> row = {when, widgets::textItem(SyncWords::road(each.report.road))};
        for (const qint64 number :
             {each.report.sent, each.report.received, each.report.newPeople,
              each.report.changedRecords, each.report.newConflicts, each.report.refused})
            row << widgets::textItem(text::formatCount(number), Qt::AlignRight);
        row << widgets::chipItem(pastChip(each));
        m_model->appendRow(row);
    }
    for (int column = kPastNumbersFrom; column < kPastState; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < kPastState; ++column)
        m_table->setColumnWidth(column, theme::scaled(this, kPastWidths[column]));
    m_table->horizontalHeader()->setSectionResizeMode(kPastState, QHeaderView::Stretch);
    m_table->setVisible(!past.empty());
    m_empty->setVisible(past.empty());
    if (!past.empty())
        m_table->setCurrentRow(0);
}

void PastSyncsView::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void PastSyncsView::retranslate()
{
    m_panel->setTitle(tr("Past syncs of this laptop"), theme::Icon::History);
    m_table->setAccessibleName(tr("Past syncs of this laptop"));
    m_empty->setText(tr("This laptop has not shared yet."));
}

} // namespace ui::pages
