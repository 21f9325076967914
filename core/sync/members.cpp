// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_code.h"
#include "core/storage/group/joining.h"
#include "core/storage/log/change_log.h"
#include "core/sync/enrolment.h"
#include "core/sync/grant.h"
#include "core/sync/group_keys.h"
#include "core/sync/words.h"

#include <algorithm>

namespace core::sync {
namespace {

using forms::FieldId;
using forms::FieldValue;
using storage::Lane;
using storage::LaptopRecord;
using storage::RecordWrite;

RecordWrite laptopWrite(const LaptopRecord& laptop)
{
    return {forms::RecordType::Laptop,
            toRecordId(laptop.id),
            {{FieldId::LaptopLetters, FieldValue::text(laptop.letters)},
             {FieldId::LaptopName, FieldValue::text(laptop.name)},
             {FieldId::LaptopPublicKey,
              FieldValue::text(QString::fromLatin1(laptop.publicKey.toHex()))},
             {FieldId::LaptopState, FieldValue::text(QStringLiteral("enrolled"))},
             {FieldId::LaptopProtected, FieldValue::flag(laptop.holdsProtected)}},
            0};
}

Status mayArrange(domain::Role role)
{
    if (domain::may(role, domain::Action::AdministerSite) &&
        domain::may(role, domain::Action::AdministerUsers))
        return {};
    return fail(ErrorCode::NotAllowed, QStringLiteral("the role may not say who belongs here"));
}

/// The letters asked for, or other ones when a laptop that is known here has them.
Result<QString> lettersFor(storage::Database& db, const QString& asked)
{
    CORE_TRY_ASSIGN(const std::vector<QString> used, storage::lettersInUse(db));
    const auto isFree = [&used](const QString& letters) {
        return domain::CaseCodeSeries::make(letters, {}) &&
               std::find(used.begin(), used.end(), letters) == used.end();
    };
    QString letters = asked;
    while (!isFree(letters)) {
        std::uint64_t random = 0;
        std::memcpy(&random, storage::randomBytes(sizeof random).constData(), sizeof random);
        letters = domain::CaseCodeSeries::lettersFrom(random);
    }
    return letters;
}

Status mayEnrol(storage::Database& db, const JoinRequest& request)
{
    CORE_TRY_ASSIGN(const auto standing, storage::standingOf(db, request.device()));
    CORE_TRY_ASSIGN(const auto known, storage::findLaptop(db, request.device()));
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(db));
    if (request.device() == own.id || (standing && (standing->isRevoked || !known)))
        return fail(ErrorCode::Conflict, QStringLiteral("the laptop is known already"),
                    {QStringLiteral("laptop")});
    // Whoever sends the request could name a user that exists, to change what they may do.
    CORE_TRY_ASSIGN(const auto user, storage::findRecord(db, toRecordId(request.user)));
    if (user && !known)
        return fail(ErrorCode::Conflict, QStringLiteral("the user is known already"),
                    {QStringLiteral("user")});
    return {};
}

/// Keys of the group the newcomer may have. Those under which a laptop seals its own protected
/// fields are not among them.
storage::GroupSecrets sharedWith(storage::GroupSecrets group, bool holdsProtected)
{
    std::erase_if(group.keys, [holdsProtected](const auto& one) {
        return one.first == Lane::Protected && (!holdsProtected || one.second.number < 1);
    });
    return group;
}

/// The laptop, its user and the keys it is given, as everybody will know them.
Result<std::vector<RecordWrite>> newcomerWrites(storage::Database& db, const LaptopRecord& laptop,
                                                const JoinRequest& request,
                                                const GrantContent& content)
{
    CORE_TRY_ASSIGN(const bool isCalledSo, storage::isUserName(db, request.userName));
    const QString name = isCalledSo
                             ? QStringLiteral("%1 (%2)").arg(request.userName, laptop.letters)
                             : request.userName;
    std::vector<RecordWrite> writes{laptopWrite(laptop)};
    writes.push_back({forms::RecordType::User,
                      toRecordId(request.user),
                      {{FieldId::UserName, FieldValue::text(name)},
                       {FieldId::UserRole, FieldValue::text(domain::roleCode(content.role))},
                       {FieldId::UserState, FieldValue::text(QStringLiteral("active"))}},
                      0});
    for (const auto& [lane, key] : content.group.keys) {
        CORE_TRY_ASSIGN(RecordWrite write, grantWrite(laptop, lane, key));
        writes.push_back(std::move(write));
    }
    return writes;
}

Result<GrantContent> openOwnGrant(storage::Database& db, const QByteArray& grant)
{
    CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(db));
    CORE_TRY_ASSIGN(GrantContent content, openGrant(grant, keys));
    CORE_TRY_ASSIGN(const QByteArray stored, storage::storedRequest(db));
    const auto request = JoinRequest::decode(stored);
    if (!request || request->hash() != content.request)
        return fail(ErrorCode::NotTrusted, QStringLiteral("a grant for another request"),
                    {QStringLiteral("request")});
    return content;
}

/// A second grant: whoever made the first one did not know every key of the group.
Status takeMoreKeys(storage::Database& db, const GrantContent& content)
{
    CORE_TRY_ASSIGN(const storage::GroupSecrets group, storage::readGroup(db));
    int lacking = 0;
    for (const auto& [lane, key] : content.group.keys) {
        const bool isHeld =
            std::any_of(group.keys.begin(), group.keys.end(),
                        [epoch = key.epoch](const auto& one) { return one.second.epoch == epoch; });
        lacking += isHeld ? 0 : 1;
    }
    if (group.group != content.group.group || lacking == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("the store belongs to a group already"));
    for (const auto& [lane, key] : content.group.keys)
        CORE_TRY(storage::addEpochKey(db, lane, key));
    return storage::believe(db, content.laptops);
}

bool isUsable(const GrantContent& content)
{
    const bool hasKey = std::any_of(content.group.keys.begin(), content.group.keys.end(),
                                    [](const auto& one) { return one.first == Lane::Open; });
    const bool hasEnroller =
        std::any_of(content.laptops.begin(), content.laptops.end(),
                    [&](const auto& laptop) { return laptop.publicKey == content.enroller; });
    return hasKey && hasEnroller && domain::CaseCodeSeries::make(content.letters, {}).has_value();
}

} // namespace

Result<bool> recordFounder(const Desk& desk, domain::UserId by)
{
    CORE_TRY_ASSIGN(const bool waits, storage::waitsToJoin(desk.db));
    CORE_TRY_ASSIGN(const bool joined, storage::joinedByGrant(desk.db));
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(desk.db));
    CORE_TRY_ASSIGN(const auto known, storage::findRecord(desk.db, toRecordId(own.id)));
    if (waits || joined || known)
        return false;
    CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(desk.db));
    CORE_TRY_ASSIGN(const storage::GroupSecrets group, storage::readGroup(desk.db));
    const LaptopRecord founder{.id = own.id,
                               .letters = own.letters,
                               .name = {},
                               .publicKey = keys.publicKey,
                               .holdsProtected = true};
    std::vector<RecordWrite> writes{laptopWrite(founder)};
    for (const auto& [lane, key] : group.keys) {
        CORE_TRY_ASSIGN(RecordWrite write, grantWrite(founder, lane, key));
        writes.push_back(std::move(write));
    }
    CORE_TRY(storage::RecordWriter({desk.db, desk.bus, desk.clock, by, domain::Role::Supervisor})
                 .commit(writes));
    return true;
}

Result<Grant> enrol(const Desk& desk, domain::UserId by, domain::Role role,
                    const JoinRequest& request, const QStringList& words,
                    const EnrolOptions& options)
{
    CORE_TRY(mayArrange(role));
    if (!areWords(words, request.words()))
        return fail(ErrorCode::BadInput, QStringLiteral("the words are not those of the request"),
                    {QStringLiteral("words")});
    CORE_TRY(mayEnrol(desk.db, request));
    CORE_TRY(recordFounder(desk, by));
    CORE_TRY_ASSIGN(const auto known, storage::findLaptop(desk.db, request.device()));
    CORE_TRY_ASSIGN(const QString letters, lettersFor(desk.db, request.letters));
    const LaptopRecord newcomer = known ? *known
                                        : LaptopRecord{.id = request.device(),
                                                       .letters = letters,
                                                       .name = request.laptopName,
                                                       .publicKey = request.publicKey,
                                                       .holdsProtected = options.holdsProtected};
    CORE_TRY_ASSIGN(const storage::GroupSecrets group, storage::readGroup(desk.db));
    CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(desk.db));
    CORE_TRY_ASSIGN(const auto trusted, trustedLaptops(desk.db));
    GrantContent content{.request = request.hash(),
                         .enroller = keys.publicKey,
                         .group = sharedWith(group, newcomer.holdsProtected),
                         .letters = newcomer.letters,
                         .role = options.role,
                         .laptops = {}};
    for (const LaptopRecord& laptop : trusted) {
        if (laptop.id != newcomer.id)
            content.laptops.push_back({laptop.publicKey, laptop.letters});
    }
    CORE_TRY_ASSIGN(QByteArray bytes, sealGrant(content, keys, request.publicKey));
    if (!known) {
        CORE_TRY_ASSIGN(const auto writes, newcomerWrites(desk.db, newcomer, request, content));
        CORE_TRY(storage::RecordWriter({desk.db, desk.bus, desk.clock, by, role}).commit(writes));
    }
    QStringList grantWords = wordsOfGrant(content, bytes);
    return Grant{std::move(bytes), std::move(grantWords)};
}

Result<QStringList> grantWords(storage::Database& db, const QByteArray& grant)
{
    CORE_TRY_ASSIGN(const GrantContent content, openOwnGrant(db, grant));
    return wordsOfGrant(content, grant);
}

Status join(storage::Database& db, const QByteArray& grant, const QStringList& words)
{
    CORE_TRY_ASSIGN(const bool waits, storage::waitsToJoin(db));
    CORE_TRY_ASSIGN(GrantContent content, openOwnGrant(db, grant));
    if (!areWords(words, wordsOfGrant(content, grant)))
        return fail(ErrorCode::BadInput, QStringLiteral("the words are not those of the grant"),
                    {QStringLiteral("words")});
    if (!isUsable(content))
        return fail(ErrorCode::InputDamaged, QStringLiteral("a grant without key or enroller"),
                    {QStringLiteral("grant")});
    if (!waits)
        return takeMoreKeys(db, content);
    const bool holdsProtected =
        std::any_of(content.group.keys.begin(), content.group.keys.end(),
                    [](const auto& one) { return one.first == Lane::Protected; });
    // What this laptop asks people is sealed from laptops that may not read it, all the same.
    if (!holdsProtected)
        content.group.keys.emplace_back(Lane::Protected, newKey(content.group, kOwnProtectedKeys));
    // Entering the group is the last step: until then all of it can be done again.
    CORE_TRY(storage::changeLetters(db, content.letters));
    CORE_TRY(storage::storeGrantedRole(db, content.role));
    CORE_TRY(storage::believe(db, content.laptops));
    return storage::enterGroup(db, content.group);
}

Status revoke(const Desk& desk, domain::UserId by, domain::Role role,
              const domain::DeviceId& device)
{
    CORE_TRY(mayArrange(role));
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(desk.db));
    if (device == own.id)
        return fail(ErrorCode::Conflict, QStringLiteral("no laptop revokes itself"));
    CORE_TRY_ASSIGN(const auto laptop, storage::findLaptop(desk.db, device));
    if (!laptop)
        return fail(ErrorCode::NotFound, QStringLiteral("no such laptop"));
    if (laptop->isRevoked)
        return fail(ErrorCode::Conflict, QStringLiteral("the laptop was revoked before"));
    CORE_TRY(takeGrantedKeys(desk.db));
    CORE_TRY_ASSIGN(const auto heads, storage::headsOf(desk.db, device));
    CORE_TRY_ASSIGN(auto trusted, trustedLaptops(desk.db));
    std::erase_if(trusted, [&device](const auto& one) { return one.id == device; });
    const std::vector<Lane> lanes =
        laptop->holdsProtected ? std::vector{Lane::Open, Lane::Protected} : std::vector{Lane::Open};
    // One commit: nobody is revoked and goes on reading because the rest did not happen.
    CORE_TRY_ASSIGN(std::vector<RecordWrite> writes, newKeyWrites(desk.db, lanes, trusted));
    writes.insert(writes.begin(),
                  {forms::RecordType::Laptop,
                   toRecordId(device),
                   {{FieldId::LaptopState, FieldValue::text(QStringLiteral("revoked"))},
                    {FieldId::LaptopCut, FieldValue::text(storage::cutText(heads))}}});
    CORE_TRY(storage::RecordWriter({desk.db, desk.bus, desk.clock, by, role}).commit(writes));
    CORE_TRY(takeGrantedKeys(desk.db));
    return {};
}

} // namespace core::sync
