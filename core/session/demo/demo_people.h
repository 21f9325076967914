// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/record.h"
#include "core/session/demo/names.h"

#include <QDate>
#include <QSet>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core::session::demo {

/// Numbers that are the same for the same seed on every machine. Source: splitmix64, Vigna 2015.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    /// 0 to @p sides - 1.
    int below(int sides);
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T& pick(std::span<const T> from)
    {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }

private:
    std::uint64_t m_state;
};

/// Somebody who never lived. What the desk asks is in values; who belongs to whom is by index.
struct DemoPerson {
    forms::Values values;
    std::optional<int> family;   ///< number of the family, from 0
    std::optional<int> guardian; ///< index of the adult among the people returned
    bool isChild = false;
    bool numberOnly = false; ///< agreed to a number and to nothing else
};

/// Makes arrivals: names that fit their country and script, families with children, one child
/// alone, people without papers, without a full birth date, without a name.
class DemoPeople {
public:
    DemoPeople(std::uint64_t seed, const QDate& day) : m_dice(seed), m_day(day) {}

    /// @p count people of one arrival; the families of it come before the others.
    std::vector<DemoPerson> arrival(int count);
    /// How many families there are up to now.
    [[nodiscard]] int families() const { return m_families; }
    Dice& dice() { return m_dice; }

private:
    struct Named {
        QString latin;
        QString native;
        const NamePair* given;
        const NamePair* second;
    };
    const NameGroup& drawGroup();
    Named drawName(const NameGroup& group, bool isWoman, const NamePair* second);
    DemoPerson adult(const NameGroup& group, bool isWoman, const Named& name);
    DemoPerson child(const NameGroup& group, const Named& parent);
    void addFamily(std::vector<DemoPerson>& people);
    void addChildAlone(std::vector<DemoPerson>& people);
    void giveBirth(forms::Values& values, int age);
    void giveDocument(forms::Values& values, const NameGroup& group, int percentWithout);
    void giveNeeds(forms::Values& values, bool isWoman);
    void giveConsent(DemoPerson& person);
    void withholdName(DemoPerson& person, bool numberOnly);

    Dice m_dice;
    QDate m_day;
    int m_families = 0;
    bool m_hasChildAlone = false;
    QSet<QString> m_used; ///< names given out, so that no two people share one
};

} // namespace core::session::demo
