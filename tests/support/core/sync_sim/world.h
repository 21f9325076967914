// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/memory_transport.h"
#include "tests/support/core/sync_sim/checks.h"
#include "tests/support/core/sync_sim/device.h"
#include "tests/support/core/sync_sim/oracle.h"
#include "tests/support/core/sync_sim/road.h"

#include <memory>
#include <vector>

namespace test::sim {

/// Laptops of one group, the places they exchange over, and the oracle that watches. Every act is
/// checked as soon as it is done; the first thing that is wrong is kept in fault(). Tests script
/// it; Run drives it by chance.
class World {
public:
    World(Shelf& shelf, std::uint64_t seed, int laptops, int places = 1);

    Device& device(int number) { return *m_devices[static_cast<std::size_t>(number)]; }
    [[nodiscard]] int laptops() const { return static_cast<int>(m_devices.size()); }
    MemoryPlace& place(int number) { return m_places[static_cast<std::size_t>(number)]; }
    [[nodiscard]] int places() const { return static_cast<int>(m_places.size()); }
    Oracle& oracle() { return m_oracle; }
    Taint& taint() { return m_taint; }
    [[nodiscard]] const Fault& fault() const { return m_fault; }
    /// What happened, a line an act.
    [[nodiscard]] const QStringList& log() const { return m_log; }

    /// Another laptop joins; it is believed by all and believes all.
    void join();

    core::RecordId addPerson(int laptop, const QString& name);
    void set(int laptop, const core::RecordId& record, core::forms::FieldId field,
             const core::forms::FieldValue& value);
    void set(int laptop, const core::RecordId& record, core::forms::FieldId field,
             const QString& text);
    void putAside(int laptop, const core::RecordId& record);
    void takeBack(int laptop, const core::RecordId& record);
    /// Any write. It may fail when the laptop dies or its disk is full; then nothing of it counts.
    void write(int laptop, const core::storage::RecordWrite& write);

    struct Trip {
        Weather weather = {};
        bool withProtected = false;
        qint64 pageBytes = 256 * 1024;
        std::uint64_t seed = 1;
        bool mayFail = false; ///< its disk is full on the way
    };
    /// The laptop that does the next act dies after so many steps of its database.
    void dieAfter(int operations) { m_dieAfter = operations; }
    core::sync::ExchangeReport exchange(int laptop, core::sync::Transport& road, const Trip& trip);
    core::sync::ExchangeReport exchange(int laptop, int place, const Trip& trip);
    core::sync::ExchangeReport exchange(int laptop, int place = 0)
    {
        return exchange(laptop, place, Trip());
    }

    /// Everybody exchanges over a good line until nobody hears anything new; then all that must
    /// hold of laptops with the same changes is checked. P12: it takes a few rounds.
    void settle(bool thorough = false);

    void say(const QString& what) { m_log.append(what); }
    void check(const Fault& fault);

private:
    /// Arms the death of dieAfter(), if any.
    void arm(Device& device);
    void checkDevice(int laptop);
    void settleOpen(int place);
    void checkSettled(bool thorough);
    void checkNewcomer();
    void confirm(Device& device, const core::storage::RecordWrite& write,
                 const std::array<std::vector<Deed>, 2>& deeds, const Seen& before);

    Shelf& m_shelf;
    SeededKeys m_keys;
    std::uint64_t m_seed;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<MemoryPlace> m_places;
    int m_dieAfter = 0;
    Oracle m_oracle;
    Taint m_taint;
    Fault m_fault;
    QStringList m_log;
};

/// Stands in every text of a person in a run, so that it can be looked for on the roads.
inline const QString kMarker = QStringLiteral("Qz8Marker");

} // namespace test::sim
