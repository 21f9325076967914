// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manifests/checks_panel.h"

#include "ui/models/candidate_model.h"
#include "ui/text/finding_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/key_cap.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/chip.h"
#include "ui/widgets/frames/elided_label.h"
#include "ui/widgets/frames/icon_label.h"
#include "ui/widgets/frames/panel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::pages {
namespace {

using core::domain::Finding;
using core::domain::RuleKey;

/// Names and guardians for a finding, from the people on board.
CheckLine::Names namesFor(const Finding& finding, const core::session::ManifestDetails& view,
                          const QDate& today)
{
    CheckLine::Names names;
    for (const auto& passenger : view.passengers) {
        const bool isMeant = std::find(finding.people.begin(), finding.people.end(),
                                       passenger.person.id) != finding.people.end();
        if (isMeant && finding.people.size() == 1)
            names.who = models::shownName(passenger.person);
        if (isMeant && finding.rule == RuleKey::KeepApart)
            names.pair.push_back(models::shownName(passenger.person));
        const bool isAdult = passenger.person.birth.has_value() &&
                             !core::domain::mayBeMinor(passenger.person.age(), today);
        if (finding.rule == RuleKey::MinorWithoutGuardian && isAdult && !isMeant)
            names.guardians.emplace_back(passenger.person.id, models::shownName(passenger.person));
    }
    if (names.pair.size() == 2) // in the order of the list, as the finding has them
        //: two names
        names.who = ChecksPanel::tr("%1 and %2").arg(names.pair[0], names.pair[1]);
    else if (finding.people.size() > 1)
        names.who = ChecksPanel::tr("%n people", nullptr, static_cast<int>(finding.people.size()));
    return names;
}

} // namespace

CheckLine::CheckLine(const Finding& finding, const Names& names, Rights rights, QWidget* parent)
    : QWidget(parent), m_question(new QWidget(this)), m_questionLine(new QHBoxLayout(m_question))
{
    auto* icon = new widgets::IconLabel(finding.accepted    ? theme::Icon::Check
                                        : finding.mustFix() ? theme::Icon::Stop
                                                            : theme::Icon::Warn,
                                        18,
                                        finding.accepted    ? &theme::Tokens::good
                                        : finding.mustFix() ? &theme::Tokens::bad
                                                            : &theme::Tokens::warn,
                                        this);
    const QString what = text::findingText(finding);
    auto* words = new QLabel(this);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    QString shown =
        names.who.isEmpty() ? what.toHtmlEscaped()
        : finding.people.size() == 1 || names.pair.size() == 2
            ? QStringLiteral("<b>%1</b>: %2").arg(names.who.toHtmlEscaped(), what.toHtmlEscaped())
            : QStringLiteral("%1: %2").arg(names.who.toHtmlEscaped(), what.toHtmlEscaped());
    if (finding.accepted)
        shown += tr(" Accepted: %1").arg(finding.accepted->toHtmlEscaped());
    words->setText(shown);

    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 2, 12, 2);
    line->setSpacing(8);
    line->addWidget(icon);
    line->addWidget(words, 1);
    if (rights.editable && finding.isOpen())
        addButtons(finding, names, rights, *line);
    m_questionLine->setContentsMargins(40, 0, 12, 6);
    m_question->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(line);
    all->addWidget(m_question);
    all->addWidget(widgets::makeRule(this));
    setMinimumHeight(32);
    const bool prints = !core::domain::isForSupervisor(finding.rule);
    connect(this, &CheckLine::fix, this, [this, names, prints](FindingFix chosen) {
        if (chosen == FindingFix::NameGuardian)
            askGuardian(names);
        else if (chosen == FindingFix::Accept)
            askReason(prints);
    });
}

void CheckLine::addButtons(const Finding& finding, const Names& names, Rights rights,
                           QBoxLayout& line)
{
    switch (finding.rule) {
    case RuleKey::OnAnotherManifest: addFix(tr("Remove here"), FindingFix::Remove, line); break;
    case RuleKey::MinorWithoutGuardian:
        addFix(tr("Name a guardian"), FindingFix::NameGuardian, line);
        addFix(tr("Remove"), FindingFix::Remove, line);
        break;
    case RuleKey::NoDriverOrPlate:
    case RuleKey::OverCapacity: addFix(tr("Trip details"), FindingFix::TripDetails, line); break;
    case RuleKey::NoPassengers: break;
    case RuleKey::SameSeat: addFix(tr("Show"), FindingFix::Show, line); break;
    case RuleKey::KeepApart: addRemovals(names, line); break;
    case RuleKey::NotToThatCountry:
        addFix(tr("Remove"), FindingFix::Remove, line);
        if (rights.supervisor)
            addFix(tr("Accept, with reason"), FindingFix::Accept, line);
        break;
    case RuleKey::NoSharing:
        addFix(tr("They agreed"), FindingFix::TheyAgreed, line);
        addFix(tr("Print code only"), FindingFix::PrintCodeOnly, line);
        break;
    case RuleKey::NoDocument:
    case RuleKey::MedicalWithoutEscort:
    case RuleKey::NameWithdrawn:
    case RuleKey::FamilySplit:
    case RuleKey::TogetherSplit:
    case RuleKey::AgeNotKnown:
    case RuleKey::NotInterviewed:
        addFix(tr("Show"), FindingFix::Show, line);
        addFix(tr("Accept, with reason"), FindingFix::Accept, line);
        break;
    }
}

widgets::KeyButton* CheckLine::addButton(const QString& words, QBoxLayout& line)
{
    auto* button = new widgets::KeyButton(words, this);
    button->setSize(widgets::ButtonSize::Small);
    if (!m_buttons.empty())
        setTabOrder(m_buttons.back(), button);
    line.addWidget(button);
    m_buttons.push_back(button);
    return button;
}

void CheckLine::addFix(const QString& words, FindingFix chosen, QBoxLayout& line)
{
    widgets::KeyButton* button = addButton(words, line);
    button->setObjectName(QStringLiteral("fix_%1").arg(static_cast<int>(chosen)));
    connect(button, &QPushButton::clicked, this, [this, chosen] { Q_EMIT fix(chosen); });
}

void CheckLine::addRemovals(const Names& names, QBoxLayout& line)
{
    for (std::size_t i = 0; i < names.pair.size(); ++i) {
        //: %1 is a name
        widgets::KeyButton* button = addButton(tr("Remove %1").arg(names.pair[i]), line);
        const int person = static_cast<int>(i);
        button->setObjectName(QStringLiteral("remove_%1").arg(person));
        connect(button, &QPushButton::clicked, this, [this, person] { Q_EMIT removed(person); });
    }
}

void CheckLine::askReason(bool prints)
{
    if (m_question->isVisible())
        return;
    auto* label = new QLabel(prints ? tr("Why it is all right (prints on the escort sheet)")
                                    : tr("Why it is all right (never prints)"),
                             m_question);
    auto* edit = new QLineEdit(m_question);
    edit->setObjectName(QStringLiteral("accept_reason"));
    edit->setMaxLength(200);
    label->setBuddy(edit);
    edit->setAccessibleName(label->text());
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
        if (!edit->text().trimmed().isEmpty())
            Q_EMIT accepted(edit->text().trimmed());
    });
    m_questionLine->addWidget(label);
    m_questionLine->addWidget(edit, 1);
    m_question->show();
    edit->setFocus();
}

void CheckLine::askGuardian(const Names& names)
{
    if (m_question->isVisible())
        return;
    auto* label = new QLabel(tr("Guardian on board"), m_question);
    auto* picker = new widgets::PickerEdit(m_question);
    picker->setObjectName(QStringLiteral("guardian"));
    picker->setAccessibleName(label->text());
    label->setBuddy(picker);
    std::vector<widgets::PickerItem> items;
    for (const auto& [id, name] : names.guardians)
        items.push_back({id.toString(), name, {}, {}, {}});
    picker->setItems(std::move(items));
    connect(picker, &widgets::PickerEdit::chosen, this, [this](const widgets::PickerValue& value) {
        if (const auto guardian = core::domain::PersonId::parse(value.id))
            Q_EMIT guardianNamed(*guardian);
    });
    m_questionLine->addWidget(label);
    m_questionLine->addWidget(picker, 1);
    m_question->show();
    picker->setFocus();
    picker->openList();
}

void CheckLine::focusFirstButton()
{
    if (!m_buttons.empty())
        m_buttons.front()->setFocus();
}

ChecksPanel::ChecksPanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_must(new widgets::Chip({}, this)),
      m_look(new widgets::Chip({}, this)), m_lineArea(new QWidget(this)),
      m_lines(new QVBoxLayout(m_lineArea)), m_allGood(new QLabel(this))
{
    setProperty("kind", QStringLiteral("panel"));
    m_title->setProperty("kind", QStringLiteral("h2"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->setSpacing(8);
    head->addWidget(new widgets::IconLabel(theme::Icon::Checklist, 17, &theme::Tokens::text, this));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_must);
    head->addWidget(m_look);
    head->addWidget(new widgets::KeyCap(QStringLiteral("F9"), this));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_lineArea);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_lineArea->setAutoFillBackground(false);
    m_allGood->setProperty("kind", QStringLiteral("sub"));
    m_allGood->setContentsMargins(12, 6, 12, 6);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(widgets::makeRule(this));
    all->addWidget(m_allGood);
    all->addWidget(scroll, 1);
    retranslate();
}

void ChecksPanel::show(const core::session::ManifestDetails& view, CheckLine::Rights rights,
                       const QDate& today)
{
    std::vector<std::pair<core::domain::PersonId, QString>> people;
    for (const auto& passenger : view.passengers)
        people.emplace_back(passenger.person.id, models::shownName(passenger.person));
    if (!std::exchange(m_stale, false) && m_findings == view.findings && m_people == people &&
        m_rights.editable == rights.editable)
        return;
    m_findings = view.findings;
    m_people = std::move(people);
    m_rights = rights;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the line whose button was pressed
        }
        delete item;
    }
    m_checks.clear();
    for (const Finding& finding : view.findings) {
        auto* line = new CheckLine(finding, namesFor(finding, view, today), rights, m_lineArea);
        connect(line, &CheckLine::fix, this,
                [this, finding](FindingFix chosen) { Q_EMIT fix(finding, chosen); });
        connect(line, &CheckLine::removed, this, [this, finding](int person) {
            Finding one = finding;
            one.people = {finding.people.at(static_cast<std::size_t>(person))};
            Q_EMIT fix(one, FindingFix::Remove);
        });
        connect(line, &CheckLine::accepted, this,
                [this, finding](const QString& reason) { Q_EMIT accepted(finding, reason); });
        connect(line, &CheckLine::guardianNamed, this,
                [this, finding](const core::domain::PersonId& guardian) {
                    Q_EMIT guardianNamed(finding, guardian);
                });
        m_lines->addWidget(line);
        line->show(); // now: Tab passes over what is shown at the next turn of the event loop
        if (line->hasButtons())
            m_checks.push_back(line);
    }
    m_lines->addStretch();
    const int must = view.mustFix();
    const int look = view.toLookAt();
    m_must->setLook({tr("%n must be fixed", nullptr, must), widgets::Tone::Bad});
    m_look->setLook({tr("%n to look at", nullptr, look), widgets::Tone::Warn});
    m_must->setVisible(must > 0);
    m_look->setVisible(look > 0);
    m_allGood->setVisible(view.findings.empty());
}

void ChecksPanel::retranslate()
{
    m_title->setText(tr("Check before you finalise"));
    m_allGood->setText(tr("Nothing to fix and nothing to look at."));
    m_stale = true;
}

bool ChecksPanel::hasFocusInside() const
{
    return isAncestorOf(QApplication::focusWidget());
}

bool ChecksPanel::focusNext(bool backwards)
{
    if (m_checks.empty())
        return false;
    const int count = static_cast<int>(m_checks.size());
    const auto focused = std::find_if(m_checks.begin(), m_checks.end(), [](const CheckLine* line) {
        return line->isAncestorOf(QApplication::focusWidget());
    });
    // Coming from elsewhere it goes on where it was: the one before may have been put right.
    int at = std::min(m_next, count - 1);
    if (focused != m_checks.end())
        at = static_cast<int>(focused - m_checks.begin()) + (backwards ? count - 1 : 1);
    else if (backwards)
        at += count - 1;
    m_next = at % count;
    m_checks[static_cast<std::size_t>(m_next)]->focusFirstButton();
    return true;
}

} // namespace ui::pages
