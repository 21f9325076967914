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
    Case = 14,     ///< what the interview holds of one person; its id follows from the person's
    TravelDocument = 15, ///< a further one: the first is fields of the person
    Link = 16,           ///< what one person is to another, and whether they travel together
    Guarded = 17,        ///< whom a person fears and what they say of others; every field is L4
    ConsentEntry = 18,   ///< one answer for one purpose
    JourneyEvent = 19,
    Harm = 20,
    SpecificNeed = 21,
    Indicator = 22, ///< one answer of the screening; its id follows from person and question
    Decision = 23,  ///< what a named person decided after the screening
    Referral = 24,
    Property = 25, ///< what was taken into keeping, with the receipt
    Note = 26,
    Attachment = 27, ///< a photo or paper; its content lies in sealed chunks
    Disclosure = 28, ///< what left the building about a person, and to whom
    ClockRule = 29,  ///< how long a clock of the case runs here
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
    PersonNameStatus = 165,
    PersonGivenNames = 166,
    PersonFamilyName = 167,
    PersonNameOrder = 168,
    PersonCallName = 169,
    PersonOtherNames = 170,
    PersonScript = 171,
    PersonGender = 172,
    PersonBirthCalendar = 173,
    PersonBirthAsSaid = 174,
    PersonAgeBand = 175,
    PersonAgeBasis = 176,
    PersonAgeAssessment = 177,
    PersonOtherNationalities = 178,
    PersonNationalityProof = 179,
    PersonBirthCountry = 180,
    PersonHomeRegion = 181,
    PersonEthnicity = 182,
    PersonMarks = 183,
    PersonDocumentIssuer = 184,
    PersonDocumentsWhere = 185,
    PersonWristband = 186,
    PersonCrossing = 187,
    PersonPhoto = 188,
    PersonTriage = 189,
    PersonDistress = 190,
    PersonFitToTravel = 191,
    PersonCaseState = 192,
    PersonCaseSince = 193,
    PersonCaseHeldSince = 194,
    PersonCaseHeld = 195, ///< minutes
    PersonCaseExtended = 196,
    PersonFollowedUp = 197, ///< months after the handover
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
    ManifestCountry = 513, ///< where a trip abroad ends
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
    // Case: what the interview holds of one person; one record a person
    CasePerson = 1400,
    CaseInterviewer = 1401,
    CaseInterviewStarted = 1402,
    CaseLanguages = 1403,
    CaseLiteracy = 1404,
    CaseInterpreterNeed = 1405,
    CaseInterpreterMode = 1406,
    CaseInterpreterName = 1407,
    CaseInterpreterPerson = 1408,
    CaseInterpreterSameOrigin = 1409,
    CaseInterviewerGender = 1410,
    CaseInterpreterPledge = 1411,
    CaseSafeContact = 1412,
    CaseSafeChannel = 1413,
    CaseSafeHours = 1414,
    CaseSafeKnows = 1415,
    CaseMarital = 1416,
    CaseChildren = 1417,
    CaseEducation = 1418,
    CaseOccupation = 1419,
    CaseMigrantType = 1420,
    CaseDepartureDocument = 1421,
    CaseFinePaid = 1422,
    CaseReentryBan = 1423,
    CaseLifeThreats = 1424,
    CaseMedicineToday = 1425,
    CaseLastMeal = 1426,
    CasePregnancyWeeks = 1427,
    CasePrivateSpace = 1428,
    CaseChildCare = 1429,
    CaseAct = 1430,
    CaseMeans = 1431,
    CasePurpose = 1432,
    CaseNonPunishment = 1433,
    CaseRecruitment = 1434,
    CasePlatform = 1435,
    CaseJobPromised = 1436,
    CaseSalaryPromised = 1437,
    CaseSalaryCurrency = 1438,
    CaseContractSeen = 1439,
    CaseFeePaid = 1440,
    CaseFeeCurrency = 1441,
    CaseRecruiter = 1442,
    CaseAbducted = 1443,
    CaseAgeTrafficked = 1444,
    CaseMonths = 1445,
    CaseExploitation = 1446,
    CaseSector = 1447,
    CaseSexExploitation = 1448,
    CaseForcedCriminality = 1449,
    CaseCompounds = 1450,
    CaseCompoundText = 1451,
    CaseCountry = 1452,
    CaseRoles = 1453,
    CaseControl = 1454,
    CaseDebts = 1455,
    CaseDebtAmount = 1456,
    CaseDebtCurrency = 1457,
    CaseRansomPaidBy = 1458,
    CaseTimesSold = 1459,
    CaseOfficials = 1460,
    CaseReturnWish = 1461,
    CaseReturnPlace = 1462,
    CaseReturnFears = 1463,
    CaseAsylum = 1464,
    CaseContactFamily = 1465,
    CaseCooperate = 1466,
    CaseReturnState = 1467,
    CaseMission = 1468,
    CaseMissionContacted = 1469,
    CaseOfficialsOnSite = 1470,
    CaseNationalityConfirmed = 1471,
    CaseTravelDocument = 1472,
    CaseSupport = 1473,
    CaseStatus = 1474,
    CasePausedAt = 1475,
    CaseSectionsDone = 1476,
    // TravelDocument
    DocumentPerson = 1500,
    DocumentKind = 1501,
    DocumentIssuer = 1502,
    DocumentNumber = 1503,
    DocumentExpiry = 1504,
    DocumentName = 1505,
    DocumentBirth = 1506,
    DocumentSeen = 1507,
    DocumentWhere = 1508,
    DocumentMrz = 1509,
    DocumentMrzRepairs = 1510,
    DocumentNote = 1511,
    // Link
    LinkFrom = 1600,
    LinkTo = 1601,
    LinkRelation = 1602,
    LinkVerified = 1603,
    LinkKeep = 1604,
    LinkNote = 1605,
    // Guarded
    GuardedPerson = 1700,
    GuardedKind = 1701,
    GuardedOther = 1702,
    GuardedDescription = 1703,
    GuardedRole = 1704,
    GuardedPlace = 1705,
    GuardedShare = 1706,
    // ConsentEntry
    ConsentPerson = 1800,
    ConsentPurpose = 1801,
    ConsentDecision = 1802,
    ConsentCapacity = 1803,
    ConsentGivenBy = 1804,
    ConsentHow = 1805,
    ConsentLanguage = 1806,
    ConsentInterpreter = 1807,
    ConsentExplained = 1808,
    ConsentNotice = 1809,
    ConsentAt = 1810,
    ConsentBasis = 1811,
    ConsentExclusions = 1812,
    ConsentReason = 1813,
    ConsentSupersedes = 1814,
    ConsentEmergency = 1815,
    ConsentConfirmedBy = 1816,
    ConsentConfirmedAt = 1817,
    // JourneyEvent
    EventPerson = 1900,
    EventType = 1901,
    EventPlace = 1902,
    EventCountry = 1903,
    EventRegion = 1904,
    EventFrom = 1905,
    EventTo = 1906,
    EventMode = 1907,
    EventCompound = 1908,
    EventControlled = 1909,
    EventNote = 1910,
    // Harm
    HarmPerson = 2000,
    HarmKind = 2001,
    HarmOften = 2002,
    HarmInjury = 2003,
    HarmBy = 2004,
    HarmNote = 2005,
    // SpecificNeed
    NeedPerson = 2100,
    NeedCode = 2101,
    NeedSeverity = 2102,
    NeedNotedBy = 2103,
    NeedReviewed = 2104,
    NeedNote = 2105,
    // Indicator
    IndicatorPerson = 2200,
    IndicatorCode = 2201,
    IndicatorAnswer = 2202,
    IndicatorSource = 2203,
    IndicatorNote = 2204,
    // Decision
    DecisionPerson = 2300,
    DecisionStatus = 2301,
    DecisionBy = 2302,
    DecisionOrganisation = 2303,
    DecisionBasis = 2304,
    DecisionAt = 2305,
    DecisionReview = 2306,
    // Referral
    ReferralPerson = 2400,
    ReferralOrganisationType = 2401,
    ReferralOrganisation = 2402,
    ReferralService = 2403,
    ReferralReason = 2404,
    ReferralPurpose = 2405,
    ReferralShared = 2406,
    ReferralStatus = 2407,
    ReferralSentAt = 2408,
    ReferralDue = 2409,
    ReferralOutcome = 2410,
    ReferralUndertaking = 2411,
    // Property
    PropertyPerson = 2500,
    PropertyWhat = 2501,
    PropertyNote = 2502,
    PropertyTag = 2503,
    PropertySeizedBy = 2504,
    PropertyReceipt = 2505,
    PropertyReturned = 2506,
    // Note
    NotePerson = 2600,
    NoteText = 2601,
    NoteAt = 2602,
    // Attachment
    AttachmentPerson = 2700,
    AttachmentKind = 2701,
    AttachmentTitle = 2702,
    AttachmentMedia = 2703,
    AttachmentSize = 2704,
    AttachmentContent = 2705,
    AttachmentAt = 2706,
    // Disclosure
    DisclosurePerson = 2800,
    DisclosurePurpose = 2801,
    DisclosureRecipient = 2802,
    DisclosureHow = 2803,
    DisclosureAt = 2804,
    DisclosureParts = 2805,
    DisclosureSource = 2806,
    DisclosureRecalled = 2807,
    // ClockRule
    ClockCode = 2900,
    ClockHours = 2901,
    ClockWarnHours = 2902,
    ClockState = 2903,
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
