// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/field_spec.h"
#include "core/storage/reception_store.h"

#include <QFrame>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui::widgets {
class Banner;
}

namespace ui::pages {

/// The heads of a group: what was announced, what was counted at the gate, where everyone is now.
/// The sum always stands there whole; where it does not add up, it says by how many.
class HeadCountPanel final : public QFrame {
    Q_OBJECT
public:
    explicit HeadCountPanel(QWidget* parent = nullptr);

    void show(const core::storage::ReceptionRow& group,
              const core::storage::ReceptionCounts& counts);
    void retranslate();
    void setEditable(bool editable);

Q_SIGNALS:
    /// Somebody typed another number.
    void edited(core::forms::FieldId field, int number);

private:
    struct Entry {
        core::forms::FieldId field;
        QLabel* label = nullptr;
        QLineEdit* edit = nullptr;
    };
    struct Line {
        QLabel* label = nullptr;
        QLabel* number = nullptr;
    };

    void addEntry(core::forms::FieldId field, const QString& key, QGridLayout& grid);
    Line addLine(QGridLayout& grid, int row);
    void commit(const Entry& entry);
    void showSum();

    std::vector<Entry> m_entries;
    Line m_here, m_clinic, m_left, m_departed, m_handedOver, m_queue, m_total;
    widgets::Banner* m_verdict;
    std::optional<core::storage::ReceptionRow> m_group;
    core::storage::ReceptionCounts m_counts;
};

} // namespace ui::pages
