// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/first_run_page.h"

#include "ui/pages/gate/passphrase_strength.h"
#include "ui/pages/gate/recovery_sheet.h"
#include "ui/prompt/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/field_row.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QThread>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

QLineEdit* firstRunField(const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

QLabel* wrappedLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstRunPage::FirstRunPage(const Parts& parts, Ready ready, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_ready(std::move(ready)), m_steps(new QStackedWidget(this))
{
    setObjectName(u"first_run_page"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    m_steps->addWidget(makeForm());
    m_steps->addWidget(makeSheet());
    connectParts();
    retranslate();
    m_site->setFocus(Qt::OtherFocusReason);
}

QWidget* FirstRunPage::makeForm()
{
    auto* form = new QWidget(m_steps);
    m_title = new QLabel(form);
    m_title->setFont(theme::font(this, 23, true));
    m_intro = wrappedLabel("sub", form);
    m_kind = new widgets::SegmentedChoice(form);
    m_kind->setObjectName(u"first_kind"_s);
    m_site = firstRunField(u"first_site"_s, form);
    m_station = firstRunField(u"first_station"_s, form);
    m_station->setMaxLength(3);
    m_user = firstRunField(u"first_user"_s, form);
    m_passphrase = firstRunField(u"first_passphrase"_s, form);
    m_again = firstRunField(u"first_again"_s, form);
    for (QLineEdit* secret : {m_passphrase, m_again}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    m_siteRow = new widgets::FieldRow({}, m_site, form);
    m_stationRow = new widgets::FieldRow({}, m_station, form);
    m_userRow = new widgets::FieldRow({}, m_user, form);
    m_passphraseRow = new widgets::FieldRow({}, m_passphrase, form);
    m_againRow = new widgets::FieldRow({}, m_again, form);
    m_bar = new QProgressBar(form);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_problem = wrappedLabel("label", form);
    m_create = new widgets::KeyButton({}, form);
    m_create->setObjectName(u"first_create"_s);
    m_create->setKind(widgets::ButtonKind::Primary)->setSize(widgets::ButtonSize::Large);
    m_create->setKeyCap(u"Enter"_s);

    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addSpacing(8);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addSpacing(4);
    for (QWidget* row : {m_siteRow, m_stationRow, m_userRow, m_passphraseRow, m_againRow})
        column->addWidget(row);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addWidget(m_create, 0, Qt::AlignLeft);
    column->addStretch(1);
    return form;
}

QWidget* FirstRunPage::makeSheet()
{
    auto* sheet = new QWidget(m_steps);
    m_sheetTitle = new QLabel(sheet);
    m_sheetTitle->setFont(theme::font(this, 23, true));
    m_sheetIntro = wrappedLabel("sub", sheet);
    m_sheetKey = wrappedLabel("bigcode", sheet);
    m_sheetKey->setObjectName(u"first_recovery"_s);
    m_sheetKey->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_save = new widgets::KeyButton({}, sheet);
    m_save->setObjectName(u"first_save_sheet"_s);
    m_save->setPicture(theme::Icon::FileSave);
    m_saved = wrappedLabel("label", sheet);
    m_kept = new QCheckBox(sheet);
    m_kept->setObjectName(u"first_kept"_s);
    m_begin = new widgets::KeyButton({}, sheet);
    m_begin->setObjectName(u"first_begin"_s);
    m_begin->setKind(widgets::ButtonKind::Primary)->setSize(widgets::ButtonSize::Large);
    m_begin->setEnabled(false);

    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(m_sheetTitle);
    column->addWidget(m_sheetIntro);
    column->addWidget(m_sheetKey);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_saved);
    column->addWidget(m_kept);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addStretch(1);
    return sheet;
}

void FirstRunPage::connectParts()
{
    const QList<QLineEdit*> fields = {m_site, m_station, m_user, m_passphrase, m_again};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QLineEdit* next = i + 1 < fields.size() ? fields.at(i + 1) : nullptr;
        connect(fields.at(i), &QLineEdit::returnPressed, this, [this, next] {
            if (next != nullptr)
                next->setFocus(Qt::TabFocusReason);
            else
                create();
        });
    }
    connect(m_kind, &widgets::SegmentedChoice::chosen, this, &FirstRunPage::showKind);
    connect(m_passphrase, &QLineEdit::textEdited, this, &FirstRunPage::tellStrength);
    connect(m_create, &QPushButton::clicked, this, &FirstRunPage::create);
    connect(m_save, &QPushButton::clicked, this, &FirstRunPage::saveSheet);
    connect(m_kept, &QCheckBox::toggled, m_begin, &QWidget::setEnabled);
    connect(m_begin, &QPushButton::clicked, this, &FirstRunPage::enterIfKept);
}

bool FirstRunPage::joins() const
{
    return m_kind->value() == u"join"_s;
}

void FirstRunPage::showKind()
{
    m_siteRow->setVisible(!joins());
    m_stationRow->setVisible(!joins());
    m_userRow->setHint(joins() ? tr("The others say what you may do.")
                               : tr("You become the first supervisor."));
    (joins() ? m_user : m_site)->setFocus(Qt::OtherFocusReason);
}

bool FirstRunPage::checkFields()
{
    static const QRegularExpression station(u"^[A-Z]{2,3}$"_s);
    using widgets::FieldState;
    struct Check {
        widgets::FieldRow* row;
        bool holds;
        QString message;
    };
    m_station->setText(m_station->text().trimmed().toUpper());
    const Check checks[] = {
        {m_siteRow, joins() || !m_site->text().trimmed().isEmpty(), tr("Give the place a name.")},
        {m_stationRow, joins() || station.match(m_station->text()).hasMatch(),
         tr("Two or three letters, A to Z.")},
        {m_userRow, !m_user->text().trimmed().isEmpty(), tr("Type your name.")},
        {m_passphraseRow, passphraseStrength(m_passphrase->text()) > PassphraseStrength::Short,
         tr("Type at least 8 letters. Four words are easy to keep.")},
        {m_againRow, m_again->text() == m_passphrase->text(),
         tr("The two passphrases differ. Type the second one again.")},
    };
    widgets::FieldRow* first = nullptr;
    for (const Check& check : checks) {
        check.row->setMessage(check.holds ? FieldState::Normal : FieldState::Error,
                              check.holds ? QString() : check.message);
        if (!check.holds && first == nullptr)
            first = check.row;
    }
    if (first != nullptr)
        first->control()->setFocus(Qt::OtherFocusReason);
    return first == nullptr;
}

void FirstRunPage::tellStrength()
{
    QString words;
    switch (passphraseStrength(m_passphrase->text())) {
    case PassphraseStrength::Empty: break;
    case PassphraseStrength::Short: words = tr("Too short"); break;
    case PassphraseStrength::Weak: words = tr("Weak: add two more words"); break;
    case PassphraseStrength::Good: words = tr("Good"); break;
    case PassphraseStrength::Strong: words = tr("Strong"); break;
    }
    m_passphraseRow->setNote(words);
}

void FirstRunPage::create()
{
    if (m_bar->isVisible() || !checkFields())
        return;
    m_bar->show();
    m_create->setEnabled(false);
    m_problem->clear();
    core::session::Session::NewStore store;
    store.path = m_parts.storePath;
    store.siteName = m_site->text().trimmed();
    store.station = m_station->text();
    store.userName = m_user->text().trimmed();
    store.passphrase = m_passphrase->text();
    store.joins = joins();
    QThread* window = thread();
    m_parts.jobs.run(
        this, tr("Preparing this laptop"),
        [store, world = m_parts.world, window](core::JobControl&) {
            auto created = core::session::Session::create(store, world);
            if (created) // it was made here, but tells its changes to the window
                created->session->bus().moveToThread(window);
            return created;
        },
        [this](core::Result<core::session::Session::Created> created) {
            finish(std::move(created));
        });
}

void FirstRunPage::finish(core::Result<core::session::Session::Created> created)
{
    m_bar->hide();
    m_create->setEnabled(true);
    if (!created) {
        m_problem->setText(text::errorText(created.error()));
        return;
    }
    m_passphrase->clear();
    m_again->clear();
    m_session = std::move(created->session);
    m_recovery = created->recoverySheet;
    m_sheetKey->setText(m_recovery);
    m_steps->setCurrentIndex(1);
    m_save->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::saveSheet()
{
    m_parts.prompter.saveFile(
        this, {tr("Save the recovery sheet"), {}, u"recovery-sheet.pdf"_s, {tr("PDF (*.pdf)")}},
        [this](const QString& file) {
            const RecoverySheet sheet{m_session->site().name, m_recovery,
                                      m_parts.world.clock.today()};
            const core::Status written = sheet.write(file);
            m_saved->setText(written ? tr("Saved. Print it, then remove the file from this laptop.")
                                     : text::errorText(written.error()));
        });
}

void FirstRunPage::enterIfKept()
{
    if (!m_kept->isChecked() || !m_session)
        return;
    m_sheetKey->clear();
    m_recovery.clear();
    const Ready ready = m_ready; // the page may go away in it
    ready(std::move(m_session));
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("Set up this laptop"));
    m_intro->setText(tr("Everything stays on this laptop, sealed with your passphrase."));
    m_siteRow->setLabel(tr("Place, as people here call it"));
    m_stationRow->setLabel(tr("Letters of the station, for manifest numbers"));
    m_userRow->setLabel(tr("Your name"));
    const QString kind = m_kind->value();
    m_kind->setTexts({{u"first"_s, tr("This is the first laptop"), {}, {}},
                      {u"join"_s, tr("Join others"), {}, {}}});
    m_kind->setValue(kind.isEmpty() ? u"first"_s : kind);
    m_userRow->setHint(joins() ? tr("The others say what you may do.")
                               : tr("You become the first supervisor."));
    m_passphraseRow->setLabel(tr("Passphrase"));
    m_passphraseRow->setHint(tr("Four words that do not belong together are strong."));
    m_againRow->setLabel(tr("The same passphrase again"));
    m_create->setText(tr("Make the sealed store"));
    m_sheetTitle->setText(tr("Recovery sheet"));
    m_sheetIntro->setText(
        tr("When nobody remembers a passphrase, this key opens the store. It is shown once. Write "
           "it down or save the sheet and print it, and keep the paper apart from the laptop."));
    m_save->setText(tr("Save the sheet as PDF"));
    m_kept->setText(tr("The sheet is kept apart from the laptop"));
    m_begin->setText(tr("Begin work"));
    tellStrength();
}

void FirstRunPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::pages
