// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_qr.h"

#include "core/base/check.h"

#include <QStringView>

#include <algorithm>

namespace core::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kQrHead = u"HWM1";
constexpr int kMaxQrNumber = 99999;

bool isPlainQrChar(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

QString escapedForQr(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'-')
            out += "ZA"_L1;
        else if (c == u'Z')
            out += "ZZ"_L1;
        else
            out += c;
    }
    return out;
}

/// Reads an escaped text up to the next mark that is not an escape.
QString takeEscaped(QStringView& rest)
{
    QString out;
    while (!rest.isEmpty()) {
        if (rest.front() != u'Z') {
            out += rest.front();
            rest = rest.sliced(1);
        } else if (rest.size() >= 2 && (rest[1] == u'A' || rest[1] == u'Z')) {
            out += rest[1] == u'A' ? u'-' : u'Z';
            rest = rest.sliced(2);
        } else {
            break;
        }
    }
    return out;
}

/// Reads a mark (Z and its letter) and the number after it; 0 when there is none.
int takeMarked(QStringView& rest, QChar mark)
{
    if (rest.size() < 3 || rest[0] != u'Z' || rest[1] != mark || rest[2] == u'0')
        return 0;
    rest = rest.sliced(2);
    int value = 0;
    while (!rest.isEmpty() && rest.front() >= u'0' && rest.front() <= u'9') {
        value = value * 10 + (rest.front().unicode() - u'0');
        if (value > kMaxQrNumber)
            return 0;
        rest = rest.sliced(1);
    }
    return value;
}

} // namespace

bool fitsManifestQr(const QString& number)
{
    return !number.isEmpty() && std::all_of(number.begin(), number.end(),
                                            [](QChar c) { return isPlainQrChar(c) || c == u'-'; });
}

QString qrText(const ManifestPage& page)
{
    const ManifestQr& manifest = page.manifest;
    CORE_ASSERT(fitsManifestQr(manifest.number) && fitsManifestQr(manifest.checkCode));
    CORE_ASSERT(manifest.revision > 0 && manifest.people > 0 && page.page > 0 &&
                page.page <= page.pages);
    QString check = manifest.checkCode;
    check.remove(u'-');
    return kQrHead.toString() + escapedForQr(manifest.number) + "ZR"_L1 +
           QString::number(manifest.revision) + "ZP"_L1 + QString::number(page.page) + "ZQ"_L1 +
           QString::number(page.pages) + "ZN"_L1 + QString::number(manifest.people) + "ZC"_L1 +
           escapedForQr(check);
}

std::optional<ManifestPage> parseManifestQr(const QString& text)
{
    QStringView rest = QStringView(text).trimmed();
    if (!rest.startsWith(kQrHead))
        return std::nullopt;
    rest = rest.sliced(kQrHead.size());
    ManifestPage page;
    page.manifest.number = takeEscaped(rest);
    page.manifest.revision = takeMarked(rest, u'R');
    page.page = takeMarked(rest, u'P');
    page.pages = takeMarked(rest, u'Q');
    page.manifest.people = takeMarked(rest, u'N');
    if (!rest.startsWith("ZC"_L1))
        return std::nullopt;
    rest = rest.sliced(2);
    page.manifest.checkCode = takeEscaped(rest);
    const bool isWhole = rest.isEmpty() && fitsManifestQr(page.manifest.number) &&
                         fitsManifestQr(page.manifest.checkCode) &&
                         !page.manifest.checkCode.contains(u'-') && page.manifest.revision > 0 &&
                         page.page > 0 && page.page <= page.pages && page.manifest.people > 0;
    return isWhole ? std::optional(page) : std::nullopt;
}

} // namespace core::documents
