// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments/attachment_content.h"

#include "core/storage/log/change_seal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <algorithm>

namespace core::storage {
namespace {

using namespace Qt::StringLiterals;

constexpr int kContentVersion = 1;
constexpr qsizetype kChunkKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype kChunkNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kChunkTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* chunkOctets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray chunkLabel(const QByteArray& id)
{
    return QByteArrayLiteral("HWP1") + id;
}

ContentPart describePart(const QByteArray& key, const QByteArray& bytes)
{
    ContentPart part{bytes.size(), QByteArray(kHashSize, Qt::Uninitialized), {}};
    crypto_generichash(reinterpret_cast<unsigned char*>(part.digest.data()), kHashSize,
                       chunkOctets(bytes), static_cast<unsigned long long>(bytes.size()), nullptr,
                       0);
    for (qsizetype at = 0; at < bytes.size(); at += kChunkBytes)
        part.chunks.push_back(chunkId(key, bytes.mid(at, kChunkBytes)));
    return part;
}

QJsonObject partToJson(const ContentPart& part)
{
    QJsonArray chunks;
    for (const QByteArray& id : part.chunks)
        chunks.append(QString::fromLatin1(id.toBase64()));
    return {{u"chunks"_s, chunks},
            {u"hash"_s, QString::fromLatin1(part.digest.toBase64())},
            {u"size"_s, part.size}};
}

QByteArray bytesFrom(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

bool isSound(const ContentPart& part, qint64 most)
{
    const auto pieces = static_cast<std::size_t>((part.size + kChunkBytes - 1) / kChunkBytes);
    return part.size > 0 && part.size <= most && part.digest.size() == kHashSize &&
           part.chunks.size() == pieces &&
           std::all_of(part.chunks.begin(), part.chunks.end(),
                       [](const QByteArray& id) { return id.size() == kChunkIdBytes; });
}

ContentPart partFromJson(const QJsonObject& said)
{
    ContentPart part{said.value("size"_L1).toInteger(), bytesFrom(said.value("hash"_L1)), {}};
    const QJsonArray chunks = said.value("chunks"_L1).toArray();
    for (const QJsonValue& id : chunks)
        part.chunks.push_back(bytesFrom(id));
    return part;
}

} // namespace

AttachmentContent AttachmentContent::describe(const QByteArray& whole, const QByteArray& preview)
{
    AttachmentContent content;
    content.key = randomBytes(static_cast<int>(kChunkKeyBytes));
    content.whole = describePart(content.key, whole);
    if (!preview.isEmpty())
        content.preview = describePart(content.key, preview);
    return content;
}

QString AttachmentContent::toText() const
{
    QJsonObject said = partToJson(whole);
    said.insert("v"_L1, kContentVersion);
    said.insert("key"_L1, QString::fromLatin1(key.toBase64()));
    if (!preview.isEmpty())
        said.insert("preview"_L1, partToJson(preview));
    return QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
}

Result<AttachmentContent> AttachmentContent::fromText(const QString& text)
{
    const QJsonObject said = QJsonDocument::fromJson(text.toUtf8()).object();
    AttachmentContent content{bytesFrom(said.value("key"_L1)), partFromJson(said), {}};
    const bool hasPreview = said.contains("preview"_L1);
    if (hasPreview)
        content.preview = partFromJson(said.value("preview"_L1).toObject());
    const bool isGood = said.value("v"_L1).toInt() == kContentVersion &&
                        content.key.size() == kChunkKeyBytes &&
                        isSound(content.whole, kMostAttachmentBytes) &&
                        (!hasPreview || isSound(content.preview, kMostPreviewBytes));
    if (!isGood)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("an attachment does not name its "
                                                            "content"));
    return content;
}

std::vector<QByteArray> AttachmentContent::chunkIds() const
{
    std::vector<QByteArray> ids;
    for (const ContentPart* part : {&preview, &whole}) {
        for (const QByteArray& id : part->chunks) {
            if (std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
        }
    }
    return ids;
}

QByteArray chunkId(const QByteArray& key, const QByteArray& plain)
{
    return keyedHash(key, plain, kChunkIdBytes);
}

QByteArray sealChunk(const QByteArray& key, const QByteArray& id, const QByteArray& plain)
{
    const QByteArray nonce = randomBytes(static_cast<int>(kChunkNonceBytes));
    const QByteArray label = chunkLabel(id);
    QByteArray sealed(kChunkNonceBytes + plain.size() + kChunkTagBytes, Qt::Uninitialized);
    std::copy(nonce.begin(), nonce.end(), sealed.begin());
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char*>(sealed.data()) + kChunkNonceBytes, nullptr,
        chunkOctets(plain), static_cast<unsigned long long>(plain.size()), chunkOctets(label),
        static_cast<unsigned long long>(label.size()), nullptr, chunkOctets(nonce),
        chunkOctets(key));
    return sealed;
}

Result<QByteArray> openChunk(const QByteArray& key, const QByteArray& id, const QByteArray& sealed)
{
    const auto damaged = [] {
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a piece of an attachment does not "
                                                            "open"));
    };
    const qsizetype size = sealed.size() - kChunkNonceBytes - kChunkTagBytes;
    if (size <= 0 || size > kChunkBytes || key.size() != kChunkKeyBytes)
        return damaged();
    const QByteArray label = chunkLabel(id);
    QByteArray plain(size, Qt::Uninitialized);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr,
        chunkOctets(sealed) + kChunkNonceBytes,
        static_cast<unsigned long long>(sealed.size() - kChunkNonceBytes), chunkOctets(label),
        static_cast<unsigned long long>(label.size()), chunkOctets(sealed), chunkOctets(key));
    if (code != 0 || chunkId(key, plain) != id)
        return damaged();
    return plain;
}

} // namespace core::storage
