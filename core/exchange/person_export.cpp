// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_export.h"

#include "core/forms/catalogue.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSet>
#include <QTimeZone>

namespace core::exchange {
namespace {

using namespace Qt::StringLiterals;

using forms::FieldSpec;
using forms::Sensitivity;
using storage::PageKey;
using storage::PersonRow;
using storage::PersonSort;

constexpr int kExportPage = 200;

bool isExported(const FieldSpec& spec, bool sensitive)
{
    if (spec.kind == forms::FieldKind::Reference)
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
    ExportRun(const ExportSource& source, const ExportOptions& options, const JobControl& control)
        : m_source(source), m_control(control), m_withheld(options.withheld)
    {
        for (const FieldSpec& spec : forms::fieldsOf(forms::RecordType::Person)) {
            if (isExported(spec, options.sensitive))
                m_specs.push_back(&spec);
        }
        m_sinceProgress.start();
    }

    [[nodiscard]] QStringList columns() const
    {
        QStringList names;
        for (const FieldSpec* spec : m_specs)
            names.append(columnName(*spec));
        return names;
    }
    Result<ExportSummary> run(TableWriter& table);

private:
    enum class Walk { Complete, Damaged };
    Result<Walk> walk(PersonSort order, TableWriter& table);
    Status write(const PersonRow& person, TableWriter& table);

    const ExportSource& m_source;
    const JobControl& m_control;
    Withheld m_withheld;
    std::vector<const FieldSpec*> m_specs;
    QElapsedTimer m_sinceProgress;
    QSet<QByteArray> m_done; ///< ids seen, so that another order does not write them again
    ExportSummary m_summary;
};

Status ExportRun::write(const PersonRow& person, TableWriter& table)
{
    const QByteArray id = person.id.toByteArray();
    if (m_done.contains(id))
        return {};
    const auto record = m_source.records.load(forms::RecordType::Person, toRecordId(person.id));
    if (!record) {
        if (record.error().code != ErrorCode::StoreDamaged)
            return fail(record.error());
        m_done.insert(id);
        ++m_summary.unreadable;
        return {};
    }
    CORE_TRY_ASSIGN(const domain::Release release, m_source.ask(person.id, record->values));
    m_done.insert(id);
    if (release.denied)
        m_summary.leftOut.push_back({person.code, *release.denied});
    else if (m_withheld == Withheld::NoRow)
        m_summary.passedOn.push_back(person.id);
    if (release.denied && m_withheld == Withheld::NoRow)
        return {};
    QStringList cells;
    for (const FieldSpec* spec : m_specs) {
        const bool isShown = release.isAllowed() || spec->id == forms::FieldId::PersonCode;
        cells.append(isShown ? cellText(*spec, record->values.get(spec->id)) : QString());
    }
    CORE_TRY(table.row(cells));
    ++m_summary.written;
    return {};
}

Result<ExportRun::Walk> ExportRun::walk(PersonSort order, TableWriter& table)
{
    storage::PersonQuery everyone;
    everyone.sort = order;
    std::optional<PageKey> after;
    for (;;) {
        CORE_TRY(m_control.proceed());
        const auto page = m_source.people.page(everyone, after, kExportPage);
        if (!page && page.error().code == ErrorCode::StoreDamaged)
            return Walk::Damaged;
        if (!page)
            return fail(page.error());
        for (const PersonRow& person : page->rows)
            CORE_TRY(write(person, table));
        if (m_sinceProgress.elapsed() >= 1000) {
            m_sinceProgress.restart();
            m_control.progress(m_summary.written, 0);
        }
        if (!page->next)
            return Walk::Complete;
        after = page->next;
    }
}

Result<ExportSummary> ExportRun::run(TableWriter& table)
{
    for (const PersonSort order :
         {PersonSort::Name, PersonSort::Code, PersonSort::ArrivedNewestFirst}) {
        CORE_TRY_ASSIGN(const Walk walked, walk(order, table));
        if (walked == Walk::Complete)
            return m_summary;
        ++m_summary.unreadable;
    }
    return m_summary;
}

} // namespace

QString cellText(const FieldSpec& spec, const forms::FieldValue& value)
{
    const auto instant = spec.kind == forms::FieldKind::Instant ? value.toNumber() : std::nullopt;
    if (!instant)
        return value.toText();
    return QDateTime::fromMSecsSinceEpoch(*instant, QTimeZone::utc()).toString(Qt::ISODate);
}

Result<ExportSummary> exportPeople(const ExportSource& source, const QString& file,
                                   const ExportOptions& options, const JobControl& control)
{
    ExportRun run(source, options, control);
    CORE_TRY_ASSIGN(const std::unique_ptr<TableWriter> table,
                    TableWriter::open(options.format, file, run.columns()));
    CORE_TRY_ASSIGN(const ExportSummary summary, run.run(*table));
    CORE_TRY(table->finish());
    return summary;
}

} // namespace core::exchange
