// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/manifest_export.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::domain::FrozenManifest;
using core::domain::FrozenPassenger;
using core::exchange::TableFormat;

FrozenManifest twoPeople()
{
    FrozenManifest list;
    list.number = u"MS-2025-1110-01"_s;
    list.revision = 3;
    list.from = u"Mae Sot"_s;
    list.driver = u"Driver Name"_s;
    FrozenPassenger named{.person = *core::domain::PersonId::fromBytes(QByteArray(16, '\1'))};
    named.code = u"KTB-0001-A"_s;
    named.seat = u"1A"_s;
    named.fullName = u"Sunita Thapa"_s;
    named.nativeName = u"सुनिता"_s;
    named.documentNumber = u"E1234567"_s;
    named.assist = u"C"_s;
    named.guardianCode = u"KTB-0009-Z"_s;
    FrozenPassenger hidden = named;
    hidden.code = u"KTB-0002-B"_s;
    hidden.fullName = u"Secret Name"_s;
    hidden.documentNumber = u"S7654321"_s;
    hidden.codeOnly = true;
    list.passengers = {named, hidden};
    return list;
}

QByteArray exportedText(const QString& checkCode)
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(u"list.csv"_s);
    const FrozenManifest list = twoPeople();
    REQUIRE(core::exchange::exportManifest({list, checkCode}, TableFormat::Csv, name));
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("manifest export: who prints as code is a code, even if a name came along",
          "[core][exchange]")
{
    const QByteArray text = exportedText(u"7F3K-92QM-W4"_s);
    CHECK(text.contains("Sunita Thapa"));
    CHECK(text.contains("सुनिता"));
    CHECK(text.contains("KTB-0002-B"));
    CHECK_FALSE(text.contains("Secret Name"));
    CHECK_FALSE(text.contains("S7654321"));
    CHECK_FALSE(text.contains("KTB-0009-Z")); // a guardian stands on no paper
    CHECK(text.count("finalised") == 2);
    CHECK(text.count("7F3K-92QM-W4") == 2);
}

TEST_CASE("manifest export: each row of a draft says so", "[core][exchange]")
{
    const QByteArray text = exportedText(QString());
    CHECK(text.count("draft") == 2);
    CHECK_FALSE(text.contains("finalised"));
}

TEST_CASE("manifest export: a folder that is not there is told", "[core][exchange]")
{
    const FrozenManifest list = twoPeople();
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Json, TableFormat::Xlsx}) {
        const auto done =
            core::exchange::exportManifest({list, {}}, format, u"/nowhere/at/all/list"_s);
        REQUIRE_FALSE(done.has_value());
        CHECK(done.error().code == core::ErrorCode::Io);
    }
}
