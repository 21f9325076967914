// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/person_store.h"
#include "ui/models/page_model.h"

#include <set>

namespace ui::models {

/// The people who could be put on a manifest: ready, or everyone here, and on no other one. A
/// family is marked whole: they travel together unless somebody decides otherwise.
class CandidateModel final : public PageModel<core::storage::PersonRow> {
    Q_OBJECT
public:
    enum Column { Name, From, SexAge, Notes, ColumnCount };

    CandidateModel(core::storage::PersonStore& people, const core::Clock& clock,
                   QObject* parent = nullptr);

    void setQuery(const core::storage::PersonQuery& query);
    [[nodiscard]] const core::storage::PersonQuery& query() const { return m_query; }

    [[nodiscard]] const std::set<core::domain::PersonId>& marked() const { return m_marked; }
    /// Marks or unmarks the person of @p row, with the family where there is one.
    void toggleMark(int row);
    void clearMarks();
    [[nodiscard]] std::optional<core::domain::PersonId> personAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void marksChanged();

private:
    core::storage::PersonStore& m_people;
    const core::Clock& m_clock;
    core::storage::PersonQuery m_query;
    std::set<core::domain::PersonId> m_marked;
};

/// "F 27", "M 4", "F about 16": as the lists of a manifest show sex and age.
QString sexAndAge(const core::storage::PersonRow& person, const QDate& today);
/// The name to show; words where there is none.
QString shownName(const core::storage::PersonRow& person);

} // namespace ui::models
