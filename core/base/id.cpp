// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

namespace core {

IdBytes RandomIdSource::next()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    IdBytes bytes;
    std::memcpy(bytes.data(), words.data(), bytes.size());
    return bytes;
}

IdBytes SequentialIdSource::next()
{
    ++m_count;
    IdBytes bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[7 - i] = static_cast<std::uint8_t>(m_seed >> (8 * i));
        bytes[15 - i] = static_cast<std::uint8_t>(m_count >> (8 * i));
    }
    return bytes;
}

} // namespace core
