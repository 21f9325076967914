// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code_lists.h"
#include "core/domain/codes/code_files.h"
#include "core/domain/codes/code_labels.h"
#include "core/domain/codes/currencies.h"
#include "core/domain/consent.h"
#include "core/domain/languages.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

#include <set>

using namespace core::domain;
using namespace Qt::StringLiterals;

namespace {

struct Expected {
    std::string_view list;
    std::size_t ofStandard; ///< values the standard or the reference has
    std::size_t ofOurs;     ///< extensions
};

// Source: HTCDS 2.0 field standards, CTDC codebooks, ICAO 9303, UNHCR specific needs, Primero
// lookups. The second number is what this program adds.
constexpr Expected kExpected[] = {
    {"abuse", 21, 0},
    {"abuse_official", 1, 1},
    {"age_band", 13, 0},
    {"case_state", 19, 0},
    {"case_status", 4, 0},
    {"compound", 16, 0},
    {"compound_role", 17, 0},
    {"consent_checklist", 7, 0},
    {"consent_decision", 6, 0},
    {"consent_purpose", 12, 0},
    {"control_means", 16, 1}, // 15 of the pick list and RestrictsMovement of its definitions; Other
    {"crossing_point", 8, 0},
    {"debt_kind", 10, 0},
    {"decision_maker", 5, 0},
    {"distress", 4, 0},
    {"documents_location", 7, 0},
    {"education", 9, 1},
    {"exploitation_type", 11, 1},
    {"forced_criminality", 13, 0},
    {"gender", 6, 0},
    {"interpreter_modality", 8, 0},
    {"job_promised", 11, 0},
    {"legal_basis", 6, 0},
    {"life_threat", 11, 0},
    {"marital_status", 6, 0},
    {"migrant_type", 16, 0},
    {"name_status", 5, 0},
    {"organisation_type", 9, 4},
    {"recruiter_relation", 3, 2},
    {"recruitment_method", 10, 5},
    {"recruitment_platform", 15, 5},
    {"referral_reason", 3, 0},
    {"referral_service", 15, 4},
    {"referral_status", 5, 0},
    {"relationship", 13, 7},
    {"return_state", 11, 0},
    {"role_in_process", 15, 0},
    {"sector", 21, 0},
    {"sex_exploitation", 4, 0},
    {"specific_need", 56, 0},
    {"support_plan", 9, 0},
    {"trafficking_status", 7, 0},
    {"triage", 4, 0},
    {"uasc_status", 4, 0},
    {"withholding_reason", 3, 0},
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The cells of a column over all files of the source tree that are lists, each once.
QStringList column(const QString& name)
{
    QStringList cells;
    const QDir folder(QStringLiteral(HOMEWARD_SOURCE_DIR) + u"/resources/code_lists"_s);
    for (const QString& file : folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        QFile data(folder.filePath(file));
        REQUIRE(data.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(data.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QStringList columns = lines.takeFirst().split(u'\t');
        if (columns.mid(0, 2) != QStringList{u"code"_s, u"label"_s})
            continue;
        CHECK(columns.contains(u"ictip_code"_s));
        for (const QString& line : lines) {
            const QString cell = line.split(u'\t').value(columns.indexOf(name));
            if (columns.contains(name) && !cell.isEmpty() && !cells.contains(cell))
                cells.append(cell);
        }
    }
    return cells;
}

QStringList sourcesOf(std::span<const core::TrText> texts)
{
    QStringList sources;
    for (const core::TrText& text : texts)
        sources.append(QString::fromUtf8(text.source));
    return sources;
}

} // namespace

TEST_CASE("code_files: every list is complete against its source", "[core][domain]")
{
    for (const Expected& row : kExpected) {
        CAPTURE(std::string(row.list));
        const CodeList* list = findCodeList(row.list);
        REQUIRE(list != nullptr);
        CHECK(list->entries.size() == row.ofStandard + row.ofOurs);
    }
    CHECK(findCodeList("no_such_list") == nullptr);
    CHECK(findCodeList("ctdc_2017") == nullptr);
}

TEST_CASE("code_files: what translators get is what the files say", "[core][domain]")
{
    INFO("Make it anew: resources/code_lists/make_labels.py");
    CHECK(column(u"label"_s) == sourcesOf(codeLabels()));
    CHECK(column(u"words"_s) == sourcesOf(questionWords()));
    CHECK(column(u"no_such_column"_s).isEmpty());
}

TEST_CASE("code_files: a label is plain and names a person as a person", "[core][domain]")
{
    for (const CodeList& list : codeLists()) {
        std::set<QString> labels;
        for (const CodeEntry& entry : list.entries) {
            const QString label = QString::fromUtf8(entry.label.source);
            CAPTURE(std::string(list.name), label.toStdString());
            CHECK(labels.insert(label).second);
            for (const QString& word : {u"victim"_s, u"suspect"_s, u"offender"_s, u"!"_s, u"_"_s})
                CHECK_FALSE(label.contains(word, Qt::CaseInsensitive));
            CHECK(label == label.trimmed());
        }
    }
}

TEST_CASE("code_files: codes keep what is stored and sent in ASCII without a space",
          "[core][domain]")
{
    for (const CodeFile& file : codeFiles()) {
        for (const CodeEntry& entry : file.entries()) {
            const QString code = textOf(entry.code);
            CAPTURE(file.name(), code.toStdString());
            for (const QChar c : code)
                CHECK((c.unicode() > 0x20 && c.unicode() < 0x7f));
            CHECK(codeFromText(file.name(), code) == code);
            CHECK(codeFromText(file.name(), QString::fromUtf8(entry.label.source)).has_value());
            for (const QString& word : otherWords(entry)) {
                CAPTURE(word.toStdString());
                CHECK(codeFromText(file.name(), word) == code);
            }
        }
    }
}

TEST_CASE("code_files: work in a compound is exported as forced labour, and as other in HTCDS",
          "[core][domain]")
{
    const QString scam = u"ForcedCriminality"_s;
    CHECK(mappedCode("exploitation_type", scam, CodeStandard::Htcds) == u"Other"_s);
    CHECK(mappedCode("exploitation_type", scam, CodeStandard::Ctdc2024) == u"isForcedLabour"_s);
    CHECK(mappedCode("exploitation_type", scam, CodeStandard::Ctdc2017) ==
          u"isForcedLabour typeOfLabourIllicitActivities"_s);
    for (const CodeEntry& entry : findCodeList("forced_criminality")->entries) {
        const QString code = textOf(entry.code);
        CHECK(mappedCode("forced_criminality", code, CodeStandard::Htcds) == u"Other"_s);
        CHECK(mappedCode("forced_criminality", code, CodeStandard::Ctdc2024) ==
              u"isForcedLabour"_s);
    }
    CHECK(textOf(kMappingVersion).contains(scam));
    // Nobody has published codes of IC-TIP, and a list of the program has no mapping.
    CHECK(mappedCode("exploitation_type", scam, CodeStandard::IcTip).isEmpty());
    CHECK(mappedCode("sex", u"male"_s, CodeStandard::Htcds).isEmpty());
    CHECK(mappedCode("exploitation_type", u"no_such_code"_s, CodeStandard::Htcds).isEmpty());
}

TEST_CASE("code_files: an own code leaves as a value of HTCDS or not at all", "[core][domain]")
{
    for (const CodeFile& file : codeFiles()) {
        if (!file.hasColumn("htcds") || file.name() == "forced_criminality")
            continue;
        for (const CodeEntry& entry : file.entries()) {
            const QString mapped = mappedCode(file.name(), textOf(entry.code), CodeStandard::Htcds);
            CAPTURE(file.name(), std::string(entry.code), mapped.toStdString());
            // A value that maps to itself is one of the standard; the others map to one of those.
            if (!mapped.isEmpty() && findCode(file.name(), mapped) != nullptr)
                CHECK(mappedCode(file.name(), mapped, CodeStandard::Htcds) == mapped);
        }
    }
    CHECK(mappedCode("recruitment_method", u"RomanticContact"_s, CodeStandard::Htcds) ==
          u"Other"_s);
    CHECK(mappedCode("trafficking_status", u"unscreened"_s, CodeStandard::Htcds) ==
          u"PossibleVictimOfTrafficking"_s);
    CHECK(mappedCode("control_means", u"RestrictsMovement"_s, CodeStandard::Ilo) == u"I03 I04"_s);
}

TEST_CASE("code_files: CTDC has 27 columns and had 62, and every mapping is one of them",
          "[core][domain]")
{
    const std::pair<CodeStandard, int> versions[] = {{CodeStandard::Ctdc2024, 27},
                                                     {CodeStandard::Ctdc2017, 62}};
    for (const auto& [version, count] : versions) {
        const QStringList columns = ctdcColumns(version);
        CHECK(columns.size() == count);
        CHECK(QSet<QString>(columns.begin(), columns.end()).size() == count);
        for (const CodeFile& file : codeFiles()) {
            if (file.name() == "gender" || file.name() == "age_band")
                continue; // values of one column
            for (const CodeEntry& entry : file.entries()) {
                const QString mapped = mappedCode(file.name(), textOf(entry.code), version);
                for (const QString& name : mapped.split(u' ', Qt::SkipEmptyParts)) {
                    CAPTURE(file.name(), name.toStdString());
                    CHECK(columns.contains(name));
                }
            }
        }
    }
}

TEST_CASE("code_files: age bands are the common refinement of CTDC and UNHCR", "[core][domain]")
{
    std::set<QString> ctdc;
    std::set<QString> unhcr;
    for (const CodeEntry& entry : findCodeList("age_band")->entries) {
        ctdc.insert(mappedCode("age_band", textOf(entry.code), CodeStandard::Ctdc2024));
        unhcr.insert(mappedCode("age_band", textOf(entry.code), CodeStandard::Unhcr));
    }
    CHECK(ctdc.size() == 9);
    CHECK(unhcr == std::set<QString>{u"0-4"_s, u"5-11"_s, u"12-17"_s, u"18-59"_s, u"60+"_s});
}

TEST_CASE("code_files: purposes of consent are those the ledger knows", "[core][domain]")
{
    int at = 0;
    for (const CodeEntry& entry : findCodeList("consent_purpose")->entries)
        CHECK(textOf(entry.code) == u"C%1"_s.arg(++at, 2, 10, QChar(u'0')));
    CHECK(at == static_cast<int>(Purpose::Recontact));
}

TEST_CASE("code_files: a place is found by its names in any script", "[core][domain]")
{
    CHECK(codeFromText("compound", u"KK园区"_s) == u"MM-KKP"_s);
    CHECK(codeFromText("compound", u"เคเคปาร์ค"_s) == u"MM-KKP"_s);
    CHECK(codeFromText("compound", u"yatai new city"_s) == u"MM-SHK"_s);
    CHECK_FALSE(codeFromText("compound", u"nowhere"_s));
}

TEST_CASE("code_files: currencies are ISO 4217 and the coin debts are counted in", "[core][domain]")
{
    const auto rows = currencies(u"en"_s, {u"THB"_s});
    CHECK(rows.size() == 182);
    CHECK(rows.at(0).code == u"THB"_s);
    CHECK(isCurrencyCode(u"USDT"_s));
    CHECK_FALSE(isCurrencyCode(u"usd"_s));
    CHECK(codeFromText("currency", u"usd"_s) == u"USD"_s);
    CHECK(codeFromText("currency", u"Baht"_s) == u"THB"_s);
    CHECK_FALSE(codeFromText("currency", u"QQQ"_s));
    CHECK(isKnownCode("currency", u"MMK"_s));
    CHECK(currency(u"THB"_s, u"en"_s).name == u"Thai Baht"_s);
    CHECK(currency(u"USDT"_s, u"th"_s).name == u"Tether"_s);
    CHECK(currency(u"QQQ"_s, u"en"_s).name == u"QQQ"_s);
    for (const char* ui : {"th", "my", "hi", "zh"})
        CHECK(currency(u"THB"_s, QString::fromLatin1(ui)).name != u"Baht"_s);
}

TEST_CASE("code_files: languages of the desk are all in ISO 639-3", "[core][domain]")
{
    CHECK(quickLanguages().size() == 58 + 3);
    for (const QString& code : {u"und"_s, u"mis"_s, u"zxx"_s, u"rhg"_s})
        CHECK((quickLanguages().contains(code) && isLanguageCode(code)));
}
