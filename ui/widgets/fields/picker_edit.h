// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/picker_items.h"

#include <QLineEdit>

#include <vector>

namespace ui::widgets {

class PickerPopup;

/// A value of a list, or as the person said it when the list has no such value.
struct PickerValue {
    QString id;    ///< empty: nothing chosen, or as said
    QString other; ///< as said, when id is empty
    [[nodiscard]] bool isEmpty() const { return id.isEmpty() && other.isEmpty(); }
    friend bool operator==(const PickerValue&, const PickerValue&) = default;
};

/// A line that finds entries of a list as one types, in several languages and by code. F4, Alt+Down
/// or Down open the list (8 rows), Enter takes the marked row, Escape brings back what was there.
/// The list lies over the page as a child of the window, so the input method keeps the line.
class PickerEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit PickerEdit(QWidget* parent = nullptr);
    ~PickerEdit() override;

    void setItems(std::vector<PickerItem> items);
    /// Ids that come first while nothing is typed, most used first.
    void setMostUsed(const QStringList& ids);
    /// Whether "other, as said" is offered. Off at first.
    void setOtherAllowed(bool allowed);

    [[nodiscard]] PickerValue value() const { return m_value; }
    /// Does not emit chosen().
    void setValue(const PickerValue& value);
    void setId(const QString& id) { setValue({id, {}}); }

    [[nodiscard]] bool isListOpen() const;
    void openList();
    void closeList();
    /// The labels in the list, as far as it is filled; for tests and screen readers.
    [[nodiscard]] QStringList listedLabels() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The user took another value than before.
    void chosen(const ui::widgets::PickerValue& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refill(const QString& typed);
    void take(const PickerValue& value);
    void takeTyped();
    void takeRow(int row);
    void restoreText();
    [[nodiscard]] const PickerItem* itemOf(const QString& id) const;
    [[nodiscard]] QString textOf(const PickerValue& value) const;

    std::vector<PickerItem> m_items;
    QStringList m_mostUsed;
    bool m_otherAllowed = false;
    PickerValue m_value;
    PickerPopup* m_popup = nullptr;
};

} // namespace ui::widgets
