// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/roles.h"
#include "core/storage/person_store.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QMenu;

namespace ui::widgets {
class Banner;
class ElidedLabel;
class KeyButton;
class PickerEdit;
} // namespace ui::widgets

namespace ui::pages {

/// What a caseworker does with a person from the list.
enum class PersonStep { Interviewed, Ready, Here, Clinic, Left, ShareAgreed, ShareDeclined };

/// The person of the current row: who, what needs somebody now, the facts, and what can be done.
/// It never shows anything of harm or screening, and no document to who may not see identities.
class PreviewPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPanel(core::domain::Role role, QWidget* parent = nullptr);

    /// @p family are the others travelling with the person, for the choice of a guardian.
    void showPerson(const std::optional<core::storage::PersonRow>& person,
                    const std::vector<core::storage::PersonRow>& family, const QDate& today);
    [[nodiscard]] const std::optional<core::storage::PersonRow>& person() const { return m_person; }
    /// Opens the line in which a guardian is looked up.
    void askGuardian();
    void setGuardiansFound(const std::vector<core::storage::PersonRow>& found);
    void retranslate();

Q_SIGNALS:
    void openWanted();
    void bandWanted();
    void stepWanted(ui::pages::PersonStep step);
    void guardianTyped(const QString& text);
    void guardianChosen(const core::domain::PersonId& guardian);

private:
    QWidget* buildFoot(QWidget* panel);
    void connectParts();
    void addFact(const QString& name, const QString& value);
    void fillFacts();
    void showWarning();
    void openMenu();
    void addStep(QMenu& menu, PersonStep step);

    core::domain::Role m_role;
    std::optional<core::storage::PersonRow> m_person;
    std::vector<core::storage::PersonRow> m_family;
    QDate m_today;
    widgets::ElidedLabel* m_name;
    widgets::ElidedLabel* m_native;
    QLabel* m_code;
    widgets::Banner* m_warning;
    QWidget* m_facts;
    QGridLayout* m_factGrid = nullptr;
    widgets::PickerEdit* m_guardian;
    widgets::KeyButton* m_open;
    widgets::KeyButton* m_step;
    widgets::KeyButton* m_band;
    widgets::KeyButton* m_more;
};

/// The words of a step, as its button and its toast say them.
QString stepText(PersonStep step);

} // namespace ui::pages
