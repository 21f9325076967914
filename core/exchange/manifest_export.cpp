// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/manifest_export.h"

#include "core/base/check.h"
#include "core/forms/catalogue.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace core::exchange {
namespace {

using namespace Qt::StringLiterals;

using domain::FrozenManifest;
using domain::FrozenPassenger;
using forms::FieldId;

/// A column about the list: the same in each of its rows.
struct TripColumn {
    const char* name;
    FieldId field; ///< whose whitelist entry lets it out
    QString (*text)(const ManifestList& list);
};

/// A column about one person.
struct PassengerColumn {
    const char* name;
    FieldId field;
    QString FrozenPassenger::*text;
    bool alsoForCodes = false;
};

QString departsText(const ManifestList& list)
{
    if (list.frozen.departsAtMs == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(list.frozen.departsAtMs, QTimeZone::utc())
        .toString(Qt::ISODate);
}

constexpr std::array kTripColumns = {
    TripColumn{"manifest", FieldId::ManifestNumber,
               [](const ManifestList& list) { return list.frozen.number; }},
    TripColumn{"revision", FieldId::RevisionNumber,
               [](const ManifestList& list) { return QString::number(list.frozen.revision); }},
    TripColumn{"state", FieldId::RevisionNumber,
               [](const ManifestList& list) {
                   return list.checkCode.isEmpty() ? u"draft"_s : u"finalised"_s;
               }},
    TripColumn{"check_code", FieldId::RevisionCheckCode,
               [](const ManifestList& list) { return list.checkCode; }},
    TripColumn{"from", FieldId::ManifestFrom,
               [](const ManifestList& list) { return list.frozen.from; }},
    TripColumn{"to", FieldId::ManifestTo, [](const ManifestList& list) { return list.frozen.to; }},
    TripColumn{"departs_at", FieldId::ManifestDepartsAt, departsText},
};

constexpr std::array kPassengerColumns = {
    PassengerColumn{"seat", FieldId::PassengerSeat, &FrozenPassenger::seat, true},
    PassengerColumn{"code", FieldId::PersonCode, &FrozenPassenger::code, true},
    PassengerColumn{"full_name", FieldId::PersonFullName, &FrozenPassenger::fullName},
    PassengerColumn{"native_name", FieldId::PersonNativeName, &FrozenPassenger::nativeName},
    PassengerColumn{"sex", FieldId::PersonSex, &FrozenPassenger::sex},
    PassengerColumn{"birth_date", FieldId::PersonBirth, &FrozenPassenger::birth},
    PassengerColumn{"nationality", FieldId::PersonNationality, &FrozenPassenger::nationality},
    PassengerColumn{"document_number", FieldId::PersonDocumentNumber,
                    &FrozenPassenger::documentNumber},
    PassengerColumn{"assist", FieldId::PassengerAssist, &FrozenPassenger::assist},
};

void assertWhitelisted(FieldId field)
{
    CORE_ASSERT(forms::spec(field).paper == forms::Paper::Manifest);
}

QStringList manifestColumns()
{
    QStringList names;
    for (const TripColumn& column : kTripColumns) {
        assertWhitelisted(column.field);
        names.append(QString::fromLatin1(column.name));
    }
    for (const PassengerColumn& column : kPassengerColumns) {
        assertWhitelisted(column.field);
        names.append(QString::fromLatin1(column.name));
    }
    // No value of a field: the letter means something on this list alone.
    names.append({u"family"_s, u"printed_as"_s});
    return names;
}

QStringList manifestCells(const ManifestList& list, const FrozenPassenger& passenger)
{
    QStringList cells;
    for (const TripColumn& column : kTripColumns)
        cells.append(column.text(list));
    for (const PassengerColumn& column : kPassengerColumns)
        cells.append(passenger.codeOnly && !column.alsoForCodes ? QString()
                                                                : passenger.*column.text);
    cells.append({passenger.familyLetter, passenger.codeOnly ? u"code"_s : u"name"_s});
    return cells;
}

} // namespace

Status exportManifest(const ManifestList& list, TableFormat format, const QString& file)
{
    CORE_TRY_ASSIGN(const std::unique_ptr<TableWriter> table,
                    TableWriter::open(format, file, manifestColumns()));
    for (const FrozenPassenger& passenger : list.frozen.passengers)
        CORE_TRY(table->row(manifestCells(list, passenger)));
    return table->finish();
}

} // namespace core::exchange
