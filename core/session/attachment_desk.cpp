// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/attachment_desk.h"

#include "core/session/consent/consent_gate.h"
#include "core/storage/attachments/chunk_store.h"

#include <algorithm>

namespace core::session {
namespace {

using namespace Qt::StringLiterals;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using storage::AttachmentContent;
using storage::ChunkStore;
using storage::ContentPart;

const auto kPhotoKind = "photo"_L1;

tl::unexpected<Error> noPhotoConsent()
{
    return fail(ErrorCode::RuleBlocks, u"no consent for a photo"_s, {u"consent"_s});
}

bool isPhotoKind(const forms::Values& values)
{
    return values.get(FieldId::AttachmentKind).toText() == kPhotoKind;
}

} // namespace

Result<bool> AttachmentDesk::mayShowPhoto(const domain::PersonId& person) const
{
    CORE_TRY_ASSIGN(
        const domain::Release release,
        ConsentGate(m_connection, m_world.clock).mayRelease(person, domain::Purpose::Photo));
    return release.isAllowed();
}

Result<std::vector<AttachmentRow>> AttachmentDesk::list(const domain::PersonId& person) const
{
    CORE_TRY_ASSIGN(const bool showsPhotos, mayShowPhoto(person));
    CORE_TRY_ASSIGN(const forms::StoredRecord owner,
                    m_connection.records().load(RecordType::Person, toRecordId(person)));
    const auto face = owner.values.get(FieldId::PersonPhoto).toReference<RecordTag>();
    CORE_TRY_ASSIGN(const auto stored, m_connection.parts().parts(RecordType::Attachment, person));
    std::vector<AttachmentRow> rows;
    for (const forms::StoredRecord& one : stored) {
        if (isPhotoKind(one.values) && !showsPhotos)
            continue;
        AttachmentRow row;
        row.id = one.id;
        row.kind = one.values.get(FieldId::AttachmentKind).toText();
        row.title = one.values.get(FieldId::AttachmentTitle).toText();
        row.media = storage::mediaFromType(one.values.get(FieldId::AttachmentMedia).toText());
        row.size = one.values.get(FieldId::AttachmentSize).toNumber().value_or(0);
        row.atMs = one.values.get(FieldId::AttachmentAt).toNumber().value_or(0);
        row.isPhoto = face == one.id;
        CORE_TRY_ASSIGN(const auto history,
                        m_connection.records().history(RecordType::Attachment, one.id));
        if (!history.empty())
            row.by = history.back().authorName;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const AttachmentRow& a, const AttachmentRow& b) {
        return a.atMs > b.atMs;
    });
    return rows;
}

Result<RecordId> AttachmentDesk::add(const domain::PersonId& person, const NewAttachment& content,
                                     const JobControl& control)
{
    if (content.bytes.isEmpty() || content.bytes.size() > storage::kMostAttachmentBytes ||
        content.preview.size() > storage::kMostPreviewBytes)
        return fail(ErrorCode::BadInput, u"not the size of an attachment"_s, {u"size"_s});
    const auto media = storage::mediaKindOf(content.bytes);
    const bool isPhoto = content.kind == kPhotoKind;
    if (!media || (isPhoto && !storage::isPicture(*media)))
        return fail(ErrorCode::InputDamaged, u"neither a picture nor a paper"_s, {u"kind"_s});
    if (isPhoto) {
        CORE_TRY_ASSIGN(const bool may, mayShowPhoto(person));
        if (!may)
            return noPhotoConsent();
    }
    CORE_TRY_ASSIGN(const QByteArray bytes, storage::withoutMetadata(content.bytes, *media));
    CORE_TRY(control.proceed());
    const AttachmentContent described = AttachmentContent::describe(bytes, content.preview);
    const RecordId id(m_world.ids.next());
    const storage::RecordWrite write{
        RecordType::Attachment,
        id,
        {{FieldId::AttachmentPerson, FieldValue::reference(person)},
         {FieldId::AttachmentKind, FieldValue::text(content.kind)},
         {FieldId::AttachmentTitle, FieldValue::text(content.title)},
         {FieldId::AttachmentMedia, FieldValue::text(storage::mediaType(*media))},
         {FieldId::AttachmentSize, FieldValue::number(bytes.size())},
         {FieldId::AttachmentContent, FieldValue::text(described.toText())},
         {FieldId::AttachmentAt, FieldValue::instant(m_world.clock.nowMs())}}};
    CORE_TRY(m_connection.writer().commit({write}, storage::Origin::Local, [&] {
        return ChunkStore(m_connection.database())
            .keep(id, described, bytes, content.preview, control);
    }));
    return id;
}

Result<AttachmentDesk::Found> AttachmentDesk::find(const RecordId& attachment) const
{
    CORE_TRY_ASSIGN(forms::StoredRecord record,
                    m_connection.records().load(RecordType::Attachment, attachment));
    const auto person =
        record.values.get(FieldId::AttachmentPerson).toReference<domain::PersonTag>();
    if (isPhotoKind(record.values)) {
        bool may = false;
        if (person) {
            CORE_TRY_ASSIGN(may, mayShowPhoto(*person));
        }
        if (!may)
            return noPhotoConsent();
    }
    CORE_TRY_ASSIGN(
        AttachmentContent content,
        AttachmentContent::fromText(record.values.get(FieldId::AttachmentContent).toText()));
    return Found{std::move(record), std::move(content)};
}

Result<QByteArray> AttachmentDesk::read(const RecordId& attachment, const JobControl& control) const
{
    CORE_TRY_ASSIGN(const Found found, find(attachment));
    return ChunkStore(m_connection.database()).readAll(found.content, found.content.whole, control);
}

Result<QByteArray> AttachmentDesk::preview(const RecordId& attachment) const
{
    CORE_TRY_ASSIGN(const Found found, find(attachment));
    if (found.content.preview.isEmpty())
        return QByteArray();
    const JobControl control;
    return ChunkStore(m_connection.database())
        .readAll(found.content, found.content.preview, control);
}

Status AttachmentDesk::putAside(const RecordId& attachment)
{
    storage::RecordWrite write{RecordType::Attachment, attachment, {}};
    write.life = storage::RecordWrite::Life::Delete;
    return m_connection.writer().commit({write});
}

Status AttachmentDesk::takeBack(const RecordId& attachment)
{
    storage::RecordWrite write{RecordType::Attachment, attachment, {}};
    write.life = storage::RecordWrite::Life::Undelete;
    return m_connection.writer().commit({write});
}

Status AttachmentDesk::showFace(const domain::PersonId& person, const RecordId& attachment)
{
    CORE_TRY_ASSIGN(const bool may, mayShowPhoto(person));
    if (!may)
        return noPhotoConsent();
    CORE_TRY_ASSIGN(const Found found, find(attachment));
    const forms::Values& values = found.record.values;
    const auto media = storage::mediaFromType(values.get(FieldId::AttachmentMedia).toText());
    const bool isTheirs = values.get(FieldId::AttachmentPerson) == FieldValue::reference(person);
    if (!isTheirs || !media || !storage::isPicture(*media))
        return fail(ErrorCode::BadInput, u"not a picture of this person"_s);
    return m_connection.writer().commit(
        {{RecordType::Person,
          toRecordId(person),
          {{FieldId::PersonPhoto, FieldValue::reference(attachment)}}}});
}

Result<std::optional<RecordId>> AttachmentDesk::face(const domain::PersonId& person) const
{
    CORE_TRY_ASSIGN(const forms::StoredRecord owner,
                    m_connection.records().load(RecordType::Person, toRecordId(person)));
    const auto face = owner.values.get(FieldId::PersonPhoto).toReference<RecordTag>();
    if (!face)
        return std::optional<RecordId>();
    CORE_TRY_ASSIGN(const bool may, mayShowPhoto(person));
    const auto there = m_connection.records().load(RecordType::Attachment, *face);
    return may && there ? face : std::nullopt;
}

} // namespace core::session
