// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/trusted_laptops_view.h"

#include "ui/pages/sync/enrol_form.h"
#include "ui/pages/sync/sync_words.h"
#include "ui/prompt/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"
#include "ui/widgets/tables/table_items.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

using core::session::LaptopRow;

constexpr int kTrustedStateWidth = 180;
constexpr int kTrustedHeardWidth = 190;

} // namespace

TrustedLaptopsView::TrustedLaptopsView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_panel(new widgets::Panel(this)),
      m_model(new QStandardItemModel(this)), m_table(new widgets::HwTableView(this)),
      m_words(new QLabel(this)), m_revoke(new widgets::KeyButton({}, this)),
      m_form(new EnrolForm(context, this))
{
    m_table->setObjectName(u"trusted_laptops"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::ChipDelegate(m_table));
    m_words->setProperty("kind", u"sub"_s);
    m_words->setWordWrap(true);
    m_revoke->setObjectName(u"revoke"_s);
    m_revoke->setKind(widgets::ButtonKind::Danger);
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_words, 1);
    line->addWidget(m_revoke);
    m_panel->body()->addWidget(m_table, 1);
    m_panel->setFoot(foot);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(m_panel, 60);
    columns->addWidget(m_form, 40);
    connect(m_table, &widgets::HwTableView::currentRowChanged, this, [this] { showChoice(); });
    connect(m_revoke, &QPushButton::clicked, this, &TrustedLaptopsView::askRevoke);
    connect(m_form, &EnrolForm::enrolled, this, &TrustedLaptopsView::changed);
    retranslate();
}

void TrustedLaptopsView::showStatus(const core::session::SyncStatus& status)
{
    m_status = status;
    const int row = m_table->currentRow();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Laptop"), tr("Last heard from"), tr("State")});
    for (const LaptopRow& laptop : m_status.laptops) {
        QStandardItem* name = widgets::textItem(SyncWords::laptop(laptop));
        name->setData(true, widgets::BoldRole);
        const widgets::ChipLook state =
            laptop.isRevoked
                ? SyncWords::state(laptop)
                : widgets::ChipLook{tr("Trusted"), widgets::Tone::Good, theme::Icon::ShieldCheck};
        m_model->appendRow({name, widgets::textItem(SyncWords::heard(laptop, m_context.clock)),
                            widgets::chipItem(state)});
    }
    m_table->setColumnWidth(1, theme::scaled(this, kTrustedHeardWidth));
    m_table->setColumnWidth(2, theme::scaled(this, kTrustedStateWidth));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (m_model->rowCount() > 0)
        m_table->setCurrentRow(std::clamp(row, 0, m_model->rowCount() - 1));
    showChoice();
}

void TrustedLaptopsView::showChoice()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_status.laptops.size())) {
        m_revoke->setEnabled(false);
        return;
    }
    const LaptopRow& laptop = m_status.laptops.at(static_cast<std::size_t>(row));
    m_revoke->setEnabled(!laptop.isThis && !laptop.isRevoked);
    m_revoke->setText(tr("Stop trusting %1").arg(laptop.letters));
    m_words->setText(laptop.isThis ? tr("You are working on this laptop.")
                     : laptop.isRevoked
                         ? tr("What it wrote before counts. Nothing new of it is read.")
                         : tr("Is it lost or stolen? Stop trusting it today."));
}

void TrustedLaptopsView::askRevoke()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const LaptopRow laptop = m_status.laptops.at(static_cast<std::size_t>(row));
    prompt::Question question;
    question.title = tr("Stop trusting laptop %1?").arg(laptop.letters);
    question.text = tr("What it wrote until now stays. Nothing it writes from now on is read, and "
                       "new records are locked so that it cannot open them. Who holds the laptop "
                       "and a passphrase can still read what is on it. This cannot be taken back.");
    question.action = tr("Stop trusting it");
    question.stay = tr("Keep it");
    m_context.prompter.ask(this, question, [this, laptop](bool yes) {
        if (yes)
            revoke(laptop);
    });
}

void TrustedLaptopsView::revoke(const LaptopRow& laptop)
{
    const core::Status done = core::session::SyncDesk(m_context.session).revoke(laptop.id);
    if (!done) {
        m_words->setText(text::errorText(done.error()));
        return;
    }
    Q_EMIT told(tr("Laptop %1 is no longer trusted. Share soon, so that the others know.")
                    .arg(laptop.letters));
    Q_EMIT changed();
}

void TrustedLaptopsView::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void TrustedLaptopsView::nextPanel()
{
    if (m_form->isAncestorOf(focusWidget()))
        focusFirst();
    else
        m_form->focusFirst();
}

void TrustedLaptopsView::retranslate()
{
    m_panel->setTitle(tr("Trusted laptops"), theme::Icon::Key);
    m_table->setAccessibleName(tr("Trusted laptops"));
    m_form->retranslate();
    showStatus(m_status);
}

} // namespace ui::pages
