// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub/hub_refusal.h"

#include "core/domain/ids.h"

#include <QStringList>

namespace core::sync {
namespace {

using namespace Qt::StringLiterals;

struct Refusal {
    const char* state; ///< SQLSTATE, or its first two characters for a class
    ErrorCode code;
    const char* detail;
    const char* arg;
};

/// The first that fits counts. The HW codes are those of resources/hub/0001_hub.sql.
constexpr Refusal kRefusals[] = {
    {"HW001", ErrorCode::BadInput, "the login belongs to no group", "hub-login"},
    {"HW002", ErrorCode::InputDamaged, "changes before these are missing on the hub", "hub"},
    {"HW003", ErrorCode::Conflict, "a stream on the hub went another way", nullptr},
    {"HW004", ErrorCode::InputDamaged, "the hub found a piece out of order", "hub"},
    {"HW005", ErrorCode::DiskFull, "the hub takes no more from this login today", "hub"},
    {"HW006", ErrorCode::NotTrusted, "the hub keeps the pieces of another group", "group"},
    {"23", ErrorCode::InputDamaged, "the hub found a piece out of order", "hub"},
    {"22", ErrorCode::InputDamaged, "the hub found a piece out of order", "hub"},
    {"28", ErrorCode::BadInput, "the hub does not let this login in", "hub-login"},
    {"3D", ErrorCode::NotFound, "there is no such database", "hub"},
    {"3F", ErrorCode::NotFound, "the database is not a hub", "hub"},
    {"42501", ErrorCode::NotAllowed, "the login may not do this", "hub-login"},
    {"42710", ErrorCode::StoreExists, "the login is there already", "hub-login"},
    {"42883", ErrorCode::NotFound, "the database is not a hub, or of another version", "hub"},
    {"42P01", ErrorCode::NotFound, "the database is not a hub, or of another version", "hub"},
    {"42704", ErrorCode::NotFound, "there is no such login", "hub-login"},
    {"53100", ErrorCode::DiskFull, "the disk of the hub is full", "hub"},
    {"XX001", ErrorCode::InputDamaged, "the hub's tables are damaged", "hub"},
    {"XX002", ErrorCode::InputDamaged, "the hub's tables are damaged", "hub"},
};

} // namespace

Error hubRefusal(const QByteArray& sqlState, const QByteArray& detail)
{
    const auto coded = [&sqlState](const char* words) {
        return u"%1 (%2)"_s.arg(QLatin1String(words), QString::fromLatin1(sqlState.left(5)));
    };
    for (const Refusal& refusal : kRefusals) {
        if (!sqlState.startsWith(refusal.state))
            continue;
        Error error{refusal.code, coded(refusal.detail), {}};
        if (refusal.arg != nullptr)
            error.args = {QString::fromLatin1(refusal.arg)};
        else if (const auto stream = domain::StreamId::parse(QString::fromLatin1(detail)))
            error.args = {stream->toString()};
        return error;
    }
    // Busy, stopped, restarted, out of connections or of time: it may go well later.
    return {ErrorCode::Unreachable, coded("the hub could not do it now"), {u"hub"_s}};
}

} // namespace core::sync
