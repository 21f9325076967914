// SPDX-License-Identifier: GPL-3.0-or-later
// How the section of referrals looks, and its words.
#include "core/session/intake_sheet.h"
#include "ui/pages/record/field_section_form.h"
#include "ui/pages/record_parts/referrals_section.h"
#include "ui/text/value_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui::pages {

void ReferralsSection::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* head = new QHBoxLayout;
    m_none->setProperty("kind", QStringLiteral("sub"));
    m_add->setSize(widgets::ButtonSize::Small);
    m_add->setPicture(theme::Icon::Plus)->setKeyCap(QStringLiteral("Insert"));
    m_add->setObjectName(QStringLiteral("add_referral"));
    head->addWidget(m_none);
    head->addStretch(1);
    head->addWidget(m_add);
    column->addLayout(head);
    m_table->setObjectName(QStringLiteral("referrals"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::ChipDelegate(m_table));
    column->addWidget(m_table);
    auto* line = new QHBoxLayout;
    m_send->setObjectName(QStringLiteral("send_referral"));
    m_send->setKind(widgets::ButtonKind::Primary);
    m_state->setObjectName(QStringLiteral("referral_state"));
    m_outcome->setObjectName(QStringLiteral("referral_outcome"));
    m_takeAnswer->setObjectName(QStringLiteral("take_referral_answer"));
    line->addWidget(m_send);
    line->addWidget(m_state);
    line->addWidget(m_outcome, 1);
    line->addWidget(m_takeAnswer);
    column->addLayout(line);
    m_panel->body()->addWidget(m_form);
    m_form->setContentsMargins(12, 10, 12, 4);
    m_close->setObjectName(QStringLiteral("close_referral"));
    m_close->setSize(widgets::ButtonSize::Small);
    m_close->setKeyCap(QStringLiteral("Esc"));
    m_panel->addToHead(m_close);
    m_panel->hide();
    column->addWidget(m_panel);
    column->addStretch(1);
}

std::vector<KeyHint> ReferralsSection::keys() const
{
    return {{QStringLiteral("Insert"), tr("new referral")},
            {QStringLiteral("Enter"), tr("change one that was not sent")}};
}

void ReferralsSection::retranslate()
{
    m_model->setHorizontalHeaderLabels({tr("Partner"), tr("For"), tr("Agreed as"),
                                        tr("What is passed on"), tr("State"), tr("Sent"),
                                        tr("Outcome")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Referrals"));
    m_add->setText(tr("New referral"));
    m_send->setText(tr("Send now"));
    m_takeAnswer->setText(tr("Take down the answer"));
    m_outcome->setPlaceholderText(tr("What came of it"));
    m_outcome->setAccessibleName(m_outcome->placeholderText());
    m_state->setAccessibleName(tr("State"));
    m_close->setText(tr("Done"));
    m_state->clear();
    for (const char* code : {"accepted", "rejected", "done"})
        m_state->addItem(text::codeText("referral_status", QLatin1String(code)),
                         QString::fromLatin1(code));
    m_form->retranslate();
    if (m_person) {
        if (const core::Status read = refresh(); !read)
            report(read.error());
    } else {
        showRow();
    }
}

} // namespace ui::pages
