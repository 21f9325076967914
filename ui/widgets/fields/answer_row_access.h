// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/answer_row.h"

#include <QAccessibleWidget>

#include <array>

namespace ui::widgets {

/// A row of answers as screen readers see it: a group of five radio buttons and the button of the
/// note, none of which is a widget.
class AnswerRowAccess final : public QAccessibleWidget {
public:
    explicit AnswerRowAccess(AnswerRow* row);
    ~AnswerRowAccess() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;

private:
    std::array<QAccessible::Id, kRowAnswerCount + 1> m_parts{};
};

} // namespace ui::widgets
