// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/grant.h"

#include "core/storage/log/cbor_reader.h"
#include "core/sync/laptop_box.h"
#include "core/sync/words.h"

#include <QCborStreamWriter>

namespace core::sync {
namespace {

constexpr char kGrantMagic[] = "HWG1";
constexpr qsizetype kGrantHead = 4 + 16 + 16;
constexpr qsizetype kGrantSignature = 64;
constexpr qint64 kGrantFormat = 1;
constexpr int kGrantFields = 11;
/// A group of fifty laptops after ten years of new keys every week stays below it.
constexpr qsizetype kLongestGrant = 1 << 20;

QByteArray grantBody(const GrantContent& content)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(kGrantFields);
    out.append(kGrantFormat);
    out.append(content.request);
    out.append(content.enroller);
    out.append(content.group.group);
    out.append(content.group.secret);
    for (const QByteArray& compartment : content.group.compartments)
        out.append(compartment);
    out.startArray(static_cast<quint64>(content.group.keys.size() * 3));
    for (const auto& [lane, key] : content.group.keys) {
        out.append(static_cast<qint64>(lane));
        out.append(key.number);
        out.append(key.key);
    }
    out.endArray();
    out.append(QStringView(content.letters));
    out.append(QStringView(domain::roleCode(content.role)));
    out.startArray(static_cast<quint64>(content.laptops.size() * 2));
    for (const storage::KnownLaptop& laptop : content.laptops) {
        out.append(laptop.publicKey);
        out.append(QStringView(laptop.letters));
    }
    out.endArray();
    out.endArray();
    return bytes;
}

tl::unexpected<Error> damagedGrant()
{
    return fail(ErrorCode::InputDamaged, QStringLiteral("not a grant"), {QStringLiteral("grant")});
}

Result<GrantContent> fromGrantBody(const QByteArray& bytes)
{
    storage::CborReader in(bytes);
    GrantContent content;
    bool isGood = in.enterArray() == kGrantFields && in.integer() == kGrantFormat;
    content.request = in.bytes();
    content.enroller = in.bytes();
    content.group.group = in.bytes();
    content.group.secret = in.bytes();
    for (QByteArray& compartment : content.group.compartments) {
        compartment = in.bytes();
        isGood = isGood && compartment.size() == 16;
    }
    for (qint64 left = in.enterArray() / 3; left > 0 && in.isGood(); --left) {
        const storage::Lane lane =
            in.integer() == 0 ? storage::Lane::Open : storage::Lane::Protected;
        const qint64 number = in.integer();
        const QByteArray key = in.bytes();
        isGood = isGood && key.size() == storage::kRecordKeySize;
        content.group.keys.emplace_back(lane, storage::EpochKey::fromKey(key, number));
    }
    in.leave();
    content.letters = in.text();
    const auto role = domain::roleFromCode(in.text());
    for (qint64 left = in.enterArray() / 2; left > 0 && in.isGood(); --left) {
        const QByteArray publicKey = in.bytes();
        content.laptops.push_back({publicKey, in.text()});
    }
    in.leave();
    in.leave();
    isGood = isGood && in.isGood() && role && content.group.group.size() == 16 &&
             content.group.secret.size() == storage::kRecordKeySize;
    if (!isGood)
        return damagedGrant();
    content.role = *role;
    return content;
}

/// What stands outside the box: for whom it is, and what tells that no byte was lost.
QByteArray grantHead(const QByteArray& device, const QByteArray& box)
{
    const QByteArray magic(kGrantMagic, 4);
    return magic + storage::shortHash(magic + device + box) + device;
}

} // namespace

Result<QByteArray> sealGrant(const GrantContent& content, const storage::DeviceKeys& enroller,
                             const QByteArray& newcomer)
{
    const QByteArray body = grantBody(content);
    const QByteArray signature = signAsLaptop(enroller, QByteArrayLiteral("homeward grant") + body);
    CORE_TRY_ASSIGN(const QByteArray box, sealForLaptop(newcomer, signature + body));
    return grantHead(storage::shortHash(newcomer), box) + box;
}

Result<GrantContent> openGrant(const QByteArray& grant, const storage::DeviceKeys& newcomer)
{
    if (grant.size() < kGrantHead || grant.size() > kLongestGrant)
        return damagedGrant();
    const QByteArray device = grant.mid(kGrantHead - 16, 16);
    const QByteArray box = grant.mid(kGrantHead);
    if (!grant.startsWith(grantHead(device, box)))
        return damagedGrant();
    if (device != storage::shortHash(newcomer.publicKey))
        return fail(ErrorCode::NotTrusted, QStringLiteral("a grant for another laptop"),
                    {QStringLiteral("laptop")});
    CORE_TRY_ASSIGN(const QByteArray inside, openForLaptop(newcomer, box));
    const QByteArray body = inside.mid(kGrantSignature);
    CORE_TRY_ASSIGN(GrantContent content, fromGrantBody(body));
    if (!isSignedBy(content.enroller, QByteArrayLiteral("homeward grant") + body,
                    inside.left(kGrantSignature)))
        return damagedGrant();
    return content;
}

QStringList wordsOfGrant(const GrantContent& content, const QByteArray& grant)
{
    return wordsFor(QByteArrayLiteral("homeward grant"),
                    content.request + content.enroller + grant);
}

} // namespace core::sync
