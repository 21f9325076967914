// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/field_tables.h"

#include <QString>

namespace core::forms {
namespace {

constexpr Check kLaptopTextChecks[] = {Check::MaxLength200};

constexpr FieldSpec kLaptopFields[] = {
    {.id = FieldId::LaptopLetters,
     .record = RecordType::Laptop,
     .key = "letters",
     .kind = FieldKind::Text,
     .label = CORE_TR("field", "Letters"),
     .checks = kLaptopTextChecks,
     .help = "Three letters, the start of the case codes given on this laptop."},
    {.id = FieldId::LaptopName,
     .record = RecordType::Laptop,
     .key = "name",
     .kind = FieldKind::Text,
     .label = CORE_TR("field", "Work it is for"),
     .checks = kLaptopTextChecks,
     .help = "What people call the laptop: registration, interviews."},
    {.id = FieldId::LaptopPublicKey,
     .record = RecordType::Laptop,
     .key = "public_key",
     .kind = FieldKind::Text,
     .label = CORE_TR("field", "Public key"),
     .help = "Ed25519 key the laptop signs with, hexadecimal."},
    {.id = FieldId::LaptopState,
     .record = RecordType::Laptop,
     .key = "state",
     .kind = FieldKind::Choice,
     .label = CORE_TR("field", "State"),
     .codeList = "laptop_state",
     .help = "Whether what the laptop signs is accepted.",
     .prevails = "revoked"},
    {.id = FieldId::LaptopCut,
     .record = RecordType::Laptop,
     .key = "cut",
     .kind = FieldKind::LongText,
     .label = CORE_TR("field", "Counts until"),
     .help = "Stream and last number, one a line, up to which a revoked laptop is believed."},
    {.id = FieldId::LaptopProtected,
     .record = RecordType::Laptop,
     .key = "protected",
     .kind = FieldKind::Flag,
     .label = CORE_TR("field", "Holds protected fields"),
     .help = "Whether the laptop is given the key of fields of L4.",
     .prevails = "0"},
    {.id = FieldId::GrantLaptop,
     .record = RecordType::KeyGrant,
     .key = "laptop",
     .kind = FieldKind::Reference,
     .label = CORE_TR("field", "Laptop"),
     .help = "Who can open the key."},
    {.id = FieldId::GrantLane,
     .record = RecordType::KeyGrant,
     .key = "lane",
     .kind = FieldKind::Choice,
     .label = CORE_TR("field", "Part of the records"),
     .codeList = "lane",
     .help = "Which fields the key opens."},
    {.id = FieldId::GrantEpoch,
     .record = RecordType::KeyGrant,
     .key = "epoch",
     .kind = FieldKind::Text,
     .label = CORE_TR("field", "Name of the key"),
     .help = "Eight hexadecimal digits that stand in each change sealed with it."},
    {.id = FieldId::GrantNumber,
     .record = RecordType::KeyGrant,
     .key = "number",
     .kind = FieldKind::Number,
     .label = CORE_TR("field", "Number of the key"),
     .help = "The highest number seals what is new."},
    {.id = FieldId::GrantKey,
     .record = RecordType::KeyGrant,
     .key = "sealed_key",
     .kind = FieldKind::Text,
     .label = CORE_TR("field", "Key"),
     .help = "The key, sealed for the laptop (X25519 sealed box), base64."},
};

} // namespace

std::span<const FieldSpec> laptopFields()
{
    return kLaptopFields;
}

} // namespace core::forms
