// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands/manifest_lookup.h"
#include "app/cli/paper.h"
#include "core/exchange/manifest_export.h"

#include <QJsonArray>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::domain::ManifestId;
using core::domain::PersonId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::session::ManifestDesk;
using core::session::ManifestDetails;

void noManifestOptions(QCommandLineParser&) {}

QString isoTime(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(Qt::ISODate);
}

QJsonObject manifestJson(const core::storage::ManifestRow& row)
{
    return {{u"number"_s, row.number},
            {u"title"_s, row.title},
            {u"mode"_s, row.mode},
            {u"from"_s, row.from},
            {u"to"_s, row.to},
            {u"departs_at"_s, isoTime(row.departsAtMs)},
            {u"capacity"_s, row.capacity},
            {u"escorts"_s, row.escorts},
            {u"passengers"_s, row.passengers},
            {u"state"_s, row.state},
            {u"revision"_s, row.revision},
            {u"finalised_revision"_s, row.finalisedRevision}};
}

Result<Exit> runManifestList(Run& run)
{
    CORE_TRY_ASSIGN(core::session::Session * session, run.session());
    CORE_TRY_ASSIGN(const auto rows, session->here().manifests().list());
    for (const auto& row : rows)
        run.out().record(manifestJson(row), {u"number"_s, u"title"_s, u"departs_at"_s, u"state"_s,
                                             u"revision"_s, u"passengers"_s});
    return Exit::Done;
}

Result<Exit> runManifestShow(Run& run)
{
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    CORE_TRY_ASSIGN(const ManifestDetails details, open.desk.view(open.id));
    QJsonObject shown = manifestJson(details.row);
    shown.insert(u"must_fix"_s, details.mustFix());
    shown.insert(u"to_look_at"_s, details.toLookAt());
    run.out().facts(shown);
    for (const auto& passenger : details.passengers)
        run.out().record({{u"seat"_s, passenger.seat},
                          {u"code"_s, passenger.person.code},
                          {u"name"_s, passenger.person.fullName},
                          {u"nationality"_s, passenger.person.nationality},
                          {u"state"_s, passenger.state}},
                         {u"seat"_s, u"code"_s, u"name"_s, u"nationality"_s});
    return Exit::Done;
}

void createOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"mode"_s, u"bus, van, flight, boat or foot."_s, u"MODE"_s},
        {u"title"_s, u"What people call it: Bus 2."_s, u"TEXT"_s},
        {u"from"_s, u"Place it leaves."_s, u"PLACE"_s},
        {u"to"_s, u"Place it goes to."_s, u"PLACE"_s},
        {u"departs"_s, u"Planned time, ISO 8601."_s, u"TIME"_s},
        {u"capacity"_s, u"Seats in all, those of the escorts included."_s, u"N"_s},
        {u"plate"_s, u"Number plate or flight number."_s, u"TEXT"_s},
        {u"driver"_s, u"Name of the driver."_s, u"NAME"_s},
        {u"escort"_s, u"Name of an escort; may be given again, the first leads."_s, u"NAME"_s},
        {u"receiver"_s, u"Who takes over at the other end."_s, u"NAME"_s},
        {u"to-country"_s, u"Country of the destination, three letters; none within the country."_s,
         u"CODE"_s},
    });
}

Result<core::forms::Values> tripOf(const Run& run)
{
    core::forms::Values trip;
    const auto text = [&](FieldId field, const QString& option) {
        trip.set(field, FieldValue::text(run.options().value(option)));
    };
    CORE_TRY_ASSIGN(const QString mode, run.needed(u"mode"_s));
    CORE_TRY_ASSIGN(const QString departs, run.needed(u"departs"_s));
    CORE_TRY_ASSIGN(const QString capacity, run.needed(u"capacity"_s));
    CORE_TRY(run.needed(u"from"_s));
    CORE_TRY(run.needed(u"to"_s));
    const QDateTime at = QDateTime::fromString(departs, Qt::ISODate);
    bool isNumber = false;
    const int seats = capacity.toInt(&isNumber);
    if (!at.isValid())
        return core::fail(ErrorCode::BadInput, u"--departs"_s);
    if (!isNumber || seats < 0)
        return core::fail(ErrorCode::BadInput, u"--capacity"_s);
    if (!QStringList{u"bus"_s, u"van"_s, u"flight"_s, u"boat"_s, u"foot"_s}.contains(mode))
        return core::fail(ErrorCode::BadInput, u"--mode"_s);
    text(FieldId::ManifestMode, u"mode"_s);
    text(FieldId::ManifestTitle, u"title"_s);
    text(FieldId::ManifestFrom, u"from"_s);
    text(FieldId::ManifestTo, u"to"_s);
    text(FieldId::ManifestPlate, u"plate"_s);
    text(FieldId::ManifestDriver, u"driver"_s);
    text(FieldId::ManifestReceiver, u"receiver"_s);
    text(FieldId::ManifestCountry, u"to-country"_s);
    trip.set(FieldId::ManifestEscorts,
             FieldValue::text(run.options().values(u"escort"_s).join(u'\n')));
    trip.set(FieldId::ManifestDepartsAt, FieldValue::instant(at.toMSecsSinceEpoch()));
    trip.set(FieldId::ManifestCapacity, FieldValue::number(seats));
    return trip;
}

Result<Exit> runManifestCreate(Run& run)
{
    CORE_TRY_ASSIGN(const core::forms::Values trip, tripOf(run));
    CORE_TRY_ASSIGN(core::session::Session * session, run.session());
    ManifestDesk desk(*session, session->here());
    CORE_TRY_ASSIGN(const ManifestId id, desk.create(trip));
    CORE_TRY_ASSIGN(const auto row, session->here().manifests().row(id));
    run.out().record(manifestJson(row), {u"number"_s});
    return Exit::Done;
}

Result<Exit> runManifestAdd(Run& run)
{
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    CORE_TRY_ASSIGN(const std::vector<PersonId> people, open.peopleNamed(run));
    const auto families = run.options().isSet(u"without-families"_s)
                              ? ManifestDesk::Families::AsNamed
                              : ManifestDesk::Families::Together;
    CORE_TRY_ASSIGN(const std::vector<PersonId> added, open.desk.add(open.id, people, families));
    run.out().facts({{u"added"_s, static_cast<qint64>(added.size())}});
    return Exit::Done;
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({u"without-families"_s, u"Add only the people named."_s});
}

Result<Exit> runManifestRemove(Run& run)
{
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    CORE_TRY_ASSIGN(const std::vector<PersonId> people, open.peopleNamed(run));
    CORE_TRY(open.desk.remove(open.id, people));
    return Exit::Done;
}

Result<Exit> runManifestSeats(Run& run)
{
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    CORE_TRY(open.desk.suggestSeats(open.id));
    return Exit::Done;
}

Result<Exit> runManifestCheck(Run& run)
{
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    CORE_TRY_ASSIGN(const ManifestDetails details, open.desk.view(open.id));
    bool anyOpen = false;
    for (const core::domain::Finding& finding : details.findings) {
        const std::string_view rule = core::domain::ruleCode(finding.rule);
        QJsonArray codes;
        for (const auto& passenger : details.passengers) {
            if (std::find(finding.people.begin(), finding.people.end(), passenger.person.id) !=
                finding.people.end())
                codes.append(passenger.person.code);
        }
        anyOpen = anyOpen || finding.isOpen();
        run.out().record(
            {{u"rule"_s, QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size()))},
             {u"weight"_s, finding.mustFix() ? u"must_fix"_s : u"look_at"_s},
             {u"accepted"_s, finding.accepted.value_or(QString())},
             {u"args"_s,
              QJsonArray::fromStringList(QStringList(finding.args.begin(), finding.args.end()))},
             {u"people"_s, codes}},
            {u"weight"_s, u"rule"_s, u"people"_s, u"args"_s, u"accepted"_s});
    }
    return anyOpen ? Exit::Findings : Exit::Done;
}

Result<Exit> runManifestFinalise(Run& run)
{
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    CORE_TRY_ASSIGN(const int number, open.desk.finalise(open.id));
    CORE_TRY_ASSIGN(const auto revision, open.desk.revision(open.id, number));
    run.out().facts({{u"revision"_s, number}, {u"check_code"_s, revision.row.checkCode}});
    return Exit::Done;
}

Result<Exit> runManifestReopen(Run& run)
{
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    CORE_TRY_ASSIGN(const int number, open.desk.reopen(open.id));
    run.out().facts({{u"revision"_s, number}});
    return Exit::Done;
}

Result<Exit> runManifestDepart(Run& run)
{
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    CORE_TRY(open.desk.depart(open.id));
    return Exit::Done;
}

Result<Exit> runManifestArrive(Run& run)
{
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    CORE_TRY(open.desk.arrive(open.id));
    return Exit::Done;
}

void printOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"pdf"_s, u"The file to write."_s, u"FILE"_s},
        {u"audience"_s, u"escort, airline, authority or shelter."_s, u"WHO"_s, u"escort"_s},
        {u"label-language"_s, u"Second language of the headings."_s, u"CODE"_s, u"th"_s},
    });
}

void manifestExportOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"format"_s, u"csv, xlsx or json."_s, u"FORMAT"_s, u"csv"_s},
        {u"out"_s, u"The file to write."_s, u"FILE"_s},
        {u"purpose"_s, u"Names of those only who also agreed to this, C01 to C12."_s, u"Cnn"_s,
         u"C09"_s},
        {u"to"_s, u"Who gets it."_s, u"NAME"_s, u"file"_s},
    });
}

/// The newest finalised revision; a list that was never finalised is marked as a draft.
Result<Exit> runManifestExport(Run& run)
{
    CORE_TRY_ASSIGN(const QString file, run.needed(u"out"_s));
    const auto format = core::exchange::tableFormat(run.options().value(u"format"_s));
    if (!format)
        return core::fail(ErrorCode::BadInput, u"--format"_s);
    CORE_TRY_ASSIGN(OpenManifest open, openManifest(run));
    if (!core::domain::may(open.session.user().role, core::domain::Action::PrintManifests))
        return core::fail(ErrorCode::NotAllowed, u"manifest export: role"_s);
    const auto revision = open.desk.revision(open.id);
    if (!revision && revision.error().code != ErrorCode::NotFound)
        return core::fail(revision.error());
    const auto purpose = core::domain::purposeFromCode(run.options().value(u"purpose"_s));
    if (!purpose)
        return core::fail(ErrorCode::BadInput, u"--purpose"_s);
    core::domain::FrozenManifest frozen;
    std::vector<core::session::LeftOut> leftOut;
    if (revision) {
        frozen = revision->frozen;
        leftOut = revision->leftOut;
    } else {
        CORE_TRY_ASSIGN(const ManifestDetails details, open.desk.view(open.id));
        frozen = details.frozen();
        leftOut = details.leftOut();
    }
    if (*purpose != core::domain::Purpose::Travel)
        CORE_TRY(open.desk.limitTo(*purpose, frozen, leftOut));
    QString checkCode = revision ? revision->row.checkCode : QString();
    if (revision && leftOut.size() != revision->leftOut.size()) // another list than the fixed one
        checkCode = core::domain::revisionCheckCode(frozen);
    CORE_TRY(open.desk.recordExport(open.id, frozen, *purpose, run.options().value(u"to"_s)));
    CORE_TRY(core::exchange::exportManifest({frozen, checkCode}, *format, file));
    sayCodeOnly(run, leftOut);
    run.out().facts({{u"written"_s, static_cast<qint64>(frozen.passengers.size())},
                     {u"state"_s, revision ? u"finalised"_s : u"draft"_s},
                     {u"revision"_s, frozen.revision},
                     {u"check_code"_s, checkCode}});
    return Exit::Done;
}

constexpr Command kManifestCommands[] = {
    {"manifest list", "", CORE_TR("Cli", "All manifests"), 0, 0, noManifestOptions,
     runManifestList},
    {"manifest show", "NUMBER", CORE_TR("Cli", "One manifest and its people"), 1, 1,
     noManifestOptions, runManifestShow},
    {"manifest create", "", CORE_TR("Cli", "Begin a manifest"), 0, 0, createOptions,
     runManifestCreate},
    {"manifest add", "NUMBER CODE...", CORE_TR("Cli", "Put people on it, families together"), 2, -1,
     addOptions, runManifestAdd},
    {"manifest remove", "NUMBER CODE...", CORE_TR("Cli", "Take people off it"), 2, -1,
     noManifestOptions, runManifestRemove},
    {"manifest seats", "NUMBER", CORE_TR("Cli", "Give everyone a seat"), 1, 1, noManifestOptions,
     runManifestSeats},
    {"manifest check", "NUMBER", CORE_TR("Cli", "What must be fixed and what to look at"), 1, 1,
     noManifestOptions, runManifestCheck},
    {"manifest finalise", "NUMBER", CORE_TR("Cli", "Fix the list as a numbered revision"), 1, 1,
     noManifestOptions, runManifestFinalise},
    {"manifest reopen", "NUMBER", CORE_TR("Cli", "Open it for the next revision"), 1, 1,
     noManifestOptions, runManifestReopen},
    {"manifest depart", "NUMBER", CORE_TR("Cli", "It has left"), 1, 1, noManifestOptions,
     runManifestDepart},
    {"manifest arrive", "NUMBER", CORE_TR("Cli", "It has arrived"), 1, 1, noManifestOptions,
     runManifestArrive},
    {"manifest print", "NUMBER", CORE_TR("Cli", "Write it as a PDF"), 1, 1, printOptions,
     printManifest},
    {"manifest export", "NUMBER", CORE_TR("Cli", "Write its people to a file"), 1, 1,
     manifestExportOptions, runManifestExport},
    {"export manifest", "NUMBER", CORE_TR("Cli", "The same as manifest export"), 1, 1,
     manifestExportOptions, runManifestExport},
};

} // namespace

std::span<const Command> manifestCommands()
{
    return kManifestCommands;
}

} // namespace app::cli
