// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/enrolment.h"
#include "core/sync/typed_code.h"
#include "core/sync/words.h"
#include "tests/support/core/laptop.h"

#include <QFile>
#include <QSet>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::sync::JoinRequest;
using test::Laptop;

JoinRequest someRequest(Laptop& laptop)
{
    const auto request =
        core::sync::makeRequest(laptop.db(), {laptop.user(), u"ธนวัฒน์ Srisai"_s, u"interviews"_s});
    REQUIRE(request.has_value());
    return *request;
}

void checkSame(const core::Result<JoinRequest>& read, const JoinRequest& request)
{
    REQUIRE(read.has_value());
    CHECK(read->encode() == request.encode());
    CHECK(read->userName == request.userName);
    CHECK(read->user == request.user);
}

} // namespace

TEST_CASE("words: the list has 2048 words told apart by their first four letters", "[core][sync]")
{
    QFile file(u":/words/english.txt"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList words = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QSet<QString> starts;
    for (const QString& word : words)
        starts.insert(word.left(4));
    CHECK(words.size() == 2048);
    CHECK(starts.size() == 2048);
}

TEST_CASE("words: the same bytes give the same six, other bytes or another use give others",
          "[core][sync]")
{
    const QStringList words = core::sync::wordsFor("use", "bytes");
    CHECK(words.size() == 6);
    CHECK(core::sync::wordsFor("use", "bytes") == words);
    CHECK(core::sync::wordsFor("use", "bytez") != words);
    CHECK(core::sync::wordsFor("another use", "bytes") != words);
    CHECK(core::sync::areWords({words.join(u' ').toUpper()}, words));
    QStringList starts;
    for (const QString& word : words)
        starts.append(word.left(4));
    CHECK(core::sync::areWords({starts.join(u"-"_s)}, words));
    CHECK_FALSE(core::sync::areWords({words.mid(1).join(u' ')}, words));
    CHECK_FALSE(core::sync::areWords({}, words));
    QStringList turned = words;
    std::swap(turned[0], turned[1]);
    CHECK(core::sync::areWords(turned, words) == (words[0] == words[1]));
}

TEST_CASE("request: the file and the typed code say the same, however they are typed",
          "[core][sync]")
{
    Laptop laptop(1, Laptop::Waits{});
    const JoinRequest request = someRequest(laptop);
    checkSame(JoinRequest::decode(request.encode()), request);
    checkSame(JoinRequest::decode(request.encode() + "\r\n"), request);
    const QString typed = request.typed();
    CHECK(typed.startsWith(u"HWJ1-"_s));
    checkSame(JoinRequest::decode(typed.toUtf8()), request);
    QString sloppy = typed.toLower();
    sloppy.replace(u'-', u' ').replace(u'0', u'o');
    checkSame(JoinRequest::decode(sloppy.toUtf8()), request);
    CHECK(request.words().size() == 6);
}

TEST_CASE("request: asking again gives the same words, another name gives other ones",
          "[core][sync]")
{
    Laptop laptop(1, Laptop::Waits{});
    const JoinRequest request = someRequest(laptop);
    CHECK(someRequest(laptop).encode() == request.encode());
    const auto other =
        core::sync::makeRequest(laptop.db(), {laptop.user(), u"Naw Eh Paw"_s, u"interviews"_s});
    REQUIRE(other.has_value());
    CHECK(other->words() != request.words());
    const auto tooLong =
        core::sync::makeRequest(laptop.db(), {laptop.user(), u"Naw Eh Paw"_s, QString(201, u'x')});
    REQUIRE_FALSE(tooLong.has_value());
    CHECK(tooLong.error().code == ErrorCode::BadInput);
}

TEST_CASE("request: a store of a group asks nobody", "[core][sync]")
{
    Laptop laptop(1);
    const auto request = core::sync::makeRequest(laptop.db(), {laptop.user(), u"A"_s, {}});
    REQUIRE_FALSE(request.has_value());
    CHECK(request.error().code == ErrorCode::Conflict);
}

TEST_CASE("request: a wrong character is found in the group it stands in", "[core][sync]")
{
    Laptop laptop(1, Laptop::Waits{});
    const QString typed = someRequest(laptop).typed();
    for (qsizetype at = 5; at < typed.size(); ++at) {
        if (typed[at] == u'-')
            continue;
        QString wrong = typed;
        wrong[at] = typed[at] == u'7' ? u'8' : u'7';
        const auto read = JoinRequest::decode(wrong.toUtf8());
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == ErrorCode::InputDamaged);
        const std::vector<QString> expected{u"code"_s, QString::number((at - 5) / 6 + 1)};
        CHECK(read.error().args == expected);
    }
}

TEST_CASE("request: characters and groups that changed places are found", "[core][sync]")
{
    Laptop laptop(1, Laptop::Waits{});
    const QString typed = someRequest(laptop).typed();
    QStringList groups = typed.split(u'-').mid(1);
    for (qsizetype at = 6; at < typed.size(); ++at) {
        QString turned = typed;
        std::swap(turned[at - 1], turned[at]);
        const bool same = typed[at - 1] == u'-' || typed[at] == u'-' || typed[at - 1] == typed[at];
        CHECK(JoinRequest::decode(turned.toUtf8()).has_value() == same);
    }
    for (qsizetype i = 1; i < groups.size(); ++i) {
        QStringList turned = groups;
        turned.swapItemsAt(i - 1, i);
        CHECK_FALSE(JoinRequest::decode((u"HWJ1-"_s + turned.join(u'-')).toUtf8()).has_value());
    }
    groups.removeLast();
    CHECK_FALSE(JoinRequest::decode((u"HWJ1-"_s + groups.join(u'-')).toUtf8()).has_value());
}

TEST_CASE("request: a file changed at any byte is not read as another request", "[core][sync]")
{
    Laptop laptop(1, Laptop::Waits{});
    const JoinRequest request = someRequest(laptop);
    const QByteArray file = request.encode();
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (const char bit : {'\x01', '\x10', '\x20'}) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(changed[at] ^ bit);
            const auto read = JoinRequest::decode(changed);
            // Small letters are the same code.
            CHECK((!read || read->encode() == file));
        }
        CHECK_FALSE(JoinRequest::decode(file.left(at)).has_value());
    }
    CHECK_FALSE(JoinRequest::decode(QByteArray(100'000, 'A')).has_value());
    CHECK_FALSE(JoinRequest::decode("HWG1 something else").has_value());
}
