// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_store.h"

#include <QDate>
#include <QWidget>

#include <set>
#include <vector>

class QLayout;
class QLabel;
class QVBoxLayout;

namespace ui::widgets {
class KeyCap;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

/// Who may be the same person as the one being registered, with what agrees and what differs. It
/// tells and waits: it never takes the focus, never blocks a save, never gives a percentage.
class SimilarPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SimilarPanel(QWidget* parent = nullptr);

    /// Nothing is known yet to look for.
    void clear();
    /// @p probe is what was looked for; those set aside before are left out.
    void showPeople(const core::storage::PersonProbe& probe,
                    const std::vector<core::storage::SimilarPerson>& found, const QDate& today);
    /// The next registration: whoever was set aside may be asked about again.
    void startOver();

    /// The person of the first card, for Alt+S and Alt+D.
    [[nodiscard]] std::optional<core::domain::PersonId> first() const;
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }
    /// F6 comes here: the first button of the first card.
    void focusFirst();
    void setAside(const core::domain::PersonId& person);
    /// Takes back the last setAside. False when there was none.
    bool takeBack();
    void retranslate();

Q_SIGNALS:
    void samePerson(const core::domain::PersonId& person);
    void differentPerson(const core::domain::PersonId& person);

private:
    void rebuild();
    QLayout* makeButtons(const core::storage::PersonRow& person, QWidget* card);
    QWidget* makeCard(const core::storage::SimilarPerson& similar);
    [[nodiscard]] QString titleText() const;

    widgets::Panel* m_panel;
    QWidget* m_cards;
    QVBoxLayout* m_cardColumn;
    core::storage::PersonProbe m_probe;
    std::vector<core::storage::SimilarPerson> m_found;
    std::vector<core::storage::SimilarPerson> m_shown;
    std::vector<core::domain::PersonId> m_aside;
    QDate m_today;
    bool m_checked = false;
};

} // namespace ui::pages
