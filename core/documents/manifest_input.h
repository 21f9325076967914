// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paper_text.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::documents {

/// What a copy of the manifest shows.
enum class Audience {
    NamesAndDocuments, ///< carrier and offices
    NamesAndSeats,     ///< driver: who sits where
    CodesOnly,
};

/// Who gets a copy. Each copy is numbered and names its holder.
enum class Recipient { EscortLead, Driver, ReceivingOffice, File, PoliceDesk };

/// The stored word of a recipient and of an audience ("escort_lead", "names_and_seats") and back.
QString recipientKey(Recipient recipient);
std::optional<Recipient> recipientFromKey(const QString& key);
QString audienceKey(Audience audience);
std::optional<Audience> audienceFromKey(const QString& key);
TrText recipientLabel(Recipient recipient);

enum class SheetSex { NotGiven, Female, Male, Other };

/// One line of the list. It has no place for a need, a consent, a stage or a whereabouts.
struct SheetPassenger {
    QString code;
    QString seat;
    QString name;
    QString nativeName;
    SheetSex sex = SheetSex::NotGiven;
    std::optional<PartialDate> birth;
    PaperText nationality;
    QString documentNumber;
    QString familyLetter; ///< A, B, C; empty when nobody of the family stands beside them by name
    QString assist;       ///< letters: C D W G
    bool printAsCode = false; ///< only code and seat reach paper, at the person's choice
};

/// What happened to one person between two revisions, said by code.
struct SheetChange {
    enum class Kind { Added, Removed, SeatChanged, GuardianNamed, PrintsAsCode, PrintsAsName };
    Kind kind = Kind::Added;
    QString code;
    QString seat;  ///< the seat now, for Removed the seat given up
    QString other; ///< the seat before, or the other manifest's name
};

struct SheetCopy {
    int number = 1;
    Recipient recipient = Recipient::EscortLead;
    std::vector<Recipient> all; ///< everyone who gets a copy, this one included
};

struct SheetPerson {
    QString name;
    QString office;
};

/// Everything a passenger manifest says. Plain data: from the store by manifest_source.h, from a
/// test by hand.
struct ManifestSheetInput {
    QString number; ///< MS-260313-KTB-2
    int revision = 1;
    int replaces = 0;      ///< the revision this one replaces, 0 for none
    QDateTime finalisedAt; ///< not valid: a draft, which says so in its header and carries no code
    QString finalisedBy;
    QString checkCode;
    QString from;
    QString to;
    QDateTime departs;
    QString vehicle; ///< Bus 2
    QString plate;
    int seats = 0;
    QString driver;
    QStringList escorts; ///< the first leads
    std::vector<SheetPassenger> passengers;
    Audience audience = Audience::NamesAndDocuments;
    SheetCopy copy;
    std::vector<SheetChange> changes; ///< since the revision it replaces
    SheetPerson preparedBy;
    SheetPerson checkedBy;
    QString receiver;

    [[nodiscard]] bool isDraft() const { return !finalisedAt.isValid(); }
};

} // namespace core::documents
