// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/section_factory.h"

#include "ui/pages/record/field_section.h"
#include "ui/pages/record/history_section.h"
#include "ui/pages/record_parts/attachments_section.h"
#include "ui/pages/record_parts/consent_section.h"
#include "ui/pages/record_parts/referrals_section.h"
#include "ui/pages/screening/family_section.h"
#include "ui/pages/screening/screening_section.h"

namespace ui::pages {

using core::forms::Section;

std::unique_ptr<SectionView> makeSection(Section section, const PageContext& context)
{
    switch (section) {
    case Section::Attachments: return std::make_unique<AttachmentsSection>(context);
    case Section::Consent: return std::make_unique<ConsentSection>(context);
    case Section::History: return std::make_unique<HistorySection>(context);
    case Section::Family: return std::make_unique<FamilySection>(context);
    case Section::Screening: return std::make_unique<ScreeningSection>(context);
    case Section::Referrals: return std::make_unique<ReferralsSection>(context);
    case Section::Identity:
    case Section::Documents:
    case Section::Recruitment:
    case Section::Journey:
    case Section::Work:
    case Section::Harm:
    case Section::Health:
    case Section::Wishes:
    case Section::Notes: break;
    }
    return std::make_unique<FieldSection>(section, context);
}

} // namespace ui::pages
