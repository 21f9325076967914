// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core::storage {

/// Units: bytes of plaintext in one piece; the last piece of a content may be shorter.
inline constexpr qint64 kChunkBytes = 256LL * 1024;
/// What one attachment may hold.
inline constexpr qint64 kMostAttachmentBytes = 20LL * 1024 * 1024;
/// What its small picture for lists may hold.
inline constexpr qint64 kMostPreviewBytes = 64LL * 1024;
inline constexpr int kChunkIdBytes = 16;

/// One content in sealed pieces.
struct ContentPart {
    qint64 size = 0;                ///< bytes of plaintext
    QByteArray digest;              ///< BLAKE2b-256 of all of it
    std::vector<QByteArray> chunks; ///< ids, in order
    [[nodiscard]] bool isEmpty() const { return size == 0; }
};

/// What an attachment record says of where its content lies: FieldId::AttachmentContent, the only
/// place that holds the key. As text, JSON with the keys in this order, bytes in base64:
///
///     {"chunks":["…",…],"hash":"…","key":"…","preview":{"chunks":["…"],"hash":"…","size":N},
///      "size":N,"v":1}
///
/// The key is 32 random bytes, made for this attachment alone. The id of a piece is keyed
/// BLAKE2b-128 of its plaintext under that key: equal pieces of two attachments cannot be told.
/// "preview" is there only for pictures.
struct AttachmentContent {
    QByteArray key;
    ContentPart whole;
    ContentPart preview;

    /// Names the pieces of @p whole and @p preview under a key of their own. Cost: hashes all bytes
    /// twice.
    static AttachmentContent describe(const QByteArray& whole, const QByteArray& preview);
    [[nodiscard]] QString toText() const;
    /// Errors: StoreDamaged for a text that is not a content of this kind.
    static Result<AttachmentContent> fromText(const QString& text);
    /// The ids of all its pieces, those of the preview first; each once.
    [[nodiscard]] std::vector<QByteArray> chunkIds() const;
};

/// The name of a piece.
QByteArray chunkId(const QByteArray& key, const QByteArray& plain);
/// Seals a piece under @p key: nonce 24 | ciphertext | tag 16, its id authenticated.
QByteArray sealChunk(const QByteArray& key, const QByteArray& id, const QByteArray& plain);
/// Errors: StoreDamaged when the bytes are not the piece of this name.
Result<QByteArray> openChunk(const QByteArray& key, const QByteArray& id, const QByteArray& sealed);

} // namespace core::storage
