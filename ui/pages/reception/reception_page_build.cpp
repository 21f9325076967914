// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and what stands on it; reception_page.cpp is what it does.
#include "ui/models/expected_model.h"
#include "ui/pages/reception/head_count_panel.h"
#include "ui/pages/reception/reception_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/page_body.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui::pages {

void ReceptionPage::build()
{
    auto* lines = widgets::addScrollingLines(this);
    lines->addWidget(buildHead());
    m_failure = new widgets::Banner(widgets::Tone::Bad, this);
    m_failure->hide();
    lines->addWidget(m_failure);

    m_heads = new HeadCountPanel(this);
    m_heads->setEditable(m_mayEdit);
    connect(m_heads, &HeadCountPanel::edited, this, [this](core::forms::FieldId field, int number) {
        if (m_group)
            report(m_desk.change(*m_group, {{field, core::forms::FieldValue::number(number)}}));
    });
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_heads);
    right->addWidget(buildList(), 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(buildGroups());
    columns->addLayout(right, 1);
    lines->addLayout(columns, 1);
}

QWidget* ReceptionPage::buildHead()
{
    m_head = new widgets::PageHead(this);
    m_close = new widgets::KeyButton(QString(), m_head);
    m_close->setObjectName(QStringLiteral("close_group"));
    connect(m_close, &QPushButton::clicked, this, &ReceptionPage::toggleOpen);
    m_new = new widgets::KeyButton(QString(), m_head);
    m_new->setPicture(theme::Icon::Plus);
    m_new->setObjectName(QStringLiteral("new_group"));
    m_new->setVisible(m_mayEdit);
    connect(m_new, &QPushButton::clicked, this, &ReceptionPage::newGroup);
    m_head->addAtEnd(m_close);
    m_head->addAtEnd(m_new);
    return m_head;
}

widgets::Panel* ReceptionPage::buildGroups()
{
    m_groupsPanel = new widgets::Panel(this);
    m_groupsPanel->setFixedWidth(330);
    m_groupsModel = new QStandardItemModel(this);
    m_groupsTable = new widgets::HwTableView(this);
    m_groupsTable->setObjectName(QStringLiteral("groups"));
    m_groupsTable->setModel(m_groupsModel);
    m_groupsTable->setItemDelegate(new widgets::ChipDelegate(m_groupsTable));
    connect(m_groupsTable, &widgets::HwTableView::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_groups.size())) {
            m_group = m_groups[static_cast<std::size_t>(row)].id;
            showGroup();
        }
    });
    m_groupsPanel->body()->addWidget(m_groupsTable);
    return m_groupsPanel;
}

widgets::Panel* ReceptionPage::buildList()
{
    m_listPanel = new widgets::Panel(this);
    m_matchNames = new widgets::KeyButton(QString(), this);
    m_matchNames->setKind(widgets::ButtonKind::Flat);
    m_matchNames->setObjectName(QStringLiteral("match_names"));
    connect(m_matchNames, &QPushButton::clicked, this, &ReceptionPage::matchSameNames);
    m_addLines = new widgets::KeyButton(QString(), this);
    m_addLines->setKind(widgets::ButtonKind::Flat)->setPicture(theme::Icon::Plus);
    m_addLines->setKeyCap(QStringLiteral("Insert"));
    m_addLines->setObjectName(QStringLiteral("add_lines"));
    m_addLines->setVisible(m_mayEdit);
    connect(m_addLines, &QPushButton::clicked, this, [this] {
        m_addRow->show();
        m_addText->setFocus();
    });
    m_listPanel->addToHead(m_matchNames);
    m_listPanel->addToHead(m_addLines);

    m_expected = new models::ExpectedModel(this);
    m_list = new widgets::HwTableView(this);
    m_list->setObjectName(QStringLiteral("expected_list"));
    m_list->setModel(m_expected);
    m_list->setItemDelegate(new widgets::ChipDelegate(m_list));
    m_list->horizontalHeader()->setSectionResizeMode(models::ExpectedModel::Name,
                                                     QHeaderView::Stretch);
    constexpr int kWidths[] = {42, 0, 56, 44, 110, 124, 210};
    for (int column = 0; column < m_expected->columnCount(); ++column)
        m_list->setColumnWidth(column, theme::scaled(this, kWidths[column]));
    m_list->setMinimumHeight(160);
    m_list->installEventFilter(this);
    connect(m_list, &widgets::HwTableView::opened, this, &ReceptionPage::choosePerson);
    m_noList = new QLabel(this);
    m_noList->setProperty("kind", QStringLiteral("sub"));
    m_noList->setAlignment(Qt::AlignCenter);
    m_noList->setWordWrap(true);
    m_listPanel->body()->addWidget(m_list, 1);
    m_listPanel->body()->addWidget(m_noList, 1);
    m_listPanel->body()->addWidget(buildMatch());
    m_listPanel->body()->addWidget(buildAdd());
    return m_listPanel;
}

QWidget* ReceptionPage::buildMatch()
{
    m_matchRow = new QWidget(this);
    m_matchLabel = new QLabel(m_matchRow);
    m_person = new widgets::PickerEdit(m_matchRow);
    m_person->setObjectName(QStringLiteral("match_person"));
    m_matchLabel->setBuddy(m_person);
    connect(m_person, &widgets::PickerEdit::chosen, this, &ReceptionPage::takePerson);
    auto* line = new QHBoxLayout(m_matchRow);
    line->setContentsMargins(12, 8, 12, 8);
    line->addWidget(m_matchLabel);
    line->addWidget(m_person, 1);
    m_matchRow->hide();
    return m_matchRow;
}

QWidget* ReceptionPage::buildAdd()
{
    m_addRow = new QWidget(this);
    m_addLabel = new QLabel(m_addRow);
    m_addLabel->setProperty("kind", QStringLiteral("label"));
    m_addText = new QPlainTextEdit(m_addRow);
    m_addText->setObjectName(QStringLiteral("add_text"));
    m_addText->setTabChangesFocus(true);
    m_addText->setFixedHeight(92);
    m_addLabel->setBuddy(m_addText);
    m_addDone = new widgets::KeyButton(QString(), m_addRow);
    m_addDone->setObjectName(QStringLiteral("add_done"));
    connect(m_addDone, &QPushButton::clicked, this, &ReceptionPage::addLines);
    auto* column = new QVBoxLayout(m_addRow);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_addLabel);
    auto* line = new QHBoxLayout;
    line->addWidget(m_addText, 1);
    line->addWidget(m_addDone, 0, Qt::AlignBottom);
    column->addLayout(line);
    m_addRow->hide();
    return m_addRow;
}

void ReceptionPage::retranslate()
{
    m_head->setTitle(tr("Reception"));
    m_new->setText(tr("New group"));
    m_groupsPanel->setTitle(tr("Groups"), theme::Icon::Reception);
    m_groupsTable->setAccessibleName(tr("Groups"));
    m_listPanel->setTitle(tr("Expected list"), theme::Icon::Checklist);
    m_list->setAccessibleName(tr("Expected list"));
    m_noList->setText(tr("No list was sent for this group, or it is not typed in yet. "
                         "Press Insert to add lines."));
    m_matchNames->setText(tr("Match the same names"));
    m_addLines->setText(tr("Add lines"));
    m_person->setAccessibleName(tr("Registered person"));
    m_addLabel->setText(tr("One person a line: name, sex (F or M), country, document number. "
                           "Commas, semicolons or tabs between."));
    m_addText->setAccessibleName(tr("Lines to add"));
    m_addDone->setText(tr("Add to the list"));
    m_heads->retranslate();
    reload();
}

} // namespace ui::pages
