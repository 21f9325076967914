// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/passphrase_form.h"

#include "core/session/session.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/gate/passphrase_strength.h"
#include "ui/text/error_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/fields/field_row.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

QLineEdit* secretField(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return edit;
}

} // namespace

PassphraseForm::PassphraseForm(core::session::Session& session, jobs::JobRunner& jobs,
                               QWidget* parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_before(secretField("passphrase_before")),
      m_after(secretField("passphrase_after")), m_again(secretField("passphrase_again")),
      m_beforeRow(new widgets::FieldRow({}, m_before, this)),
      m_afterRow(new widgets::FieldRow({}, m_after, this)),
      m_againRow(new widgets::FieldRow({}, m_again, this)),
      m_change(new widgets::KeyButton({}, this))
{
    m_change->setObjectName(QStringLiteral("passphrase_change"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_beforeRow);
    column->addWidget(m_afterRow);
    column->addWidget(m_againRow);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &PassphraseForm::submit);
    connect(m_again, &QLineEdit::returnPressed, this, &PassphraseForm::submit);
    retranslate();
}

void PassphraseForm::submit()
{
    using widgets::FieldState;
    for (widgets::FieldRow* row : {m_beforeRow, m_afterRow, m_againRow})
        row->setMessage(FieldState::Normal);
    if (passphraseStrength(m_after->text()) <= PassphraseStrength::Short) {
        m_afterRow->setMessage(FieldState::Error,
                               tr("Type at least 8 letters. Four words are easy to keep."));
        return;
    }
    if (m_after->text() != m_again->text()) {
        m_againRow->setMessage(FieldState::Error,
                               tr("The two passphrases differ. Type the second one again."));
        return;
    }
    m_change->setEnabled(false);
    m_jobs.run(
        this, tr("Changing the passphrase"),
        [session = &m_session, before = m_before->text(), after = m_after->text()](
            core::JobControl&) { return session->changePassphrase(before, after); },
        [this](const core::Status& changed) {
            m_change->setEnabled(true);
            if (!changed) {
                m_beforeRow->setMessage(FieldState::Error, text::errorText(changed.error()));
                m_before->setFocus(Qt::OtherFocusReason);
                m_before->selectAll();
                return;
            }
            for (QLineEdit* edit : {m_before, m_after, m_again})
                edit->clear();
            Q_EMIT done(tr("The passphrase is changed."));
        });
}

void PassphraseForm::retranslate()
{
    m_beforeRow->setLabel(tr("The passphrase until now"));
    m_afterRow->setLabel(tr("The new passphrase"));
    m_againRow->setLabel(tr("The new passphrase again"));
    m_change->setText(tr("Change the passphrase"));
}

void PassphraseForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::pages
