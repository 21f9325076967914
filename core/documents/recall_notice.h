// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace core::documents {

/// One thing that was passed on.
struct RecallItem {
    QDateTime at;
    QString how;       ///< disclosure_how
    QStringList parts; ///< shared_part
    friend bool operator==(const RecallItem&, const RecallItem&) = default;
};

/// What a recall notice says. It has no place for a name, a need or what somebody was asked for:
/// a notice that gets lost tells nothing about anybody.
struct RecallInput {
    QString code; ///< of the person
    QString recipient;
    QString site;
    QString madeBy;
    QDateTime madeAt;
    QDateTime withdrawnAt;
    std::vector<RecallItem> items;
};

/// The notice to one recipient, A4 upright: what they were given and when, that consent was taken
/// back, and what to do: stop using it, destroy it, confirm it. Parts that would tell something of
/// a person's health or story are "further parts of the record".
Document recallNotice(const RecallInput& input);

} // namespace core::documents
