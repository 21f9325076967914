// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace test::sim {

/// Numbers that are the same on every machine for the same seed (splitmix64).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    /// From 0 to @p count - 1; 0 when there is none.
    std::size_t below(std::size_t count);
    bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    template <class T>
    T& pick(std::vector<T>& of)
    {
        return of[below(of.size())];
    }
    template <class T>
    const T& pick(const std::vector<T>& of)
    {
        return of[below(of.size())];
    }
    template <class T>
    void shuffle(std::vector<T>& of)
    {
        for (std::size_t left = of.size(); left > 1; --left)
            std::swap(of[left - 1], of[below(left)]);
    }

private:
    std::uint64_t m_state;
};

/// While it lives, keys, nonces and names of streams come from a seed too, so that a run can be
/// played again to the byte. One at a time.
class SeededKeys {
public:
    explicit SeededKeys(std::uint64_t seed);
    ~SeededKeys();
    SeededKeys(const SeededKeys&) = delete;
    SeededKeys& operator=(const SeededKeys&) = delete;
};

} // namespace test::sim
