// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <cstdint>

namespace core::session {

/// What every user of a demo store unlocks it with; ./dev reads it from here.
inline constexpr char16_t kDemoPassphrase[] = u"lantern river crossing home";

/// A store of fictional people to learn, show and test with.
struct DemoOptions {
    int arrivals = 197; ///< people of the day, in two groups
    std::uint64_t seed = 20251110;
    QDate day = QDate(2025, 11, 10);
    QString passphrase = QString::fromUtf16(kDemoPassphrase); ///< of every user
};

struct DemoSummary {
    int people = 0;
    int families = 0;
    int manifests = 0;
};

/// Fills a new store at @p path with the days up to @p options.day as they would have been: groups
/// arrive and are registered, are interviewed and travel. Users: Kanokwan S. (clerk), Naw Paw Htoo
/// (caseworker), Daniel Okafor (transport), Daw Mya Sein (supervisor). Everything goes through the
/// writer of the store at the time of its own day, so history, log and audit are those of a real
/// one. The same options make the same people on every machine. Keys are derived without cost:
/// never keep a real person in such a store. Errors: those of Session::create and RecordWriter.
Result<DemoSummary> makeDemoStore(const QString& path, const DemoOptions& options,
                                  const JobControl& control);

} // namespace core::session
