// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/temp_session.h"
#include "tests/support/ui/scripted_prompter.h"
#include "ui/actions/key_map.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/page.h"
#include "ui/pages/preferences.h"

#include <QApplication>
#include <QString>

#include <memory>

namespace test {

/// A page over a real sealed store, in a window of its own, driven by keys alone. The keys of the
/// frame that a page answers to (Ctrl+Enter, Ctrl+S, F6, F9) are bound as the frame binds them.
class PageWorld {
public:
    PageWorld();
    ~PageWorld();
    PageWorld(const PageWorld&) = delete;
    PageWorld& operator=(const PageWorld&) = delete;

    TempSession& store() { return m_store; }
    ScriptedPrompter& prompter() { return m_prompter; }
    ui::pages::PageContext context();

    /// Shows @p page in an active window of the room the frame leaves it at 1366x768.
    void show(std::unique_ptr<ui::pages::Page> page, ui::actions::Where where);
    /// Destroys the page, as the lock does.
    void closePage();
    [[nodiscard]] ui::pages::Page& page() const { return *m_page; }

    /// Sends one key to the widget with the focus; counts it.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types letters and digits, each one key.
    void type(const QString& text);
    [[nodiscard]] int keysPressed() const { return m_keys; }
    void countKeysFromHere() { m_keys = 0; }
    /// The object name of the widget with the focus, or of the editor around it.
    [[nodiscard]] QString focusName() const;

    [[nodiscard]] const QStringList& toasts() const { return m_toasts; }
    [[nodiscard]] const std::function<void()>& lastUndo() const { return m_undo; }
    [[nodiscard]] const QStringList& saveFailures() const { return m_failures; }
    [[nodiscard]] int saves() const { return m_saves; }
    [[nodiscard]] const std::vector<core::domain::PersonId>& opened() const { return m_opened; }

private:
    void bindFrameKeys();

    TempSession m_store;
    ScriptedPrompter m_prompter;
    ui::jobs::JobRunner m_jobs;
    ui::pages::Preferences m_preferences;
    ui::actions::KeyMap m_keyMap;
    std::unique_ptr<QWidget> m_window;
    ui::pages::Page* m_page = nullptr;
    QStringList m_toasts;
    std::function<void()> m_undo;
    QStringList m_failures;
    std::vector<core::domain::PersonId> m_opened;
    int m_saves = 0;
    int m_keys = 0;
};

} // namespace test
