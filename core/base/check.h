// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// A bug in the program, not a fault of the world: ends the process in every build, because going
/// on with a broken invariant could write a wrong record. The text holds no data.
#define CORE_ASSERT(COND)                                                                          \
    do {                                                                                           \
        if (!(COND)) {                                                                             \
            std::fprintf(stderr, "homeward: assertion %s at %s:%d\n", #COND, __FILE__, __LINE__);  \
            std::abort();                                                                          \
        }                                                                                          \
    } while (false)
