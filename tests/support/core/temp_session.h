// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QTemporaryDir>

#include <memory>

namespace test {

/// What a made-up person is given; what is left empty was not asked.
struct PersonGiven {
    QString name = {};
    QString nativeName = {};
    QString nationality = {};
    QString sex = {};
    QString birth = {};
    QString language = {};
    QString needs = {};    ///< codes, one space between
    QString document = {}; ///< number of a passport
    QString consent = QStringLiteral("spoken");
    QString state = QStringLiteral("registered");
    QString stage = QStringLiteral("registered");
    std::optional<core::domain::ReceptionId> reception = {};
    std::optional<core::domain::FamilyId> family = {};
    std::optional<core::domain::PersonId> guardian = {};
    std::optional<qint64> arrivedAtMs = {}; ///< nothing: now
};

/// A fresh store in a folder that goes with it: keys without cost, the clock stands at 10 November
/// 2025, 09:00 in Mae Sot, ids are counted, the supervisor "Daw Mya Sein" is signed in.
class TempSession {
public:
    explicit TempSession(std::uint64_t seed = 1);
    /// Another laptop that @p group took in, with one user of its own. It has read nothing yet.
    TempSession(std::uint64_t seed, TempSession& group,
                core::domain::Role role = core::domain::Role::Supervisor);

    core::session::Session& session() { return *m_session; }
    core::session::Connection& here() { return m_session->here(); }
    core::FixedClock& clock() { return m_clock; }
    core::SequentialIdSource& ids() { return m_ids; }
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("test.homeward")); }
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] static QString passphrase()
    {
        return QStringLiteral("correct horse battery staple");
    }
    [[nodiscard]] const QString& recoverySheet() const { return m_recoverySheet; }

    /// Closes the session; open() starts another over the same store.
    void close() { m_session.reset(); }
    core::Status open();

    /// Writes one record; a failure fails the test.
    void write(core::forms::RecordType type, const core::RecordId& id,
               std::vector<core::forms::FieldEdit> edits);
    core::domain::PersonId addPerson(const PersonGiven& given = {});
    core::domain::FamilyId addFamily(const QString& name);
    core::domain::ReceptionId addReception(int number, int men = 0, int women = 0,
                                           int children = 0);
    core::domain::ManifestId addManifest(const QString& title, int capacity = 45,
                                         const QString& state = QStringLiteral("draft"));
    core::domain::PassengerId addPassenger(const core::domain::ManifestId& manifest,
                                           const core::domain::PersonId& person,
                                           const QString& seat = {});
    core::domain::UserId addUser(const QString& name, core::domain::Role role);

private:
    QTemporaryDir m_dir;
    core::FixedClock m_clock;
    core::SequentialIdSource m_ids;
    std::unique_ptr<core::session::Session> m_session;
    QString m_recoverySheet;
};

} // namespace test
