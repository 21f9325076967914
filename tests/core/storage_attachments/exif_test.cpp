// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments/exif.h"
#include "tests/support/core/sample_pictures.h"

#include <catch2/catch.hpp>

namespace {

using core::ErrorCode;
using core::storage::MediaKind;
using core::storage::mediaKindOf;
using core::storage::withoutMetadata;

QByteArray cleaned(const QByteArray& bytes, MediaKind kind)
{
    const auto clean = withoutMetadata(bytes, kind);
    REQUIRE(clean.has_value());
    return *clean;
}

/// Every beginning of @p bytes: none may be taken for a whole picture, or crash.
void checkCut(const QByteArray& bytes, qsizetype end, MediaKind kind)
{
    for (qsizetype size = 0; size < end; ++size) {
        const auto clean = withoutMetadata(bytes.left(size), kind);
        if (clean.has_value())
            FAIL("taken at " << size);
        CHECK(clean.error().code == ErrorCode::InputDamaged);
        CHECK(clean.error().args == std::vector<QString>{QStringLiteral("media")});
    }
}

} // namespace

TEST_CASE("exif: a JPEG loses what it tells and keeps every compressed byte", "[core][storage]")
{
    const QByteArray before = test::phoneJpeg(6);
    REQUIRE(before.contains(test::kPlantedPlace));
    const QByteArray after = cleaned(before, MediaKind::Jpeg);
    CHECK_FALSE(after.contains(test::kPlantedPlace));
    for (const char* gone : {"PH1", "JFXX", "http:", "MPF", "Photoshop", "ftyp", "rgb"})
        CHECK_FALSE(after.contains(gone));
    for (const char* kept : {"JFIF", "ICC_PROFILE", "Adobe", "quantities", "frame"})
        CHECK(after.contains(kept));
    CHECK(after.endsWith(test::phoneJpegScans() + QByteArray("\xFF\xD9", 2)));
    CHECK(cleaned(after, MediaKind::Jpeg) == after);
}

TEST_CASE("exif: how a JPEG is turned stays, and nothing else of its EXIF", "[core][storage]")
{
    for (int turned = 2; turned <= 8; ++turned) {
        const QByteArray after = cleaned(test::phoneJpeg(turned), MediaKind::Jpeg);
        const qsizetype exif = after.indexOf("Exif");
        REQUIRE(exif == 2 + 18 + 4);
        CHECK(after[exif + 6 + 8 + 2 + 9] == static_cast<char>(turned));
        CHECK(after.indexOf("Exif", exif + 1) < 0);
    }
    CHECK_FALSE(cleaned(test::phoneJpeg(1), MediaKind::Jpeg).contains("Exif"));
    CHECK_FALSE(cleaned(test::phoneJpeg(9), MediaKind::Jpeg).contains("Exif"));
}

TEST_CASE("exif: a PNG keeps what draws it", "[core][storage]")
{
    const QByteArray before = test::talkativePng();
    REQUIRE(before.count(test::kPlantedPlace) == 6);
    const QByteArray after = cleaned(before, MediaKind::Png);
    CHECK_FALSE(after.contains(test::kPlantedPlace));
    for (const char* gone : {"tEXt", "iTXt", "zTXt", "eXIf", "tIME", "prVt"})
        CHECK_FALSE(after.contains(gone));
    for (const char* kept : {"IHDR", "gAMA", "IDAT", "IEND"})
        CHECK(after.contains(kept));
    CHECK(cleaned(after, MediaKind::Png) == after);
}

TEST_CASE("exif: a picture that is cut anywhere is refused", "[core][storage]")
{
    const QByteArray jpeg = cleaned(test::phoneJpeg(), MediaKind::Jpeg);
    checkCut(jpeg, jpeg.size(), MediaKind::Jpeg);
    const QByteArray png = cleaned(test::talkativePng(), MediaKind::Png);
    checkCut(png, png.size(), MediaKind::Png);
}

TEST_CASE("exif: lengths that lead outside are refused", "[core][storage]")
{
    QByteArray jpeg = test::phoneJpeg();
    jpeg[4] = '\xFF';
    jpeg[5] = '\xFF';
    CHECK_FALSE(withoutMetadata(jpeg, MediaKind::Jpeg).has_value());
    jpeg[4] = '\0';
    jpeg[5] = '\x01';
    CHECK_FALSE(withoutMetadata(jpeg, MediaKind::Jpeg).has_value());
    QByteArray png = test::talkativePng();
    png[8] = '\xFF';
    CHECK_FALSE(withoutMetadata(png, MediaKind::Png).has_value());
}

TEST_CASE("exif: the kind of a file is told by its content", "[core][storage]")
{
    CHECK(mediaKindOf(test::phoneJpeg()) == MediaKind::Jpeg);
    CHECK(mediaKindOf(test::talkativePng()) == MediaKind::Png);
    CHECK(mediaKindOf(test::samplePdf(100)) == MediaKind::Pdf);
    for (const char* other :
         {"", "MZ\x90", "GIF89a", "<html>", "PK\x03\x04", "RIFF    WEBP", "%PD"})
        CHECK_FALSE(mediaKindOf(other).has_value());
    for (const MediaKind kind : {MediaKind::Jpeg, MediaKind::Png, MediaKind::Pdf})
        CHECK(core::storage::mediaFromType(core::storage::mediaType(kind)) == kind);
    CHECK_FALSE(core::storage::mediaFromType(QStringLiteral("text/html")).has_value());
    const QByteArray paper = test::samplePdf(5000);
    CHECK(cleaned(paper, MediaKind::Pdf) == paper);
}
