// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_export.h"

#include "core/base/check.h"
#include "core/domain/case_ids.h"
#include "core/forms/catalogue.h"

#include <QDateTime>
#include <QTimeZone>

namespace core::exchange {
namespace {

using namespace Qt::StringLiterals;

using forms::FieldId;
using forms::FieldSpec;
using forms::RecordType;
using forms::Sensitivity;
using storage::PersonRow;

bool isExported(const FieldSpec& spec, bool sensitive)
{
    if (spec.kind == forms::FieldKind::Reference)
        return false;
    // Of the interview only what the catalogue names a column for.
    if (spec.record != RecordType::Person && spec.csvName.empty())
        return false;
    switch (spec.sensitivity) {
    case Sensitivity::Operational:
    case Sensitivity::Identifying: return !spec.csvName.empty();
    case Sensitivity::Sensitive: return sensitive;
    case Sensitivity::Dangerous: return false;
    }
    return false;
}

QString columnName(const FieldSpec& spec)
{
    const std::string_view name = spec.csvName.empty() ? spec.key : spec.csvName;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// One run over the store.
class ExportRun {
public:
    ExportRun(const ExportSource& source, const ExportOptions& options)
        : m_source(source), m_withheld(options.withheld)
    {
        for (const RecordType type : {RecordType::Person, RecordType::Case}) {
            for (const FieldSpec& spec : forms::fieldsOf(type)) {
                if (isExported(spec, options.sensitive))
                    m_specs.push_back(&spec);
            }
        }
    }

    [[nodiscard]] QStringList columns() const
    {
        QStringList names;
        for (const FieldSpec* spec : m_specs)
            names.append(columnName(*spec));
        return names;
    }
    Status write(const PersonRow& person, TableWriter& table);
    [[nodiscard]] const ExportSummary& summary() const { return m_summary; }

private:
    const ExportSource& m_source;
    Withheld m_withheld;
    std::vector<const FieldSpec*> m_specs;
    ExportSummary m_summary;
};

Status ExportRun::write(const PersonRow& person, TableWriter& table)
{
    CORE_TRY_ASSIGN(const forms::StoredRecord record,
                    m_source.records.load(RecordType::Person, toRecordId(person.id)));
    CORE_TRY_ASSIGN(const forms::Values interview, interviewOf(m_source.records, person.id));
    CORE_TRY_ASSIGN(const domain::Release release, m_source.ask(person.id, record.values));
    if (release.denied)
        m_summary.leftOut.push_back({person.code, *release.denied});
    else if (m_withheld == Withheld::NoRow)
        m_summary.passedOn.push_back(person.id);
    if (release.denied && m_withheld == Withheld::NoRow)
        return {};
    QStringList cells;
    for (const FieldSpec* spec : m_specs) {
        const bool isShown = release.isAllowed() || spec->id == FieldId::PersonCode;
        const forms::Values& values =
            spec->record == RecordType::Person ? record.values : interview;
        cells.append(isShown ? cellText(*spec, values.get(spec->id)) : QString());
    }
    CORE_TRY(table.row(cells));
    ++m_summary.written;
    return {};
}

} // namespace

QString cellText(const FieldSpec& spec, const forms::FieldValue& value)
{
    const auto instant = spec.kind == forms::FieldKind::Instant ? value.toNumber() : std::nullopt;
    if (!instant)
        return value.toText();
    return QDateTime::fromMSecsSinceEpoch(*instant, QTimeZone::utc()).toString(Qt::ISODate);
}

Result<forms::Values> interviewOf(const storage::RecordReader& records,
                                  const domain::PersonId& person)
{
    auto stored = records.load(RecordType::Case, domain::caseFileId(person));
    if (stored)
        return std::move(stored->values);
    if (stored.error().code == ErrorCode::NotFound)
        return forms::Values();
    return fail(stored.error());
}

Result<ExportSummary> exportPeople(const ExportSource& source, const QString& file,
                                   const ExportOptions& options, const JobControl& control)
{
    CORE_ASSERT(source.ask); // nothing leaves unasked
    ExportRun run(source, options);
    CORE_TRY_ASSIGN(const std::unique_ptr<TableWriter> table,
                    TableWriter::open(options.format, file, run.columns()));
    CORE_TRY_ASSIGN(const WalkSummary walked, walkPeople(
                                                  source.people,
                                                  [&run, &table](const PersonRow& person) {
                                                      return run.write(person, *table);
                                                  },
                                                  control));
    CORE_TRY(table->finish());
    ExportSummary summary = run.summary();
    summary.unreadable = walked.unreadable;
    return summary;
}

} // namespace core::exchange
