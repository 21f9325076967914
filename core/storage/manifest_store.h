// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/storage/person_store.h"

#include <optional>
#include <vector>

namespace core::storage {

struct ManifestRow {
    domain::ManifestId id;
    QString number; ///< MS-260313-KTB-2
    QString title;  ///< Bus 2
    QString mode;
    QString from;
    QString to;
    qint64 departsAtMs = 0;
    int capacity = 0; ///< seats in all
    int escorts = 0;
    int passengers = 0;
    QString state;
    int revision = 1;
    int finalisedRevision = 0; ///< the newest finalised one, 0 when none
};

struct PassengerRow {
    domain::PassengerId id;
    PersonRow person;
    QString seat;
    QString assist;
    QString state;   ///< listed | boarded | no_show
    QString printAs; ///< name | code | empty
    std::optional<domain::PersonId> guardian;
    QString guardianName;
    /// Another open or departed manifest the person is on.
    QString alsoOnTitle;
    QString alsoOnState;
    std::optional<domain::ManifestId> alsoOn;
};

struct AcceptanceRow {
    RecordId id;
    QString rule;
    std::optional<domain::PersonId> person;
    QString reason;
    QString by;
    qint64 atMs = 0;
};

/// How two people are to travel, said by somebody; at least one of them is on the manifest.
struct TravelLinkRow {
    domain::PersonId from;
    domain::PersonId to;
    QString keep; ///< together | apart
};

/// Somebody on the manifest who cannot be sent back, and where they come from.
struct UnsafeReturnRow {
    domain::PersonId person;
    QString nationality; ///< empty when not given
    QStringList others;  ///< other nationalities, and the country of birth
};

struct RevisionRow {
    RecordId id;
    int number = 0;
    qint64 finalisedAtMs = 0;
    QString finalisedBy;
    QString content; ///< JSON, core/domain/manifest_revision
    QString checkCode;
};

struct CopyRow {
    int revision = 0;
    int number = 0;
    QString recipient;
    QString audience;
    qint64 printedAtMs = 0;
    QString by;
};

/// Reads manifests and who is on them. Writing goes through RecordWriter.
class ManifestStore {
public:
    explicit ManifestStore(Database& db) : m_db(db) {}

    /// All manifests, next departure first, departed ones last. Cost: one index range.
    Result<std::vector<ManifestRow>> list() const;
    Result<ManifestRow> row(const domain::ManifestId& id) const;
    Result<std::optional<domain::ManifestId>> findByNumber(const QString& numberOrTitle) const;
    /// The people on it now, by seat, then by family, then by name. Cost: one row a passenger by
    /// index.
    Result<std::vector<PassengerRow>> passengers(const domain::ManifestId& id) const;
    Result<std::vector<AcceptanceRow>> acceptances(const domain::ManifestId& id) const;
    /// Cost: one index range a passenger, in two queries.
    Result<std::vector<TravelLinkRow>> travelLinks(const domain::ManifestId& id) const;
    Result<std::vector<UnsafeReturnRow>> unsafeReturns(const domain::ManifestId& id) const;
    Result<std::vector<RevisionRow>>
    revisions(const domain::ManifestId& id) const;                           ///< newest first
    Result<std::vector<CopyRow>> copies(const domain::ManifestId& id) const; ///< newest first
    /// How many manifests carry a number that starts so, for the next running number.
    Result<int> countNumbersWithPrefix(const QString& prefix) const;

private:
    Database& m_db;
};

} // namespace core::storage
