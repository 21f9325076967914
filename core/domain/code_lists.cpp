// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code_lists.h"

#include "core/base/check.h"
#include "core/domain/codes/code_files.h"
#include "core/domain/codes/currencies.h"
#include "core/domain/countries.h"
#include "core/domain/icu_names.h"
#include "core/domain/languages.h"

namespace core::domain {
namespace {

// Adding an answer is one row. A code is stored: never rename one, never reuse one.
constexpr CodeEntry kSexCodes[] = {
    {"female", CORE_TR("code", "Woman"), "f|w|2"},
    {"male", CORE_TR("code", "Man"), "m|1"},
    {"other", CORE_TR("code", "Other"), "x"},
};

constexpr CodeEntry kPersonStateCodes[] = {
    {"draft", CORE_TR("code", "Draft")},
    {"registered", CORE_TR("code", "Registered")},
    {"merged", CORE_TR("code", "Joined with another record")},
    {"left_out", CORE_TR("code", "Left out of lists")},
};

constexpr CodeEntry kNameSourceCodes[] = {
    {"document", CORE_TR("code", "Read from a document")},
    {"self", CORE_TR("code", "Written by the person")},
    {"operator", CORE_TR("code", "Written at the desk")},
    {"mrz", CORE_TR("code", "Read from the lines of a document")},
    {"machine", CORE_TR("code", "Spelled by the computer, a hint only")},
};

constexpr CodeEntry kDocumentKindCodes[] = {
    {"passport", CORE_TR("code", "Passport"), "p"},
    {"emergency", CORE_TR("code", "Emergency travel document"), "etd|ec"},
    {"id_card", CORE_TR("code", "National identity card"), "id"},
    {"border_pass", CORE_TR("code", "Border pass"), "bp"},
    {"certificate", CORE_TR("code", "Certificate of identity or refugee travel document"), "ci"},
    {"laissez_passer", CORE_TR("code", "Laissez-passer"), "lp"},
    {"seaman", CORE_TR("code", "Seaman's book"), "sb"},
    {"driving", CORE_TR("code", "Driving licence"), "dl"},
    {"birth", CORE_TR("code", "Birth certificate"), "bc"},
    {"tm35", CORE_TR("code", "TM.35 departure paper"), "tm35"},
    {"registration", CORE_TR("code", "Registration card"), "rc"},
    {"copy", CORE_TR("code", "Photo on a phone"), "cp"},
    {"other", CORE_TR("code", "Other document"), "ot"},
    {"none", CORE_TR("code", "None shown"), "no"},
};

constexpr CodeEntry kNeedsCodes[] = {
    {"medical", CORE_TR("code", "Medical")}, {"pregnant", CORE_TR("code", "Pregnant")},
    {"injured", CORE_TR("code", "Injured")}, {"disability", CORE_TR("code", "Disability")},
    {"child", CORE_TR("code", "Child")},     {"unsafe", CORE_TR("code", "Feels unsafe")},
};

constexpr CodeEntry kConsentRegisterCodes[] = {
    {"spoken", CORE_TR("code", "Yes, spoken")},
    {"signed", CORE_TR("code", "Yes, signed")},
    {"number_only", CORE_TR("code", "No: number only")},
    {"not_yet", CORE_TR("code", "Not asked yet")},
};

constexpr CodeEntry kConsentPhotoCodes[] = {
    {"agreed", CORE_TR("code", "Photo allowed"), "yes"},
    {"declined", CORE_TR("code", "No photo"), "no"},
};

constexpr CodeEntry kConsentTravelCodes[] = {
    {"agreed", CORE_TR("code", "Agreed"), "yes"},
    {"declined", CORE_TR("code", "Did not agree"), "no"},
};

constexpr CodeEntry kConsentGuardianCodes[] = {
    {"spoken", CORE_TR("code", "Yes, spoken")},
    {"signed", CORE_TR("code", "Yes, signed")},
    {"declined", CORE_TR("code", "Did not agree")},
};

constexpr CodeEntry kStageCodes[] = {
    {"registered", CORE_TR("code", "Registered")},
    {"interviewed", CORE_TR("code", "Interviewed")},
    {"ready", CORE_TR("code", "Ready to travel")},
};

constexpr CodeEntry kWhereaboutsCodes[] = {
    {"here", CORE_TR("code", "Here")},
    {"clinic", CORE_TR("code", "At the clinic")},
    {"left", CORE_TR("code", "Left")},
};

constexpr CodeEntry kHandedOverByCodes[] = {
    {"self", CORE_TR("code", "Came alone")},
    {"border_guard_force", CORE_TR("code", "Border guard force")},
    {"armed_group", CORE_TR("code", "Armed group")},
    {"army", CORE_TR("code", "Army across the border")},
    {"immigration", CORE_TR("code", "Immigration across the border")},
    {"patrol", CORE_TR("code", "Thai patrol")},
    {"police", CORE_TR("code", "Police")},
    {"ngo", CORE_TR("code", "Aid organisation")},
    {"other", CORE_TR("code", "Other")},
};

constexpr CodeEntry kReceptionStateCodes[] = {
    {"open", CORE_TR("code", "Open")},
    {"closed", CORE_TR("code", "Closed")},
};

constexpr CodeEntry kExpectedOutcomeCodes[] = {
    {"waiting", CORE_TR("code", "Waiting")},
    {"arrived", CORE_TR("code", "Arrived")},
    {"did_not_come", CORE_TR("code", "Did not come")},
};

constexpr CodeEntry kManifestModeCodes[] = {
    {"bus", CORE_TR("code", "Bus")},       {"van", CORE_TR("code", "Van")},
    {"flight", CORE_TR("code", "Flight")}, {"boat", CORE_TR("code", "Boat")},
    {"foot", CORE_TR("code", "On foot")},
};

constexpr CodeEntry kManifestStateCodes[] = {
    {"draft", CORE_TR("code", "Draft")},         {"finalised", CORE_TR("code", "Finalised")},
    {"boarding", CORE_TR("code", "Boarding")},   {"departed", CORE_TR("code", "Departed")},
    {"arrived", CORE_TR("code", "Arrived")},     {"handed_over", CORE_TR("code", "Handed over")},
    {"cancelled", CORE_TR("code", "Cancelled")},
};

constexpr CodeEntry kAssistCodes[] = {
    {"C", CORE_TR("code", "Child or with a child")},
    {"G", CORE_TR("code", "Named guardian on board")},
    {"D", CORE_TR("code", "Seat near the door")},
    {"W", CORE_TR("code", "Wheelchair")},
};

constexpr CodeEntry kPassengerStateCodes[] = {
    {"listed", CORE_TR("code", "Listed")},
    {"removed", CORE_TR("code", "Removed")},
    {"boarded", CORE_TR("code", "Boarded")},
    {"no_show", CORE_TR("code", "Did not come")},
};

constexpr CodeEntry kPrintAsCodes[] = {
    {"name", CORE_TR("code", "Name")},
    {"code", CORE_TR("code", "Code only")},
};

constexpr CodeEntry kAudienceCodes[] = {
    {"names_and_documents", CORE_TR("code", "Names and documents")},
    {"names_and_seats", CORE_TR("code", "Names and seats")},
    {"codes_only", CORE_TR("code", "Codes only")},
};

constexpr CodeEntry kUserRoleCodes[] = {
    {"clerk", CORE_TR("code", "Clerk")},
    {"caseworker", CORE_TR("code", "Caseworker")},
    {"transport", CORE_TR("code", "Transport")},
    {"supervisor", CORE_TR("code", "Supervisor")},
};

constexpr CodeEntry kUserStateCodes[] = {
    {"active", CORE_TR("code", "Active")},
    {"disabled", CORE_TR("code", "Disabled")},
};

constexpr CodeEntry kManifestRuleCodes[] = {
    {"on_another_manifest", CORE_TR("code", "Also on another manifest")},
    {"minor_without_guardian", CORE_TR("code", "No guardian on board")},
    {"over_capacity", CORE_TR("code", "More people than seats")},
    {"no_driver_or_plate", CORE_TR("code", "No driver or plate")},
    {"no_passengers", CORE_TR("code", "Nobody on the list")},
    {"same_seat", CORE_TR("code", "Two people on one seat")},
    {"keep_apart", CORE_TR("code", "Not on one vehicle")},
    {"not_to_that_country", CORE_TR("code", "Not to that country")},
    {"no_document", CORE_TR("code", "No travel document")},
    {"no_sharing", CORE_TR("code", "Prints as code only")},
    {"name_withdrawn", CORE_TR("code", "Named on paper, consent withdrawn")},
    {"medical_without_escort", CORE_TR("code", "Medical need without an escort")},
    {"family_split", CORE_TR("code", "Family not together")},
    {"together_split", CORE_TR("code", "Not with whom they asked for")},
    {"age_not_known", CORE_TR("code", "Age not known")},
    {"not_interviewed", CORE_TR("code", "Not interviewed")},
};

constexpr CodeEntry kLaptopStateCodes[] = {
    {"enrolled", CORE_TR("code", "Trusted")},
    {"revoked", CORE_TR("code", "No longer trusted")},
};

constexpr CodeEntry kLaneCodes[] = {
    {"open", CORE_TR("code", "All but protected fields")},
    {"protected", CORE_TR("code", "Protected fields")},
};

constexpr CodeList kCodeLists[] = {
    {"sex", kSexCodes},
    {"person_state", kPersonStateCodes},
    {"name_source", kNameSourceCodes},
    {"document_kind", kDocumentKindCodes},
    {"needs", kNeedsCodes},
    {"consent_register", kConsentRegisterCodes},
    {"consent_photo", kConsentPhotoCodes},
    {"consent_travel", kConsentTravelCodes},
    {"consent_guardian", kConsentGuardianCodes},
    {"stage", kStageCodes},
    {"whereabouts", kWhereaboutsCodes},
    {"handed_over_by", kHandedOverByCodes},
    {"reception_state", kReceptionStateCodes},
    {"expected_outcome", kExpectedOutcomeCodes},
    {"manifest_mode", kManifestModeCodes},
    {"manifest_state", kManifestStateCodes},
    {"assist", kAssistCodes},
    {"passenger_state", kPassengerStateCodes},
    {"print_as", kPrintAsCodes},
    {"audience", kAudienceCodes},
    {"user_role", kUserRoleCodes},
    {"user_state", kUserStateCodes},
    {"laptop_state", kLaptopStateCodes},
    {"lane", kLaneCodes},
    {"manifest_rule", kManifestRuleCodes},
};

QLatin1String latin(std::string_view text)
{
    return QLatin1String(text.data(), static_cast<qsizetype>(text.size()));
}

/// The lists of the program and those that are files. Made once, never changed.
const std::vector<CodeList>& allLists()
{
    static const std::vector<CodeList> made = [] {
        std::vector<CodeList> lists(std::begin(kCodeLists), std::end(kCodeLists));
        for (const CodeFile& file : codeFiles())
            lists.push_back({file.name(), file.entries()});
        return lists;
    }();
    return made;
}

std::string_view columnOf(CodeStandard standard)
{
    switch (standard) {
    case CodeStandard::Htcds: return "htcds";
    case CodeStandard::Ctdc2017: return "ctdc2017";
    case CodeStandard::Ctdc2024: return "ctdc2024";
    case CodeStandard::Ilo: return "ilo";
    case CodeStandard::Unhcr: return "unhcr";
    case CodeStandard::IcTip: return "ictip_code";
    }
    return {};
}

bool isMeant(const CodeEntry& entry, const QString& text)
{
    if (text.compare(latin(entry.code), Qt::CaseInsensitive) == 0 ||
        text.compare(QLatin1String(entry.label.source), Qt::CaseInsensitive) == 0) {
        return true;
    }
    return otherWords(entry).contains(text, Qt::CaseInsensitive);
}

} // namespace

std::span<const CodeList> codeLists()
{
    return allLists();
}

const CodeList* findCodeList(std::string_view name)
{
    for (const CodeList& list : allLists()) {
        if (list.name == name)
            return &list;
    }
    return nullptr;
}

bool isNamedByIcu(std::string_view list)
{
    return list == "country" || list == "language" || list == "currency";
}

QStringList otherWords(const CodeEntry& entry)
{
    const QString words =
        QString::fromUtf8(entry.alsoReadAs.data(), static_cast<qsizetype>(entry.alsoReadAs.size()));
    return words.split(u'|', Qt::SkipEmptyParts);
}

const CodeEntry* findCode(std::string_view list, const QString& code)
{
    if (const CodeList* found = findCodeList(list)) {
        for (const CodeEntry& entry : found->entries) {
            if (code == latin(entry.code))
                return &entry;
        }
    }
    return nullptr;
}

bool isKnownCode(std::string_view list, const QString& code)
{
    if (list == "country")
        return isCountryCode(code);
    if (list == "language")
        return isLanguageCode(code);
    if (list == "currency")
        return isCurrencyCode(code);
    return findCode(list, code) != nullptr;
}

std::optional<QString> codeFromText(std::string_view list, const QString& text)
{
    const QString word = text.trimmed();
    if (isNamedByIcu(list)) {
        const QString code = list == "country"    ? countryCodeFromText(word)
                             : list == "language" ? languageCodeFromText(word)
                                                  : currencyCodeFromText(word);
        return code.isEmpty() ? std::nullopt : std::optional(code);
    }
    if (const CodeList* found = findCodeList(list)) {
        for (const CodeEntry& entry : found->entries) {
            if (isMeant(entry, word))
                return QString(latin(entry.code));
        }
    }
    return std::nullopt;
}

QString mappedCode(std::string_view list, const QString& code, CodeStandard standard)
{
    return listCell(list, code, columnOf(standard));
}

QString listCell(std::string_view list, const QString& code, std::string_view column)
{
    const CodeFile* file = findCodeFile(list);
    return file == nullptr ? QString() : QString(latin(file->cell(code, column)));
}

QStringList ctdcColumns(CodeStandard version)
{
    CORE_ASSERT(version == CodeStandard::Ctdc2017 || version == CodeStandard::Ctdc2024);
    const bool isOld = version == CodeStandard::Ctdc2017;
    QStringList columns;
    for (const QStringList& row :
         readCodeData(isOld ? QStringLiteral("ctdc_2017.tsv") : QStringLiteral("ctdc_2024.tsv")))
        columns.append(row.front());
    columns.removeFirst(); // the names of the file's own columns
    return columns;
}

} // namespace core::domain
