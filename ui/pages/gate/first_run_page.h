// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/jobs/job_runner.h"

#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace ui::prompt {
class Prompter;
}
namespace ui::widgets {
class FieldRow;
class KeyButton;
class SegmentedChoice;
} // namespace ui::widgets

namespace ui::pages {

/// The first start on a laptop, in two steps: the place and the first supervisor; then the recovery
/// sheet, which is shown once and has to be taken apart from the laptop before work begins. A
/// laptop that joins others gets place and role from them: it is asked for a name and a passphrase
/// only.
class FirstRunPage final : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        QString storePath;
        core::session::World world;
        jobs::JobRunner& jobs;
        prompt::Prompter& prompter;
    };
    using Ready = std::function<void(std::unique_ptr<core::session::Session>)>;

    FirstRunPage(const Parts& parts, Ready ready, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeSheet();
    void connectParts();
    [[nodiscard]] bool joins() const;
    void showKind();
    [[nodiscard]] bool checkFields();
    void tellStrength();
    void create();
    void finish(core::Result<core::session::Session::Created> created);
    void saveSheet();
    void enterIfKept();
    void retranslate();

    Parts m_parts;
    Ready m_ready;
    std::unique_ptr<core::session::Session> m_session; ///< between the two steps
    QString m_recovery;
    QStackedWidget* m_steps;
    QLabel* m_title = nullptr;
    QLabel* m_intro = nullptr;
    widgets::SegmentedChoice* m_kind = nullptr;
    QLineEdit* m_site = nullptr;
    QLineEdit* m_station = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    widgets::FieldRow* m_siteRow = nullptr;
    widgets::FieldRow* m_stationRow = nullptr;
    widgets::FieldRow* m_userRow = nullptr;
    widgets::FieldRow* m_passphraseRow = nullptr;
    widgets::FieldRow* m_againRow = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_problem = nullptr;
    widgets::KeyButton* m_create = nullptr;
    QLabel* m_sheetTitle = nullptr;
    QLabel* m_sheetIntro = nullptr;
    QLabel* m_sheetKey = nullptr;
    widgets::KeyButton* m_save = nullptr;
    QLabel* m_saved = nullptr;
    QCheckBox* m_kept = nullptr;
    widgets::KeyButton* m_begin = nullptr;
};

} // namespace ui::pages
