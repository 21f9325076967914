// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core::documents {

/// What the QR code of one page of a manifest says: enough to tell which list the sheet belongs to,
/// whether it is the newest, and whether a page is missing. It names no person.
///
/// Text: HWM1 number ZR revision ZP page ZQ pages ZN people ZC check code, in A to Z and 0 to 9
/// only. A dash is written ZA and a Z as ZZ. A scanner that types like a keyboard sends scan codes;
/// with a Thai layout active each of these 36 characters still arrives as a character of its own.
struct ManifestQr {
    QString number; ///< MS-260313-KTB-2: capital letters, digits and dashes
    int revision = 1;
    int people = 0;
    QString checkCode; ///< 7F3K-92QM-W4; travels without the dashes
    friend bool operator==(const ManifestQr&, const ManifestQr&) = default;
};

/// One sheet of a manifest, as read back from its code.
struct ManifestPage {
    ManifestQr manifest;
    int page = 1;
    int pages = 1;
    friend bool operator==(const ManifestPage&, const ManifestPage&) = default;
};

/// Invariant: the number and the check code hold nothing but A to Z, 0 to 9 and dashes.
QString qrText(const ManifestPage& page);
/// Reads qrText back; the check code comes without dashes. Nothing when it is anything else.
std::optional<ManifestPage> parseManifestQr(const QString& text);
/// Whether a manifest number can stand in the code.
bool fitsManifestQr(const QString& number);

} // namespace core::documents
