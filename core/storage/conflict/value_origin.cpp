// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict/value_origin.h"

#include <algorithm>

namespace core::storage {
namespace {

const Op* opOf(const Change* change, const Dot& dot)
{
    if (change == nullptr || dot.op < 0 || dot.op >= static_cast<qint64>(change->ops.size()))
        return nullptr;
    return &change->ops[static_cast<std::size_t>(dot.op)];
}

} // namespace

Result<ValueOrigin> ValueOrigin::open(Database& db)
{
    CORE_TRY_ASSIGN(LogNames names, readLogNames(db));
    return ValueOrigin(db, std::move(names));
}

Result<const Change*> ValueOrigin::changeOf(const Dot& dot)
{
    const auto [at, isNew] = m_changes.try_emplace({dot.stream, dot.seq});
    if (isNew) {
        CORE_TRY_ASSIGN(Statement found,
                        m_db->prepare(loggedChanges("WHERE c.stream = ? AND c.seq = ?")));
        CORE_TRY_ASSIGN(const bool any, found.with(dot.stream, dot.seq).step());
        if (any) {
            CORE_TRY_ASSIGN(const LoggedChange logged, readLogged(found));
            auto change = openLogged(logged, m_names);
            if (change)
                at->second = *std::move(change);
            else if (change.error().code != ErrorCode::NotFound)
                return tl::unexpected(change.error());
        }
    }
    return at->second ? &*at->second : nullptr;
}

Status ValueOrigin::tellAuthor(const Dot& dot, ConflictValue& told)
{
    CORE_TRY_ASSIGN(Statement found, m_db->prepare("SELECT c.author, u.name FROM change c "
                                                   "LEFT JOIN record r ON r.id = c.author "
                                                   "LEFT JOIN user u ON u.row = r.row "
                                                   "WHERE c.stream = ? AND c.seq = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(dot.stream, dot.seq).step());
    if (any) {
        told.author = found.id<domain::UserId>(0);
        told.authorName = found.text(1);
    }
    return {};
}

Status ValueOrigin::tellLaptop(qint64 stream, ConflictValue& told)
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db->prepare("SELECT d.letters, l.name FROM stream s "
                                  "JOIN device d ON d.id = s.device "
                                  "LEFT JOIN record r ON r.id = s.device "
                                  "LEFT JOIN laptop l ON l.row = r.row WHERE s.number = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(stream).step());
    if (any) {
        told.deviceLetters = found.text(0);
        told.deviceName = found.text(1);
    }
    return {};
}

Result<ConflictValue> ValueOrigin::tell(std::uint16_t field, const Sibling& value)
{
    ConflictValue told;
    told.dot = value.dot;
    told.value = value.value;
    told.atMs = value.hlc.toMs();
    CORE_TRY(tellAuthor(value.dot, told));
    CORE_TRY(tellLaptop(value.dot.stream, told));
    CORE_TRY_ASSIGN(const Change* written, changeOf(value.dot));
    const Op* op = opOf(written, value.dot);
    if (op == nullptr || field == kLifeField)
        return told;
    for (const Dot& dot : op->replaces) {
        CORE_TRY_ASSIGN(const Change* before, changeOf(dot));
        const Op* old = opOf(before, dot);
        // A state names more than it replaces: what else its writer had seen.
        if (old == nullptr || old->field != field)
            continue;
        if (std::find(told.replaced.begin(), told.replaced.end(), old->value) ==
            told.replaced.end())
            told.replaced.push_back(old->value);
    }
    return told;
}

} // namespace core::storage
