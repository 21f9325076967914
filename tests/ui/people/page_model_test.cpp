// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/page_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

using core::storage::Page;
using core::storage::PageKey;
using ui::models::PageModel;
using ui::models::PageModelBase;

/// Numbers in order, read by key as the store reads people.
struct NumberSource {
    std::vector<int> numbers;
    int reads = 0;
    bool broken = false;

    explicit NumberSource(int count)
    {
        numbers.resize(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            numbers[static_cast<std::size_t>(i)] = i * 10;
    }

    core::Result<Page<int>> read(const std::optional<PageKey>& after, int limit)
    {
        ++reads;
        if (broken)
            return core::fail(core::ErrorCode::StoreDamaged, QStringLiteral("page 7"));
        auto from = after ? std::upper_bound(numbers.begin(), numbers.end(), int(after->row))
                          : numbers.begin();
        Page<int> page;
        while (from != numbers.end() && static_cast<int>(page.rows.size()) < limit)
            page.rows.push_back(*from++);
        if (from != numbers.end())
            page.next = PageKey{QString(), page.rows.back()};
        return page;
    }
};

class NumberModel final : public PageModel<int> {
public:
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const int* number = role == Qt::DisplayRole ? row(index.row()) : nullptr;
        return number ? QVariant(*number) : QVariant();
    }
    [[nodiscard]] int at(int line) const { return data(index(line, 0), Qt::DisplayRole).toInt(); }
};

PageModel<int>::Loader readAtOnce(NumberSource& source)
{
    return [&source](const std::optional<PageKey>& after, int limit,
                     const PageModel<int>::Answer& answer) { answer(source.read(after, limit)); };
}

void fetchAll(PageModelBase& model)
{
    while (model.canFetchMore({}))
        model.fetchMore({});
}

} // namespace

TEST_CASE("page model: pages follow each other without gap or repeat", "[ui][models]")
{
    NumberSource source(1000);
    NumberModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setLoader(readAtOnce(source));
    fetchAll(model);
    REQUIRE(model.rowCount() == 1000);
    REQUIRE(model.isComplete());
    for (int line = 0; line < 1000; ++line)
        REQUIRE(model.at(line) == line * 10);
}

TEST_CASE("page model: an empty list is complete and fetches once", "[ui][models]")
{
    NumberSource source(0);
    NumberModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    const QSignalSpy arrived(&model, &PageModelBase::pageArrived);
    model.setLoader(readAtOnce(source));
    REQUIRE(model.rowCount() == 0);
    REQUIRE(model.isComplete());
    REQUIRE_FALSE(model.canFetchMore({}));
    REQUIRE(source.reads == 1);
    REQUIRE(arrived.count() == 1);
}

TEST_CASE("page model: a million rows hold only the pages used last", "[ui][models]")
{
    NumberSource source(1'000'000);
    NumberModel model;
    model.setLoader(readAtOnce(source));
    fetchAll(model);
    constexpr std::size_t kBound =
        std::size_t{PageModelBase::kHeldPages} * std::size_t{PageModelBase::kPageSize};
    REQUIRE(model.rowCount() == 1'000'000);
    REQUIRE(model.heldRowCount() <= kBound);

    // Back at the top, the first page comes again in one read.
    const int readsBefore = source.reads;
    REQUIRE_FALSE(model.index(5, 0).data().isValid());
    REQUIRE(QTest::qWaitFor([&] { return model.index(5, 0).data().isValid(); }));
    REQUIRE(model.at(5) == 50);
    REQUIRE(source.reads == readsBefore + 1);
    REQUIRE(model.heldRowCount() <= kBound);
}

TEST_CASE("page model: an answer to an older query is dropped", "[ui][models]")
{
    NumberSource first(300);
    NumberSource second(3);
    NumberModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    PageModel<int>::Answer late;
    model.setLoader([&late](const std::optional<PageKey>&, int,
                            const PageModel<int>::Answer& answer) { late = answer; });
    REQUIRE(model.rowCount() == 0);
    REQUIRE_FALSE(model.canFetchMore({})); // one question is open
    model.setLoader(readAtOnce(second));
    REQUIRE(model.rowCount() == 3);
    late(first.read(std::nullopt, 200));
    REQUIRE(model.rowCount() == 3);
}

TEST_CASE("page model: an answer after the model is gone is dropped", "[ui][models]")
{
    NumberSource source(10);
    PageModel<int>::Answer late;
    {
        NumberModel model;
        model.setLoader([&late](const std::optional<PageKey>&, int,
                                const PageModel<int>::Answer& answer) { late = answer; });
    }
    late(source.read(std::nullopt, 200));
    SUCCEED("no access to the dead model");
}

TEST_CASE("page model: a refresh shows who came and who went", "[ui][models]")
{
    NumberSource source(450);
    NumberModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setLoader(readAtOnce(source));
    fetchAll(model);
    REQUIRE(model.rowCount() == 450);

    const auto expectEqual = [&] {
        const auto rows = static_cast<int>(source.numbers.size());
        REQUIRE(QTest::qWaitFor([&] {
            fetchAll(model);
            if (model.rowCount() != rows)
                return false;
            for (int line = 0; line < rows; ++line) {
                if (model.at(line) != source.numbers[static_cast<std::size_t>(line)])
                    return false;
            }
            return true;
        }));
    };
    SECTION("one more in the first page")
    {
        source.numbers.insert(source.numbers.begin() + 3, 25);
        model.refresh();
        expectEqual();
    }
    SECTION("one less in the middle")
    {
        source.numbers.erase(source.numbers.begin() + 250);
        model.refresh();
        expectEqual();
    }
    SECTION("a whole page less at the end")
    {
        source.numbers.resize(200);
        model.refresh();
        expectEqual();
        REQUIRE(model.isComplete());
    }
    SECTION("a page more at the end")
    {
        for (int i = 0; i < 300; ++i)
            source.numbers.push_back(100'000 + i);
        model.refresh();
        expectEqual();
    }
    SECTION("nobody left")
    {
        source.numbers.clear();
        model.refresh();
        expectEqual();
        source.numbers.push_back(7);
        model.refresh();
        expectEqual();
    }
}

TEST_CASE("page model: a page that cannot be read is told once and tried again on refresh",
          "[ui][models]")
{
    NumberSource source(250);
    NumberModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    const QSignalSpy failed(&model, &PageModelBase::failed);
    model.setLoader(readAtOnce(source));
    source.broken = true;
    fetchAll(model);
    REQUIRE(failed.count() == 1);
    REQUIRE(model.rowCount() == 200);
    REQUIRE(model.lastError()->code == core::ErrorCode::StoreDamaged);
    REQUIRE_FALSE(model.isComplete());

    source.broken = false;
    model.refresh();
    REQUIRE(QTest::qWaitFor([&] {
        fetchAll(model);
        return model.rowCount() == 250;
    }));
    REQUIRE_FALSE(model.lastError());
}
