// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/temp_session.h"

#include "core/domain/manifest.h"
#include "core/session/sync_desk.h"

#include <catch2/catch.hpp>

namespace test {
namespace {

using core::forms::FieldEdit;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;

void requireOk(const core::Status& status)
{
    if (!status)
        FAIL("the store refused: " << qPrintable(core::errorName(status.error().code)) << " "
                                   << qPrintable(status.error().detail));
}

QDateTime standingClock()
{
    return QDateTime(QDate(2025, 11, 10), QTime(9, 0), Qt::OffsetFromUTC, 7 * 3600);
}

} // namespace

TempSession::TempSession(std::uint64_t seed) : m_clock(standingClock()), m_ids(seed)
{
    auto created = core::session::Session::create(
        {path(), QStringLiteral("Mae Sot, Bridge 2"), QStringLiteral("MS"),
         QStringLiteral("Daw Mya Sein"), passphrase(), true},
        {m_clock, m_ids});
    if (!created)
        FAIL("no store: " << qPrintable(created.error().detail));
    m_session = std::move(created->session);
    m_recoverySheet = created->recoverySheet;
}

TempSession::TempSession(std::uint64_t seed, TempSession& group, core::domain::Role role)
    : m_clock(standingClock()), m_ids(seed)
{
    auto created = core::session::Session::create({.path = path(),
                                                   .siteName = {},
                                                   .station = {},
                                                   .userName = QStringLiteral("Naw Paw Htoo"),
                                                   .passphrase = passphrase(),
                                                   .cheapKeys = true,
                                                   .joins = true},
                                                  {m_clock, m_ids});
    REQUIRE(created.has_value());
    m_recoverySheet = created->recoverySheet;
    core::session::SyncDesk newcomer(*created->session);
    const auto request = newcomer.request(QStringLiteral("interviews"));
    REQUIRE(request.has_value());
    const auto grant =
        core::session::SyncDesk(group.session()).enrol(*request, request->words(), {role, false});
    REQUIRE(grant.has_value());
    requireOk(newcomer.join(grant->bytes, grant->words));
    created->session.reset();
    requireOk(open());
}

core::Status TempSession::open()
{
    close();
    CORE_TRY_ASSIGN(const auto users, core::session::Session::usersOf(path()));
    const core::JobControl control;
    CORE_TRY_ASSIGN(m_session, core::session::Session::open(path(), users.front().id, passphrase(),
                                                            {m_clock, m_ids}, control));
    return {};
}

void TempSession::write(RecordType type, const core::RecordId& id, std::vector<FieldEdit> edits)
{
    requireOk(here().writer().commit({{type, id, std::move(edits)}}));
}

core::domain::PersonId TempSession::addPerson(const PersonGiven& given)
{
    const core::domain::PersonId id(m_ids.next());
    const auto code = m_session->takeCaseCode();
    REQUIRE(code.has_value());
    const auto text = [](FieldId field, const QString& value) {
        return FieldEdit{field, FieldValue::text(value)};
    };
    std::vector<FieldEdit> edits = {
        text(FieldId::PersonCode, code->toString()),
        text(FieldId::PersonState, given.state),
        text(FieldId::PersonFullName, given.name),
        text(FieldId::PersonNativeName, given.nativeName),
        text(FieldId::PersonNationality, given.nationality),
        text(FieldId::PersonSex, given.sex),
        text(FieldId::PersonBirth, given.birth),
        text(FieldId::PersonLanguage, given.language),
        {FieldId::PersonNeeds, FieldValue::codes(given.needs.split(u' ', Qt::SkipEmptyParts))},
        text(FieldId::PersonDocumentNumber, given.document),
        text(FieldId::PersonDocumentKind,
             given.document.isEmpty() ? QString() : QStringLiteral("passport")),
        text(FieldId::PersonConsentRegister, given.consent),
        text(FieldId::PersonStage, given.stage),
        text(FieldId::PersonWhereabouts, QStringLiteral("here")),
        {FieldId::PersonArrivedAt,
         FieldValue::instant(given.arrivedAtMs.value_or(m_clock.nowMs()))},
    };
    if (given.state != QLatin1String("draft"))
        edits.push_back({FieldId::PersonRegisteredAt, FieldValue::instant(m_clock.nowMs())});
    if (given.reception)
        edits.push_back({FieldId::PersonReception, FieldValue::reference(*given.reception)});
    if (given.family)
        edits.push_back({FieldId::PersonFamily, FieldValue::reference(*given.family)});
    if (given.guardian)
        edits.push_back({FieldId::PersonGuardian, FieldValue::reference(*given.guardian)});
    write(RecordType::Person, core::toRecordId(id), std::move(edits));
    return id;
}

core::domain::FamilyId TempSession::addFamily(const QString& name)
{
    const core::domain::FamilyId id(m_ids.next());
    write(RecordType::Family, core::toRecordId(id),
          {{FieldId::FamilyName, FieldValue::text(name)}});
    return id;
}

core::domain::ReceptionId TempSession::addReception(int number, int men, int women, int children)
{
    const core::domain::ReceptionId id(m_ids.next());
    write(RecordType::Reception, core::toRecordId(id),
          {{FieldId::ReceptionNumber, FieldValue::number(number)},
           {FieldId::ReceptionStartedAt, FieldValue::instant(m_clock.nowMs())},
           {FieldId::ReceptionPlace, FieldValue::text(QStringLiteral("Bridge 2"))},
           {FieldId::ReceptionCountedMen, FieldValue::number(men)},
           {FieldId::ReceptionCountedWomen, FieldValue::number(women)},
           {FieldId::ReceptionCountedChildren, FieldValue::number(children)},
           {FieldId::ReceptionState, FieldValue::text(QStringLiteral("open"))}});
    return id;
}

core::domain::ManifestId TempSession::addManifest(const QString& title, int capacity,
                                                  const QString& state)
{
    const core::domain::ManifestId id(m_ids.next());
    const auto count = here().manifests().countNumbersWithPrefix(QStringLiteral("MS-251110-KTB-"));
    REQUIRE(count.has_value());
    const QString number = QStringLiteral("MS-251110-KTB-%1").arg(*count + 1);
    write(RecordType::Manifest, core::toRecordId(id),
          {{FieldId::ManifestNumber, FieldValue::text(number)},
           {FieldId::ManifestTitle, FieldValue::text(title)},
           {FieldId::ManifestMode, FieldValue::text(QStringLiteral("bus"))},
           {FieldId::ManifestFrom, FieldValue::text(QStringLiteral("Mae Sot"))},
           {FieldId::ManifestTo, FieldValue::text(QStringLiteral("Bangkok"))},
           {FieldId::ManifestDepartsAt, FieldValue::instant(m_clock.nowMs() + 4 * 3600 * 1000)},
           {FieldId::ManifestCapacity, FieldValue::number(capacity)},
           {FieldId::ManifestState, FieldValue::text(state)},
           {FieldId::ManifestRevisionNumber, FieldValue::number(1)}});
    return id;
}

core::domain::PassengerId TempSession::addPassenger(const core::domain::ManifestId& manifest,
                                                    const core::domain::PersonId& person,
                                                    const QString& seat)
{
    const core::domain::PassengerId id = core::domain::passengerId(manifest, person);
    write(RecordType::Passenger, core::toRecordId(id),
          {{FieldId::PassengerManifest, FieldValue::reference(manifest)},
           {FieldId::PassengerPerson, FieldValue::reference(person)},
           {FieldId::PassengerSeat, FieldValue::text(seat)},
           {FieldId::PassengerState, FieldValue::text(QStringLiteral("listed"))}});
    return id;
}

core::domain::UserId TempSession::addUser(const QString& name, core::domain::Role role)
{
    requireOk(m_session->addUser(name, role, passphrase()));
    const auto users = core::session::Session::usersOf(path());
    REQUIRE(users.has_value());
    for (const core::session::UserCard& user : *users) {
        if (user.name == name)
            return user.id;
    }
    FAIL("the user is not listed");
    return users->front().id;
}

} // namespace test
