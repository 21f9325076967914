// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sync_sim/random.h"

#include <sodium.h>

#include <cstring>

namespace test::sim {
namespace {

// libsodium hands its source of random bytes no context.
Random seededSource(0);

const char* seededName()
{
    return "seeded";
}

std::uint32_t seededNumber()
{
    return static_cast<std::uint32_t>(seededSource.next());
}

void seededBytes(void* const to, const std::size_t size)
{
    auto* at = static_cast<unsigned char*>(to);
    for (std::size_t done = 0; done < size; done += sizeof(std::uint64_t)) {
        const std::uint64_t word = seededSource.next();
        std::memcpy(at + done, &word, std::min(sizeof word, size - done));
    }
}

randombytes_implementation seededImplementation = {seededName, seededNumber, nullptr,
                                                   nullptr,    seededBytes,  nullptr};

} // namespace

std::uint64_t Random::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

std::size_t Random::below(std::size_t count)
{
    return count == 0 ? 0 : next() % count;
}

SeededKeys::SeededKeys(std::uint64_t seed)
{
    seededSource = Random(seed ^ 0x5eedU);
    randombytes_set_implementation(&seededImplementation);
}

SeededKeys::~SeededKeys()
{
    randombytes_set_implementation(&randombytes_sysrandom_implementation);
}

} // namespace test::sim
