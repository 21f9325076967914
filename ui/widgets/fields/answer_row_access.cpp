// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/answer_row_access.h"

#include <QCoreApplication>
#include <QPointer>

namespace ui::widgets {
namespace {

/// One answer of a row, or its note for the place after the last answer.
class AnswerPartAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AnswerPartAccess(AnswerRow* row, int place) : m_row(row), m_place(place) {}

    [[nodiscard]] bool isValid() const override { return m_row != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_row);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return {};
        return isNote() ? QCoreApplication::translate("ui::widgets::AnswerRow", "Note")
                        : AnswerRow::answerText(answer());
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (m_row.isNull())
            return {};
        const QRect local = isNote() ? m_row->noteRect() : m_row->answerRect(answer());
        return {m_row->mapToGlobal(local.topLeft()), local.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isNote() ? QAccessible::PushButton : QAccessible::RadioButton;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = m_row.isNull();
        state.checkable = !isNote();
        state.checked = !isNote() && m_row && m_row->answer() == answer();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override
    {
        return {isNote() ? QStringLiteral("N") : QString::number(m_place + 1)};
    }
    void doAction(const QString& action) override
    {
        if (m_row.isNull() || action != pressAction())
            return;
        if (isNote())
            Q_EMIT m_row->noteWanted();
        else
            m_row->choose(answer());
    }

private:
    [[nodiscard]] bool isNote() const { return m_place == kRowAnswerCount; }
    [[nodiscard]] RowAnswer answer() const { return static_cast<RowAnswer>(m_place); }

    QPointer<AnswerRow> m_row;
    int m_place;
};

} // namespace

AnswerRowAccess::AnswerRowAccess(AnswerRow* row) : QAccessibleWidget(row, QAccessible::Grouping)
{
    for (int place = 0; place <= kRowAnswerCount; ++place)
        m_parts.at(static_cast<std::size_t>(place)) =
            QAccessible::registerAccessibleInterface(new AnswerPartAccess(row, place));
}

AnswerRowAccess::~AnswerRowAccess()
{
    for (const QAccessible::Id part : m_parts)
        QAccessible::deleteAccessibleInterface(part);
}

int AnswerRowAccess::childCount() const
{
    return static_cast<int>(m_parts.size());
}

QAccessibleInterface* AnswerRowAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return QAccessible::accessibleInterface(m_parts.at(static_cast<std::size_t>(index)));
}

int AnswerRowAccess::indexOfChild(const QAccessibleInterface* wanted) const
{
    for (int place = 0; place < childCount(); ++place) {
        if (child(place) == wanted)
            return place;
    }
    return -1;
}

QAccessibleInterface* AnswerRowAccess::childAt(int x, int y) const
{
    for (int place = 0; place < childCount(); ++place) {
        if (child(place)->rect().contains(x, y))
            return child(place);
    }
    return nullptr;
}

} // namespace ui::widgets
