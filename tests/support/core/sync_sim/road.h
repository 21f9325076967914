// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/transport.h"
#include "tests/support/core/memory_transport.h"
#include "tests/support/core/sync_sim/random.h"

namespace test::sim {

/// Looks at every byte on its way for what must never be seen there.
class Taint {
public:
    void add(const QByteArray& secret) { m_secrets.push_back(secret); }
    void look(const core::sync::Parcel& parcel);
    void look(const QByteArray& bytes);
    [[nodiscard]] bool isFound() const { return m_isFound; }
    [[nodiscard]] qint64 bytesSeen() const { return m_bytesSeen; }

private:
    std::vector<QByteArray> m_secrets;
    bool m_isFound = false;
    qint64 m_bytesSeen = 0;
};

/// What goes wrong on one exchange.
struct Weather {
    int failBefore = 0; ///< the call that gets no line, from 1; 0: none
    int failAfter = 0;  ///< the call whose answer is lost
    bool drops = false;
    bool repeats = false;
    bool reorders = false;
    bool damages = false;
    [[nodiscard]] bool isBad() const { return failBefore > 0 || failAfter > 0; }
    [[nodiscard]] QString text() const;
};
Weather weatherFrom(Random& random);

/// Another transport under some weather, watched.
class WatchedRoad final : public core::sync::Transport {
public:
    WatchedRoad(core::sync::Transport& inner, const Weather& weather, std::uint64_t seed,
                Taint& taint)
        : m_inner(inner), m_weather(weather), m_random(seed), m_taint(taint)
    {
    }
    core::sync::Road road() const override { return m_inner.road(); }
    QByteArray place() const override { return m_inner.place(); }
    core::Result<core::sync::Page> pull(const core::sync::PullRequest& request) override;
    core::Status push(const core::sync::Parcel& parcel) override;
    bool takes() const override { return m_inner.takes(); }
    core::Status finish() override { return m_inner.finish(); }
    core::sync::Traffic traffic() const override { return m_inner.traffic(); }

private:
    core::Status before();
    core::Status after() const;
    void spoil(core::sync::Page& page);

    core::sync::Transport& m_inner;
    Weather m_weather;
    Random m_random;
    Taint& m_taint;
    int m_calls = 0;
};

} // namespace test::sim
