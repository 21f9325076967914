// SPDX-License-Identifier: GPL-3.0-or-later
// The other people a registration meets: who looks similar, who is family, whose band was scanned.
#include "core/session/session.h"
#include "ui/forms/registration_form.h"
#include "ui/pages/register/register_page.h"
#include "ui/pages/register/scan_strip.h"
#include "ui/pages/register/similar_panel.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"

namespace ui::pages {

using core::domain::CaseCode;
using core::domain::PersonId;
using core::forms::FieldId;
using core::storage::PersonRow;

namespace {

constexpr int kSimilarLimit = 5;
constexpr int kFamilyLimit = 8;
constexpr int kLettersToLook = 3;

} // namespace

void RegisterPage::lookForSimilar()
{
    const core::storage::PersonProbe probe = m_flow->probe();
    const bool enough = probe.fullName.size() >= kLettersToLook ||
                        probe.nativeName.size() >= kLettersToLook ||
                        !probe.documentNumber.isEmpty();
    if (!enough)
        return m_similar->clear();
    auto found = context().session.here().people().similar(probe, kSimilarLimit);
    if (!found)
        return failed(found.error());
    m_similar->showPeople(probe, *found, context().clock.today());
}

void RegisterPage::searchFamily(const QString& text)
{
    if (text.trimmed().size() < kLettersToLook)
        return;
    auto found = context().session.here().people().search(text, kFamilyLimit);
    if (!found)
        return failed(found.error());
    m_form->setFamilyFound(*found);
}

void RegisterPage::joinFamily(const PersonId& person)
{
    core::storage::PersonStore& people = context().session.here().people();
    auto found = people.row(person);
    if (!found)
        return failed(found.error());
    std::vector<PersonRow> family;
    if (found->family) {
        auto members = people.family(*found->family);
        if (!members)
            return failed(members.error());
        family = *members;
    }
    m_flow->joinFamily(*found, family);
    m_form->refresh();
    answered(FieldId::PersonFamily);
    journal();
}

void RegisterPage::samePerson(const PersonId& person)
{
    // What was typed stays in the drafts: only a person decides which of the two is right.
    journal();
    Q_EMIT toast(tr("What you typed was kept as a draft."), {});
    startNext();
    Q_EMIT openPerson(person);
}

void RegisterPage::differentPerson(const PersonId& person)
{
    m_similar->setAside(person);
    Q_EMIT toast(tr("Two different people."), [this] { m_similar->takeBack(); });
}

void RegisterPage::undo()
{
    if (m_scanRead.empty())
        m_similar->takeBack();
    else
        undoScan();
}

bool RegisterPage::checkForBand()
{
    // A scanner types the band of somebody who was here before into the field with the focus.
    if (!showBand(m_flow->get(FieldId::PersonFullName).toText()))
        return false;
    m_flow->set(FieldId::PersonFullName, {});
    m_form->refresh();
    m_form->focusQuestion(FieldId::PersonFullName);
    return true;
}

bool RegisterPage::showBand(const QString& text)
{
    const std::optional<CaseCode> code = CaseCode::fromText(text);
    if (!code)
        return false;
    auto person = context().session.here().people().findByCode(code->toString());
    if (!person) {
        failed(person.error());
        return false;
    }
    if (!*person)
        return false;
    m_found = **person;
    m_strip->showKnown(code->toString());
    return true;
}

} // namespace ui::pages
