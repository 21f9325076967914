// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/field_spec.h"

#include <span>

namespace core::forms {

// One table a file, one row a field. Read them through core/forms/catalogue.h.
std::span<const FieldSpec> personFields();
std::span<const FieldSpec> identityFields();  ///< of a person, beyond the registration
std::span<const FieldSpec> receptionFields(); ///< families, reception groups and expected lists
std::span<const FieldSpec> manifestFields();  ///< manifests and their passengers
std::span<const FieldSpec> paperFields();     ///< revisions, accepted findings and printed copies
std::span<const FieldSpec> siteFields();      ///< users and the site
std::span<const FieldSpec> laptopFields();    ///< laptops of the group and their keys
std::span<const FieldSpec> caseFields();      ///< of an interview: who talks, and who the person is
std::span<const FieldSpec> caseStoryFields(); ///< how it came about and what was done
std::span<const FieldSpec> caseWishFields();  ///< what the person wants, and the way home
std::span<const FieldSpec> partFields();      ///< documents, links, guarded records
std::span<const FieldSpec> consentFields();
std::span<const FieldSpec> storyFields();     ///< journey, harm, specific needs
std::span<const FieldSpec> screeningFields(); ///< indicators and decisions
std::span<const FieldSpec> careFields();      ///< referrals, property, notes
std::span<const FieldSpec> outsideFields();   ///< attachments, disclosures, clocks

} // namespace core::forms
