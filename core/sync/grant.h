// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/roles.h"
#include "core/storage/device.h"
#include "core/storage/group/joining.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::sync {

/// What a new laptop is told by the one that enrolls it. Source: docs/sync_protocol.md 2.5.
struct GrantContent {
    QByteArray request;  ///< JoinRequest::hash() of what it answers
    QByteArray enroller; ///< Ed25519, 32 bytes
    storage::GroupSecrets group;
    QString letters; ///< for its case codes
    domain::Role role = domain::Role::Clerk;
    /// Who is trusted now, the enroller among them.
    std::vector<storage::KnownLaptop> laptops;
};

/// "HWG1" | check 16 | device 16 | sealed box of (signature 64 | content as CBOR).
/// Errors: InputDamaged when @p newcomer is no key.
Result<QByteArray> sealGrant(const GrantContent& content, const storage::DeviceKeys& enroller,
                             const QByteArray& newcomer);
/// Errors: InputDamaged; NotTrusted when it is for another laptop. That the enroller may be
/// believed only the words say.
Result<GrantContent> openGrant(const QByteArray& grant, const storage::DeviceKeys& newcomer);
/// Six words over the request, the enroller and every byte of the grant.
QStringList wordsOfGrant(const GrantContent& content, const QByteArray& grant);

} // namespace core::sync
