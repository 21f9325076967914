// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/picker_items.h"

#include <QFrame>

#include <optional>

class QListView;
class QStandardItemModel;

namespace ui::widgets {

/// The list under a picker: at most 8 rows high, above the line when there is no room below.
class PickerPopup final : public QFrame {
    Q_OBJECT
public:
    static constexpr int kOtherRow = -1;

    PickerPopup(QWidget& line, QWidget* window);

    /// @p rows are indexes of @p items; @p other is the text of the "as said" row, or empty.
    void fill(const std::vector<PickerItem>& items, const std::vector<int>& rows,
              const QString& other);
    void openAtLine();
    void move(int steps);
    void mark(int item);
    /// Index into the items of the marked row, kOtherRow for "as said", nothing when empty.
    [[nodiscard]] std::optional<int> marked() const;
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void rowTaken();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget& m_line;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace ui::widgets
