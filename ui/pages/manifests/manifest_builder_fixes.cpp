// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of a finding do; the reason and the guardian are asked in its own line.
#include "core/session/person_desk.h"
#include "core/session/session.h"
#include "ui/models/passenger_model.h"
#include "ui/pages/manifests/manifest_builder.h"
#include "ui/pages/manifests/trip_form.h"
#include "ui/widgets/tables/hw_table_view.h"

namespace ui::pages {

void ManifestBuilder::fix(const core::domain::Finding& finding, FindingFix chosen)
{
    switch (chosen) {
    case FindingFix::Remove: takeOff(finding.people); break;
    case FindingFix::PrintCodeOnly:
        if (done(m_desk.printAs(*m_manifest, finding.people, core::domain::PrintAs::Code)))
            reload();
        break;
    case FindingFix::TheyAgreed: agreed(finding.people); break;
    case FindingFix::TripDetails:
        m_tripForm->show(m_view->trip.values, m_context.clock.today());
        show(Face::Trip);
        m_tripForm->focusFirst();
        break;
    case FindingFix::Show:
    case FindingFix::Compare:
        if (!finding.people.empty()) {
            m_passengerTable->setCurrentRow(m_passengers->rowOf(finding.people.front()));
            m_passengerTable->setFocus();
        }
        break;
    case FindingFix::NameGuardian:
    case FindingFix::Accept: break; // asked in the line itself
    }
}

void ManifestBuilder::agreed(const std::vector<core::domain::PersonId>& people)
{
    using core::session::PersonDesk;
    const auto taken =
        PersonDesk(m_context.session).setSharing(people, PersonDesk::Sharing::Agreed);
    if (done(taken ? core::Status() : core::fail(taken.error())))
        reload();
}

} // namespace ui::pages
