// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/secret.h"

#include <QByteArray>

#include <optional>

namespace core::storage::seal {

/// The key of the compartment for what can hurt most (L4): under it lie, inside the sealed store,
/// the values of protected fields and the group's keys of the protected lane. Only the slots of
/// people who may see such fields open it, so that the passphrase of anybody else shows no more
/// than that something is there. Source: docs/storage_format.md, the compartment.
class CompartmentKey {
public:
    static CompartmentKey random();
    /// From exactly 32 bytes; nothing otherwise.
    static std::optional<CompartmentKey> fromBytes(Bytes bytes);
    [[nodiscard]] Bytes bytes() const { return m_key.view(); }

    /// Seals @p plain for the place that @p label names. The nonce follows from key, label and
    /// content: the same value in the same place gives the same bytes, so that a replay of the log
    /// can be compared; whoever lacks the key learns at most that two values of a field are equal.
    [[nodiscard]] QByteArray seal(const QByteArray& plain, const QByteArray& label) const;
    /// Nothing when it was sealed for another place, under another key, or was changed.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray& sealed,
                                                 const QByteArray& label) const;

private:
    explicit CompartmentKey(SecretBytes key) : m_key(std::move(key)) {}
    SecretBytes m_key;
};

} // namespace core::storage::seal
