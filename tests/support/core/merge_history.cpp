// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/merge_history.h"

#include "core/forms/catalogue.h"

#include <algorithm>
#include <map>

namespace test {

using namespace Qt::StringLiterals;
using namespace core::storage;
using core::forms::FieldEdit;
using core::forms::FieldId;
using core::forms::FieldValue;

namespace {

std::uint16_t numberOf(FieldId field)
{
    return static_cast<std::uint16_t>(field);
}

/// One laptop: what it holds and what it knows.
struct Hand {
    RecordState state;
    std::set<std::size_t> knows;
    qint64 seq = 0;
    std::uint64_t clock = 0;
};

FieldEdit anyEdit(std::mt19937& random)
{
    const auto pick = [&random](const QStringList& texts) {
        return FieldValue::text(texts.at(static_cast<qsizetype>(random()) % texts.size()));
    };
    switch (random() % 8) {
    case 0:
    case 1: return {FieldId::PersonFullName, pick({u"Abebe"_s, u"Abeba"_s, u"Abebe B."_s})};
    case 2: return {FieldId::PersonConsentTravel, pick({u"agreed"_s, u"declined"_s})};
    case 3: return {FieldId::PersonState, pick({u"registered"_s, u"merged"_s})};
    case 4: return {FieldId::PersonPhone, pick({u"+66 1"_s, u"+66 2"_s})};
    case 5: return {FieldId::PersonNeeds, FieldValue::missing(core::forms::Answer::NotKnown)};
    default: {
        QStringList codes;
        for (const QString& code : {u"medical"_s, u"child"_s, u"unsafe"_s}) {
            if (random() % 2 == 0)
                codes.append(code);
        }
        return {FieldId::PersonNeeds, FieldValue::codes(codes)};
    }
    }
}

std::vector<Op> anyOperations(const RecordState& state, std::mt19937& random)
{
    const auto kind = random() % 40;
    if (kind == 0)
        return {{OpKind::Erase, kLifeField, {}, {}}};
    if (kind < 5 && !state.isDeleted())
        return {{OpKind::Delete, kLifeField, FieldValue::flag(true), state.lastWrites()}};
    if (kind < 10 && !state.siblings(kLifeField).empty()) {
        Op undelete{OpKind::Undelete, kLifeField, {}, {}};
        for (const Sibling& sibling : state.siblings(kLifeField))
            undelete.replaces.push_back(sibling.dot);
        return {undelete};
    }
    std::vector<Op> ops;
    for (int i = static_cast<int>(random() % 2); i >= 0; --i) {
        const FieldEdit edit = anyEdit(random);
        const bool isTwice = std::any_of(ops.begin(), ops.end(), [&edit](const Op& op) {
            return op.field == numberOf(edit.field);
        });
        if (isTwice)
            continue;
        const std::vector<Op> some = operationsFor(state, edit);
        ops.insert(ops.end(), some.begin(), some.end());
    }
    return ops;
}

} // namespace

MergeHistory::MergeHistory(std::uint32_t seed)
{
    std::mt19937 random(seed);
    streams = 2 + static_cast<int>(random() % 4);
    std::vector<Hand> hands(static_cast<std::size_t>(streams));
    constexpr std::uint64_t kYears = 400'000'000'000ULL << 20;
    for (Hand& hand : hands)
        hand.clock = kYears + (random() % 3) * (kYears / 4);
    for (int step = 0; step < 40; ++step) {
        Hand& hand = hands[random() % hands.size()];
        if (random() % 3 == 0) { // meets another one and takes in all it has
            const Hand& other = hands[random() % hands.size()];
            for (const std::size_t at : other.knows) {
                if (hand.knows.insert(at).second)
                    hand.state.apply(changes[at].change);
            }
            continue;
        }
        if (hand.state.isErased())
            continue;
        Change change;
        change.stream = static_cast<qint64>(&hand - hands.data()) + 1;
        change.type = 1;
        change.ops = anyOperations(hand.state, random);
        if (change.ops.empty())
            continue;
        change.seq = ++hand.seq;
        hand.clock += random() % 2; // the same reading on several laptops is common
        change.hlc.value = hand.clock;
        const std::size_t place = changes.size();
        hand.state.apply(change);
        changes.push_back({std::move(change), hand.knows});
        hand.knows.insert(place);
    }
}

std::vector<std::size_t> MergeHistory::anyOrder(std::mt19937& random) const
{
    std::vector<std::size_t> order;
    std::set<std::size_t> done;
    while (done.size() < changes.size()) {
        std::vector<std::size_t> ready;
        for (std::size_t at = 0; at < changes.size(); ++at) {
            const auto& knew = changes[at].knew;
            if (!done.contains(at) &&
                std::includes(done.begin(), done.end(), knew.begin(), knew.end()))
                ready.push_back(at);
        }
        const std::size_t next = ready[random() % ready.size()];
        order.push_back(next);
        done.insert(next);
        if (random() % 4 == 0)
            order.push_back(order[random() % order.size()]);
    }
    return order;
}

RecordState MergeHistory::replay(const std::vector<std::size_t>& order,
                                 MergeMutation mutation) const
{
    RecordState state(mutation);
    std::map<qint64, qint64> heads;
    for (const std::size_t at : order) {
        const Change& change = changes[at].change;
        qint64& head = heads[change.stream];
        if (change.seq <= head)
            continue;
        head = change.seq;
        state.apply(change);
    }
    return state;
}

std::vector<MergeOracle::Write> MergeOracle::writes() const
{
    std::vector<Write> all;
    for (std::size_t at = 0; at < m_history.changes.size(); ++at) {
        const Change& change = m_history.changes[at].change;
        for (std::size_t i = 0; i < change.ops.size(); ++i)
            all.push_back(
                {at, &change.ops[i], {change.stream, change.seq, static_cast<qint64>(i)}});
    }
    return all;
}

bool MergeOracle::knows(const Write& later, const Write& earlier) const
{
    return m_history.changes[later.change].knew.contains(earlier.change);
}

bool MergeOracle::isReplaced(const Write& write, const std::vector<Write>& all) const
{
    return std::any_of(all.begin(), all.end(), [&](const Write& later) {
        if (!knows(later, write))
            return false;
        if (write.op->kind == OpKind::Delete)
            return later.op->kind == OpKind::Undelete;
        if (later.op->field != write.op->field || later.op->kind == OpKind::Delete ||
            later.op->kind == OpKind::Undelete)
            return false;
        const bool isOneCode = later.op->kind == OpKind::Add || later.op->kind == OpKind::Remove;
        return !isOneCode || !write.op->value.isGiven() ||
               later.op->value.toText() == write.op->value.toText();
    });
}

std::vector<MergeOracle::Write> MergeOracle::liveWrites() const
{
    const std::vector<Write> all = writes();
    std::vector<Write> found;
    for (const Write& write : all) {
        const OpKind kind = write.op->kind;
        const bool writesValue =
            kind == OpKind::Set || kind == OpKind::Add || kind == OpKind::Delete;
        if (writesValue && !isReplaced(write, all))
            found.push_back(write);
    }
    return found;
}

std::set<Dot> MergeOracle::live(std::uint16_t field) const
{
    std::set<Dot> dots;
    for (const Write& write : liveWrites()) {
        if (write.op->kind != OpKind::Delete && write.op->field == field)
            dots.insert(write.dot);
    }
    return dots;
}

std::set<QString> MergeOracle::liveCodes(std::uint16_t field) const
{
    std::set<QString> codes;
    for (const Write& write : liveWrites()) {
        if (write.op->kind == OpKind::Add && write.op->field == field)
            codes.insert(write.op->value.toText());
    }
    return codes;
}

bool MergeOracle::isErased() const
{
    const std::vector<Write> all = writes();
    return std::any_of(all.begin(), all.end(),
                       [](const Write& write) { return write.op->kind == OpKind::Erase; });
}

bool MergeOracle::isDeleted() const
{
    const std::vector<Write> all = liveWrites();
    const auto isDelete = [](const Write& write) { return write.op->kind == OpKind::Delete; };
    const auto isKnown = [&](const Write& write) {
        return isDelete(write) || write.op->field == numberOf(FieldId::PersonPhone) ||
               std::any_of(all.begin(), all.end(), [&](const Write& one) {
                   return isDelete(one) && (knows(one, write) || one.change == write.change);
               });
    };
    return std::any_of(all.begin(), all.end(), isDelete) &&
           std::all_of(all.begin(), all.end(), isKnown);
}

bool MergeOracle::isEditedAfterJoin() const
{
    const std::vector<Write> all = liveWrites();
    const auto isJoin = [](const Write& write) {
        return write.op->kind == OpKind::Set && write.op->field == numberOf(FieldId::PersonState) &&
               write.op->value.toText() == u"merged"_s;
    };
    const auto isUnknown = [&](const Write& write) {
        const std::uint16_t field = write.op->field;
        if (write.op->kind == OpKind::Delete || field == numberOf(FieldId::PersonState) ||
            field == numberOf(FieldId::PersonPhone))
            return false;
        return std::none_of(all.begin(), all.end(), [&](const Write& one) {
            return isJoin(one) && (knows(one, write) || one.change == write.change);
        });
    };
    return std::any_of(all.begin(), all.end(), isJoin) &&
           std::any_of(all.begin(), all.end(), isUnknown);
}

} // namespace test
