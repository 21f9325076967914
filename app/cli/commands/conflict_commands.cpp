// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"
#include "core/session/sync_desk.h"

#include <algorithm>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::RecordId;
using core::Result;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::Session;
using core::session::SyncDesk;
using core::storage::ConflictRow;
using core::storage::ConflictValue;
using core::storage::FieldConflict;

/// What --field calls the question whether a record that was put aside and edited is kept.
constexpr QLatin1String kLifeKey("life");
constexpr QLatin1String kKept("kept");
constexpr QLatin1String kPutAside("put_aside");

QString latin1Text(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString keyOf(std::uint16_t field)
{
    const core::forms::FieldSpec* spec = core::forms::findSpec(field);
    return spec == nullptr ? QString(kLifeKey) : latin1Text(spec->key);
}

void noConflictOptions(QCommandLineParser&) {}

Result<Exit> runConflictList(Run& run)
{
    CORE_TRY_ASSIGN(Session * session, run.session());
    core::storage::ConflictStore& store = session->here().conflicts();
    CORE_TRY_ASSIGN(const std::vector<ConflictRow> rows, store.open(0));
    for (const ConflictRow& row : rows) {
        CORE_TRY_ASSIGN(const std::vector<FieldConflict> fields, store.fieldsOf(row.record));
        QStringList keys;
        for (const FieldConflict& field : fields)
            keys.append(keyOf(field.field));
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.latestMs, Qt::UTC);
        run.out().record(
            {{u"id"_s, row.record.toString()},
             {u"type"_s, latin1Text(core::forms::recordName(row.type))},
             {u"code"_s, row.code},
             {u"title"_s, row.title},
             {u"fields"_s, keys.join(u' ')},
             {u"clashes"_s, row.clashes},
             {u"at"_s, at.toString(Qt::ISODate)}},
            {u"id"_s, u"type"_s, u"code"_s, u"title"_s, u"fields"_s, u"clashes"_s, u"at"_s});
    }
    return rows.empty() ? Exit::Done : Exit::Findings;
}

void resolveOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"keep"_s, u"mine (written on this laptop), theirs, or a value."_s, u"VALUE"_s},
        {u"field"_s, u"The field it is about; without it, every one that differs."_s, u"KEY"_s},
        {u"reason"_s, u"Why; kept in the history."_s, u"TEXT"_s},
    });
}

tl::unexpected<core::Error> wrongKeep()
{
    return core::fail(ErrorCode::BadInput, u"--keep"_s, {u"keep"_s});
}

/// The one value of those written on this laptop, or of those written elsewhere.
Result<FieldValue> valueOfSide(const FieldConflict& conflict, const QString& letters, bool isMine)
{
    std::vector<FieldValue> side;
    for (const ConflictValue& value : conflict.values) {
        const bool wanted = (value.deviceLetters == letters) == isMine;
        if (wanted && std::find(side.begin(), side.end(), value.value) == side.end())
            side.push_back(value.value);
    }
    if (side.size() != 1)
        return wrongKeep(); // nobody wrote it there, or two laptops wrote two values
    return side.front();
}

Result<FieldValue> typedValue(const FieldConflict& conflict, const QString& text)
{
    if (conflict.field == core::storage::kLifeField) {
        if (text != kKept && text != kPutAside)
            return wrongKeep();
        return FieldValue::flag(text == kPutAside);
    }
    const core::forms::FieldSpec& spec =
        core::forms::spec(static_cast<core::forms::FieldId>(conflict.field));
    if (spec.kind == core::forms::FieldKind::Choice &&
        !core::domain::isKnownCode(spec.codeList, text))
        return wrongKeep();
    return FieldValue::text(text);
}

Result<SyncDesk::Choice> choiceFor(const FieldConflict& conflict, const QString& keep,
                                   const QString& letters)
{
    const bool isSide = keep == u"mine"_s || keep == u"theirs"_s;
    CORE_TRY_ASSIGN(const FieldValue value, isSide
                                                ? valueOfSide(conflict, letters, keep == u"mine"_s)
                                                : typedValue(conflict, keep));
    if (conflict.field == core::storage::kLifeField)
        return SyncDesk::Choice{conflict.field, {}, !value.toFlag()};
    return SyncDesk::Choice{conflict.field, value};
}

/// The conflicts --field names, or all of them; a typed value needs exactly one.
Result<std::vector<FieldConflict>> conflictsMeant(const Run& run, std::vector<FieldConflict> all)
{
    const QString key = run.options().value(u"field"_s);
    if (!key.isEmpty())
        std::erase_if(all, [&key](const FieldConflict& one) { return keyOf(one.field) != key; });
    if (all.empty())
        return core::fail(ErrorCode::NotFound, key.isEmpty() ? u"no open field"_s : key);
    const QString keep = run.options().value(u"keep"_s);
    if (all.size() > 1 && keep != u"mine"_s && keep != u"theirs"_s)
        return core::fail(ErrorCode::BadInput, u"--field"_s, {u"field"_s});
    return all;
}

Result<ConflictRow> rowNamed(core::storage::ConflictStore& store, const QString& name)
{
    CORE_TRY_ASSIGN(const std::vector<ConflictRow> rows, store.open(0));
    for (const ConflictRow& row : rows) {
        if (row.record.toString() == name || (!row.code.isEmpty() && row.code == name))
            return row;
    }
    return core::fail(ErrorCode::NotFound, name);
}

Result<Exit> runConflictResolve(Run& run)
{
    CORE_TRY_ASSIGN(const QString keep, run.needed(u"keep"_s));
    CORE_TRY_ASSIGN(Session * session, run.session());
    core::storage::ConflictStore& store = session->here().conflicts();
    CORE_TRY_ASSIGN(const ConflictRow row, rowNamed(store, run.arguments().first()));
    CORE_TRY_ASSIGN(const auto record, session->here().records().load(row.type, row.record));
    CORE_TRY_ASSIGN(std::vector<FieldConflict> all, store.fieldsOf(row.record));
    CORE_TRY_ASSIGN(const std::vector<FieldConflict> meant, conflictsMeant(run, std::move(all)));
    std::vector<SyncDesk::Choice> choices;
    for (const FieldConflict& conflict : meant) {
        CORE_TRY_ASSIGN(SyncDesk::Choice choice,
                        choiceFor(conflict, keep, session->site().deviceLetters));
        choices.push_back(std::move(choice));
    }
    CORE_TRY(SyncDesk(*session).resolve(row.type, row.record, record.revision, choices,
                                        run.options().value(u"reason"_s)));
    return Exit::Done;
}

constexpr Command kConflictCommands[] = {
    {"conflicts list", "", CORE_TR("Cli", "What two laptops changed and nobody decided yet"), 0, 0,
     noConflictOptions, runConflictList},
    {"conflicts resolve", "ID", CORE_TR("Cli", "Keep one value of what two laptops changed"), 1, 1,
     resolveOptions, runConflictResolve},
};

} // namespace

std::span<const Command> conflictCommands()
{
    return kConflictCommands;
}

} // namespace app::cli
