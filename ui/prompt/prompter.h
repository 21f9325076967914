// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace ui::prompt {

/// A question that cannot be undone or that lets something leave the building. Both buttons are
/// named by their verb; the safe one has the focus.
struct Question {
    QString title;
    QString text;
    QString action; ///< what the risky button does: "Erase the record"
    QString stay;   ///< the safe button: "Keep it"
    QString
        typedConfirm; ///< not empty: the person types exactly this before the action can be chosen
};

struct FileRequest {
    QString title;
    QString folder;      ///< where to begin; empty for the home folder
    QString name;        ///< proposed file name, when saving
    QStringList filters; ///< "Spreadsheets (*.csv *.xlsx)"
};

/// The only door through which the window asks the user something apart from the page. It never
/// blocks: the answer comes to a callback, or not at all when @p owner dies or the screen locks.
/// Thread: the GUI thread.
class Prompter {
public:
    virtual ~Prompter() = default;

    /// @p answered gets true for the action, false for staying or closing.
    virtual void ask(QWidget* owner, const Question& question,
                     std::function<void(bool)> answered) = 0;
    /// Something to know that no page can show, such as an error at start. One button.
    virtual void warn(QWidget* owner, const QString& title, const QString& text) = 0;
    /// @p chosen gets the path; it is not called when the person closes the chooser.
    virtual void chooseFile(QWidget* owner, const FileRequest& request,
                            std::function<void(QString)> chosen) = 0;
    virtual void chooseFolder(QWidget* owner, const FileRequest& request,
                              std::function<void(QString)> chosen) = 0;
    virtual void saveFile(QWidget* owner, const FileRequest& request,
                          std::function<void(QString)> chosen) = 0;
};

} // namespace ui::prompt
