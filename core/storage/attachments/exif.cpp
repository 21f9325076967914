// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments/exif.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace core::storage {
namespace {

using namespace Qt::StringLiterals;

constexpr char kPngStart[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype kPngStartSize = 8;
/// What a PNG needs to be shown; all other chunks tell of it.
constexpr std::array<QLatin1StringView, 14> kPngKept{
    "IHDR"_L1, "PLTE"_L1, "IDAT"_L1, "IEND"_L1, "tRNS"_L1, "cHRM"_L1, "gAMA"_L1,
    "iCCP"_L1, "sBIT"_L1, "sRGB"_L1, "cICP"_L1, "bKGD"_L1, "pHYs"_L1, "hIST"_L1};

constexpr int kStartOfImage = 0xD8;
constexpr int kEndOfImage = 0xD9;
constexpr int kStartOfScan = 0xDA;
constexpr int kApp0 = 0xE0;
constexpr int kApp1 = 0xE1;
constexpr int kApp2 = 0xE2;
constexpr int kApp14 = 0xEE;
constexpr int kApp15 = 0xEF;
constexpr int kComment = 0xFE;
constexpr quint16 kOrientationTag = 0x0112;
constexpr int kUpright = 1;

tl::unexpected<Error> notWhole()
{
    return fail(ErrorCode::InputDamaged, QStringLiteral("not a whole picture of its kind"),
                {QStringLiteral("media")});
}

int octet(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

bool isAlone(int marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= kStartOfImage);
}

/// A number of a TIFF block in its own byte order; nothing outside the block.
class TiffBlock {
public:
    explicit TiffBlock(QByteArrayView bytes) : m_bytes(bytes), m_isLittle(bytes.startsWith("II")) {}

    [[nodiscard]] std::optional<quint16> word(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_bytes.size())
            return std::nullopt;
        const char* place = m_bytes.data() + at;
        return m_isLittle ? qFromLittleEndian<quint16>(place) : qFromBigEndian<quint16>(place);
    }
    [[nodiscard]] std::optional<quint32> number(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_bytes.size())
            return std::nullopt;
        const char* place = m_bytes.data() + at;
        return m_isLittle ? qFromLittleEndian<quint32>(place) : qFromBigEndian<quint32>(place);
    }

private:
    QByteArrayView m_bytes;
    bool m_isLittle;
};

/// How the picture is turned, 1 to 8; 1 where the block does not say.
int orientationOf(QByteArrayView exif)
{
    constexpr qsizetype kExifHead = 6; // "Exif", two zeros
    constexpr qsizetype kEntry = 12;
    const TiffBlock tiff(exif.sliced(kExifHead));
    const auto directory = tiff.number(4);
    const auto entries = directory ? tiff.word(qsizetype{*directory}) : std::nullopt;
    if (!entries)
        return kUpright;
    for (qsizetype i = 0; i < *entries; ++i) {
        const qsizetype entry = qsizetype{*directory} + 2 + i * kEntry;
        const auto tag = tiff.word(entry);
        if (!tag)
            return kUpright;
        if (*tag != kOrientationTag)
            continue;
        const int turned = tiff.word(entry + 8).value_or(kUpright);
        return turned >= 1 && turned <= 8 ? turned : kUpright;
    }
    return kUpright;
}

/// An EXIF block that says how the picture is turned, and nothing else.
QByteArray orientationBlock(int turned)
{
    QByteArray block("\xFF\xE1\x00\x22"
                     "Exif\0\0"
                     "MM\0\x2A\0\0\0\x08"
                     "\0\x01"
                     "\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                     "\0\0\0\0",
                     36);
    block[29] = static_cast<char>(turned);
    return block;
}

/// One pass over a JPEG. Lossless: tables and compressed data are copied as they are.
class JpegCleaner {
public:
    explicit JpegCleaner(const QByteArray& bytes) : m_in(bytes) { m_out.reserve(bytes.size()); }

    Result<QByteArray> clean()
    {
        if (m_in.size() < 4 || octet(m_in, 1) != kStartOfImage)
            return notWhole();
        m_out = QByteArray("\xFF\xD8", 2);
        m_at = 2;
        bool isDone = false;
        while (!isDone) {
            CORE_TRY_ASSIGN(isDone, marker());
        }
        if (!m_hasScan)
            return notWhole();
        // What comes behind the end (a film, a second picture) is left behind.
        if (m_turned != kUpright)
            m_out.insert(m_frontEnd, orientationBlock(m_turned));
        return m_out;
    }

private:
    /// Reads the next marker and what belongs to it. True at the end of the picture.
    Result<bool> marker()
    {
        if (m_at + 2 > m_in.size() || octet(m_in, m_at) != 0xFF)
            return notWhole();
        while (m_at + 1 < m_in.size() && octet(m_in, m_at + 1) == 0xFF)
            ++m_at; // fill bytes
        if (m_at + 2 > m_in.size())
            return notWhole();
        const int kind = octet(m_in, m_at + 1);
        if (kind == kEndOfImage) {
            m_out.append("\xFF\xD9", 2);
            return true;
        }
        if (isAlone(kind)) {
            m_out.append(m_in.sliced(m_at, 2));
            m_at += 2;
            return false;
        }
        if (m_at + 4 > m_in.size())
            return notWhole();
        const qsizetype size = octet(m_in, m_at + 2) * 256 + octet(m_in, m_at + 3);
        if (size < 2 || m_at + 2 + size > m_in.size())
            return notWhole();
        keep(kind, QByteArrayView(m_in).sliced(m_at, size + 2));
        m_at += size + 2;
        if (kind == kStartOfScan)
            copyScan();
        return false;
    }

    /// @p whole is the marker with its length and content.
    void keep(int kind, QByteArrayView whole)
    {
        const QByteArrayView said = whole.sliced(4);
        if (kind == kApp0 && said.startsWith("JFIF")) {
            keepJfif(said);
            return;
        }
        if (kind == kApp1 && said.startsWith(QByteArrayView("Exif\0\0", 6)))
            m_turned = orientationOf(said);
        const bool isColour = (kind == kApp2 && said.startsWith("ICC_PROFILE")) ||
                              (kind == kApp14 && said.startsWith("Adobe"));
        const bool isTold = (kind >= kApp0 && kind <= kApp15) || kind == kComment;
        if (!isTold || isColour)
            m_out.append(whole);
    }

    /// Version and density stay; the small picture that may lie in it goes.
    void keepJfif(QByteArrayView said)
    {
        constexpr qsizetype kDensityEnd = 12; // JFIF, zero, version 2, units 1, density 4
        if (said.size() < kDensityEnd || m_frontEnd > 2)
            return;
        m_out.append("\xFF\xE0\x00\x10", 4);
        m_out.append(said.first(kDensityEnd));
        m_out.append("\0\0", 2);
        m_frontEnd = m_out.size();
    }

    /// Compressed data ends at the first marker that is not part of it.
    void copyScan()
    {
        m_hasScan = true;
        qsizetype end = m_at;
        while (end + 1 < m_in.size()) {
            const int next = octet(m_in, end + 1);
            const bool isInside = next == 0 || (next >= 0xD0 && next <= 0xD7);
            if (octet(m_in, end) == 0xFF && next != 0xFF && !isInside)
                break;
            ++end;
        }
        m_out.append(QByteArrayView(m_in).sliced(m_at, end - m_at));
        m_at = end;
    }

    const QByteArray& m_in;
    QByteArray m_out;
    qsizetype m_at = 0;
    qsizetype m_frontEnd = 2; ///< behind SOI, and JFIF where there is one
    int m_turned = kUpright;
    bool m_hasScan = false;
};

Result<QByteArray> cleanPng(const QByteArray& bytes)
{
    constexpr qsizetype kFrame = 12; // length, name, checksum
    QByteArray out = bytes.left(kPngStartSize);
    out.reserve(bytes.size());
    qsizetype at = kPngStartSize;
    while (at + kFrame <= bytes.size()) {
        const auto size = qsizetype{qFromBigEndian<quint32>(bytes.constData() + at)};
        if (size > bytes.size() - at - kFrame)
            return notWhole();
        const QByteArrayView chunk = QByteArrayView(bytes).sliced(at, size + kFrame);
        const QLatin1StringView name(chunk.sliced(4, 4));
        if (at == kPngStartSize && name != "IHDR"_L1)
            return notWhole();
        if (std::find(kPngKept.begin(), kPngKept.end(), name) != kPngKept.end())
            out.append(chunk);
        if (name == "IEND"_L1)
            return out;
        at += chunk.size();
    }
    return notWhole();
}

} // namespace

std::optional<MediaKind> mediaKindOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return MediaKind::Jpeg;
    if (bytes.startsWith(QByteArrayView(kPngStart, kPngStartSize)))
        return MediaKind::Png;
    if (bytes.startsWith("%PDF-"))
        return MediaKind::Pdf;
    return std::nullopt;
}

QString mediaType(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Jpeg: return u"image/jpeg"_s;
    case MediaKind::Png: return u"image/png"_s;
    case MediaKind::Pdf: return u"application/pdf"_s;
    }
    return {};
}

std::optional<MediaKind> mediaFromType(const QString& type)
{
    for (const MediaKind kind : {MediaKind::Jpeg, MediaKind::Png, MediaKind::Pdf}) {
        if (mediaType(kind) == type)
            return kind;
    }
    return std::nullopt;
}

bool isPicture(MediaKind kind)
{
    return kind != MediaKind::Pdf;
}

Result<QByteArray> withoutMetadata(const QByteArray& bytes, MediaKind kind)
{
    switch (kind) {
    case MediaKind::Jpeg: return JpegCleaner(bytes).clean();
    case MediaKind::Png: return cleanPng(bytes);
    case MediaKind::Pdf: return bytes;
    }
    return notWhole();
}

} // namespace core::storage
