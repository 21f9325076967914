// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/person_export.h"
#include "core/exchange/person_import.h"
#include "tests/support/core/temp_session.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;

/// Most people the importer may hold: those of one transaction.
constexpr int kOneBatch = 500;

QString peopleFile(const test::TempSession& temp, int people)
{
    const QString name = temp.folder() + u"/list.csv"_s;
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("external_id,full_name\n");
    for (int i = 1; i <= people; ++i)
        file.write(QByteArray::number(i) + ",Person " + QByteArray::number(i) + '\n');
    return name;
}

/// An import that counts what it holds whenever it asks for codes, which is before each write.
struct WatchedImport {
    test::TempSession& temp;
    core::JobControl control = {};
    int batches = 0;
    int largest = 0;
    int cancelAfter = 0; ///< batches; 0: never

    core::exchange::ImportSummary run(const QString& file)
    {
        core::exchange::ImportTarget target{temp.here().people(), temp.here().records(),
                                            temp.here().writer(), temp.clock(), [this](int count) {
                                                largest = std::max(largest, count);
                                                if (++batches == cancelAfter)
                                                    control.cancel();
                                                return temp.session().takeCaseCodes(count);
                                            }};
        auto summary = core::exchange::importPeople(target, file, {}, control);
        REQUIRE(summary.has_value());
        return *std::move(summary);
    }
    qint64 stored() { return temp.here().people().count({}).value(); }
};

/// A file without an end in sight, made as it is read.
class GeneratedRows final : public QIODevice {
public:
    explicit GeneratedRows(qint64 rows) : m_left(rows) {}
    [[nodiscard]] qint64 served() const { return m_served; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        while (m_pending.size() < most && m_left > 0) {
            m_pending += QByteArray::number(m_left) + ",Person\n";
            --m_left;
        }
        const qint64 size = std::min<qint64>(most, m_pending.size());
        std::copy_n(m_pending.constData(), size, to);
        m_pending.remove(0, size);
        m_served += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_left;
    qint64 m_served = 0;
    QByteArray m_pending = "external_id,full_name\n";
};

} // namespace

TEST_CASE("import: stopped half way and run again, it adds exactly the rest", "[core][exchange]")
{
    test::TempSession temp;
    const QString file = peopleFile(temp, 1300);
    WatchedImport first{temp};
    first.cancelAfter = 1;
    const auto stopped = first.run(file);
    CHECK(stopped.stopped);
    CHECK(stopped.added == stopped.read);
    CHECK(stopped.added >= kOneBatch);
    CHECK(stopped.added < 1300);
    CHECK(first.stored() == stopped.added);

    WatchedImport second{temp};
    const auto rest = second.run(file);
    CHECK_FALSE(rest.stopped);
    CHECK(rest.alreadyThere == stopped.added);
    CHECK(rest.added == 1300 - stopped.added);
    CHECK(second.stored() == 1300);

    WatchedImport third{temp};
    const auto again = third.run(file);
    CHECK(again.added == 0);
    CHECK(again.alreadyThere == 1300);
}

TEST_CASE("import: never more than one transaction of people is held", "[core][exchange]")
{
    test::TempSession temp;
    WatchedImport import{temp};
    const auto summary = import.run(peopleFile(temp, 1700));
    CHECK(summary.added == 1700);
    CHECK(import.batches == 4);
    CHECK(import.largest == kOneBatch);
}

TEST_CASE("import: of rows left out only the first are held", "[core][exchange]")
{
    test::TempSession temp;
    const QString name = temp.folder() + u"/bad.csv"_s;
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("full_name,birth_date\n");
    for (int i = 0; i < 1500; ++i)
        file.write("Somebody,never\n");
    file.close();
    WatchedImport import{temp};
    const auto summary = import.run(name);
    CHECK(summary.rejected == 1500);
    CHECK(summary.rejects.size() == core::exchange::ImportSummary::kKeptRejects);
    CHECK(import.stored() == 0);
}

TEST_CASE("import: what a row says of the interview is on record of that person",
          "[core][exchange]")
{
    test::TempSession temp;
    const QString name = temp.folder() + u"/interviews.csv"_s;
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("external_id,full_name,phone,marital_status,exploitation_type\n"
               "1,Asha Rai,+66812345678,Married,ForcedCriminality\n"
               "2,Somchai Jaidee,,,\n");
    file.close();
    WatchedImport import{temp};
    CHECK(import.run(name).added == 2);
    const auto found = temp.here().people().search(u"Asha Rai"_s, 1);
    REQUIRE(found->size() == 1);
    const core::domain::PersonId asha = found->front().id;
    const auto interview = core::exchange::interviewOf(temp.here().records(), asha);
    REQUIRE(interview.has_value());
    CHECK(interview->get(core::forms::FieldId::CaseMarital).toText() == u"Married"_s);
    CHECK(interview->get(core::forms::FieldId::CaseExploitation).toText() ==
          u"ForcedCriminality"_s);
    CHECK(interview->get(core::forms::FieldId::CasePerson).toText() == asha.toString());
    const auto other = temp.here().people().search(u"Somchai Jaidee"_s, 1);
    REQUIRE(other->size() == 1);
    CHECK(core::exchange::interviewOf(temp.here().records(), other->front().id)->size() == 0);
    CHECK(WatchedImport{temp}.run(name).alreadyThere == 2);
}

TEST_CASE("import: columns that came later make nobody of an old file somebody else",
          "[core][exchange]")
{
    test::TempSession temp;
    const QString name = temp.folder() + u"/plain.csv"_s;
    const auto runWith = [&temp, &name](const QByteArray& rows) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(rows);
        file.close();
        return WatchedImport{temp}.run(name);
    };
    CHECK(runWith("full_name,sex\nAsha Rai,F\n").added == 1);
    const auto again = runWith("given_name,family_name,sex,gender,marital_status\n"
                               "Asha,Rai,F,Feminine,Single\n");
    CHECK(again.added == 0);
    CHECK(again.alreadyThere == 1);
    CHECK(runWith("full_name,sex\nAsha Rai,M\n").added == 1);
}

TEST_CASE("csv: the reader holds one block of the file, however long it is", "[core][exchange]")
{
    constexpr qint64 kBlock = 64 * 1024;
    GeneratedRows device(30'000);
    REQUIRE(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    core::exchange::CsvReader reader(device);
    REQUIRE(reader.header().has_value());
    qint64 rows = 0;
    qint64 mostHeld = 0;
    for (;;) {
        const auto row = reader.next();
        REQUIRE(row.has_value());
        if (!*row)
            break;
        ++rows;
        mostHeld = std::max(mostHeld, device.served() - reader.position());
    }
    CHECK(rows == 30'000);
    CHECK(mostHeld <= kBlock);
    CHECK(device.served() > 4 * kBlock);
}
