// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/sync/enrolment.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace ui::prompt {
class Prompter;
}
namespace ui::widgets {
class KeyButton;
}

namespace ui::pages {

/// A new laptop that waits to join the others. It shows who it is as a QR code, as a typed code and
/// as a file, with six words that the laptop which takes it in must show too; then it reads the
/// grant, whose own six words are compared the other way round.
class JoinPage final : public QWidget {
    Q_OBJECT
public:
    using Joined = std::function<void()>;

    /// Owns @p session until it has joined.
    JoinPage(std::unique_ptr<core::session::Session> session, prompt::Prompter& prompter,
             Joined joined, QWidget* parent = nullptr);
    ~JoinPage() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildRequest();
    void buildGrant(QVBoxLayout& column);
    void saveRequest();
    void readGrant();
    void join();
    void retranslate();

    std::unique_ptr<core::session::Session> m_session;
    prompt::Prompter& m_prompter;
    Joined m_joined;
    std::optional<core::sync::JoinRequest> m_request;
    QByteArray m_grant;
    QStringList m_grantWords;
    QLabel* m_title = nullptr;
    QLabel* m_intro = nullptr;
    QLabel* m_code = nullptr;
    QLabel* m_wordsNote = nullptr;
    QLabel* m_words = nullptr;
    widgets::KeyButton* m_save = nullptr;
    widgets::KeyButton* m_read = nullptr;
    QWidget* m_compare = nullptr;
    QLabel* m_grantNote = nullptr;
    QLabel* m_grantText = nullptr;
    QCheckBox* m_same = nullptr;
    widgets::KeyButton* m_join = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace ui::pages
