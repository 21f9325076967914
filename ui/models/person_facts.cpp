// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_facts.h"

#include "core/domain/code_lists.h"
#include "core/domain/person.h"
#include "ui/text/label_text.h"

#include <QLocale>
#include <QStringList>

namespace ui::models {

namespace {

constexpr QLatin1String kCodeOnlyRegistration("number_only");

bool is(const QString& value, const char* code)
{
    return value == QLatin1String(code);
}

} // namespace

bool PersonFacts::isChild() const
{
    return core::domain::mayBeMinor(m_person.age(), m_today);
}

bool PersonFacts::isOnTheWay() const
{
    return is(m_person.manifestState, "departed") || is(m_person.manifestState, "arrived") ||
           is(m_person.manifestState, "handed_over");
}

PersonFacts::ToDo PersonFacts::toDo() const
{
    const bool away = isOnTheWay() || is(m_person.whereabouts, "left");
    if (away)
        return m_person.familySize > 1 ? ToDo::Family : ToDo::Nothing;
    if (is(m_person.state, "draft"))
        return ToDo::FinishDraft;
    if (m_person.needs.contains(QLatin1String("medical")) && !is(m_person.whereabouts, "clinic") &&
        !is(m_person.stage, "ready"))
        return ToDo::MedicalToday;
    if (isChild() && !m_person.guardian)
        return ToDo::NoGuardian;
    if (m_person.needs.contains(QLatin1String("unsafe")))
        return ToDo::FeelsUnsafe;
    if (is(m_person.consentRegister, "not_yet") || m_person.consentRegister.isEmpty())
        return ToDo::AskConsent;
    if (is(m_person.stage, "ready") && is(m_person.documentKind, "none"))
        return ToDo::NoDocument;
    if (m_person.consentRegister == kCodeOnlyRegistration || is(m_person.consentTravel, "declined"))
        return ToDo::CodeOnly;
    return m_person.familySize > 1 ? ToDo::Family : ToDo::Nothing;
}

PersonFacts::Weight PersonFacts::weight() const
{
    switch (toDo()) {
    case ToDo::MedicalToday:
    case ToDo::NoGuardian: return Weight::MustFix;
    case ToDo::FeelsUnsafe:
    case ToDo::AskConsent:
    case ToDo::NoDocument: return Weight::LookAt;
    case ToDo::Nothing:
    case ToDo::FinishDraft:
    case ToDo::CodeOnly:
    case ToDo::Family: break;
    }
    return Weight::Quiet;
}

QString PersonFacts::toDoText() const
{
    switch (toDo()) {
    case ToDo::Nothing: break;
    case ToDo::MedicalToday: return tr("Medical, today");
    case ToDo::NoGuardian: return tr("No guardian");
    case ToDo::FeelsUnsafe: return tr("Feels unsafe");
    case ToDo::FinishDraft: return tr("Not finished");
    case ToDo::AskConsent: return tr("Ask consent");
    case ToDo::NoDocument: return tr("No document");
    case ToDo::CodeOnly: return tr("Code only");
    case ToDo::Family: return tr("Family of %n", nullptr, m_person.familySize);
    }
    return {};
}

QString PersonFacts::whereText() const
{
    if (is(m_person.whereabouts, "left"))
        return tr("Left");
    if (is(m_person.manifestState, "handed_over"))
        return tr("Handed over, %1").arg(m_person.manifestTitle);
    if (is(m_person.manifestState, "arrived"))
        return tr("Arrived, %1").arg(m_person.manifestTitle);
    if (is(m_person.manifestState, "departed"))
        return tr("Departed, %1").arg(m_person.manifestTitle);
    if (is(m_person.whereabouts, "clinic"))
        return tr("At clinic");
    if (is(m_person.state, "draft"))
        return tr("Registration begun");
    if (m_person.manifest)
        return tr("On %1").arg(m_person.manifestTitle);
    if (is(m_person.stage, "ready"))
        return tr("Ready to travel");
    if (is(m_person.stage, "interviewed"))
        return tr("Interviewed");
    return tr("Waiting for interview");
}

QString PersonFacts::nameText() const
{
    if (hasName())
        return m_person.fullName;
    if (m_person.consentRegister == kCodeOnlyRegistration)
        return tr("Number only");
    return m_person.nativeName.isEmpty() ? tr("No name given") : m_person.nativeName;
}

QString PersonFacts::sexLetter() const
{
    if (is(m_person.sex, "female"))
        return tr("F", "letter for woman in a narrow column");
    if (is(m_person.sex, "male"))
        return tr("M", "letter for man in a narrow column");
    return is(m_person.sex, "other") ? tr("X", "letter for another sex in a narrow column")
                                     : QString();
}

QString PersonFacts::ageText() const
{
    return m_person.birth ? QString::number(m_person.birth->age(m_today)) : QString();
}

QString PersonFacts::needsText() const
{
    QStringList names;
    for (const QString& need : m_person.needs) {
        if (const core::domain::CodeEntry* entry = core::domain::findCode("needs", need))
            names.append(text::labelText(entry->label));
    }
    return QLocale().createSeparatedList(names);
}

} // namespace ui::models
