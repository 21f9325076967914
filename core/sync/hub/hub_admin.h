// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::sync {

/// Makes an ordinary PostgreSQL database a hub, or brings one up to date; done again it does
/// nothing. @p url is that of an administrator who owns the database and may make roles. Answers
/// how many steps were done.
/// Errors: as HubTransport::pull(); StoreTooNew for the hub of a newer program; NotAllowed.
Result<int> hubInit(const QString& url, const JobControl& control);

/// Makes the login of one laptop, for the group of @p groupTag alone, and answers the URL that
/// laptop uses. It holds a random password that is kept nowhere else.
/// Units: @p groupTag 8 bytes. Errors: as hubInit(); BadInput for a login that is not of small
/// letters, digits and "_"; StoreExists when it is there already.
Result<QString> hubAddLaptop(const QString& url, const QString& login, const QByteArray& groupTag,
                             const JobControl& control);

/// Lets a laptop in no more, also where it is connected now. What it left stays.
/// Errors: as hubInit(); NotFound.
Status hubRemoveLaptop(const QString& url, const QString& login, const JobControl& control);

} // namespace core::sync
