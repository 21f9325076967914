// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/jobs/job_runner.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace ui::widgets {
class KeyButton;
}

namespace ui::pages {

/// The way in for who has forgotten the passphrase: the recovery key of the printed sheet, and a
/// new passphrase twice. The key is derived in a job. What was typed stays until it has worked.
class RecoveryForm final : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        QString storePath;
        core::session::World world;
        jobs::JobRunner& jobs;
    };
    using Unlocked = std::function<void(std::unique_ptr<core::session::Session>)>;
    using ChosenUser = std::function<std::optional<core::domain::UserId>()>;

    RecoveryForm(const Parts& parts, ChosenUser user, Unlocked unlocked, QWidget* parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);
    /// A try was refused; there may be a wait now.
    void refused();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void submit();
    void finish(core::Result<std::unique_ptr<core::session::Session>> opened);
    void setBusy(bool busy);
    void tell(const QString& problem);
    void retranslate();

    Parts m_parts;
    ChosenUser m_user;
    Unlocked m_unlocked;
    bool m_busy = false;
    QLabel* m_help = nullptr;
    QLabel* m_sheetLabel = nullptr;
    QLineEdit* m_sheet = nullptr;
    QLabel* m_newLabel = nullptr;
    QLineEdit* m_new = nullptr;
    QLabel* m_againLabel = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_message = nullptr;
    QProgressBar* m_bar = nullptr;
    widgets::KeyButton* m_recover = nullptr;
};

} // namespace ui::pages
