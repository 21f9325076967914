// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "core/exchange/htcds_export.h"
#include "core/exchange/person_export.h"
#include "core/exchange/person_import.h"
#include "core/session/consent/consent_gate.h"
#include "core/session/consent/disclosure_log.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

void importOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"dry-run"_s, u"Read and check everything, write nothing."_s},
        {u"rejects"_s, u"Write the rows that are left out to FILE."_s, u"FILE"_s},
        {u"batch"_s, u"What the external ids belong to; the file's name when left out."_s,
         u"NAME"_s},
    });
}

Result<Exit> runImportPeople(Run& run)
{
    CORE_TRY_ASSIGN(core::session::Session * session, run.session());
    if (!core::domain::may(session->user().role, core::domain::Action::ImportPeople))
        return core::fail(ErrorCode::NotAllowed, u"import: role"_s);
    core::session::Connection& store = session->here();
    core::exchange::ImportTarget target{
        store.people(), store.records(), store.writer(), session->world().clock,
        [session](int count) { return session->takeCaseCodes(count); }};
    const core::JobControl control(
        [&run](qint64 done, qint64 total) { run.out().progress(done, total); });
    CORE_TRY_ASSIGN(const core::exchange::ImportSummary summary,
                    core::exchange::importPeople(target, run.arguments().first(),
                                                 {.dryRun = run.options().isSet(u"dry-run"_s),
                                                  .rejectsFile = run.options().value(u"rejects"_s),
                                                  .batch = run.options().value(u"batch"_s)},
                                                 control));
    if (!summary.unknownColumns.isEmpty())
        run.out().message(Text::unknownColumns(summary.unknownColumns));
    QJsonArray rejects;
    for (const auto& row : summary.rejects)
        rejects.append(QJsonObject{{u"line"_s, row.line},
                                   {u"reason"_s, core::exchange::rejectName(row.reason)},
                                   {u"column"_s, row.column}});
    QJsonObject facts{{u"read"_s, summary.read},
                      {u"added"_s, summary.added},
                      {u"already_there"_s, summary.alreadyThere},
                      {u"rejected"_s, summary.rejected},
                      {u"unknown_columns"_s, QJsonArray::fromStringList(summary.unknownColumns)}};
    if (run.out().isJson())
        facts.insert(u"rejects"_s, rejects);
    run.out().facts(facts);
    return summary.rejected > 0 || !summary.unknownColumns.isEmpty() ? Exit::Findings : Exit::Done;
}

void exportOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"format"_s, u"csv, xlsx, json or htcds."_s, u"FORMAT"_s, u"csv"_s},
        {u"out"_s, u"The file to write."_s, u"FILE"_s},
        {u"sensitive"_s, u"Also health, consent and other sensitive fields."_s},
        {u"purpose"_s,
         u"For somebody else: only those who agreed to this, C01 to C12; htcds: C06, C07, C08."_s,
         u"Cnn"_s},
        {u"to"_s, u"Who gets it; needed with --purpose."_s, u"NAME"_s},
    });
}

/// For whom a file is; nothing for the organisation's own copy.
struct ExportFor {
    std::optional<core::domain::Purpose> purpose;
    QString recipient;
};

Result<ExportFor> exportFor(const Run& run)
{
    const QString code = run.options().value(u"purpose"_s);
    if (code.isEmpty())
        return ExportFor{};
    const auto purpose = core::domain::purposeFromCode(code);
    if (!purpose)
        return core::fail(ErrorCode::BadInput, u"--purpose"_s);
    if (run.options().isSet(u"sensitive"_s)) // nobody agreed to that with one answer
        return core::fail(ErrorCode::BadInput, u"--sensitive"_s);
    CORE_TRY_ASSIGN(const QString recipient, run.needed(u"to"_s));
    return ExportFor{purpose, recipient};
}

/// The source that asks the ledger of consent about everybody.
core::exchange::ExportSource askingSource(core::session::Session& session,
                                          const std::optional<core::domain::Purpose>& purpose)
{
    core::session::Connection& store = session.here();
    const core::Clock& clock = session.world().clock;
    return {store.people(), store.records(),
            [&store, &clock,
             purpose](const core::domain::PersonId& person,
                      const core::forms::Values& values) -> Result<core::domain::Release> {
                const core::session::ConsentGate gate(store, clock);
                CORE_TRY_ASSIGN(const auto facts, gate.facts(person, values));
                return purpose ? core::domain::mayRelease(*purpose, facts)
                               : core::domain::mayCopy(facts);
            }};
}

/// Takes down who was passed on. A file that cannot be taken down does not stay.
core::Status noteExport(core::session::Session& session, const ExportFor& whom,
                        const core::exchange::ExportSummary& summary, const QString& file)
{
    if (!whom.purpose || summary.passedOn.empty())
        return {};
    const core::session::ReleaseNote note{
        *whom.purpose, whom.recipient, u"export"_s, {u"identity"_s, u"documents"_s}};
    const core::Status noted = session.here().writer().commit(
        core::session::disclosureWrites(summary.passedOn, note, session.world()));
    if (!noted)
        QFile::remove(file);
    return noted;
}

void sayLeftOut(const Run& run, const core::exchange::ExportSummary& summary)
{
    for (const auto& one : summary.leftOut)
        run.out().message(Text::leftOut(one.code, one.why));
}

/// Whether a file that tells what happened may be made for @p purpose: an embassy, a carrier or a
/// search for family gets no more than who somebody is.
bool isForCases(core::domain::Purpose purpose)
{
    using core::domain::Purpose;
    return purpose == Purpose::Identification || purpose == Purpose::Police ||
           purpose == Purpose::Return;
}

/// Whether an answer in force names something that is not to be passed on. It is said in words, so
/// no program can leave out just that.
Result<bool> excludesSomething(core::session::Connection& store,
                               const core::domain::PersonId& person, core::domain::Purpose purpose,
                               const std::vector<core::domain::ConsentEntry>& ledger)
{
    using core::domain::Voice;
    CORE_TRY_ASSIGN(const auto entries,
                    store.parts().parts(core::forms::RecordType::ConsentEntry, person));
    std::vector<core::RecordId> inForce = core::domain::inForce(purpose, ledger, Voice::Own);
    const auto forThem = core::domain::inForce(purpose, ledger, Voice::ForThem);
    inForce.insert(inForce.end(), forThem.begin(), forThem.end());
    return std::any_of(entries.begin(), entries.end(), [&inForce](const auto& entry) {
        return entry.values.get(core::forms::FieldId::ConsentExclusions).isGiven() &&
               std::find(inForce.begin(), inForce.end(), entry.id) != inForce.end();
    });
}

/// One case a person in the words of HTCDS, of those who may be passed on.
Result<Exit> exportCases(Run& run, core::session::Session& session, const QString& file,
                         const ExportFor& whom)
{
    if (whom.purpose && !isForCases(*whom.purpose))
        return core::fail(ErrorCode::BadInput, u"--purpose"_s);
    core::session::Connection& store = session.here();
    const core::session::ConsentGate gate(store, session.world().clock);
    const auto mayLeave =
        [&gate, &store,
         &whom](const core::domain::PersonId& person) -> Result<core::exchange::HtcdsLeave> {
        CORE_TRY_ASSIGN(const core::domain::ConsentFacts facts, gate.facts(person));
        const core::domain::Release release = whom.purpose
                                                  ? core::domain::mayRelease(*whom.purpose, facts)
                                                  : core::domain::mayCopy(facts);
        const auto interview =
            core::domain::standingOf(core::domain::Purpose::Interview, facts.ledger);
        core::exchange::HtcdsLeave leave;
        if (release.denied)
            leave.denied = core::domain::denialCode(*release.denied);
        if (!release.denied && whom.purpose) {
            CORE_TRY_ASSIGN(const bool excludes,
                            excludesSomething(store, person, *whom.purpose, facts.ledger));
            if (excludes)
                leave.denied = u"exclusions"_s;
        }
        if (interview.answer != core::domain::ConsentStanding::Answer::NotAsked)
            leave.agreedToInterview = interview.allows();
        return leave;
    };
    const auto takeDown =
        [&session, &whom](const std::vector<core::domain::PersonId>& people) -> core::Status {
        if (!whom.purpose || people.empty())
            return {};
        const core::session::ReleaseNote note{*whom.purpose,
                                              whom.recipient,
                                              u"export"_s,
                                              {u"identity"_s, u"documents"_s, u"recruitment"_s,
                                               u"journey"_s, u"exploitation"_s, u"screening"_s}};
        return session.here().writer().commit(
            core::session::disclosureWrites(people, note, session.world()));
    };
    const core::JobControl control(
        [&run](qint64 done, qint64 total) { run.out().progress(done, total); });
    CORE_TRY_ASSIGN(const core::exchange::HtcdsSummary summary,
                    core::exchange::exportHtcds(
                        {store.people(), store.records(), store.parts(), mayLeave, takeDown,
                         whom.purpose ? core::domain::purposeCode(*whom.purpose) : QString()},
                        file, control));
    QJsonObject withheld;
    for (auto one = summary.withheld.begin(); one != summary.withheld.end(); ++one)
        withheld.insert(one.key(), one.value());
    run.out().facts({{u"written"_s, summary.written},
                     {u"unreadable"_s, summary.unreadable},
                     {u"left_out"_s, withheld}});
    const bool missesSomebody = whom.purpose && !withheld.isEmpty();
    return summary.unreadable > 0 || missesSomebody ? Exit::Findings : Exit::Done;
}

Result<Exit> runExportPeople(Run& run)
{
    CORE_TRY_ASSIGN(const QString file, run.needed(u"out"_s));
    const QString formatName = run.options().value(u"format"_s);
    const auto format = core::exchange::tableFormat(formatName);
    if (!format && formatName != u"htcds"_s)
        return core::fail(ErrorCode::BadInput, u"--format"_s);
    CORE_TRY_ASSIGN(core::session::Session * session, run.session());
    if (!core::domain::may(session->user().role, core::domain::Action::ExportPeople))
        return core::fail(ErrorCode::NotAllowed, u"export: role"_s);
    CORE_TRY_ASSIGN(const ExportFor whom, exportFor(run));
    if (!format)
        return exportCases(run, *session, file, whom);
    using core::exchange::Withheld;
    const core::JobControl control(
        [&run](qint64 done, qint64 total) { run.out().progress(done, total); });
    CORE_TRY_ASSIGN(
        const core::exchange::ExportSummary summary,
        core::exchange::exportPeople(askingSource(*session, whom.purpose), file,
                                     {*format, whom.purpose ? Withheld::NoRow : Withheld::CodeOnly,
                                      run.options().isSet(u"sensitive"_s)},
                                     control));
    CORE_TRY(noteExport(*session, whom, summary, file));
    sayLeftOut(run, summary);
    const auto leftOut = static_cast<qint64>(summary.leftOut.size());
    run.out().facts({{u"written"_s, summary.written},
                     {u"unreadable"_s, summary.unreadable},
                     {u"left_out"_s, leftOut}});
    const bool missesSomebody = whom.purpose && leftOut > 0;
    return summary.unreadable > 0 || missesSomebody ? Exit::Findings : Exit::Done;
}

void searchOptions(QCommandLineParser& parser)
{
    parser.addOption({u"limit"_s, u"At most so many."_s, u"N"_s, u"10"_s});
}

Result<Exit> runSearch(Run& run)
{
    bool isNumber = false;
    const int limit = run.options().value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return core::fail(ErrorCode::BadInput, u"--limit"_s);
    CORE_TRY_ASSIGN(core::session::Session * session, run.session());
    CORE_TRY_ASSIGN(const auto rows,
                    session->here().people().search(run.arguments().join(u' '), limit));
    int rank = 0;
    for (const core::storage::PersonRow& row : rows)
        run.out().record(
            {{u"rank"_s, ++rank},
             {u"code"_s, row.code},
             {u"name"_s, row.fullName},
             {u"native_name"_s, row.nativeName},
             {u"birth"_s, row.birth ? row.birth->toString() : QString()},
             {u"nationality"_s, row.nationality}},
            {u"rank"_s, u"code"_s, u"name"_s, u"native_name"_s, u"birth"_s, u"nationality"_s});
    return rows.empty() ? Exit::Findings : Exit::Done;
}

constexpr Command kPeopleCommands[] = {
    {"import people", "FILE", CORE_TR("Cli", "Add the people of a CSV file"), 1, 1, importOptions,
     runImportPeople},
    {"export people", "", CORE_TR("Cli", "Write everyone to a file"), 0, 0, exportOptions,
     runExportPeople},
    {"search", "QUERY", CORE_TR("Cli", "Find people by name, code or document"), 1, -1,
     searchOptions, runSearch},
};

} // namespace

std::span<const Command> peopleCommands()
{
    return kPeopleCommands;
}

} // namespace app::cli
