// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>
#include <vector>

namespace core {

/// The answer of anything that can fail for a reason outside the program.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    /// Implicit, because and_then gives the base.
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
};

using Status = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, QString detail, std::vector<QString> args = {})
{
    return tl::make_unexpected(Error{code, std::move(detail), std::move(args)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace core

/// Leaves the function with the error of EXPR, if it has one.
#define CORE_TRY(EXPR)                                                                             \
    do {                                                                                           \
        if (auto coreTryResult = (EXPR); !coreTryResult)                                           \
            return core::fail(std::move(coreTryResult).error());                                   \
    } while (false)

#define CORE_TRY_JOIN2(A, B) A##B
#define CORE_TRY_JOIN(A, B) CORE_TRY_JOIN2(A, B)
/// CORE_TRY_ASSIGN(auto page, store.page(...)): declares page, or leaves with the error.
// NOLINTBEGIN(bugprone-macro-parentheses): DECL is a declaration
#define CORE_TRY_ASSIGN(DECL, EXPR)                                                                \
    auto CORE_TRY_JOIN(coreTry, __LINE__) = (EXPR);                                                \
    if (!CORE_TRY_JOIN(coreTry, __LINE__))                                                         \
        return core::fail(std::move(CORE_TRY_JOIN(coreTry, __LINE__)).error());                    \
    DECL = *std::move(CORE_TRY_JOIN(coreTry, __LINE__))
// NOLINTEND(bugprone-macro-parentheses)
