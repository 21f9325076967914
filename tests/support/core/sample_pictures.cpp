// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sample_pictures.h"

#include <QtEndian>

#include <array>

namespace test {
namespace {

QByteArray block(int marker, const QByteArray& said)
{
    QByteArray bytes("\xFF", 1);
    bytes.append(static_cast<char>(marker));
    const auto size = static_cast<quint16>(said.size() + 2);
    bytes.append(static_cast<char>(size >> 8));
    bytes.append(static_cast<char>(size & 0xFF));
    return bytes + said;
}

QByteArray exifBlock(int orientation)
{
    QByteArray tiff("II\x2A\0\x08\0\0\0", 8);
    tiff += QByteArray("\x02\0", 2);
    tiff += QByteArray("\x0F\x01\x02\0\x04\0\0\0PH1\0", 12); // make
    QByteArray turned("\x12\x01\x03\0\x01\0\0\0\0\0\0\0", 12);
    turned[8] = static_cast<char>(orientation);
    tiff += turned + QByteArray(4, '\0') + kPlantedPlace;
    return QByteArray("Exif\0\0", 6) + tiff;
}

quint32 pngChecksum(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray& name, const QByteArray& said)
{
    QByteArray size(4, '\0');
    qToBigEndian(static_cast<quint32>(said.size()), size.data());
    QByteArray crc(4, '\0');
    qToBigEndian(pngChecksum(name + said), crc.data());
    return size + name + said + crc;
}

} // namespace

QByteArray phoneJpegScans()
{
    const QByteArray head("\x01\x01\0\0\x3F\0", 6);
    return block(0xDA, head) + QByteArray("\x12\xFF\0\x34\xFF\xD0\x56\xFF\xD7\x78", 10) +
           block(0xC4, QByteArray("table")) + block(0xDA, head) + QByteArray("\x9A\xFF\0\xBC", 4);
}

QByteArray phoneJpeg(int orientation)
{
    return QByteArray("\xFF\xD8", 2) +
           block(0xE0, QByteArray("JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01", 14) + "rgb") +
           block(0xE0, QByteArray("JFXX\0\x10", 6) + kPlantedPlace) +
           block(0xE1, exifBlock(orientation)) +
           block(0xE1, "http://ns.adobe.com/xap/1.0/" + kPlantedPlace) +
           block(0xE2, QByteArray("ICC_PROFILE\0\x01\x01profile", 21)) +
           block(0xE2, "MPF" + kPlantedPlace) + block(0xED, "Photoshop 3.0" + kPlantedPlace) +
           block(0xEE, QByteArray("Adobe\0\x64\0\0\0\0\x01", 12)) + block(0xFE, kPlantedPlace) +
           block(0xDB, "quantities") + block(0xC2, "frame") + phoneJpegScans() +
           QByteArray("\xFF\xD9", 2) + "ftypmp42" + kPlantedPlace;
}

QByteArray talkativePng()
{
    const QByteArray head("\0\0\0\x01\0\0\0\x01\x08\0\0\0\0", 13);
    const QByteArray grey("\x78\x9C\x63\x68\0\0\0\x82\0\x81", 10);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", head) +
           pngChunk("gAMA", QByteArray("\0\0\xB1\x8F", 4)) +
           pngChunk("tEXt", QByteArray("Comment\0", 8) + kPlantedPlace) +
           pngChunk("iTXt", kPlantedPlace) + pngChunk("zTXt", kPlantedPlace) +
           pngChunk("eXIf", kPlantedPlace) +
           pngChunk("tIME", QByteArray("\x07\xE9\x0B\x0A\1\2\3", 7)) +
           pngChunk("prVt", kPlantedPlace) + pngChunk("IDAT", grey) + pngChunk("IEND", {}) +
           kPlantedPlace;
}

QByteArray hugePng()
{
    const QByteArray head("\0\x01\0\0\0\x01\0\0\x08\0\0\0\0", 13);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", head) +
           pngChunk("IDAT", QByteArray("\x78\x9C\x63\0\0", 5)) + pngChunk("IEND", {});
}

QByteArray samplePdf(qsizetype size)
{
    QByteArray bytes("%PDF-1.4\n");
    quint32 state = 1;
    while (bytes.size() < size) {
        state = state * 1664525U + 1013904223U;
        bytes.append(static_cast<char>(state >> 24));
    }
    return bytes.left(size);
}

} // namespace test
