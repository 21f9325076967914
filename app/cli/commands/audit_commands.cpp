// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "core/exchange/person_export.h"
#include "core/forms/catalogue.h"
#include "core/forms/visibility.h"

#include <QTimeZone>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::Status;
using core::forms::FieldSpec;
using core::storage::HistoryEntry;
using core::storage::LogEntry;

void auditListOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"person"_s, u"Only the changes of the person with this code, with their values."_s,
         u"CODE"_s},
        {u"limit"_s, u"The newest so many; 0 for all, in the order each laptop wrote."_s, u"N"_s,
         u"100"_s},
    });
}

QString auditTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

/// The stable name of a field; its number where a newer Homeward wrote one this build lacks.
QString fieldName(core::forms::FieldId field)
{
    const FieldSpec* spec = core::forms::findSpec(static_cast<std::uint16_t>(field));
    if (!spec)
        return QString::number(static_cast<int>(field));
    return QString::fromLatin1(spec->key.data(), static_cast<qsizetype>(spec->key.size()));
}

QString kindOfRecord(core::forms::RecordType type)
{
    const auto known = core::forms::allRecordTypes();
    if (std::find(known.begin(), known.end(), type) == known.end())
        return QString::number(static_cast<int>(type));
    const std::string_view name = core::forms::recordName(type);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString fieldNames(const LogEntry& entry)
{
    QStringList names;
    for (const core::forms::FieldId field : entry.fields)
        names.append(fieldName(field));
    return names.join(u' ');
}

/// The history of one person. A value the role may not read is left out, that it changed is not.
Result<Exit> listPerson(Run& run, core::session::Session& session, const QString& code)
{
    CORE_TRY_ASSIGN(const auto person, session.here().people().findByCode(code));
    if (!person)
        return core::fail(ErrorCode::NotFound, code);
    CORE_TRY_ASSIGN(const auto history,
                    session.here().records().history(core::forms::RecordType::Person,
                                                     core::toRecordId(*person)));
    for (const HistoryEntry& entry : history) {
        const FieldSpec* spec = core::forms::findSpec(static_cast<std::uint16_t>(entry.field));
        const bool isReadable = spec && core::forms::mayRead(session.user().role, *spec);
        QJsonObject shown{{u"at"_s, auditTime(entry.atMs)},
                          {u"by"_s, entry.authorName},
                          {u"device"_s, entry.deviceLetters},
                          {u"field"_s, fieldName(entry.field)},
                          {u"values_shown"_s, isReadable}};
        if (isReadable) {
            shown.insert(u"before"_s, core::exchange::cellText(*spec, entry.before));
            shown.insert(u"after"_s, core::exchange::cellText(*spec, entry.after));
        }
        run.out().record(shown,
                         {u"at"_s, u"by"_s, u"device"_s, u"field"_s, u"before"_s, u"after"_s});
    }
    return Exit::Done;
}

Status permitLog(const core::session::Session& session)
{
    if (!core::domain::may(session.user().role, core::domain::Action::AdministerUsers))
        return core::fail(ErrorCode::NotAllowed, u"audit: role"_s);
    return {};
}

Result<Exit> runAuditList(Run& run)
{
    bool isNumber = false;
    const int limit = run.options().value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 0)
        return core::fail(ErrorCode::BadInput, u"--limit"_s);
    CORE_TRY_ASSIGN(core::session::Session * session, run.session());
    if (run.options().isSet(u"person"_s))
        return listPerson(run, *session, run.options().value(u"person"_s));
    CORE_TRY(permitLog(*session));
    CORE_TRY(session->here().records().walkLog(limit, [&run](const LogEntry& entry) -> Status {
        run.out().record({{u"at"_s, auditTime(entry.atMs)},
                          {u"by"_s, entry.authorName},
                          {u"device"_s, entry.deviceLetters},
                          {u"record"_s, kindOfRecord(entry.type)},
                          {u"id"_s, entry.record.toString()},
                          {u"fields"_s, fieldNames(entry)},
                          {u"erased"_s, entry.isErased}},
                         {u"at"_s, u"by"_s, u"device"_s, u"record"_s, u"id"_s, u"fields"_s});
        return {};
    }));
    return Exit::Done;
}

bool isAboutLog(core::storage::Finding::Kind kind)
{
    using Kind = core::storage::Finding::Kind;
    switch (kind) {
    case Kind::DamagedPage:
    case Kind::MissingChange:
    case Kind::BrokenChain:
    case Kind::UnreadableChange:
    case Kind::RegisterDiffers:
    case Kind::WitnessAhead:
    case Kind::WitnessMissing: return true;
    case Kind::MissingChunk:
    case Kind::ExtraChunk:
    case Kind::DamagedChunk:
    case Kind::BrokenReference:
    case Kind::RowDiffers:
    case Kind::RowMissing:
    case Kind::RowExtra: return false;
    }
    return true;
}

void noAuditOptions(QCommandLineParser&) {}

Result<Exit> runAuditVerify(Run& run)
{
    CORE_TRY_ASSIGN(core::session::Session * session, run.session());
    const core::JobControl control;
    CORE_TRY_ASSIGN(const core::storage::VerifyReport report, session->verify(false, control));
    qint64 findings = 0;
    for (const core::storage::Finding& finding : report.findings) {
        if (!isAboutLog(finding.kind))
            continue;
        ++findings;
        run.out().record(
            {{u"finding"_s, core::storage::findingName(finding.kind)}, {u"where"_s, finding.where}},
            {u"finding"_s, u"where"_s});
    }
    run.out().facts({{u"changes"_s, report.changes}, {u"findings"_s, findings}});
    return findings == 0 ? Exit::Done : Exit::BadStore;
}

void auditExportOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"format"_s, u"csv, xlsx or json."_s, u"FORMAT"_s, u"csv"_s},
        {u"out"_s, u"The file to write."_s, u"FILE"_s},
    });
}

Result<Exit> runExportAudit(Run& run)
{
    CORE_TRY_ASSIGN(const QString file, run.needed(u"out"_s));
    const auto format = core::exchange::tableFormat(run.options().value(u"format"_s));
    if (!format)
        return core::fail(ErrorCode::BadInput, u"--format"_s);
    CORE_TRY_ASSIGN(core::session::Session * session, run.session());
    CORE_TRY(permitLog(*session));
    CORE_TRY_ASSIGN(
        const auto table,
        core::exchange::TableWriter::open(
            *format, file, {u"at"_s, u"by"_s, u"device"_s, u"record"_s, u"id"_s, u"fields"_s}));
    qint64 written = 0;
    CORE_TRY(session->here().records().walkLog(0, [&](const LogEntry& entry) -> Status {
        ++written;
        return table->row({auditTime(entry.atMs), entry.authorName, entry.deviceLetters,
                           kindOfRecord(entry.type), entry.record.toString(), fieldNames(entry)});
    }));
    CORE_TRY(table->finish());
    run.out().facts({{u"written"_s, written}});
    return Exit::Done;
}

constexpr Command kAuditCommands[] = {
    {"audit list", "", CORE_TR("Cli", "Who changed what, and when"), 0, 0, auditListOptions,
     runAuditList},
    {"audit verify", "", CORE_TR("Cli", "See that no change was altered or taken out"), 0, 0,
     noAuditOptions, runAuditVerify},
    {"export audit", "", CORE_TR("Cli", "Write who changed what, and when, to a file"), 0, 0,
     auditExportOptions, runExportAudit},
};

} // namespace

std::span<const Command> auditCommands()
{
    return kAuditCommands;
}

} // namespace app::cli
