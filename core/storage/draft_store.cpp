// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draft_store.h"

#include "core/domain/case_ids.h"
#include "core/storage/compartment/protected_values.h"
#include "core/storage/log/cbor_reader.h"
#include "core/storage/log/person_parts.h"
#include "core/storage/sqlite/database.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace core::storage {
namespace {

QByteArray packValues(const Database& db, const forms::Values& values)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(static_cast<quint64>(values.size() * 3));
    for (const auto& [field, value] : values) {
        out.append(static_cast<qint64>(field));
        const forms::FieldValue kept = atRest(db, static_cast<std::uint16_t>(field), value);
        out.append(static_cast<qint64>(kept.answer()));
        out.append(QStringView(kept.toText()));
    }
    out.endArray();
    return bytes;
}

Result<forms::Values> unpackValues(const Database& db, const QByteArray& bytes)
{
    CborReader in(bytes);
    forms::Values values;
    for (qint64 left = in.enterArray() / 3; left > 0 && in.isGood(); --left) {
        const auto field = static_cast<forms::FieldId>(in.integer());
        const auto answer = static_cast<forms::Answer>(in.integer());
        const QString text = in.text();
        const forms::FieldValue kept = answer == forms::Answer::Given
                                           ? forms::FieldValue::text(text)
                                           : forms::FieldValue::missing(answer);
        values.set(field, readable(fromRest(db, static_cast<std::uint16_t>(field), kept)));
    }
    in.leave();
    if (!in.isGood())
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a draft is not readable"));
    return values;
}

Result<FormDraft> draftOf(const Database& db, const Statement& row)
{
    const auto id = row.id<RecordId>(0);
    const auto user = row.id<domain::UserId>(3);
    if (!id || !user)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a draft without identity"));
    CORE_TRY_ASSIGN(forms::Values values, unpackValues(db, row.blob(5)));
    std::optional<forms::FieldId> caret;
    if (!row.isNull(2))
        caret = static_cast<forms::FieldId>(row.integer(2));
    return FormDraft{*id,
                     static_cast<forms::RecordType>(row.integer(1)),
                     std::move(values),
                     caret,
                     row.integer(4),
                     *user};
}

} // namespace

Status DraftStore::keep(const FormDraft& draft)
{
    std::optional<qint64> caret;
    if (draft.caret)
        caret = static_cast<qint64>(*draft.caret);
    return m_db.run(
        "INSERT INTO draft (id, type, caret, user, updated_at, content) VALUES (?,?,?,?,?,?) "
        "ON CONFLICT (id) DO UPDATE SET type = excluded.type, caret = excluded.caret, "
        "user = excluded.user, updated_at = excluded.updated_at, content = excluded.content",
        draft.id, static_cast<qint64>(draft.type), caret, draft.user, draft.updatedAtMs,
        packValues(m_db, draft.values));
}

Status DraftStore::drop(const RecordId& id)
{
    return m_db.run("DELETE FROM draft WHERE id = ?", id);
}

Status DraftStore::dropAbout(const RecordId& person)
{
    const RecordId interview = domain::caseFileId(domain::PersonId(person.bytes()));
    const auto whose = forms::FieldValue::reference(person);
    CORE_TRY_ASSIGN(const std::vector<FormDraft> drafts, all());
    for (const FormDraft& draft : drafts) {
        const std::vector<forms::FieldId> owners = ownerFields(draft.type);
        const bool isAbout = draft.id == person || draft.id == interview ||
                             std::any_of(owners.begin(), owners.end(), [&](forms::FieldId field) {
                                 return draft.values.get(field) == whose;
                             });
        if (isAbout)
            CORE_TRY(drop(draft.id));
    }
    return {};
}

Result<std::vector<FormDraft>> DraftStore::all() const
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT id, type, caret, user, updated_at, content "
                                 "FROM draft ORDER BY updated_at DESC"));
    std::vector<FormDraft> drafts;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        CORE_TRY_ASSIGN(FormDraft draft, draftOf(m_db, found));
        drafts.push_back(std::move(draft));
        CORE_TRY_ASSIGN(more, found.step());
    }
    return drafts;
}

Result<std::optional<FormDraft>> DraftStore::find(const RecordId& id) const
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT id, type, caret, user, updated_at, content "
                                 "FROM draft WHERE id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(id).step());
    if (!any)
        return std::optional<FormDraft>();
    CORE_TRY_ASSIGN(FormDraft draft, draftOf(m_db, found));
    return std::optional(std::move(draft));
}

} // namespace core::storage
