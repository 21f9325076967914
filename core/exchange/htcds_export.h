// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/person_walk.h"
#include "core/storage/parts/part_store.h"
#include "core/storage/record_reader.h"

#include <QHash>

#include <optional>
#include <vector>

namespace core::exchange {

/// What the consents of a person say about one file.
struct HtcdsLeave {
    QString denied = {}; ///< the stable word for why the person is left out; empty: may go
    std::optional<bool> agreedToInterview = std::nullopt; ///< nothing when it was not asked
};

struct HtcdsSource {
    storage::PersonStore& people;
    storage::RecordReader& records;
    storage::PartStore& parts;
    std::function<Result<HtcdsLeave>(const domain::PersonId&)> mayLeave;
    /// Takes down who is in the file, before it appears; without a record of it there is no file.
    std::function<Status(const std::vector<domain::PersonId>&)> takeDown;
    QString purpose; ///< code of what the file is for, as the ledger has it
};

struct HtcdsSummary {
    qint64 written = 0;
    qint64 unreadable = 0;                ///< see WalkSummary
    QHash<QString, qint64> withheld = {}; ///< people left out, by the word why
};

/// Writes one case for everyone who may leave: JSON in UTF-8, readable for its owner alone, which
/// appears under its name when it is whole. Drafts, records joined with another and those left out
/// of lists are not cases. The head names the standard and the version of the mappings. Errors: Io,
/// those of walkPeople(), mayLeave and takeDown.
Result<HtcdsSummary> exportHtcds(const HtcdsSource& source, const QString& file,
                                 const JobControl& control);

} // namespace core::exchange
