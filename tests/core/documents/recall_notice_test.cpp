// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recall_notice.h"
#include "tests/support/core/document_text.h"
#include "tests/support/core/golden.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using namespace core::documents;

RecallInput recallOfReturn()
{
    return {u"KTB-4831-K"_s,
            u"Return partner"_s,
            u"Mae Sot, Bridge 2"_s,
            u"Daw Mya Sein"_s,
            QDateTime(QDate(2025, 11, 13), QTime(10, 5)),
            QDateTime(QDate(2025, 11, 12), QTime(16, 40)),
            {{QDateTime(QDate(2025, 11, 10), QTime(9, 30)),
              u"referral"_s,
              {u"identity"_s, u"documents"_s, u"health"_s, u"harm"_s}},
             {QDateTime(QDate(2025, 11, 11), QTime(8, 0)), u"print"_s, {u"screening"_s}}}};
}

TEST_CASE("recall notice: says what, when and what to do, by code", "[core][documents]")
{
    const QByteArray now = test::dumpDocument(recallNotice(recallOfReturn())).toUtf8();
    CHECK(QString::fromUtf8(now) == QString::fromUtf8(test::golden(u"recall_notice.txt"_s, now)));
}

TEST_CASE("recall notice: tells nothing of health or of the story", "[core][documents]")
{
    const QString text = test::dumpDocument(recallNotice(recallOfReturn()));
    for (const QString& word : {u"Health"_s, u"Harm"_s, u"Screening"_s, u"health"_s})
        CHECK_FALSE(text.contains(word));
    CHECK(text.contains(u"Further parts of the record"_s));
    CHECK(text.contains(u"Who the person is"_s));
    CHECK(text.contains(u"KTB-4831-K"_s));
}

} // namespace
