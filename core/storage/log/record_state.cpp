// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/record_state.h"

#include "core/forms/catalogue.h"
#include "core/forms/merge_rules.h"
#include "core/storage/log/cbor_reader.h"
#include "core/storage/log/seen_writes.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace core::storage {
namespace {

/// A total order that is the same everywhere: local numbers of streams come last, and only tell
/// apart what looks the same.
bool isLater(const Sibling& a, const Sibling& b)
{
    if (a.hlc != b.hlc)
        return a.hlc > b.hlc;
    const QString textA = a.value.toText();
    const QString textB = b.value.toText();
    return std::make_tuple(a.value.answer(), QStringView(textA), a.dot.seq, a.dot.op,
                           a.dot.stream) >
           std::make_tuple(b.value.answer(), QStringView(textB), b.dot.seq, b.dot.op, b.dot.stream);
}

bool isInProtectedLane(std::uint16_t field)
{
    const forms::FieldSpec* spec = forms::findSpec(field);
    return spec != nullptr && spec->sensitivity == forms::Sensitivity::Dangerous;
}

constexpr auto kPersonState = static_cast<std::uint16_t>(forms::FieldId::PersonState);

/// The place of a value among those that prevail; lower prevails.
qsizetype rankOf(const forms::FieldValue& value, const QStringList& prevails)
{
    if (!value.isGiven())
        return prevails.size();
    const qsizetype at = prevails.indexOf(value.toText());
    return at < 0 ? prevails.size() + 1 : at;
}

std::vector<Dot> dotsOf(const std::vector<Sibling>& siblings)
{
    std::vector<Dot> dots;
    for (const Sibling& sibling : siblings)
        dots.push_back(sibling.dot);
    return dots;
}

/// The dots of @p code, and of the reasons for a missing answer, which a given code replaces.
std::vector<Dot> dotsUnder(const std::vector<Sibling>& siblings, const QString& code)
{
    std::vector<Dot> dots;
    for (const Sibling& sibling : siblings) {
        if (!sibling.value.isGiven() || sibling.value.toText() == code)
            dots.push_back(sibling.dot);
    }
    return dots;
}

std::vector<Op> codeOperations(const RecordState& state, const forms::FieldEdit& edit)
{
    const auto field = static_cast<std::uint16_t>(edit.field);
    const std::vector<Sibling>& live = state.siblings(field);
    const QStringList before = state.shown(field).toCodes();
    const QStringList after = edit.value.toCodes();
    std::vector<Op> ops;
    for (const QString& code : before) {
        if (!after.contains(code))
            ops.push_back(
                {OpKind::Remove, field, forms::FieldValue::text(code), dotsUnder(live, code)});
    }
    for (const QString& code : after) {
        if (!before.contains(code))
            ops.push_back(
                {OpKind::Add, field, forms::FieldValue::text(code), dotsUnder(live, code)});
    }
    return ops;
}

/// Takes away what @p op says it stands in for.
void removeNamed(std::vector<Sibling>& live, const Op& op, MergeMutation mutation)
{
    if (mutation == MergeMutation::IgnoreReplaces)
        return;
    std::erase_if(live, [&op, mutation](const Sibling& sibling) {
        if (mutation == MergeMutation::UndeleteTakesAll && op.kind == OpKind::Undelete)
            return true;
        if (mutation == MergeMutation::UnionLosesAdd && op.kind == OpKind::Remove)
            return sibling.value == op.value;
        return std::find(op.replaces.begin(), op.replaces.end(), sibling.dot) != op.replaces.end();
    });
}

} // namespace

bool holdsSeveral(std::uint16_t field)
{
    const forms::FieldSpec* spec = forms::findSpec(field);
    return spec != nullptr && forms::mergeOf(*spec) == forms::FieldMerge::UnionOfCodes;
}

std::vector<Op> operationsFor(const RecordState& state, const forms::FieldEdit& edit)
{
    const auto field = static_cast<std::uint16_t>(edit.field);
    const std::vector<Sibling>& live = state.siblings(field);
    const bool isSame = state.shown(field) == edit.value;
    const bool isOpen =
        state.isConflict(field) || (field == kPersonState && state.isConflict(kSeenField));
    if (isSame && !isOpen)
        return {};
    if (holdsSeveral(field) && edit.value.isGiven())
        return codeOperations(state, edit);
    Op set{OpKind::Set, field, edit.value, dotsOf(live)};
    if (field == kPersonState && takesOutOfSight(edit.value)) {
        const std::vector<Dot> seen = state.lastWrites();
        set.replaces.insert(set.replaces.end(), seen.begin(), seen.end());
    }
    return {set};
}

void RecordState::apply(const Change& change)
{
    if (isErased() && m_mutation != MergeMutation::EditAfterErase)
        return;
    ++m_revision;
    qint64 index = 0;
    for (const Op& op : change.ops) {
        if (op.kind == OpKind::Erase) {
            // Who erased first, and how much there was, is not known everywhere: it is gone too.
            m_fields.clear();
            m_fields[kErasedField].push_back({{}, {}, forms::FieldValue::flag(true)});
            m_revision = 1;
            return;
        }
        applyOp(change, op, index);
        if (op.kind == OpKind::Set && op.field == kPersonState)
            rememberSeen(change, op, index);
        ++index;
    }
}

void RecordState::applyOp(const Change& change, const Op& op, qint64 index)
{
    const bool isLife = op.kind == OpKind::Delete || op.kind == OpKind::Undelete;
    const std::uint16_t number = isLife ? kLifeField : op.field;
    std::vector<Sibling>& live = m_fields[number];
    removeNamed(live, op, m_mutation);
    const bool writes =
        op.kind == OpKind::Set || op.kind == OpKind::Add || op.kind == OpKind::Delete;
    if (writes)
        live.push_back({{change.stream, change.seq, index},
                        change.hlc,
                        op.kind == OpKind::Delete ? seenValue(change, op) : op.value});
    if (m_mutation == MergeMutation::TieNotTotal)
        std::stable_sort(live.begin(), live.end(),
                         [](const Sibling& a, const Sibling& b) { return a.hlc > b.hlc; });
    else
        std::sort(live.begin(), live.end(), isLater);
    if (m_mutation == MergeMutation::LastWriterWins && !isLife && !holdsSeveral(number) &&
        live.size() > 1)
        live.resize(1);
    if (live.empty())
        m_fields.erase(number);
}

/// Keeps what the writer of a state had seen beside it, for as long as that state lives.
void RecordState::rememberSeen(const Change& change, const Op& op, qint64 index)
{
    if (m_fields.contains(kSeenField)) {
        std::vector<Sibling>& before = m_fields[kSeenField];
        removeNamed(before, op, m_mutation);
        if (before.empty())
            m_fields.erase(kSeenField);
    }
    if (!takesOutOfSight(op.value) || change.minReader < kSeenReader)
        return;
    std::vector<Sibling>& seen = m_fields[kSeenField];
    seen.push_back({{change.stream, change.seq, index}, change.hlc, seenValue(change, op)});
    std::sort(seen.begin(), seen.end(), isLater);
}

const std::vector<Sibling>& RecordState::siblings(std::uint16_t field) const
{
    static const std::vector<Sibling> none;
    const auto found = m_fields.find(field);
    return found == m_fields.end() ? none : found->second;
}

forms::FieldValue RecordState::shown(std::uint16_t field) const
{
    const std::vector<Sibling>& live = siblings(field);
    if (live.empty())
        return {};
    if (!holdsSeveral(field)) {
        const forms::FieldSpec* spec = live.size() > 1 ? forms::findSpec(field) : nullptr;
        if (spec == nullptr || forms::mergeOf(*spec) != forms::FieldMerge::Prevails ||
            m_mutation == MergeMutation::ClockOverProtect)
            return live.front().value;
        const QStringList prevails =
            QString::fromLatin1(spec->prevails.data(),
                                static_cast<qsizetype>(spec->prevails.size()))
                .split(u' ');
        return std::min_element(live.begin(), live.end(),
                                [&prevails](const Sibling& a, const Sibling& b) {
                                    return rankOf(a.value, prevails) < rankOf(b.value, prevails);
                                })
            ->value;
    }
    QStringList codes;
    for (const Sibling& sibling : live) {
        if (sibling.value.isGiven())
            codes.append(sibling.value.toText().split(u' '));
    }
    codes.removeDuplicates();
    return codes.isEmpty() ? live.front().value : forms::FieldValue::codes(codes);
}

forms::Values RecordState::values() const
{
    forms::Values values;
    for (const auto& [field, live] : m_fields) {
        if (field != kLifeField && field != kErasedField && field != kSeenField)
            values.set(static_cast<forms::FieldId>(field), shown(field));
    }
    return values;
}

std::vector<Sibling> RecordState::unseenWrites(std::uint16_t field) const
{
    const std::vector<Sibling>& witnesses = siblings(field);
    std::vector<Sibling> unseen;
    for (const auto& [number, live] : m_fields) {
        // A state that differs is a conflict of its own; protected fields are not everywhere.
        const bool counts = number != kLifeField && number != kSeenField &&
                            !isInProtectedLane(number) &&
                            (field != kSeenField || number != kPersonState);
        for (const Sibling& write : live) {
            const bool isSeen =
                std::any_of(witnesses.begin(), witnesses.end(), [&write](const Sibling& one) {
                    return hasSeen(one.dot, one.value, write.dot);
                });
            if (counts && !isSeen)
                unseen.push_back(write);
        }
    }
    return unseen;
}

bool RecordState::isDeleted() const
{
    return m_fields.contains(kLifeField) &&
           (m_mutation == MergeMutation::DeleteDropsEdits || unseenWrites(kLifeField).empty());
}

std::size_t RecordState::conflictCount() const
{
    return static_cast<std::size_t>(
        std::count_if(m_fields.begin(), m_fields.end(),
                      [this](const auto& field) { return isConflict(field.first); }));
}

std::vector<Dot> RecordState::lastWrites() const
{
    std::map<qint64, qint64> last;
    for (const auto& [field, live] : m_fields) {
        if (isInProtectedLane(field))
            continue;
        for (const Sibling& sibling : live)
            last[sibling.dot.stream] = std::max(last[sibling.dot.stream], sibling.dot.seq);
    }
    std::vector<Dot> dots;
    for (const auto& [stream, seq] : last)
        dots.push_back({stream, seq, 0});
    return dots;
}

bool RecordState::isConflict(std::uint16_t field) const
{
    if (isDeleted())
        return false;
    if (field == kLifeField)
        return m_fields.contains(kLifeField);
    if (field == kSeenField)
        return m_fields.contains(kSeenField) && m_mutation != MergeMutation::JoinForgetsEdits &&
               !unseenWrites(kSeenField).empty();
    const std::vector<Sibling>& live = siblings(field);
    if (live.size() < 2 || holdsSeveral(field) || forms::findSpec(field) == nullptr)
        return false;
    return std::any_of(live.begin(), live.end(),
                       [&live](const Sibling& other) { return other.value != live.front().value; });
}

RecordState RecordState::fromFields(forms::Revision revision, Fields fields)
{
    RecordState state;
    state.m_revision = revision;
    state.m_fields = std::move(fields);
    for (auto& [field, live] : state.m_fields)
        std::sort(live.begin(), live.end(), isLater);
    return state;
}

QByteArray RecordState::encode() const
{
    // The fields of one save share stream, seq and clock: each write is listed once and pointed at.
    std::vector<std::tuple<qint64, qint64, std::uint64_t>> writes;
    for (const auto& [field, live] : m_fields) {
        for (const Sibling& sibling : live)
            writes.emplace_back(sibling.dot.stream, sibling.dot.seq, sibling.hlc.value);
    }
    std::sort(writes.begin(), writes.end());
    writes.erase(std::unique(writes.begin(), writes.end()), writes.end());

    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(2);
    out.startArray(static_cast<quint64>(writes.size() * 3));
    for (const auto& [stream, seq, hlc] : writes)
        out.append(stream), out.append(seq), out.append(static_cast<quint64>(hlc));
    out.endArray();
    out.startMap(static_cast<quint64>(m_fields.size()));
    for (const auto& [field, live] : m_fields) {
        out.append(qint64{field});
        out.startArray(static_cast<quint64>(live.size() * 4));
        for (const Sibling& sibling : live) {
            const auto at = std::lower_bound(
                writes.begin(), writes.end(),
                std::make_tuple(sibling.dot.stream, sibling.dot.seq, sibling.hlc.value));
            out.append(qint64{at - writes.begin()});
            out.append(sibling.dot.op);
            out.append(static_cast<qint64>(sibling.value.answer()));
            out.append(QStringView(sibling.value.toText()));
        }
        out.endArray();
    }
    out.endMap();
    out.endArray();
    return bytes;
}

Result<RecordState> RecordState::decode(forms::Revision revision, const QByteArray& bytes)
{
    CborReader in(bytes);
    RecordState state;
    state.m_revision = revision;
    in.enterArray();
    std::vector<Sibling> writes;
    for (qint64 left = in.enterArray() / 3; left > 0 && in.isGood(); --left) {
        const qint64 stream = in.integer();
        const qint64 seq = in.integer();
        writes.push_back({{stream, seq, 0}, Hlc{static_cast<std::uint64_t>(in.integer())}, {}});
    }
    in.leave();
    for (qint64 left = in.enterMap(); left > 0 && in.isGood(); --left) {
        std::vector<Sibling>& live = state.m_fields[static_cast<std::uint16_t>(in.integer())];
        for (qint64 items = in.enterArray() / 4; items > 0 && in.isGood(); --items) {
            const auto at = static_cast<std::size_t>(in.integer());
            if (at >= writes.size()) {
                in.fail();
                break;
            }
            Sibling sibling = writes[at];
            sibling.dot.op = in.integer();
            const auto answer = static_cast<forms::Answer>(in.integer());
            const QString text = in.text();
            sibling.value = answer == forms::Answer::Given ? forms::FieldValue::text(text)
                                                           : forms::FieldValue::missing(answer);
            live.push_back(std::move(sibling));
        }
        in.leave();
    }
    in.leave();
    in.leave();
    if (!in.isGood())
        return fail(ErrorCode::StoreDamaged,
                    QStringLiteral("the register of a record is not readable"));
    return state;
}

} // namespace core::storage
