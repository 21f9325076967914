// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/check_code.h"

#include <catch2/catch.hpp>

using core::domain::checkCode;
using core::domain::isCheckCode;
using namespace Qt::StringLiterals;

TEST_CASE("check_code: it is found wrong by any one character", "[core][domain]")
{
    const QString code = checkCode(QByteArray::fromHex("0123456789abcdef"));
    CHECK(code.size() == 12);
    CHECK(code[4] == u'-');
    CHECK(code[9] == u'-');
    CHECK(isCheckCode(code));
    CHECK(isCheckCode(QString(code).remove(u'-').toLower()));
    CHECK(code == checkCode(QByteArray::fromHex("0123456789")));
    CHECK(code != checkCode(QByteArray::fromHex("0123456788")));
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (const QChar c : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
            QString read = code;
            read[i] = c;
            if (code[i] != u'-' && c != code[i])
                CHECK_FALSE(isCheckCode(read));
        }
    }
}

TEST_CASE("check_code: letters that look like digits are read as them", "[core][domain]")
{
    const QString code = checkCode(QByteArray(5, '\0'));
    CHECK(code == u"0000-0000-00"_s);
    CHECK(isCheckCode(u"oooo OOOO oo"_s));
    CHECK_FALSE(isCheckCode(u"7F3K"_s));
    CHECK_FALSE(isCheckCode(QString()));
}
