// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sync_sim/oracle.h"

#include "core/forms/catalogue.h"

#include <algorithm>

namespace test::sim {

using core::RecordId;
using core::forms::FieldValue;
using core::storage::kErasedField;
using core::storage::kLifeField;
using core::storage::OpKind;

namespace {

bool includes(const Seen& seen, const core::domain::StreamId& stream, qint64 seq)
{
    const auto found = seen.find(stream);
    return found != seen.end() && found->second >= seq;
}

bool includes(const Seen& seen, const Confirmed& change)
{
    return includes(seen, change.stream, change.seq);
}

/// A field in which several codes live side by side.
bool isSet(std::uint16_t field)
{
    const core::forms::FieldSpec* spec = core::forms::findSpec(field);
    return spec != nullptr && spec->kind == core::forms::FieldKind::MultiChoice;
}

bool writesValue(const Deed& deed)
{
    return deed.kind == OpKind::Set || deed.kind == OpKind::Add;
}

/// Whether @p later stands in place of @p value, for somebody who had seen it.
bool takesPlaceOf(const Deed& later, const FieldValue& value)
{
    switch (later.kind) {
    case OpKind::Set: return true;
    case OpKind::Add:
    case OpKind::Remove: return !value.isGiven() || value == later.value;
    case OpKind::Delete:
    case OpKind::Undelete:
    case OpKind::Erase: return false;
    }
    return false;
}

} // namespace

Seen seenIn(const core::storage::VersionVector& versions)
{
    Seen seen;
    for (const auto& [stream, head] : versions.heads())
        seen[stream] = head.seq;
    return seen;
}

void Oracle::confirm(Confirmed change)
{
    auto& of = m_byRecord[change.record];
    if (of.empty())
        m_order.push_back(change.record);
    of.push_back(m_changes.size());
    m_lanes[change.stream] = change.lane;
    m_heads[change.stream] = std::max(m_heads[change.stream], change.seq);
    m_changes.push_back(std::move(change));
}

core::forms::RecordType Oracle::typeOf(const RecordId& record) const
{
    return m_changes[m_byRecord.at(record).front()].type;
}

std::set<std::uint16_t> Oracle::fieldsOf(const RecordId& record) const
{
    std::set<std::uint16_t> fields;
    for (const std::size_t at : m_byRecord.at(record)) {
        for (const Deed& deed : m_changes[at].deeds) {
            if (writesValue(deed))
                fields.insert(deed.field);
        }
    }
    return fields;
}

bool Oracle::isKnown(const RecordId& record, const Seen& v) const
{
    const auto& of = m_byRecord.at(record);
    return std::any_of(of.begin(), of.end(),
                       [&](std::size_t at) { return includes(v, m_changes[at]); });
}

std::vector<Expected> Oracle::live(const RecordId& record, std::uint16_t field, const Seen& v) const
{
    std::vector<Expected> live;
    if (isErased(record, v))
        return live;
    const auto& of = m_byRecord.at(record);
    const auto isReplaced = [&](const Confirmed& write, const FieldValue& value) {
        return std::any_of(of.begin(), of.end(), [&](std::size_t at) {
            const Confirmed& later = m_changes[at];
            return !later.isForNewerProgram && includes(v, later) && includes(later.seen, write) &&
                   std::any_of(later.deeds.begin(), later.deeds.end(), [&](const Deed& deed) {
                       return deed.field == field && takesPlaceOf(deed, value);
                   });
        });
    };
    for (const std::size_t at : of) {
        const Confirmed& write = m_changes[at];
        if (!includes(v, write) || write.isForNewerProgram)
            continue;
        for (const Deed& deed : write.deeds) {
            if (deed.field == field && writesValue(deed) && !isReplaced(write, deed.value))
                live.push_back({write.stream, write.seq, deed.value});
        }
    }
    std::sort(live.begin(), live.end());
    return live;
}

bool Oracle::isConflict(const RecordId& record, std::uint16_t field, const Seen& v) const
{
    if (isSet(field) || isPutAside(record, v))
        return false;
    const std::vector<Expected> values = live(record, field, v);
    return std::any_of(values.begin(), values.end(), [&values](const Expected& one) {
        return one.value != values.front().value;
    });
}

std::vector<const Confirmed*> Oracle::liveDeletes(const RecordId& record, const Seen& v) const
{
    const auto does = [](const Confirmed& change, OpKind kind) {
        return std::any_of(change.deeds.begin(), change.deeds.end(),
                           [kind](const Deed& deed) { return deed.kind == kind; });
    };
    std::vector<const Confirmed*> deletes;
    const auto& of = m_byRecord.at(record);
    for (const std::size_t at : of) {
        const Confirmed& change = m_changes[at];
        const bool isTakenBack = std::any_of(of.begin(), of.end(), [&](std::size_t other) {
            const Confirmed& back = m_changes[other];
            return back.lane == change.lane && does(back, OpKind::Undelete) && includes(v, back) &&
                   includes(back.seen, change);
        });
        if (does(change, OpKind::Delete) && includes(v, change) && !isTakenBack)
            deletes.push_back(&change);
    }
    return deletes;
}

bool Oracle::hasLiveDelete(const RecordId& record, core::storage::Lane lane, const Seen& v) const
{
    const auto deletes = liveDeletes(record, v);
    return std::any_of(deletes.begin(), deletes.end(),
                       [lane](const Confirmed* aside) { return aside->lane == lane; });
}

bool Oracle::isLifeConflict(const RecordId& record, const Seen& v) const
{
    if (isErased(record, v))
        return false;
    const std::vector<const Confirmed*> deletes = liveDeletes(record, v);
    if (deletes.empty())
        return false;
    for (const std::uint16_t field : fieldsOf(record)) {
        for (const Expected& one : live(record, field, v)) {
            // Not every laptop has these: nothing that all must agree on depends on them.
            if (m_lanes.at(one.stream) == core::storage::Lane::Protected)
                continue;
            const bool isKnownToAny =
                std::any_of(deletes.begin(), deletes.end(), [&one](const Confirmed* aside) {
                    return includes(aside->seen, one.stream, one.seq) ||
                           (aside->stream == one.stream && aside->seq >= one.seq);
                });
            if (!isKnownToAny)
                return true;
        }
    }
    return false;
}

bool Oracle::isPutAside(const RecordId& record, const Seen& v) const
{
    return !liveDeletes(record, v).empty() && !isLifeConflict(record, v);
}

bool Oracle::isErased(const RecordId& record, const Seen& v) const
{
    const auto& of = m_byRecord.at(record);
    return std::any_of(of.begin(), of.end(), [&](std::size_t at) {
        const Confirmed& change = m_changes[at];
        return includes(v, change) && !change.deeds.empty() &&
               change.deeds.front().kind == OpKind::Erase;
    });
}

std::array<std::vector<Deed>, 2> meaningOf(const Oracle& oracle,
                                           const core::storage::RecordWrite& write,
                                           const core::forms::Values& shown, const Seen& seen)
{
    const auto& known = oracle.records();
    const bool isNew = std::find(known.begin(), known.end(), write.id) == known.end();
    std::array<std::vector<Deed>, 2> deeds;
    for (const core::forms::FieldEdit& edit : write.edits) {
        const auto field = static_cast<std::uint16_t>(edit.field);
        const bool isProtected =
            core::forms::spec(edit.field).sensitivity == core::forms::Sensitivity::Dangerous;
        std::vector<Deed>& lane = deeds.at(isProtected ? 1 : 0);
        const FieldValue& before = shown.get(edit.field);
        if (before == edit.value && (isNew || !oracle.isConflict(write.id, field, seen)))
            continue;
        if (!isSet(field) || !edit.value.isGiven()) {
            lane.push_back({OpKind::Set, field, edit.value});
            continue;
        }
        const QStringList codes = edit.value.toCodes();
        for (const QString& code : before.toCodes()) {
            if (!codes.contains(code))
                lane.push_back({OpKind::Remove, field, FieldValue::text(code)});
        }
        for (const QString& code : codes) {
            if (!before.toCodes().contains(code))
                lane.push_back({OpKind::Add, field, FieldValue::text(code)});
        }
    }
    using Life = core::storage::RecordWrite::Life;
    if (isNew || write.life == Life::Keep)
        return deeds;
    using core::storage::Lane;
    for (const Lane lane : {Lane::Open, Lane::Protected}) {
        std::vector<Deed>& some = deeds.at(static_cast<std::size_t>(lane));
        if (write.life == Life::Delete && !oracle.isPutAside(write.id, seen) && lane == Lane::Open)
            some.push_back({OpKind::Delete, kLifeField, {}});
        if (write.life == Life::Undelete && oracle.hasLiveDelete(write.id, lane, seen))
            some.push_back({OpKind::Undelete, kLifeField, {}});
    }
    return deeds;
}

} // namespace test::sim
