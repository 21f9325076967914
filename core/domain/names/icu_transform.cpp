// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names/icu_transform.h"

#include <unicode/utrans.h>

#include <memory>

namespace core::domain {
namespace {

struct CloseTransform {
    void operator()(UTransliterator* transform) const { utrans_close(transform); }
};

} // namespace

std::optional<QString> icuTransform(const char* name, const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const QString id = QString::fromLatin1(name);
    const std::unique_ptr<UTransliterator, CloseTransform> transform(
        utrans_openU(reinterpret_cast<const UChar*>(id.utf16()), static_cast<int32_t>(id.size()),
                     UTRANS_FORWARD, nullptr, 0, nullptr, &status));
    if (U_FAILURE(status))
        return std::nullopt;
    // The longest answer seen is a syllable of seven letters for one sign.
    QString out = text;
    auto size = static_cast<int32_t>(text.size());
    const qsizetype room = text.size() * 16 + 16;
    out.resize(room);
    int32_t limit = size;
    utrans_transUChars(transform.get(), reinterpret_cast<UChar*>(out.data()), &size,
                       static_cast<int32_t>(room), 0, &limit, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    out.resize(size);
    return out;
}

} // namespace core::domain
