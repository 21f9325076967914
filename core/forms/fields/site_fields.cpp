// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/field_tables.h"

#include <QString>

namespace core::forms {
namespace {

constexpr Check kSiteTextChecks[] = {Check::MaxLength200};

constexpr FieldSpec kSiteFields[] = {
    {.id = FieldId::UserName,
     .record = RecordType::User,
     .key = "name",
     .kind = FieldKind::Text,
     .label = CORE_TR("field", "Name"),
     .sensitivity = Sensitivity::Identifying,
     .checks = kSiteTextChecks,
     .htcds = "cas_CaseOwner",
     .help = "Who signs in."},
    {.id = FieldId::UserRole,
     .record = RecordType::User,
     .key = "role",
     .kind = FieldKind::Choice,
     .label = CORE_TR("field", "Role"),
     .codeList = "user_role",
     .help = "What the person may see and do.",
     .prevails = "clerk transport caseworker"},
    {.id = FieldId::UserState,
     .record = RecordType::User,
     .key = "state",
     .kind = FieldKind::Choice,
     .label = CORE_TR("field", "State"),
     .codeList = "user_state",
     .help = "A disabled user cannot sign in.",
     .prevails = "disabled"},
    {.id = FieldId::SiteName,
     .record = RecordType::Site,
     .key = "name",
     .kind = FieldKind::Text,
     .label = CORE_TR("field", "Site"),
     .paper = Paper::Manifest,
     .checks = kSiteTextChecks,
     .help = "Name of the place of work."},
    {.id = FieldId::SiteStation,
     .record = RecordType::Site,
     .key = "station",
     .kind = FieldKind::Text,
     .label = CORE_TR("field", "Station"),
     .paper = Paper::Manifest,
     .checks = kSiteTextChecks,
     .help = "Short code, for manifest numbers."},
};

} // namespace

std::span<const FieldSpec> siteFields()
{
    return kSiteFields;
}

} // namespace core::forms
