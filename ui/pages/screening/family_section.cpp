// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/screening/family_section.h"

#include "core/domain/person.h"
#include "core/session/session.h"
#include "ui/forms/list_items.h"
#include "ui/pages/record/part_section.h"
#include "ui/text/error_text.h"
#include "ui/text/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMatchesShown = 6;
constexpr int kMatchesHeight = 96;
constexpr int kLinksHeight = 120;

} // namespace

FamilySection::FamilySection(const PageContext& context, QWidget* parent)
    : FieldSection(core::forms::Section::Family, context, parent),
      m_desk(context.session, context.session.here()), m_panel(new widgets::Panel(this)),
      m_list(new QListWidget(m_panel)), m_search(new QLineEdit(m_panel)),
      m_matches(new QListWidget(m_panel)), m_relation(new widgets::PickerEdit(m_panel)),
      m_known(new widgets::PickerEdit(m_panel)), m_keep(new widgets::SegmentedChoice(m_panel)),
      m_link(new widgets::KeyButton(QString(), m_panel)),
      m_guardian(new widgets::KeyButton(QString(), m_panel)),
      m_family(new widgets::KeyButton(QString(), m_panel)),
      m_interpreter(new widgets::KeyButton(QString(), m_panel))
{
    // Ties and fears need another person, whom the lists of the base cannot find.
    for (PartSection* generic : findChildren<PartSection*>())
        generic->hide();
    buildLinks();
    if (core::domain::may(context.session.user().role, core::domain::Action::SeeProtected))
        buildFear();
    FamilySection::retranslate();
}

void FamilySection::buildLinks()
{
    m_list->setObjectName(u"links"_s);
    m_search->setObjectName(u"find_person"_s);
    m_matches->setObjectName(u"found_people"_s);
    m_relation->setObjectName(u"relation"_s);
    m_known->setObjectName(u"known_from"_s);
    m_keep->setObjectName(u"keep"_s);
    m_link->setObjectName(u"link"_s);
    m_guardian->setObjectName(u"guardian"_s);
    m_family->setObjectName(u"same_family"_s);
    m_interpreter->setObjectName(u"interprets"_s);
    m_interpreter->setVisible(
        core::domain::may(context().session.user().role, core::domain::Action::SeeCase));
    m_matches->setMaximumHeight(theme::scaled(this, kMatchesHeight));
    m_list->setMaximumHeight(theme::scaled(this, kLinksHeight));
    QVBoxLayout* body = m_panel->body();
    body->setContentsMargins(12, 10, 12, 12);
    body->setSpacing(8);
    auto* what = new QHBoxLayout;
    what->addWidget(m_relation, 1);
    what->addWidget(m_known, 1);
    what->addWidget(m_keep);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_link);
    buttons->addWidget(m_guardian);
    buttons->addWidget(m_family);
    buttons->addWidget(m_interpreter);
    buttons->addStretch(1);
    body->addWidget(m_list);
    body->addWidget(m_search);
    body->addWidget(m_matches);
    body->addLayout(what);
    body->addLayout(buttons);
    lines()->insertWidget(0, m_panel);
    connect(m_search, &QLineEdit::textEdited, this, &FamilySection::search);
    connect(m_search, &QLineEdit::returnPressed, this, &FamilySection::link);
    connect(m_link, &QPushButton::clicked, this, &FamilySection::link);
    connect(m_guardian, &QPushButton::clicked, this, &FamilySection::nameGuardian);
    connect(m_family, &QPushButton::clicked, this, &FamilySection::joinFamily);
    connect(m_interpreter, &QPushButton::clicked, this, [this] {
        const auto other = found();
        if (m_who && other)
            tell(m_desk.nameInterpreter(*m_who, *other));
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0 && row < static_cast<int>(m_links.size()))
            Q_EMIT openPerson(m_links[static_cast<std::size_t>(row)].other);
    });
}

void FamilySection::buildFear()
{
    m_fearOpen = new widgets::KeyButton(QString(), m_panel);
    m_fearOpen->setPicture(theme::Icon::KeepApart)->setObjectName(u"open_fear"_s);
    m_fearBlock = new QWidget(m_panel);
    m_fearWords = new QLineEdit(m_fearBlock);
    m_fearWords->setObjectName(u"fear_words"_s);
    m_fearApart = new QCheckBox(m_fearBlock);
    m_fearApart->setObjectName(u"fear_apart"_s);
    m_fearSave = new widgets::KeyButton(QString(), m_fearBlock);
    m_fearSave->setObjectName(u"save_fear"_s);
    auto* line = new QHBoxLayout(m_fearBlock);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_fearWords, 1);
    line->addWidget(m_fearApart);
    line->addWidget(m_fearSave);
    m_fearBlock->hide();
    m_panel->body()->addWidget(m_fearOpen, 0, Qt::AlignLeft);
    m_panel->body()->addWidget(m_fearBlock);
    connect(m_fearOpen, &QPushButton::clicked, this, [this] {
        m_fearBlock->setVisible(!m_fearBlock->isVisible());
        if (m_fearBlock->isVisible())
            m_fearWords->setFocus();
    });
    connect(m_fearSave, &QPushButton::clicked, this, &FamilySection::fear);
}

core::Status FamilySection::open(const core::domain::PersonId& person)
{
    m_who = person;
    m_search->clear();
    m_matches->clear();
    if (m_fearBlock != nullptr) {
        m_fearBlock->hide();
        m_fearWords->clear();
        m_fearApart->setChecked(false);
    }
    CORE_TRY(FieldSection::open(person));
    CORE_TRY_ASSIGN(m_links, m_desk.links(person));
    showLinks();
    return {};
}

void FamilySection::showLinks()
{
    m_list->clear();
    for (const core::session::LinkView& link : m_links) {
        QStringList parts{link.name, link.code};
        if (!link.relation.isEmpty())
            parts += text::codeText("relationship", link.relation);
        if (!link.verified.isEmpty())
            parts += text::codeText("link_verified", link.verified);
        if (!link.keep.isEmpty())
            parts += text::codeText("link_keep", link.keep);
        m_list->addItem(parts.join(u", "_s));
    }
    m_list->setVisible(!m_links.empty());
}

void FamilySection::search()
{
    m_matches->clear();
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty())
        return;
    const auto rows = context().session.here().people().search(typed, kMatchesShown);
    if (!rows)
        return static_cast<void>(tell(tl::unexpected(rows.error())));
    for (const core::storage::PersonRow& row : *rows) {
        if (row.id == m_who)
            continue;
        auto* item = new QListWidgetItem(
            core::domain::displayName(row.fullName, row.nativeName, row.code) + u", "_s + row.code,
            m_matches);
        item->setData(Qt::UserRole, row.id.toString());
    }
    m_matches->setCurrentRow(0);
}

std::optional<core::domain::PersonId> FamilySection::found() const
{
    const QListWidgetItem* item = m_matches->currentItem();
    return item == nullptr ? std::nullopt
                           : core::domain::PersonId::parse(item->data(Qt::UserRole).toString());
}

bool FamilySection::tell(const core::Status& status)
{
    if (!status) {
        Q_EMIT saveFailed(text::errorText(status.error()));
        return false;
    }
    Q_EMIT saved(context().clock.nowMs());
    if (auto links = m_desk.links(*m_who))
        m_links = *std::move(links);
    showLinks();
    Q_EMIT recordChanged();
    return true;
}

void FamilySection::link()
{
    const auto other = found();
    if (!m_who || !other)
        return;
    const auto id = m_desk.add(*m_who, {.other = *other,
                                        .relation = m_relation->value().id,
                                        .verified = m_known->value().id,
                                        .keep = m_keep->value()});
    if (!tell(id ? core::Status() : core::Status(tl::unexpected(id.error()))))
        return;
    m_search->clear();
    m_matches->clear();
    const core::RecordId made = *id;
    Q_EMIT toast(tr("Linked."), [this, made] { tell(m_desk.remove(made)); });
}

void FamilySection::nameGuardian()
{
    const auto other = found();
    const QString known = m_known->value().id;
    if (m_who && other)
        tell(
            m_desk.nameGuardian(*m_who, *other, known == u"document"_s || known == u"authority"_s));
}

void FamilySection::joinFamily()
{
    const auto other = found();
    if (m_who && other)
        tell(m_desk.joinFamily(*m_who, *other));
}

void FamilySection::fear()
{
    const auto other = found();
    if (!m_who || !other)
        return m_search->setFocus();
    if (!tell(m_desk.fear(*m_who, {.other = *other,
                                   .description = m_fearWords->text().trimmed(),
                                   .seatApart = m_fearApart->isChecked()})))
        return;
    m_fearWords->clear();
    m_fearBlock->hide();
}

void FamilySection::focusFirst()
{
    m_search->setFocus();
}

bool FamilySection::insertPart()
{
    m_search->setFocus();
    return true;
}

void FamilySection::retranslate()
{
    FieldSection::retranslate();
    m_panel->setTitle(tr("People they belong to"), theme::Icon::Family);
    m_search->setPlaceholderText(tr("Name or code of the other person"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_matches->setAccessibleName(tr("People found"));
    m_list->setAccessibleName(tr("Links"));
    m_relation->setItems(forms::pickerItemsOf("relationship"));
    m_relation->setPlaceholderText(tr("Is the"));
    m_relation->setAccessibleName(tr("What the other person is to this one"));
    m_known->setItems(forms::pickerItemsOf("link_verified"));
    m_known->setPlaceholderText(tr("Known from"));
    m_known->setAccessibleName(m_known->placeholderText());
    m_keep->setSegments(forms::segmentsOf("link_keep"));
    m_keep->setAccessibleName(tr("Travel"));
    m_link->setText(tr("Link"));
    m_guardian->setText(tr("Answers for this person"));
    m_family->setText(tr("Same family"));
    m_interpreter->setText(tr("Interprets for this person"));
    if (m_fearOpen == nullptr)
        return;
    m_fearOpen->setText(tr("Afraid of somebody"));
    m_fearWords->setPlaceholderText(tr("As said"));
    m_fearWords->setAccessibleName(tr("What the person said"));
    m_fearApart->setText(tr("Seat them apart, without saying why"));
    m_fearSave->setText(tr("Keep"));
    showLinks();
}

} // namespace ui::pages
