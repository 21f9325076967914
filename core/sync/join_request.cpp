// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"
#include "core/storage/device.h"
#include "core/storage/group/joining.h"
#include "core/storage/log/cbor_reader.h"
#include "core/sync/enrolment.h"
#include "core/sync/typed_code.h"
#include "core/sync/words.h"

#include <QCborStreamWriter>

namespace core::sync {
namespace {

constexpr auto kRequestPrefix = QLatin1String("HWJ1");
constexpr qint64 kRequestFormat = 1;
constexpr qsizetype kRequestCheck = 4;
constexpr qsizetype kRequestNonce = 16;
constexpr qsizetype kRequestKey = 32;
constexpr qsizetype kLongestName = 200;
/// No request is longer, so nothing longer is looked at.
constexpr qsizetype kLongestRequest = 8192;

QByteArray requestBody(const JoinRequest& request)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(7);
    out.append(kRequestFormat);
    out.append(request.publicKey);
    out.append(request.nonce);
    out.append(QStringView(request.letters));
    out.append(QStringView(request.laptopName));
    out.append(request.user.toByteArray());
    out.append(QStringView(request.userName));
    out.endArray();
    return bytes;
}

/// The whole of a request with what tells that no part of it was lost.
QByteArray checkedBody(const JoinRequest& request)
{
    const QByteArray body = requestBody(request);
    return storage::shortHash(QByteArrayLiteral("request") + body).left(kRequestCheck) + body;
}

Result<JoinRequest> fromCheckedBody(const QByteArray& bytes)
{
    const auto damaged = [] {
        return fail(ErrorCode::InputDamaged, QStringLiteral("not the request of a laptop"),
                    {QStringLiteral("request")});
    };
    storage::CborReader in(bytes.mid(kRequestCheck));
    JoinRequest request;
    const bool isKnown = in.enterArray() == 7 && in.integer() == kRequestFormat;
    request.publicKey = in.bytes();
    request.nonce = in.bytes();
    request.letters = in.text();
    request.laptopName = in.text();
    const auto user = domain::UserId::fromBytes(in.bytes());
    request.userName = in.text();
    const bool isWhole = in.isGood() && isKnown && user &&
                         request.publicKey.size() == kRequestKey &&
                         request.nonce.size() == kRequestNonce;
    if (!isWhole)
        return damaged();
    request.user = *user;
    // Written again it must be the same, but for a zero that fills the last group of a typed code.
    const QByteArray again = checkedBody(request);
    const QByteArray rest = bytes.mid(again.size());
    if (!bytes.startsWith(again) || rest.size() > 1 || rest.count('\0') != rest.size())
        return damaged();
    return request;
}

bool isNameFor(const QString& name)
{
    return name.size() <= kLongestName && name == cleanText(name);
}

} // namespace

domain::DeviceId JoinRequest::device() const
{
    return *domain::DeviceId::fromBytes(storage::shortHash(publicKey));
}

QByteArray JoinRequest::encode() const
{
    return (QString(kRequestPrefix) + u':' + toBase32(checkedBody(*this))).toLatin1();
}

QString JoinRequest::typed() const
{
    return toTypedCode(kRequestPrefix, checkedBody(*this));
}

Result<JoinRequest> JoinRequest::decode(const QByteArray& bytes)
{
    if (bytes.size() > kLongestRequest)
        return fail(ErrorCode::InputDamaged, QStringLiteral("longer than any request"),
                    {QStringLiteral("request")});
    const QString text = QString::fromUtf8(bytes).trimmed();
    const QString head = QString(kRequestPrefix) + u':';
    const bool isFile = text.startsWith(head, Qt::CaseInsensitive);
    CORE_TRY_ASSIGN(const QByteArray body, isFile ? fromBase32(text.mid(head.size()))
                                                  : fromTypedCode(kRequestPrefix, text));
    CORE_TRY_ASSIGN(JoinRequest request, fromCheckedBody(body));
    if (!isNameFor(request.laptopName) || !isNameFor(request.userName) ||
        request.userName.isEmpty())
        return fail(ErrorCode::InputDamaged, QStringLiteral("a name no request holds"),
                    {QStringLiteral("request")});
    return request;
}

QByteArray JoinRequest::hash() const
{
    return storage::changeHash(QByteArrayLiteral("request") + requestBody(*this));
}

QStringList JoinRequest::words() const
{
    return wordsFor(QByteArrayLiteral("homeward request"), requestBody(*this));
}

Result<JoinRequest> makeRequest(storage::Database& db, const Newcomer& newcomer)
{
    CORE_TRY_ASSIGN(const bool waits, storage::waitsToJoin(db));
    if (!waits)
        return fail(ErrorCode::Conflict, QStringLiteral("the store belongs to a group already"));
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(db));
    CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(db));
    JoinRequest request{.publicKey = keys.publicKey,
                        .nonce = storage::randomBytes(kRequestNonce),
                        .letters = own.letters,
                        .laptopName = cleanText(newcomer.laptopName),
                        .user = newcomer.user,
                        .userName = cleanText(newcomer.userName)};
    if (!isNameFor(request.laptopName) || !isNameFor(request.userName) ||
        request.userName.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("a name of at most 200 characters"),
                    {QStringLiteral("name")});
    CORE_TRY_ASSIGN(const QByteArray before, storage::storedRequest(db));
    if (const auto known = JoinRequest::decode(before)) {
        request.nonce = known->nonce;
        if (request.encode() == before)
            return request;
        request.nonce = storage::randomBytes(kRequestNonce);
    }
    CORE_TRY(storage::storeRequest(db, request.encode()));
    return request;
}

} // namespace core::sync
