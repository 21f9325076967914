// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_import.h"
#include "core/session/session.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/parts.h"

#include <QElapsedTimer>
#include <QFile>

namespace bench {
namespace {

using namespace Qt::StringLiterals;
using core::forms::FieldId;

constexpr int kRows = 100'000;

/// The people of the list as a file from elsewhere would name them.
void writeCsv(const QString& path)
{
    constexpr FieldId kColumns[] = {
        FieldId::PersonFullName,       FieldId::PersonNativeName,  FieldId::PersonSex,
        FieldId::PersonBirth,          FieldId::PersonNationality, FieldId::PersonDocumentKind,
        FieldId::PersonDocumentNumber, FieldId::PersonLanguage};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp({core::ErrorCode::Io, u"the file to import cannot be written"_s, {}});
    file.write("external_id,full_name,native_name,sex,birth_date,nationality,document_kind,"
               "document_number,language\n");
    for (int number = 0; number < kRows; ++number) {
        QStringList cells{u"X%1"_s.arg(number)};
        const core::storage::RecordWrite write = person(number);
        for (const FieldId column : kColumns) {
            cells.append(QString());
            for (const core::forms::FieldEdit& edit : write.edits) {
                if (edit.field == column)
                    cells.last() = edit.value.toText();
            }
        }
        file.write(cells.join(u',').toUtf8() + '\n');
    }
}

} // namespace

void measureImport(const Setting& setting, Figures& figures)
{
    figures.section(u"Import of 100,000 rows of CSV"_s);
    const QString csv = setting.folder + u"/rows.csv"_s;
    writeCsv(csv);
    const core::SystemClock clock;
    core::RandomIdSource ids;
    const auto created =
        sure(core::session::Session::create({.path = setting.folder + u"/import.homeward"_s,
                                             .siteName = u"Bench"_s,
                                             .station = u"MS"_s,
                                             .userName = u"Bench"_s,
                                             .passphrase = u"bench"_s,
                                             .cheapKeys = true},
                                            {clock, ids}));
    core::session::Session& session = *created.session;
    // A connection of its own, as the window's import has.
    const auto store = sure(session.connect());
    core::exchange::ImportTarget target{store->people(), store->records(), store->writer(), clock,
                                        [&](int n) { return session.takeCaseCodes(n); }};
    const core::JobControl control;
    const double memory = residentMb();
    for (const QString& name : {u"first import"_s, u"the same file again"_s}) {
        const double cpu = cpuMs();
        QElapsedTimer wall;
        wall.start();
        const auto summary = sure(core::exchange::importPeople(target, csv, {}, control));
        if (summary.read != kRows || summary.rejected != 0)
            giveUp({core::ErrorCode::Internal, u"the import left rows out"_s, {}});
        figures.add(name + u", rows a second"_s,
                    kRows / (static_cast<double>(wall.elapsed()) / 1e3), u"1/s"_s);
        figures.add(name + u", CPU a row"_s, (cpuMs() - cpu) * 1e3 / kRows, u"us"_s);
    }
    figures.add(u"most memory over that before"_s, peakMb() - memory, u"MB"_s);
}

} // namespace bench
