// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/catalogue.h"
#include "core/forms/data_dictionary.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("data_dictionary: the document in docs is what the catalogue says",
          "[core][forms][dictionary]")
{
    const QString made = core::forms::dataDictionaryMarkdown();
    QFile file(QStringLiteral(HOMEWARD_SOURCE_DIR) + u"/docs/data_dictionary.md"_s);
    if (qEnvironmentVariableIsSet("HOMEWARD_UPDATE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(made.toUtf8()) == made.toUtf8().size());
        file.close();
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    const bool same = QString::fromUtf8(file.readAll()) == made;
    INFO("Make it anew: HOMEWARD_UPDATE_GOLDEN=1 build/tests/core_tests \"[dictionary]\"");
    CHECK(same);
}

TEST_CASE("data_dictionary: it names every field once", "[core][forms][dictionary]")
{
    const QString made = core::forms::dataDictionaryMarkdown();
    for (const core::forms::FieldSpec& field : core::forms::allFields()) {
        CAPTURE(std::string(field.key));
        CHECK(made.count(u"\n| %1 | `"_s.arg(static_cast<int>(field.id))) == 1);
    }
}
