// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace core {

/// A text that a person will read, declared in the core and resolved in ui/text at paint time.
/// Marked for lupdate with QT_TRANSLATE_NOOP(context, source). An empty source is no text.
struct TrText {
    const char* context = "";
    const char* source = "";

    [[nodiscard]] constexpr bool isEmpty() const { return std::string_view(source).empty(); }
};

} // namespace core

/// Marks a text for lupdate and makes the TrText of it.
#define CORE_TR(CONTEXT, SOURCE)                                                                   \
    core::TrText                                                                                   \
    {                                                                                              \
        CONTEXT, QT_TRANSLATE_NOOP(CONTEXT, SOURCE)                                                \
    }
