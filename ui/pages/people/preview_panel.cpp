// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/preview_panel.h"

#include "core/domain/person.h"
#include "ui/models/person_facts.h"
#include "ui/text/formats.h"
#include "ui/text/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/elided_label.h"
#include "ui/widgets/frames/panel.h"

#include <QAction>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace ui::pages {

using core::storage::PersonRow;

namespace {

QLabel* previewLabel(const QString& words, const char* kind, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

QString orNotRecorded(const QString& words)
{
    return words.isEmpty() ? PreviewPanel::tr("Not recorded") : words;
}

/// The step that most people in this state wait for.
PersonStep nextStep(const PersonRow& person)
{
    return person.stage == QLatin1String("interviewed") ? PersonStep::Ready
                                                        : PersonStep::Interviewed;
}

std::vector<widgets::PickerItem> guardianItems(const std::vector<PersonRow>& people,
                                               const PersonRow& child, const QDate& today)
{
    std::vector<widgets::PickerItem> items;
    for (const PersonRow& person : people) {
        if (person.id != child.id && !core::domain::mayBeMinor(person.age(), today))
            items.push_back(
                {person.id.toString(),
                 core::domain::displayName(person.fullName, person.nativeName, person.code),
                 person.code,
                 {person.nativeName},
                 {}});
    }
    return items;
}

} // namespace

QString stepText(PersonStep step)
{
    switch (step) {
    case PersonStep::Interviewed: return PreviewPanel::tr("Mark interviewed");
    case PersonStep::Ready: return PreviewPanel::tr("Ready to travel");
    case PersonStep::Here: return PreviewPanel::tr("Back here");
    case PersonStep::Clinic: return PreviewPanel::tr("At clinic");
    case PersonStep::Left: return PreviewPanel::tr("Left");
    case PersonStep::ShareAgreed: return PreviewPanel::tr("Agrees to share with receiving office");
    case PersonStep::ShareDeclined: return PreviewPanel::tr("Does not agree to share");
    }
    return {};
}

PreviewPanel::PreviewPanel(core::domain::Role role, QWidget* parent) : QWidget(parent), m_role(role)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* panel = new widgets::Panel(this);
    column->addWidget(panel);
    auto* body = panel->body();
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 10);
    head->setSpacing(2);
    m_name = new widgets::ElidedLabel({}, panel);
    m_name->setTextPx(15, true);
    m_native = new widgets::ElidedLabel({}, panel);
    m_native->setTextPx(15);
    m_code = previewLabel({}, "code", panel);
    for (QWidget* line : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_native),
                          static_cast<QWidget*>(m_code)})
        head->addWidget(line);
    body->addLayout(head);
    body->addWidget(widgets::makeRule(panel));
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(12, 10, 12, 10);
    middle->setSpacing(10);
    m_warning = new widgets::Banner(widgets::Tone::Bad, panel);
    middle->addWidget(m_warning);
    m_facts = new QWidget(panel);
    middle->addWidget(m_facts);
    m_guardian = new widgets::PickerEdit(panel);
    m_guardian->setObjectName(QStringLiteral("name_guardian"));
    m_guardian->hide();
    middle->addWidget(m_guardian);
    middle->addStretch(1);
    body->addLayout(middle, 1);

    panel->setFoot(buildFoot(panel));
    connectParts();
    retranslate();
}

QWidget* PreviewPanel::buildFoot(QWidget* panel)
{
    auto* foot = new QWidget(panel);
    auto* buttons = new QGridLayout(foot);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    m_open = new widgets::KeyButton({}, foot);
    m_open->setKind(widgets::ButtonKind::Primary)->setKeyCap(QStringLiteral("Enter"));
    m_open->setObjectName(QStringLiteral("open_record"));
    m_step = new widgets::KeyButton({}, foot);
    m_step->setObjectName(QStringLiteral("next_step"));
    m_band = new widgets::KeyButton({}, foot);
    m_more = new widgets::KeyButton({}, foot);
    m_more->setPicture(theme::Icon::More);
    m_more->setObjectName(QStringLiteral("more_steps"));
    for (widgets::KeyButton* button : {m_step, m_band, m_more})
        button->setSize(widgets::ButtonSize::Small);
    buttons->addWidget(m_open, 0, 0, 1, 3);
    buttons->addWidget(m_step, 1, 0);
    buttons->addWidget(m_band, 1, 1);
    buttons->addWidget(m_more, 1, 2);
    buttons->setColumnStretch(0, 1);
    buttons->setColumnStretch(1, 1);
    const bool mayStep = may(m_role, core::domain::Action::SeeCase);
    m_step->setVisible(mayStep);
    m_more->setVisible(mayStep);
    return foot;
}

void PreviewPanel::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, &PreviewPanel::openWanted);
    connect(m_band, &QPushButton::clicked, this, &PreviewPanel::bandWanted);
    connect(m_step, &QPushButton::clicked, this, [this] {
        if (m_person)
            Q_EMIT stepWanted(nextStep(*m_person));
    });
    connect(m_more, &QPushButton::clicked, this, &PreviewPanel::openMenu);
    connect(m_guardian, &QLineEdit::textEdited, this, &PreviewPanel::guardianTyped);
    connect(m_guardian, &widgets::PickerEdit::chosen, this,
            [this](const widgets::PickerValue& value) {
                if (const auto id = core::domain::PersonId::parse(value.id))
                    Q_EMIT guardianChosen(*id);
            });
}

void PreviewPanel::showPerson(const std::optional<PersonRow>& person,
                              const std::vector<PersonRow>& family, const QDate& today)
{
    const bool other = !person || !m_person || person->id != m_person->id;
    m_person = person;
    m_family = family;
    m_today = today;
    if (other) {
        m_guardian->hide();
        m_guardian->setValue({});
    }
    for (QWidget* button : {static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_step),
                            static_cast<QWidget*>(m_band), static_cast<QWidget*>(m_more)})
        button->setEnabled(person.has_value());
    m_name->setText(person ? models::PersonFacts(*person, today).nameText() : QString());
    m_native->setText(person ? person->nativeName : QString());
    m_native->setVisible(person && !person->nativeName.isEmpty());
    m_code->setText(person ? person->code : QString());
    m_step->setText(person ? stepText(nextStep(*person)) : stepText(PersonStep::Interviewed));
    showWarning();
    fillFacts();
}

void PreviewPanel::showWarning()
{
    m_warning->hide();
    if (!m_person)
        return;
    const models::PersonFacts facts(*m_person, m_today);
    if (facts.toDo() == models::PersonFacts::ToDo::NoGuardian) {
        m_warning->setTone(widgets::Tone::Bad);
        m_warning->setIcon(theme::Icon::Child);
        m_warning->setText(m_person->birth ? tr("%n years old, no guardian.", nullptr,
                                                m_person->birth->age(m_today))
                                           : tr("A child without a guardian."),
                           tr("Needs a caseworker first."));
        m_warning->show();
    } else if (facts.weight() != models::PersonFacts::Weight::Quiet &&
               may(m_role, core::domain::Action::SeeNeeds)) {
        const bool bad = facts.weight() == models::PersonFacts::Weight::MustFix;
        m_warning->setTone(bad ? widgets::Tone::Bad : widgets::Tone::Warn);
        m_warning->setText(facts.toDoText(), facts.needsText());
        m_warning->show();
    }
}

void PreviewPanel::addFact(const QString& name, const QString& value)
{
    const int line = m_factGrid->rowCount();
    m_factGrid->addWidget(previewLabel(name, "sub", m_facts), line, 0, Qt::AlignTop);
    QLabel* words = previewLabel(value, "", m_facts);
    words->setWordWrap(true);
    m_factGrid->addWidget(words, line, 1);
}

void PreviewPanel::fillFacts()
{
    qDeleteAll(m_facts->findChildren<QLabel*>());
    delete m_facts->layout();
    m_factGrid = new QGridLayout(m_facts);
    m_factGrid->setContentsMargins(0, 0, 0, 0);
    m_factGrid->setHorizontalSpacing(12);
    m_factGrid->setVerticalSpacing(5);
    m_factGrid->setColumnMinimumWidth(0, theme::scaled(this, 88));
    m_factGrid->setColumnStretch(1, 1);
    if (!m_person)
        return;
    const PersonRow& person = *m_person;
    addFact(tr("Nationality"),
            orNotRecorded(person.nationality.isEmpty() ? QString()
                                                       : text::countryText(person.nationality)));
    addFact(
        tr("Language"),
        orNotRecorded(person.language.isEmpty() ? QString() : text::languageText(person.language)));
    addFact(tr("Born"),
            orNotRecorded(person.birth ? text::formatPartialDate(*person.birth) : QString()));
    if (may(m_role, core::domain::Action::SeeIdentity)) {
        QString document = person.documentKind.isEmpty()
                               ? QString()
                               : text::codeText("document_kind", person.documentKind);
        if (!person.documentNumber.isEmpty())
            document = tr("%1 %2").arg(document, person.documentNumber).trimmed();
        addFact(tr("Document"), orNotRecorded(document));
    }
    if (person.arrivedAtMs > 0) {
        const QString at =
            text::formatInstant(QDateTime::fromMSecsSinceEpoch(person.arrivedAtMs), m_today);
        addFact(tr("Arrived"), person.receptionNumber > 0
                                   ? tr("%1, group %2").arg(at).arg(person.receptionNumber)
                                   : at);
    }
    if (person.familySize > 1)
        addFact(tr("Family"), tr("Family of %n", nullptr, person.familySize));
    if (may(m_role, core::domain::Action::SeeNeeds) && !person.needs.isEmpty())
        addFact(tr("Needs"), models::PersonFacts(person, m_today).needsText());
    addFact(tr("Consent"), person.consentRegister.isEmpty()
                               ? tr("Not asked")
                               : text::codeText("consent_register", person.consentRegister));
    addFact(tr("Sharing"), person.consentTravel.isEmpty()
                               ? tr("Not asked")
                               : text::codeText("consent_travel", person.consentTravel));
    addFact(tr("Now"), models::PersonFacts(person, m_today).whereText());
}

void PreviewPanel::addStep(QMenu& menu, PersonStep step)
{
    QAction* entry = menu.addAction(stepText(step));
    connect(entry, &QAction::triggered, this, [this, step] { Q_EMIT stepWanted(step); });
}

void PreviewPanel::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addStep(*menu, PersonStep::Interviewed);
    addStep(*menu, PersonStep::Ready);
    menu->addSeparator();
    for (const PersonStep step : {PersonStep::Here, PersonStep::Clinic, PersonStep::Left})
        addStep(*menu, step);
    menu->addSeparator();
    addStep(*menu, PersonStep::ShareAgreed);
    addStep(*menu, PersonStep::ShareDeclined);
    menu->addSeparator();
    connect(menu->addAction(tr("Name a guardian")), &QAction::triggered, this,
            &PreviewPanel::askGuardian);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void PreviewPanel::askGuardian()
{
    if (!m_person)
        return;
    m_guardian->setItems(guardianItems(m_family, *m_person, m_today));
    m_guardian->show();
    m_guardian->setFocus(Qt::TabFocusReason);
    m_guardian->openList();
}

void PreviewPanel::setGuardiansFound(const std::vector<PersonRow>& found)
{
    if (!m_person)
        return;
    m_guardian->setItems(guardianItems(found, *m_person, m_today));
    m_guardian->openList();
}

void PreviewPanel::retranslate()
{
    m_open->setText(tr("Open record"));
    m_band->setText(tr("Print band"));
    m_more->setAccessibleName(tr("More to do with this person"));
    m_guardian->setAccessibleName(tr("Name of the guardian"));
    m_guardian->setPlaceholderText(tr("Name or code of the guardian"));
    showPerson(m_person, m_family, m_today);
}

} // namespace ui::pages
