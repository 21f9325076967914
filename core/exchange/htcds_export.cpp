// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htcds_export.h"

#include "core/domain/code_lists.h"
#include "core/exchange/htcds_case.h"
#include "core/exchange/person_export.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace core::exchange {
namespace {

using namespace Qt::StringLiterals;

using forms::FieldId;
using forms::RecordType;
using forms::Values;
using storage::PersonRow;

QByteArray headOf(const QString& purpose)
{
    const QString rules = QString::fromLatin1(
        domain::kMappingVersion.data(), static_cast<qsizetype>(domain::kMappingVersion.size()));
    const QJsonObject head{
        {u"standard"_s, u"HTCDS 2.0"_s},
        {u"attribution"_s, u"Human Trafficking Case Data Standard 2.0, IOM, CC BY 4.0"_s},
        {u"rule_version"_s, rules},
        {u"purpose"_s, purpose}};
    QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
    text.chop(1); // its closing brace
    return text + ",\"cases\":[";
}

/// One run over the store.
class HtcdsRun {
public:
    explicit HtcdsRun(const HtcdsSource& source, const QString& file)
        : m_source(source), m_file(file)
    {
    }
    Status begin();
    Status take(const PersonRow& person);
    Status finish();
    [[nodiscard]] HtcdsSummary& summary() { return m_summary; }

private:
    Result<HtcdsRecord> recordOf(const domain::PersonId& person) const;
    Result<std::vector<Values>> partsOf(RecordType type, const domain::PersonId& person) const;
    Status write(const QByteArray& text);

    const HtcdsSource& m_source;
    QSaveFile m_file;
    std::vector<domain::PersonId> m_inFile;
    HtcdsSummary m_summary;
};

Status HtcdsRun::write(const QByteArray& text)
{
    if (m_file.write(text) != text.size())
        return fail(ErrorCode::Io, u"htcds: write"_s);
    return {};
}

Status HtcdsRun::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"htcds: open"_s);
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return write(headOf(m_source.purpose));
}

Result<std::vector<Values>> HtcdsRun::partsOf(RecordType type, const domain::PersonId& person) const
{
    CORE_TRY_ASSIGN(const std::vector<forms::StoredRecord> parts,
                    m_source.parts.parts(type, person));
    std::vector<Values> values;
    values.reserve(parts.size());
    for (const forms::StoredRecord& part : parts)
        values.push_back(part.values);
    return values;
}

Result<HtcdsRecord> HtcdsRun::recordOf(const domain::PersonId& person) const
{
    HtcdsRecord record;
    CORE_TRY_ASSIGN(const forms::StoredRecord stored,
                    m_source.records.load(RecordType::Person, toRecordId(person)));
    record.person = stored.values;
    CORE_TRY_ASSIGN(record.interview, interviewOf(m_source.records, person));
    CORE_TRY_ASSIGN(record.decisions, partsOf(RecordType::Decision, person));
    CORE_TRY_ASSIGN(record.events, partsOf(RecordType::JourneyEvent, person));
    CORE_TRY_ASSIGN(record.referrals, partsOf(RecordType::Referral, person));
    const auto group =
        record.person.get(FieldId::PersonReception).toReference<struct domain::ReceptionTag>();
    if (group) {
        CORE_TRY_ASSIGN(const forms::StoredRecord reception,
                        m_source.records.load(RecordType::Reception, toRecordId(*group)));
        record.handedOverBy = reception.values.get(FieldId::ReceptionHandedOverBy).toText();
    }
    return record;
}

Status HtcdsRun::take(const PersonRow& person)
{
    if (person.state != u"registered")
        return {};
    CORE_TRY_ASSIGN(const HtcdsLeave leave, m_source.mayLeave(person.id));
    if (!leave.denied.isEmpty()) {
        ++m_summary.withheld[leave.denied];
        return {};
    }
    CORE_TRY_ASSIGN(HtcdsRecord record, recordOf(person.id));
    record.agreedToInterview = leave.agreedToInterview;
    const QByteArray text = QJsonDocument(htcdsCase(record)).toJson(QJsonDocument::Compact);
    CORE_TRY(write((m_inFile.empty() ? "\n" : ",\n") + text));
    m_inFile.push_back(person.id);
    ++m_summary.written;
    return {};
}

Status HtcdsRun::finish()
{
    CORE_TRY(write("\n]}\n"));
    CORE_TRY(m_source.takeDown(m_inFile));
    if (!m_file.commit())
        return fail(ErrorCode::Io, u"htcds: commit"_s);
    return {};
}

} // namespace

Result<HtcdsSummary> exportHtcds(const HtcdsSource& source, const QString& file,
                                 const JobControl& control)
{
    HtcdsRun run(source, file);
    CORE_TRY(run.begin());
    CORE_TRY_ASSIGN(
        const WalkSummary walked,
        walkPeople(
            source.people, [&run](const PersonRow& person) { return run.take(person); }, control));
    run.summary().unreadable = walked.unreadable;
    CORE_TRY(run.finish());
    return run.summary();
}

} // namespace core::exchange
