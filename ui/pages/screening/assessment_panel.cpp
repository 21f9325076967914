// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/screening/assessment_panel.h"

#include "core/forms/catalogue.h"
#include "ui/forms/list_items.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"
#include "ui/text/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/fields/partial_date_edit.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/panel.h"

#include <QDateTime>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

using core::forms::FieldId;

constexpr int kReasonHeight = 64;

QString fieldLabel(FieldId field)
{
    return text::labelText(core::forms::spec(field).label);
}

} // namespace

AssessmentPanel::AssessmentPanel(const core::Clock& clock, const QString& signer, QWidget* parent)
    : QWidget(parent), m_signer(signer), m_panel(new widgets::Panel(this)),
      m_status(new widgets::PickerEdit(m_panel)), m_who(new QLabel(m_panel)),
      m_form(new QWidget(m_panel)), m_review(new widgets::PartialDateEdit(clock, m_form)),
      m_before(new QWidget(m_panel)), m_beforeLines(new QVBoxLayout(m_before))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    m_panel->setTitle(QString(), theme::Icon::Pencil);
    m_status->setObjectName(QStringLiteral("assessment"));
    m_who->setProperty("kind", QStringLiteral("hint"));
    m_who->setWordWrap(true);
    QVBoxLayout* lines = m_panel->body();
    lines->setContentsMargins(12, 10, 12, 12);
    lines->setSpacing(8);
    lines->addWidget(m_status);
    lines->addWidget(m_who);
    lines->addWidget(m_form);
    lines->addWidget(m_before);
    lines->addStretch(1);
    m_beforeLines->setContentsMargins(0, 0, 0, 0);
    m_beforeLines->setSpacing(6);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    buildForm(*form);
    m_form->hide();
    connect(m_status, &widgets::PickerEdit::chosen, this, &AssessmentPanel::showForm);
    retranslate();
}

void AssessmentPanel::buildForm(QVBoxLayout& lines)
{
    constexpr FieldId kElements[] = {FieldId::CaseAct, FieldId::CaseMeans, FieldId::CasePurpose};
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        auto* name = new QLabel(m_form);
        name->setProperty("kind", QStringLiteral("label"));
        auto* choice = new widgets::SegmentedChoice(m_form);
        const FieldId field = kElements[i];
        choice->setObjectName(QString::fromLatin1(core::forms::spec(field).key.data()));
        connect(choice, &widgets::SegmentedChoice::chosen, this,
                [this, field](const QString& code) { Q_EMIT elementChosen(field, code); });
        m_elements.at(i) = {field, name, choice};
        lines.addWidget(name);
        lines.addWidget(choice);
    }
    m_reason = new QPlainTextEdit(m_form);
    m_reason->setObjectName(QStringLiteral("basis"));
    m_reason->setFixedHeight(theme::scaled(this, kReasonHeight));
    m_reason->setTabChangesFocus(true);
    m_reasonRow = new widgets::FieldRow(QString(), m_reason, m_form);
    m_organisation = new widgets::PickerEdit(m_form);
    m_organisation->setObjectName(QStringLiteral("organisation"));
    m_organisationRow = new widgets::FieldRow(QString(), m_organisation, m_form);
    m_organisationRow->setMessageReserved(false);
    m_review->setObjectName(QStringLiteral("review_on"));
    m_review->setAgeOffered(false);
    m_reviewRow = new widgets::FieldRow(QString(), m_review, m_form);
    m_reviewRow->setMessageReserved(false);
    m_signature = new QLabel(m_form);
    m_signature->setProperty("kind", QStringLiteral("hint"));
    m_signature->setWordWrap(true);
    m_sign = new widgets::KeyButton(QString(), m_form);
    m_sign->setPicture(theme::Icon::Signature);
    m_sign->setObjectName(QStringLiteral("sign_decision"));
    connect(m_sign, &QPushButton::clicked, this, &AssessmentPanel::sign);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_reasonRow->setMessage(widgets::FieldState::Normal); });
    lines.addWidget(m_reasonRow);
    lines.addWidget(m_organisationRow);
    lines.addWidget(m_reviewRow);
    lines.addWidget(m_signature);
    lines.addWidget(m_sign);
}

void AssessmentPanel::setScreening(const core::session::ScreeningView& screening,
                                   const QDate& today)
{
    m_screening = screening;
    m_today = today;
    m_elements[0].choice->setValue(screening.act);
    m_elements[1].choice->setValue(screening.means);
    m_elements[2].choice->setValue(screening.purpose);
    listDecisions();
    retranslate();
}

bool AssessmentPanel::isOpen() const
{
    return !m_status->value().id.isEmpty();
}

void AssessmentPanel::clear()
{
    m_status->setValue({});
    m_reason->clear();
    m_organisation->setValue({});
    m_review->setValue(std::nullopt);
    showForm();
}

void AssessmentPanel::focusReason()
{
    m_reason->setFocus();
}

void AssessmentPanel::showReasonMissing()
{
    m_reasonRow->setMessage(widgets::FieldState::Error, tr("Write what it rests on."));
    m_reason->setFocus();
}

void AssessmentPanel::showForm()
{
    m_form->setVisible(isOpen());
    m_reasonRow->setMessage(widgets::FieldState::Normal);
}

void AssessmentPanel::sign()
{
    core::session::ScreeningDesk::Decision decision{.status = m_status->value().id,
                                                    .organisation = m_organisation->value().id,
                                                    .basis = m_reason->toPlainText().trimmed()};
    if (decision.basis.isEmpty())
        return showReasonMissing();
    if (m_review->problem() != widgets::DateProblem::None) {
        m_reviewRow->setMessage(widgets::FieldState::Error, m_review->problemText());
        return m_review->setFocus();
    }
    if (const auto day = m_review->value())
        decision.reviewOn = day->range().first;
    Q_EMIT signedOff(decision);
}

void AssessmentPanel::listDecisions()
{
    while (QLayoutItem* item = m_beforeLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const core::session::ScreeningDecision& decision : m_screening.decisions) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(decision.atMs);
        auto* words = new QLabel(m_before);
        words->setObjectName(QStringLiteral("decision"));
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        QStringList parts{text::codeText("trafficking_status", decision.status),
                          //: %1 a name, %2 a day and a time
                          tr("%1, %2").arg(decision.by, text::formatInstant(at, m_today)),
                          decision.basis};
        if (!decision.organisation.isEmpty())
            parts.insert(1, text::codeText("decision_maker", decision.organisation));
        if (decision.reviewOn)
            parts += tr("Look again on %1").arg(text::formatDate(*decision.reviewOn));
        words->setText(parts.join(u'\n'));
        m_beforeLines->addWidget(widgets::makeRule(m_before));
        m_beforeLines->addWidget(words);
    }
    m_before->setVisible(!m_screening.decisions.empty());
}

void AssessmentPanel::retranslate()
{
    m_panel->setTitle(tr("Your assessment"), theme::Icon::Pencil);
    const QString chosen = m_status->value().id;
    std::vector<widgets::PickerItem> items = forms::pickerItemsOf("trafficking_status");
    items.insert(items.begin(), {QString(), tr("Not decided yet"), {}, {}, {}});
    m_status->setItems(std::move(items));
    m_status->setId(chosen);
    m_status->setPlaceholderText(tr("Not decided yet"));
    m_status->setAccessibleName(tr("Your assessment"));
    m_who->setText(tr("Only a caseworker decides this."));
    m_elements[0].name->setText(tr("What was done (act)"));
    m_elements[1].name->setText(m_screening.mayBeMinor
                                    ? tr("How (means): not needed, may be under 18")
                                    : tr("How (means), not needed if under 18"));
    m_elements[2].name->setText(tr("What for (purpose)"));
    for (const ElementRow& row : m_elements) {
        row.choice->setTexts(forms::segmentsOf("element"));
        row.choice->setAccessibleName(row.name->text());
    }
    m_reasonRow->setLabel(fieldLabel(FieldId::DecisionBasis));
    m_organisationRow->setLabel(fieldLabel(FieldId::DecisionOrganisation));
    m_organisation->setItems(forms::pickerItemsOf("decision_maker"));
    m_reviewRow->setLabel(fieldLabel(FieldId::DecisionReview));
    m_signature->setText(tr("Signed: %1").arg(m_signer));
    m_sign->setText(tr("Sign"));
    listDecisions();
}

} // namespace ui::pages
