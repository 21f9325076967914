// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/admin/admin_page.h"

#include "core/session/session.h"
#include "ui/pages/gate/passphrase_strength.h"
#include "ui/pages/role_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/frames/page_body.h"
#include "ui/widgets/frames/panel.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

constexpr int kAdminWidth = 640;
constexpr core::domain::Role kAllRoles[] = {
    core::domain::Role::Clerk, core::domain::Role::Caseworker, core::domain::Role::Transport,
    core::domain::Role::Supervisor};

QVBoxLayout* adminColumn(widgets::Panel* panel)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    panel->body()->addLayout(column);
    return column;
}

QLineEdit* adminField(const QString& name, bool secret)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    if (secret) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    return edit;
}

/// The pointer of a short wait, for the life of the object.
class WaitPointer {
public:
    WaitPointer() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitPointer() { QGuiApplication::restoreOverrideCursor(); }
    WaitPointer(const WaitPointer&) = delete;
    WaitPointer& operator=(const WaitPointer&) = delete;
};

} // namespace

AdminPage::AdminPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_head(new widgets::PageHead), m_users(new widgets::Panel),
      m_newUser(new widgets::Panel)
{
    auto* column = widgets::addScrollingLines(this, kAdminWidth);
    column->addWidget(m_head);
    column->addWidget(m_users);
    column->addWidget(m_newUser);
    column->addStretch(1);
    buildUsers();
    buildNewUser();
    retranslate();
}

QString AdminPage::title() const
{
    return tr("Admin");
}

void AdminPage::buildUsers()
{
    m_userLines = adminColumn(m_users);
}

void AdminPage::buildNewUser()
{
    m_name = adminField(u"admin_name"_s, false);
    m_role = new widgets::SegmentedChoice;
    m_role->setObjectName(u"admin_role"_s);
    m_passphrase = adminField(u"admin_passphrase"_s, true);
    m_again = adminField(u"admin_again"_s, true);
    m_nameRow = new widgets::FieldRow({}, m_name);
    m_roleRow = new widgets::FieldRow({}, m_role);
    m_passphraseRow = new widgets::FieldRow({}, m_passphrase);
    m_againRow = new widgets::FieldRow({}, m_again);
    m_add = new widgets::KeyButton;
    m_add->setObjectName(u"admin_add"_s);
    m_add->setPicture(theme::Icon::UserAdd);
    QVBoxLayout* column = adminColumn(m_newUser);
    for (QWidget* row : {m_nameRow, m_roleRow, m_passphraseRow, m_againRow})
        column->addWidget(row);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &AdminPage::addUser);
    connect(m_again, &QLineEdit::returnPressed, this, &AdminPage::addUser);
}

void AdminPage::activate()
{
    listUsers();
    m_name->setFocus(Qt::OtherFocusReason);
}

void AdminPage::listUsers()
{
    while (QLayoutItem* item = m_userLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto users = core::session::Session::usersOf(context().session.path());
    if (!users) {
        m_userLines->addWidget(new QLabel(text::errorText(users.error())));
        return;
    }
    for (const core::session::UserCard& user : *users) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 3, 0, 3);
        row->addWidget(new QLabel(user.name));
        row->addStretch(1);
        auto* role = new QLabel(RoleText::of(user.role));
        role->setProperty("kind", u"label"_s);
        row->addWidget(role);
        m_userLines->addWidget(line);
    }
}

void AdminPage::addUser()
{
    using widgets::FieldState;
    const auto tell = [](widgets::FieldRow* row, bool holds, const QString& message) {
        row->setMessage(holds ? FieldState::Normal : FieldState::Error,
                        holds ? QString() : message);
        if (!holds)
            row->control()->setFocus(Qt::OtherFocusReason);
        return holds;
    };
    const auto role = core::domain::roleFromCode(m_role->value());
    if (!tell(m_nameRow, !m_name->text().trimmed().isEmpty(), tr("Type the name.")) ||
        !tell(m_roleRow, role.has_value(), tr("Choose what the person does.")) ||
        !tell(m_passphraseRow, passphraseStrength(m_passphrase->text()) > PassphraseStrength::Short,
              tr("Type at least 8 letters. Four words are easy to keep.")) ||
        !tell(m_againRow, m_passphrase->text() == m_again->text(),
              tr("The two passphrases differ. Type the second one again.")))
        return;
    // On the window's connection, and so in its thread: about a second.
    const WaitPointer wait;
    const QString name = m_name->text().trimmed();
    const core::Status added = context().session.addUser(name, *role, m_passphrase->text());
    if (!added) {
        tell(m_nameRow, false, text::errorText(added.error()));
        return;
    }
    for (QLineEdit* edit : {m_name, m_passphrase, m_again})
        edit->clear();
    listUsers();
    Q_EMIT toast(tr("%1 can unlock this laptop now.").arg(name), {});
}

void AdminPage::retranslate()
{
    m_head->setTitle(title());
    m_users->setTitle(tr("Who can unlock this laptop"), theme::Icon::People);
    m_newUser->setTitle(tr("New person"), theme::Icon::UserAdd);
    m_nameRow->setLabel(tr("Name"));
    m_roleRow->setLabel(tr("Work"));
    m_passphraseRow->setLabel(tr("Passphrase, typed by the person"));
    m_againRow->setLabel(tr("The same passphrase again"));
    m_add->setText(tr("Add the person"));
    std::vector<widgets::Segment> roles;
    for (const core::domain::Role role : kAllRoles)
        roles.push_back({core::domain::roleCode(role), RoleText::of(role), {}, {}});
    m_role->setTexts(roles);
    listUsers();
}

} // namespace ui::pages
