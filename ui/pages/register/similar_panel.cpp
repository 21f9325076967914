// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/register/similar_panel.h"

#include "ui/models/person_facts.h"
#include "ui/text/formats.h"
#include "ui/text/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/key_cap.h"
#include "ui/widgets/frames/chip.h"
#include "ui/widgets/frames/elided_label.h"
#include "ui/widgets/frames/icon_label.h"
#include "ui/widgets/frames/panel.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {

using core::storage::PersonProbe;
using core::storage::PersonRow;
using core::storage::SimilarPerson;
using theme::Icon;
using theme::Tokens;

namespace {

constexpr int kMostCards = 3;

enum class Agreement { Same, Differs, NotRecorded };

struct Reason {
    Agreement agreement;
    QString field;
    QString words;
};

QLabel* kindLabel(const QString& text, const char* kind, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

Agreement agreementOf(bool same, bool recorded)
{
    if (same)
        return Agreement::Same;
    return recorded ? Agreement::Differs : Agreement::NotRecorded;
}

/// What the card says, only about what this form knows too.
std::vector<Reason> reasonsFor(const SimilarPerson& similar, const PersonProbe& probe)
{
    const PersonRow& other = similar.person;
    std::vector<Reason> reasons;
    const auto add = [&reasons](Agreement agreement, const QString& field, const QString& words) {
        reasons.push_back({agreement, field,
                           agreement == Agreement::NotRecorded
                               ? SimilarPanel::tr("none recorded there")
                               : words});
    };
    if (!probe.documentNumber.isEmpty())
        add(agreementOf(similar.sameDocument, !other.documentNumber.isEmpty()),
            SimilarPanel::tr("Document"), other.documentNumber);
    if (probe.birth)
        add(agreementOf(similar.sameBirth || similar.sameBirthYear, other.birth.has_value()),
            SimilarPanel::tr("Born"),
            other.birth ? text::formatPartialDate(*other.birth) : QString());
    if (!probe.nationality.isEmpty())
        add(agreementOf(similar.sameNationality, !other.nationality.isEmpty()),
            SimilarPanel::tr("Nationality"), text::countryText(other.nationality));
    if (!probe.fullName.isEmpty())
        add(agreementOf(similar.sameName, !other.fullName.isEmpty()), SimilarPanel::tr("Name"),
            similar.sameName ? SimilarPanel::tr("the same")
                             : SimilarPanel::tr("written differently"));
    return reasons;
}

void addReason(QGridLayout& grid, const Reason& reason, QWidget* parent)
{
    const int line = grid.rowCount();
    Icon icon = Icon::Check;
    QColor Tokens::*colour = &Tokens::good;
    QString spoken = SimilarPanel::tr("same");
    if (reason.agreement != Agreement::Same) {
        icon = reason.agreement == Agreement::Differs ? Icon::NotEqual : Icon::Minus;
        colour = &Tokens::warn;
        spoken = reason.agreement == Agreement::Differs ? SimilarPanel::tr("differs")
                                                        : SimilarPanel::tr("not recorded");
    }
    auto* mark = new widgets::IconLabel(icon, 13, colour, parent);
    mark->setAccessibleName(spoken);
    grid.addWidget(mark, line, 0);
    grid.addWidget(kindLabel(reason.field, "label", parent), line, 1);
    auto* words = new widgets::ElidedLabel(reason.words, parent);
    words->setTextPx(12);
    grid.addWidget(words, line, 2);
}

} // namespace

SimilarPanel::SimilarPanel(QWidget* parent)
    : QWidget(parent), m_panel(new widgets::Panel(this)), m_cards(new QWidget(m_panel)),
      m_cardColumn(new QVBoxLayout(m_cards))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    m_cardColumn->setContentsMargins(12, 10, 12, 10);
    m_cardColumn->setSpacing(10);
    m_panel->body()->addWidget(m_cards, 1);
    m_panel->addToHead(new widgets::KeyCap(QStringLiteral("F6"), m_panel));
    setObjectName(QStringLiteral("similar_panel"));
    rebuild();
}

void SimilarPanel::clear()
{
    m_found.clear();
    m_checked = false;
    rebuild();
}

void SimilarPanel::startOver()
{
    m_aside.clear();
    clear();
}

void SimilarPanel::showPeople(const PersonProbe& probe, const std::vector<SimilarPerson>& found,
                              const QDate& today)
{
    m_probe = probe;
    m_found = found;
    m_today = today;
    m_checked = true;
    rebuild();
}

std::optional<core::domain::PersonId> SimilarPanel::first() const
{
    return m_shown.empty() ? std::nullopt : std::optional(m_shown.front().person.id);
}

void SimilarPanel::focusFirst()
{
    if (auto* button = m_cards->findChild<widgets::KeyButton*>(QStringLiteral("same_person")))
        button->setFocus(Qt::TabFocusReason);
}

void SimilarPanel::setAside(const core::domain::PersonId& person)
{
    m_aside.push_back(person);
    rebuild();
}

bool SimilarPanel::takeBack()
{
    if (m_aside.empty())
        return false;
    m_aside.pop_back();
    rebuild();
    return true;
}

void SimilarPanel::retranslate()
{
    rebuild();
}

QString SimilarPanel::titleText() const
{
    if (!m_checked)
        return tr("Similar people");
    if (m_shown.empty())
        return tr("Nobody looks similar");
    return tr("%n people look similar", nullptr, static_cast<int>(m_shown.size()));
}

void SimilarPanel::rebuild()
{
    m_shown.clear();
    for (const SimilarPerson& similar : m_found) {
        if (std::find(m_aside.begin(), m_aside.end(), similar.person.id) == m_aside.end())
            m_shown.push_back(similar);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const SimilarPerson& a, const SimilarPerson& b) {
                         return a.isStrong() && !b.isStrong();
                     });
    m_panel->setTitle(titleText(), Icon::Duplicates);
    while (QLayoutItem* item = m_cardColumn->takeAt(0)) {
        if (QWidget* card = item->widget()) {
            card->hide();
            card->deleteLater();
        }
        delete item;
    }
    const auto shown = std::min<std::size_t>(m_shown.size(), kMostCards);
    for (std::size_t i = 0; i < shown; ++i)
        m_cardColumn->addWidget(makeCard(m_shown[i]));
    QString words = tr("You can save now. An open match is sent to the supervisor.");
    if (!m_checked)
        words = tr("People on this laptop are looked through while you type.");
    else if (m_shown.empty())
        words = tr("Looked through everyone on this laptop, and again while you type.");
    auto* note = kindLabel(words, "label", m_cards);
    note->setWordWrap(true);
    m_cardColumn->addWidget(note);
    m_cardColumn->addStretch(1);
}

QWidget* SimilarPanel::makeCard(const SimilarPerson& similar)
{
    const PersonRow& person = similar.person;
    const bool strong = similar.isStrong();
    auto* card = new QFrame(m_cards);
    card->setProperty("kind", strong ? QStringLiteral("cand-strong") : QStringLiteral("cand"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 10, 8);
    column->setSpacing(6);

    auto* head = new QHBoxLayout;
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    auto* name = new widgets::ElidedLabel(models::PersonFacts(person, m_today).nameText(), card);
    name->setTextPx(13, true);
    names->addWidget(name);
    auto* code = kindLabel(person.code, "code", card);
    code->setToolTip(
        person.registeredAtMs == 0
            ? QString()
            : text::formatInstant(QDateTime::fromMSecsSinceEpoch(person.registeredAtMs), m_today));
    names->addWidget(code);
    head->addLayout(names, 1);
    head->addWidget(
        new widgets::Chip({strong ? tr("Strong match") : tr("Weak match"),
                           strong ? widgets::Tone::Warn : widgets::Tone::Quiet, Icon::None},
                          card),
        0, Qt::AlignTop);
    column->addLayout(head);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    for (const Reason& reason : reasonsFor(similar, m_probe))
        addReason(*grid, reason, card);
    column->addLayout(grid);

    column->addLayout(makeButtons(person, card));
    card->setAccessibleName(strong ? tr("Strong match: %1").arg(person.code)
                                   : tr("Weak match: %1").arg(person.code));
    return card;
}

QLayout* SimilarPanel::makeButtons(const PersonRow& person, QWidget* card)
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const bool isFirst = person.id == m_shown.front().person.id;
    auto* same = new widgets::KeyButton(tr("Same person"), card);
    if (isFirst)
        same->setObjectName(QStringLiteral("same_person"));
    same->setSize(widgets::ButtonSize::Small)->setKeyCap(QStringLiteral("Alt S"));
    auto* different = new widgets::KeyButton(tr("Different"), card);
    different->setSize(widgets::ButtonSize::Small)->setKeyCap(QStringLiteral("Alt D"));
    if (!isFirst) { // the keys answer for the first card
        same->setKeyCap({});
        different->setKeyCap({});
    }
    connect(same, &QPushButton::clicked, this, [this, id = person.id] { Q_EMIT samePerson(id); });
    connect(different, &QPushButton::clicked, this,
            [this, id = person.id] { Q_EMIT differentPerson(id); });
    buttons->addWidget(same);
    buttons->addWidget(different);
    buttons->addStretch(1);
    return buttons;
}

} // namespace ui::pages
