// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/history_section.h"

#include "core/domain/case_ids.h"
#include "core/forms/catalogue.h"
#include "core/session/session.h"
#include "ui/models/history_model.h"
#include "ui/models/reference_names.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {

using core::forms::FieldId;
using core::forms::RecordType;
using core::storage::HistoryEntry;

namespace {

constexpr int kHistoryWidths[] = {104, 116, 56, 130, 130, 130};

/// What is closed on the page is not open in its history.
bool isClosedField(FieldId field)
{
    const auto section = core::forms::sectionOf(field);
    return section && core::forms::sectionSpec(*section).opensClosed;
}

} // namespace

core::Result<std::vector<HistoryEntry>>
visibleHistory(core::session::Session& session, RecordType type, const core::RecordId& record)
{
    auto read = session.here().records().history(type, record);
    if (!read && read.error().code == core::ErrorCode::NotFound)
        return std::vector<HistoryEntry>(); // nothing is written there yet
    CORE_TRY_ASSIGN(auto entries, std::move(read));
    const core::domain::Role role = session.user().role;
    std::erase_if(entries, [role](const HistoryEntry& entry) {
        return !core::forms::isShownTo(role, core::forms::spec(entry.field));
    });
    return entries;
}

HistorySection::HistorySection(const PageContext& context, QWidget* parent)
    : SectionView(context, parent), m_model(new models::HistoryModel(this)),
      m_table(new widgets::HwTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::ChipDelegate(m_table));
    for (int i = 0; i < int{std::size(kHistoryWidths)}; ++i)
        m_table->setColumnWidth(i, kHistoryWidths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table);
    HistorySection::retranslate();
}

core::Status HistorySection::open(const core::domain::PersonId& person)
{
    core::session::Session& session = context().session;
    CORE_TRY_ASSIGN(auto all,
                    visibleHistory(session, RecordType::Person, core::toRecordId(person)));
    const auto append = [&all](std::vector<HistoryEntry> more) {
        all.insert(all.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
    };
    CORE_TRY_ASSIGN(auto interview,
                    visibleHistory(session, RecordType::Case, core::domain::caseFileId(person)));
    append(std::move(interview));
    for (const core::forms::SectionSpec& spec : core::forms::allSections()) {
        if (!core::domain::may(session.user().role, spec.needs) || spec.opensClosed)
            continue;
        for (const RecordType part : spec.parts) {
            CORE_TRY_ASSIGN(const auto parts, session.here().parts().parts(part, person));
            for (const core::forms::StoredRecord& record : parts) {
                CORE_TRY_ASSIGN(auto entries, visibleHistory(session, part, record.id));
                append(std::move(entries));
            }
        }
    }
    std::erase_if(all, [](const HistoryEntry& entry) { return isClosedField(entry.field); });
    std::stable_sort(all.begin(), all.end(),
                     [](const HistoryEntry& a, const HistoryEntry& b) { return a.atMs > b.atMs; });
    m_model->setEntries(
        std::move(all), context().clock.today(), [this](FieldId field, const QString& reference) {
            return models::referenceName(context().session.here(), field, reference);
        });
    return {};
}

void HistorySection::focusFirst()
{
    m_table->setFocus(Qt::TabFocusReason);
}

QString HistorySection::note() const
{
    return tr("The newest change first.");
}

void HistorySection::retranslate()
{
    m_table->setAccessibleName(tr("History"));
}

} // namespace ui::pages
