// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reference_names.h"

#include "core/domain/person.h"
#include "core/forms/catalogue.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>

namespace ui::models {

using core::forms::FieldId;
using core::forms::RecordType;

namespace {

/// The context of the names of records.
class ReferenceWords {
    Q_DECLARE_TR_FUNCTIONS(ui::models::ReferenceWords)
};

QString personName(core::session::Connection& store, const QString& reference)
{
    const auto id = core::domain::PersonId::parse(reference);
    if (!id)
        return {};
    const auto row = store.people().row(*id);
    if (!row)
        return {};
    const QString name = core::domain::displayName(row->fullName, row->nativeName, QString());
    return name.isEmpty() ? row->code : ReferenceWords::tr("%1, %2").arg(name, row->code);
}

QString receptionName(core::session::Connection& store, const QString& reference)
{
    const auto id = core::domain::ReceptionId::parse(reference);
    if (!id)
        return {};
    const auto row = store.receptions().row(*id);
    return row ? ReferenceWords::tr("Group %1").arg(row->number) : QString();
}

QString familyName(core::session::Connection& store, const QString& reference)
{
    const auto id = core::RecordId::parse(reference);
    if (!id)
        return {};
    const auto record = store.records().load(RecordType::Family, *id);
    return record ? ReferenceWords::tr("Family of %1")
                        .arg(record->values.get(FieldId::FamilyName).toText())
                  : QString();
}

QString manifestName(core::session::Connection& store, const QString& reference)
{
    const auto id = core::domain::ManifestId::parse(reference);
    if (!id)
        return {};
    const auto row = store.manifests().row(*id);
    return row ? row->title : QString();
}

struct Namer {
    FieldId field;
    QString (*name)(core::session::Connection& store, const QString& reference);
};

/// The fields that refer to a record somebody knows by name.
constexpr Namer kNamers[] = {
    {FieldId::PersonGuardian, personName},     {FieldId::PassengerGuardian, personName},
    {FieldId::PassengerPerson, personName},    {FieldId::ExpectedPerson, personName},
    {FieldId::PersonReception, receptionName}, {FieldId::ExpectedReception, receptionName},
    {FieldId::PersonFamily, familyName},       {FieldId::PassengerManifest, manifestName},
};

} // namespace

QString referenceName(core::session::Connection& store, FieldId field, const QString& reference)
{
    for (const Namer& namer : kNamers) {
        if (namer.field == field)
            return namer.name(store, reference);
    }
    return {};
}

QString namedValue(core::session::Connection& store, FieldId field,
                   const core::forms::FieldValue& value, const QDate& today)
{
    if (value.isGiven() && core::forms::spec(field).kind == core::forms::FieldKind::Reference)
        return referenceName(store, field, value.toText());
    return text::valueText(field, value, today);
}

} // namespace ui::models
