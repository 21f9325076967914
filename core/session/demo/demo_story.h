// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/demo/demo_people.h"
#include "core/session/demo_store.h"
#include "core/session/manifest_desk.h"

#include <memory>

namespace core::session::demo {

/// One arrival of the story, before and after it is in the store.
struct DemoArrival {
    int daysBefore = 0; ///< before the day of the story
    QTime at;
    int number = 1; ///< of the day
    int people = 0;
    bool isOpen = false;
    int expectedGone = 0;    ///< on the pre-arrival list and not come
    int expectedWaiting = 0; ///< on the list and not here yet
    int unlisted = 0;        ///< came without being on the list
    int unfinished = 0;      ///< registrations begun and not finished
};

/// A person the story has registered.
struct DemoGuest {
    domain::PersonId id;
    int arrival;
    bool isChild;
    bool isAlone; ///< a child without a guardian
    std::optional<int> family;
    bool hasDocument;
    bool shares; ///< agreed to names on paper
    QString nationality;
    bool unfinished = false;
    bool ready = false;
    bool riding = false;
};

/// Writes the days of a demo store, one signed-in person at a time, on a clock of its own.
class DemoStory {
public:
    DemoStory(QString path, const DemoOptions& options, const JobControl& control);
    Result<DemoSummary> tell();

private:
    enum class As { Clerk, Caseworker, Transport, Supervisor };

    Status makeStore();
    Status signIn(As who, int daysBefore, const QTime& at);
    void passTime(int seconds) { m_clock.advance(qint64{seconds} * 1000); }
    [[nodiscard]] QDateTime moment(int daysBefore, const QTime& at) const;

    /// What a registration belongs to.
    struct Place {
        domain::ReceptionId reception;
        int arrival;            ///< index of the group in the story
        std::size_t firstGuest; ///< of the group
    };
    Status receive(const DemoArrival& arrival, int index);
    Result<domain::ReceptionId> openReception(const DemoArrival& arrival,
                                              const std::vector<DemoPerson>& people);
    Status registerPerson(const DemoPerson& person, const Place& place, bool unfinished);
    Result<domain::FamilyId> familyOf(const DemoPerson& person);
    Status listExpected(const DemoArrival& arrival, const Place& place,
                        const std::vector<DemoPerson>& people);
    /// So many in a hundred of the groups @p from to @p to have talked to a caseworker; most of
    /// them are ready to travel.
    Status interview(int from, int to, int percent);
    Status clinicAndLeft();

    // demo_cases.cpp
    /// Two people tell their story to the caseworker.
    Status interviewTwo();
    Status tellOfCompound(const domain::PersonId& person, const QString& callName);

    // demo_conflicts.cpp
    [[nodiscard]] std::vector<domain::PersonId> peopleOfTwo() const;
    /// Before the laptops part: who is to be asked twice, and what this laptop is called.
    Status readyForTwo();
    /// Here and on @p other the same people are worked on, without meeting in between: what both
    /// changed waits for somebody to choose.
    Status workOnTheSame(Session& other);

    [[nodiscard]] forms::Values trip(const QString& title, const QString& mode, const QString& to,
                                     const QDateTime& departs, int capacity) const;
    /// Up to @p count people who are ready and ride nowhere yet, whole families only.
    std::vector<domain::PersonId> riders(int count, int fromArrival, const QString& nationality);
    Status sendVan();
    Status prepareFirstBus();
    Status departFirstBus();
    Status sendCharter();
    Status draftSecondBus();
    /// Four more laptops come into the group, read what is there, add to it and are heard again.
    Status shareWithOthers();
    /// Writes that somebody learned where these people come from.
    static Status noteHomes(Session& session, const std::vector<domain::PersonId>& people,
                            const QString& home);
    /// Accepts what is to be looked at, with a reason, as a careful person would.
    Status settle(ManifestDesk& desk, const domain::ManifestId& manifest);

    QString m_path;
    DemoOptions m_options;
    const JobControl& m_control;
    FixedClock m_clock;
    SequentialIdSource m_ids;
    DemoPeople m_people;
    std::unique_ptr<Session> m_session;
    std::vector<DemoGuest> m_guests;
    std::vector<domain::FamilyId> m_families;
    std::optional<domain::ManifestId> m_firstBus;
    std::vector<domain::PersonId> m_onFirstBus;
    DemoSummary m_summary;
};

} // namespace core::session::demo
