// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/unlock_page.h"

#include "ui/pages/gate/recovery_form.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/power_state.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QThread>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

QLabel* gateLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

} // namespace

UnlockPage::UnlockPage(const Parts& parts, Unlocked unlocked, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_unlocked(std::move(unlocked))
{
    setObjectName(u"unlock_page"_s);
    build();
    connectParts();
    retranslate();
    loadUsers();
    tellWait();
}

void UnlockPage::build()
{
    m_title = gateLabel("h0", this);
    m_title->setFont(theme::font(this, 23, true));
    m_note = gateLabel("sub", this);
    m_userLabel = gateLabel("label", this);
    m_user = new QComboBox(this);
    m_user->setObjectName(u"unlock_user"_s);
    m_user->setMinimumHeight(42);
    m_userLabel->setBuddy(m_user);
    m_passphraseLabel = gateLabel("label", this);
    m_layout = gateLabel("label", this);
    m_passphrase = new QLineEdit(this);
    m_passphrase->setObjectName(u"unlock_passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_passphrase->setMinimumHeight(42);
    m_passphraseLabel->setBuddy(m_passphrase);
    m_show = new widgets::KeyButton({}, this);
    m_show->setObjectName(u"unlock_show"_s);
    m_show->setCheckable(true);
    m_show->setKind(widgets::ButtonKind::Flat)->setPicture(theme::Icon::Eye);
    m_message = gateLabel("label", this);
    m_message->setObjectName(u"unlock_message"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(20);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_unlock = new widgets::KeyButton({}, this);
    m_unlock->setObjectName(u"unlock_button"_s);
    m_unlock->setKind(widgets::ButtonKind::Primary)->setSize(widgets::ButtonSize::Large);
    m_unlock->setPicture(theme::Icon::Unlock);
    m_cannot = new widgets::KeyButton({}, this);
    m_cannot->setObjectName(u"unlock_cannot"_s);
    m_cannot->setKind(widgets::ButtonKind::Flat);
    m_recovery = new RecoveryForm(
        {m_parts.storePath, m_parts.world, m_parts.jobs},
        [this]() -> std::optional<core::domain::UserId> {
            const core::session::UserCard* user = chosen();
            return m_busy || m_waiting || user == nullptr ? std::nullopt : std::optional(user->id);
        },
        m_unlocked, this);
    m_recovery->hide();
    arrange();
}

void UnlockPage::arrange()
{
    auto* labels = new QHBoxLayout;
    labels->addWidget(m_passphraseLabel);
    labels->addStretch(1);
    labels->addWidget(m_layout);
    auto* field = new QHBoxLayout;
    field->addWidget(m_passphrase, 1);
    field->addWidget(m_show);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addStretch(1);
    buttons->addWidget(m_cannot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addSpacing(8);
    column->addWidget(m_userLabel);
    column->addWidget(m_user);
    column->addSpacing(8);
    column->addLayout(labels);
    column->addLayout(field);
    column->addWidget(m_message);
    column->addWidget(m_bar);
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addWidget(m_recovery);
    column->addStretch(1);
    // The passphrase comes first: it is what has to be typed; user and language follow.
    setTabOrder(m_passphrase, m_show);
    setTabOrder(m_show, m_unlock);
    setTabOrder(m_unlock, m_cannot);
    setTabOrder(m_cannot, m_user);
    setFocusProxy(m_passphrase);
}

void UnlockPage::connectParts()
{
    m_passphrase->installEventFilter(this);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_passphrase, &QLineEdit::textEdited, this, &UnlockPage::tellCaps);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_passphrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setPicture(shown ? theme::Icon::EyeOff : theme::Icon::Eye);
        retranslate();
    });
    connect(m_cannot, &QPushButton::clicked, this,
            [this] { m_recovery->setVisible(m_recovery->isHidden()); });
    connect(m_recovery, &RecoveryForm::busyChanged, this, [this](bool busy) {
        m_unlock->setEnabled(!busy && !m_waiting);
        m_passphrase->setReadOnly(busy);
        m_user->setEnabled(!busy);
    });
    connect(m_recovery, &RecoveryForm::refused, this, &UnlockPage::tellWait);
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this,
            &UnlockPage::tellLayout);
    m_waitTimer.setInterval(1'000);
    connect(&m_waitTimer, &QTimer::timeout, this, &UnlockPage::tellWait);
}

void UnlockPage::loadUsers()
{
    auto users = core::session::Session::usersOf(m_parts.storePath);
    if (!users) {
        showProblem(text::errorText(users.error()));
        m_unlock->setEnabled(false);
        return;
    }
    m_users = *std::move(users);
    for (const core::session::UserCard& user : m_users)
        m_user->addItem(user.name);
    retranslate();
}

void UnlockPage::chooseUser(const core::domain::UserId& user)
{
    for (std::size_t i = 0; i < m_users.size(); ++i) {
        if (m_users.at(i).id == user)
            m_user->setCurrentIndex(static_cast<int>(i));
    }
}

const core::session::UserCard* UnlockPage::chosen() const
{
    const int index = m_user->currentIndex();
    return index < 0 ? nullptr : &m_users.at(static_cast<std::size_t>(index));
}

void UnlockPage::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void UnlockPage::submit()
{
    const core::session::UserCard* user = chosen();
    if (m_busy || m_waiting || m_passphrase->isReadOnly() || user == nullptr)
        return;
    if (m_passphrase->text().isEmpty()) {
        showProblem(tr("Type the passphrase first."));
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    QThread* window = thread();
    m_parts.jobs.run(
        this, tr("Unlocking"),
        [path = m_parts.storePath, id = user->id, passphrase = m_passphrase->text(),
         world = m_parts.world, window](core::JobControl& control) {
            auto opened = core::session::Session::open(path, id, passphrase, world, control);
            if (opened) // it was made here, but tells its changes to the window
                (*opened)->bus().moveToThread(window);
            return opened;
        },
        [this](core::Result<std::unique_ptr<core::session::Session>> opened) {
            finish(std::move(opened));
        });
}

void UnlockPage::finish(core::Result<std::unique_ptr<core::session::Session>> opened)
{
    setBusy(false);
    if (opened) {
        m_passphrase->clear();
        const Unlocked unlocked = m_unlocked; // the page may go away in it
        unlocked(*std::move(opened));
        return;
    }
    m_passphrase->setFocus(Qt::OtherFocusReason);
    m_passphrase->selectAll();
    if (opened.error().code == core::ErrorCode::WrongPassphrase)
        tellTries();
    else if (opened.error().code != core::ErrorCode::NotAllowed)
        showProblem(text::errorText(opened.error()));
    tellWait();
}

void UnlockPage::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setVisible(busy);
    m_unlock->setEnabled(!busy);
    m_passphrase->setReadOnly(busy);
    m_user->setEnabled(!busy);
    if (busy)
        m_message->clear();
}

void UnlockPage::tellTries()
{
    const auto state = core::session::Session::tryState(m_parts.storePath, m_parts.world.clock);
    if (state && state->waitMs == 0 && state->triesBeforeWait > 0) {
        showProblem(
            tr("Not the right passphrase. %n tries before a wait.", "", state->triesBeforeWait));
        return;
    }
    showProblem(tr("Not the right passphrase."));
}

void UnlockPage::tellWait()
{
    const auto state = core::session::Session::tryState(m_parts.storePath, m_parts.world.clock);
    const bool waiting = state && state->waitMs > 0;
    if (waiting) {
        const qint64 seconds = (state->waitMs + 999) / 1000;
        showProblem(tr("Wait %1, then try again. Nothing is lost.")
                        .arg(QStringLiteral("%1:%2")
                                 .arg(seconds / 60)
                                 .arg(seconds % 60, 2, 10, QLatin1Char('0'))));
    } else if (m_waiting) {
        showProblem({});
    }
    m_waiting = waiting;
    m_unlock->setEnabled(!waiting && !m_busy && !m_users.empty());
    if (waiting && !m_waitTimer.isActive())
        m_waitTimer.start();
    else if (!waiting)
        m_waitTimer.stop();
}

void UnlockPage::tellCaps()
{
    if (m_capsOn)
        m_message->setText(tr("Caps Lock is on."));
    else
        m_message->clear();
    m_message->setProperty("state", m_capsOn ? u"warn"_s : QString());
    theme::repolish(*m_message);
}

void UnlockPage::tellLayout()
{
    const QString name = widgets::keyboardLayoutName();
    m_layout->setText(name.isEmpty() ? QString() : tr("Typing: %1").arg(name));
}

void UnlockPage::showProblem(const QString& text)
{
    m_message->setText(text);
    m_message->setProperty("state", text.isEmpty() ? QString() : u"error"_s);
    theme::repolish(*m_message);
}

bool UnlockPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_passphrase && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString typed = key->text();
        if (key->key() == Qt::Key_CapsLock) {
            m_capsOn = !m_capsOn;
            tellCaps();
        } else if (typed.size() == 1 && typed.at(0).toUpper() != typed.at(0).toLower()) {
            // A capital without Shift, or a small letter with it.
            m_capsOn = typed.at(0).isUpper() != key->modifiers().testFlag(Qt::ShiftModifier);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UnlockPage::retranslate()
{
    m_title->setText(tr("Unlock this laptop"));
    m_userLabel->setText(tr("Who is using it"));
    m_user->setAccessibleName(tr("Who is using it"));
    m_passphraseLabel->setText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(m_show->isChecked() ? tr("Hide the passphrase")
                                                  : tr("Show the passphrase"));
    m_unlock->setText(tr("Unlock"));
    m_unlock->setKeyCap(tr("Enter"));
    m_cannot->setText(tr("I cannot unlock"));
    tellLayout();
}

void UnlockPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnlockPage::showEvent(QShowEvent* event)
{
    m_passphrase->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

} // namespace ui::pages
