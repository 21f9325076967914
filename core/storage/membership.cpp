// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/membership.h"

#include "core/forms/field_spec.h"
#include "core/storage/device.h"
#include "core/storage/log/record_state.h"

#include <algorithm>

namespace core::storage {
namespace {

constexpr qsizetype kDeviceIdSize = 16;

using Cut = std::map<domain::StreamId, qint64>;

void raise(Cut& cut, const Cut& other)
{
    for (const auto& [stream, seq] : other)
        cut[stream] = std::max(cut[stream], seq);
}

QString vouchName(const domain::StreamId& stream)
{
    return QStringLiteral("vouched:") + stream.toString();
}

/// Two supervisors may revoke one laptop without knowing of each other: all their cuts.
Result<Cut> cutsOf(Database& db, qint64 row)
{
    Cut cut;
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT revision, state FROM register WHERE row = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(row).step());
    if (!any)
        return cut;
    CORE_TRY_ASSIGN(const RecordState state, RecordState::decode(found.integer(0), found.blob(1)));
    for (const Sibling& one : state.siblings(static_cast<std::uint16_t>(forms::FieldId::LaptopCut)))
        raise(cut, cutFromText(one.value.toText()));
    return cut;
}

Result<Cut> vouchedFor(Database& db)
{
    Cut cut;
    CORE_TRY_ASSIGN(Statement rows,
                    db.prepare("SELECT name, value FROM meta WHERE name GLOB 'vouched:*'"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        if (const auto stream = domain::StreamId::parse(rows.text(0).mid(8)))
            cut[*stream] = rows.integer(1);
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return cut;
}

/// Ids of the laptops of the grant, one behind the other.
Result<QByteArray> believedIds(Database& db)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT value FROM meta WHERE name = 'believed'"));
    CORE_TRY_ASSIGN(const bool any, found.step());
    return any ? found.blob(0) : QByteArray();
}

Result<LaptopRecord> laptopOf(const Statement& row)
{
    const auto id = domain::DeviceId::fromBytes(row.blob(0));
    if (!id)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a laptop without identity"));
    return LaptopRecord{*id,
                        row.text(1),
                        row.text(2),
                        QByteArray::fromHex(row.text(3).toLatin1()),
                        row.text(4) == QLatin1String("revoked"),
                        row.integer(5) != 0};
}

constexpr std::string_view kLaptopColumns =
    "SELECT r.id, coalesce(l.letters, ''), coalesce(l.name, ''), coalesce(l.public_key, ''), "
    "coalesce(l.state, ''), coalesce(l.protected, 0) FROM laptop l JOIN record r ON r.row = l.row ";

} // namespace

bool Standing::believes(const domain::StreamId& stream, qint64 seq) const
{
    if (!isRevoked)
        return true;
    const auto found = cut.find(stream);
    return found != cut.end() && seq <= found->second;
}

Result<std::optional<Standing>> standingOf(Database& db, const domain::DeviceId& device)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT l.row, coalesce(l.state, '') FROM record r "
                                                "JOIN laptop l ON l.row = r.row WHERE r.id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(device).step());
    const QString state = any ? found.text(1) : QString();
    if (state == QLatin1String("revoked")) {
        Standing standing{.isRevoked = true, .cut = {}};
        CORE_TRY_ASSIGN(standing.cut, cutsOf(db, found.integer(0)));
        CORE_TRY_ASSIGN(const Cut vouched, vouchedFor(db));
        raise(standing.cut, vouched);
        return std::optional(standing);
    }
    if (state == QLatin1String("enrolled"))
        return std::optional(Standing());
    CORE_TRY_ASSIGN(const DeviceInfo own, readDevice(db));
    if (own.id == device)
        return std::optional(Standing());
    CORE_TRY_ASSIGN(const QByteArray believed, believedIds(db));
    for (qsizetype at = 0; at + kDeviceIdSize <= believed.size(); at += kDeviceIdSize) {
        if (believed.mid(at, kDeviceIdSize) == device.toByteArray())
            return std::optional(Standing());
    }
    return std::optional<Standing>();
}

Status vouchFor(Database& db, const domain::StreamId& stream, qint64 seq)
{
    return db.run("INSERT INTO meta (name, value) VALUES (?,?) ON CONFLICT (name) "
                  "DO UPDATE SET value = max(value, excluded.value)",
                  vouchName(stream), seq);
}

Result<std::vector<LaptopRecord>> readLaptops(Database& db)
{
    std::vector<LaptopRecord> laptops;
    CORE_TRY_ASSIGN(Statement rows,
                    db.prepare(std::string(kLaptopColumns) + "ORDER BY l.letters, r.id"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        CORE_TRY_ASSIGN(LaptopRecord laptop, laptopOf(rows));
        laptops.push_back(std::move(laptop));
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return laptops;
}

Result<std::optional<LaptopRecord>> findLaptop(Database& db, const domain::DeviceId& device)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare(std::string(kLaptopColumns) + "WHERE r.id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(device).step());
    if (!any)
        return std::optional<LaptopRecord>();
    CORE_TRY_ASSIGN(LaptopRecord laptop, laptopOf(found));
    return std::optional(std::move(laptop));
}

Result<Cut> headsOf(Database& db, const domain::DeviceId& device)
{
    Cut heads;
    CORE_TRY_ASSIGN(Statement rows, db.prepare("SELECT id, head FROM stream WHERE device = ?"));
    CORE_TRY_ASSIGN(bool more, rows.with(device).step());
    while (more) {
        if (const auto stream = rows.id<domain::StreamId>(0))
            heads[*stream] = rows.integer(1);
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return heads;
}

QString cutText(const Cut& cut)
{
    QStringList lines;
    for (const auto& [stream, seq] : cut)
        lines.append(stream.toString() + u':' + QString::number(seq));
    return lines.join(u'\n');
}

Cut cutFromText(const QString& text)
{
    Cut cut;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto stream = domain::StreamId::parse(line.section(u':', 0, 0));
        bool isNumber = false;
        const qint64 seq = line.section(u':', 1).toLongLong(&isNumber);
        if (stream && isNumber)
            cut[*stream] = std::max(cut[*stream], seq);
    }
    return cut;
}

} // namespace core::storage
