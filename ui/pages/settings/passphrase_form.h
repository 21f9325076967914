// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace core::session {
class Session;
}
namespace ui::jobs {
class JobRunner;
}
namespace ui::widgets {
class FieldRow;
class KeyButton;
} // namespace ui::widgets

namespace ui::pages {

/// Changes the passphrase of the person who is signed in. The store is not written anew, only the
/// person's key slot.
class PassphraseForm final : public QWidget {
    Q_OBJECT
public:
    PassphraseForm(core::session::Session& session, jobs::JobRunner& jobs,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void done(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();

    core::session::Session& m_session;
    jobs::JobRunner& m_jobs;
    QLineEdit* m_before;
    QLineEdit* m_after;
    QLineEdit* m_again;
    widgets::FieldRow* m_beforeRow;
    widgets::FieldRow* m_afterRow;
    widgets::FieldRow* m_againRow;
    widgets::KeyButton* m_change;
};

} // namespace ui::pages
