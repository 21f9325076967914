// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace core::forms;

namespace {

std::set<std::string> keysOf(RecordType type, bool (*isMeant)(const FieldSpec&))
{
    std::set<std::string> keys;
    for (const FieldSpec& field : fieldsOf(type)) {
        if (isMeant(field))
            keys.insert(std::string(field.key));
    }
    return keys;
}

bool onManifest(const FieldSpec& field)
{
    return field.paper == Paper::Manifest;
}

} // namespace

TEST_CASE("catalogue: every field is declared once, in the range of its record", "[core][forms]")
{
    std::set<std::pair<RecordType, std::string_view>> keys;
    std::size_t rows = 0;
    for (const RecordType type : allRecordTypes()) {
        CHECK_FALSE(fieldsOf(type).empty());
        for (const FieldSpec& field : fieldsOf(type)) {
            CAPTURE(std::string(field.key));
            ++rows;
            CHECK(keys.emplace(type, field.key).second);
            CHECK(static_cast<int>(field.id) / 100 == static_cast<int>(type));
            CHECK(&spec(field.id) == &field);
            CHECK(findSpec(type, QString::fromUtf8(field.key.data(), int(field.key.size()))) ==
                  &field);
            CHECK_FALSE(field.label.isEmpty());
            CHECK_FALSE(field.help.empty());
        }
    }
    CHECK(rows == allFields().size());
    CHECK(findSpec(199) == nullptr);
    CHECK(findSpec(65535) == nullptr);
    CHECK(findSpec(RecordType::Person, u"no_such_field") == nullptr);
}

TEST_CASE("catalogue: choices name a list that exists, and only choices do", "[core][forms]")
{
    for (const FieldSpec& field : allFields()) {
        CAPTURE(std::string(field.key));
        const bool choice = field.kind == FieldKind::Choice || field.kind == FieldKind::MultiChoice;
        CHECK(choice == !field.codeList.empty());
        const bool isByIcu = core::domain::isNamedByIcu(field.codeList);
        CHECK((!choice || isByIcu || core::domain::findCodeList(field.codeList)));
    }
}

TEST_CASE("catalogue: a manifest shows of a person these fields and no other", "[core][forms]")
{
    CHECK(keysOf(RecordType::Person, onManifest) ==
          std::set<std::string>{"code", "full_name", "native_name", "sex", "birth_date",
                                "nationality", "document_kind", "document_number"});
    CHECK(keysOf(RecordType::Passenger, onManifest) == std::set<std::string>{"seat", "assist"});
    for (const RecordType type : {RecordType::Family, RecordType::Reception, RecordType::Expected,
                                  RecordType::CheckAcceptance, RecordType::User}) {
        CHECK(keysOf(type, onManifest).empty());
    }
}

TEST_CASE("catalogue: what is sensitive about a person stays off paper", "[core][forms]")
{
    for (const FieldSpec& field : allFields()) {
        CAPTURE(std::string(field.key));
        if (field.id == FieldId::PassengerAssist)
            continue; // a letter that stands for help, never for the reason
        CHECK((field.sensitivity < Sensitivity::Sensitive || field.paper == Paper::Never));
    }
    CHECK(spec(FieldId::PersonPhone).sensitivity == Sensitivity::Dangerous);
    CHECK(spec(FieldId::PersonNeeds).sensitivity == Sensitivity::Sensitive);
    CHECK(spec(FieldId::PersonConsentTravel).sensitivity == Sensitivity::Sensitive);
}

TEST_CASE("catalogue: the columns of an import have their fields", "[core][forms]")
{
    const auto exchanged =
        keysOf(RecordType::Person, [](const FieldSpec& f) { return !f.csvName.empty(); });
    for (const char* key : {"external_id", "full_name", "native_name", "sex", "birth_date",
                            "nationality", "document_number", "document_kind", "phone",
                            "father_name", "home_place", "language", "arrived_at"}) {
        CAPTURE(key);
        CHECK(exchanged.count(key) == 1);
    }
    CHECK(spec(FieldId::PersonDocumentKind).csvName == "document_type");
}

TEST_CASE("catalogue: fast registration asks twelve things", "[core][forms]")
{
    const auto asked =
        keysOf(RecordType::Person, [](const FieldSpec& f) { return f.atRegistration; });
    CHECK(asked == std::set<std::string>{"full_name", "native_name", "sex", "birth_date",
                                         "nationality", "document_kind", "document_number",
                                         "language", "family", "needs", "consent_register",
                                         "consent_photo"});
}
