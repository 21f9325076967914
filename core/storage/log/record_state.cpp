// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/record_state.h"

#include "core/forms/catalogue.h"
#include "core/storage/log/cbor_reader.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace core::storage {
namespace {

bool isLater(const Sibling& a, const Sibling& b)
{
    return std::tie(a.hlc, a.dot) > std::tie(b.hlc, b.dot);
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

} // namespace

bool holdsSeveral(std::uint16_t field)
{
    const forms::FieldSpec* spec = forms::findSpec(field);
    return spec != nullptr && spec->kind == forms::FieldKind::MultiChoice;
}

std::vector<Op> operationsFor(const RecordState& state, const forms::FieldEdit& edit)
{
    const auto field = static_cast<std::uint16_t>(edit.field);
    const std::vector<Sibling>& live = state.siblings(field);
    const bool isSame = state.shown(field) == edit.value;
    if (isSame && !state.isConflict(field))
        return {};
    if (holdsSeveral(field) && edit.value.isGiven())
        return codeOperations(state, edit);
    return {Op{OpKind::Set, field, edit.value, dotsOf(live)}};
}

void RecordState::apply(const Change& change)
{
    ++m_revision;
    qint64 index = 0;
    for (const Op& op : change.ops) {
        const std::uint16_t number =
            op.kind == OpKind::Delete || op.kind == OpKind::Undelete ? kLifeField : op.field;
        std::vector<Sibling>& live = m_fields[number];
        std::erase_if(live, [&op](const Sibling& sibling) {
            return std::find(op.replaces.begin(), op.replaces.end(), sibling.dot) !=
                   op.replaces.end();
        });
        const bool writes = op.kind != OpKind::Remove && op.kind != OpKind::Undelete;
        if (writes)
            live.push_back({{change.stream, change.seq, index}, change.hlc, op.value});
        std::sort(live.begin(), live.end(), isLater);
        if (live.empty())
            m_fields.erase(number);
        ++index;
    }
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
    if (!holdsSeveral(field))
        return live.front().value;
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
        if (field != kLifeField)
            values.set(static_cast<forms::FieldId>(field), shown(field));
    }
    return values;
}

bool RecordState::isConflict(std::uint16_t field) const
{
    const std::vector<Sibling>& live = siblings(field);
    if (live.size() < 2 || holdsSeveral(field))
        return false;
    return std::any_of(live.begin(), live.end(),
                       [&live](const Sibling& other) { return other.value != live.front().value; });
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
