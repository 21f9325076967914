// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_qr.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;
using namespace core::documents;

const ManifestPage kQrSample{{u"MS-2026-0313-02"_s, 2, 38, u"7F3K-92QM-W4"_s}, 3, 12};

TEST_CASE("manifest qr: says number, revision, page, pages, people and check code",
          "[core][documents]")
{
    const QString text = qrText(kQrSample);
    CHECK(text == u"HWM1MSZA2026ZA0313ZA02ZR2ZP3ZQ12ZN38ZC7F3K92QMW4"_s);
    const auto read = parseManifestQr(text);
    REQUIRE(read);
    CHECK(read->manifest.number == u"MS-2026-0313-02"_s);
    CHECK(read->manifest.revision == 2);
    CHECK(read->page == 3);
    CHECK(read->pages == 12);
    CHECK(read->manifest.people == 38);
    CHECK(read->manifest.checkCode == u"7F3K92QMW4"_s);
}

TEST_CASE("manifest qr: holds only letters and digits that every keyboard layout keeps apart",
          "[core][documents]")
{
    const QString text = qrText(kQrSample);
    CHECK(std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    }));
}

TEST_CASE("manifest qr: numbers and check codes with a Z come back whole", "[core][documents]")
{
    for (const QString& number : {u"Z-2026"_s, u"ZR-ZP1"_s, u"AZ"_s, u"ZZ-ZA-ZZZ"_s, u"-Z-"_s}) {
        const auto read = parseManifestQr(qrText({{number, 1, 1, u"ZZ0ZAZR"_s}, 1, 1}));
        REQUIRE(read);
        CHECK(read->manifest.number == number);
        CHECK(read->manifest.checkCode == u"ZZ0ZAZR"_s);
    }
}

TEST_CASE("manifest qr: everything that is not a sheet's code is refused", "[core][documents]")
{
    const QString good = qrText(kQrSample);
    REQUIRE(parseManifestQr(u" "_s + good + u"\r\n"_s));
    for (qsizetype length = 0; length < good.indexOf(u"ZC"_s) + 3; ++length)
        CHECK_FALSE(parseManifestQr(good.left(length)));
    CHECK_FALSE(parseManifestQr(u"KTB4831K"_s));
    CHECK_FALSE(parseManifestQr(good.toLower()));
    CHECK_FALSE(parseManifestQr(QString(good).replace(u"ZP3"_s, u"ZP13"_s))); // page after the last
    CHECK_FALSE(parseManifestQr(QString(good).replace(u"ZP3"_s, u"ZP0"_s)));
    CHECK_FALSE(parseManifestQr(QString(good).replace(u"ZR2"_s, u"ZR99999999999"_s)));
    CHECK_FALSE(parseManifestQr(QString(good).replace(u"ZN38"_s, u"ZN"_s)));
    CHECK_FALSE(parseManifestQr(good + u"Z"_s));
    CHECK_FALSE(parseManifestQr(good + u"ก"_s));
}

TEST_CASE("manifest qr: a number outside letters, digits and dashes does not fit",
          "[core][documents]")
{
    CHECK(fitsManifestQr(u"MS-2026-0313-02"_s));
    CHECK_FALSE(fitsManifestQr(u"MS/2026"_s));
    CHECK_FALSE(fitsManifestQr(u"ms-2026"_s));
    CHECK_FALSE(fitsManifestQr(QString()));
}

} // namespace
