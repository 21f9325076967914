// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_store.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace ui::models {

/// What stands in a list about one person, in words. A list shows one thing to do: the one whose
/// neglect harms most.
class PersonFacts {
    Q_DECLARE_TR_FUNCTIONS(ui::models::PersonFacts)
public:
    PersonFacts(const core::storage::PersonRow& person, const QDate& today)
        : m_person(person), m_today(today)
    {
    }

    enum class ToDo {
        Nothing,
        MedicalToday,
        NoGuardian,
        FeelsUnsafe,
        FinishDraft,
        AskConsent,
        NoDocument,
        CodeOnly,
        Family,
    };
    enum class Weight { Quiet, LookAt, MustFix };

    [[nodiscard]] ToDo toDo() const;
    [[nodiscard]] Weight weight() const;
    [[nodiscard]] QString toDoText() const;

    /// "Waiting for interview", "On Bus 2": the last thing that is known.
    [[nodiscard]] QString whereText() const;
    /// The name, or in words why there is none.
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] bool hasName() const { return !m_person.fullName.isEmpty(); }
    /// F, M, X; empty when not given.
    [[nodiscard]] QString sexLetter() const;
    [[nodiscard]] QString ageText() const;
    [[nodiscard]] bool isChild() const;
    /// Names of the needs, for tooltips and screen readers.
    [[nodiscard]] QString needsText() const;
    [[nodiscard]] bool isOnTheWay() const; ///< departed, arrived or handed over

private:
    const core::storage::PersonRow& m_person;
    QDate m_today;
};

} // namespace ui::models
