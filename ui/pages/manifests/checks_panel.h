// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/manifest_desk.h"

#include <QFrame>

#include <vector>

class QLabel;
class QBoxLayout;
class QVBoxLayout;

namespace ui::widgets {
class Chip;
class KeyButton;
} // namespace ui::widgets

namespace ui::pages {

/// One thing somebody can do about a finding, without leaving the list.
enum class FindingFix {
    Remove,
    NameGuardian,
    Accept,
    PrintCodeOnly,
    TheyAgreed,
    TripDetails,
    Show,
    Compare
};

/// One finding with its buttons; the reason for accepting and the guardian are asked in place.
class CheckLine final : public QWidget {
    Q_OBJECT
public:
    struct Names {
        QString who; ///< "Deepak Chaudhary", or "3 people"; empty for the trip
        std::vector<std::pair<core::domain::PersonId, QString>> guardians; ///< who could be one
        std::vector<QString> pair = {}; ///< the two of a finding about two, in its order
    };
    /// What the one at the screen may do: edit the list, and accept what is for a supervisor.
    struct Rights {
        bool editable = false;
        bool supervisor = false;
    };
    CheckLine(const core::domain::Finding& finding, const Names& names, Rights rights,
              QWidget* parent = nullptr);
    /// Nothing to press: the finding goes away by itself, or was accepted.
    [[nodiscard]] bool hasButtons() const { return !m_buttons.empty(); }
    void focusFirstButton();

Q_SIGNALS:
    void fix(ui::pages::FindingFix fix);
    /// One of the two people of a finding is to be taken off the list.
    void removed(int person);
    void accepted(const QString& reason);
    void guardianNamed(const core::domain::PersonId& guardian);

private:
    void addButtons(const core::domain::Finding& finding, const Names& names, Rights rights,
                    QBoxLayout& line);
    widgets::KeyButton* addButton(const QString& words, QBoxLayout& line);
    void addFix(const QString& words, FindingFix fix, QBoxLayout& line);
    void addRemovals(const Names& names, QBoxLayout& line);
    void askReason(bool prints);
    void askGuardian(const Names& names);

    QWidget* m_question;
    QBoxLayout* m_questionLine;
    std::vector<widgets::KeyButton*> m_buttons;
};

/// "Check before you finalise": what must be fixed, then what to look at, then what was accepted.
class ChecksPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ChecksPanel(QWidget* parent = nullptr);

    void show(const core::session::ManifestDetails& view, CheckLine::Rights rights,
              const QDate& today);
    void retranslate();
    /// F9: the next finding; false when there is none.
    bool focusNext(bool backwards);
    [[nodiscard]] bool hasFocusInside() const;

Q_SIGNALS:
    void fix(const core::domain::Finding& finding, ui::pages::FindingFix fix);
    void accepted(const core::domain::Finding& finding, const QString& reason);
    void guardianNamed(const core::domain::Finding& finding,
                       const core::domain::PersonId& guardian);

private:
    QLabel* m_title;
    widgets::Chip* m_must;
    widgets::Chip* m_look;
    QWidget* m_lineArea;
    QVBoxLayout* m_lines;
    QLabel* m_allGood;
    std::vector<CheckLine*> m_checks; ///< those that can be acted on
    int m_next = 0;                   ///< where F9 goes on
    /// What the lines were made of: a reason half typed survives a reload that changes nothing.
    std::vector<core::domain::Finding> m_findings;
    std::vector<std::pair<core::domain::PersonId, QString>> m_people;
    CheckLine::Rights m_rights;
    bool m_stale = true;
};

} // namespace ui::pages
