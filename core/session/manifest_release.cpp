// SPDX-License-Identifier: GPL-3.0-or-later
// How a manifest leaves the laptop: finalised, printed, departed, arrived.
#include "core/session/manifest_desk.h"

#include <algorithm>

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

using domain::ManifestId;
using forms::FieldEdit;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using storage::RecordWrite;

std::vector<QString> openRules(const std::vector<domain::Finding>& findings)
{
    std::vector<QString> codes;
    for (const domain::Finding& finding : findings) {
        const std::string_view rule = domain::ruleCode(finding.rule);
        const QString code = QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size()));
        if (finding.mustFix() && std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    }
    return codes;
}

} // namespace

domain::FrozenManifest ManifestDetails::frozen() const
{
    return domain::freeze(board, {.number = row.number,
                                  .revision = row.revision,
                                  .title = row.title,
                                  .from = row.from,
                                  .to = row.to,
                                  .departsAtMs = row.departsAtMs,
                                  .receiver = trip.values.get(FieldId::ManifestReceiver).toText()});
}

Result<int> ManifestDesk::finalise(const ManifestId& manifest)
{
    CORE_TRY_ASSIGN(const ManifestDetails details, draftToEdit(manifest));
    if (!domain::canFinalise(details.findings))
        return fail(ErrorCode::RuleBlocks, u"manifest has findings"_s, openRules(details.findings));
    const domain::FrozenManifest frozen = details.frozen();
    forms::Draft revision(RecordType::ManifestRevision, RecordId(m_session.world().ids.next()));
    revision.set(FieldId::RevisionManifest, FieldValue::reference(manifest));
    revision.set(FieldId::RevisionNumber, FieldValue::number(frozen.revision));
    revision.set(FieldId::RevisionFinalisedAt,
                 FieldValue::instant(m_session.world().clock.nowMs()));
    revision.set(FieldId::RevisionFinalisedBy, FieldValue::reference(m_session.user().id));
    revision.set(FieldId::RevisionContent,
                 FieldValue::text(QString::fromUtf8(domain::toJson(frozen))));
    revision.set(FieldId::RevisionCheckCode, FieldValue::text(domain::revisionCheckCode(frozen)));
    const FieldEdit state{FieldId::ManifestState, FieldValue::text(u"finalised"_s)};
    CORE_TRY(m_connection.writer().commit(
        {{RecordType::ManifestRevision, revision.id(), revision.edits(), 0},
         {RecordType::Manifest, toRecordId(manifest), {state}, details.trip.revision}}));
    return frozen.revision;
}

Result<int> ManifestDesk::reopen(const ManifestId& manifest)
{
    CORE_TRY(permit(domain::Action::EditManifests));
    CORE_TRY_ASSIGN(const storage::ManifestRow row, m_connection.manifests().row(manifest));
    if (row.state != u"finalised"_s)
        return fail(ErrorCode::RuleBlocks, u"manifest is not finalised"_s, {row.state});
    const int next = row.revision + 1;
    CORE_TRY(m_connection.writer().commit(
        {{RecordType::Manifest,
          toRecordId(manifest),
          {{FieldId::ManifestState, FieldValue::text(u"draft"_s)},
           {FieldId::ManifestRevisionNumber, FieldValue::number(next)}}}}));
    return next;
}

Status ManifestDesk::moveOn(const ManifestId& manifest, const QStringList& from, const QString& to)
{
    CORE_TRY(permit(domain::Action::BoardPeople));
    CORE_TRY_ASSIGN(const storage::ManifestRow row, m_connection.manifests().row(manifest));
    if (!from.contains(row.state))
        return fail(ErrorCode::RuleBlocks, u"manifest cannot go on"_s, {row.state});
    const FieldEdit state{FieldId::ManifestState, FieldValue::text(to)};
    return m_connection.writer().commit({{RecordType::Manifest, toRecordId(manifest), {state}}});
}

Status ManifestDesk::depart(const ManifestId& manifest)
{
    return moveOn(manifest, {u"finalised"_s, u"boarding"_s}, u"departed"_s);
}

Status ManifestDesk::arrive(const ManifestId& manifest)
{
    return moveOn(manifest, {u"departed"_s}, u"arrived"_s);
}

Result<RevisionDetails> ManifestDesk::revision(const ManifestId& manifest, int number) const
{
    CORE_TRY(permit(domain::Action::SeeManifests));
    CORE_TRY_ASSIGN(const std::vector<storage::RevisionRow> rows,
                    m_connection.manifests().revisions(manifest));
    const auto found = std::find_if(rows.begin(), rows.end(), [number](const auto& row) {
        return number == 0 || row.number == number;
    });
    if (found == rows.end())
        return fail(ErrorCode::NotFound, u"manifest revision"_s);
    CORE_TRY_ASSIGN(domain::FrozenManifest frozen, domain::frozenFromJson(found->content.toUtf8()));
    RevisionDetails details{
        .row = *found, .frozen = std::move(frozen), .replaces = 0, .changes = {}};
    if (const auto before = std::next(found); before != rows.end()) {
        CORE_TRY_ASSIGN(const domain::FrozenManifest old,
                        domain::frozenFromJson(before->content.toUtf8()));
        details.replaces = before->number;
        details.changes = domain::changesBetween(old, details.frozen);
    }
    return details;
}

Result<int> ManifestDesk::recordCopy(const ManifestId& manifest, const QString& recipient,
                                     const QString& audience)
{
    CORE_TRY(permit(domain::Action::PrintManifests));
    CORE_TRY_ASSIGN(const RevisionDetails newest, revision(manifest));
    CORE_TRY_ASSIGN(const std::vector<storage::CopyRow> copies,
                    m_connection.manifests().copies(manifest));
    const auto ofThisRevision = [&newest](const storage::CopyRow& copy) {
        return copy.revision == newest.row.number;
    };
    const auto number =
        1 + static_cast<int>(std::count_if(copies.begin(), copies.end(), ofThisRevision));
    forms::Draft draft(RecordType::PrintCopy, RecordId(m_session.world().ids.next()));
    draft.set(FieldId::CopyManifest, FieldValue::reference(manifest));
    draft.set(FieldId::CopyRevision, FieldValue::number(newest.row.number));
    draft.set(FieldId::CopyNumber, FieldValue::number(number));
    draft.set(FieldId::CopyRecipient, FieldValue::text(recipient));
    draft.set(FieldId::CopyAudience, FieldValue::text(audience));
    draft.set(FieldId::CopyPrintedAt, FieldValue::instant(m_session.world().clock.nowMs()));
    CORE_TRY(m_connection.writer().save(draft));
    return number;
}

} // namespace core::session
