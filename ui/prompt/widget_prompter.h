// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt/hw_dialog.h"
#include "ui/prompt/prompter.h"

#include <QPointer>

namespace ui::prompt {

/// Asks with dialogs of our own drawing, at most one at a time, and closes them when the screen
/// locks. A question that comes while one is open waits until that one is closed.
class WidgetPrompter final : public QObject, public Prompter {
    Q_OBJECT
public:
    explicit WidgetPrompter(const LockSignal& lock, QObject* parent = nullptr);

    void ask(QWidget* owner, const Question& question, std::function<void(bool)> answered) override;
    void warn(QWidget* owner, const QString& title, const QString& text) override;
    void chooseFile(QWidget* owner, const FileRequest& request,
                    std::function<void(QString)> chosen) override;
    void chooseFolder(QWidget* owner, const FileRequest& request,
                      std::function<void(QString)> chosen) override;
    void saveFile(QWidget* owner, const FileRequest& request,
                  std::function<void(QString)> chosen) override;

private:
    using Maker = std::function<QDialog*(QWidget* owner)>;
    struct Waiting {
        QPointer<QWidget> owner;
        bool owned = false;
        Maker make;
    };

    void enqueue(QWidget* owner, Maker make);
    void showNext();

    const LockSignal& m_lock;
    QPointer<QDialog> m_open;
    std::vector<Waiting> m_waiting;
};

} // namespace ui::prompt
