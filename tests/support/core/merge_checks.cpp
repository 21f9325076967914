// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/merge_checks.h"

#include "core/forms/catalogue.h"
#include "tests/support/core/merge_history.h"

namespace test {

using namespace Qt::StringLiterals;
using namespace core::storage;
using core::forms::FieldId;

namespace {

constexpr std::uint32_t kHistories = 400;
constexpr int kOrders = 4;

constexpr std::uint16_t kName = 110;
constexpr std::uint16_t kNeeds = 132;
constexpr std::uint16_t kTravel = 142;
static_assert(kName == static_cast<int>(FieldId::PersonFullName));
static_assert(kNeeds == static_cast<int>(FieldId::PersonNeeds));
static_assert(kTravel == static_cast<int>(FieldId::PersonConsentTravel));

std::string inHistory(std::uint32_t seed, const std::string& fault)
{
    return fault.empty() ? fault : "history " + std::to_string(seed) + ": " + fault;
}

/// Runs @p check(history, state) over histories; the state is that of one order.
template <class Check>
std::string overHistories(MergeMutation mutation, const Check& check)
{
    for (std::uint32_t seed = 1; seed <= kHistories; ++seed) {
        const MergeHistory history(seed);
        std::mt19937 random(seed);
        for (int i = 0; i < kOrders; ++i) {
            const std::string fault =
                check(history, history.replay(history.anyOrder(random), mutation));
            if (!fault.empty())
                return inHistory(seed, fault);
        }
    }
    return {};
}

/// For checks about fields: an erased record has none.
template <class Check>
std::string overLiving(MergeMutation mutation, const Check& check)
{
    return overHistories(mutation, [&](const MergeHistory& history, const RecordState& state) {
        const MergeOracle oracle(history);
        return oracle.isErased() ? std::string() : check(oracle, state);
    });
}

std::set<Dot> dotsIn(const RecordState& state, std::uint16_t field)
{
    std::set<Dot> dots;
    for (const Sibling& sibling : state.siblings(field))
        dots.insert(sibling.dot);
    return dots;
}

} // namespace

std::string ordersAgree(MergeMutation mutation)
{
    for (std::uint32_t seed = 1; seed <= kHistories; ++seed) {
        const MergeHistory history(seed);
        std::mt19937 random(seed);
        const RecordState first = history.replay(history.anyOrder(random), mutation);
        for (int i = 1; i < kOrders; ++i) {
            const RecordState other = history.replay(history.anyOrder(random), mutation);
            if (first.revision() != other.revision())
                return inHistory(seed, "another number of changes");
            if (!(first.values() == other.values()))
                return inHistory(seed, "other values are shown");
            // Which of two erasures came first is not known, and does not matter.
            if (!first.isErased() && first.encode() != other.encode())
                return inHistory(seed, "another register");
        }
    }
    return {};
}

std::string nothingIsLost(MergeMutation mutation)
{
    return overLiving(mutation, [](const MergeOracle& oracle, const RecordState& state) {
        for (const core::forms::FieldSpec& field :
             core::forms::fieldsOf(core::forms::RecordType::Person)) {
            const auto number = static_cast<std::uint16_t>(field.id);
            if (dotsIn(state, number) != oracle.live(number))
                return "other siblings in " + std::string(field.key);
        }
        return std::string();
    });
}

std::string addsWin(MergeMutation mutation)
{
    return overLiving(mutation, [](const MergeOracle& oracle, const RecordState& state) {
        const QStringList shown = state.shown(kNeeds).toCodes();
        return std::set<QString>(shown.begin(), shown.end()) == oracle.liveCodes(kNeeds)
                   ? std::string()
                   : std::string("other codes");
    });
}

std::string protectingAnswerHolds(MergeMutation mutation)
{
    return overLiving(mutation, [](const MergeOracle&, const RecordState& state) {
        const auto& live = state.siblings(kTravel);
        const bool isDeclined = std::any_of(live.begin(), live.end(), [](const Sibling& one) {
            return one.value.toText() == u"declined"_s;
        });
        return isDeclined && state.shown(kTravel).toText() != u"declined"_s
                   ? std::string("somebody declined, and agreed is in force")
                   : std::string();
    });
}

std::string deletesKeepEdits(MergeMutation mutation)
{
    return overLiving(mutation, [](const MergeOracle& oracle, const RecordState& state) {
        if (state.isDeleted() && !oracle.isDeleted())
            return std::string("out of sight, and somebody edited it");
        if (!state.isDeleted() && oracle.isDeleted())
            return std::string("in sight, and everybody put it aside");
        return std::string();
    });
}

std::string undeletesAreNamed(MergeMutation mutation)
{
    // Two put a record aside; one takes back the delete that laptop knew of.
    const Change made{.stream = 1,
                      .seq = 1,
                      .hlc = {1},
                      .ops = {{OpKind::Set, kName, core::forms::FieldValue::text(u"A"_s), {}}}};
    const Change mine{
        .stream = 1, .seq = 2, .hlc = {2}, .ops = {{OpKind::Delete, 0, {}, {{1, 1, 0}}}}};
    const Change theirs{
        .stream = 2, .seq = 1, .hlc = {2}, .ops = {{OpKind::Delete, 0, {}, {{1, 1, 0}}}}};
    const Change back{
        .stream = 1, .seq = 3, .hlc = {3}, .ops = {{OpKind::Undelete, 0, {}, {{1, 2, 0}}}}};
    RecordState state(mutation);
    for (const Change* change : {&made, &mine, &theirs, &back})
        state.apply(*change);
    if (!state.isDeleted())
        return "a delete nobody took back is gone";
    return overLiving(mutation, [](const MergeOracle& oracle, const RecordState& one) {
        return one.isDeleted() == oracle.isDeleted() ? std::string() : std::string("another life");
    });
}

std::string erasedStaysErased(MergeMutation mutation)
{
    return overHistories(mutation, [](const MergeHistory& history, const RecordState& state) {
        if (MergeOracle(history).isErased() != state.isErased())
            return std::string("erased here, not there");
        return state.isErased() && (state.fields().size() != 1 || state.values().size() != 0)
                   ? std::string("something is left of an erased record")
                   : std::string();
    });
}

std::string joinsKeepEdits(MergeMutation mutation)
{
    return overLiving(mutation, [](const MergeOracle& oracle, const RecordState& state) {
        if (oracle.isDeleted())
            return std::string();
        const bool says = state.isConflict(kSeenField);
        if (says == oracle.isEditedAfterJoin())
            return std::string();
        return std::string(says ? "an edit that was known counts as unseen"
                                : "an edit that was not known is hidden");
    });
}

std::string clocksDecideNothing(MergeMutation mutation)
{
    for (std::uint32_t seed = 1; seed <= kHistories; ++seed) {
        const MergeHistory history(seed);
        MergeHistory wrong = history;
        std::mt19937 random(seed);
        for (KnownChange& known : wrong.changes)
            known.change.hlc.value = random();
        const auto order = history.anyOrder(random);
        const RecordState right = history.replay(order, mutation);
        const RecordState other = wrong.replay(order, mutation);
        for (const auto& [field, live] : right.fields()) {
            if (dotsIn(right, field) != dotsIn(other, field))
                return inHistory(seed, "other siblings under other clocks");
        }
        if (right.isDeleted() != other.isDeleted() ||
            right.conflictCount() != other.conflictCount())
            return inHistory(seed, "other conflicts under other clocks");
    }
    return {};
}

std::string survivesSaving(MergeMutation mutation)
{
    for (std::uint32_t seed = 1; seed <= kHistories; ++seed) {
        const MergeHistory history(seed);
        RecordState straight(mutation);
        RecordState saved;
        for (const KnownChange& known : history.changes) {
            straight.apply(known.change);
            saved.apply(known.change);
            const auto again = RecordState::decode(saved.revision(), saved.encode());
            if (!again)
                return inHistory(seed, "not readable again");
            saved = *again;
        }
        if (saved.encode() != straight.encode() || !(saved.values() == straight.values()))
            return inHistory(seed, "another register after saving");
    }
    return {};
}

} // namespace test
