// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/page.h"

#include <QWidget>

#include <functional>
#include <vector>

class QListWidget;

namespace ui::widgets {
class SearchField;
}

namespace ui::main_window {

/// Something the search can open or do.
struct Found {
    QString text;
    QString detail;
    std::function<void()> run;
};

/// The one search of the window: people by name, own script, code or document number, manifests by
/// number or title, and, after ">", the commands. Its results lie over the page and are a child of
/// the frame, not a window, so that they go with it at lock.
class SearchBox final : public QWidget {
    Q_OBJECT
public:
    explicit SearchBox(core::session::Session& session, QWidget* parent = nullptr);

    /// The widget over which the results lie.
    void setFrame(QWidget* frame);
    /// What ">" offers.
    void setCommands(std::vector<Found> commands);
    /// Puts the caret into the field and chooses its text.
    void start();
    void close();
    /// Shows @p found under the field, as if it had been searched for.
    void offer(std::vector<Found> found);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QListWidget* results() const { return m_results; }

Q_SIGNALS:
    /// The field got the keyboard: what can be done now may differ from the last time.
    void started();
    void personChosen(const core::domain::PersonId& person);
    void manifestChosen(const core::domain::ManifestId& manifest);
    /// Esc, or something was chosen: the page has the keyboard again.
    void left();
    void failed(const core::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void find(const QString& text);
    core::Result<std::vector<Found>> matches(const QString& text);
    [[nodiscard]] std::vector<Found> matchingCommands(const QString& text) const;
    void show(std::vector<Found> found, const QString& whenEmpty);
    void choose(int row);
    void place();
    void retranslate();

    core::session::Session& m_session;
    widgets::SearchField* m_field;
    QListWidget* m_results;
    std::vector<Found> m_found;
    std::vector<Found> m_commands;
    QString m_shownFor;
};

} // namespace ui::main_window
