// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/secret.h"

#include "core/base/check.h"

#include <QFile>

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstring>
#include <utility>

namespace core::storage::seal {
namespace {

constexpr char kKdfContext[crypto_kdf_CONTEXTBYTES + 1] = "sealdb01";

static_assert(DataKey::kSize == crypto_kdf_KEYBYTES);

} // namespace

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    CORE_ASSERT(sodium_init() >= 0);
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size == 0 ? 1 : size));
    CORE_ASSERT(m_data != nullptr);
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::copyOf(Bytes bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.empty())
        std::memcpy(copy.data(), bytes.data(), bytes.size());
    return copy;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // overwrites first; a null pointer is allowed
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

DataKey DataKey::random()
{
    SecretBytes bytes(kSize);
    randombytes_buf(bytes.data(), bytes.size());
    return DataKey(std::move(bytes));
}

std::optional<DataKey> DataKey::fromBytes(Bytes bytes)
{
    if (bytes.size() != kSize)
        return std::nullopt;
    return DataKey(SecretBytes::copyOf(bytes));
}

DataKey DataKey::clone() const
{
    return DataKey(SecretBytes::copyOf(m_bytes.view()));
}

SecretBytes DataKey::subkey(Subkey use) const
{
    SecretBytes key(kSize);
    const int rc = crypto_kdf_derive_from_key(
        key.data(), key.size(), static_cast<std::uint64_t>(use), kKdfContext, m_bytes.data());
    CORE_ASSERT(rc == 0);
    return key;
}

Passphrase Passphrase::take(QString&& typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    Passphrase result(SecretBytes::copyOf({reinterpret_cast<const std::uint8_t*>(utf8.constData()),
                                           static_cast<std::size_t>(utf8.size())}),
                      static_cast<std::size_t>(utf8.size()));
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    wipe(normal);
    wipe(typed);
    return result;
}

void wipe(QString& text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

bool hardenProcess()
{
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notDumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCore && notDumpable;
}

bool hasDiskSwap()
{
    QFile swaps(QStringLiteral("/proc/swaps"));
    if (!swaps.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = swaps.readAll().split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines.at(i).isEmpty() && !lines.at(i).startsWith("/dev/zram"))
            return true;
    }
    return false;
}

} // namespace core::storage::seal
