// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of L4 leaves: unmistakable values in every such field, then everything the program puts
// out is searched for them.
#include "core/documents/recall_notice.h"
#include "core/documents/slip.h"
#include "core/domain/case_ids.h"
#include "core/forms/catalogue.h"
#include "core/forms/sections.h"
#include "core/session/consent/consent_desk.h"
#include "core/session/sync_desk.h"
#include "tests/support/core/cli_store.h"
#include "tests/support/core/document_text.h"
#include "tests/support/core/temp_session.h"

#include <QDirIterator>

#include <catch2/catch.hpp>

#include <map>

using namespace Qt::StringLiterals;

namespace {

using core::RecordId;
using core::domain::PersonId;
using core::forms::FieldEdit;
using core::forms::FieldId;
using core::forms::FieldKind;
using core::forms::FieldSpec;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::forms::Sensitivity;

/// A planted value, as text and as it would be found.
struct PlantedValue {
    FieldId field;
    FieldValue value;
    QByteArray mark;
};

/// A value nobody else writes; numbers and moments are long enough to be told apart.
PlantedValue plantedIn(const FieldSpec& spec)
{
    const auto number = static_cast<int>(spec.id);
    const QString word = u"zqx%1planted"_s.arg(number);
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice: return {spec.id, FieldValue::text(word), word.toUtf8()};
    case FieldKind::MultiChoice: return {spec.id, FieldValue::codes({word}), word.toUtf8()};
    case FieldKind::Number: {
        const qint64 value = 7'391'550'000'000LL + number;
        return {spec.id, FieldValue::number(value), QByteArray::number(value)};
    }
    case FieldKind::Instant: {
        const qint64 value = 7'391'550'000'000LL + number;
        return {spec.id, FieldValue::instant(value), QByteArray::number(value)};
    }
    case FieldKind::Date:
    case FieldKind::PartialDate:
        return {spec.id, FieldValue::text(u"1903-01-17"_s), QByteArray("1903-01-17")};
    case FieldKind::Reference: {
        core::SequentialIdSource ids(0xFEED0000U + static_cast<std::uint64_t>(number));
        const RecordId id(ids.next());
        return {spec.id, FieldValue::reference(id), id.toString().toUtf8()};
    }
    case FieldKind::Flag: return {spec.id, FieldValue::flag(true), {}}; // nothing to tell it by
    }
    return {spec.id, {}, {}};
}

/// The record of @p type of one person; of most kinds a new one.
RecordId recordFor(RecordType type, const PersonId& person, test::TempSession& store)
{
    if (type == RecordType::Person)
        return core::toRecordId(person);
    if (type == RecordType::Case)
        return core::domain::caseFileId(person);
    return RecordId(store.ids().next());
}

/// Fills in every field of one sensitivity that belongs to @p person.
std::vector<PlantedValue> plant(test::TempSession& store, const PersonId& person,
                                Sensitivity sensitivity, const std::vector<RecordType>& types)
{
    std::vector<PlantedValue> planted;
    for (const RecordType type : types) {
        std::vector<FieldEdit> edits;
        const auto owner = type == RecordType::Person
                               ? std::nullopt
                               : std::optional(core::forms::ownerField(type));
        for (const FieldSpec& spec : core::forms::fieldsOf(type)) {
            if (spec.sensitivity != sensitivity || owner == spec.id)
                continue;
            planted.push_back(plantedIn(spec));
            edits.push_back({spec.id, planted.back().value});
        }
        if (edits.empty())
            continue;
        if (owner)
            edits.insert(edits.begin(), {*owner, FieldValue::reference(person)});
        store.write(type, recordFor(type, person, store), std::move(edits));
    }
    return planted;
}

const std::vector<RecordType> kOfPerson = {RecordType::Person, RecordType::Case,
                                           RecordType::Guarded};

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return process.readAllStandardOutput();
}

/// What a reader finds in a file: the text of a PDF, the parts of a workbook, all else as it is.
QByteArray readable(const QString& path)
{
    if (path.endsWith(u".pdf"_s))
        return outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (path.endsWith(u".xlsx"_s))
        return outputOf(u"unzip"_s, {u"-p"_s, path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Everything the program put out, by what it was.
using Outputs = std::map<QString, QByteArray>;

int timesFound(const Outputs& outputs, const std::vector<PlantedValue>& planted)
{
    int found = 0;
    for (const auto& [name, bytes] : outputs) {
        for (const PlantedValue& value : planted) {
            if (!value.mark.isEmpty() && bytes.toLower().contains(value.mark)) {
                ++found;
                UNSCOPED_INFO(name.toStdString() << " holds " << value.mark.toStdString());
            }
        }
    }
    return found;
}

/// A bus of two with everything filled in that a person can be asked.
struct LeakStore {
    test::TempSession store;
    PersonId person = store.addPerson({.name = u"Maria Planted"_s,
                                       .nationality = u"PHL"_s,
                                       .sex = u"female"_s,
                                       .birth = u"1994"_s,
                                       .language = u"tgl"_s,
                                       .document = u"P7654321"_s,
                                       .stage = u"ready"_s});
    QString code;
    QString bus;
    core::domain::ManifestId busId = store.addManifest(u"Bus 2"_s);
    std::vector<PlantedValue> dangerous = plant(store, person, Sensitivity::Dangerous, kOfPerson);

    LeakStore()
    {
        store.write(RecordType::Manifest, core::toRecordId(busId),
                    {{FieldId::ManifestPlate, FieldValue::text(u"30-2147"_s)},
                     {FieldId::ManifestDriver, FieldValue::text(u"Somkid Phromma"_s)}});
        store.addPassenger(busId, person, u"1A"_s);
        core::session::ConsentDesk desk(store.session(), store.here());
        using core::domain::Purpose;
        for (const Purpose purpose : {Purpose::Travel, Purpose::Return})
            REQUIRE(
                desk.record(person, {purpose, core::domain::ConsentDecision::Given}).has_value());
        code = store.here().people().row(person)->code;
        bus = store.here().manifests().row(busId)->number;
    }
};

void addFile(Outputs& outputs, const QString& path)
{
    if (QFile::exists(path))
        outputs[path.section(u'/', -1)] = readable(path);
}

/// Runs one command and keeps what it said and what it wrote.
void runInto(Outputs& outputs, test::CliStore& cli, const QStringList& words,
             const QString& file = {})
{
    QStringList arguments = words;
    if (!file.isEmpty())
        arguments << file;
    const auto result = cli.asSupervisor(arguments);
    INFO(words.join(u' ').toStdString() << ": " << result.err.toStdString());
    REQUIRE(result.exit <= 1);
    outputs[words.join(u' ') + u" said"_s] = result.out + result.err;
    if (!file.isEmpty())
        addFile(outputs, file);
}

/// Everything the command line puts out about the bus and its people.
Outputs everyOutput(LeakStore& leak)
{
    Outputs outputs;
    test::CliStore cli;
    cli.store = leak.store.path();
    cli.passphrase = test::TempSession::passphrase();
    leak.store.close();
    const auto at = [&cli](const QString& name) { return cli.folder.filePath(name); };
    for (const QString& format : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
        for (const bool sensitive : {false, true}) {
            QStringList words = {u"export"_s, u"people"_s, u"--format"_s, format};
            if (sensitive)
                words << u"--sensitive"_s;
            words << u"--out"_s;
            runInto(outputs, cli, words,
                    at(u"people%1.%2"_s.arg(sensitive ? u"-all"_s : QString(), format)));
        }
        runInto(outputs, cli,
                {u"export"_s, u"people"_s, u"--purpose"_s, u"C08"_s, u"--to"_s, u"Partner"_s,
                 u"--format"_s, format, u"--out"_s},
                at(u"partner."_s + format));
        runInto(outputs, cli, {u"export"_s, u"audit"_s, u"--format"_s, format, u"--out"_s},
                at(u"audit."_s + format));
    }
    runInto(outputs, cli, {u"export"_s, u"people"_s, u"--format"_s, u"htcds"_s, u"--out"_s},
            at(u"htcds.out"_s));
    runInto(outputs, cli, {u"manifest"_s, u"finalise"_s, leak.bus});
    for (const QString& format : {u"csv"_s, u"xlsx"_s, u"json"_s})
        runInto(outputs, cli,
                {u"manifest"_s, u"export"_s, leak.bus, u"--format"_s, format, u"--out"_s},
                at(u"manifest."_s + format));
    for (const QString& audience : {u"escort"_s, u"airline"_s, u"authority"_s, u"shelter"_s})
        runInto(outputs, cli,
                {u"manifest"_s, u"print"_s, leak.bus, u"--audience"_s, audience,
                 u"--label-language"_s, u"en"_s, u"--pdf"_s},
                at(u"manifest-%1.pdf"_s.arg(audience)));
    const std::vector<QStringList> spoken = {{u"manifest"_s, u"show"_s, leak.bus},
                                             {u"manifest"_s, u"list"_s},
                                             {u"manifest"_s, u"check"_s, leak.bus},
                                             {u"info"_s},
                                             {u"verify"_s, u"--rebuild"_s},
                                             {u"search"_s, u"Maria"_s},
                                             {u"search"_s, u"P7654321"_s},
                                             {u"audit"_s, u"list"_s},
                                             {u"audit"_s, u"verify"_s},
                                             {u"conflicts"_s, u"list"_s},
                                             {u"user"_s, u"list"_s},
                                             {u"device"_s, u"list"_s},
                                             {u"sync"_s, u"status"_s}};
    for (const QStringList& words : spoken)
        runInto(outputs, cli, words);
    // What it says when something is wrong.
    const auto wrong = cli.asSupervisor({u"manifest"_s, u"finalise"_s, leak.bus});
    CHECK(wrong.exit > 0);
    CHECK_FALSE(wrong.err.isEmpty());
    outputs[u"wrong"_s] = wrong.out + wrong.err;
    runInto(outputs, cli, {u"sync"_s, u"bundle"_s, u"write"_s}, at(u"all.bundle"_s));
    REQUIRE(leak.store.open().has_value());
    return outputs;
}

/// The papers of one person and the figures, as the window makes them.
void addPapers(Outputs& outputs, LeakStore& leak)
{
    using namespace core::documents;
    const auto row = leak.store.here().people().row(leak.person);
    REQUIRE(row.has_value());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(row->registeredAtMs);
    const SlipInput slipInput{row->code, at, row->receptionNumber, row->language, true};
    outputs[u"slip"_s] = test::dumpDocument(slip(slipInput)).toUtf8();
    outputs[u"band"_s] = test::dumpDocument(band(slipInput)).toUtf8();
    core::session::ConsentDesk desk(leak.store.session(), leak.store.here());
    const auto table = desk.table(leak.person);
    REQUIRE(table.has_value());
    REQUIRE_FALSE(table->goneOut.empty());
    RecallInput recall{
        row->code, table->goneOut.front().recipient, u"Mae Sot"_s, u"Daw Mya Sein"_s, at, at, {}};
    for (const auto& one : table->goneOut)
        recall.items.push_back({QDateTime::fromMSecsSinceEpoch(one.atMs), one.how, one.parts});
    outputs[u"recall notice"_s] = test::dumpDocument(recallNotice(recall)).toUtf8();
}

} // namespace

TEST_CASE("leak: no value of L4 is in anything the program puts out", "[core][cli][leak]")
{
    LeakStore leak;
    REQUIRE(leak.dangerous.size() > 10);
    Outputs outputs = everyOutput(leak);
    addPapers(outputs, leak);
    REQUIRE(outputs.size() > 40);
    for (const auto& [name, bytes] : outputs) {
        INFO(name.toStdString());
        CHECK((bytes.size() > 0 || name.endsWith(u"said"_s))); // no finding, no conflict: no line
    }
    CHECK(timesFound(outputs, leak.dangerous) == 0);
    Outputs torn = outputs; // the search does find one that got out
    torn[u"info said"_s] += leak.dangerous.front().mark;
    CHECK(timesFound(torn, {leak.dangerous.front()}) == 1);
    // The values are there, for who may see them.
    const auto record =
        leak.store.here().records().load(RecordType::Person, core::toRecordId(leak.person));
    REQUIRE(record.has_value());
    CHECK(record->values.get(FieldId::PersonPhone).isGiven());
    // The same search finds what does belong there.
    const std::vector<PlantedValue> name = {{FieldId::PersonFullName, {}, "maria planted"},
                                            {FieldId::PersonDocumentNumber, {}, "p7654321"}};
    for (const QString& file :
         {u"people.csv"_s, u"people.xlsx"_s, u"people.json"_s, u"partner.csv"_s, u"manifest.csv"_s,
          u"manifest.xlsx"_s, u"manifest-escort.pdf"_s, u"manifest-authority.pdf"_s}) {
        INFO(file.toStdString());
        REQUIRE(outputs.contains(file));
        CHECK(timesFound({{file, outputs[file]}}, name) == 2);
    }
}

TEST_CASE("leak: a laptop that is not named for it hears nothing of L4 by default",
          "[core][session][leak]")
{
    LeakStore leak;
    test::TempSession other(2, leak.store);
    const QString folder = leak.store.folder() + u"/stick"_s;
    REQUIRE(QDir().mkpath(folder));
    const core::JobControl control;
    for (int round = 0; round < 2; ++round) {
        for (test::TempSession* laptop : {&leak.store, &other})
            REQUIRE(core::session::SyncDesk(laptop->session())
                        .withFolder(folder, {}, control)
                        .has_value());
    }
    const auto heard =
        other.here().records().load(RecordType::Person, core::toRecordId(leak.person));
    REQUIRE(heard.has_value());
    CHECK(heard->values.get(FieldId::PersonFullName).toText() == u"Maria Planted"_s);
    for (const RecordType type : {RecordType::Person, RecordType::Case}) {
        const auto record = other.here().records().load(type, recordFor(type, leak.person, other));
        if (!record)
            continue;
        for (const auto& [field, value] : record->values) {
            INFO(static_cast<int>(field));
            CHECK_FALSE((core::forms::spec(field).sensitivity == Sensitivity::Dangerous &&
                         value.isGiven()));
        }
    }
    const auto guarded = other.here().parts().parts(RecordType::Guarded, leak.person);
    CHECK((!guarded || guarded->empty()));
    Outputs files;
    QDirIterator every(folder, QDir::Files, QDirIterator::Subdirectories);
    while (every.hasNext())
        addFile(files, every.next());
    CHECK_FALSE(files.empty());
    CHECK(timesFound(files, leak.dangerous) == 0);
}

TEST_CASE("leak: nothing of the interview stands on a manifest", "[core][cli][leak]")
{
    const std::vector<RecordType> interview = {RecordType::Case,         RecordType::ConsentEntry,
                                               RecordType::JourneyEvent, RecordType::Harm,
                                               RecordType::SpecificNeed, RecordType::Indicator,
                                               RecordType::Decision,     RecordType::Referral,
                                               RecordType::Note,         RecordType::Disclosure};
    for (const RecordType type : interview) {
        for (const FieldSpec& spec : core::forms::fieldsOf(type))
            CHECK(spec.paper == core::forms::Paper::Never);
    }
    LeakStore leak;
    const std::vector<PlantedValue> told =
        plant(leak.store, leak.person, Sensitivity::Sensitive,
              {RecordType::Case, RecordType::JourneyEvent, RecordType::Harm, RecordType::Note});
    REQUIRE(told.size() > 30);
    Outputs outputs = everyOutput(leak);
    std::erase_if(outputs, [](const auto& one) { return !one.first.startsWith(u"manifest"_s); });
    REQUIRE(outputs.size() > 10);
    CHECK(timesFound(outputs, told) == 0);
}
