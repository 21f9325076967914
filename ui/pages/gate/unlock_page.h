// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/session/session.h"
#include "ui/jobs/job_runner.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace ui::widgets {
class KeyButton;
}

namespace ui::pages {

class RecoveryForm;

/// Who uses the laptop and the passphrase. The key is derived in a job; a passphrase that does not
/// fit stays in its field, selected, and the wait that follows several of them is told in words.
class UnlockPage final : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        QString storePath;
        core::session::World world;
        jobs::JobRunner& jobs;
    };
    using Unlocked = std::function<void(std::unique_ptr<core::session::Session>)>;

    UnlockPage(const Parts& parts, Unlocked unlocked, QWidget* parent = nullptr);

    /// A line under the title, "Locked at 13:58. Unfinished work was saved first."
    void setNote(const QString& note);
    /// Chooses the user who was here last, when still listed.
    void chooseUser(const core::domain::UserId& user);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void arrange();
    void connectParts();
    void loadUsers();
    void submit();
    void finish(core::Result<std::unique_ptr<core::session::Session>> opened);
    void setBusy(bool busy);
    void tellTries();
    void tellWait();
    void tellCaps();
    void tellLayout();
    void showProblem(const QString& text);
    void retranslate();
    [[nodiscard]] const core::session::UserCard* chosen() const;

    Parts m_parts;
    Unlocked m_unlocked;
    std::vector<core::session::UserCard> m_users;
    QTimer m_waitTimer;
    bool m_busy = false;
    bool m_waiting = false;
    bool m_capsOn = false;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_userLabel = nullptr;
    QComboBox* m_user = nullptr;
    QLabel* m_passphraseLabel = nullptr;
    QLabel* m_layout = nullptr;
    QLineEdit* m_passphrase = nullptr;
    widgets::KeyButton* m_show = nullptr;
    QLabel* m_message = nullptr;
    widgets::KeyButton* m_unlock = nullptr;
    widgets::KeyButton* m_cannot = nullptr;
    RecoveryForm* m_recovery = nullptr;
    QProgressBar* m_bar = nullptr;
};

} // namespace ui::pages
