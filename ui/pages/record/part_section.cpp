// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/part_section.h"

#include "core/forms/catalogue.h"
#include "core/session/session.h"
#include "ui/pages/record/field_section_form.h"
#include "ui/pages/record/part_section_model.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {

using core::domain::PersonId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::IntakeSheet;

namespace {

constexpr int kMostRows = 7;

/// What a list is called and what adding to it is called.
struct PartWords {
    RecordType type;
    const char* heading;
    const char* add;
};

constexpr PartWords kPartWords[] = {
    {RecordType::TravelDocument, QT_TRANSLATE_NOOP("ui::pages::PartSection", "Further documents"),
     QT_TRANSLATE_NOOP("ui::pages::PartSection", "Add a document")},
    {RecordType::Property, QT_TRANSLATE_NOOP("ui::pages::PartSection", "Things in keeping"),
     QT_TRANSLATE_NOOP("ui::pages::PartSection", "Add a thing")},
    {RecordType::JourneyEvent, QT_TRANSLATE_NOOP("ui::pages::PartSection", "Steps of the journey"),
     QT_TRANSLATE_NOOP("ui::pages::PartSection", "Add a step")},
    {RecordType::Harm, QT_TRANSLATE_NOOP("ui::pages::PartSection", "What was done to the person"),
     QT_TRANSLATE_NOOP("ui::pages::PartSection", "Add what was done")},
    {RecordType::SpecificNeed, QT_TRANSLATE_NOOP("ui::pages::PartSection", "Specific needs"),
     QT_TRANSLATE_NOOP("ui::pages::PartSection", "Add a need")},
    {RecordType::Note, QT_TRANSLATE_NOOP("ui::pages::PartSection", "Notes"),
     QT_TRANSLATE_NOOP("ui::pages::PartSection", "Write a note")},
    {RecordType::Referral, QT_TRANSLATE_NOOP("ui::pages::PartSection", "Referrals"),
     QT_TRANSLATE_NOOP("ui::pages::PartSection", "Add a referral")},
};

const PartWords* wordsOf(RecordType type)
{
    for (const PartWords& words : kPartWords) {
        if (words.type == type)
            return &words;
    }
    return nullptr;
}

/// The moment a part was written, for kinds that keep it.
std::optional<FieldId> stampOf(RecordType type)
{
    return type == RecordType::Note ? std::optional(FieldId::NoteAt) : std::nullopt;
}

/// Whether anything but its owner and its moment stands in the sheet.
bool holdsAnything(const IntakeSheet& sheet)
{
    const auto edits = sheet.unsaved();
    return std::any_of(edits.begin(), edits.end(), [&sheet](const core::forms::FieldEdit& edit) {
        return edit.field != stampOf(sheet.type()) &&
               edit.field != core::forms::ownerField(sheet.type());
    });
}

} // namespace

PartSection::PartSection(RecordType type, const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_type(type),
      m_model(new PartSectionModel(context.session, type, this)), m_heading(new QLabel(this)),
      m_none(new QLabel(this)), m_add(new widgets::KeyButton({}, this)),
      m_table(new widgets::HwTableView(this)), m_panel(new widgets::Panel(this)),
      m_form(new FieldSectionForm(typedFields(context.session.user().role, type), context.clock)),
      m_close(new widgets::KeyButton({}, m_panel))
{
    const std::string_view name = core::forms::recordName(type);
    setObjectName(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    build();
    connect(m_add, &QPushButton::clicked, this, &PartSection::add);
    connect(m_close, &QPushButton::clicked, this, &PartSection::closeForm);
    connect(m_table, &widgets::HwTableView::opened, this,
            [this](const QModelIndex& index) { edit(index.row()); });
    connect(m_form, &FieldSectionForm::passedEnd, this, [this](bool backwards) {
        if (!backwards)
            closeForm();
    });
    connect(m_form, &FieldSectionForm::left, this, [this] {
        if (const core::Status kept = journal(); !kept)
            Q_EMIT saveFailed(text::errorText(kept.error()));
    });
    connect(m_form, &FieldSectionForm::entered, this, [this](FieldId field) {
        Q_EMIT focusMoved(m_panel);
        Q_EMIT fieldEntered(m_type, m_sheet->record(), field);
    });
    retranslate();
}

PartSection::~PartSection() = default;

void PartSection::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    m_heading->setProperty("kind", QStringLiteral("h3"));
    m_none->setProperty("kind", QStringLiteral("sub"));
    m_add->setSize(widgets::ButtonSize::Small);
    m_add->setPicture(theme::Icon::Plus)->setKeyCap(QStringLiteral("Insert"));
    m_add->setObjectName(QStringLiteral("add_part"));
    head->addWidget(m_heading);
    head->addWidget(m_none);
    head->addStretch(1);
    head->addWidget(m_add);
    column->addLayout(head);
    m_table->setObjectName(objectName() + QStringLiteral("_list"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::ChipDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    if (m_type == RecordType::Note) {
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    }
    column->addWidget(m_table);
    m_panel->body()->addWidget(m_form);
    m_form->setContentsMargins(12, 10, 12, 4);
    auto* foot = new QWidget(m_panel);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    m_close->setSize(widgets::ButtonSize::Small);
    m_close->setKeyCap(QStringLiteral("Esc"));
    m_close->setObjectName(QStringLiteral("close_part"));
    line->addWidget(m_close);
    m_panel->setFoot(foot);
    m_panel->hide();
    column->addWidget(m_panel);
}

bool PartSection::mayChange() const
{
    return m_type != RecordType::Note;
}

core::Status PartSection::open(const PersonId& person)
{
    const bool other = m_person != person;
    m_person = person;
    if (other && m_sheet) {
        m_form->setSheet(nullptr);
        m_sheet.reset();
        m_panel->hide();
    }
    CORE_TRY(refresh());
    if (other)
        takeUpDraft();
    return {};
}

core::Status PartSection::refresh()
{
    CORE_TRY_ASSIGN(auto parts, m_context.session.here().parts().parts(m_type, *m_person));
    if (m_type == RecordType::Note)
        std::reverse(parts.begin(), parts.end()); // the newest first
    m_model->setParts(std::move(parts));
    const int rows = std::min(m_model->rowCount(), kMostRows);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * theme::rowHeight(m_table) + 2);
    showCount();
    return {};
}

void PartSection::takeUpDraft()
{
    const auto drafts = m_context.session.here().drafts().all();
    if (!drafts)
        return;
    for (const core::storage::FormDraft& draft : *drafts) {
        if (draft.type != m_type || draft.user != m_context.session.user().id ||
            core::session::personOfDraft(draft) != m_person)
            continue;
        openForm(draft.id);
        if (const auto restored = m_sheet->restore(m_context.session.here(), draft); !restored)
            Q_EMIT saveFailed(text::errorText(restored.error()));
        m_form->refresh();
        return;
    }
}

void PartSection::openForm(const core::RecordId& id)
{
    m_sheet = std::make_unique<IntakeSheet>(*m_person, m_type, id);
    if (const core::Status read = m_sheet->read(m_context.session.here()); !read)
        Q_EMIT saveFailed(text::errorText(read.error()));
    m_form->setSheet(m_sheet.get());
    m_panel->setTitle(m_sheet->isStored() ? tr("Change") : addText());
    m_panel->show();
    m_add->setEnabled(false);
}

bool PartSection::add()
{
    if (!m_person || m_sheet)
        return false;
    openForm(core::RecordId(m_context.session.world().ids.next()));
    if (const auto stamp = stampOf(m_type))
        m_sheet->set(*stamp, FieldValue::instant(m_context.clock.nowMs()));
    m_form->focusFirst();
    return true;
}

void PartSection::edit(int row)
{
    const core::forms::StoredRecord* part = m_model->part(row);
    if (part == nullptr || !mayChange() || m_sheet)
        return;
    openForm(part->id);
    m_form->focusFirst();
}

core::Status PartSection::commit()
{
    if (!m_sheet)
        return {};
    m_form->settle();
    if (!holdsAnything(*m_sheet))
        return {};
    CORE_TRY(m_sheet->commit(m_context.session.here()));
    CORE_TRY(refresh());
    Q_EMIT saved(m_context.clock.nowMs());
    return {};
}

core::Status PartSection::journal()
{
    if (!m_sheet || !holdsAnything(*m_sheet))
        return {};
    return m_context.session.here().drafts().keep(
        m_sheet->draft(m_context.session.user().id, m_context.clock.nowMs(), m_form->current()));
}

/// What was typed is saved; a form in which nothing was typed leaves nothing.
void PartSection::closeForm()
{
    if (!m_sheet)
        return;
    if (const core::Status kept = commit(); !kept) {
        Q_EMIT saveFailed(text::errorText(kept.error()));
        return;
    }
    const core::RecordId id = m_sheet->record();
    m_form->setSheet(nullptr);
    m_sheet.reset();
    m_panel->hide();
    m_add->setEnabled(true);
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentRow(row);
    focusList();
}

void PartSection::putAside()
{
    const core::forms::StoredRecord* part = m_model->part(m_table->currentRow());
    if (part == nullptr || !mayChange() || m_sheet)
        return;
    using Life = core::storage::RecordWrite::Life;
    const core::RecordId id = part->id;
    const auto write = [this, id](Life life) {
        core::storage::RecordWriter& writer = m_context.session.here().writer();
        core::Status done = writer.commit({{.type = m_type, .id = id, .edits = {}, .life = life}});
        if (done)
            done = refresh();
        if (!done)
            Q_EMIT saveFailed(text::errorText(done.error()));
        else
            Q_EMIT saved(m_context.clock.nowMs());
    };
    write(Life::Delete);
    focusList();
    Q_EMIT toast(tr("Put aside."), [write] { write(Life::Undelete); });
}

bool PartSection::focusList()
{
    if (m_sheet)
        return m_form->focusFirst();
    QWidget* target = m_table->isHidden() ? static_cast<QWidget*>(m_add) : m_table;
    target->setFocus(Qt::TabFocusReason);
    Q_EMIT focusMoved(target);
    return true;
}

void PartSection::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Insert:
        if (add())
            return;
        break;
    case Qt::Key_Delete:
        if (m_table->hasFocus())
            return putAside();
        break;
    case Qt::Key_Escape:
        if (m_sheet)
            return closeForm();
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

QString PartSection::heading() const
{
    const PartWords* words = wordsOf(m_type);
    return words != nullptr ? tr(words->heading) : QString();
}

QString PartSection::addText() const
{
    const PartWords* words = wordsOf(m_type);
    return words != nullptr ? tr(words->add) : tr("Add");
}

void PartSection::showCount()
{
    m_none->setText(m_model->rowCount() == 0 ? tr("None yet") : QString());
}

void PartSection::retranslate()
{
    m_heading->setText(heading());
    m_table->setAccessibleName(heading());
    m_add->setText(addText());
    m_close->setText(tr("Done"));
    m_form->retranslate();
    showCount();
}

} // namespace ui::pages
