// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/session/session.h"

#include <vector>

namespace core::session {

/// A link as it looks from one of its two people.
struct LinkView {
    RecordId id;
    domain::PersonId other;
    QString name = {};
    QString code = {};
    QString relation = {}; ///< what the other is to this one; empty when not said or not known
    QString verified = {};
    QString keep = {};
};

/// What @p relation is seen from the other end: whose mother somebody is, is her son or daughter.
/// @p sex is that of the one who is named then. Empty where the list has no word for it.
QString inverseRelation(const QString& relation, const QString& sex);

/// Ties people to each other: what they are to each other, who travels with whom, who answers for
/// a child, which family they are of, and, under L4, of whom they are afraid.
/// Errors of all: NotAllowed (role), NotFound, those of RecordWriter.
class LinkDesk {
public:
    LinkDesk(Session& session, Connection& connection)
        : m_session(session), m_connection(connection)
    {
    }

    /// From both ends. A wish to be apart that says nothing else is not told at the other end to
    /// who may not know why. Cost: one index range, one row a link.
    Result<std::vector<LinkView>> links(const domain::PersonId& person) const;

    struct NewLink {
        domain::PersonId other;
        QString relation = {};
        QString verified = {};
        QString keep = {};
    };
    /// Errors: BadInput for a link to oneself, or one that says nothing.
    Result<RecordId> add(const domain::PersonId& person, const NewLink& link);
    /// Puts a link aside, or takes it back.
    Status remove(const RecordId& link, bool back = false);
    /// Names who answers for @p child; @p verified says whether anything but words shows it.
    Status nameGuardian(const domain::PersonId& child, const domain::PersonId& guardian,
                        bool verified);
    /// Joins the family of @p other, which is begun when there is none; nobody leaves one by it.
    Status joinFamily(const domain::PersonId& person, const domain::PersonId& other);
    Status leaveFamily(const domain::PersonId& person);

    /// Takes down that a person here interprets for @p person.
    Status nameInterpreter(const domain::PersonId& person, const domain::PersonId& interpreter);

    struct Fear {
        domain::PersonId other;
        QString description = {};
        bool seatApart = true; ///< also a wish to be apart, which never says why
    };
    /// Takes down of whom somebody is afraid. Errors: NotAllowed for who may not see L4.
    Status fear(const domain::PersonId& person, const Fear& fear);

private:
    Status permit(domain::Action action) const;

    Session& m_session;
    Connection& m_connection;
};

} // namespace core::session
