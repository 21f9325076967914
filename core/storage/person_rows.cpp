// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_rows.h"

namespace core::storage {
namespace {

constexpr std::string_view kPersonRowSql =
    "SELECT p.id, p.row, p.code, p.full_name, p.native_name, p.nationality, p.sex, p.birth_date, "
    "p.language, p.needs, p.state, p.stage, p.whereabouts, p.family, "
    "(SELECT count(*) FROM person f WHERE f.family = p.family), p.guardian, p.reception, "
    "(SELECT c.number FROM record r JOIN reception c ON c.row = r.row WHERE r.id = p.reception), "
    "p.arrived_at, p.registered_at, p.document_kind, p.document_number, p.consent_register, "
    "p.consent_travel, p.manifest, p.manifest_title, p.manifest_state, p.age_band, "
    "p.age_assessment "
    "FROM person p WHERE p.row = ?";

Result<std::optional<PersonRow>> personOf(const Statement& s)
{
    const auto id = s.id<domain::PersonId>(0);
    if (!id)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a person without identity"));
    return std::optional(PersonRow{*id,
                                   s.integer(1),
                                   s.text(2),
                                   s.text(3),
                                   s.text(4),
                                   s.text(5),
                                   s.text(6),
                                   PartialDate::parse(s.text(7)),
                                   s.text(8),
                                   s.text(9).split(u' ', Qt::SkipEmptyParts),
                                   s.text(10),
                                   s.text(11),
                                   s.text(12),
                                   s.id<domain::FamilyId>(13),
                                   s.number(14),
                                   s.id<domain::PersonId>(15),
                                   s.id<domain::ReceptionId>(16),
                                   s.number(17),
                                   s.integer(18),
                                   s.integer(19),
                                   s.text(20),
                                   s.text(21),
                                   s.text(22),
                                   s.text(23),
                                   s.id<domain::ManifestId>(24),
                                   s.text(25),
                                   s.text(26),
                                   s.text(27),
                                   s.text(28)});
}

} // namespace

Result<std::optional<PersonRow>> readPersonRow(Database& db, qint64 row)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare(kPersonRowSql));
    CORE_TRY_ASSIGN(const bool any, found.with(row).step());
    if (!any)
        return std::optional<PersonRow>();
    return personOf(found);
}

Result<std::optional<qint64>> rowOf(Database& db, const QByteArray& id)
{
    return db.integer("SELECT row FROM record WHERE id = ?", id);
}

} // namespace core::storage
