// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/domain/case_code.h"
#include "core/domain/roles.h"
#include "core/storage/change_bus.h"
#include "core/storage/check/verify.h"
#include "core/storage/conflict_store.h"
#include "core/storage/draft_store.h"
#include "core/storage/manifest_store.h"
#include "core/storage/parts/part_store.h"
#include "core/storage/person_store.h"
#include "core/storage/reception_store.h"
#include "core/storage/record_reader.h"
#include "core/storage/record_writer.h"
#include "core/storage/statistics_store.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace core::session {

/// Somebody who can unlock the store, as shown before it is unlocked.
struct UserCard {
    domain::UserId id;
    QString name;
    domain::Role role;
};

struct SignedIn {
    domain::UserId id;
    QString name;
    domain::Role role;
    /// May see protected fields (L4), and holds the key they lie under.
    bool seesProtected = false;
};

/// What is known of the place and the laptop.
struct SiteInfo {
    QString name;          ///< "Mae Sot, Bridge 2"
    QString station;       ///< "MS", the start of manifest numbers
    QString deviceLetters; ///< "KTB", the start of this laptop's case codes
};

/// One connection to the open store with the reading and writing doors over it.
/// Thread: a connection belongs to the thread that uses it; jobs ask for their own.
class Connection {
public:
    virtual ~Connection() = default;
    virtual storage::PersonStore& people() = 0;
    virtual storage::ManifestStore& manifests() = 0;
    virtual storage::ReceptionStore& receptions() = 0;
    virtual storage::StatisticsStore& statistics() = 0;
    virtual storage::DraftStore& drafts() = 0;
    virtual storage::ConflictStore& conflicts() = 0;
    virtual storage::RecordReader& records() = 0;
    virtual storage::PartStore& parts() = 0;
    virtual storage::RecordWriter& writer() = 0;
    /// For the desks of this room; whoever is above goes through the doors.
    virtual storage::Database& database() = 0;
    /// Stops the statement that runs on this connection. Any thread.
    virtual void interrupt() = 0;
};

/// What a session is given: the world around it.
struct World {
    const Clock& clock;
    IdSource& ids;
};

/// An unlocked store. Owns the key, the connections and the bus; closing it wipes the key.
class Session {
public:
    struct NewStore {
        QString path; ///< folder NAME.homeward, must not exist
        QString siteName;
        QString station;
        QString
            userName; ///< becomes the first supervisor; of a store that joins what the grant says
        QString passphrase;
        bool cheapKeys = false; ///< tests and the demo store only: key derivation without cost
        /// Waits to join a group, which knows its site: needs a user and a passphrase only.
        bool joins = false;
    };
    struct Created {
        std::unique_ptr<Session> session;
        QString recoverySheet; ///< the recovery key as printed; shown once, kept nowhere
    };

    /// Errors: StoreExists, DiskFull, Io, BadInput (empty name or passphrase).
    static Result<Created> create(const NewStore& store, World world);
    /// Who can unlock the store at @p path. Errors: StoreMissing, SlotsDamaged.
    static Result<std::vector<UserCard>> usersOf(const QString& path);
    /// Milliseconds until another passphrase may be tried, 0 when now; and tries left before a
    /// wait.
    struct TryState {
        qint64 waitMs = 0;
        int triesBeforeWait = 5;
    };
    static Result<TryState> tryState(const QString& path, const Clock& clock);
    /// Unlocks and migrates; protected fields stay closed for who has no slot of their own for
    /// them. Cost: about a second of key derivation: run it in a job. Errors: StoreMissing,
    /// WrongPassphrase, NotAllowed (wait first), SlotsDamaged, StoreInUse, StoreTooNew,
    /// StoreDamaged, DiskFull.
    static Result<std::unique_ptr<Session>> open(const QString& path, const domain::UserId& user,
                                                 const QString& passphrase, World world,
                                                 const JobControl& control);
    /// What is on the recovery sheet, and the passphrase that is to open the store from now on.
    struct Recovery {
        QString sheet; ///< as typed, in any spacing and case
        QString newPassphrase;
    };
    /// Unlocks with the recovery sheet in place of a forgotten passphrase, which is replaced.
    /// A sheet of another store counts as a try, one that is mistyped does not: its check
    /// characters say so without a guess. Cost: as open().
    /// Errors: those of open() with WrongPassphrase for a sheet that does not belong to the store;
    /// BadInput (args: recovery: mistyped; passphrase: empty).
    static Result<std::unique_ptr<Session>> openWithRecovery(const QString& path,
                                                             const domain::UserId& user,
                                                             const Recovery& recovery, World world,
                                                             const JobControl& control);
    virtual ~Session() = default;

    /// Makes the store at @p path from a backup. Who may unlock it: usersOfBackup().
    struct Restore {
        QString backup;
        QString path; ///< folder NAME.homeward; a store that is there is moved aside
        domain::UserId user;
        QString passphrase;
        bool replaceNewer = false; ///< also over a store that holds more than the backup
    };
    static Result<std::vector<UserCard>> usersOfBackup(const QString& backup);
    /// Errors: InputDamaged, WrongPassphrase, StoreExists (what is there is newer), DiskFull, Io.
    static Status restore(const Restore& restore, const JobControl& control);

    [[nodiscard]] virtual const SignedIn& user() const = 0;
    [[nodiscard]] virtual SiteInfo site() const = 0;
    /// Nothing can be saved before the laptop has joined its group (SyncDesk::join).
    [[nodiscard]] virtual bool waitsToJoin() const = 0;
    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual World world() const = 0;
    virtual storage::ChangeBus& bus() = 0;
    /// The connection of the window's thread.
    virtual Connection& here() = 0;
    /// A connection of its own for a job. Thread: call it in the job's thread.
    virtual Result<std::unique_ptr<Connection>> connect() = 0;

    /// The case code the next registration will get, without using it up.
    virtual Result<domain::CaseCode> peekCaseCode() = 0;
    /// Uses up a case code. Call it with the save that prints it.
    virtual Result<domain::CaseCode> takeCaseCode() = 0;
    /// Up to @p count codes for imported people; fewer once the rest is kept for people at the
    /// desk.
    virtual Result<std::vector<domain::CaseCode>> takeCaseCodes(int count) = 0;

    virtual Status addUser(const QString& name, domain::Role role, const QString& passphrase) = 0;
    virtual Status changePassphrase(const QString& before, const QString& after) = 0;
    /// Takes the right to unlock from somebody else. What they wrote keeps their name.
    /// Errors: NotAllowed (role, or oneself), NotFound.
    virtual Status disableUser(const domain::UserId& user) = 0;

    /// Warnings found at opening that a person should know: the clock stands far from the last
    /// change, the witness is ahead of the log (restored copy). Codes, resolved in ui/text.
    enum class Notice { ClockWentBack, WitnessAhead, WitnessMissing, SwapNotEncrypted };
    [[nodiscard]] virtual std::vector<Notice> notices() const = 0;
    /// Checks the passphrase of the signed-in user again (quick hide, lock). Run in a job.
    virtual Status verifyPassphrase(const QString& passphrase) = 0;

    /// A sealed copy of the store in one file, while it is in use. Thread: that of here().
    /// Errors: DiskFull, Io, StoreDamaged, Cancelled.
    virtual Status backup(const QString& file, const JobControl& control) = 0;
    /// Reads everything; with @p rebuild also replays the log and compares. See verifyStore().
    virtual Result<storage::VerifyReport> verify(bool rebuild, const JobControl& control) = 0;
    /// People that can still be read from a damaged store, for export.
    virtual Result<storage::Salvage> salvage(const JobControl& control) = 0;

protected:
    Session() = default;
    Q_DISABLE_COPY_MOVE(Session)
};

} // namespace core::session
