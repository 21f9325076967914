// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/record.h"

#include "core/base/check.h"
#include "core/forms/catalogue.h"

namespace core::forms {

const FieldValue& Values::get(FieldId id) const
{
    static const FieldValue notAsked;
    const auto found = m_values.find(id);
    return found == m_values.end() ? notAsked : found->second;
}

void Values::set(FieldId id, FieldValue value)
{
    // Absent and not asked are one thing, so that equal records compare equal.
    if (value == FieldValue())
        m_values.erase(id);
    else
        m_values.insert_or_assign(id, std::move(value));
}

Draft::Draft(RecordType type, RecordId id) : m_type(type), m_id(id) {}

Draft::Draft(const StoredRecord& base)
    : m_type(base.type), m_id(base.id), m_baseRevision(base.revision), m_base(base.values),
      m_now(base.values)
{
}

FieldEdit Draft::apply(const FieldEdit& edit)
{
    CORE_ASSERT(spec(edit.field).record == m_type);
    FieldEdit inverse{edit.field, m_now.get(edit.field)};
    m_now.set(edit.field, edit.value);
    return inverse;
}

std::vector<FieldEdit> Draft::edits() const
{
    std::vector<FieldEdit> changed;
    for (const FieldSpec& field : fieldsOf(m_type)) {
        const FieldValue& now = m_now.get(field.id);
        if (now != m_base.get(field.id))
            changed.push_back({field.id, now});
    }
    return changed;
}

} // namespace core::forms
