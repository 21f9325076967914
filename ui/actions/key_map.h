// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_catalog.h"

#include <QKeyCombination>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QCoreApplication;
class QKeyEvent;
class QWidget;

namespace ui::actions {

/// Runs the commands of the catalogue from the keyboard, in every layout. It filters the events of
/// the application, because with a Thai, Burmese or Hindi layout Qt 6.4 fires no letter shortcut
/// and types the letter instead.
///
/// Rules: with Ctrl or Alt a letter or digit counts by its place on the keyboard. While an input
/// method composes, only Hide works. In a text field plain keys, text undo and Select all belong to
/// the field. Under an open dialog or menu only Hide, Pause and Lock work.
/// Thread: the GUI thread.
class KeyMap final : public QObject {
    Q_OBJECT
public:
    /// @p run answers whether it did something; if not, the key goes on to the widget.
    using Run = std::function<bool()>;

    explicit KeyMap(QCoreApplication& app, QObject* parent = nullptr);

    /// The newest binding whose context lives is asked first. @p context is often the page.
    void bind(ActionId id, QObject* context, Run run);
    /// The place whose commands work beside those of everywhere.
    void setPlace(Where place) { m_place = place; }
    [[nodiscard]] Where place() const { return m_place; }

    /// Runs @p id as its key would. For menus, buttons and the command line of Find.
    bool run(ActionId id);

    /// The key as commands are written: by place for letters and digits with Ctrl or Alt.
    static QKeyCombination combinationOf(const QKeyEvent& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Binding {
        ActionId id;
        QPointer<QObject> context;
        Run run;
    };

    bool handleKey(QWidget& focus, QKeyEvent& key, bool isOverride);
    [[nodiscard]] std::vector<ActionId> matches(const QKeyEvent& key) const;
    [[nodiscard]] bool mayRun(ActionId id, const QWidget& focus, const QKeyEvent& key) const;
    [[nodiscard]] bool hasBinding(ActionId id) const;

    std::vector<Binding> m_bindings;
    Where m_place = Where::Everywhere;
    bool m_composing = false;
};

} // namespace ui::actions
