// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_parts/referrals_section.h"

#include "core/domain/code_lists.h"
#include "core/session/intake_sheet.h"
#include "core/session/session.h"
#include "ui/pages/record/field_section_form.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"
#include "ui/text/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/hw_table_view.h"
#include "ui/widgets/tables/table_items.h"

#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace ui::pages {

using core::forms::FieldId;
using core::forms::RecordType;
using core::session::IntakeSheet;
using core::session::ReferralRow;

namespace {

/// What somebody fills in; state and moment are taken down by sending.
constexpr FieldId kReferralFields[] = {
    FieldId::ReferralOrganisationType, FieldId::ReferralOrganisation, FieldId::ReferralService,
    FieldId::ReferralReason,           FieldId::ReferralPurpose,      FieldId::ReferralShared,
    FieldId::ReferralUndertaking,      FieldId::ReferralDue,
};
constexpr int kMostReferralRows = 8;

QString referralCode(const ReferralRow& row, FieldId field, std::string_view list)
{
    QStringList words;
    for (const QString& code : row.record.values.get(field).toCodes())
        words << text::codeText(list, code);
    return words.join(QStringLiteral(", "));
}

bool hasGoneOut(const ReferralRow& row)
{
    return row.record.values.get(FieldId::ReferralSentAt).isGiven();
}

} // namespace

ReferralsSection::ReferralsSection(const PageContext& context, QWidget* parent)
    : SectionView(context, parent), m_desk(context.session, context.session.here()),
      m_model(new QStandardItemModel(this)), m_none(new QLabel(this)),
      m_table(new widgets::HwTableView(this)),
      m_problem(new widgets::Banner(widgets::Tone::Warn, this)),
      m_add(new widgets::KeyButton({}, this)), m_send(new widgets::KeyButton({}, this)),
      m_state(new QComboBox(this)), m_outcome(new QLineEdit(this)),
      m_takeAnswer(new widgets::KeyButton({}, this)), m_panel(new widgets::Panel(this)),
      m_form(new FieldSectionForm(typedFields(context.session.user().role, kReferralFields),
                                  context.clock)),
      m_close(new widgets::KeyButton({}, m_panel))
{
    build();
    connect(m_add, &QPushButton::clicked, this, [this] { insertPart(); });
    connect(m_send, &QPushButton::clicked, this, &ReferralsSection::send);
    connect(m_takeAnswer, &QPushButton::clicked, this, &ReferralsSection::takeAnswer);
    connect(m_close, &QPushButton::clicked, this, &ReferralsSection::closeForm);
    connect(m_table, &widgets::HwTableView::currentRowChanged, this, [this] { showRow(); });
    connect(m_table, &widgets::HwTableView::opened, this, [this] {
        if (const ReferralRow* row = current(); row != nullptr && !hasGoneOut(*row))
            openForm(row->record.id);
    });
    connect(m_form, &FieldSectionForm::passedEnd, this, [this](bool backwards) {
        if (!backwards)
            closeForm();
    });
    connect(m_form, &FieldSectionForm::left, this, [this] {
        if (const core::Status kept = journal(); !kept)
            report(kept.error());
    });
    ReferralsSection::retranslate();
}

ReferralsSection::~ReferralsSection() = default;

core::Status ReferralsSection::open(const core::domain::PersonId& person)
{
    const bool other = m_person != person;
    m_person = person;
    if (other) {
        m_form->setSheet(nullptr);
        m_sheet.reset();
        m_panel->hide();
        m_problem->hide();
        m_outcome->clear();
    }
    CORE_TRY(refresh());
    if (other)
        takeUpDraft();
    return {};
}

QString ReferralsSection::stateText(const ReferralRow& row) const
{
    if (row.status == QLatin1String("revoked") && row.withdrawnMs != 0) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.withdrawnMs);
        return tr("Called back: consent taken back %1")
            .arg(text::formatInstant(at, context().clock.today()));
    }
    if (!row.status.isEmpty())
        return text::codeText("referral_status", row.status);
    if (row.denied)
        return tr("Not sent: %1").arg(text::labelText(core::domain::denialText(*row.denied)));
    return tr("Not sent");
}

core::Status ReferralsSection::refresh()
{
    CORE_TRY_ASSIGN(m_rows, m_desk.list(*m_person));
    const int current = std::max(0, m_table->currentRow());
    m_model->setRowCount(0);
    for (const ReferralRow& row : m_rows) {
        const auto& values = row.record.values;
        const auto sent = values.get(FieldId::ReferralSentAt).toNumber();
        m_model->appendRow(
            {widgets::textItem(values.get(FieldId::ReferralOrganisation).toText()),
             widgets::textItem(referralCode(row, FieldId::ReferralService, "referral_service")),
             widgets::textItem(referralCode(row, FieldId::ReferralPurpose, "consent_purpose")),
             widgets::textItem(referralCode(row, FieldId::ReferralShared, "shared_part")),
             widgets::textItem(stateText(row)),
             widgets::textItem(sent ? text::formatInstant(QDateTime::fromMSecsSinceEpoch(*sent),
                                                          context().clock.today())
                                    : QString()),
             widgets::textItem(values.get(FieldId::ReferralOutcome).toText())});
    }
    const int rows = std::min(m_model->rowCount(), kMostReferralRows);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * theme::rowHeight(m_table) + 2);
    m_none->setText(rows == 0 ? tr("Nobody was told anything yet.") : QString());
    if (rows > 0)
        m_table->setCurrentRow(std::min(current, m_model->rowCount() - 1));
    showRow();
    return {};
}

const ReferralRow* ReferralsSection::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size())
               ? &m_rows[static_cast<std::size_t>(row)]
               : nullptr;
}

void ReferralsSection::showRow()
{
    const ReferralRow* row = current();
    const bool isOpen = row != nullptr && !m_sheet && row->status != QLatin1String("revoked");
    m_send->setVisible(isOpen && !hasGoneOut(*row));
    for (QWidget* widget : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_outcome),
                            static_cast<QWidget*>(m_takeAnswer)})
        widget->setVisible(isOpen && hasGoneOut(*row));
}

void ReferralsSection::focusFirst()
{
    if (m_sheet)
        m_form->focusFirst();
    else if (m_rows.empty())
        m_add->setFocus(Qt::TabFocusReason);
    else
        m_table->setFocus(Qt::TabFocusReason);
}

bool ReferralsSection::insertPart()
{
    if (!m_person || m_sheet)
        return false;
    openForm(core::RecordId(context().session.world().ids.next()));
    return true;
}

void ReferralsSection::openForm(const core::RecordId& id)
{
    m_sheet = std::make_unique<IntakeSheet>(*m_person, RecordType::Referral, id);
    if (const core::Status read = m_sheet->read(context().session.here()); !read)
        report(read.error());
    m_form->setSheet(m_sheet.get());
    m_panel->setTitle(m_sheet->isStored() ? tr("Change the referral") : tr("New referral"));
    m_panel->show();
    m_add->setEnabled(false);
    showRow();
    m_form->focusFirst();
}

void ReferralsSection::takeUpDraft()
{
    const auto drafts = context().session.here().drafts().all();
    if (!drafts)
        return;
    for (const core::storage::FormDraft& draft : *drafts) {
        if (draft.type != RecordType::Referral || draft.user != context().session.user().id ||
            core::session::personOfDraft(draft) != m_person)
            continue;
        openForm(draft.id);
        if (const auto restored = m_sheet->restore(context().session.here(), draft); !restored)
            report(restored.error());
        m_form->refresh();
        return;
    }
}

core::Status ReferralsSection::commit()
{
    if (!m_sheet)
        return {};
    m_form->settle();
    if (!m_sheet->isChanged())
        return {};
    CORE_TRY(m_sheet->commit(context().session.here()));
    CORE_TRY(refresh());
    Q_EMIT saved(context().clock.nowMs());
    Q_EMIT recordChanged();
    return {};
}

core::Status ReferralsSection::journal()
{
    if (!m_sheet || !m_sheet->isChanged())
        return {};
    return context().session.here().drafts().keep(
        m_sheet->draft(context().session.user().id, context().clock.nowMs(), m_form->current()));
}

void ReferralsSection::closeForm()
{
    if (!m_sheet)
        return;
    if (const core::Status kept = commit(); !kept)
        return report(kept.error());
    m_form->setSheet(nullptr);
    m_sheet.reset();
    m_panel->hide();
    m_add->setEnabled(true);
    if (const core::Status read = refresh(); !read)
        report(read.error());
    focusFirst();
}

void ReferralsSection::send()
{
    const ReferralRow* row = current();
    if (row == nullptr)
        return;
    if (const core::Status sent = m_desk.send(*m_person, row->record.id); !sent)
        return report(sent.error());
    m_problem->hide();
    if (const core::Status read = refresh(); !read)
        report(read.error());
    Q_EMIT saved(context().clock.nowMs());
    Q_EMIT recordChanged();
}

void ReferralsSection::takeAnswer()
{
    const ReferralRow* row = current();
    if (row == nullptr)
        return;
    const core::Status taken = m_desk.answer(*m_person, row->record.id,
                                             m_state->currentData().toString(), m_outcome->text());
    if (!taken)
        return report(taken.error());
    m_problem->hide();
    m_outcome->clear();
    if (const core::Status read = refresh(); !read)
        report(read.error());
    Q_EMIT saved(context().clock.nowMs());
    Q_EMIT recordChanged();
}

void ReferralsSection::report(const core::Error& error)
{
    if (error.code != core::ErrorCode::RuleBlocks) {
        Q_EMIT saveFailed(text::errorText(error));
        return;
    }
    QStringList words;
    for (const QString& missing : error.args) {
        if (missing == QLatin1String("partner"))
            words << tr("Write down the partner.");
        else if (missing == QLatin1String("purpose"))
            words << tr("Choose what the person agreed to.");
        else if (missing == QLatin1String("shared"))
            words << tr("List what is passed on.");
        else if (missing == QLatin1String("undertaking"))
            words << tr("Write down the number of the partner's undertaking.");
        else if (missing == QLatin1String("embassy"))
            words << tr("An embassy is told only with the answer about the own embassy.");
        else if (missing == QLatin1String("consent"))
            words << tr("The person has not agreed to this.");
        else if (missing == QLatin1String("health_consent"))
            words << tr("The person has not agreed that health is passed on.");
        else if (missing == QLatin1String("closed"))
            words << tr("It went out already, or was called back.");
    }
    m_problem->setText(tr("Not sent."), words.join(u' '));
    m_problem->show();
}

void ReferralsSection::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Insert && insertPart())
        return;
    if (event->key() == Qt::Key_Escape && m_sheet)
        return closeForm();
    SectionView::keyPressEvent(event);
}

} // namespace ui::pages
