// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/key_map.h"

#include "ui/actions/physical_key.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace ui::actions {
namespace {

constexpr auto kChordModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool takesText(const QWidget& widget)
{
    return widget.testAttribute(Qt::WA_InputMethodEnabled);
}

/// Keys that do the same in every text field and are never typed into it.
bool isFunctionKey(int key)
{
    return (key >= Qt::Key_F1 && key <= Qt::Key_F12) || key == Qt::Key_Escape;
}

bool worksUnderDialog(ActionId id)
{
    return id == ActionId::Hide || id == ActionId::PauseInterview || id == ActionId::Lock;
}

/// Copy, cut, paste and their like, which Qt reads by what the layout types.
bool isEditingLetter(QChar letter)
{
    return QStringLiteral("ACVXZY").contains(letter);
}

} // namespace

KeyMap::KeyMap(QCoreApplication& app, QObject* parent) : QObject(parent)
{
    app.installEventFilter(this);
}

void KeyMap::bind(ActionId id, QObject* context, Run run)
{
    std::erase_if(m_bindings, [](const Binding& binding) { return binding.context.isNull(); });
    m_bindings.push_back({id, context, std::move(run)});
}

bool KeyMap::hasBinding(ActionId id) const
{
    return std::any_of(m_bindings.begin(), m_bindings.end(), [id](const Binding& binding) {
        return binding.id == id && !binding.context.isNull();
    });
}

bool KeyMap::run(ActionId id)
{
    // A command may bind or unbind others, so the list is not walked while one runs.
    const std::vector<Binding> bindings = m_bindings;
    for (auto it = bindings.rbegin(); it != bindings.rend(); ++it) {
        if (it->id == id && !it->context.isNull() && it->run())
            return true;
    }
    return false;
}

QKeyCombination KeyMap::combinationOf(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & (kChordModifiers | Qt::ShiftModifier);
    int code = key.key();
    if (code == Qt::Key_Enter)
        code = Qt::Key_Return;
    if (code == Qt::Key_Backtab)
        code = Qt::Key_Tab;
    if ((modifiers & kChordModifiers) != Qt::NoModifier) {
        if (const QChar physical = physicalKey(key); physical.isLetterOrNumber())
            code = physical.unicode();
    }
    // A plus is Shift and = on many keyboards, and a key of its own on the number block.
    if (code == Qt::Key_Plus)
        return QKeyCombination(modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier), Qt::Key_Plus);
    return QKeyCombination(modifiers, static_cast<Qt::Key>(code));
}

std::vector<ActionId> KeyMap::matches(const QKeyEvent& key) const
{
    const QKeySequence pressed(combinationOf(key));
    std::vector<ActionId> ids;
    for (const ActionId id : actionsIn(m_place)) {
        const ActionRow& row = actionRow(id);
        for (const char* keys : {row.keys, row.secondKeys}) {
            if (*keys != '\0' && QKeySequence(QString::fromLatin1(keys)) == pressed)
                ids.push_back(id);
        }
    }
    return ids;
}

bool KeyMap::mayRun(ActionId id, const QWidget& focus, const QKeyEvent& key) const
{
    if (m_composing && id != ActionId::Hide && id != ActionId::PauseInterview)
        return false;
    const bool covered = QApplication::activePopupWidget() != nullptr ||
                         QApplication::activeModalWidget() != nullptr;
    if (covered && !worksUnderDialog(id))
        return false;
    if (!takesText(focus))
        return true;
    const bool ofTheField =
        id == ActionId::Undo || id == ActionId::Redo || id == ActionId::SelectShown;
    const bool plain =
        (key.modifiers() & kChordModifiers) == Qt::NoModifier && !isFunctionKey(key.key());
    return !ofTheField && !plain;
}

bool KeyMap::handleKey(QWidget& focus, QKeyEvent& key, bool isOverride)
{
    for (const ActionId id : matches(key)) {
        if (!mayRun(id, focus, key) || !hasBinding(id))
            continue;
        if (isOverride) {
            // Says: no shortcut of Qt, send me the key press.
            key.accept();
            return true;
        }
        if (run(id))
            return true;
    }
    const bool control = (key.modifiers() & kChordModifiers) == Qt::ControlModifier;
    const bool typesOther = !key.text().isEmpty() && key.text().at(0).unicode() > 0x7F;
    if (isOverride || !control || !typesOther || !takesText(focus) || m_composing)
        return false;
    const QChar letter = physicalKey(key);
    if (isEditingLetter(letter)) {
        QKeyEvent latin(QEvent::KeyPress, letter.unicode(), key.modifiers());
        QApplication::sendEvent(&focus, &latin);
    }
    // Ctrl and a key never types a letter, also not in Thai.
    return true;
}

bool KeyMap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::FocusOut)
        m_composing = false;
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!watched->isWidgetType() || (!isOverride && event->type() != QEvent::KeyPress))
        return QObject::eventFilter(watched, event);
    auto& widget = static_cast<QWidget&>(*watched);
    // A key press that nobody takes comes again for each parent: only the first counts.
    const QWidget* popup = QApplication::activePopupWidget();
    const QWidget* first = popup != nullptr ? popup : QApplication::focusWidget();
    if (first != nullptr && first != &widget && !(popup != nullptr && popup->isAncestorOf(&widget)))
        return QObject::eventFilter(watched, event);
    return handleKey(widget, static_cast<QKeyEvent&>(*event), isOverride);
}

} // namespace ui::actions
