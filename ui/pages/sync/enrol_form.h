// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sync_desk.h"
#include "ui/pages/page.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace ui::widgets {
class FieldRow;
class KeyButton;
class Panel;
class SegmentedChoice;
} // namespace ui::widgets

namespace ui::pages {

/// Takes another laptop into the group, in three steps on one panel: its request is read from a
/// file, typed or scanned; both people compare six words; the grant is written where the other
/// laptop can read it, with six words of its own.
class EnrolForm final : public QWidget {
    Q_OBJECT
public:
    explicit EnrolForm(const PageContext& context, QWidget* parent = nullptr);

    void focusFirst();
    void startOver();
    void retranslate();

Q_SIGNALS:
    /// The laptop is in the group.
    void enrolled();

private:
    QWidget* makeRequestStep();
    QWidget* makeWordsStep();
    QWidget* makeGrantStep();
    void readFile();
    void takeRequest(const QByteArray& bytes);
    void enrol();
    void saveGrant();
    void tell();

    PageContext m_context;
    std::optional<core::sync::JoinRequest> m_request;
    std::optional<core::sync::Grant> m_grant;
    widgets::Panel* m_panel;
    QStackedWidget* m_steps;
    QLabel* m_intro = nullptr;
    QLineEdit* m_code = nullptr;
    widgets::FieldRow* m_codeRow = nullptr;
    widgets::KeyButton* m_file = nullptr;
    QLabel* m_who = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_wordsNote = nullptr;
    widgets::SegmentedChoice* m_role = nullptr;
    widgets::FieldRow* m_roleRow = nullptr;
    QCheckBox* m_protected = nullptr;
    QCheckBox* m_same = nullptr;
    widgets::KeyButton* m_trust = nullptr;
    widgets::KeyButton* m_back = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_grantIntro = nullptr;
    QLabel* m_grantWords = nullptr;
    widgets::KeyButton* m_save = nullptr;
    QLabel* m_saved = nullptr;
    widgets::KeyButton* m_another = nullptr;
};

/// Six words in two lines, numbered, as two people read them to each other.
QString numberedWords(const QStringList& words);

} // namespace ui::pages
