// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/person_record_panel.h"

#include "core/domain/person.h"
#include "core/domain/roles.h"
#include "core/forms/catalogue.h"
#include "core/session/person_desk.h"
#include "ui/forms/registration_form.h"
#include "ui/forms/registration_saver.h"
#include "ui/models/history_model.h"
#include "ui/models/reference_names.h"
#include "ui/text/label_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::pages {

using core::domain::PersonId;
using core::forms::FieldId;
using core::forms::RecordType;

namespace {

QLabel* recordLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

} // namespace

PersonRecordPanel::PersonRecordPanel(core::session::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_history(new models::HistoryModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    m_name = recordLabel("h2", this);
    m_code = recordLabel("code", this);
    m_tabs = new widgets::SegmentedChoice(this);
    m_tabs->setObjectName(QStringLiteral("record_tabs"));
    head->addWidget(m_name);
    head->addWidget(m_code);
    head->addStretch(1);
    head->addWidget(m_tabs);
    column->addLayout(head);
    buildConflicts();
    column->addWidget(m_conflicts);
    auto* panel = new widgets::Panel(this);
    m_stack = new QStackedWidget(panel);
    panel->body()->addWidget(m_stack);
    column->addWidget(panel, 1);

    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_form = new forms::RegistrationForm(session.world().clock, scroll);
    m_form->setEditing(true);
    scroll->setWidget(m_form);
    m_stack->addWidget(scroll);
    buildHistory();

    connect(m_tabs, &widgets::SegmentedChoice::chosen, this, [this](const QString& id) {
        m_stack->setCurrentIndex(id == QLatin1String("history") ? 1 : 0);
    });
    connect(m_form, &forms::RegistrationForm::answered, this, &PersonRecordPanel::changed);
    connect(m_form, &forms::RegistrationForm::familyTyped, this, [this](const QString& text) {
        if (const auto found = m_session.here().people().search(text, 8))
            m_form->setFamilyFound(*found);
    });
    connect(m_form, &forms::RegistrationForm::familyChosen, this, [this](const PersonId& person) {
        core::storage::PersonStore& people = m_session.here().people();
        const auto found = people.row(person);
        if (!found)
            return;
        const auto family = found->family ? people.family(*found->family)
                                          : core::Result<std::vector<core::storage::PersonRow>>{};
        m_flow->joinFamily(*found, family ? *family : std::vector<core::storage::PersonRow>{});
        m_form->refresh();
        Q_EMIT changed();
    });
    retranslate();
}

PersonRecordPanel::~PersonRecordPanel() = default;

void PersonRecordPanel::buildHistory()
{
    auto* table = new widgets::HwTableView(m_stack);
    table->setObjectName(QStringLiteral("history"));
    table->setModel(m_history);
    table->setItemDelegate(new widgets::ChipDelegate(table));
    const int widths[] = {120, 140, 60, 180, 170, 190};
    for (int i = 0; i < int{std::size(widths)}; ++i)
        table->setColumnWidth(i, widths[i]);
    table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(table);
}

void PersonRecordPanel::buildConflicts()
{
    m_conflicts = new widgets::Banner(widgets::Tone::Warn, this);
    m_conflicts->setObjectName(QStringLiteral("conflicts"));
    m_conflicts->setIcon(theme::Icon::Conflicts);
    m_conflicts->hide();
    m_decide = new widgets::KeyButton({}, m_conflicts);
    m_decide->setSize(widgets::ButtonSize::Small);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_decide->setVisible(
        core::domain::may(m_session.user().role, core::domain::Action::DecideConflicts));
    m_conflicts->addAction(m_decide);
    connect(m_decide, &QPushButton::clicked, this,
            [this] { Q_EMIT conflictsWanted(PersonId(m_flow->person().bytes())); });
}

core::Status PersonRecordPanel::showPerson(const PersonId& person)
{
    CORE_TRY_ASSIGN(const auto stored,
                    m_session.here().records().load(RecordType::Person, core::toRecordId(person)));
    const forms::RegistrationSaver saver(m_session);
    CORE_TRY_ASSIGN(const auto family, saver.familyOf(stored.values));
    auto flow = std::make_unique<forms::RegistrationFlow>(
        stored,
        forms::RegistrationSurroundings{
            .today = m_session.world().clock.today(), .group = {}, .last = {}, .lastFamily = {}},
        family);
    m_form->setFlow(*flow);
    m_flow = std::move(flow);
    m_form->showAllMessages();
    m_tabs->setValue(QStringLiteral("answers"));
    m_stack->setCurrentIndex(0);
    showHead();
    CORE_TRY(showConflicts());
    return readHistory();
}

core::Status PersonRecordPanel::showConflicts()
{
    CORE_TRY_ASSIGN(const auto conflicts, m_session.here().conflicts().fieldsOf(m_flow->person()));
    QStringList names;
    for (const core::storage::FieldConflict& conflict : conflicts) {
        if (const core::forms::FieldSpec* spec = core::forms::findSpec(conflict.field))
            names.append(text::labelText(spec->label));
    }
    m_conflicts->setVisible(!conflicts.empty());
    m_conflicts->setText(tr("Changed on two laptops."), names.join(QStringLiteral(" · ")));
    return {};
}

core::Status PersonRecordPanel::readHistory()
{
    CORE_TRY_ASSIGN(auto entries,
                    m_session.here().records().history(RecordType::Person, m_flow->person()));
    m_history->setEntries(std::move(entries), m_session.world().clock.today(),
                          [this](FieldId field, const QString& reference) {
                              return models::referenceName(m_session.here(), field, reference);
                          });
    return {};
}

bool PersonRecordPanel::isChanged() const
{
    return m_flow && !m_flow->draft().edits().empty();
}

bool PersonRecordPanel::hasProblems() const
{
    return m_flow && !m_flow->problems().empty();
}

core::Status PersonRecordPanel::save()
{
    m_form->commitCurrent();
    if (!isChanged())
        return {};
    CORE_TRY(core::session::PersonDesk(m_session.here()).change(m_flow->draft()));
    return showPerson(PersonId(m_flow->person().bytes()));
}

void PersonRecordPanel::showHead()
{
    if (!m_flow)
        return;
    const QString code = m_flow->get(FieldId::PersonCode).toText();
    m_name->setText(core::domain::displayName(m_flow->get(FieldId::PersonFullName).toText(),
                                              m_flow->get(FieldId::PersonNativeName).toText(),
                                              QString()));
    m_code->setText(code);
}

void PersonRecordPanel::showHistory()
{
    m_tabs->setValue(QStringLiteral("history"));
    m_stack->setCurrentIndex(1);
}

void PersonRecordPanel::focusFirst()
{
    m_form->focusQuestion(FieldId::PersonFullName);
}

void PersonRecordPanel::retranslate()
{
    m_tabs->setSegments({{QStringLiteral("answers"), tr("Registration"), {}, {}},
                         {QStringLiteral("history"), tr("History"), {}, {}}});
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_decide->setText(tr("Choose what to keep"));
    m_form->retranslate();
}

} // namespace ui::pages
