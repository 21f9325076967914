// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 cannot parse <concepts>, which id.h brings, unless <set> has been read first.
// clang-format off
#include <set>
#include <vector>

#include <QObject>

#include "core/base/id.h"
#include "core/forms/field_spec.h"
// clang-format on

namespace core::storage {

/// Where a committed change came from.
enum class Origin { Local, Import, Sync, Rebuild };

/// What one committed transaction changed, told after COMMIT.
struct ChangeSet {
    Origin origin = Origin::Local;
    /// Records by type, in the order they were written. Empty with @p everything set after an
    /// import.
    std::vector<std::pair<forms::RecordType, RecordId>> records;
    std::set<forms::FieldId> fields;
    bool everything = false; ///< too much to name: models ask again

    [[nodiscard]] bool touches(forms::RecordType type) const;
};

/// Tells the models what was committed. One signal a transaction, never before COMMIT.
/// Thread: writers of other connections post to it; the signal comes in the thread the bus lives
/// in.
class ChangeBus final : public QObject {
    Q_OBJECT
public:
    explicit ChangeBus(QObject* parent = nullptr);
    /// Any thread.
    void publish(const ChangeSet& changes);

Q_SIGNALS:
    void changed(const core::storage::ChangeSet& changes);
};

} // namespace core::storage

Q_DECLARE_METATYPE(core::storage::ChangeSet)
