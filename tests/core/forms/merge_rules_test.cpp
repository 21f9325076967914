// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"
#include "core/forms/merge_rules.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core::forms;

TEST_CASE("merge_rules: the document in docs is what the rules say", "[core][forms][merge_rules]")
{
    const QString made = mergeRulesMarkdown();
    QFile file(QStringLiteral(HOMEWARD_SOURCE_DIR) + u"/docs/merge_rules.md"_s);
    if (qEnvironmentVariableIsSet("HOMEWARD_UPDATE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(made.toUtf8()) == made.toUtf8().size());
        file.close();
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    const bool same = QString::fromUtf8(file.readAll()) == made;
    INFO("Make it anew: HOMEWARD_UPDATE_GOLDEN=1 build/tests/core_tests \"[merge_rules]\"");
    CHECK(same);
}

TEST_CASE("merge_rules: every record type has a rule with its reason", "[core][forms][merge_rules]")
{
    for (const RecordType type : allRecordTypes()) {
        CAPTURE(std::string(recordName(type)));
        CHECK_FALSE(mergeRuleOf(type).reason.empty());
    }
}

TEST_CASE("merge_rules: every clash belongs to a record type", "[core][forms][merge_rules]")
{
    for (const Clash clash : kAllClashes) {
        const auto types = allRecordTypes();
        CAPTURE(static_cast<int>(clash));
        CHECK(std::any_of(types.begin(), types.end(), [clash](RecordType type) {
            return mergeRuleOf(type).clashes.has(clash);
        }));
    }
    CHECK_FALSE(mergeRuleOf(RecordType::Site).clashes.has(Clash::SameSeat));
}

TEST_CASE("merge_rules: a code that prevails is one of the field's codes",
          "[core][forms][merge_rules]")
{
    int prevailing = 0;
    for (const FieldSpec& field : allFields()) {
        if (mergeOf(field) != FieldMerge::Prevails)
            continue;
        ++prevailing;
        const QString codes = QString::fromLatin1(field.prevails.data(),
                                                  static_cast<qsizetype>(field.prevails.size()));
        for (const QString& code : codes.split(u' ')) {
            CAPTURE(std::string(field.key), code.toStdString());
            const bool isFlag = field.kind == FieldKind::Flag && (code == u"0"_s || code == u"1"_s);
            CHECK((isFlag || core::domain::findCode(field.codeList, code) != nullptr));
        }
    }
    CHECK(prevailing > 0);
}

TEST_CASE("merge_rules: a field merges by its kind and by what prevails",
          "[core][forms][merge_rules]")
{
    CHECK(mergeOf(spec(FieldId::PersonNeeds)) == FieldMerge::UnionOfCodes);
    CHECK(mergeOf(spec(FieldId::PersonConsentTravel)) == FieldMerge::Prevails);
    CHECK(mergeOf(spec(FieldId::PassengerPrintAs)) == FieldMerge::Prevails);
    CHECK(mergeOf(spec(FieldId::PersonFullName)) == FieldMerge::OneValue);
}
