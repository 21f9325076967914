// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibility.h"

#include "ui/widgets/bars/capacity_bar.h"
#include "ui/widgets/bars/flow_strip.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/answer_row_access.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/toast_host.h"

#include <QAccessibleWidget>

namespace ui::widgets {
namespace {

/// A segment is one answer of several, so it is a radio button, with the press action of a button.
class SegmentAccess final : public QAccessibleWidget {
public:
    explicit SegmentAccess(KeyButton* button)
        : QAccessibleWidget(button, QAccessible::RadioButton, button->text()), m_button(button)
    {
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State s = QAccessibleWidget::state();
        s.checkable = true;
        s.checked = m_button->isChecked();
        return s;
    }
    [[nodiscard]] QString text(QAccessible::Text t) const override
    {
        if (t == QAccessible::Name && m_button->accessibleName().isEmpty())
            return m_button->text();
        return QAccessibleWidget::text(t);
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    KeyButton* m_button;
};

class CapacityAccess final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit CapacityAccess(CapacityBar* bar)
        : QAccessibleWidget(bar, QAccessible::ProgressBar), m_bar(bar)
    {
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text t) const override
    {
        return t == QAccessible::Value ? m_bar->words() : QAccessibleWidget::text(t);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_bar->taken(); }
    void setCurrentValue(const QVariant&) override {}
    [[nodiscard]] QVariant maximumValue() const override { return m_bar->seats(); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    CapacityBar* m_bar;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    if (auto* button = qobject_cast<KeyButton*>(object);
        button != nullptr && button->kind() == ButtonKind::Segment)
        return new SegmentAccess(button);
    if (auto* bar = qobject_cast<CapacityBar*>(object))
        return new CapacityAccess(bar);
    if (auto* row = qobject_cast<AnswerRow*>(object))
        return new AnswerRowAccess(row);
    if (auto* strip = qobject_cast<FlowStrip*>(object))
        return new QAccessibleWidget(strip, QAccessible::StaticText);
    if (auto* choice = qobject_cast<SegmentedChoice*>(object))
        return new QAccessibleWidget(choice, QAccessible::Grouping);
    if (auto* banner = qobject_cast<Banner*>(object))
        return new QAccessibleWidget(banner, QAccessible::AlertMessage);
    if (auto* toast = qobject_cast<Toast*>(object))
        return new QAccessibleWidget(toast, QAccessible::Notification);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeAccess);
}

} // namespace ui::widgets
