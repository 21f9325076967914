// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/storage/change_bus.h"
#include "core/storage/person_store.h"
#include "ui/models/page_model.h"

#include <optional>
#include <set>
#include <vector>

namespace ui::models {

/// People in a table, a million of them if need be. Reads pages from the store of the window's
/// connection, follows the change bus, and knows who is marked by id, never by row.
class PersonModel final : public PageModel<core::storage::PersonRow> {
    Q_OBJECT
public:
    enum Column { Mark, Code, Name, NativeName, From, Sex, Age, Needs, Where, ToDo, ColumnCount };
    enum Role {
        NeedCodesRole = Qt::UserRole + 1, ///< QStringList
        PersonIdRole,                     ///< 32 hexadecimal digits
    };

    struct Source {
        core::storage::PersonStore& people;
        core::storage::ChangeBus& bus;
        const core::Clock& clock;
    };
    explicit PersonModel(Source source, QObject* parent = nullptr);
    /// A model over rows from elsewhere, for tests and for lists that are not in the store.
    PersonModel(Loader loader, const core::Clock& clock, QObject* parent = nullptr);

    void setQuery(const core::storage::PersonQuery& query);
    [[nodiscard]] const core::storage::PersonQuery& query() const { return m_query; }

    [[nodiscard]] std::optional<core::domain::PersonId> personAt(int row) const;
    /// The row of a person among those in memory, -1 otherwise.
    [[nodiscard]] int rowOf(const core::domain::PersonId& person) const;

    [[nodiscard]] const std::set<core::domain::PersonId>& marked() const { return m_marked; }
    void toggleMark(int row);
    void markShown(); ///< everyone in memory
    void clearMarks();

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void marksChanged();

private:
    [[nodiscard]] QString textOf(const core::storage::PersonRow& person, int column) const;
    [[nodiscard]] QString spokenOf(const core::storage::PersonRow& person, int column) const;
    void marksOfRowsChanged();

    core::storage::PersonQuery m_query;
    const core::Clock& m_clock;
    std::set<core::domain::PersonId> m_marked;
};

} // namespace ui::models
