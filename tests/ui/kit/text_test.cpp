// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pseudo_translator.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QWidget>

#include <catch2/catch.hpp>

namespace test::kit {
namespace {

using namespace ui::text;

/// English while it lives; the language before is put back by the next one that is set.
struct InEnglish {
    Language language;
};

TEST_CASE("error text: every code but Cancelled has a sentence that says what to do",
          "[ui][kit][text]")
{
    using core::ErrorCode;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const core::Error error{
            static_cast<ErrorCode>(code), QStringLiteral("DETAIL-7"), {QStringLiteral("ARG-7")}};
        const QString sentence = errorText(error);
        CAPTURE(code);
        if (error.code == ErrorCode::Cancelled) {
            CHECK(sentence.isEmpty());
            continue;
        }
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.contains(QStringLiteral("DETAIL-7")));
        CHECK(sentence.contains(QStringLiteral("ARG-7")) == (error.code == ErrorCode::MissingFont));
        for (const char* banned : {"error", "invalid", "please", "sorry", "failed", "!", "victim"})
            CHECK_FALSE(sentence.contains(QString::fromLatin1(banned), Qt::CaseInsensitive));
    }
}

TEST_CASE("formats: dates are day, month, year and times have 24 hours", "[ui][kit][text]")
{
    const InEnglish english;
    const QDate day(2001, 9, 14);
    CHECK(formatDate(day) == QStringLiteral("14 Sep 2001"));
    CHECK(formatDate(day, DateStyle::Long) == QStringLiteral("14 September 2001"));
    CHECK(formatDate(day, DateStyle::DayMonth) == QStringLiteral("14 Sep"));
    CHECK(formatDate(QDate(2026, 3, 12), DateStyle::Weekday) ==
          QStringLiteral("Thu 12 March 2026"));
    CHECK(formatDate(QDate()).isEmpty());
    CHECK(formatTime(QTime(14, 2, 11)) == QStringLiteral("14:02"));
    CHECK(formatTime(QTime(6, 5, 4), true) == QStringLiteral("06:05:04"));
}

TEST_CASE("formats: Thai shows the Buddhist year of a day, not of a birth date", "[ui][kit][text]")
{
    Language language;
    REQUIRE(language.setCode(QStringLiteral("th")));
    CHECK(formatDate(QDate(2026, 3, 12), DateStyle::Long).contains(QStringLiteral("2569")));
    CHECK(formatDate(QDate(2001, 9, 14)).contains(QStringLiteral("2001")));
    CHECK(formatDate(QDate(2001, 9, 14)).contains(QStringLiteral("14")));
    language.setCode(QStringLiteral("en"));
}

TEST_CASE("formats: an instant has a date only when it is not today", "[ui][kit][text]")
{
    const InEnglish english;
    const QDate today(2026, 3, 12);
    CHECK(formatInstant(QDateTime(today, QTime(14, 2)), today) == QStringLiteral("14:02"));
    CHECK(formatInstant(QDateTime(today.addDays(1), QTime(6, 30)), today) ==
          QStringLiteral("13 Mar 06:30"));
    CHECK(formatInstant(QDateTime(QDate(2025, 12, 1), QTime(6, 30)), today) ==
          QStringLiteral("1 Dec 2025 06:30"));
}

TEST_CASE("formats: a partial date shows what was said and no more", "[ui][kit][text]")
{
    using core::PartialDate;
    const InEnglish english;
    CHECK(formatPartialDate(*PartialDate::fromDay(QDate(2001, 9, 14))) ==
          QStringLiteral("14 Sep 2001"));
    CHECK(formatPartialDate(*PartialDate::fromMonth(2001, 9)) == QStringLiteral("Sep 2001"));
    CHECK(formatPartialDate(*PartialDate::fromYear(2001)) == QStringLiteral("2001"));
    CHECK(formatPartialDate(*PartialDate::fromYear(2001, true)) == QStringLiteral("about 2001"));
    CHECK(formatPartialDate(*PartialDate::fromAge(24, QDate(2025, 11, 10)))
              .contains(QStringLiteral("10 Nov 2025")));
    const QDate today(2026, 3, 12);
    CHECK(formatAge(*PartialDate::fromDay(QDate(2001, 9, 14)), today)
              .startsWith(QStringLiteral("24")));
    CHECK(formatAge(*PartialDate::fromYear(2001), today).startsWith(QStringLiteral("about")));
    CHECK(formatAge(*PartialDate::fromDay(QDate(2026, 1, 1)), today) ==
          QStringLiteral("under 1 year"));
}

TEST_CASE("formats: counts, bytes and durations", "[ui][kit][text]")
{
    CHECK(formatCount(7) == QStringLiteral("7"));
    CHECK(formatCount(1204) == QString::fromUtf16(u"1\u202F204"));
    CHECK(formatCount(-1204567) == QString::fromUtf16(u"-1\u202F204\u202F567"));
    CHECK(formatBytes(3'400'000) == QStringLiteral("3.4 MB"));
    CHECK(formatDuration(30) == QStringLiteral("under 1 min"));
    CHECK(formatDuration(12 * 60).contains(QStringLiteral("12")));
    CHECK(formatDuration(6000).contains(QStringLiteral("40")));
    CHECK(formatDuration(3 * 24 * 3600).contains(QStringLiteral("3")));
}

TEST_CASE("language: only what is shipped can be chosen, and widgets are told", "[ui][kit][text]")
{
    struct Watcher final : QWidget {
        int changes = 0;
        void changeEvent(QEvent* event) override
        {
            changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        }
    };
    Language language;
    Watcher watcher;
    CHECK_FALSE(language.setCode(QStringLiteral("my")));
    CHECK(language.code() == QStringLiteral("en"));
    QSignalSpy changed(&language, &Language::changed);
    REQUIRE(language.setCode(QStringLiteral("th")));
    CHECK(changed.count() == 1);
    CHECK(QLocale().language() == QLocale::Thai);
    CHECK(QLocale().toString(1234) == QStringLiteral("1234"));
    CHECK(language.setCode(QStringLiteral("en")));
    CHECK(shippedLanguages().size() == 2);
    CHECK(languages().size() == 5);
    PseudoTranslator other;
    QCoreApplication::installTranslator(&other);
    QCoreApplication::sendPostedEvents();
    CHECK(watcher.changes > 0);
    QCoreApplication::removeTranslator(&other);
}

TEST_CASE("pseudo language: longer, with tall marks, placeholders kept", "[ui][kit][text]")
{
    const QString source = QStringLiteral("About %n people, %1 left");
    const QString pseudo = PseudoTranslator::pseudo(source);
    CHECK(pseudo.size() * 10 >= source.size() * 14);
    CHECK(pseudo.contains(source));
    CHECK(pseudo.contains(QString::fromUtf8("ก์")));
    CHECK(pseudo.contains(QString::fromUtf8("ဤ")));

    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const core::TrText label = CORE_TR("Actions", "Lock");
    CHECK(labelText(label) == PseudoTranslator::pseudo(QStringLiteral("Lock")));
    QCoreApplication::removeTranslator(&translator);
    CHECK(labelText(core::TrText{}).isEmpty());
}

} // namespace
} // namespace test::kit
