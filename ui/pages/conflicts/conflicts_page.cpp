// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflicts/conflicts_page.h"

#include "core/forms/catalogue.h"
#include "core/forms/visibility.h"
#include "core/session/session.h"
#include "ui/forms/field_editor.h"
#include "ui/models/reference_names.h"
#include "ui/pages/conflicts/another_value.h"
#include "ui/pages/conflicts/conflict_grid.h"
#include "ui/pages/conflicts/conflict_list.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/empty_state.h"
#include "ui/widgets/frames/panel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {

using core::forms::FieldId;
using core::forms::RecordType;
using core::storage::ConflictRow;

namespace {

constexpr int kConflictsReloadMs = 300; // many changes of one exchange make one reload

/// The place of the window where a record can be seen and mended; nothing for those without one.
Target targetOf(RecordType type, const core::RecordId& record, const core::forms::Values& values)
{
    switch (type) {
    case RecordType::Person: return core::domain::PersonId(record.bytes());
    case RecordType::Manifest: return core::domain::ManifestId(record.bytes());
    case RecordType::Reception: return core::domain::ReceptionId(record.bytes());
    case RecordType::Passenger: {
        const auto manifest =
            core::domain::ManifestId::parse(values.get(FieldId::PassengerManifest).toText());
        return manifest ? Target(*manifest) : Target();
    }
    case RecordType::Family:
    case RecordType::Expected:
    case RecordType::ManifestRevision:
    case RecordType::CheckAcceptance:
    case RecordType::PrintCopy:
    case RecordType::User:
    case RecordType::Site:
    case RecordType::Laptop:
    case RecordType::KeyGrant:
    case RecordType::Case:
    case RecordType::TravelDocument:
    case RecordType::Link:
    case RecordType::Guarded:
    case RecordType::ConsentEntry:
    case RecordType::JourneyEvent:
    case RecordType::Harm:
    case RecordType::SpecificNeed:
    case RecordType::Indicator:
    case RecordType::Decision:
    case RecordType::Referral:
    case RecordType::Property:
    case RecordType::Note:
    case RecordType::Attachment:
    case RecordType::Disclosure:
    case RecordType::ClockRule: return {};
    }
    return {};
}

std::optional<core::RecordId> recordOf(const Target& target)
{
    if (const auto* person = std::get_if<core::domain::PersonId>(&target))
        return core::RecordId(person->bytes());
    if (const auto* manifest = std::get_if<core::domain::ManifestId>(&target))
        return core::RecordId(manifest->bytes());
    if (const auto* reception = std::get_if<core::domain::ReceptionId>(&target))
        return core::RecordId(reception->bytes());
    return std::nullopt;
}

} // namespace

ConflictsPage::ConflictsPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    build();
    bindKeys();
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &ConflictsPage::load);
    connect(&context.session.bus(), &core::storage::ChangeBus::changed, this,
            [this] { m_reload.start(kConflictsReloadMs); });
    retranslate();
}

ConflictsPage::~ConflictsPage() = default;

QString ConflictsPage::title() const
{
    return tr("Conflicts");
}

void ConflictsPage::open(const Target& target)
{
    m_wanted = recordOf(target);
}

Target ConflictsPage::place() const
{
    return m_shown ? targetOf(m_shown->type, m_shown->record, m_shown->values) : Target();
}

void ConflictsPage::activate()
{
    load();
    focusWork();
}

void ConflictsPage::focusWork()
{
    if (m_model->conflictCount() > 0)
        m_grid->setFocus();
    else if (!m_rows.empty())
        m_list->setFocus();
}

void ConflictsPage::setWords()
{
    m_model->setWords(
        [this](FieldId field, const core::forms::FieldValue& value) {
            if (!core::forms::mayRead(context().session.user().role, core::forms::spec(field)))
                return tr("Not part of your work");
            return models::namedValue(context().session.here(), field, value,
                                      context().clock.today());
        },
        context().clock.today());
}

void ConflictsPage::load()
{
    m_failure->hide();
    auto rows = context().session.here().conflicts().open(0);
    if (!rows) {
        report(rows.error());
        return;
    }
    const core::domain::Role role = context().session.user().role;
    std::erase_if(*rows, [role](const ConflictRow& row) { return !mayDecide(role, row.type); });
    showList(*std::move(rows));
}

void ConflictsPage::showList(std::vector<ConflictRow> rows)
{
    const std::optional<core::RecordId> before = m_wanted  ? std::exchange(m_wanted, std::nullopt)
                                                 : m_shown ? std::optional(m_shown->record)
                                                           : std::nullopt;
    const int oldRow = std::max(0, m_list->currentRow());
    m_rows = std::move(rows);
    m_loading = true;
    m_list->show(m_rows);
    const bool any = !m_rows.empty();
    m_columns->setVisible(any);
    m_calm->setVisible(any);
    m_empty->setVisible(!any);
    m_listPanel->setTitleNote(any ? text::formatCount(static_cast<qint64>(m_rows.size()))
                                  : QString());
    if (any) {
        const auto kept = std::find_if(m_rows.begin(), m_rows.end(), [&before](const auto& row) {
            return before && row.record == *before;
        });
        const int last = static_cast<int>(m_rows.size()) - 1;
        const int row =
            kept == m_rows.end() ? std::min(oldRow, last) : static_cast<int>(kept - m_rows.begin());
        m_list->setCurrentRow(row);
        showRecord(m_rows[static_cast<std::size_t>(row)].record);
    } else {
        m_shown.reset();
        m_clashes.clear();
        m_model->setRecord({}, {}, {});
        showTitle();
        Q_EMIT actionBarChanged();
    }
    m_loading = false;
}

const ConflictRow* ConflictsPage::currentRow() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size())
               ? &m_rows[static_cast<std::size_t>(row)]
               : nullptr;
}

void ConflictsPage::showRecord(const core::RecordId& record)
{
    remember();
    core::session::Connection& store = context().session.here();
    const ConflictRow* row = currentRow();
    auto loaded = store.records().load(row->type, record);
    auto fields = store.conflicts().fieldsOf(record);
    auto clashes = store.conflicts().clashesOf(record);
    for (const core::Error* error :
         {loaded ? nullptr : &loaded.error(), fields ? nullptr : &fields.error(),
          clashes ? nullptr : &clashes.error()}) {
        if (error != nullptr) {
            report(*error);
            return;
        }
    }
    const bool isSame = m_shown && m_shown->record == record;
    const bool isNews = isSame && m_shown->revision != loaded->revision;
    const int fieldRow = isSame ? m_grid->currentRow() : 0;
    m_shown = Shown{row->type, record, loaded->revision, loaded->values};
    const Pending& pending = m_pending[record];
    m_reason->setText(pending.reason);
    if (!isSame)
        m_another->hide();
    m_model->setRecord(*std::move(fields), std::move(loaded->values), pending.decisions);
    m_grid->setCurrentRow(std::max(0, fieldRow));
    m_clashes = *std::move(clashes);
    showClashes(m_clashes);
    if (isNews)
        showNews();
    showTitle();
    showFold();
    showChoices();
}

void ConflictsPage::showNews()
{
    m_news->setText(tr("This record was changed meanwhile."),
                    tr("Look again before you keep anything. What you chose still stands where "
                       "the values are the same."));
    m_news->show();
}

/// Nothing that was chosen or typed goes when another record is looked at.
void ConflictsPage::remember()
{
    if (!m_shown)
        return;
    Pending& pending = m_pending[m_shown->record];
    pending.decisions = m_model->decisions();
    pending.reason = m_reason->text();
}

void ConflictsPage::showChoices()
{
    if (const ConflictRow* row = currentRow())
        m_list->setOpen(m_list->currentRow(), *row, m_model->openCount());
    Q_EMIT actionBarChanged();
}

void ConflictsPage::report(const core::Error& error)
{
    m_failure->setText(text::errorText(error));
    m_failure->show();
}

void ConflictsPage::typeAnother(int row)
{
    const core::storage::FieldConflict* conflict = m_model->conflictAt(row);
    const core::forms::FieldSpec* spec =
        conflict == nullptr ? nullptr : core::forms::findSpec(conflict->field);
    if (spec == nullptr || !forms::FieldEditor::canEdit(*spec)) {
        Q_EMIT toast(tr("This is not typed. Choose one of these, or open the record."), {});
        return;
    }
    m_grid->setCurrentRow(row);
    m_another->begin(*spec, m_model->valueFor(row));
    Q_EMIT actionBarChanged();
}

void ConflictsPage::keepAll(int row)
{
    if (!m_model->keepAll(row))
        Q_EMIT toast(tr("This field holds one value. Choose one, or type another."), {});
}

void ConflictsPage::primaryAction()
{
    if (m_another->isVisible()) {
        m_another->take(); // what is being typed first, then the same key again for all
        return;
    }
    if (!m_shown || m_model->conflictCount() == 0 || m_model->openCount() > 0)
        return;
    remember();
    const Shown kept = *m_shown;
    const core::Status done =
        core::session::SyncDesk(context().session)
            .resolve(kept.type, kept.record, kept.revision, m_model->choices(), m_reason->text());
    if (!done && done.error().code != core::ErrorCode::Conflict) {
        report(done.error());
        return;
    }
    if (done) {
        m_pending.erase(kept.record);
        m_shown.reset();
        m_reason->clear();
        Q_EMIT toast(tr("Kept. All versions stay in History."), {});
    }
    m_news->hide();
    m_reload.stop();
    load();
    if (!done)
        showNews();
    focusWork();
}

void ConflictsPage::secondaryAction()
{
    const int next = m_list->currentRow() + 1;
    if (next >= static_cast<int>(m_rows.size())) {
        Q_EMIT goBack();
        return;
    }
    m_list->setCurrentRow(next);
    focusWork();
}

bool ConflictsPage::nextPanel(bool backwards)
{
    QWidget* const card = m_cards->parentWidget()->findChild<QWidget*>(QStringLiteral("mend"));
    std::vector<QWidget*> panels;
    for (QWidget* panel : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_grid), card,
                           static_cast<QWidget*>(m_reason)}) {
        if (panel != nullptr && panel->isVisible())
            panels.push_back(panel);
    }
    if (panels.empty())
        return false;
    const std::size_t count = panels.size();
    const auto at = std::find_if(panels.begin(), panels.end(),
                                 [](const QWidget* panel) { return panel->hasFocus(); });
    const std::size_t now = at == panels.end() ? (backwards ? 0 : count - 1)
                                               : static_cast<std::size_t>(at - panels.begin());
    panels[(now + (backwards ? count - 1 : 1)) % count]->setFocus(Qt::TabFocusReason);
    return true;
}

bool ConflictsPage::nextProblem(bool backwards)
{
    const int row = m_model->nextOpen(m_grid->currentRow(), backwards);
    if (row < 0)
        return false;
    m_grid->setCurrentRow(row);
    m_grid->setFocus();
    return true;
}

void ConflictsPage::openRecord()
{
    goTo(place());
}

void ConflictsPage::goTo(const Target& target)
{
    if (const auto* person = std::get_if<core::domain::PersonId>(&target))
        Q_EMIT openPerson(*person);
    else if (const auto* manifest = std::get_if<core::domain::ManifestId>(&target))
        Q_EMIT openManifest(*manifest);
    else if (const auto* reception = std::get_if<core::domain::ReceptionId>(&target))
        Q_EMIT openPage(PageId::Reception, *reception);
}

bool ConflictsPage::canOpenRecord() const
{
    return !std::holds_alternative<std::monostate>(place());
}

void ConflictsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace ui::pages
