// SPDX-License-Identifier: GPL-3.0-or-later
// How a manifest leaves the laptop: finalised, printed, departed, arrived.
#include "core/session/consent/consent_gate.h"
#include "core/session/consent/disclosure_log.h"
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
        if (finding.mustFix() && finding.isOpen() &&
            std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    }
    return codes;
}

/// Nothing but code and seat is left of somebody who may no longer be named.
void hideName(domain::FrozenPassenger& passenger)
{
    passenger.codeOnly = true;
    for (QString* text : {&passenger.fullName, &passenger.nativeName, &passenger.sex,
                          &passenger.birth, &passenger.nationality, &passenger.documentNumber})
        text->clear();
}

/// The person behind a copy, where the list names one.
QString recipientName(const domain::FrozenManifest& list, const QString& recipient)
{
    if (recipient == u"driver"_s && !list.driver.isEmpty())
        return list.driver;
    if (recipient == u"escort_lead"_s && !list.escorts.isEmpty())
        return list.escorts.first();
    if (recipient == u"receiving_office"_s && !list.receiver.isEmpty())
        return list.receiver;
    return recipient;
}

/// Which parts of the records a copy tells; none for one of codes.
QStringList partsOnPaper(const QString& audience)
{
    if (audience == u"codes_only"_s)
        return {};
    if (audience == u"names_and_seats"_s || audience == u"shelter"_s)
        return {u"identity"_s};
    return {u"identity"_s, u"documents"_s, u"family"_s};
}

} // namespace

Result<domain::Release> ManifestDesk::mayName(const domain::PersonId& person) const
{
    const ConsentGate gate(m_connection, m_session.world().clock);
    const auto facts = gate.facts(person);
    if (!facts && facts.error().code == ErrorCode::NotFound)
        return domain::Release{domain::Denial::NumberOnly}; // erased
    if (!facts)
        return fail(facts.error());
    return domain::mayName(*facts);
}

std::vector<LeftOut> ManifestDetails::leftOut() const
{
    std::vector<LeftOut> left;
    for (const domain::PassengerView& passenger : board.passengers) {
        if (domain::travels(passenger) && domain::printAs(passenger) == domain::PrintAs::Code)
            left.push_back({passenger.person, passenger.code, passenger.denied});
    }
    return left;
}

Status ManifestDesk::askLedger(RevisionDetails& details) const
{
    bool anyHidden = false;
    for (domain::FrozenPassenger& passenger : details.frozen.passengers) {
        CORE_TRY_ASSIGN(const domain::Release release, mayName(passenger.person));
        if (!passenger.codeOnly && !release.isAllowed()) {
            hideName(passenger);
            anyHidden = true;
            details.changes.push_back({domain::RevisionChange::Kind::PrintsAsCode,
                                       passenger.person,
                                       passenger.code,
                                       passenger.seat,
                                       {}});
        }
        if (passenger.codeOnly)
            details.leftOut.push_back({passenger.person, passenger.code, release.denied});
    }
    if (anyHidden) // another list than the one that was fixed, and it says so
        details.row.checkCode = domain::revisionCheckCode(details.frozen);
    return {};
}

Status ManifestDesk::limitTo(domain::Purpose purpose, domain::FrozenManifest& list,
                             std::vector<LeftOut>& leftOut) const
{
    const ConsentGate gate(m_connection, m_session.world().clock);
    for (domain::FrozenPassenger& passenger : list.passengers) {
        if (passenger.codeOnly)
            continue;
        CORE_TRY_ASSIGN(const domain::Release release, gate.mayRelease(passenger.person, purpose));
        if (release.isAllowed())
            continue;
        hideName(passenger);
        leftOut.push_back({passenger.person, passenger.code, release.denied});
    }
    return {};
}

Status ManifestDesk::recordExport(const ManifestId& manifest, const domain::FrozenManifest& list,
                                  domain::Purpose purpose, const QString& recipient)
{
    CORE_TRY(permit(domain::Action::PrintManifests));
    std::vector<domain::PersonId> named;
    for (const domain::FrozenPassenger& passenger : list.passengers) {
        if (!passenger.codeOnly)
            named.push_back(passenger.person);
    }
    return m_connection.writer().commit(
        disclosureWrites(named,
                         {purpose, u"%1, %2"_s.arg(recipient, list.number), u"export"_s,
                          partsOnPaper({}), toRecordId(manifest)},
                         m_session.world()));
}

Status ManifestDesk::noteNamed(const ManifestId& manifest, ManifestDetails& details) const
{
    if (details.row.finalisedRevision == 0)
        return {};
    CORE_TRY_ASSIGN(const auto rows, m_connection.manifests().revisions(manifest));
    if (rows.empty())
        return {};
    CORE_TRY_ASSIGN(const auto frozen, domain::frozenFromJson(rows.front().content.toUtf8()));
    for (domain::PassengerView& passenger : details.board.passengers) {
        passenger.wasNamed =
            std::any_of(frozen.passengers.begin(), frozen.passengers.end(), [&](const auto& one) {
                return one.person == passenger.person && !one.codeOnly;
            });
    }
    return {};
}

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
        .row = *found, .frozen = std::move(frozen), .leftOut = {}, .replaces = 0, .changes = {}};
    if (const auto before = std::next(found); before != rows.end()) {
        CORE_TRY_ASSIGN(const domain::FrozenManifest old,
                        domain::frozenFromJson(before->content.toUtf8()));
        details.replaces = before->number;
        details.changes = domain::changesBetween(old, details.frozen);
    }
    CORE_TRY(askLedger(details));
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
    std::vector<domain::PersonId> named;
    const QStringList parts = partsOnPaper(audience);
    for (const domain::FrozenPassenger& passenger : newest.frozen.passengers) {
        if (!parts.isEmpty() && !passenger.codeOnly)
            named.push_back(passenger.person);
    }
    std::vector<RecordWrite> writes = disclosureWrites(
        named,
        {domain::Purpose::Travel,
         u"%1, %2"_s.arg(recipientName(newest.frozen, recipient), newest.frozen.number), u"print"_s,
         parts, draft.id()},
        m_session.world());
    writes.push_back({RecordType::PrintCopy, draft.id(), draft.edits(), 0});
    CORE_TRY(m_connection.writer().commit(writes));
    return number;
}

} // namespace core::session
