// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change_seal.h"
#include "core/sync/folder/folder_transport.h"

#include <QList>

namespace core::sync {
using namespace Qt::StringLiterals;
namespace {

constexpr char kMarkerTitle[] = "homeward-folder ";
constexpr char kMarkerVersion[] = "1";
constexpr QLatin1String kMarkerName("homeward-folder");
constexpr qint64 kLargestMarker = 256;
/// The open part of every sealed piece: magic 4 | piece 1 | group tag 8.
constexpr qint64 kPieceHead = 13;

struct Marker {
    QByteArray groupTag;
    QByteArray place;
};

QByteArray encodeMarker(const Marker& marker)
{
    return QByteArray(kMarkerTitle) + kMarkerVersion + '\n' + marker.groupTag.toHex() + '\n' +
           marker.place.toHex() + '\n';
}

/// Nothing for one that is not whole. Errors: InputDamaged for that of a later program.
Result<std::optional<Marker>> decodeMarker(const QByteArray& bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    if (!bytes.startsWith(kMarkerTitle) || lines.size() < 2)
        return std::optional<Marker>();
    if (lines[0] != QByteArray(kMarkerTitle) + kMarkerVersion)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a folder of a later program"),
                    {QStringLiteral("folder"), QStringLiteral("newer")});
    if (lines.size() != 4)
        return std::optional<Marker>();
    Marker marker{QByteArray::fromHex(lines[1]), QByteArray::fromHex(lines[2])};
    if (marker.groupTag.size() != 8 || marker.place.size() != 16 || encodeMarker(marker) != bytes)
        return std::optional<Marker>();
    return std::optional(std::move(marker));
}

tl::unexpected<Error> foreignFolder()
{
    return fail(ErrorCode::NotTrusted, QStringLiteral("a folder of another group"),
                {QStringLiteral("group")});
}

} // namespace

FolderTransport::FolderTransport(QString folder, const RoadSeal& seal, const Files& files)
    : m_folder(std::move(folder)), m_seal(&seal), m_files(&files),
      m_place(storage::shortHash(m_folder.toUtf8()))
{
}

Result<bool> FolderTransport::readMarker()
{
    const auto bytes = readWhole(*m_files, under(kMarkerName), kLargestMarker);
    if (!bytes && bytes.error().code != ErrorCode::NotFound &&
        bytes.error().code != ErrorCode::InputDamaged)
        return fail(bytes.error());
    if (!bytes)
        return false;
    CORE_TRY_ASSIGN(const std::optional<Marker> marker, decodeMarker(*bytes));
    if (!marker)
        return false;
    if (marker->groupTag != m_seal->groupTag())
        return foreignFolder();
    m_place = marker->place;
    m_isMarked = true;
    return true;
}

Result<bool> FolderTransport::hasOurFiles() const
{
    const auto beacons = m_files->list(under("laptops"_L1));
    if (!beacons)
        return beacons.error().code == ErrorCode::NotFound ? Result<bool>(false)
                                                           : fail(beacons.error());
    for (const Files::Entry& entry : *beacons) {
        const auto head = m_files->readAt(under("laptops/"_L1) + entry.name, 0, kPieceHead);
        if (!head || head->size() < kPieceHead || !head->startsWith("HWR1"))
            continue;
        if (head->mid(5) != m_seal->groupTag())
            return foreignFolder();
        return true;
    }
    return false;
}

/// False for a folder nobody has used yet. A marker that was damaged is made up for by what lies
/// beside it. Errors: NotTrusted, Unreachable, InputDamaged, Io.
Result<bool> FolderTransport::isOurs()
{
    if (m_isMarked)
        return true;
    CORE_TRY_ASSIGN(const bool isMarked, readMarker());
    if (isMarked)
        return true;
    // A stick that is not plugged in has no folder; to make one would write to the disk below it.
    const auto there = m_files->list(m_folder);
    if (!there && there.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Unreachable, QStringLiteral("the shared folder is not there"));
    if (!there)
        return fail(there.error());
    return hasOurFiles();
}

Status FolderTransport::claim()
{
    if (m_isClaimed)
        return {};
    CORE_TRY(isOurs());
    for (const QLatin1String name : {"streams"_L1, "erased"_L1, "laptops"_L1})
        CORE_TRY(m_files->makeFolder(under(name)));
    if (!m_isMarked) {
        const Marker marker{m_seal->groupTag(), storage::randomBytes(16)};
        CORE_TRY(placeFile(*m_files, m_folder, QString(kMarkerName), encodeMarker(marker)));
        // Another laptop may have done the same meanwhile: what stands there now counts.
        CORE_TRY(readMarker());
    }
    m_isClaimed = true;
    return {};
}

} // namespace core::sync
