// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/filter_bar.h"

#include "core/domain/code_lists.h"
#include "ui/text/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/fields/search_field.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>

namespace ui::pages {

namespace {

/// The nationalities met most at the border, for the filter; any other is found by its name.
constexpr const char* kCommonNationalities[] = {"MMR", "CHN", "IND", "ETH", "KEN", "UGA", "PHL",
                                                "IDN", "VNM", "LAO", "BGD", "PAK", "NPL", "LKA",
                                                "MYS", "THA", "TWN", "BRA", "ZAF", "ZWE"};

struct AgeRange {
    std::optional<int> from;
    std::optional<int> to;
};

constexpr AgeRange kAgeRanges[] = {{std::nullopt, 17}, {18, 29}, {30, 44}, {45, std::nullopt}};

QStringList codesOfList(std::string_view list)
{
    QStringList codes;
    for (const core::domain::CodeEntry& entry : core::domain::findCodeList(list)->entries)
        codes.append(QString::fromLatin1(entry.code.data(), qsizetype(entry.code.size())));
    return codes;
}

} // namespace

FilterBar::FilterBar(const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_text(new widgets::SearchField({}, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(7);
    m_text->setObjectName(QStringLiteral("people_filter"));
    m_text->setKeyCap(QStringLiteral("Ctrl F"));
    m_text->setMinimumWidth(theme::scaled(this, 190));
    m_text->setMaximumWidth(theme::scaled(this, 244));
    line->addWidget(m_text, 1);
    for (const Kind kind : {Kind::Group, Kind::Today, Kind::Status, Kind::Nationality,
                            Kind::SexAndAge, Kind::Consent, Kind::Needs})
        line->addWidget(addButton(kind));
    line->addStretch(1);
    m_clear = new widgets::KeyButton({}, this);
    m_clear->setKind(widgets::ButtonKind::Flat)->setSize(widgets::ButtonSize::Small);
    m_clear->setObjectName(QStringLiteral("clear_filters"));
    line->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    connect(m_text, &widgets::SearchField::searched, this, [this](const QString& text) {
        m_query.text = text.trimmed();
        tell();
    });
    connect(m_text, &widgets::SearchField::leaveDown, this, &FilterBar::leaveDown);
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::leaveDown);
    retranslate();
}

widgets::KeyButton* FilterBar::addButton(Kind kind)
{
    auto* button = new widgets::KeyButton({}, this);
    button->setCheckable(true);
    button->setPictureAtEnd(true);
    button->setProperty("filter", true);
    m_buttons.emplace_back(kind, button);
    connect(button, &QPushButton::clicked, this, [this, kind] { toggle(kind); });
    return button;
}

void FilterBar::toggle(Kind kind)
{
    if (kind == Kind::Group)
        m_onlyGroup = !m_onlyGroup;
    else if (kind == Kind::Today)
        m_onlyToday = !m_onlyToday;
    else
        return openMenu(kind);
    tell();
}

void FilterBar::addEntry(QMenu& menu, const QString& words, QStringList& chosen,
                         const QString& code)
{
    QAction* entry = menu.addAction(words);
    entry->setCheckable(true);
    entry->setChecked(chosen.contains(code));
    connect(entry, &QAction::triggered, this, [this, &chosen, code] {
        if (chosen.removeAll(code) == 0)
            chosen.append(code);
        tell();
    });
}

void FilterBar::fillCodes(QMenu& menu, QStringList& chosen, const QStringList& codes,
                          std::string_view list)
{
    for (const QString& code : codes)
        addEntry(menu, list == "country" ? text::countryText(code) : text::codeText(list, code),
                 chosen, code);
}

void FilterBar::fillAges(QMenu& menu)
{
    for (const AgeRange& range : kAgeRanges) {
        QString words = tr("%1 to %2 years").arg(range.from.value_or(0)).arg(range.to.value_or(0));
        if (!range.from)
            words = tr("Under 18");
        else if (!range.to)
            words = tr("%1 years and over").arg(*range.from);
        QAction* entry = menu.addAction(words);
        entry->setCheckable(true);
        const bool on = m_query.ageFrom == range.from && m_query.ageTo == range.to;
        entry->setChecked(on);
        connect(entry, &QAction::triggered, this, [this, range, on] {
            m_query.ageFrom = on ? std::nullopt : range.from;
            m_query.ageTo = on ? std::nullopt : range.to;
            tell();
        });
    }
}

void FilterBar::openMenu(Kind kind)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (kind == Kind::Status) {
        addEntry(*menu, tr("Not finished"), m_query.stages, QStringLiteral("draft"));
        fillCodes(*menu, m_query.stages, codesOfList("stage"), "stage");
        addEntry(*menu, tr("On a manifest"), m_query.stages, QStringLiteral("on_manifest"));
        addEntry(*menu, tr("Departed"), m_query.stages, QStringLiteral("departed"));
    } else if (kind == Kind::Nationality) {
        QStringList codes;
        for (const char* code : kCommonNationalities)
            codes.append(QString::fromLatin1(code));
        fillCodes(*menu, m_query.nationalities, codes, "country");
    } else if (kind == Kind::SexAndAge) {
        fillCodes(*menu, m_query.sexes, codesOfList("sex"), "sex");
        menu->addSeparator();
        fillAges(*menu);
    } else if (kind == Kind::Consent) {
        fillCodes(*menu, m_query.consentRegister, codesOfList("consent_register"),
                  "consent_register");
    } else {
        fillCodes(*menu, m_query.needs, codesOfList("needs"), "needs");
    }
    for (const auto& [known, button] : m_buttons) {
        if (known == kind)
            menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    }
    showState();
}

core::storage::PersonQuery FilterBar::query() const
{
    core::storage::PersonQuery query = m_query;
    if (m_onlyGroup && m_group)
        query.reception = m_group->id;
    if (m_onlyToday)
        query.arrivedFromMs = m_clock.today().startOfDay().toMSecsSinceEpoch();
    return query;
}

bool FilterBar::isEmpty() const
{
    return query() == core::storage::PersonQuery{};
}

void FilterBar::setText(const QString& text)
{
    m_text->setText(text);
    m_query.text = text.trimmed();
    tell();
}

void FilterBar::setGroup(const std::optional<core::storage::ReceptionRow>& group)
{
    m_group = group;
    m_onlyGroup = m_onlyGroup && group.has_value();
    showState();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::clearAll()
{
    m_query = {};
    m_onlyGroup = false;
    m_onlyToday = false;
    m_text->clear();
    tell();
}

void FilterBar::tell()
{
    showState();
    Q_EMIT changed();
}

bool FilterBar::isOn(Kind kind) const
{
    switch (kind) {
    case Kind::Group: return m_onlyGroup;
    case Kind::Today: return m_onlyToday;
    case Kind::Status: return !m_query.stages.isEmpty();
    case Kind::Nationality: return !m_query.nationalities.isEmpty();
    case Kind::SexAndAge: return !m_query.sexes.isEmpty() || m_query.ageFrom || m_query.ageTo;
    case Kind::Consent: return !m_query.consentRegister.isEmpty();
    case Kind::Needs: return !m_query.needs.isEmpty();
    }
    return false;
}

QString FilterBar::buttonText(Kind kind) const
{
    const auto counted = [](const QString& words, qsizetype count) {
        return count == 0 ? words : tr("%1: %2").arg(words).arg(count);
    };
    const int ages = m_query.ageFrom || m_query.ageTo ? 1 : 0;
    switch (kind) {
    case Kind::Group: return m_group ? tr("Group %1").arg(m_group->number) : tr("Group");
    case Kind::Today: return tr("Today");
    case Kind::Status: return counted(tr("Status"), m_query.stages.size());
    case Kind::Nationality: return counted(tr("Nationality"), m_query.nationalities.size());
    case Kind::SexAndAge: return counted(tr("Sex and age"), m_query.sexes.size() + ages);
    case Kind::Consent: return counted(tr("Consent"), m_query.consentRegister.size());
    case Kind::Needs: return counted(tr("Needs"), m_query.needs.size());
    }
    return {};
}

void FilterBar::showState()
{
    for (const auto& [kind, button] : m_buttons) {
        const bool on = isOn(kind);
        const bool hasMenu = kind != Kind::Group && kind != Kind::Today;
        button->setChecked(on);
        button->setText(buttonText(kind));
        button->setPicture(hasMenu ? theme::Icon::ChevronDown
                                   : (on ? theme::Icon::Close : theme::Icon::None));
        button->setVisible(kind != Kind::Group || m_group.has_value());
    }
    m_clear->setVisible(!isEmpty());
}

void FilterBar::retranslate()
{
    m_text->setPlaceholder(tr("Name, code, passport"));
    m_clear->setText(tr("Clear all"));
    showState();
}

} // namespace ui::pages
