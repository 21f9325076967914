// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/page.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace ui::models {

/// The bookkeeping of a list that is read page by page: which pages are known and where they begin,
/// which are wanted, which answers come too late. The rows themselves are in PageModel<Row>.
///
/// Row counts grow as pages arrive; the key of every page ever seen is kept (some 40 bytes each),
/// the rows only of the kHeldPages pages used last. A row whose page was dropped shows nothing for
/// the moment it takes to read the page again. Invariant: every known page but the last has
/// kPageSize rows.
class PageModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kPageSize = 200;
    static constexpr int kHeldPages = 20;

    explicit PageModelBase(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Forgets everything and reads the first page: another query or another order.
    void restart();
    /// Reads the held pages again, soon and once for many calls: the store has changed. Rows keep
    /// their places where they can.
    void refresh();
    /// True once the last page is known.
    [[nodiscard]] bool isComplete() const
    {
        return m_started && !m_next && !m_firstOpen && !m_lastError;
    }
    [[nodiscard]] const std::optional<core::Error>& lastError() const { return m_lastError; }

Q_SIGNALS:
    /// A page has arrived, or the list was found to be empty.
    void pageArrived();
    /// A page could not be read. What is shown stays.
    void failed(const core::Error& error);

protected:
    /// Asks for a page; the answer comes through arrived() or refused(), at once or later, with @p
    /// ticket.
    virtual void request(int page, const std::optional<core::storage::PageKey>& after,
                         quint64 ticket) = 0;
    virtual void dropRows(int page) = 0;
    virtual void dropAllRows() = 0;
    [[nodiscard]] virtual std::vector<int> heldPages() const = 0;

    /// False for an answer to a question nobody asks any more.
    [[nodiscard]] bool isCurrent(int page, quint64 ticket) const;
    /// Puts a page in its place; @p keep stores its rows.
    void arrived(int page, int count, const std::optional<core::storage::PageKey>& next,
                 const std::function<void()>& keep);
    void refused(int page, const core::Error& error);
    /// Notes that a row of a page that is not held was asked for. Called from data().
    void want(int page) const;

private:
    struct KnownPage {
        std::optional<core::storage::PageKey> after;
        int count = 0;
    };

    void ask(int page);
    void append(int count, const std::optional<core::storage::PageKey>& next,
                const std::function<void()>& keep);
    void replace(int page, int count, const std::optional<core::storage::PageKey>& next,
                 const std::function<void()>& keep);
    void forgetPagesAfter(int page);
    void resize(int page, int count);
    void touch(int page);
    void askForWanted();
    void refreshHeld();

    std::vector<KnownPage> m_pages;
    std::optional<core::storage::PageKey>
        m_next;                       ///< where the page after the last known one begins
    std::map<int, quint64> m_pending; ///< page asked for, with its ticket
    std::deque<int> m_recent;         ///< held pages, used last first
    mutable std::set<int> m_wanted;
    std::optional<core::Error> m_lastError;
    QTimer* m_wantedTimer;
    QTimer* m_refreshTimer;
    quint64 m_lastTicket = 0;
    int m_rows = 0;
    bool m_started = false;
    bool m_firstOpen = false; ///< started, the first page has not come yet
    bool m_changing = false;  ///< rows are being moved: no page may be asked for meanwhile
};

/// A table over a query that is read in keyset pages. data() of the derived model reads row() and
/// nothing else; a page is never read while painting.
/// Thread: that of the model; a loader may work elsewhere but answers here.
template <class Row>
class PageModel : public PageModelBase {
public:
    using Answer = std::function<void(core::Result<core::storage::Page<Row>>)>;
    /// Reads up to @p limit rows after a key and hands them to the answer, at once or later.
    using Loader = std::function<void(const std::optional<core::storage::PageKey>& after, int limit,
                                      Answer answer)>;

    explicit PageModel(QObject* parent = nullptr) : PageModelBase(parent) {}

    /// Sets where the rows come from and starts over.
    void setLoader(Loader loader)
    {
        m_loader = std::move(loader);
        restart();
    }

    /// The row, or nullptr while its page is being read again.
    [[nodiscard]] const Row* row(int index) const
    {
        if (index < 0 || index >= rowCount())
            return nullptr;
        const int page = index / kPageSize;
        const auto held = m_rows.find(page);
        if (held == m_rows.end()) {
            want(page);
            return nullptr;
        }
        const auto offset = static_cast<std::size_t>(index % kPageSize);
        return offset < held->second.size() ? &held->second[offset] : nullptr;
    }

    /// How many rows are in memory, for the tests of the bound.
    [[nodiscard]] std::size_t heldRowCount() const
    {
        std::size_t count = 0;
        for (const auto& [page, rows] : m_rows)
            count += rows.size();
        return count;
    }

    /// The index of the first held row that @p matches, -1 when there is none.
    template <class Match>
    [[nodiscard]] int findHeld(Match matches) const
    {
        for (const auto& [page, rows] : m_rows) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (matches(rows[i]))
                    return page * kPageSize + static_cast<int>(i);
            }
        }
        return -1;
    }

    template <class Visit>
    void forEachHeld(Visit visit) const
    {
        for (const auto& [page, rows] : m_rows) {
            for (const Row& row : rows)
                visit(row);
        }
    }

protected:
    void request(int page, const std::optional<core::storage::PageKey>& after,
                 quint64 ticket) override
    {
        if (!m_loader)
            return;
        const QPointer<PageModelBase> alive(this);
        m_loader(after, kPageSize,
                 [this, alive, page, ticket](core::Result<core::storage::Page<Row>> answer) {
                     if (alive && isCurrent(page, ticket))
                         take(page, std::move(answer));
                 });
    }
    void dropRows(int page) override { m_rows.erase(page); }
    void dropAllRows() override { m_rows.clear(); }
    [[nodiscard]] std::vector<int> heldPages() const override
    {
        std::vector<int> pages;
        for (const auto& [page, rows] : m_rows)
            pages.push_back(page);
        return pages;
    }

private:
    void take(int page, core::Result<core::storage::Page<Row>> answer)
    {
        if (!answer) {
            refused(page, answer.error());
            return;
        }
        arrived(page, static_cast<int>(answer->rows.size()), answer->next,
                [this, page, &answer] { m_rows[page] = std::move(answer->rows); });
    }

    Loader m_loader;
    std::map<int, std::vector<Row>> m_rows;
};

} // namespace ui::models
