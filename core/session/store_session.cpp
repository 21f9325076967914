// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/store_session.h"

#include "core/base/text_fold.h"
#include "core/storage/backup/backup_file.h"
#include "core/storage/compartment/protected_values.h"
#include "core/storage/device.h"
#include "core/storage/group/joining.h"
#include "core/storage/log/change_log.h"
#include "core/sync/enrolment.h"

namespace core::session {
namespace {

using storage::seal::Passphrase;

constexpr int kWindowCacheMb = 64;
constexpr int kJobCacheMb = 16;
/// A power cut may cost the witness of so many saves, not the saves.
constexpr int kSavesPerWitness = 20;
constexpr qint64 kClockToleranceMs = 10LL * 60 * 1000;

Passphrase takePassphrase(QString text)
{
    return Passphrase::take(std::move(text));
}

} // namespace

StoreSession::StoreSession(std::unique_ptr<storage::SealedStore> store,
                           storage::seal::KeySlots slots, SignedIn user, World world)
    : m_store(std::move(store)), m_slots(std::move(slots)), m_user(std::move(user)), m_world(world)
{
    QObject::connect(&m_bus, &storage::ChangeBus::changed, &m_bus, [this] { countSave(); });
}

StoreSession::~StoreSession()
{
    // A witness that could not be written is an old one: the next opening still compares with it.
    if (m_here)
        static_cast<void>(m_store->writeWitness(m_here->database()));
}

Status StoreSession::start(const storage::seal::SecretBytes& personal)
{
    CORE_TRY_ASSIGN(std::unique_ptr<storage::Database> db, m_store->connect(kWindowCacheMb));
    CORE_TRY(m_store->migrate(*db));
    CORE_TRY(storage::completeDevice(*db));
    CORE_TRY(recogniseUser(*db));
    CORE_TRY(openCompartment(*db, personal));
    m_here = std::make_unique<StoreConnection>(std::move(db), m_bus, m_world.clock, m_user);
    CORE_TRY(lookAround());
    // A disk that is full must not keep the store shut: the next opening, or enrol(), writes it.
    static_cast<void>(sync::recordFounder({m_here->database(), m_bus, m_world.clock}, m_user.id));
    return {};
}

Status StoreSession::recogniseUser(storage::Database& db)
{
    CORE_TRY_ASSIGN(const auto stored, storage::findUser(db, m_user.id));
    if (!stored) {
        // Just joined: until the record arrives, the grant says what the user may do.
        CORE_TRY_ASSIGN(const auto granted, storage::grantedRole(db));
        m_user.role = granted.value_or(m_user.role);
        return {};
    }
    // The list of slots is readable before unlocking; who somebody is stands inside.
    m_user.name = stored->name;
    m_user.role = domain::roleFromCode(stored->role).value_or(m_user.role);
    if (stored->state == QLatin1String("disabled"))
        return fail(ErrorCode::NotAllowed, QStringLiteral("the user is disabled"));
    return {};
}

Status StoreSession::openCompartment(storage::Database& db,
                                     const storage::seal::SecretBytes& personal)
{
    using storage::CompartmentState;
    CORE_TRY_ASSIGN(const bool exists, storage::hasCompartment(db));
    // Who makes the store for a laptop that joins takes the group's keys in.
    CORE_TRY_ASSIGN(const bool joins, storage::waitsToJoin(db));
    const bool may = domain::may(m_user.role, domain::Action::SeeProtected);
    std::shared_ptr<const storage::seal::CompartmentKey> key;
    if (exists && (may || joins)) {
        CORE_TRY_ASSIGN(key, storage::openCompartment(db, personal));
    } else if (!exists && (m_user.role == domain::Role::Supervisor || joins)) {
        CORE_TRY_ASSIGN(key, storage::createCompartment(db, toRecordId(m_user.id), personal));
    }
    const CompartmentState state = key      ? CompartmentState::Open
                                   : exists ? CompartmentState::Closed
                                            : CompartmentState::None;
    m_user.seesProtected = may && state != CompartmentState::Closed;
    db.setCompartment(state, key);
    m_store->setCompartment(state, std::move(key));
    return {};
}

Status StoreSession::keepProtectedSlot(const domain::UserId& user, const QString& passphrase)
{
    if (!m_here->database().compartment())
        return {};
    CORE_TRY_ASSIGN(const storage::seal::KeySlots::Unlocked unlocked,
                    m_slots.unlockWithPassphrase(user.bytes(), takePassphrase(passphrase)));
    return storage::writeCompartmentSlot(m_here->database(), toRecordId(user), unlocked.personal);
}

Status StoreSession::giveProtectedSlot(const storage::seal::KeySlots::Unlocked& sheet)
{
    return storage::writeCompartmentSlot(m_here->database(), RecordId(m_world.ids.next()),
                                         sheet.personal);
}

bool StoreSession::waitsToJoin() const
{
    // A store that cannot be read says so at the next look into it.
    return storage::waitsToJoin(m_here->database()).value_or(false);
}

Status StoreSession::lookAround()
{
    storage::Database& db = m_here->database();
    CORE_TRY_ASSIGN(const auto witness, m_store->checkWitness(db));
    if (witness == storage::SealedStore::WitnessState::Missing)
        m_notices.push_back(Notice::WitnessMissing);
    if (witness == storage::SealedStore::WitnessState::Ahead) {
        // An older copy was put back: what this laptop writes now must not take numbers that exist.
        m_notices.push_back(Notice::WitnessAhead);
        CORE_TRY(storage::startIncarnation(db));
        CORE_TRY(m_store->writeWitness(db));
    }
    CORE_TRY_ASSIGN(const Hlc latest, storage::lastReading(db));
    if (latest.value > 0 && m_world.clock.nowMs() + kClockToleranceMs < latest.toMs())
        m_notices.push_back(Notice::ClockWentBack);
    if (storage::seal::hasDiskSwap())
        m_notices.push_back(Notice::SwapNotEncrypted);
    return {};
}

void StoreSession::countSave()
{
    if (++m_savesSinceWitness < kSavesPerWitness || !m_here)
        return;
    m_savesSinceWitness = 0;
    // The save itself is durable; a witness that fails is written with the next ones.
    static_cast<void>(m_store->writeWitness(m_here->database()));
}

SiteInfo StoreSession::site() const
{
    const auto site = storage::readSite(m_here->database());
    const auto device = storage::readDevice(m_here->database());
    return {site ? site->name : QString(), site ? site->station : QString(),
            device ? device->letters : QString()};
}

Result<std::unique_ptr<Connection>> StoreSession::connect()
{
    CORE_TRY_ASSIGN(std::unique_ptr<storage::Database> db, m_store->connect(kJobCacheMb));
    return std::unique_ptr<Connection>(
        std::make_unique<StoreConnection>(std::move(db), m_bus, m_world.clock, m_user));
}

Status StoreSession::mayGiveCodes() const
{
    // The group may give the laptop other letters.
    if (waitsToJoin())
        return fail(ErrorCode::NotJoined, QStringLiteral("no case codes before joining"));
    return {};
}

Result<domain::CaseCode> StoreSession::peekCaseCode()
{
    CORE_TRY(mayGiveCodes());
    return storage::peekCaseCode(m_here->database());
}

Result<domain::CaseCode> StoreSession::takeCaseCode()
{
    CORE_TRY(mayGiveCodes());
    return storage::takeCaseCode(m_here->database());
}

Result<std::vector<domain::CaseCode>> StoreSession::takeCaseCodes(int count)
{
    CORE_TRY(mayGiveCodes());
    return storage::takeCaseCodes(m_here->database(), count);
}

storage::seal::KdfCost StoreSession::cost() const
{
    using storage::seal::KdfCost;
    return m_cheapKeys ? KdfCost::forTests() : KdfCost::calibrated();
}

Status StoreSession::addUser(const QString& name, domain::Role role, const QString& passphrase)
{
    if (!domain::may(m_user.role, domain::Action::AdministerUsers))
        return fail(ErrorCode::NotAllowed, QStringLiteral("the role may not add users"));
    const QString clean = cleanText(name);
    if (clean.isEmpty() || passphrase.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("a user needs a name and a passphrase"));
    const domain::UserId id(m_world.ids.next());
    using forms::FieldId;
    using forms::FieldValue;
    CORE_TRY(m_here->writer().commit(
        {{forms::RecordType::User,
          toRecordId(id),
          {{FieldId::UserName, FieldValue::text(clean)},
           {FieldId::UserRole, FieldValue::text(domain::roleCode(role))},
           {FieldId::UserState, FieldValue::text(QStringLiteral("active"))}},
          0}}));
    const Status added =
        m_slots.addUser(m_store->key(), {id.bytes(), clean, domain::roleCode(role)},
                        takePassphrase(passphrase), cost());
    if (added && domain::may(role, domain::Action::SeeProtected))
        return keepProtectedSlot(id, passphrase);
    if (added)
        return {};
    // Without a slot nobody can sign in as this user: take the record back.
    storage::RecordWrite undo{forms::RecordType::User, toRecordId(id), {}};
    undo.life = storage::RecordWrite::Life::Delete;
    static_cast<void>(m_here->writer().commit({undo}));
    return added;
}

Status StoreSession::changePassphrase(const QString& before, const QString& after)
{
    CORE_TRY(verifyPassphrase(before));
    return setPassphrase(after);
}

Status StoreSession::setPassphrase(const QString& passphrase)
{
    CORE_TRY(m_slots.replacePassphrase(m_store->key(), m_user.id.bytes(),
                                       takePassphrase(passphrase), cost()));
    return keepProtectedSlot(m_user.id, passphrase);
}

Status StoreSession::disableUser(const domain::UserId& user)
{
    if (!domain::may(m_user.role, domain::Action::AdministerUsers))
        return fail(ErrorCode::NotAllowed, QStringLiteral("the role may not disable users"));
    if (user == m_user.id)
        return fail(ErrorCode::NotAllowed, QStringLiteral("nobody disables themselves"));
    CORE_TRY_ASSIGN(const auto stored, storage::findUser(m_here->database(), user));
    if (!stored)
        return fail(ErrorCode::NotFound, QStringLiteral("no such user"));
    using forms::FieldId;
    using forms::FieldValue;
    // The record first: it keeps the user out even when the slot cannot be removed.
    CORE_TRY(m_here->writer().commit(
        {{forms::RecordType::User,
          toRecordId(user),
          {{FieldId::UserState, FieldValue::text(QStringLiteral("disabled"))}}}}));
    CORE_TRY(storage::dropCompartmentSlot(m_here->database(), toRecordId(user)));
    for (const storage::seal::SlotInfo& slot : m_slots.slots()) {
        if (slot.kind == storage::seal::SlotKind::Passphrase && slot.owner.user == user.bytes())
            return m_slots.removeSlot(m_store->key(), slot.id);
    }
    return {};
}

Status StoreSession::verifyPassphrase(const QString& passphrase)
{
    CORE_TRY(m_slots.openWithPassphrase(m_user.id.bytes(), takePassphrase(passphrase)));
    return {};
}

Status StoreSession::backup(const QString& file, const JobControl& control)
{
    CORE_TRY_ASSIGN(const auto db, m_store->connect(kJobCacheMb));
    return storage::writeBackup(*m_store, *db, file, control);
}

Result<storage::VerifyReport> StoreSession::verify(bool rebuild, const JobControl& control)
{
    CORE_TRY_ASSIGN(const auto db, m_store->connect(kJobCacheMb));
    CORE_TRY_ASSIGN(storage::VerifyReport report, storage::verifyStore(*m_store, *db, control));
    if (!rebuild)
        return report;
    CORE_TRY_ASSIGN(const storage::VerifyReport replayed, storage::compareRebuilt(*db, control));
    report.findings.insert(report.findings.end(), replayed.findings.begin(),
                           replayed.findings.end());
    return report;
}

Result<storage::Salvage> StoreSession::salvage(const JobControl& control)
{
    CORE_TRY_ASSIGN(const auto db, m_store->connect(kJobCacheMb));
    return storage::salvagePeople(*db, control);
}

} // namespace core::session
