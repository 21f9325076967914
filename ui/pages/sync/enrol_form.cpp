// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/enrol_form.h"

#include "ui/pages/role_text.h"
#include "ui/prompt/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/frames/panel.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

constexpr core::domain::Role kEnrolRoles[] = {
    core::domain::Role::Clerk, core::domain::Role::Caseworker, core::domain::Role::Transport,
    core::domain::Role::Supervisor};
/// No request is larger: what is, is another file.
constexpr qint64 kLargestRequest = 64 * 1024;

QLabel* enrolLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* enrolColumn(QWidget* step)
{
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    return column;
}

} // namespace

QString numberedWords(const QStringList& words)
{
    QStringList lines;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = QStringLiteral("%1 %2").arg(i + 1).arg(words.at(i));
        if (i % 3 == 0)
            lines << word;
        else
            lines.last() += u"   "_s + word;
    }
    return lines.join(u'\n');
}

EnrolForm::EnrolForm(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_panel(new widgets::Panel(this)),
      m_steps(new QStackedWidget(this))
{
    m_steps->addWidget(makeRequestStep());
    m_steps->addWidget(makeWordsStep());
    m_steps->addWidget(makeGrantStep());
    m_panel->body()->addWidget(m_steps, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panel);
    connect(m_code, &QLineEdit::returnPressed, this,
            [this] { takeRequest(m_code->text().trimmed().toUtf8()); });
    connect(m_file, &QPushButton::clicked, this, &EnrolForm::readFile);
    connect(m_same, &QCheckBox::toggled, m_trust, &QWidget::setEnabled);
    connect(m_trust, &QPushButton::clicked, this, &EnrolForm::enrol);
    connect(m_back, &QPushButton::clicked, this, &EnrolForm::startOver);
    connect(m_save, &QPushButton::clicked, this, &EnrolForm::saveGrant);
    connect(m_another, &QPushButton::clicked, this, &EnrolForm::startOver);
    retranslate();
}

QWidget* EnrolForm::makeRequestStep()
{
    auto* step = new QWidget(m_steps);
    m_intro = enrolLabel("", step);
    m_code = new QLineEdit(step);
    m_code->setObjectName(u"request_code"_s);
    m_code->setProperty("mono", true);
    m_codeRow = new widgets::FieldRow({}, m_code, step);
    m_file = new widgets::KeyButton({}, step);
    m_file->setObjectName(u"request_file"_s);
    m_file->setPicture(theme::Icon::Folder);
    QVBoxLayout* column = enrolColumn(step);
    column->addWidget(m_intro);
    column->addWidget(m_codeRow);
    column->addWidget(m_file, 0, Qt::AlignLeft);
    column->addStretch(1);
    return step;
}

QWidget* EnrolForm::makeWordsStep()
{
    auto* step = new QWidget(m_steps);
    m_who = enrolLabel("h3", step);
    m_who->setObjectName(u"request_who"_s);
    m_who->setTextFormat(Qt::PlainText);
    m_wordsNote = enrolLabel("", step);
    m_words = enrolLabel("bigcode", step);
    m_words->setObjectName(u"request_words"_s);
    m_role = new widgets::SegmentedChoice(step);
    m_role->setObjectName(u"enrol_role"_s);
    m_roleRow = new widgets::FieldRow({}, m_role, step);
    m_roleRow->setMessageReserved(false);
    m_protected = new QCheckBox(step);
    m_protected->setObjectName(u"enrol_protected"_s);
    m_same = new QCheckBox(step);
    m_same->setObjectName(u"enrol_same"_s);
    m_problem = enrolLabel("msg-bad", step);
    m_trust = new widgets::KeyButton({}, step);
    m_trust->setObjectName(u"enrol_trust"_s);
    m_trust->setKind(widgets::ButtonKind::Primary)->setPicture(theme::Icon::ShieldCheck);
    m_trust->setEnabled(false);
    m_back = new widgets::KeyButton({}, step);
    m_back->setObjectName(u"enrol_back"_s);
    QVBoxLayout* column = enrolColumn(step);
    for (QWidget* widget : {static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_wordsNote),
                            static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_roleRow),
                            static_cast<QWidget*>(m_protected), static_cast<QWidget*>(m_same),
                            static_cast<QWidget*>(m_problem)})
        column->addWidget(widget);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_trust);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    return step;
}

QWidget* EnrolForm::makeGrantStep()
{
    auto* step = new QWidget(m_steps);
    m_grantIntro = enrolLabel("", step);
    m_grantWords = enrolLabel("bigcode", step);
    m_grantWords->setObjectName(u"grant_words"_s);
    m_save = new widgets::KeyButton({}, step);
    m_save->setObjectName(u"grant_save"_s);
    m_save->setKind(widgets::ButtonKind::Primary)->setPicture(theme::Icon::FileSave);
    m_saved = enrolLabel("label", step);
    m_saved->setObjectName(u"grant_saved"_s);
    m_another = new widgets::KeyButton({}, step);
    QVBoxLayout* column = enrolColumn(step);
    column->addWidget(m_grantIntro);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_saved);
    column->addWidget(m_grantWords);
    column->addStretch(1);
    column->addWidget(m_another, 0, Qt::AlignLeft);
    return step;
}

void EnrolForm::focusFirst()
{
    switch (m_steps->currentIndex()) {
    case 0: m_code->setFocus(Qt::OtherFocusReason); break;
    case 1: m_role->setFocus(Qt::OtherFocusReason); break;
    default: m_save->setFocus(Qt::OtherFocusReason); break;
    }
}

void EnrolForm::startOver()
{
    m_request.reset();
    m_grant.reset();
    m_code->clear();
    m_codeRow->setMessage(widgets::FieldState::Normal);
    m_problem->clear();
    m_saved->clear();
    m_same->setChecked(false);
    m_protected->setChecked(false);
    m_role->setValue({});
    m_steps->setCurrentIndex(0);
    tell();
    focusFirst();
}

void EnrolForm::readFile()
{
    m_context.prompter.chooseFile(
        this,
        {tr("The request of the new laptop"),
         {},
         {},
         {tr("Requests (*.hwjoin)"), tr("All files (*)")}},
        [this](const QString& path) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestRequest)
                m_codeRow->setMessage(widgets::FieldState::Error, tr("This file is no request."));
            else
                takeRequest(file.readAll());
        });
}

void EnrolForm::takeRequest(const QByteArray& bytes)
{
    auto request = core::sync::JoinRequest::decode(bytes);
    if (!request) {
        m_codeRow->setMessage(
            widgets::FieldState::Error,
            tr("This is not a whole request. Look at the code again, or read the file."));
        m_code->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_codeRow->setMessage(widgets::FieldState::Normal);
    m_request = std::move(*request);
    m_steps->setCurrentIndex(1);
    tell();
    focusFirst();
}

void EnrolForm::enrol()
{
    const auto role = core::domain::roleFromCode(m_role->value());
    m_roleRow->setMessage(role ? widgets::FieldState::Normal : widgets::FieldState::Error,
                          role ? QString() : tr("Choose what the person does."));
    if (!role || !m_request || !m_same->isChecked()) {
        m_role->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto grant = core::session::SyncDesk(m_context.session)
                     .enrol(*m_request, m_request->words(), {*role, m_protected->isChecked()});
    if (!grant) {
        m_problem->setText(grant.error().code == core::ErrorCode::Conflict
                               ? tr("This laptop is in the group already, or was put out of it.")
                               : text::errorText(grant.error()));
        return;
    }
    m_grant = std::move(*grant);
    m_steps->setCurrentIndex(2);
    tell();
    focusFirst();
    Q_EMIT enrolled();
}

void EnrolForm::saveGrant()
{
    if (!m_grant || !m_request)
        return;
    const QString name = u"laptop-%1.hwgrant"_s.arg(m_request->letters);
    m_context.prompter.saveFile(
        this, {tr("Where the new laptop can read it"), {}, name, {tr("Grants (*.hwgrant)")}},
        [this](const QString& path) {
            QSaveFile file(path);
            const bool written = file.open(QIODevice::WriteOnly) &&
                                 file.write(m_grant->bytes) == m_grant->bytes.size() &&
                                 file.commit();
            m_saved->setText(written ? tr("Written. Carry it to the new laptop and read it there. "
                                          "Then compare these words:")
                                     : tr("The file could not be written. Choose another place."));
        });
}

void EnrolForm::tell()
{
    if (m_request) {
        //: %1 letters of a laptop, %2 its name, %3 the name of a person.
        m_who->setText(
            tr("%1, %2, for %3")
                .arg(m_request->letters,
                     m_request->laptopName.isEmpty() ? tr("without a name") : m_request->laptopName,
                     m_request->userName));
        m_words->setText(numberedWords(m_request->words()));
    }
    if (m_grant)
        m_grantWords->setText(numberedWords(m_grant->words));
}

void EnrolForm::retranslate()
{
    m_panel->setTitle(tr("Add a laptop"), theme::Icon::Plus);
    m_intro->setText(tr("On the new laptop choose \u201cJoin others\u201d at the first start. It "
                        "shows a code and can write it as a file. Scan or type the code here."));
    m_codeRow->setLabel(tr("Code of the new laptop, then Enter"));
    m_file->setText(tr("Read it from a file"));
    m_wordsNote->setText(
        tr("Read these six words to the person at the new laptop. It must show the same ones. If "
           "they differ, somebody changed the request: do not go on."));
    m_roleRow->setLabel(tr("Work of the person"));
    std::vector<widgets::Segment> roles;
    for (const core::domain::Role role : kEnrolRoles)
        roles.push_back({core::domain::roleCode(role), RoleText::of(role), {}, {}});
    m_role->setTexts(roles);
    m_protected->setText(tr("It may hold phone numbers"));
    m_same->setText(tr("Both laptops show the same six words"));
    m_trust->setText(tr("Trust this laptop"));
    m_back->setText(tr("Start over"));
    m_grantIntro->setText(tr("The laptop is in the group. Only it can open what is written now: "
                             "the keys of the group. Put it on a stick."));
    m_save->setText(tr("Write the grant"));
    m_another->setText(tr("Add another laptop"));
    tell();
}

} // namespace ui::pages
