// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/storage/person_store.h"

#include <functional>

namespace core::exchange {

/// Whether something about a person may go into a file: empty, or the stable word for why not.
using MayLeave = std::function<Result<QString>(const domain::PersonId&)>;

struct WalkSummary {
    qint64 visited = 0;
    qint64 unreadable = 0; ///< people, or parts of the list, that a damaged store no longer gives
};

/// Hands everyone to @p visit, each once. A damaged store is read in every order there is, from its
/// front: what one damaged page hides in one order another still shows. Progress: people, once a
/// second. Memory: one id a person. Errors: Cancelled, those of @p visit but StoreDamaged, which is
/// counted.
Result<WalkSummary> walkPeople(storage::PersonStore& people,
                               const std::function<Status(const storage::PersonRow&)>& visit,
                               const JobControl& control);

} // namespace core::exchange
