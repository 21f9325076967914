// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_import.h"

#include "core/base/text_fold.h"
#include "core/domain/case_ids.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_text.h"
#include "core/forms/catalogue.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

namespace core::exchange {
namespace {

using namespace Qt::StringLiterals;

using domain::PersonId;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using forms::Values;
using storage::PersonRow;

constexpr std::size_t kImportBatch = 500;
constexpr qint64 kProgressMs = 1000;

/// One readable row on its way into the store.
struct Candidate {
    qint64 line;
    QStringList fields; ///< as in the file, for the rejects
    PersonId id;
    Values values;
};

/// What a row without an external id is known by. Columns that came later stay out, so that a file
/// read by an older version still adds nobody.
constexpr FieldId kKnownBy[] = {
    FieldId::PersonArrivedAt,    FieldId::PersonFullName,       FieldId::PersonNativeName,
    FieldId::PersonSex,          FieldId::PersonBirth,          FieldId::PersonNationality,
    FieldId::PersonDocumentKind, FieldId::PersonDocumentNumber, FieldId::PersonDocumentExpiry,
    FieldId::PersonLanguage,     FieldId::PersonExternalId,     FieldId::PersonPhone,
    FieldId::PersonFatherName,   FieldId::PersonHomePlace,
};

/// The id a row always gets. What it is made of is only known to who has the file or the open
/// store; the id itself never leaves the sealed files.
PersonId identityOf(const QString& batch, const Values& values)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto part = [&hash](const QString& text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    part(u"homeward import 1"_s);
    part(batch);
    const FieldValue& externalId = values.get(FieldId::PersonExternalId);
    if (externalId.isGiven()) {
        part(externalId.toText());
    } else {
        part(u"content"_s);
        for (const FieldId field : kKnownBy) {
            if (!values.get(field).isGiven())
                continue;
            part(QString::number(static_cast<int>(field)));
            part(values.get(field).toText());
        }
    }
    return *PersonId::fromBytes(hash.result().left(16));
}

bool saysTheSame(const PersonRow& row, const Values& values)
{
    const auto same = [&values](FieldId field, const QString& stored) {
        return values.get(field).toText() == stored;
    };
    return same(FieldId::PersonFullName, row.fullName) &&
           same(FieldId::PersonNativeName, row.nativeName) && same(FieldId::PersonSex, row.sex) &&
           same(FieldId::PersonNationality, row.nationality) &&
           same(FieldId::PersonDocumentNumber, row.documentNumber) &&
           same(FieldId::PersonBirth, row.birth ? row.birth->toString() : QString());
}

/// Reads through the file once to see that all of it can be read.
Result<QStringList> inspect(const QString& file, qint64 total, const JobControl& control)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"import: open"_s);
    CsvReader reader(device);
    CORE_TRY_ASSIGN(const QStringList header, reader.header());
    if (!PersonColumns(header).isHeader())
        return fail(ErrorCode::InputDamaged, u"import: no header"_s, {u"header"_s, u"1"_s});
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    for (;;) {
        CORE_TRY_ASSIGN(const std::optional<CsvRow> row, reader.next());
        if (!row)
            return header;
        if (sinceProgress.elapsed() < kProgressMs)
            continue;
        sinceProgress.restart();
        CORE_TRY(control.proceed());
        control.progress(reader.position(), 2 * total);
    }
}

/// The rows left out, as they were, with line, reason and column in front: ready to be put right
/// and imported again. Nothing is written when no name was given.
class RejectsFile {
public:
    explicit RejectsFile(const QString& name) : m_file(name), m_wanted(!name.isEmpty()) {}

    Status open(const QStringList& header)
    {
        if (!m_wanted)
            return {};
        if (!m_file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::Io, u"import: rejects file"_s);
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return write(QStringList{u"line"_s, u"reason"_s, u"column"_s} + header);
    }
    Status add(qint64 line, const RejectedField& why, const QStringList& fields)
    {
        return write(QStringList{QString::number(line), rejectName(why.reason), why.column} +
                     fields);
    }
    Status close()
    {
        if (m_wanted && !m_file.commit())
            return fail(ErrorCode::Io, u"import: rejects file"_s);
        return {};
    }

private:
    Status write(const QStringList& cells)
    {
        if (m_wanted && m_file.write(csvLine(cells)) < 0)
            return fail(ErrorCode::Io, u"import: rejects file"_s);
        return {};
    }

    QSaveFile m_file;
    bool m_wanted;
};

/// One run over one file.
class ImportRun {
public:
    ImportRun(ImportTarget& target, const ImportOptions& options, QString batch,
              const QStringList& header)
        : m_target(target), m_options(options), m_batch(std::move(batch)), m_columns(header),
          m_rejectsFile(options.rejectsFile)
    {
        m_summary.unknownColumns = m_columns.unknown();
    }

    Status open(const QStringList& header) { return m_rejectsFile.open(header); }
    Status take(CsvRow row);
    Status flush();
    Result<ImportSummary> finish();
    void stop() { m_summary.stopped = true; }
    [[nodiscard]] bool isFull() const { return m_candidates.size() >= kImportBatch; }

private:
    Status reject(qint64 line, const RejectedField& why, const QStringList& fields);
    Status dropRepeated();
    Status dropKnown();
    storage::RecordWrite writeOf(const Candidate& candidate,
                                 const std::optional<domain::CaseCode>& code) const;
    static std::optional<storage::RecordWrite> interviewOf(const Candidate& candidate);

    ImportTarget& m_target;
    const ImportOptions& m_options;
    QString m_batch;
    PersonColumns m_columns;
    RejectsFile m_rejectsFile;
    std::vector<Candidate> m_candidates;
    ImportSummary m_summary;
};

Status ImportRun::reject(qint64 line, const RejectedField& why, const QStringList& fields)
{
    ++m_summary.rejected;
    if (m_summary.rejects.size() < ImportSummary::kKeptRejects)
        m_summary.rejects.push_back({line, why.reason, why.column});
    return m_rejectsFile.add(line, why, fields);
}

Status ImportRun::take(CsvRow row)
{
    ++m_summary.read;
    if (row.fault) {
        const Reject why = *row.fault == RowFault::Quote ? Reject::Quote : Reject::FieldCount;
        return reject(row.line, {why, QString()}, row.fields);
    }
    auto values = m_columns.read(row.fields);
    if (const auto* why = std::get_if<RejectedField>(&values))
        return reject(row.line, *why, row.fields);
    auto& read = std::get<Values>(values);
    const PersonId id = identityOf(m_batch, read);
    m_candidates.push_back({row.line, std::move(row.fields), id, std::move(read)});
    return {};
}

/// Rows of one transaction that are the same person: the first stays.
Status ImportRun::dropRepeated()
{
    QHash<QByteArray, Values> seen;
    std::vector<Candidate> kept;
    for (Candidate& candidate : m_candidates) {
        const auto before = seen.constFind(candidate.id.toByteArray());
        if (before == seen.constEnd()) {
            seen.insert(candidate.id.toByteArray(), candidate.values);
            kept.push_back(std::move(candidate));
        } else if (*before == candidate.values) {
            ++m_summary.alreadyThere;
        } else {
            CORE_TRY(reject(candidate.line, {Reject::ExternalIdTwice, u"external_id"_s},
                            candidate.fields));
        }
    }
    m_candidates = std::move(kept);
    return {};
}

/// Rows the store has. One that says something else than an untouched record is for a person to
/// look at; where somebody has edited the record since, the record is right.
Status ImportRun::dropKnown()
{
    std::vector<PersonId> ids;
    ids.reserve(m_candidates.size());
    for (const Candidate& candidate : m_candidates)
        ids.push_back(candidate.id);
    CORE_TRY_ASSIGN(const std::vector<PersonRow> rows, m_target.people.rows(ids));
    QHash<QByteArray, const PersonRow*> known;
    for (const PersonRow& row : rows)
        known.insert(row.id.toByteArray(), &row);
    std::vector<Candidate> kept;
    for (Candidate& candidate : m_candidates) {
        const PersonRow* row = known.value(candidate.id.toByteArray());
        if (!row) {
            kept.push_back(std::move(candidate));
            continue;
        }
        if (!saysTheSame(*row, candidate.values)) {
            CORE_TRY_ASSIGN(const forms::StoredRecord stored,
                            m_target.records.load(RecordType::Person, toRecordId(candidate.id)));
            if (stored.revision <= 1) {
                CORE_TRY(reject(candidate.line, {Reject::ExternalIdDiffers, u"external_id"_s},
                                candidate.fields));
                continue;
            }
        }
        ++m_summary.alreadyThere;
    }
    m_candidates = std::move(kept);
    return {};
}

storage::RecordWrite ImportRun::writeOf(const Candidate& candidate,
                                        const std::optional<domain::CaseCode>& code) const
{
    forms::Draft draft(RecordType::Person, toRecordId(candidate.id));
    for (const auto& [field, value] : candidate.values) {
        if (forms::spec(field).record == RecordType::Person)
            draft.set(field, value);
    }
    const qint64 now = m_target.clock.nowMs();
    if (code)
        draft.set(FieldId::PersonCode, FieldValue::text(code->toString()));
    if (!draft.get(FieldId::PersonArrivedAt).isGiven())
        draft.set(FieldId::PersonArrivedAt, FieldValue::instant(now));
    draft.set(FieldId::PersonState, FieldValue::text(u"registered"_s));
    draft.set(FieldId::PersonRegisteredAt, FieldValue::instant(now));
    draft.set(FieldId::PersonStage, FieldValue::text(u"registered"_s));
    draft.set(FieldId::PersonWhereabouts, FieldValue::text(u"here"_s));
    draft.set(FieldId::PersonBatch, FieldValue::text(m_batch));
    return {RecordType::Person, draft.id(), draft.edits(), 0};
}

/// What the row says of the interview; nothing when it says nothing of it.
std::optional<storage::RecordWrite> ImportRun::interviewOf(const Candidate& candidate)
{
    forms::Draft draft(RecordType::Case, domain::caseFileId(candidate.id));
    for (const auto& [field, value] : candidate.values) {
        if (forms::spec(field).record == RecordType::Case)
            draft.set(field, value);
    }
    if (draft.edits().empty())
        return std::nullopt;
    draft.set(FieldId::CasePerson, FieldValue::reference(candidate.id));
    return storage::RecordWrite{RecordType::Case, draft.id(), draft.edits(), 0};
}

Status ImportRun::flush()
{
    CORE_TRY(dropRepeated());
    CORE_TRY(dropKnown());
    if (!m_options.dryRun && !m_candidates.empty()) {
        CORE_TRY_ASSIGN(const std::vector<domain::CaseCode> codes,
                        m_target.takeCodes(static_cast<int>(m_candidates.size())));
        std::vector<storage::RecordWrite> writes;
        writes.reserve(m_candidates.size());
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            const auto code = i < codes.size() ? std::optional(codes.at(i)) : std::nullopt;
            writes.push_back(writeOf(m_candidates.at(i), code));
            if (auto interview = interviewOf(m_candidates.at(i)))
                writes.push_back(*std::move(interview));
        }
        CORE_TRY(m_target.writer.commit(writes, storage::Origin::Import));
    }
    m_summary.added += static_cast<qint64>(m_candidates.size());
    m_candidates.clear();
    return {};
}

Result<ImportSummary> ImportRun::finish()
{
    CORE_TRY(m_rejectsFile.close());
    return std::move(m_summary);
}

} // namespace

Result<ImportSummary> importPeople(ImportTarget& target, const QString& file,
                                   const ImportOptions& options, const JobControl& control)
{
    const QFileInfo info(file);
    const qint64 total = info.size();
    CORE_TRY_ASSIGN(const QStringList header, inspect(file, total, control));
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"import: open"_s);
    CsvReader reader(device);
    CORE_TRY(reader.header());

    const QString batch =
        cleanText(options.batch.isEmpty() ? info.completeBaseName() : options.batch);
    ImportRun run(target, options, batch, header);
    CORE_TRY(run.open(header));
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    for (;;) {
        CORE_TRY_ASSIGN(std::optional<CsvRow> row, reader.next());
        if (row)
            CORE_TRY(run.take(std::move(*row)));
        if (!row || run.isFull())
            CORE_TRY(run.flush());
        if (!row)
            break;
        if (control.cancelled()) {
            CORE_TRY(run.flush()); // what was read is kept
            run.stop();
            break;
        }
        if (sinceProgress.elapsed() >= kProgressMs) {
            sinceProgress.restart();
            control.progress(total + reader.position(), 2 * total);
        }
    }
    return run.finish();
}

} // namespace core::exchange
