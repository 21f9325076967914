// SPDX-License-Identifier: GPL-3.0-or-later
// The other laptops of the demo store: real ones, which join, share and go.
#include "core/session/demo/demo_story.h"
#include "core/session/sync_desk.h"

#include <QDir>
#include <QTemporaryDir>

namespace core::session::demo {
namespace {

using namespace Qt::StringLiterals;

using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;

/// One more laptop: its use, who works with it, and when it is heard in the evening.
struct OtherLaptop {
    QString use;
    QString user;
    domain::Role role;
    QTime heard;
    int homes; ///< people whose home its user learns
    bool byStick;
};

/// Everything of a laptop lives in a folder that goes with the story.
Result<std::unique_ptr<Session>> takeIn(Session& host, const OtherLaptop& laptop,
                                        const QString& path, World world)
{
    const QString passphrase = QString::fromUtf16(kDemoPassphrase);
    CORE_TRY_ASSIGN(Session::Created created, Session::create({.path = path,
                                                               .siteName = {},
                                                               .station = {},
                                                               .userName = laptop.user,
                                                               .passphrase = passphrase,
                                                               .cheapKeys = true,
                                                               .joins = true},
                                                              world));
    SyncDesk newcomer(*created.session);
    CORE_TRY_ASSIGN(const sync::JoinRequest request, newcomer.request(laptop.use));
    CORE_TRY_ASSIGN(const sync::Grant grant,
                    SyncDesk(host).enrol(request, request.words(), {laptop.role, false}));
    CORE_TRY(newcomer.join(grant.bytes, grant.words));
    const domain::UserId user = created.session->user().id;
    created.session.reset();
    return Session::open(path, user, passphrase, world, JobControl());
}

} // namespace

Status DemoStory::noteHomes(Session& session, const std::vector<domain::PersonId>& people,
                            const QString& home)
{
    if (people.empty())
        return {};
    std::vector<storage::RecordWrite> writes;
    for (const domain::PersonId& person : people)
        writes.push_back({RecordType::Person,
                          toRecordId(person),
                          {{FieldId::PersonHomePlace, FieldValue::text(home)}}});
    return session.here().writer().commit(writes);
}

Status DemoStory::shareWithOthers()
{
    const std::vector<OtherLaptop> laptops = {
        {u"Mae Sai site"_s, u"Nang Kham"_s, domain::Role::Supervisor, QTime(18, 35), 9, false},
        {u"interviews"_s, u"Saw Eh Doh"_s, domain::Role::Caseworker, QTime(19, 24), 26, true},
        {u"transport"_s, u"Lamai P."_s, domain::Role::Transport, QTime(20, 52), 0, false},
        {u"registration"_s, u"Chan Aye"_s, domain::Role::Clerk, QTime(21, 3), 31, false},
    };
    QTemporaryDir scratch;
    if (!scratch.isValid())
        return fail(ErrorCode::Io, u"no folder for the laptops of the story"_s);
    const QString folder = scratch.filePath(u"folder"_s);
    const QString stick = scratch.filePath(u"stick"_s);
    QDir(scratch.path()).mkpath(folder);
    QDir(scratch.path()).mkpath(stick);
    CORE_TRY(signIn(As::Supervisor, 0, QTime(18, 20)));
    std::vector<std::unique_ptr<Session>> others;
    for (std::size_t i = 0; i < laptops.size(); ++i) {
        passTime(60);
        CORE_TRY_ASSIGN(auto session,
                        takeIn(*m_session, laptops[i], scratch.filePath(u"%1.homeward"_s.arg(i)),
                               {m_clock, m_ids}));
        others.push_back(std::move(session));
    }
    CORE_TRY(readyForTwo());
    CORE_TRY(SyncDesk(*m_session).withFolder(folder, {}, m_control));
    CORE_TRY(SyncDesk(*m_session).withStick(stick, {}, m_control));
    auto guest = m_guests.begin();
    for (std::size_t i = 0; i < laptops.size(); ++i) {
        CORE_TRY(m_control.proceed());
        const OtherLaptop& laptop = laptops[i];
        m_clock.set(std::max(moment(0, laptop.heard), m_clock.now().addSecs(60)));
        SyncDesk there(*others[i]);
        const auto share = [&](SyncDesk& desk) {
            return laptop.byStick ? desk.withStick(stick, {}, m_control)
                                  : desk.withFolder(folder, {}, m_control);
        };
        CORE_TRY(share(there));
        std::vector<domain::PersonId> asked;
        for (int n = 0; n < laptop.homes && guest != m_guests.end(); ++n, ++guest)
            asked.push_back(guest->id);
        CORE_TRY(noteHomes(*others[i], asked, u"Yangon"_s));
        if (laptop.byStick)
            CORE_TRY(workOnTheSame(*others[i]));
        CORE_TRY(share(there));
        SyncDesk here(*m_session);
        CORE_TRY(share(here));
    }
    // Where the network share of a site would be.
    return SyncDesk(*m_session)
        .setPlaces({.folder = u"/srv/homeward"_s, .hubUrl = {}, .usual = sync::Road::Bundle});
}

} // namespace core::session::demo
