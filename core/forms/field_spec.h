// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr_text.h"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace core::forms {

/// The kinds of record the change log knows. The numbers are stored and sent; never reuse one.
enum class RecordType : std::uint8_t {
    Person = 1,
    Family = 2,
    Reception = 3, ///< a reception group
    Expected = 4,  ///< a line of a pre-arrival list
    Manifest = 5,
    Passenger = 6,
    ManifestRevision = 7, ///< what a finalised revision held
    CheckAcceptance = 8,  ///< a finding of the checks panel that a person accepted, with the reason
    PrintCopy = 9,        ///< one printed, numbered copy and who got it
    User = 10,
    Site = 11,
    Laptop = 12,   ///< one that is, or was, of the group; its id is that of the device
    KeyGrant = 13, ///< a key of the group, sealed for one laptop
};

/// Numbers are ranges per record type (Person 100.., Family 200.., Reception 300.. and so on),
/// stored in the log and sent to other laptops: a number is never reused, also when its field is
/// retired.
enum class FieldId : std::uint16_t {
    // Person
    PersonCode = 100,
    PersonState = 101, ///< draft | registered | merged | left_out
    PersonReception = 102,
    PersonArrivedAt = 103,
    PersonRegisteredAt = 104,
    PersonFullName = 110,   ///< Latin letters, as in the document
    PersonNativeName = 111, ///< own script
    PersonNameSource = 112, ///< document | self | operator
    PersonSex = 113,        ///< female | male | other
    PersonBirth = 114,
    PersonNationality = 115, ///< ISO 3166-1 alpha-3 or ICAO code
    PersonDocumentKind = 120,
    PersonDocumentNumber = 121,
    PersonDocumentExpiry = 122,
    PersonLanguage = 123, ///< ISO 639-3
    PersonFamily = 130,
    PersonGuardian = 131,
    PersonNeeds = 132,           ///< medical pregnant injured disability child unsafe
    PersonConsentRegister = 140, ///< spoken | signed | number_only
    PersonConsentPhoto = 141,
    PersonConsentTravel = 142, ///< agreed | declined: names to carrier and receiving office
    PersonConsentGuardian =
        143,                 ///< the guardian's own answer for a child: spoken | signed | declined
    PersonStage = 150,       ///< registered | interviewed | ready
    PersonWhereabouts = 151, ///< here | clinic | left
    PersonExternalId = 160,  ///< id in the file it was imported from
    PersonPhone = 161,
    PersonFatherName = 162,
    PersonHomePlace = 163,
    PersonBatch = 164, ///< name of the import
    // Family
    FamilyName = 200,
    // Reception group
    ReceptionNumber = 300,
    ReceptionStartedAt = 301,
    ReceptionPlace = 302,
    ReceptionHandedOverBy = 303,
    ReceptionExpected = 304,   ///< how many were announced
    ReceptionCountedMen = 305, ///< heads counted at the gate, before any form
    ReceptionCountedWomen = 306,
    ReceptionCountedChildren = 307,
    ReceptionState = 308, ///< open | closed
    ReceptionNote = 309,
    // Line of the expected list
    ExpectedReception = 400,
    ExpectedLine = 401,
    ExpectedName = 402,
    ExpectedSex = 403,
    ExpectedNationality = 404,
    ExpectedDocumentNumber = 405,
    ExpectedPerson = 406,  ///< the person who turned out to be this line
    ExpectedOutcome = 407, ///< waiting | arrived | did_not_come
    // Manifest
    ManifestNumber = 500,
    ManifestTitle = 501, ///< "Bus 2"
    ManifestMode = 502,  ///< bus | van | flight | boat | foot
    ManifestFrom = 503,
    ManifestTo = 504,
    ManifestDepartsAt = 505,
    ManifestPlate = 506,
    ManifestDriver = 507,
    ManifestEscorts = 508,  ///< one name a line, the first leads
    ManifestCapacity = 509, ///< seats in all, escorts included
    ManifestState =
        510, ///< draft | finalised | boarding | departed | arrived | handed_over | cancelled
    ManifestRevisionNumber = 511, ///< the revision being worked on, from 1
    ManifestReceiver = 512,
    // Passenger
    PassengerManifest = 600,
    PassengerPerson = 601,
    PassengerSeat = 602,
    PassengerGuardian = 603, ///< the named guardian on this vehicle
    PassengerAssist = 604,   ///< symbols of assistance: C D W
    PassengerState = 605,    ///< listed | removed | boarded | no_show
    PassengerPrintAs = 606,  ///< name | code, where a person has decided
    // Finalised revision
    RevisionManifest = 700,
    RevisionNumber = 701,
    RevisionFinalisedAt = 702,
    RevisionFinalisedBy = 703,
    RevisionContent = 704, ///< JSON: passengers with seat, as finalised
    RevisionCheckCode = 705,
    // Accepted finding
    AcceptanceManifest = 800,
    AcceptanceRule = 801,
    AcceptancePerson = 802,
    AcceptanceReason = 803,
    // Printed copy
    CopyManifest = 900,
    CopyRevision = 901,
    CopyNumber = 902,
    CopyRecipient = 903,
    CopyAudience = 904,
    CopyPrintedAt = 905,
    // User
    UserName = 1000,
    UserRole = 1001,  ///< clerk | caseworker | transport | supervisor
    UserState = 1002, ///< active | disabled
    // Site
    SiteName = 1100,
    SiteStation = 1101, ///< short code of the station, for manifest numbers
    // Laptop of the group
    LaptopLetters = 1200,
    LaptopName = 1201,      ///< what it is used for: "registration"
    LaptopPublicKey = 1202, ///< Ed25519, hexadecimal; its hash is the id of the device
    LaptopState = 1203,     ///< enrolled | revoked
    LaptopCut = 1204,       ///< what counts of a revoked one: a stream and its last number a line
    LaptopProtected = 1205, ///< whether it is given the key of protected fields
    // Key of the group for one laptop
    GrantLaptop = 1300,
    GrantLane = 1301,   ///< open | protected
    GrantEpoch = 1302,  ///< the name of the key, hexadecimal
    GrantNumber = 1303, ///< keys are used by number: the highest one seals what is new
    GrantKey = 1304,    ///< sealed for the laptop's key, base64
};

/// Which editor and which canonical text a field has.
enum class FieldKind {
    Text,
    LongText,
    Number,
    Flag,
    Date,
    PartialDate,
    Instant,
    Choice,
    MultiChoice,
    Reference
};

/// What happens when the value gets into wrong hands. Source: docs/data_dictionary.md
/// (sensitivity).
enum class Sensitivity {
    Operational = 1, ///< L1
    Identifying = 2, ///< L2
    Sensitive = 3,   ///< L3: health, minors, consent
    Dangerous = 4,   ///< L4: never printed, exported or sent by default
};

/// Whether a value may stand on paper that leaves the hall.
enum class Paper { Never, Manifest };

/// A rule a single value is held against. The sentence for a person is in ui/text/issue_text.
enum class Check {
    Required, ///< must be answered, "not asked" included only where the field allows it
    NotInFuture,
    PlausibleAge, ///< 0 to 100 years; outside is worth a look
    NotExpired,
    LatinName, ///< letters of the Latin script; others are worth a look
    MaxLength200,
    DocumentNumber, ///< letter O or zero, spaces
    Positive,       ///< from 1
    NotNegative,    ///< from 0
    CaseCode,
};

/// Everything the program knows about one field. Form, validation, store, print whitelist, import,
/// export, conflict screen and the data dictionary read this row and nothing else.
struct FieldSpec {
    FieldId id;
    RecordType record;
    std::string_view key; ///< stable name: column, CSV header, object name of the editor
    FieldKind kind;
    TrText label;
    std::string_view codeList = {}; ///< name of the list in core/domain/code_lists; empty when free
    Sensitivity sensitivity = Sensitivity::Operational;
    Paper paper = Paper::Never;
    bool atRegistration = false; ///< asked by the fast registration
    bool stickyInGroup = false;  ///< "same as last" (F5) may copy it
    std::span<const Check> checks = {};
    std::string_view csvName = {}; ///< column of import and export; empty when not exchanged
    std::string_view htcds = {};   ///< HTCDS 2.0 field, empty when the standard has none
    std::string_view help = {};    ///< English line for the data dictionary
    /// Codes that prevail while two laptops disagree, the strongest first; a missing answer comes
    /// after them and before every other code. Empty: the value written last is shown.
    std::string_view prevails = {};
};

} // namespace core::forms
