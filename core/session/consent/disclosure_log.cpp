// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/consent/disclosure_log.h"

namespace core::session {

std::vector<storage::RecordWrite> disclosureWrites(const std::vector<domain::PersonId>& people,
                                                   const ReleaseNote& note, World world)
{
    using forms::FieldId;
    using forms::FieldValue;
    std::vector<storage::RecordWrite> writes;
    writes.reserve(people.size());
    for (const domain::PersonId& person : people) {
        storage::RecordWrite write{
            forms::RecordType::Disclosure, RecordId(world.ids.next()), {}, 0};
        write.edits = {
            {FieldId::DisclosurePerson, FieldValue::reference(person)},
            {FieldId::DisclosurePurpose, FieldValue::text(domain::purposeCode(note.purpose))},
            {FieldId::DisclosureRecipient, FieldValue::text(note.recipient.trimmed())},
            {FieldId::DisclosureHow, FieldValue::text(note.how)},
            {FieldId::DisclosureAt, FieldValue::instant(world.clock.nowMs())},
            {FieldId::DisclosureParts, FieldValue::codes(note.parts)}};
        if (note.source)
            write.edits.push_back({FieldId::DisclosureSource, FieldValue::reference(*note.source)});
        writes.push_back(std::move(write));
    }
    return writes;
}

} // namespace core::session
