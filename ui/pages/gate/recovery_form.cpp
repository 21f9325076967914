// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/recovery_form.h"

#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QThread>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

QLabel* recoveryLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setWordWrap(true);
    return label;
}

QLineEdit* recoveryField(const QString& name, QLabel* label, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    field->setMinimumHeight(42);
    label->setBuddy(field);
    return field;
}

} // namespace

RecoveryForm::RecoveryForm(const Parts& parts, ChosenUser user, Unlocked unlocked, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_user(std::move(user)), m_unlocked(std::move(unlocked))
{
    setObjectName(u"recovery_form"_s);
    build();
    retranslate();
    for (QLineEdit* field : {m_sheet, m_new, m_again})
        connect(field, &QLineEdit::returnPressed, this, &RecoveryForm::submit);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryForm::submit);
}

void RecoveryForm::build()
{
    m_help = recoveryLabel("sub", this);
    m_help->setObjectName(u"unlock_help"_s);
    m_sheetLabel = recoveryLabel("label", this);
    m_sheet = recoveryField(u"recovery_sheet"_s, m_sheetLabel, this);
    m_newLabel = recoveryLabel("label", this);
    m_new = recoveryField(u"recovery_new"_s, m_newLabel, this);
    m_againLabel = recoveryLabel("label", this);
    m_again = recoveryField(u"recovery_again"_s, m_againLabel, this);
    m_new->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_message = recoveryLabel("label", this);
    m_message->setObjectName(u"recovery_message"_s);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_recover = new widgets::KeyButton({}, this);
    m_recover->setObjectName(u"recovery_button"_s);

    auto* twice = new QGridLayout;
    twice->addWidget(m_newLabel, 0, 0);
    twice->addWidget(m_againLabel, 0, 1);
    twice->addWidget(m_new, 1, 0);
    twice->addWidget(m_again, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_help);
    column->addWidget(m_sheetLabel);
    column->addWidget(m_sheet);
    column->addLayout(twice);
    column->addWidget(m_message);
    column->addWidget(m_bar);
    column->addWidget(m_recover, 0, Qt::AlignLeft);
}

void RecoveryForm::submit()
{
    const auto user = m_user();
    if (m_busy || !user)
        return;
    if (m_sheet->text().trimmed().isEmpty()) {
        tell(tr("Type the recovery key of the sheet first."));
        m_sheet->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_new->text().isEmpty()) {
        tell(tr("Type a new passphrase, twice."));
        m_new->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_new->text() != m_again->text()) {
        tell(tr("The two new passphrases differ. Type the second one again."));
        m_again->setFocus(Qt::OtherFocusReason);
        m_again->selectAll();
        return;
    }
    setBusy(true);
    QThread* window = thread();
    m_parts.jobs.run(
        this, tr("Unlocking"),
        [path = m_parts.storePath, id = *user,
         recovery = core::session::Session::Recovery{m_sheet->text(), m_new->text()},
         world = m_parts.world, window](core::JobControl& control) {
            auto opened =
                core::session::Session::openWithRecovery(path, id, recovery, world, control);
            if (opened) // it was made here, but tells its changes to the window
                (*opened)->bus().moveToThread(window);
            return opened;
        },
        [this](core::Result<std::unique_ptr<core::session::Session>> opened) {
            finish(std::move(opened));
        });
}

void RecoveryForm::finish(core::Result<std::unique_ptr<core::session::Session>> opened)
{
    setBusy(false);
    if (opened) {
        for (QLineEdit* field : {m_sheet, m_new, m_again})
            field->clear();
        const Unlocked unlocked = m_unlocked; // the form may go away in it
        unlocked(*std::move(opened));
        return;
    }
    m_sheet->setFocus(Qt::OtherFocusReason);
    const core::ErrorCode code = opened.error().code;
    if (code == core::ErrorCode::BadInput)
        tell(tr("The recovery key is mistyped: its last characters do not fit the others. "
                "Compare it with the sheet, group by group."));
    else if (code == core::ErrorCode::WrongPassphrase)
        tell(tr("This recovery key belongs to another laptop, or is no longer in use."));
    else if (code != core::ErrorCode::NotAllowed) // a wait is told beside the passphrase
        tell(text::errorText(opened.error()));
    Q_EMIT refused();
}

void RecoveryForm::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setVisible(busy);
    m_recover->setEnabled(!busy);
    for (QLineEdit* field : {m_sheet, m_new, m_again})
        field->setReadOnly(busy);
    if (busy)
        tell({});
    Q_EMIT busyChanged(busy);
}

void RecoveryForm::tell(const QString& problem)
{
    m_message->setText(problem);
    m_message->setProperty("state", problem.isEmpty() ? QString() : u"error"_s);
    theme::repolish(*m_message);
}

void RecoveryForm::retranslate()
{
    m_help->setText(
        tr("Ask the supervisor of your site for the recovery sheet. Choose above who you are. "
           "Nothing is lost while you wait: unfinished work stays sealed on this laptop."));
    m_sheetLabel->setText(tr("Recovery key, as printed; spaces and small letters do not matter"));
    m_sheet->setAccessibleName(tr("Recovery key"));
    m_newLabel->setText(tr("New passphrase"));
    m_new->setAccessibleName(tr("New passphrase"));
    m_againLabel->setText(tr("The same again"));
    m_again->setAccessibleName(tr("New passphrase, again"));
    m_recover->setText(tr("Set the new passphrase and unlock"));
}

void RecoveryForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecoveryForm::showEvent(QShowEvent* event)
{
    m_sheet->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

} // namespace ui::pages
