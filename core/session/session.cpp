// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/text_fold.h"
#include "core/session/store_session.h"
#include "core/storage/backup/backup_file.h"
#include "core/storage/device.h"
#include "core/storage/seal/try_limiter.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace core::session {
namespace {

using storage::seal::DataKey;
using storage::seal::KdfCost;
using storage::seal::KeySlots;
using storage::seal::Passphrase;

Status makeFolder(const QString& path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::StoreExists, QStringLiteral("something is already there"));
    if (!QDir().mkpath(path))
        return fail(ErrorCode::Io, QStringLiteral("the folder of the store cannot be made"));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Status writeFirstRecords(Session& session, const Session::NewStore& store)
{
    using forms::FieldId;
    using forms::FieldValue;
    const RecordId site(session.world().ids.next());
    return session.here().writer().commit(
        {{forms::RecordType::User,
          toRecordId(session.user().id),
          {{FieldId::UserName, FieldValue::text(session.user().name)},
           {FieldId::UserRole, FieldValue::text(domain::roleCode(session.user().role))},
           {FieldId::UserState, FieldValue::text(QStringLiteral("active"))}},
          0},
         {forms::RecordType::Site,
          site,
          {{FieldId::SiteName, FieldValue::text(store.siteName)},
           {FieldId::SiteStation, FieldValue::text(store.station)}},
          0}});
}

Result<Session::Created> createIn(const storage::StorePaths& paths, const Session::NewStore& store,
                                  World world)
{
    // What the user of a laptop that joins may do says its group: until then as little as can be.
    const SignedIn user{domain::UserId(world.ids.next()), cleanText(store.userName),
                        store.joins ? domain::Role::Clerk : domain::Role::Supervisor};
    DataKey key = DataKey::random();
    const KdfCost cost = store.cheapKeys ? KdfCost::forTests() : KdfCost::calibrated();
    CORE_TRY_ASSIGN(KeySlots slots,
                    KeySlots::create(paths.keys(), key,
                                     {user.id.bytes(), user.name, domain::roleCode(user.role)},
                                     Passphrase::take(QString(store.passphrase)), cost));
    CORE_TRY_ASSIGN(const QString sheet, slots.addRecovery(key));
    auto sealed = std::make_unique<storage::SealedStore>(paths, std::move(key));
    CORE_TRY(sealed->createDatabase());
    {
        CORE_TRY_ASSIGN(const auto db, sealed->connect(8));
        CORE_TRY(store.joins ? storage::initialiseJoiningDevice(*db)
                             : storage::initialiseDevice(*db, world.ids));
    }
    auto session = std::make_unique<StoreSession>(std::move(sealed), std::move(slots), user, world);
    if (store.cheapKeys)
        session->useCheapKeys();
    CORE_TRY_ASSIGN(const KeySlots::Unlocked own,
                    session->slots().unlockWithPassphrase(
                        user.id.bytes(), Passphrase::take(QString(store.passphrase))));
    CORE_TRY(session->start(own.personal));
    CORE_TRY_ASSIGN(const KeySlots::Unlocked bySheet, session->slots().unlockWithRecovery(sheet));
    CORE_TRY(session->giveProtectedSlot(bySheet));
    if (!store.joins)
        CORE_TRY(writeFirstRecords(*session, store));
    return Session::Created{std::move(session), sheet};
}

Result<KeySlots::Unlocked> unlock(const KeySlots& slots, const storage::StorePaths& paths,
                                  const domain::UserId& user, const QString& passphrase,
                                  const Clock& clock)
{
    storage::seal::TryLimiter limiter(paths.tries(), clock);
    CORE_TRY(limiter.proceed());
    auto key = slots.unlockWithPassphrase(user.bytes(), Passphrase::take(QString(passphrase)));
    if (!key && key.error().code == ErrorCode::WrongPassphrase)
        CORE_TRY(limiter.recordFailure());
    if (key)
        CORE_TRY(limiter.recordSuccess());
    return key;
}

/// A sheet that does not fit counts like a wrong passphrase.
Result<KeySlots::Unlocked> unlockWithSheet(const KeySlots& slots, const storage::StorePaths& paths,
                                           const QString& sheet, const Clock& clock)
{
    storage::seal::TryLimiter limiter(paths.tries(), clock);
    CORE_TRY(limiter.proceed());
    auto key = slots.unlockWithRecovery(sheet);
    if (!key && key.error().code == ErrorCode::WrongPassphrase)
        CORE_TRY(limiter.recordFailure());
    if (key)
        CORE_TRY(limiter.recordSuccess());
    return key;
}

Result<UserCard> cardOf(const KeySlots& slots, const domain::UserId& user)
{
    for (const storage::seal::SlotInfo& slot : slots.slots()) {
        if (slot.kind == storage::seal::SlotKind::Passphrase && slot.owner.user == user.bytes())
            return UserCard{user, slot.owner.name,
                            domain::roleFromCode(slot.owner.role).value_or(domain::Role::Clerk)};
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no such user"));
}

std::vector<UserCard> cardsOf(const KeySlots& slots)
{
    std::vector<UserCard> users;
    for (const storage::seal::SlotInfo& slot : slots.slots()) {
        if (slot.kind != storage::seal::SlotKind::Passphrase)
            continue;
        users.push_back({domain::UserId(slot.owner.user), slot.owner.name,
                         domain::roleFromCode(slot.owner.role).value_or(domain::Role::Clerk)});
    }
    return users;
}

/// The slots are as safe in a scratch folder as they are in the backup: wrapped.
Result<KeySlots> keysOfBackup(const QString& backup, const QTemporaryDir& scratch)
{
    const QString path = scratch.filePath(QStringLiteral("keys"));
    CORE_TRY(storage::extractKeys(backup, path));
    return KeySlots::load(path);
}

} // namespace

Result<Session::Created> Session::create(const NewStore& store, World world)
{
    if (cleanText(store.userName).isEmpty() || store.passphrase.isEmpty() ||
        (!store.joins && cleanText(store.siteName).isEmpty()))
        return fail(ErrorCode::BadInput,
                    QStringLiteral("a store needs a site, a user and a passphrase"));
    const storage::StorePaths paths{QFileInfo(store.path).absoluteFilePath()};
    CORE_TRY(makeFolder(paths.folder));
    Result<Created> created = createIn(paths, store, world);
    if (!created)
        QDir(paths.folder).removeRecursively(); // ours: it did not exist a moment ago
    return created;
}

Result<std::vector<UserCard>> Session::usersOf(const QString& path)
{
    CORE_TRY_ASSIGN(const KeySlots slots, KeySlots::load(storage::StorePaths{path}.keys()));
    return cardsOf(slots);
}

Result<std::vector<UserCard>> Session::usersOfBackup(const QString& backup)
{
    const QTemporaryDir scratch;
    CORE_TRY_ASSIGN(const KeySlots slots, keysOfBackup(backup, scratch));
    return cardsOf(slots);
}

Status Session::restore(const Restore& restore, const JobControl& control)
{
    const QTemporaryDir scratch;
    CORE_TRY_ASSIGN(const KeySlots slots, keysOfBackup(restore.backup, scratch));
    CORE_TRY_ASSIGN(const DataKey key,
                    slots.openWithPassphrase(restore.user.bytes(),
                                             Passphrase::take(QString(restore.passphrase))));
    CORE_TRY(control.proceed());
    return storage::restoreBackup(restore.backup, QFileInfo(restore.path).absoluteFilePath(), key,
                                  restore.replaceNewer, control);
}

Result<Session::TryState> Session::tryState(const QString& path, const Clock& clock)
{
    storage::seal::TryLimiter limiter(storage::StorePaths{path}.tries(), clock);
    TryState state;
    state.waitMs = limiter.waitMs();
    state.triesBeforeWait =
        std::max(0, storage::seal::TryLimiter::kFreeTries + 1 - limiter.failures());
    return state;
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, const domain::UserId& user,
                                               const QString& passphrase, World world,
                                               const JobControl& control)
{
    const storage::StorePaths paths{QFileInfo(path).absoluteFilePath()};
    CORE_TRY_ASSIGN(KeySlots slots, KeySlots::load(paths.keys()));
    CORE_TRY_ASSIGN(const UserCard card, cardOf(slots, user));
    CORE_TRY_ASSIGN(KeySlots::Unlocked own, unlock(slots, paths, user, passphrase, world.clock));
    CORE_TRY(control.proceed());
    auto session = std::make_unique<StoreSession>(
        std::make_unique<storage::SealedStore>(paths, std::move(own.key)), std::move(slots),
        SignedIn{card.id, card.name, card.role}, world);
    CORE_TRY(session->start(own.personal));
    return std::unique_ptr<Session>(std::move(session));
}

Result<std::unique_ptr<Session>> Session::openWithRecovery(const QString& path,
                                                           const domain::UserId& user,
                                                           const Recovery& recovery, World world,
                                                           const JobControl& control)
{
    if (recovery.newPassphrase.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("empty passphrase"),
                    {QStringLiteral("passphrase")});
    const storage::StorePaths paths{QFileInfo(path).absoluteFilePath()};
    CORE_TRY_ASSIGN(KeySlots slots, KeySlots::load(paths.keys()));
    CORE_TRY_ASSIGN(const UserCard card, cardOf(slots, user));
    CORE_TRY_ASSIGN(KeySlots::Unlocked own,
                    unlockWithSheet(slots, paths, recovery.sheet, world.clock));
    CORE_TRY(control.proceed());
    auto session = std::make_unique<StoreSession>(
        std::make_unique<storage::SealedStore>(paths, std::move(own.key)), std::move(slots),
        SignedIn{card.id, card.name, card.role}, world);
    CORE_TRY(session->start(own.personal));
    CORE_TRY(session->setPassphrase(recovery.newPassphrase));
    return std::unique_ptr<Session>(std::move(session));
}

} // namespace core::session
